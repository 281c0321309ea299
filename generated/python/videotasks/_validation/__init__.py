# Copied from generator/templates/python/videotasks/_validation/__init__.py: edit that file, then run `make generate`.
"""Requests, and what is wrong with them."""
