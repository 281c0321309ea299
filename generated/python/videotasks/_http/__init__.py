# Copied from generator/templates/python/videotasks/_http/__init__.py: edit that file, then run `make generate`.
"""The two transports: the only modules that use requests, aiohttp and what those are made of."""
