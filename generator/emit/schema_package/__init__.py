"""Makes the folder of the schemas a package."""
