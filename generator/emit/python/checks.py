"""The straight-line Python that checks a body, from the constraints of its values.

A check reads `Mapping[str, object]` and reports to `Problems`; the happy path builds no text and calls little that a
plain comparison can do. What no page states is looked for apart (`python_advice`), as it only warns.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.emit.python.code import (
    STEP,
    Checks,
    Link,
    Spot,
    chain_lines,
    check_function,
    head,
    heads_constant,
    names_constant,
    pointer_text,
    report,
    within,
)
from generator.emit.python.layout import (
    WIDTH,
    assign,
    call,
    collection,
    literal,
    quote,
    width,
)
from generator.emit.python.names import constant_name
from generator.language.model import Media, Member, Relation, Value
from generator.text.media import byte_limits, media_words

_MAKERS = {"image": "Image"}
"""Kind of media -> class of the client that makes a data URI of a file."""


def body(value: Value, checks: Checks, indent: int) -> list[str]:
    """Checks of all members of an object, as the lines of a function."""
    blank = " " * indent
    lines: list[str] = []
    if not value.additional_properties:
        names = names_constant(value)
        lines += [f"{blank}for name in body:", f"{blank}    if name not in {names}:"]
        lines += [f"{blank}        out.unknown(at, name, {names})"]
    for member in value.properties:
        lines += _member(member, checks, indent)
    return lines or [f"{blank}return"]


def _member(member: Member, checks: Checks, indent: int) -> list[str]:
    value, blank = member.value, " " * indent
    nested = value.nullable or not value.required
    spot = Spot("value", pointer_text(member.name), indent + STEP * nested)
    chain = _chain(value, spot, checks)
    if not chain and not value.required:
        return []
    checks.imports.add("MISSING")
    lines = [*call(indent, "value = body.get", [quote(member.name), "MISSING"])]
    if value.required:
        lines += [
            f"{blank}if value is MISSING:",
            *call(indent + STEP, "out.required", [spot.where]),
        ]
        if not value.nullable:
            return lines + chain_lines(chain, indent, "elif")
        return lines + (
            [f"{blank}elif value is not None:", *chain_lines(chain, spot.indent)]
            if chain
            else []
        )
    present = (
        "value is not MISSING and value is not None"
        if value.nullable
        else "value is not MISSING"
    )
    if len(chain) == 1 and value.type not in ("array", "object"):
        flat = _chain(value, Spot("value", spot.pointer, indent), checks)
        return [
            *lines,
            *within(indent, present, [replace(flat[0], deeper=chain[0].then)]),
        ]
    return [*lines, *head(indent, "if", present), *chain_lines(chain, spot.indent)]


def _chain(value: Value, spot: Spot, checks: Checks) -> list[Link]:
    """The conditions under which a value is wrong, the type first; at most one of them holds."""
    if value.type == "any":
        return []
    if value.type == "array":
        return _array(value, spot, checks)
    if value.type == "object":
        checks.imports.add("as_object")
        mark = str(spot.depth) if spot.depth else ""
        members = f"members{mark}"
        wrong = report(spot, "type", quote("object"), spot.name)
        inner = call(
            spot.indent + STEP, check_function(value), [members, spot.where, "out"]
        )
        return [
            Link(f"({members} := as_object({spot.name})) is None", tuple(wrong)),
            Link(None, tuple(inner)),
        ]
    links = [
        Link(
            _type_condition(value, spot.name, checks),
            tuple(
                report(spot, "type", quote(value.type), spot.name, *_maker(value.media))
            ),
        )
    ]
    return [*links, *_scalar(value, spot, checks)]


def _maker(rule: Media | None) -> list[str]:
    """The class that makes such a media input of a file, as an argument; none where there is none."""
    found = _MAKERS.get(rule.kind) if rule and "data-uri" in rule.forms else None
    return [quote(found)] if found else []


def _type_condition(value: Value, name: str, checks: Checks) -> str:
    if value.type == "string":
        return f"not isinstance({name}, str)"
    if value.type == "boolean":
        return f"not isinstance({name}, bool)"
    if value.type == "integer":
        checks.imports.add("is_integer")
        return f"not is_integer({name})"
    checks.imports.add("is_number")
    return f"not is_number({name})"


def _scalar(value: Value, spot: Spot, checks: Checks) -> Iterator[Link]:
    if value.enum is not None:
        name = f"{constant_name(value.pointer)}_VALUES"
        lines = collection(0, f"{name} = ", list(map(literal, value.enum)))
        constant = checks.constant(name, _short_tuple(name, value) or lines)
        yield Link(
            f"{spot.name} not in {constant}",
            tuple(report(spot, "enum", spot.name, constant)),
        )
    for rule, sign, limit in (
        ("minLength", "<", value.min_length or None),
        ("maxLength", ">", value.max_length),
    ):
        if limit is not None:
            wrong = report(spot, "length", quote(rule), str(limit), spot.name)
            yield Link(f"len({spot.name}) {sign} {limit}", tuple(wrong))
    for rule, sign, bound in (
        ("minimum", "<", value.minimum),
        ("maximum", ">", value.maximum),
    ):
        if bound is not None:
            wrong = report(spot, "range", quote(rule), repr(bound), spot.name)
            yield Link(f"{spot.name} {sign} {bound!r}", tuple(wrong))
    if value.media is not None:
        yield from _media(value.media, value.pointer, spot, checks)


def _short_tuple(name: str, value: Value) -> list[str] | None:
    one = f"{name} = {literal(value.enum)}"
    return [one] if width(one) <= WIDTH else None


def _media(rule: Media, pointer: str, spot: Spot, checks: Checks) -> Iterator[Link]:
    heads = checks.constant(*heads_constant(rule, pointer))
    name = f"{constant_name(pointer)}_EXPECTED"
    expected = checks.constant(name, assign(0, name, quote(media_words(rule))))
    wrong = report(spot, "media", spot.name, expected, *_maker(rule))
    unlike = f"not {spot.name}.startswith({heads})"
    if "base64" in rule.forms:
        checks.uses.add("is_media")
        unlike = f"not is_media({spot.name}, {heads})"
    yield Link(unlike, tuple(wrong))
    below = [*_decoded(rule, spot, checks), *_pixels(rule, spot, checks)]
    if below:
        yield Link(None, tuple(below))


def _decoded(rule: Media, spot: Spot, checks: Checks) -> list[str]:
    """How many bytes a data URI holds; each of these is told by itself, as none rules out another."""
    if not rule.max_decoded_size:
        return []
    checks.uses.add("decoded_bytes")
    limit = byte_limits(rule.max_decoded_size)[1]
    condition = f"decoded_bytes({spot.name}) >= {limit}"
    return _told(condition, spot, "decoded", quote(rule.max_decoded_size))


def _pixels(rule: Media, spot: Spot, checks: Checks) -> list[str]:
    """What can be seen of an image only when its bytes are at hand, and something to read their header with."""
    lines: list[str] = []
    if rule.min_width or rule.min_height:
        checks.uses.add("too_small")
        width, height = rule.min_width or 1, rule.min_height or 1
        condition = f"too_small({spot.name}, {width}, {height})"
        expected = quote(f"at least {width}x{height}")
        lines += _told(condition, spot, "pixels", expected)
    if rule.aspect_ratio:
        checks.uses.add("out_of_shape")
        low, high = (tuple(map(int, one.split(":"))) for one in rule.aspect_ratio)
        condition = f"out_of_shape({spot.name}, {low}, {high})"
        expected = quote(
            f"width to height within {rule.aspect_ratio[0]} and {rule.aspect_ratio[1]}"
        )
        lines += _told(condition, spot, "shape", expected)
    return lines


def _told(condition: str, spot: Spot, kind: str, expected: str) -> list[str]:
    """A condition of its own within the last branch of a chain, and its report."""
    indent = spot.indent + STEP
    call_lines = call(indent + STEP, f"out.{kind}", [spot.where, spot.name, expected])
    return [*head(indent, "if", condition), *call_lines]


def _array(value: Value, spot: Spot, checks: Checks) -> list[Link]:
    checks.imports.add("as_array")
    mark = str(spot.depth + 1) if spot.depth else ""
    items = f"items{mark}"
    maker = _maker(value.items.media if value.items is not None else None)
    wrong = tuple(report(spot, "type", quote("array"), spot.name, *maker))
    inner: list[str] = []
    limits = [
        Link(
            f"len({items}) {sign} {limit}",
            tuple(_items_report(spot, rule, limit, items)),
        )
        for rule, sign, limit in (
            ("minItems", "<", value.min_items or None),
            ("maxItems", ">", value.max_items),
        )
        if limit is not None
    ]
    inner += chain_lines(limits, spot.indent + STEP)
    if value.relation is not None:
        inner += _relation(value.relation, spot, items, checks)
    below = spot.item(value.items is not None and value.items.nullable)
    chain = _chain(value.items, below, checks) if value.items is not None else []
    if chain and value.items is not None:
        index = below.pointer.rsplit("{", 1)[1].rstrip("}")
        blank = " " * (spot.indent + STEP)
        inner.append(f"{blank}for {index}, {below.name} in enumerate({items}):")
        if value.items.nullable:
            inner.append(f"{blank}    if {below.name} is not None:")
        inner += chain_lines(chain, below.indent)
    if not inner:
        return [Link(f"as_array({spot.name}) is None", wrong)]
    return [
        Link(f"({items} := as_array({spot.name})) is None", wrong),
        Link(None, tuple(inner)),
    ]


def _relation(rule: Relation, spot: Spot, items: str, checks: Checks) -> list[str]:
    """How the first and the last image relate; seen only where the bytes of both are at hand."""
    checks.uses.add("frames_apart")
    indent = spot.indent + STEP
    condition = f"frames_apart({items}, {rule.low!r}, {rule.high!r})"
    wrong = [spot.where, items, quote(rule.says.rstrip("."))]
    return [
        *head(indent, "if", condition),
        *call(indent + STEP, "out.relation", wrong),
    ]


def _items_report(spot: Spot, rule: str, limit: int, items: str) -> list[str]:
    return call(
        spot.indent + 2 * STEP,
        "out.items",
        [spot.where, quote(rule), str(limit), items],
    )
