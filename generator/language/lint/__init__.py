"""Checks what the language's schema cannot."""
