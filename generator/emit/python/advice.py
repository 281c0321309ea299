"""Makes the Python that warns of exceeded inferred limits: what no page states never rejects a body."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.python.checks import Location, counted, measured, told_by
from generator.emit.python.limits import beyond
from generator.emit.python.names import advise_function, pointer_text
from generator.emit.python.needs import Needs, prefix_tuple
from generator.emit.python.nodes import (
    Assign,
    Branch,
    Call,
    Compare,
    Expression,
    Guarded,
    If,
    Not,
    Statement,
    Tuple,
    when,
)
from generator.emit.python.types import media_classes
from generator.emit.rules.constants import constant_name
from generator.emit.rules.values import untold_rules
from generator.frozen import replace
from generator.language.keyword_rows import Limit
from generator.language.keywords import BY_NAME, advised_limits
from generator.language.model import Inferred, Json, Media, Member, Value, walk
from generator.language.sizes import byte_limits
from generator.text.cases import snake
from generator.text.limits import advised
from generator.text.media import media_words
from generator.text.python import literal, quote


def has_advice(value: Value) -> bool:
    """Whether anything is inferred in a value or below it that a check can find."""
    return any(
        _is_sized(below)
        or advised_limits(below)
        or untold_rules(below)
        or any(_is_checked(inferred, below) for inferred in below.inferred)
        for below in walk(value)
    )


def _is_sized(value: Value) -> bool:
    return value.media is not None and value.media.max_decoded_size is not None


def _is_checked(inferred: Inferred, value: Value) -> bool:
    if inferred.media is not None:
        return not _is_stated(inferred.media, value)
    return inferred.keyword in ("enum", "required") or isinstance(
        BY_NAME[inferred.keyword], Limit
    )


def _is_stated(rule: Media, value: Value) -> bool:
    """Whether a value must begin as inferred anyway."""
    stated = value.media
    if stated is None or "base64" in stated.forms:
        return False
    return prefix_tuple(rule) == prefix_tuple(stated)


def _is_of_files(value: Value) -> bool:
    """Whether nothing is said of a value that is a URL."""
    return (
        value.type == "string"
        and not advised_limits(value)
        and all(
            inferred.media is not None and "url" in inferred.media.forms
            for inferred in value.inferred
            if _is_checked(inferred, value)
        )
    )


def advice(value: Value, needs: Needs) -> Iterator[Statement]:
    """Finds the inferred limits that a valid body exceeds."""
    for member in value.properties:
        location = Location("value", pointer_text(member.name))
        required = member.value.inference("required")
        if required is not None:
            yield from _missed(member, required, location, needs)
        rest = _without_need(member.value)
        if has_advice(rest):
            yield Assign("value", Call("body.get", (quote(member.name),)))
            yield from _advise(rest, location, needs)


def _without_need(value: Value) -> Value:
    """A value without what is inferred of whether it must be there, which is said where it stands."""
    rest = tuple(one for one in value.inferred if one.keyword != "required")
    return value if len(rest) == len(value.inferred) else replace(value, inferred=rest)


def _missed(
    member: Member, required: Inferred, location: Location, needs: Needs
) -> Iterator[Statement]:
    """Warns where a member is left out that somebody says is required."""
    needs.kinds.add("MISSING")
    name = f"{constant_name(member.value.pointer)}_REQUIRED_REASON"
    reason = needs.constant(name, quote(required.reason))
    yield Assign("value", Call("body.get", (quote(member.name), "MISSING")))
    yield when(Compare("value", "is", "MISSING"), location.report("missed", reason))


def _advise(value: Value, location: Location, needs: Needs) -> Iterator[Statement]:
    # The constants of a value are defined before those of its items.
    branches = _branches(value, location, needs)
    if value.type in ("object", "array"):
        needs.kinds.add(f"as_{value.type}")
        given = Compare(location.named(value.type), "is not", "None")
        if value.type == "object":
            arguments = (location.members, location.where, "out")
            yield when(given, Call(advise_function(value), arguments))
            return
        inner: list[Statement] = [If((branch,)) for branch in branches]
        inner += _untold(value, location, needs)
        if value.items is not None and has_advice(value.items):
            advice = _items(value.items, location.item(), needs)
            inner += _of_media(value.items, (location.each(*advice),), needs)
        yield when(given, *inner)
        return
    yield from _of_media(value, tuple(_single(value, branches, location, needs)), needs)


def _untold(value: Value, location: Location, needs: Needs) -> Iterator[Statement]:
    """What is counted in a list whose items may not tell what they are."""
    for rule in untold_rules(value):
        needs.counting.add("may_be_miscounted")
        tables = (
            counted(rule, limits, value, needs) if limits else "()"
            for limits in (rule.most, rule.least)
        )
        about = (location.items, *tables, *told_by(rule))
        told = location.report("untold", quote(rule.rule), *about)
        yield from measured((when(Call("may_be_miscounted", about), told),), needs)


def _items(value: Value, location: Location, needs: Needs) -> Iterator[Statement]:
    """What is said of an item, within the loop that the imports stand before."""
    if value.type in ("object", "array"):
        yield from _advise(value, location, needs)
    else:
        yield from _single(value, _branches(value, location, needs), location, needs)


def _single(
    value: Value, branches: list[Branch], location: Location, needs: Needs
) -> Iterator[Statement]:
    guard = Call("isinstance", (location.name, "str"))
    if media_classes(value):
        needs.media.add("is_text")
        guard = Call("is_text", (location.name,))
    elif value.type != "string":
        needs.kinds.add("is_number")
        guard = Call("is_number", (location.name,))
    for branch in branches:
        yield Guarded(guard, branch)
    if _is_sized(value):
        needs.media.add("holds_data")
        held = Call("holds_data", (location.name,))
        yield Guarded(held, _decoded(value, location, needs))


def _of_media(
    value: Value, statements: tuple[Statement, ...], needs: Needs
) -> Iterator[Statement]:
    """What is said of one value, or of each item: of media only where they are no URLs, if nothing is said of those."""
    if _is_of_files(value):
        yield when("out.of_media", *measured(statements, needs))
    else:
        yield from measured(statements, needs)


def _branches(value: Value, location: Location, needs: Needs) -> list[Branch]:
    branches = [
        _branch(inferred, value, location, needs)
        for inferred in value.inferred
        if _is_checked(inferred, value)
    ]
    for row, limit in advised_limits(value):
        constant = f"{constant_name(value.pointer)}_{snake(row.name).upper()}_ADVICE"
        words = needs.constant(constant, quote(advised(row, limit, value)))
        condition = _exceeds(row, limit, value, location, "", needs)
        arguments = (quote(row.name), literal(limit), location.name, words)
        branches.append(Branch(condition, (location.report("advised", *arguments),)))
    return branches


def _exceeds(
    row: Limit, limit: Json, value: Value, location: Location, how: str, needs: Needs
) -> Expression:
    """The condition under which a value exceeds a limit that it is not held to."""
    if row.kind == "step":
        needs.kinds.add("is_between_steps")
        start = literal(value.minimum or 0)
        return Call("is_between_steps", (location.name, literal(limit), start))
    name = location.items if row.types == ("array",) else location.name
    return beyond(row, limit, name, f"{value.pointer}{how}", needs)


def _branch(
    inferred: Inferred, value: Value, location: Location, needs: Needs
) -> Branch:
    """The condition under which a value exceeds what is inferred, and the warning."""
    keyword, reason = inferred.keyword, inferred.reason
    if inferred.media is not None:
        constant = needs.prefixes(inferred.media, f"{value.pointer}/inferred")
        needs.media.add("begins")
        begins = Call("begins", (location.name, constant))
        words = quote(media_words(inferred.media))
        warning = _warning(value, location, "media", words, reason, needs)
        return Branch(Not(begins), (warning,))
    if isinstance(inferred.value, list):
        values = Tuple(tuple(map(literal, inferred.value)))
        name = f"{constant_name(value.pointer)}_UNLISTED"
        is_one = Compare(location.name, "in", needs.constant(name, values))
        why = f"{constant_name(value.pointer)}_ENUM_REASON"
        about = (location.name, needs.constant(why, quote(reason)))
        return Branch(is_one, (location.report("unlisted", *about),))
    row = BY_NAME[keyword]
    assert isinstance(row, Limit)
    condition = _exceeds(row, inferred.value, value, location, "/inferred", needs)
    limit = literal(inferred.value)
    warning = _warning(value, location, keyword, limit, reason, needs)
    return Branch(condition, (warning,))


def _decoded(value: Value, location: Location, needs: Needs) -> Branch:
    """Whether a data URI holds more than the smaller reading of its limit, and no more than the larger one."""
    assert value.media is not None
    assert value.media.max_decoded_size is not None
    needs.media.add("decoded_bytes")
    limit = value.media.max_decoded_size
    reason = f"the page says {limit}; this exceeds it if an MB is a million bytes"
    small, large = map(str, byte_limits(limit))
    size = Call("decoded_bytes", (location.name,))
    warning = _warning(value, location, "maxDecodedSize", small, reason, needs)
    between = Compare(small, "<=", Compare(size, "<", large))
    return Branch(between, (warning,))


def _warning(
    value: Value,
    location: Location,
    rule: str,
    limit: str,
    reason: str,
    needs: Needs,
) -> Call:
    name = f"{constant_name(value.pointer)}_{snake(rule).upper()}_REASON"
    constant = needs.constant(name, quote(reason))
    return location.report("inferred", quote(rule), limit, location.name, constant)
