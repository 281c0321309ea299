# Copied from generator/templates/python/videotasks/_results/__init__.py: edit that file, then run `make generate`.
"""What a task has made."""
