"""Makes the examples: a small client for each of four languages, which decides by the catalogue's table."""
