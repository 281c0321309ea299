"""Names that the outputs derive from names on the wire, so that the specs can be checked for clashes."""

from __future__ import annotations

import hashlib
import keyword
import re

_ATTRIBUTES = frozenset(
    {"to_dict", "from_dict", "construct", "problems_of", "endpoint", "path", "source"}
)
"""Public attributes of every request."""
_ARGUMENTS = frozenset({"self", "cls", "extra_body", "validation"})
"""Arguments that generated methods have besides the parameters."""
_WORDS = frozenset(
    {"str", "int", "float", "bool", "object", "dict", "list", "tuple", "classmethod"}
)
_TYPES = frozenset(
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
_RESERVED = _ATTRIBUTES | _ARGUMENTS | _WORDS | _TYPES

_LONGEST = 40
"""Of a constant, so that the lines that use it have room."""

CLIENT_ATTRIBUTES = frozenset(
    {"submit", "task", "close", "provider", "base_url", "validation"}
)
"""Attributes of a client that a family must not hide."""


def python_name(wire: str) -> str:
    """The Python argument for a name on the wire: the name itself wherever Python allows it.

    Other characters become `_`, a leading digit or underscore gets an `x` in front, and a name that Python or the
    client needs itself gets a `_` behind.
    """
    name = wire if wire.isidentifier() else re.sub(r"\W", "_", wire, flags=re.ASCII)
    if name[:1].isdigit():
        name = f"x_{name}"
    elif name.startswith("_") or not name:
        name = f"x{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _RESERVED else name


def constant_name(pointer: str) -> str:
    """A module constant for a place in a body: `/subjects/items/style` gives `_SUBJECTS_ITEMS_STYLE`."""
    name = re.sub(r"\W", "_", pointer, flags=re.ASCII).upper()
    if len(name) <= _LONGEST:
        return name
    return f"{name[: _LONGEST - 9]}_{hashlib.sha256(pointer.encode()).hexdigest()[:8].upper()}"


def snake(name: str) -> str:
    """`ViduQ2ProFastSubject` as `vidu_q2_pro_fast_subject`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def pascal(name: str) -> str:
    """`vidu_q2_pro` as `ViduQ2Pro`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))
