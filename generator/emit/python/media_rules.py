"""Makes the tables by which the client looks at what stands in a request beyond the rules of a schema."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.python.file_limits import file_limits
from generator.emit.python.nodes import Call, Entry, Expression, Keyword, Tuple
from generator.emit.python.types import media_classes
from generator.emit.rules.values import (
    HasPixels,
    HasShape,
    HasSides,
    rules_of_file,
)
from generator.frozen import replace
from generator.language.model import KindLimit, Media, Value
from generator.language.pointers import joined
from generator.language.sizes import byte_limits
from generator.text.media import media_words
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
    return quote(joined(steps))


def media_rules(root: Value) -> Iterator[Entry]:
    """Shape of a pointer -> what the media there must be."""
    for steps, value in _places(root):
        rule = value.media or next((i.media for i in value.inferred if i.media), None)
        if rule is not None and value.type == "string":
            yield Entry(shape_of(steps), _rule(rule, value))
        elif value.kinds:
            yield Entry(shape_of(steps), rules_of_kinds(value.kinds))


def rules_of_kinds(kinds: tuple[KindLimit, ...]) -> Call:
    """What a file must be, where it may be of several kinds."""
    return Call("MediaRules", tuple(map(_rule_of_kind, kinds)), exploded=True)


def _rule_of_kind(limit: KindLimit) -> Call:
    """What a file of one kind must be, where it may be of several: nothing else looks at those."""
    rule = limit.media
    arguments: list[Expression] = [quote(rule.kind)]
    if rule.types:
        arguments.append(Tuple(tuple(map(quote, rule.types))))
    if _is_measured(rule):
        arguments.append(Keyword("measured", "True"))
    arguments += _limits_of(limit)
    return Call("MediaRule", tuple(arguments), exploded=True)


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
    if _is_measured(rule):
        arguments.append(Keyword("measured", "True"))
    if rule.forms != ("url",):
        lengths = {name: limit for name, limit in rule.bounds if "Duration" in name}
        held = file_limits(rule, {"kind": rule.kind, **lengths})
        if held.arguments:
            arguments.append(Keyword("limits", held))
    return Call("MediaRule", tuple(arguments))


def _limits_of(limit: KindLimit) -> Iterator[Keyword]:
    """What a data URI shows of such a file; of a URL nothing is seen."""
    rule, said = limit.media, {"kind": limit.media.kind, **limit.stated}
    held = file_limits(replace(rule, forms=("data-uri",)), said)
    named = (one for one in held.arguments if isinstance(one, Keyword))
    found = {one.name: one for one in named if one.name != "pattern"}
    if "expected" in found:
        found["expected"] = Keyword("expected", quote(media_words(rule)))
    if found:
        values = tuple(found.values())
        yield Keyword("limits", Call("FileLimits", values, exploded=True))


def _is_measured(rule: Media) -> bool:
    """Whether there are rules on a picture's pixels."""
    measured = (HasPixels, HasShape, HasSides)
    return any(isinstance(found, measured) for found in rules_of_file(rule))


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
    """The types that the annotations of a request name for its media."""
    inputs = input_types(root)
    # The attributes of a request are annotated with the class itself.
    return inputs | {name.removesuffix("Input") for name in inputs}


def input_types(root: Value) -> set[str]:
    """The types that arguments for an object's own members name for media."""
    return {
        f"{name}Input"
        for steps, value in _places(root)
        if len(steps) == 1 or set(steps[1:]) == {"items"}
        for name in media_classes(value)
    }
