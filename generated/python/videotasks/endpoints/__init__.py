# Copied from generator/templates/python/videotasks/endpoints/__init__.py: edit that file, then run `make generate`.
"""One package for each family of endpoints, one module for each endpoint; all are loaded on first use."""
