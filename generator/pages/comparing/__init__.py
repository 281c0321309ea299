"""Compares facts with the specs: what differs, what it means, what is on record."""
