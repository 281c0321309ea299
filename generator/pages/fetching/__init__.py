"""Fetches pages politely; knows nothing of what stands in them."""
