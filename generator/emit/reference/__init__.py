"""Makes the reference for people."""
