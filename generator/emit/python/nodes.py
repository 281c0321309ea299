"""Defines the statements and expressions of generated Python as values: what a module does, not its layout.

Emitters decide with them, and `printer` alone lays them out. An expression that is a `str` is an atom: a name, a number
or a string literal, which no line break enters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import Any, TypeVar, get_args

from generator.frozen import dataclass

# Expressions. Those with brackets can be `exploded`: one element a line, however much room there is.


@dataclass(frozen=True, slots=True)
class Call:
    """`function(arguments)`; as a statement it is a line of its own."""

    function: str
    arguments: tuple[Expression, ...]
    exploded: bool = False


@dataclass(frozen=True, slots=True)
class Keyword:
    """`name=value`, an argument of a call."""

    name: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Not:
    """`not operand`."""

    operand: Expression


@dataclass(frozen=True, slots=True)
class Compare:
    """`left operator right`; on the right another comparison makes a chain."""

    left: Expression
    operator: str
    right: Expression


@dataclass(frozen=True, slots=True)
class And:
    """`one and other`; the last one is a comparison or an atom."""

    operands: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """`(name := value)`."""

    name: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Subscript:
    """`name[items]`, such as a type and what it is of."""

    name: str
    items: tuple[Expression, ...]
    exploded: bool = False


@dataclass(frozen=True, slots=True)
class Union:
    """`one | other`, as a type."""

    members: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """A type within quotes."""

    annotation: Expression


@dataclass(frozen=True, slots=True)
class Tuple:
    """`(items)`."""

    items: tuple[Expression, ...]
    exploded: bool = False


@dataclass(frozen=True, slots=True)
class Dict:
    """`{key: value}`."""

    entries: tuple[Entry, ...]
    exploded: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """`key: value`, of a dict."""

    key: str
    value: Expression


Expression = (
    str
    | Call
    | Keyword
    | Not
    | Compare
    | And
    | Named
    | Subscript
    | Union
    | Quoted
    | Tuple
    | Dict
    | Entry
)


# Statements.


@dataclass(frozen=True, slots=True)
class Docstring:
    """Paragraphs, each filled anew; its lines that begin with blanks keep them."""

    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Import:
    """`from module import names`."""

    module: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assign:
    """`target = value`."""

    target: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Count:
    """`name += 1`."""

    name: str


@dataclass(frozen=True, slots=True)
class Put:
    """`holder[key] = value`, of atoms."""

    holder: str
    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Field:
    """`name: annotation`, an attribute of a class."""

    name: str
    annotation: Expression


@dataclass(frozen=True, slots=True)
class Parameter:
    """`name: annotation = default,`, a line of a signature."""

    name: str
    annotation: Expression
    default: Expression | None = None


@dataclass(frozen=True, slots=True)
class Return:
    """`return value`, or without one."""

    value: str | None = None


@dataclass(frozen=True, slots=True)
class Branch:
    """A condition and what follows from it; without a condition it is the `else`."""

    condition: Expression | None
    body: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class If:
    """`if`, `elif` and `else`, a branch each."""

    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Guarded:
    """A branch that counts only under a guard: joined to it where a line has room for both, else in its block."""

    guard: Expression
    branch: Branch


@dataclass(frozen=True, slots=True)
class For:
    """`for target in iterable`."""

    target: str
    iterable: Expression
    body: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Def:
    """`def name(parameters) -> returns`."""

    name: str
    parameters: tuple[Parameter, ...]
    returns: str
    body: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Class:
    """`class name(bases)`."""

    name: str
    bases: tuple[Expression, ...]
    body: tuple[Statement, ...]


Statement = (
    Docstring
    | Import
    | Assign
    | Count
    | Put
    | Field
    | Parameter
    | Return
    | If
    | Guarded
    | For
    | Def
    | Class
    | Call
)


def when(condition: Expression, *body: Statement) -> If:
    """An `if` of one branch."""
    return If((Branch(condition, body),))


def subscripted(nodes: Iterable[Statement | Expression]) -> set[str]:
    """The name of every subscript in nodes: the generic types that they use."""
    return {node.name for node in _walk(nodes) if node.__class__ is Subscript}


def called(nodes: Iterable[Statement | Expression]) -> set[str]:
    """The name of every function that nodes call."""
    return {node.function for node in _walk(nodes) if node.__class__ is Call}


def atoms(nodes: Iterable[Statement | Expression]) -> set[str]:
    """Every name that nodes mean something by: of functions and variables, but for what stands in quotes."""
    return {text.partition(".")[0] for text in _texts(nodes)}


def uses(name: str, nodes: Iterable[Statement | Expression]) -> bool:
    """Whether `atoms` of nodes has a name."""
    return any(text.partition(".")[0] == name for text in _texts(nodes))


def mentions(name: str, nodes: Iterable[Statement | Expression]) -> int:
    """How often a variable stands in nodes."""
    return sum(
        _NAME.findall(text).count(name) for text in _texts(nodes) if name in text
    )


Part = TypeVar("Part")
_NAME = re.compile(r"""(?<![\w.])([A-Za-z_]\w*)|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'""")
"""A variable's name in an atom, or what stands in quotes."""


def renamed(part: Part, rename: Callable[[str], str]) -> Part:
    """A node, or a tuple of nodes, whose variables have other names; what stands in quotes stays."""

    def text(match: re.Match[str]) -> str:
        return rename(match[1]) if match[1] else match[0]

    known: dict[str, str] = {}
    """Each text of an atom -> the one with other names: most stand there several times."""

    def made(part: Any) -> Any:
        kind = part.__class__
        if kind is str:
            found = known.get(part)
            if found is None:
                found = known[part] = _NAME.sub(text, part)
            return found
        if kind is tuple:
            return tuple(map(made, part))
        slots = _SLOTS.get(kind)
        return part if slots is None else kind(*map(made, slots(part)))

    return made(part)  # type: ignore[no-any-return]  # it is of the same type


def _texts(nodes: Iterable[Statement | Expression]) -> Iterator[str]:
    """All atoms in nodes, and all names that they have themselves."""
    return (part for part in _walk(nodes) if part.__class__ is str)


def _walk(nodes: Iterable[Statement | Expression]) -> Iterator[Any]:
    """All nodes, those within them, and all texts that they have."""
    waiting: list[Any] = [*nodes]
    while waiting:
        part = waiting.pop()
        kind = part.__class__
        if kind is tuple:
            waiting += part
        elif kind is str:
            yield part
        elif kind in _SLOTS:
            yield part
            waiting += _SLOTS[kind](part)


def _values_of(kind: type) -> Callable[[Any], tuple[object, ...]]:
    """What gives the values of all slots of a node."""
    slots: tuple[str, ...] = kind.__slots__  # type: ignore[attr-defined]
    values = attrgetter(*slots)
    return values if len(slots) > 1 else lambda node: (values(node),)


_SLOTS = {
    kind: _values_of(kind)
    for kind in (*get_args(Expression), *get_args(Statement), Branch)
    if kind is not str
}
"""Class of a node -> what gives the values of its slots."""
