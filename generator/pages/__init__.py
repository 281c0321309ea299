"""Compares the specs with the documentation pages: reads, compares, locks, counts and drafts."""
