"""Derives the client's names from those on the wire, and lists its own; specs are checked against both."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from generator.emit.rules.constants import constant_name
from generator.language.model import Value
from generator.language.pointers import escaped
from generator.text.cases import pascal, snake
from generator.text.python import BUILTINS
from generator.text.python import TYPES as TYPE_WORDS

_LONGEST_TYPE = 60
"""Of a type, as the spec language has it."""

CLIENT_ATTRIBUTES = frozenset(
    {
        *("submit", "task", "close", "provider", "base_url", "validation", "property"),
        *("as_completed", "wait_all", "unfinished", "with_options"),
        "from_tool_call",
    }
)
"""Attributes of a client that a family must not hide, and the word that makes them."""

OPERATION_WORDS = BUILTINS
"""Words that the annotations of a family's other methods would find hidden by a method of that name."""

MODULE_WORDS = TYPE_WORDS | {
    "Audio",
    "AudioInput",
    "Families",
    "Final",
    "Generic",
    "Image",
    "ImageInput",
    "LateClass",
    "MISSING",
    "FileLimits",
    "MediaRule",
    "MediaRules",
    "NestedObject",
    "Submit",
    "T_co",
    "TYPE_CHECKING",
    "TypeVar",
    "TypedDict",
    "Video",
    "VideoInput",
}
"""Words of generated modules that a type or a family's class of that name would hide."""

PROBLEMS = "videotasks._validation.problems"
MEDIA = "videotasks._validation.measures"
COUNTING = "videotasks._validation.counting"
INPUTS = "videotasks._validation.media"
FILE_LIMITS = "videotasks._values.file_limits"
MEDIA_RULE = "videotasks._values.media_rule"
MEDIA_RULES = "videotasks._values.media_rules"
ORDINARY = "videotasks._validation.ordinary"
REQUEST = "videotasks._validation.request"
COPIES = "videotasks._values.copies"
FURTHER = "videotasks._validation.further"
KEYWORDS = "videotasks._values.keywords"
KINDS = "videotasks._values.kinds"
NESTED = "videotasks._validation.nested"
LATE = "videotasks._values.late"
ABC = "collections.abc"
TYPING = "typing"
TYPES = "videotasks._values.types"
SUBMIT = "videotasks.endpoints._submit"
"""Modules of the client from which generated modules import what their checks need."""


def plain_name(value: Value) -> str:
    """The type of a nested object as a plain dict; its class has the name of the object."""
    return f"{value.type_name}Dict"


def nested_module(value: Value) -> str:
    """The name of the module of a nested object, below `_objects`."""
    return snake(str(value.type_name))


@lru_cache(
    1_024
)  # the checks, the signature and the docstring of one endpoint ask for the same
def alias_name(type_name: str, member: str) -> str:
    """The type of a member's closed list, where that is too long to stand in a signature."""
    words = re.split(r"[^0-9A-Za-z]+", member)
    name = type_name.removesuffix("Request") + "".join(map(pascal, words))
    if len(name) <= _LONGEST_TYPE and member.isascii():
        return name
    mark = hashlib.sha256(f"{type_name}/{member}".encode()).hexdigest()[:8].upper()
    return f"{name[: _LONGEST_TYPE - 8]}{mark}"


def names_constant(value: Value) -> str:
    """The constant that holds the members of a body or of a nested object."""
    return (
        f"{constant_name(f'/{_function(value)}')}_NAMES" if value.pointer else "_NAMES"
    )


def known_names(names: str) -> str:
    """The set of the names that a constant lists."""
    return f"{names.removesuffix('NAMES')}KNOWN"


def check_function(value: Value) -> str:
    """The function that checks a nested object."""
    return f"_check_{_function(value)}"


def advise_function(value: Value) -> str:
    """The function that checks the inferred limits of a nested object."""
    return f"_advise_{_function(value)}"


def _function(value: Value) -> str:
    return snake(str(value.type_name))


def pointer_text(name: str) -> str:
    """A member's name as the literal part of an f-string that holds a JSON Pointer.

    A double quote is written by its number: black would turn the whole text to single quotes for it.
    """
    marks = {'"': "\\x22", "\\": "\\\\", "{": "{{", "}": "}}"}
    return "/" + "".join(
        marks.get(character)
        or (character if character.isprintable() else repr(character)[1:-1])
        for character in escaped(name)
    )
