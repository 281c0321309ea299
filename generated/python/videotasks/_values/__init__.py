# Copied from generator/templates/python/videotasks/_values/__init__.py: edit that file, then run `make generate`.
"""Plain values and texts; nothing here knows a platform, and nothing but the standard library is used."""
