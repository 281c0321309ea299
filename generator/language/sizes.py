"""Tells how many bytes a size is that a page states, in one place for whoever counts or compares sizes.

No page says whether its units are of 1,000 or of 1,024. Nothing is refused that one of the two readings allows, so what
a size allows is its larger reading: 1 GB is as much as 1024 MB, and more than 1000 MB.
"""

from __future__ import annotations

from fractions import Fraction

_POWERS = {"kB": 1, "MB": 2, "GB": 3}


def byte_limits(size: str) -> tuple[int, int]:
    """A size such as "10 MB" in bytes: the smaller and the larger reading."""
    number, unit = size.split()
    power = _POWERS[unit]
    return int(Fraction(number) * 1_000**power), int(Fraction(number) * 1024**power)


def allowed_bytes(size: str) -> int:
    """How many bytes a size allows: its larger reading."""
    return byte_limits(size)[1]
