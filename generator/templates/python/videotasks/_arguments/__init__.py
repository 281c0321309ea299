"""Checks of what a user hands to a client."""
