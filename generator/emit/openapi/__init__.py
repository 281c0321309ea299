"""Makes the OpenAPI file."""
