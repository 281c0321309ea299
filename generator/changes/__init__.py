"""Compares two sets of specs by what they accept, and says what a difference means for users."""

from __future__ import annotations

from typing import Final

FOLDER: Final = "changes"
"""The folder below the specs that tells why they changed."""
