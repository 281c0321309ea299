"""Holds facts against the specs: what differs, what it means, what is on record."""
