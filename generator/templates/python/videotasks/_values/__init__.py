"""Plain values and texts; nothing here knows a platform, and nothing but the standard library is used."""
