"""One package for each family of endpoints, one module for each endpoint; all are loaded on first use."""
