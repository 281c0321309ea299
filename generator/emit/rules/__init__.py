"""Decides what is checked of a body, in which order, for every language whose checks are printed."""
