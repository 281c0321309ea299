"""Reads a page into facts, whatever its form; knows nothing of the specs."""
