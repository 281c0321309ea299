"""Makes the Python package."""
