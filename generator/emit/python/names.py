"""Names that the outputs derive from names on the wire, so that the specs can be checked for clashes."""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata

_ATTRIBUTES = frozenset(
    {"to_dict", "from_dict", "construct", "problems_of", "endpoint", "path", "source"}
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
_LONGEST_TYPE = 60
"""Of a type, as the spec language has it."""

CLIENT_ATTRIBUTES = frozenset(
    {"submit", "task", "close", "provider", "base_url", "validation", "property"}
)
"""Attributes of a client that a family must not hide, and the word that makes them."""

OPERATION_WORDS = _WORDS
"""Words that the annotations of a family's other methods would find hidden by a method of that name."""

MODULE_WORDS = _TYPES | {
    "Families",
    "Final",
    "Generic",
    "MISSING",
    "Submit",
    "T_co",
    "TYPE_CHECKING",
    "TypeVar",
    "TypedDict",
}
"""Words of generated modules that a type or a family's class of that name would hide."""

ERROR_TYPE = "PlatformError"
"""Title of the schema of error answers in the OpenAPI file, which a type must not have."""


def python_name(wire: str) -> str:
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
    return f"{name}_" if keyword.iskeyword(name) or name in _RESERVED else name


def constant_name(pointer: str) -> str:
    """A module constant for a place in a body: `/subjects/items/style` gives `_SUBJECTS_ITEMS_STYLE`."""
    # One underscore in front: Python mangles names with two within a class.
    words = re.sub(r"\W", "_", pointer, flags=re.ASCII).upper().lstrip("_")
    name = f"_{words or 'X'}"
    if len(name) <= _LONGEST:
        return name
    return f"{name[: _LONGEST - 9]}_{hashlib.sha256(pointer.encode()).hexdigest()[:8].upper()}"


def alias_name(type_name: str, member: str) -> str:
    """The type of a member's closed list, where that is too long to stand in a signature."""
    words = re.split(r"[^0-9A-Za-z]+", member)
    name = type_name.removesuffix("Request") + "".join(map(pascal, words))
    if len(name) <= _LONGEST_TYPE and member.isascii():
        return name
    mark = hashlib.sha256(f"{type_name}/{member}".encode()).hexdigest()[:8].upper()
    return f"{name[: _LONGEST_TYPE - 8]}{mark}"


def snake(name: str) -> str:
    """`ViduQ2ProFastSubject` as `vidu_q2_pro_fast_subject`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def pascal(name: str) -> str:
    """`vidu_q2_pro` as `ViduQ2Pro`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))
