"""Names what a type in Go declares: its fields, the types of closed lists, and their constants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.frozen import dataclass
from generator.language.model import Json, Value
from generator.text.go import exported, of_value, unexported, unique

METHODS = frozenset({"Endpoint", "MarshalJSON", "UnmarshalJSON", "Validate"})
"""Of every type, so that no field can be called so."""
MORE = "AdditionalProperties"
"""The field of members without a name of their own."""
WORDS = frozenset({"Bodies", "Nullable", "Number", "Problem", "Ptr", "ValidateJSON"})
"""What the package has besides."""
_SMALLEST, _LARGEST = -(2**63), 2**63 - 1


@dataclass(frozen=True, slots=True)
class Closed:
    """The type of a closed list, and a constant for each value."""

    name: str
    kind: str
    """The type it is made of."""
    constants: Mapping[Json, str]


@dataclass(frozen=True, slots=True)
class Names:
    """What an object type and its members are called."""

    type: str
    fields: Mapping[str, str]
    """Name on the wire -> field."""
    arguments: Mapping[str, str]
    """Name on the wire -> argument."""
    lists: Mapping[str, Closed]
    """Pointer of a value below the type -> the type of its closed list."""

    @property
    def maker(self) -> str:
        """The function that makes one with all that it needs."""
        return f"New{self.type}"

    def private(self, kind: str, member: str = "", items: int = 0) -> str:
        """A variable of the package: what is behind the underscore belongs to the type before it."""
        field = f"_{self.fields[member]}" if member else ""
        return f"{kind}{self.type}{field}{'Item' * items}"


def names_of(value: Value) -> Names:
    """The names of an object type."""
    fields, arguments = {}, {}
    taken, taken_arguments = {*METHODS, MORE}, {"r"}
    for member in value.properties:
        field = unique(exported(member.name), taken)
        fields[member.name] = field
        arguments[member.name] = unique(unexported(field), taken_arguments)
    type_name = str(value.type_name)
    owner = type_name
    if not value.pointer and type_name.endswith("Request"):
        owner = type_name.removesuffix("Request") or type_name
    lists = {}
    declared: set[str] = set()
    for member in value.properties:
        for number, inner in enumerate(_of_arrays(member.value)):
            if inner.enum is not None and (inner.type == "string" or is_small(inner)):
                name = unique(
                    f"{owner}{fields[member.name]}{'Item' * number}", declared
                )
                lists[inner.pointer] = _closed(name, inner, declared)
    return Names(type_name, fields, arguments, lists)


def _of_arrays(value: Value) -> Iterator[Value]:
    """A value, its items, theirs."""
    yield value
    if value.items is not None:
        yield from _of_arrays(value.items)


def _closed(name: str, value: Value, declared: set[str]) -> Closed:
    kind = "string" if value.type == "string" else "int64"
    constants: dict[Json, str] = {}
    for one in value.enum or ():
        if one is not None and one not in constants:
            constants[one] = unique(f"{name}{of_value(one)}", declared)
    return Closed(name, kind, constants)


def is_small(value: Value) -> bool:
    """Whether an integer's limits and values are those of int64."""
    stated = (value.minimum, value.maximum, value.default, *(value.enum or ()))
    numbers = [one for one in stated if isinstance(one, int)]
    return all(_SMALLEST <= one <= _LARGEST for one in numbers)


def declared(value: Value, *, has_maker: bool) -> Iterator[str]:
    """What a type declares in the package."""
    names = names_of(value)
    yield names.type
    if has_maker:
        yield names.maker
    for closed in names.lists.values():
        yield closed.name
        yield from closed.constants.values()
