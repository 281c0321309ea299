"""Holds the specs against the documentation pages: read a page into facts, compare, lock, cover, scaffold."""
