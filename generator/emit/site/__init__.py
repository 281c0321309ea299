"""Makes the project of the static site: its sources, and what it says of each endpoint beyond the catalogue."""
