"""Defines a vector, and the kinds of vectors on which correct consumers differ."""

from __future__ import annotations

from typing import NamedTuple

from generator.frozen import dataclass
from generator.language.conditions import Breach
from generator.language.model import Json
from generator.language.pointers import escaped, joined
from generator.text.json_text import one_line

VALID = "valid"
BASE = "base"

ASTRAL = "\N{CLAPPER BOARD}"
"""One character, two UTF-16 units, four bytes."""


class Vector(NamedTuple):
    """A value, what it shows, and the rule that it breaks if it is wrong."""

    words: str
    data: Json
    keyword: str = VALID
    """The spec's keyword of the broken rule."""
    pointer: str = ""
    """JSON Pointer of what breaks it, or of what is tried."""
    kind: str = ""
    """Name of the kind where consumers differ; empty where none does."""

    @property
    def valid(self) -> bool:
        """Whether it is right, by the letter of JSON Schema."""
        return self.keyword in (VALID, BASE)

    @property
    def description(self) -> str:
        """The words of a vector file."""
        if self.keyword == BASE:
            return f"{BASE}: {self.words}"
        return f"{self.keyword} at {self.rest}"

    @property
    def rest(self) -> str:
        """What stands behind the keyword, whose beginning is the pointer."""
        end = f" [{self.kind}]" if self.kind else ""
        return f"{self.pointer}: {self.words}{end}"

    def below(self, step: str | int, data: Json) -> Vector:
        """The same, seen from one level up, where `data` holds the value."""
        pointer = f"/{escaped(step)}{self.pointer}"
        return Vector(self.words, data, self.keyword, pointer, self.kind)


@dataclass(frozen=True, slots=True)
class Kind:
    """Bodies of which consumers say this and that, each with a reason."""

    name: str
    reason: str
    departs: frozenset[str]
    """Which of `CONSUMERS` say the opposite of JSON Schema; all the others of them say the same."""


CONSUMERS = {
    "class": "the Python client",
    "jsonschema": "jsonschema (Python)",
    "jsonschema-rs": "jsonschema-rs (Rust)",
    "fastjsonschema": "fastjsonschema with use_default=False",
    "fastjsonschema-defaults": "fastjsonschema as it comes, with use_default=True",
    "ajv": "ajv as it comes",
    "ajv-defaults": "ajv with useDefaults: true",
    "ajv-utf16": "ajv with unicode: false",
}
"""Consumers in words, by the names that `departs` uses; the tests of every change run them all."""

WHOLE_FLOAT = Kind(
    "integer-valued float",
    "JSON Schema counts 5.0 as an integer, and so whatever is whole, with an exponent or a negative zero, too. The "
    "Python client does not, as it would be sent as 5.0, which strict parsers refuse; JavaScript does not know the "
    "difference.",
    frozenset({"class"}),
)
DEFAULTED = Kind(
    "required with a default",
    "A member that is required has a default too. A consumer that fills in defaults before it looks for what is "
    "missing finds nothing; but the platform gets what was sent, without it.",
    frozenset({"ajv-defaults"}),
)
ASTRAL_LENGTH = Kind(
    "length in UTF-16 units",
    "JSON Schema counts characters as Unicode code points. A consumer that counts UTF-16 units counts those beyond the "
    "basic plane twice.",
    frozenset({"ajv-utf16"}),
)
SECOND_LINE = Kind(
    "beginning of a line",
    "In the patterns of JSON Schema, which are JavaScript's, ^ is the beginning of the text. In Ruby's it is that of "
    "any line, and some validators hand patterns to Ruby as they are.",
    frozenset(),
)
LAST_LINE = Kind(
    "end of a line",
    "In the patterns of JSON Schema $ is the end of the text. Python's also fits before a line break there, and "
    "Ruby's at the end of any line.",
    frozenset({"jsonschema"}),
)
COUNTED = Kind(
    "counted items",
    "How many objects of a list may have some value of a member, JSON Schema can say in its newest dialect alone, in "
    "words without which readers of older ones refuse what is right. So the schemas do not say it, but `counts` and "
    "`mediaByKind` in the catalogue. The packages of this repository in JavaScript, Go and Java count as the Python "
    "client does.",
    frozenset({"class"}),
)
KINDS = {
    kind.name: kind
    for kind in (
        WHOLE_FLOAT,
        DEFAULTED,
        ASTRAL_LENGTH,
        SECOND_LINE,
        LAST_LINE,
        COUNTED,
    )
}


def pointer_of(breach: Breach) -> str:
    """The place of a parameter that breaks a condition."""
    return joined(breach.at(breach.parameter))


def briefly(value: Json) -> str:
    """A value as a description shows it."""
    if isinstance(value, list):
        return f"an array of {len(value)}"
    if isinstance(value, dict):
        return "an object"
    text = one_line(value)
    return text if len(text) <= 60 else f"{text[:40]}..."
