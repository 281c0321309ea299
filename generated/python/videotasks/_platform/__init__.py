# Copied from generator/templates/python/videotasks/_platform/__init__.py: edit that file, then run `make generate`.
"""What the specs say of the platform."""
