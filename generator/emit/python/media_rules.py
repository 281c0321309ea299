"""Makes the tables by which the client looks at what stands in a request beyond the rules of a schema."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.python.nodes import Call, Entry, Expression, Keyword, Tuple
from generator.emit.python.types import media_class
from generator.emit.rules.values import (
    HasPixels,
    HasShape,
    HasSides,
    rules_of_file,
)
from generator.language.model import Media, Value
from generator.language.pointers import escaped
from generator.text.media import byte_limits
from generator.text.python import quote


def _places(
    value: Value, steps: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Value]]:
    """Every value of a body with the steps to its place."""
    yield steps, value
    if value.items is not None:
        yield from _places(value.items, (*steps, "items"))
    for member in value.properties:
        yield from _places(member.value, (*steps, member.name))


def shape_of(steps: tuple[str, ...]) -> str:
    """The shape of a pointer, in quotes."""
    return quote("".join(f"/{escaped(step)}" for step in steps))


def media_rules(root: Value) -> Iterator[Entry]:
    """Shape of a pointer -> what the media there must be."""
    for steps, value in _places(root):
        rule = value.media or next((i.media for i in value.inferred if i.media), None)
        if rule is not None and value.type == "string":
            yield Entry(shape_of(steps), _rule(rule, value))


def _rule(rule: Media, value: Value) -> Call:
    arguments: list[Expression] = [quote(rule.kind)]
    if value.media is None:  # what no page states rejects nothing
        return Call("MediaRule", tuple(arguments))
    if rule.types:
        arguments.append(Tuple(tuple(map(quote, rule.types))))
    if rule.max_size and not rule.max_decoded_size and rule.forms != ("url",):
        # No page says which of the two readings of an MB is meant.
        limit = str(byte_limits(rule.max_size)[1])
        arguments.append(Keyword("max_bytes", limit))
        arguments.append(Keyword("limit", quote(rule.max_size)))
    if "base64" in rule.forms:
        arguments.append(Keyword("bare", "True"))
    measured = (HasPixels, HasShape, HasSides)
    if any(isinstance(found, measured) for found in rules_of_file(rule)):
        arguments.append(Keyword("measured", "True"))
    return Call("MediaRule", tuple(arguments))


def unstated_values(root: Value) -> Iterator[Entry]:
    """Shape of the pointer of a prompt or a seed of which no page states a limit -> which of the two it is."""
    for steps, value in _places(root):
        name = steps[-1] if steps else ""
        if (name == "prompt" and value.type == "string" and not value.min_length) or (
            name == "seed"
            and value.type == "integer"
            and (value.minimum, value.maximum) == (None, None)
            and not value.meanings
        ):
            yield Entry(shape_of(steps), quote(name))


def media_types(root: Value) -> set[str]:
    """The types that the annotations of a body name for its media."""
    found = set[str]()
    for steps, value in _places(root):
        name = media_class(value)
        if name is not None:
            found.add(f"{name}Input")
            # The attributes of a request are annotated with the class itself.
            if len(steps) == 1 or set(steps[1:]) == {"items"}:
                found.add(name)
    return found


def input_types(root: Value) -> set[str]:
    """The types that the arguments of a method name for its media."""
    return {
        f"{name}Input"
        for steps, value in _places(root)
        if (len(steps) == 1 or set(steps[1:]) == {"items"})
        and (name := media_class(value))
    }
