"""Turns names from one spelling into another: those of files and parameters, and those of types."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(1_024)
def snake(name: str) -> str:
    """`ViduQ2ProFastSubject` as `vidu_q2_pro_fast_subject`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


@lru_cache(1_024)  # many endpoints have parameters of the same names
def pascal(name: str) -> str:
    """`vidu_q2_pro` as `ViduQ2Pro`."""
    return "".join(capitalized(part) for part in name.split("_"))


def capitalized(text: str) -> str:
    """A text with a capital at its start and the rest as it is."""
    return text[:1].upper() + text[1:]
