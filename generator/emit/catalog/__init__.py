"""Makes the catalogue: what the specs know and no JSON Schema can say."""
