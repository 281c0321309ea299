"""Reads dates as servers write them, which loads more than most responses need."""

from __future__ import annotations

from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

from videotasks._values.strikes import struck


def seconds_since_1970(text: str) -> float | None:
    """The moment of a date of HTTP or of ISO 8601; None if it is none."""
    try:
        # Python 3.10 does not know the letter for UTC.
        iso = text[:4].isdigit()
        date = (
            datetime.fromisoformat(text.upper().replace("Z", "+00:00"))
            if iso
            else parsedate_to_datetime(text)
        )
        if date.tzinfo is None:
            date = date.replace(tzinfo=timezone.utc)
        return date.timestamp()
    except (ValueError, TypeError, OverflowError, IndexError) as error:
        if struck(error):
            raise
        return None
