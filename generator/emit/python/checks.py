"""Makes the straight-line Python that checks a body, from the constraints of its values.

A check reads `Mapping[str, object]` and reports to `Problems`; the happy path builds no text and calls little that a
plain comparison can do. What no page states is checked elsewhere (`advice`), as it only warns.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.emit.python.limits import beyond, checked_limits, reported
from generator.emit.python.names import (
    check_function,
    constant_name,
    names_constant,
    pointer_text,
)
from generator.emit.python.needs import Needs
from generator.emit.python.nodes import (
    And,
    Assign,
    Branch,
    Call,
    Compare,
    Expression,
    For,
    Guarded,
    If,
    Named,
    Not,
    Return,
    Statement,
    Tuple,
    when,
)
from generator.language.model import Media, Member, Relation, Value
from generator.text.media import byte_limits, media_words
from generator.text.python import literal, quote

_MAKERS = {"image": "Image", "video": "Video", "audio": "Audio"}
"""Kind of media -> class of the client that makes a data URI of a file."""
_TYPES = {"string": "str", "boolean": "bool"}
_GIVEN = Compare("value", "is not", "MISSING")
_NOT_NULL = Compare("value", "is not", "None")


@dataclass(frozen=True, slots=True)
class Location:
    """Where a check stands: the variable that holds the value, and the text of its pointer after `{at}`."""

    name: str
    pointer: str
    depth: int = 0
    """In how many arrays; inner ones number their variables."""

    @property
    def where(self) -> str:
        """The expression of the pointer, an f-string."""
        return f'f"{{at}}{self.pointer}"'

    @property
    def members(self) -> str:
        """The variable for the value as an object."""
        return f"members{self.depth or ''}"

    @property
    def items(self) -> str:
        """The variable for the value as an array."""
        return f"items{self._below}"

    @property
    def index(self) -> str:
        """The variable for the number of an item of the array."""
        return f"index{self._below}"

    @property
    def _below(self) -> str:
        return str(self.depth + 1) if self.depth else ""

    def item(self) -> Location:
        """An item of the array, within the loop over all of them."""
        pointer = f"{self.pointer}/{{{self.index}}}"
        return Location(f"item{self._below}", pointer, self.depth + 1)

    def each(self, *body: Statement) -> For:
        """The loop over all items of the array."""
        target = f"{self.index}, {self.item().name}"
        return For(target, Call("enumerate", (self.items,)), body)

    def named(self, kind: str) -> Named:
        """The value as an array or an object, under a name: None if it is not one."""
        name = self.items if kind == "array" else self.members
        return Named(name, Call(f"as_{kind}", (self.name,)))

    def report(self, kind: str, *rest: Expression) -> Call:
        """The call that reports a broken rule."""
        return Call(f"out.{kind}", (self.where, *rest))


def body(value: Value, needs: Needs) -> tuple[Statement, ...]:
    """The checks of all members of an object, as the body of a function."""
    found: list[Statement] = []
    if not value.additional_properties:
        names = names_constant(value)
        report = Call("out.unknown", ("at", "name", names))
        found.append(For("name", "body", (when(_not_in("name", names), report),)))
    for member in value.properties:
        found += _member(member, needs)
    return tuple(found) or (Return(),)


def _member(member: Member, needs: Needs) -> Iterator[Statement]:
    value = member.value
    location = Location("value", pointer_text(member.name))
    branches = _branches(value, location, needs)
    if not branches and not value.required:
        return
    needs.kinds.add("MISSING")
    yield Assign("value", Call("body.get", (quote(member.name), "MISSING")))
    if value.required:
        if value.nullable and branches:
            branches = (Branch(_NOT_NULL, (If(branches),)),)
        missing = Compare("value", "is", "MISSING")
        yield If((Branch(missing, (location.report("required"),)), *branches))
        return
    present = And((_GIVEN, _NOT_NULL)) if value.nullable else _GIVEN
    if len(branches) == 1 and value.type not in ("array", "object"):
        yield Guarded(present, branches[0])
    else:
        yield when(present, If(branches))


def _branches(value: Value, location: Location, needs: Needs) -> tuple[Branch, ...]:
    """The conditions under which a value is wrong, the type first; at most one of them holds."""
    if value.type == "any":
        return ()
    if value.type == "array":
        return _array(value, location, needs)
    if value.type == "object":
        needs.kinds.add("as_object")
        is_none = Compare(location.named("object"), "is", "None")
        wrong = location.report("type", quote("object"), location.name)
        arguments = (location.members, location.where, "out")
        return (
            Branch(is_none, (wrong,)),
            Branch(None, (Call(check_function(value), arguments),)),
        )
    name = location.name
    wrong = location.report("type", quote(value.type), name, *_maker(value.media))
    branches = (
        Branch(_type_condition(value, name, needs), (wrong,)),
        *_scalar(value, location, needs),
    )
    if (
        value.media is None
        or "url" not in value.media.forms
        or not _is_url_enough(value)
    ):
        return branches
    # Most are URLs, of which there is no more to say.
    needs.media.add("is_url")
    return (Branch(Not(Call("is_url", (name,))), (If(branches),)),)


def _is_url_enough(value: Value) -> bool:
    """Whether a URL keeps all rules of a media input, which are on its form and its bytes alone."""
    return value.enum is None and not any(checked_limits(value))


def _maker(rule: Media | None) -> tuple[str, ...]:
    """The class that makes such a media input of a file, as an argument; none where there is none."""
    found = _MAKERS.get(rule.kind) if rule and "data-uri" in rule.forms else None
    return (quote(found),) if found else ()


def _type_condition(value: Value, name: str, needs: Needs) -> Expression:
    if value.media is not None or value.inference("media") is not None:
        needs.media.add("is_text")
        return Not(Call("is_text", (name,)))
    if value.type in _TYPES:
        return Not(Call("isinstance", (name, _TYPES[value.type])))
    test = f"is_{value.type}"
    needs.kinds.add(test)
    return Not(Call(test, (name,)))


def _scalar(value: Value, location: Location, needs: Needs) -> Iterator[Branch]:
    name = location.name
    if value.enum is not None:
        allowed = Tuple(tuple(map(literal, value.enum)))
        constant = needs.constant(f"{constant_name(value.pointer)}_VALUES", allowed)
        report = location.report("enum", name, constant)
        yield Branch(_not_in(name, constant), (report,))
    yield from _limits(value, location, name, needs)
    if value.media is not None:
        yield from _media(value.media, value.pointer, location, needs)


def _limits(
    value: Value, location: Location, name: str, needs: Needs
) -> Iterator[Branch]:
    """What is beyond a limit; `name` is the variable that holds the value or, of an array, its items."""
    for row, limit in checked_limits(value):
        about = (row, limit, name, value.pointer, needs)
        yield Branch(beyond(*about), (location.report(*reported(*about)),))


def _not_in(name: str, constant: str) -> Compare:
    return Compare(name, "not in", constant)


def _media(
    rule: Media, pointer: str, location: Location, needs: Needs
) -> Iterator[Branch]:
    name = location.name
    prefixes = needs.prefixes(rule, pointer)
    words = quote(media_words(rule))
    expected = needs.constant(f"{constant_name(pointer)}_EXPECTED", words)
    test = "is_media" if "base64" in rule.forms else "begins"
    needs.media.add(test)
    fitting = Call(test, (name, prefixes))
    report = location.report("media", name, expected, *_maker(rule))
    yield Branch(Not(fitting), (report,))
    # Each of these is reported by itself, as none rules out another.
    further = (*_decoded(rule, location, needs), *_pixels(rule, location, needs))
    if further:
        needs.media.add("holds_data")
        yield Branch(Call("holds_data", (name,)), further)


def _decoded(rule: Media, location: Location, needs: Needs) -> Iterator[Statement]:
    """How many bytes a data URI holds."""
    if rule.max_decoded_size:
        needs.media.add("decoded_bytes")
        limit = byte_limits(rule.max_decoded_size)[1]
        size = Call("decoded_bytes", (location.name,))
        expected = quote(rule.max_decoded_size)
        report = location.report("decoded", location.name, expected)
        yield when(Compare(size, ">=", str(limit)), report)


def _pixels(rule: Media, location: Location, needs: Needs) -> Iterator[Statement]:
    """What can be seen of an image only when its bytes are at hand, and something to read their header with."""
    name = location.name
    if rule.min_width or rule.min_height or rule.aspect_ratio:
        needs.media.add("pixels")
        yield Assign("size", Call("pixels", (name,)))
    if rule.min_width or rule.min_height:
        needs.media.add("too_small")
        width, height = rule.min_width or 1, rule.min_height or 1
        expected = quote(f"at least {width}x{height}")
        report = location.report("pixels", name, expected)
        yield when(Call("too_small", ("size", str(width), str(height))), report)
    if rule.aspect_ratio:
        needs.media.add("out_of_shape")
        low, high = (_ratio(text) for text in rule.aspect_ratio)
        expected = quote(f"width to height within {' and '.join(rule.aspect_ratio)}")
        report = location.report("shape", name, expected)
        yield when(Call("out_of_shape", ("size", low, high)), report)


def _ratio(text: str) -> Tuple:
    """`16:9` as a pair of numbers."""
    return Tuple(tuple(str(int(number)) for number in text.split(":")))


def _array(value: Value, location: Location, needs: Needs) -> tuple[Branch, ...]:
    needs.kinds.add("as_array")
    counts = tuple(_limits(value, location, location.items, needs))
    inner: list[Statement] = [If(counts)] if counts else []
    if value.relation is not None:
        inner.append(_relation(value.relation, location, needs))
    if value.items is not None:
        branches = _branches(value.items, location.item(), needs)
        if branches:
            inner.append(location.each(_item(value.items, location, branches)))
    maker = _maker(value.items.media if value.items is not None else None)
    wrong = location.report("type", quote("array"), location.name, *maker)
    if not inner:
        is_none = Compare(Call("as_array", (location.name,)), "is", "None")
        return (Branch(is_none, (wrong,)),)
    return (
        Branch(Compare(location.named("array"), "is", "None"), (wrong,)),
        Branch(None, tuple(inner)),
    )


def _item(items: Value, location: Location, branches: tuple[Branch, ...]) -> Statement:
    if not items.nullable:
        return If(branches)
    return when(Compare(location.item().name, "is not", "None"), If(branches))


def _relation(rule: Relation, location: Location, needs: Needs) -> Statement:
    """How the first and the last image relate; seen only where the bytes of both are at hand."""
    needs.media.add("frames_apart")
    arguments = (location.items, repr(rule.low), repr(rule.high))
    expected = quote(rule.says.rstrip("."))
    report = location.report("relation", location.items, expected)
    return when(Call("frames_apart", arguments), report)
