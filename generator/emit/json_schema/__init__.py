"""Makes the JSON Schemas."""
