# Copied from generator/templates/python/videotasks/_objects/__init__.py: edit that file, then run `make generate`.
"""Has a module for each object within requests, loaded when its class is first used."""
