"""Gives the names of a class's methods and types, each but once, whatever is their name on the wire."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.emit.rules.bodies import Body
from generator.language.model import Json, Member, Value
from generator.text.cases import capitalized
from generator.text.java import INHERITED, KEYWORDS, camel, constant

METHODS = (
    KEYWORDS
    | INHERITED
    | {
        *("build", "builder", "check", "fromJson", "problems", "problemsOf"),
        *("requireValid", "set", "toBuilder", "toJson", "toMap", "with"),
    }
)
"""What no method can be called that a member becomes."""

TYPES = frozenset(
    {
        *("BigDecimal", "BigInteger", "Body", "Boolean", "Builder", "Choice", "Double"),
        *(
            "IllegalArgumentException",
            "Iterable",
            "Json",
            "Integer",
            "InvalidBodyException",
        ),
        *("List", "Long", "Map", "Nearest", "Number", "Object", "Origin", "Override"),
        *("Pattern", "Place", "Problem", "Problems", "Rules", "Show", "String"),
        *("SuppressWarnings", "Validation", "Values"),
    }
)
"""Words of generated classes that a type of that name would hide."""

MOST_CONSTANTS = 1_000
"""Of an enum: the method that makes them has room for three thousand."""


@dataclass(slots=True)
class Names:
    """Names of one scope; no two differ in case alone, as some disks do not tell their files apart."""

    taken: set[str] = field(default_factory=set)

    def unique(self, wanted: str) -> str:
        """The name that is wanted, or with a number if somebody has it already."""
        found, number = wanted, 2
        while found.lower() in self.taken:
            found, number = f"{wanted}{number}", number + 1
        self.taken.add(found.lower())
        return found


def methods(members: Sequence[Member]) -> list[str]:
    """The methods of members, in their order."""
    names = Names()
    found = []
    for member in members:
        name = camel(member.name)
        found.append(names.unique(f"{name}_" if name in METHODS else name))
    return found


def is_enum(value: Value) -> bool:
    """Whether a closed list becomes an enum: one of texts or of whole numbers, of a size that a class has room for."""
    if value.enum is None or not 0 < len(value.enum) <= MOST_CONSTANTS:
        return False
    return value.type in ("string", "integer")


def has_constants(value: Value) -> bool:
    """Whether an open list becomes constants."""
    listed = value.open_enum
    return (
        value.type == "string"
        and listed is not None
        and 0 < len(listed) <= MOST_CONSTANTS
    )


def listed(value: Value) -> Value | None:
    """The value, or what is in it if it is an array, that has a list of values worth a type."""
    inner = value
    while inner.type == "array" and inner.items is not None:
        inner = inner.items
    return inner if is_enum(inner) or has_constants(inner) else None


def constants(values: Sequence[Json]) -> list[tuple[str, Json]]:
    """The values of a list, each once, with the names of their constants."""
    names = Names()
    return [
        (names.unique(constant(str(value))), value) for value in dict.fromkeys(values)
    ]


def nested_types(body: Body) -> dict[str, str]:
    """Pointer of a list, or type name of an object -> the type that is nested in a body's class."""
    names = Names({name.lower() for name in (*TYPES, body.title)})
    found = {}
    for value in body.objects:
        found[str(value.type_name)] = names.unique(str(value.type_name))
    for owner in (body.shape, *body.objects):
        for member, method in zip(
            owner.properties, methods(owner.properties), strict=True
        ):
            inner = listed(member.value)
            if inner is not None:
                name = capitalized(method.strip("_")) or "Listed"
                name = f"_{name}" if name[0].isdigit() else name
                found[f"{owner.type_name} {inner.pointer}"] = names.unique(name)
    return found
