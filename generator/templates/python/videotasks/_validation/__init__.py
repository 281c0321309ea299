"""Requests, and what is wrong with them."""
