"""Reads plain scalars by YAML 1.2's core rules, and rejects what other readers of YAML read as something else."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import Any, Final

import yaml

_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_FLOAT = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(\.[0-9]*)?[eE][-+]?[0-9]+)\Z"
)
_AMBIGUOUS = re.compile(r"([-+]?0[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[yYnN])\Z")
"""Octal to one reader and decimal or text to another; `y` and `n` are truths to some."""
_NUMBER = re.compile(
    r"[-+]?(0[ox]?[0-9a-fA-F]+|[0-9_]+|[.0-9]+[eE][-+]?[0-9]+|\.inf|\.nan)\Z"
)
_WORDS = {"true": True, "false": False, "null": None, "": None}
_TEXT_TAG = "tag:yaml.org,2002:str"
_RESOLVER: Any = yaml.resolver.Resolver()
_MOST_DIGITS = 399
"""Of an integer. Python itself reads some thousands, and how many is a setting of the process."""
_LONGEST_SHOWN = 60

SURROGATE = re.compile("[\ud800-\udfff]")
"""Half of a pair, which no text in UTF-8 can have."""


class Ambiguous:
    """The type of AMBIGUOUS, which stands for the value of a scalar that is not read alike by everybody."""


AMBIGUOUS: Final = Ambiguous()


@lru_cache(4_096)  # keywords, names and numbers: most scalars stand in many files
def plain(text: str) -> object:
    """The value of a scalar without quotes, or AMBIGUOUS."""
    value: object = text
    if text in _WORDS:
        value = _WORDS[text]
    elif _INTEGER.match(text):
        value = AMBIGUOUS if _is_too_long(text) else int(text)
    elif _FLOAT.match(text):
        value = float(text) if math.isfinite(float(text)) else AMBIGUOUS
    tag = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))
    if isinstance(value, str) != (tag == _TEXT_TAG) or _AMBIGUOUS.match(text):
        return AMBIGUOUS
    return value


def hint(text: str) -> str:
    """How else an ambiguous scalar may be written, beside in quotes."""
    if _INTEGER.match(text) and _is_too_long(text):
        return f"; a number has at most {_MOST_DIGITS} digits"
    return ", or write a plain decimal number" if _NUMBER.match(text) else ""


def _is_too_long(integer: str) -> bool:
    return len(integer.lstrip("+-")) > _MOST_DIGITS


def shown(text: str) -> str:
    """A scalar in quotes, of which a long one is shown by its beginning."""
    return repr(text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}...")
