"""Writes names and JSON values as Python does, for every output that shows Python to its readers."""

from __future__ import annotations

import keyword
import re
import unicodedata
from functools import lru_cache

from generator.language.model import Json

BUILTINS = frozenset(
    {"str", "int", "float", "bool", "object", "dict", "list", "tuple", "classmethod"}
)
TYPES = frozenset(
    {
        "Any",
        "ClassVar",
        "Field",
        "Literal",
        "Mapping",
        "Problems",
        "Request",
        "Sequence",
    }
)
"""Words that generated annotations and bodies use and that a parameter of that name would hide."""
_ATTRIBUTES = frozenset(
    {
        "to_dict",
        "from_dict",
        "from_tool_call",
        "construct",
        "estimate_cost",
        "problems_for",
        "problems_of",
        "endpoint",
        "path",
        "source",
    }
)
"""Public attributes of every request."""
_ARGUMENTS = frozenset(
    {
        "self",
        "cls",
        "extra_body",
        "extra_headers",
        "timeout",
        "max_retries",
        "validation",
    }
)
"""Arguments that generated methods have besides the parameters."""
_RESERVED = _ATTRIBUTES | _ARGUMENTS | BUILTINS | TYPES
_OF_OBJECTS = frozenset(
    {
        *("self", "cls", "to_dict", "from_dict", "construct"),
        *(name for name in dir(dict) if not name.startswith("_")),
        *BUILTINS,
    }
)
"""What a class of an object within a request has besides its members."""


@lru_cache(4_096)  # many endpoints have parameters of one name
def python_name(wire: str, reserved: frozenset[str] = _RESERVED) -> str:
    """The Python argument for a name on the wire: the name itself wherever Python allows it.

    Other characters become `_`, a leading digit or underscore gets an `x` in front, and a name that Python or the
    client needs itself gets a `_` behind.
    """
    # Python reads an identifier in this normal form: what looks like another name is that name.
    name = unicodedata.normalize("NFKC", wire)
    if not name.isidentifier():
        name = re.sub(r"\W", "_", name, flags=re.ASCII)
    if name[:1].isdigit():
        name = f"x_{name}"
    elif name.startswith("_") or not name:
        name = f"x{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


def member_name(wire: str) -> str:
    """The Python attribute for a member of an object within a request, and the keyword that sets it.

    Behind a capital comes a `_`, as the attribute would hide a type of that name from the annotations beside it.
    """
    name = python_name(wire, _OF_OBJECTS)
    return f"{name}_" if name[:1].isupper() and not name.endswith("_") else name


def quote(text: str) -> str:
    """A string literal with the quotes that need fewer backslashes, double ones where it makes no difference."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    double, single = _quoted(text, '"'), _quoted(text, "'")
    return single if single.count("\\") < double.count("\\") else double


def _quoted(text: str, mark: str) -> str:
    return mark + "".join(_escaped(character, mark) for character in text) + mark


def _escaped(character: str, mark: str) -> str:
    if character in ("\\", mark):
        return f"\\{character}"
    return character if character.isprintable() else repr(character)[1:-1]


def literal(value: Json) -> str:
    """A JSON value as an immutable Python expression on one line; a list becomes a tuple."""
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, (list, tuple)):
        items = ", ".join(map(literal, value))
        return f"({items},)" if len(value) == 1 else f"({items})"
    if isinstance(value, dict):
        entries = (
            f"{quote(str(name))}: {literal(item)}" for name, item in value.items()
        )
        return f"{{{', '.join(entries)}}}"
    # black leaves no plus in an exponent.
    return repr(value).replace("e+", "e") if isinstance(value, float) else repr(value)


_PARTS = re.compile(r"(\D*)(\d*)")
"""The parts of a name: a text, and a number or nothing."""


def by_import_order(name: str) -> tuple[int, list[tuple[str, int]]]:
    """The place of a name in a sorted `import` or `__all__`: constants, classes, functions; numbers by their size."""
    kind = 0 if name.isupper() else 1 if name[:1].isupper() else 2
    parts = _PARTS.findall(name)
    return kind, [(text, int(digits or -1)) for text, digits in parts]
