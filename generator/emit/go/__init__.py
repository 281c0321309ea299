"""Makes the package in Go: a type for each body, and the checks of both bodies and JSON texts."""
