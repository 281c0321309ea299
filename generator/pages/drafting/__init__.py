"""Drafts specs from pages."""
