"""Makes the straight-line Python that checks a body, from the constraints of its values.

A check reads `Mapping[str, object]` and reports to `Problems`; the happy path builds no text and calls little that a
plain comparison can do. What no page states is checked elsewhere (`advice`), as it only warns.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.python.limits import beyond, reported
from generator.emit.python.names import (
    COUNTING,
    MEDIA,
    check_function,
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
    Import,
    Named,
    Not,
    Return,
    Statement,
    Tuple,
    called,
    when,
)
from generator.emit.python.types import media_classes
from generator.emit.rules.constants import below, constant_name
from generator.emit.rules.values import (
    AddsUp,
    Among,
    Begins,
    Chain,
    HasKinds,
    HasPixels,
    HasShape,
    HasSides,
    Holds,
    IsOpaque,
    IsType,
    KindLimits,
    Related,
    Rule,
    Rules,
    Within,
    checked_limits,
    is_of_right_items,
    rules_of,
)
from generator.frozen import dataclass
from generator.language.model import Media, Member, Value
from generator.language.sizes import byte_limits
from generator.text.python import literal, quote

_MAKERS = {"image": "Image", "video": "Video", "audio": "Audio"}
"""Kind of media -> class of the client that makes a data URI of a file."""
_TYPES = {"string": "str", "boolean": "bool"}
_GIVEN = Compare("value", "is not", "MISSING")
_NOT_NULL = Compare("value", "is not", "None")


def measured(statements: tuple[Statement, ...], needs: Needs) -> tuple[Statement, ...]:
    """Statements behind the import of what they measure media with: most bodies need none of it."""
    if not (needs.counting or needs.media):
        return statements
    names = called(statements)
    imports = tuple(
        Import(module, tuple(sorted(names & known)))
        for module, known in ((COUNTING, needs.counting), (MEDIA, needs.media))
        if names & known
    )
    return (*imports, *statements)


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
        return f"members{below(self.depth)}"

    @property
    def items(self) -> str:
        """The variable for the value as an array."""
        return f"items{below(self.depth)}"

    @property
    def index(self) -> str:
        """The variable for the number of an item of the array."""
        return f"index{below(self.depth)}"

    def item(self) -> Location:
        """An item of the array, within the loop over all of them."""
        pointer = f"{self.pointer}/{{{self.index}}}"
        return Location(f"item{below(self.depth)}", pointer, self.depth + 1)

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
    rules = rules_of(value)
    if not rules.first:
        return ()
    if value.type == "array":
        return _array(value, rules, location, needs)
    if value.type == "object":
        needs.kinds.add("as_object")
        is_none = Compare(location.named("object"), "is", "None")
        wrong = location.report("type", quote("object"), location.name)
        arguments = (location.members, location.where, "out")
        return (
            Branch(is_none, (wrong,)),
            Branch(None, (Call(check_function(value), arguments),)),
        )
    found = [_broken(rule, value, location, needs) for rule in rules.first]
    if value.media is None:
        return tuple(found)
    branches = (*found, *_of_file(value, rules, location, needs))
    if "url" not in value.media.forms or not _is_url_enough(value):
        return branches
    # Most are URLs, of which there is no more to say.
    needs.media.add("is_url")
    return (Branch(Not(Call("is_url", (location.name,))), (If(branches),)),)


def _is_url_enough(value: Value) -> bool:
    """Whether a URL keeps all rules of a media input, which are on its form and its bytes alone."""
    return value.enum is None and not any(checked_limits(value))


def _of_file(
    value: Value, rules: Rules, location: Location, needs: Needs
) -> Iterator[Branch]:
    """What can be seen of a file only where its bytes are at hand."""
    further: list[Statement] = []
    is_measured = False
    for chain in rules.further:
        of_pixels = any(
            isinstance(rule, (HasPixels, HasShape, HasSides)) for rule in chain
        )
        if of_pixels and not is_measured:
            is_measured = True
            needs.media.add("pixels")
            further.append(Assign("size", Call("pixels", (location.name,))))
        further.append(_each(chain, value, location, needs))
    if further:
        needs.media.add("holds_data")
        yield Branch(Call("holds_data", (location.name,)), tuple(further))


def _each(chain: Chain, value: Value, location: Location, needs: Needs) -> Statement:
    """The first rule of a chain that is broken."""
    return If(tuple(_broken(rule, value, location, needs) for rule in chain))


def _broken(rule: Rule, value: Value, location: Location, needs: Needs) -> Branch:
    """The condition under which a rule is broken, and the report of it."""
    name = location.items if value.type == "array" else location.name
    wrong: Expression
    rest: tuple[Expression, ...]
    match rule:
        case IsType(type_):
            wrong = Not(_is_type(value, name, needs))
            kind, rest = "type", (quote(type_), name, *_maker(value))
        case Among(values):
            allowed = Tuple(tuple(map(literal, values)))
            constant = needs.constant(f"{constant_name(value.pointer)}_VALUES", allowed)
            wrong = _not_in(name, constant)
            kind, rest = "enum", (name, constant)
        case Within(row, limit):
            about = (row, limit, name, value.pointer, needs)
            wrong = beyond(*about)
            kind, *found = reported(*about)
            rest = tuple(found)
        case Begins(media, words):
            prefixes = needs.prefixes(media, value.pointer)
            constant = f"{constant_name(value.pointer)}_EXPECTED"
            expected = needs.constant(constant, quote(words))
            wrong = Not(_begins(media, name, prefixes, needs))
            kind, rest = "media", (name, expected, *_maker(value))
        case Holds(size):
            needs.media.add("decoded_bytes")
            limit = str(byte_limits(size)[1])
            wrong = Compare(Call("decoded_bytes", (name,)), ">=", limit)
            kind, rest = "decoded", (name, quote(size))
        case HasPixels(width, height, words):
            needs.media.add("too_small")
            wrong = Call("too_small", ("size", str(width), str(height)))
            kind, rest = "pixels", (name, quote(words))
        case HasShape(low, high, words):
            needs.media.add("out_of_shape")
            wrong = Call("out_of_shape", ("size", literal(low), literal(high)))
            kind, rest = "shape", (name, quote(words))
        case HasSides(bounds, words):
            needs.media.add("are_beyond")
            sides = Tuple(
                tuple(Tuple((quote(name_), literal(most))) for name_, most in bounds)
            )
            constant = needs.constant(f"{constant_name(value.pointer)}_SIDES", sides)
            wrong = Call("are_beyond", ("size", constant))
            kind, rest = "sides", (name, constant, quote(words))
        case IsOpaque():
            needs.media.add("is_transparent")
            wrong = Call("is_transparent", (name,))
            kind, rest = "transparency", (name,)
        case Related(low, high, words):
            needs.media.add("frames_apart")
            wrong = Call("frames_apart", (name, repr(low), repr(high)))
            kind, rest = "relation", (name, quote(words))
        case HasKinds(keyword, _, most, least):
            kind = "too_few" if least else "too_many"
            needs.counting.add(f"are_{kind}")
            table = counted(rule, least or most, value, needs)
            rest = (name, table, *told_by(rule))
            wrong = Call(f"are_{kind}", rest)
            rest = (quote(keyword), *rest)
        case AddsUp(of, left_out, side, limit):
            needs.kinds.add("total_of")
            told = () if of is None else (quote(of), literal(left_out))
            summed = Call("total_of", (name, *told))
            wrong = Compare(summed, ">" if side == "maximum" else "<", literal(limit))
            kind, rest = "sum", (name, literal(limit), summed)
            rest = (*rest, quote(of)) if of is not None else rest
    return Branch(wrong, (location.report(kind, *rest),))


def counted(rule: HasKinds, limits: KindLimits, value: Value, needs: Needs) -> str:
    """The constant of what is counted, and how many there may be or must be of it."""
    table = Tuple(
        tuple(Tuple((literal(values), str(limit))) for values, limit in limits)
    )
    word = "NEEDED" if limits == rule.least else "ALLOWED"
    word = f"{'KINDS' if rule.rule == 'mediaByKind' else 'COUNTS'}_{word}"
    return needs.constant(f"{constant_name(value.pointer)}_{word}", table)


def told_by(rule: HasKinds) -> tuple[str, ...]:
    """The member by which objects are counted, and what counts without it, as arguments."""
    member = rule.member
    if member is None:
        return ()
    return tuple(map(literal, (member.name, member.left_out)))


def _maker(value: Value | None) -> tuple[str, ...]:
    """The classes that make such a media input of a file, as an argument; none where there is none."""
    if value is not None and value.kinds:
        return (quote(", ".join(media_classes(value))),)
    rule = value.media if value is not None else None
    found = _MAKERS.get(rule.kind) if rule and "data-uri" in rule.forms else None
    return (quote(found),) if found else ()


def _is_type(value: Value, name: str, needs: Needs) -> Expression:
    if media_classes(value):
        needs.media.add("is_text")
        return Call("is_text", (name,))
    type_ = value.type
    if type_ in _TYPES:
        return Call("isinstance", (name, _TYPES[type_]))
    test = f"is_{type_}"
    needs.kinds.add(test)
    return Call(test, (name,))


def _not_in(name: str, constant: str) -> Compare:
    return Compare(name, "not in", constant)


def _begins(media: Media, name: str, prefixes: str, needs: Needs) -> Expression:
    test = "is_media" if "base64" in media.forms else "begins"
    needs.media.add(test)
    return Call(test, (name, prefixes))


def _array(
    value: Value, rules: Rules, location: Location, needs: Needs
) -> tuple[Branch, ...]:
    needs.kinds.add("as_array")
    last = [chain for chain in rules.further if is_of_right_items(chain[0])]
    first = [chain for chain in rules.further if chain not in last]
    inner = [_each(chain, value, location, needs) for chain in first]
    if value.items is not None:
        branches = _branches(value.items, location.item(), needs)
        if branches:
            inner.append(location.each(_item(value.items, location, branches)))
    inner += [_each(chain, value, location, needs) for chain in last]
    maker = _maker(value.items)
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
