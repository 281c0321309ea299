# Copied from generator/templates/python/videotasks/_arguments/__init__.py: edit that file, then run `make generate`.
"""Checks of what a user hands to a client."""
