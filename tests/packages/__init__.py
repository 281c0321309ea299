"""Builds the packages that are published, and tries each of them in an empty environment."""
