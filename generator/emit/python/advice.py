"""The Python that looks for inferred limits in a valid body: what no page states never refuses, it warns."""

from __future__ import annotations

from generator.emit.python.code import (
    STEP,
    Checks,
    Link,
    Spot,
    advise_function,
    chain_lines,
    heads_constant,
    pointer_text,
    within,
)
from generator.emit.python.layout import assign, call, quote
from generator.emit.python.names import constant_name, snake
from generator.language.model import Inferred, Value, walk
from generator.text.media import byte_limits, media_words


def has_advice(value: Value) -> bool:
    """Is anything inferred in a value or below it that a check can look for?"""
    nowhere = Spot("", "", 0)
    return any(
        _sized(one)
        or any(_advice_links(each, one, nowhere, Checks()) for each in one.inferred)
        for one in walk(value)
    )


def _sized(value: Value) -> bool:
    return value.media is not None and value.media.max_decoded_size is not None


def advice(value: Value, checks: Checks, indent: int) -> list[str]:
    """Looks for inferred limits that a valid body exceeds, as the lines of a function."""
    lines: list[str] = []
    for member in value.properties:
        if has_advice(member.value):
            lines += call(indent, "value = body.get", [quote(member.name)])
            lines += _advise(
                member.value, Spot("value", pointer_text(member.name), indent), checks
            )
    return lines


def _advise(value: Value, spot: Spot, checks: Checks) -> list[str]:
    blank = " " * spot.indent
    # In an array the conditions stand within the one that says it is an array.
    inner = STEP if value.type == "array" else 0
    links = [
        link
        for one in value.inferred
        for link in _advice_links(one, value, spot, checks, inner)
    ]
    if value.type == "object":
        checks.imports.add("as_object")
        function = advise_function(value)
        mark = str(spot.depth) if spot.depth else ""
        lines = [f"{blank}if (members{mark} := as_object({spot.name})) is not None:"]
        return lines + call(
            spot.indent + STEP, function, [f"members{mark}", spot.where, "out"]
        )
    if value.type == "array":
        checks.imports.add("as_array")
        mark = str(spot.depth + 1) if spot.depth else ""
        lines = [f"{blank}if (items{mark} := as_array({spot.name})) is not None:"]
        lines += [
            line for link in links for line in chain_lines([link], spot.indent + STEP)
        ]
        if value.items is not None and has_advice(value.items):
            below = spot.item()
            index = below.pointer.rsplit("{", 1)[1].rstrip("}")
            lines.append(
                f"{blank}    for {index}, {below.name} in enumerate(items{mark}):"
            )
            lines += _advise(value.items, below, checks)
        return lines
    if _sized(value):
        links.append(_decoded_advice(value, spot, checks))
    guard = f"isinstance({spot.name}, str)"
    if value.type != "string":
        checks.imports.add("is_number")
        guard = f"is_number({spot.name})"
    return within(spot.indent, guard, links)


def _advice_links(
    one: Inferred, value: Value, spot: Spot, checks: Checks, inner: int = 0
) -> list[Link]:
    """The conditions under which a value exceeds what is inferred."""
    mark = str(spot.depth + 1) if spot.depth else ""
    sizes = {
        "minItems": ("<", f"len(items{mark})"),
        "maxItems": (">", f"len(items{mark})"),
    }
    texts = {
        "minLength": ("<", f"len({spot.name})"),
        "maxLength": (">", f"len({spot.name})"),
    }
    bounds = {"minimum": ("<", spot.name), "maximum": (">", spot.name)}
    known = {**sizes, **texts, **bounds}
    if one.keyword in known:
        sign, measured = known[one.keyword]
        then = _advised(
            value, spot, one.keyword, repr(one.value), one.reason, checks, inner
        )
        deeper = _advised(
            value, spot, one.keyword, repr(one.value), one.reason, checks, inner + STEP
        )
        return [Link(f"{measured} {sign} {one.value!r}", then, deeper)]
    if one.media is not None:
        rule = one.media
        stated = value.media
        if (
            stated is not None
            and "base64" not in stated.forms
            and heads_constant(rule, "")[1] == heads_constant(stated, "")[1]
        ):
            return []
        heads = checks.constant(*heads_constant(rule, f"{value.pointer}/inferred"))
        then = _advised(
            value, spot, "media", quote(media_words(rule)), one.reason, checks
        )
        deeper = _advised(
            value, spot, "media", quote(media_words(rule)), one.reason, checks, STEP
        )
        return [Link(f"not {spot.name}.startswith({heads})", then, deeper)]
    return []


def _decoded_advice(value: Value, spot: Spot, checks: Checks) -> Link:
    assert value.media is not None
    assert value.media.max_decoded_size is not None
    checks.uses.add("decoded_bytes")
    size = value.media.max_decoded_size
    reason = f"the page says {size}; this exceeds it if an MB is a million bytes"
    small, large = byte_limits(size)
    then = _advised(value, spot, "maxDecodedSize", str(small), reason, checks)
    deeper = _advised(value, spot, "maxDecodedSize", str(small), reason, checks, STEP)
    return Link(f"{small} <= decoded_bytes({spot.name}) < {large}", then, deeper)


def _advised(
    value: Value,
    spot: Spot,
    rule: str,
    limit: str,
    reason: str,
    checks: Checks,
    inner: int = 0,
) -> tuple[str, ...]:
    name = f"{constant_name(value.pointer)}_{snake(rule).upper()}_REASON"
    constant = checks.constant(name, assign(0, name, quote(reason)))
    arguments = [spot.where, quote(rule), limit, spot.name, constant]
    return tuple(call(spot.indent + STEP + inner, "out.inferred", arguments))
