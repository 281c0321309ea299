"""Holds names that the OpenAPI file gives to schemas of its own, so that the specs can be checked for clashes."""

from __future__ import annotations

ERROR_TYPE = "PlatformError"
"""Title of the schema of error answers, which a type must not have."""
