# Copied from generator/templates/python/videotasks/_core/__init__.py: edit that file, then run `make generate`.
"""The sans-IO core: what to do next, decided without doing it."""
