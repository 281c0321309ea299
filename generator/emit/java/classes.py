"""Makes what the template of a class is given: the body, the objects in it, and their checks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from generator.emit.java.checks import member_checks
from generator.emit.java.conditions import condition_checks
from generator.emit.java.docs import comment, of_body, of_object
from generator.emit.java.names import nested_types
from generator.emit.java.needs import Needs
from generator.emit.java.nodes import Line, Statement, code
from generator.emit.java.types import (
    Getter,
    Listed,
    Setter,
    getters,
    lists,
    setters,
    table,
)
from generator.emit.rules.bodies import Body
from generator.emit.rules.conditions import numbered
from generator.emit.rules.sources import disputes, pages
from generator.frozen import dataclass
from generator.language.model import Value
from generator.text.java import quote

_ROOM = 12_000
"""Characters of the checks in one class: a method has room for 65,535 bytes, and so has what makes constants."""


@dataclass(frozen=True, slots=True)
class Rules:
    """A class of checks."""

    name: str
    constants: Sequence[str]
    code: str


@dataclass(frozen=True, slots=True)
class Class:
    """An object that becomes a class."""

    name: str
    comment: str
    rules: Sequence[Rules]
    getters: Sequence[Getter]
    setters: Sequence[Setter]


@dataclass(frozen=True, slots=True)
class Whole:
    """A body: its class and what is nested in it."""

    title: str
    shape: Class
    objects: Sequence[Class]
    lists: Sequence[Listed]
    origin: str
    imports: Sequence[str]


def whole(body: Body) -> Whole:
    """The class of a body."""
    types = nested_types(body)
    types[str(body.shape.type_name)] = body.title
    texts, tags = of_body(body)
    shape = _class(body.shape, body, types, comment(texts, 0, tags))
    objects = [
        _class(value, body, types, comment(of_object(value), 0))
        for value in body.objects
    ]
    listed = list(lists(body, types))
    origin = ", ".join(
        (
            quote(body.page),
            table(pages(body.shape, body.sources)),
            table(disputes(body.contradictions, body.kind)),
        )
    )
    return Whole(
        body.title,
        shape,
        objects,
        listed,
        origin,
        [*_imports((shape, *objects), listed)],
    )


def _imports(classes: Sequence[Class], lists: Sequence[Listed]) -> Iterator[str]:
    """What the file needs of the JDK."""
    text = " ".join(
        [
            *(
                line
                for made in classes
                for rules in made.rules
                for line in rules.constants
            ),
            *(rules.code for made in classes for rules in made.rules),
            *(getter.type for made in classes for getter in made.getters),
            *(one.wire for one in lists),
        ]
    )
    for word, name in (
        ("BigDecimal", "java.math.BigDecimal"),
        ("BigInteger", "java.math.BigInteger"),
        ("List", "java.util.List"),
        ("", "java.util.Map"),
        ("Set<", "java.util.Set"),
        ("Pattern ", "java.util.regex.Pattern"),
    ):
        if word in text:
            yield name


def _class(value: Value, body: Body, types: dict[str, str], said: str) -> Class:
    return Class(
        types[str(value.type_name)],
        said,
        _rules(value, body, types),
        list(getters(value, types)),
        list(setters(value, body, types)) if body.kind == "request" else [],
    )


Unit = Callable[[Needs], Iterable[Statement]]
"""What makes statements that belong together."""


def _rules(value: Value, body: Body, types: dict[str, str]) -> list[Rules]:
    """The checks of an object, in as many classes as they need."""
    found: list[Rules] = []
    needs, texts = Needs(), list[str]()
    for unit in _units(value, body, types):
        trial = Needs(needs.constants.copy())
        text = code(unit(trial), 3)
        if texts and len(text) + _size(trial, texts) > _ROOM:
            found.append(_closed(len(found), needs, texts))
            trial, texts = Needs(), []
            text = code(unit(trial), 3)
        needs = trial
        texts += [text] if text else []
    return [*found, _closed(len(found), needs, texts)]


def _size(needs: Needs, texts: Sequence[str]) -> int:
    constants = (len(text) for made in needs.constants.values() for text in made)
    return sum(map(len, texts)) + sum(constants)


def _closed(before: int, needs: Needs, texts: Sequence[str]) -> Rules:
    made = "\n".join(texts)
    if "value = " in made:
        made = f"{code([Line('Object value;')], 3)}\n{made}"
    constants = [
        f"private static final {kind} {name} = {made};"
        for name, (kind, made) in needs.constants.items()
    ]
    return Rules(f"Rules{before + 1 if before else ''}", constants, made)


def _units(value: Value, body: Body, types: dict[str, str]) -> Iterator[Unit]:
    if not value.additional_properties:
        names = tuple(member.name for member in value.properties)
        yield partial(_known, names)
    for member in value.properties:
        yield partial(member_checks, member, types)
    if value is body.shape and body.endpoint is not None:
        for number, condition in numbered(body.endpoint):
            yield partial(condition_checks, condition, number, body.endpoint)


def _known(names: tuple[str, ...], needs: Needs) -> Iterator[Statement]:
    yield Line(f"problems.areKnown(at, body, {needs.names(names)});")
