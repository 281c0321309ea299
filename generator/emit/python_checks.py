"""The straight-line Python that checks a body, from the constraints of its values.

A check reads `Mapping[str, object]` and reports to `Problems`; the happy path builds no text and calls nothing that a
plain comparison can do. Values that no page states are checked apart (`advice`), as they only warn.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.emit.media_words import byte_limits, media_words, subtypes
from generator.emit.python_text import call, exploded, literal, quote
from generator.names import constant_name, snake
from generator.spec.build import media
from generator.spec.model import Inferred, Media, Member, Value

_STEP = 4


@dataclass(slots=True)
class Checks:
    """Code of one body's checks, and what that code needs of its module."""

    constants: dict[str, list[str]] = field(default_factory=dict)
    """Name -> lines of its definition."""
    imports: set[str] = field(default_factory=set)
    """Names that the code takes from `videotasks._problems`."""
    uses: set[str] = field(default_factory=set)
    """Names that the code takes from `videotasks._media`."""

    def constant(self, name: str, lines: list[str]) -> str:
        """The name under which a constant is defined: another one with the same content is shared."""
        body = lines[1:]
        for known, other in self.constants.items():
            if other[1:] == body and other[0].replace(known, "", 1) == lines[0].replace(name, "", 1):
                return known
        unique, number = name, 2
        while unique in self.constants:
            unique, number = f"{name}_{number}", number + 1
        self.constants[unique] = [lines[0].replace(name, unique, 1), *body]
        return unique


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a check stands: the variable that holds the value, and the text of its pointer after `{at}`."""

    name: str
    pointer: str
    indent: int
    depth: int = 0

    @property
    def where(self) -> str:
        """The expression of the pointer; an f-string is an atom, which black never splits."""
        return f'f"{{at}}{self.pointer}"'

    def item(self, nullable: bool = False) -> _Spot:
        """An item of the array that stands here, within the loop over all of them."""
        mark = str(self.depth + 1) if self.depth else ""
        pointer = f"{self.pointer}/{{index{mark}}}"
        indent = self.indent + (3 if nullable else 2) * _STEP
        return _Spot(f"item{mark}", pointer, indent, self.depth + 1)


def names_constant(value: Value) -> str:
    """The constant that holds the members of a body or of a nested object."""
    return "_NAMES" if not value.pointer else f"{constant_name('/' + snake(str(value.type_name)))}_NAMES"


def check_function(value: Value) -> str:
    """The function that checks a nested object."""
    return f"_check_{snake(str(value.type_name))}"


def advise_function(value: Value) -> str:
    """The function that looks for inferred limits in a nested object."""
    return f"_advise_{snake(str(value.type_name))}"


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


def _pointer(name: str) -> str:
    """A member's name as the literal part of an f-string that holds a JSON Pointer.

    A double quote is written by its number: black would turn the whole text to single quotes for it.
    """
    marks = {'"': "\\x22", "\\": "\\\\", "{": "{{", "}": "}}"}
    step = name.replace("~", "~0").replace("/", "~1")
    return "/" + "".join(marks.get(one) or (one if one.isprintable() else repr(one)[1:-1]) for one in step)


def _member(member: Member, checks: Checks, indent: int) -> list[str]:
    value, blank = member.value, " " * indent
    nested = value.nullable or not value.required
    spot = _Spot("value", _pointer(member.name), indent + _STEP * nested)
    chain = _chain(value, spot, checks)
    if not chain and not value.required:
        return []
    checks.imports.add("MISSING")
    lines = [*call(indent, "value = body.get", [quote(member.name), "MISSING"])]
    if value.required:
        lines += [f"{blank}if value is MISSING:", *call(indent + _STEP, "out.required", [spot.where])]
        if not value.nullable:
            return lines + _lines(chain, indent, "elif")
        return lines + ([f"{blank}elif value is not None:", *_lines(chain, spot.indent)] if chain else [])
    condition = "value is not MISSING and value is not None" if value.nullable else "value is not MISSING"
    return [*lines, f"{blank}if {condition}:", *_lines(chain, spot.indent)]


@dataclass(frozen=True, slots=True)
class _Link:
    """One condition of an if-chain and what follows from it; without a condition it is the `else`."""

    condition: str | None
    then: tuple[str, ...]


def _lines(chain: list[_Link], indent: int, first: str = "if") -> list[str]:
    blank, lines, word = " " * indent, [], first
    for link in chain:
        lines.append(f"{blank}{word} {link.condition}:" if link.condition else f"{blank}else:")
        lines += link.then
        word = "elif"
    return lines


def _chain(value: Value, spot: _Spot, checks: Checks) -> list[_Link]:
    """The conditions under which a value is wrong, the type first; at most one of them holds."""
    if value.type == "any":
        return []
    if value.type == "array":
        return _array(value, spot, checks)
    if value.type == "object":
        checks.imports.add("as_object")
        mark = str(spot.depth) if spot.depth else ""
        members = f"members{mark}"
        wrong = _report(spot, "type", quote("object"), spot.name)
        inner = call(spot.indent + _STEP, check_function(value), [members, spot.where, "out"])
        return [
            _Link(f"({members} := as_object({spot.name})) is None", tuple(wrong)),
            _Link(None, tuple(inner)),
        ]
    links = [_Link(_type_condition(value, spot.name, checks), tuple(_report(spot, "type", quote(value.type), spot.name)))]
    return [*links, *_scalar(value, spot, checks)]


def _report(spot: _Spot, kind: str, *rest: str) -> list[str]:
    return call(spot.indent + _STEP, f"out.{kind}", [spot.where, *rest])


def _type_condition(value: Value, name: str, checks: Checks) -> str:
    if value.type == "string":
        return f"not isinstance({name}, str)"
    if value.type == "boolean":
        return f"not isinstance({name}, bool)"
    if value.type == "integer":
        return f"isinstance({name}, bool) or not isinstance({name}, int)"
    checks.imports.add("is_number")
    return f"not is_number({name})"


def _scalar(value: Value, spot: _Spot, checks: Checks) -> Iterator[_Link]:
    if value.enum is not None:
        name = f"{constant_name(value.pointer)}_VALUES"
        lines = exploded(0, f"{name} = ", map(literal, value.enum))
        constant = checks.constant(name, _short_tuple(name, value) or lines)
        yield _Link(f"{spot.name} not in {constant}", tuple(_report(spot, "enum", spot.name, constant)))
    for rule, sign, limit in (("minLength", "<", value.min_length or None), ("maxLength", ">", value.max_length)):
        if limit is not None:
            wrong = _report(spot, "length", quote(rule), str(limit), spot.name)
            yield _Link(f"len({spot.name}) {sign} {limit}", tuple(wrong))
    for rule, sign, bound in (("minimum", "<", value.minimum), ("maximum", ">", value.maximum)):
        if bound is not None:
            wrong = _report(spot, "range", quote(rule), repr(bound), spot.name)
            yield _Link(f"{spot.name} {sign} {bound!r}", tuple(wrong))
    if value.media is not None:
        yield from _media(value.media, value.pointer, spot, checks)


def _short_tuple(name: str, value: Value) -> list[str] | None:
    one = f"{name} = {literal(value.enum)}"
    return [one] if len(one) <= 88 else None


def _media(rule: Media, pointer: str, spot: _Spot, checks: Checks) -> Iterator[_Link]:
    heads = checks.constant(*_heads(rule, pointer))
    expected = checks.constant(*_words(rule, pointer))
    wrong = _report(spot, "media", spot.name, expected)
    yield _Link(f"not {spot.name}.startswith({heads})", tuple(wrong))
    if rule.max_decoded_size:
        checks.uses.add("decoded_bytes")
        limit = byte_limits(rule.max_decoded_size)[1]
        wrong = _report(spot, "decoded", spot.name, quote(rule.max_decoded_size))
        yield _Link(f"decoded_bytes({spot.name}) >= {limit}", tuple(wrong))


def _heads(rule: Media, pointer: str) -> tuple[str, list[str]]:
    heads = ["http://", "https://"] if "url" in rule.forms else []
    if "data-uri" in rule.forms:
        names = [name for one in rule.types for name in subtypes(one)]
        heads += [f"data:{rule.kind}/{name};base64," for name in names] or [f"data:{rule.kind}/"]
    name = f"{constant_name(pointer)}_HEADS"
    return name, exploded(0, f"{name} = ", map(quote, heads))


def _words(rule: Media, pointer: str) -> tuple[str, list[str]]:
    name = f"{constant_name(pointer)}_EXPECTED"
    text = quote(media_words(rule))
    one = f"{name} = {text}"
    if len(one) <= 88 or len(text) + _STEP > 88:
        return name, [one]
    return name, [f"{name} = (", f"    {text}", ")"]


def _array(value: Value, spot: _Spot, checks: Checks) -> list[_Link]:
    checks.imports.add("as_array")
    mark = str(spot.depth + 1) if spot.depth else ""
    items = f"items{mark}"
    wrong = tuple(_report(spot, "type", quote("array"), spot.name))
    inner: list[str] = []
    limits = [
        _Link(f"len({items}) {sign} {limit}", tuple(_items_report(spot, rule, limit, items)))
        for rule, sign, limit in (("minItems", "<", value.min_items or None), ("maxItems", ">", value.max_items))
        if limit is not None
    ]
    inner += _lines(limits, spot.indent + _STEP)
    below = spot.item(value.items is not None and value.items.nullable)
    chain = _chain(value.items, below, checks) if value.items is not None else []
    if chain and value.items is not None:
        index = below.pointer.rsplit("{", 1)[1].rstrip("}")
        blank = " " * (spot.indent + _STEP)
        inner.append(f"{blank}for {index}, {below.name} in enumerate({items}):")
        if value.items.nullable:
            inner.append(f"{blank}    if {below.name} is not None:")
        inner += _lines(chain, below.indent)
    if not inner:
        return [_Link(f"as_array({spot.name}) is None", wrong)]
    return [_Link(f"({items} := as_array({spot.name})) is None", wrong), _Link(None, tuple(inner))]


def _items_report(spot: _Spot, rule: str, limit: int, items: str) -> list[str]:
    return call(spot.indent + 2 * _STEP, "out.items", [spot.where, quote(rule), str(limit), items])


def has_advice(value: Value) -> bool:
    """Is anything inferred in a value or below it that a check can look for?"""
    own = any(_advice_links(one, value, _Spot("", "", 0), Checks()) for one in value.inferred) or _sized(value)
    below = [*([value.items] if value.items else []), *(member.value for member in value.properties)]
    return own or any(map(has_advice, below))


def _sized(value: Value) -> bool:
    return value.media is not None and value.media.max_decoded_size is not None


def advice(value: Value, checks: Checks, indent: int) -> list[str]:
    """Looks for inferred limits that a valid body exceeds, as the lines of a function."""
    lines: list[str] = []
    for member in value.properties:
        if has_advice(member.value):
            lines += call(indent, "value = body.get", [quote(member.name)])
            lines += _advise(member.value, _Spot("value", _pointer(member.name), indent), checks)
    return lines


def _advise(value: Value, spot: _Spot, checks: Checks) -> list[str]:
    blank = " " * spot.indent
    links = [link for one in value.inferred for link in _advice_links(one, value, spot, checks)]
    if value.type == "object":
        checks.imports.add("as_object")
        function = advise_function(value)
        mark = str(spot.depth) if spot.depth else ""
        lines = [f"{blank}if (members{mark} := as_object({spot.name})) is not None:"]
        return lines + call(spot.indent + _STEP, function, [f"members{mark}", spot.where, "out"])
    if value.type == "array":
        checks.imports.add("as_array")
        mark = str(spot.depth + 1) if spot.depth else ""
        lines = [f"{blank}if (items{mark} := as_array({spot.name})) is not None:"]
        lines += [line for link in links for line in _lines([link], spot.indent + _STEP)]
        if value.items is not None and has_advice(value.items):
            below = spot.item()
            index = below.pointer.rsplit("{", 1)[1].rstrip("}")
            lines.append(f"{blank}    for {index}, {below.name} in enumerate(items{mark}):")
            lines += _advise(value.items, below, checks)
        return lines
    if _sized(value):
        links.append(_decoded_advice(value, spot, checks))
    lines = [line for link in links for line in _lines([link], spot.indent + _STEP)]
    if value.type == "string":
        return [f"{blank}if isinstance({spot.name}, str):", *lines]
    checks.imports.add("is_number")
    return [f"{blank}if is_number({spot.name}):", *lines]


def _advice_links(one: Inferred, value: Value, spot: _Spot, checks: Checks) -> list[_Link]:
    """The conditions under which a value exceeds what is inferred."""
    mark = str(spot.depth + 1) if spot.depth else ""
    sizes = {"minItems": ("<", f"len(items{mark})"), "maxItems": (">", f"len(items{mark})")}
    texts = {"minLength": ("<", f"len({spot.name})"), "maxLength": (">", f"len({spot.name})")}
    bounds = {"minimum": ("<", spot.name), "maximum": (">", spot.name)}
    known = {**sizes, **texts, **bounds}
    if one.keyword in known:
        sign, measured = known[one.keyword]
        then = _advised(value, spot, one.keyword, repr(one.value), one.reason, checks)
        return [_Link(f"{measured} {sign} {one.value!r}", then)]
    if one.keyword == "media" and isinstance(one.value, dict):
        rule = media(one.value)
        stated = value.media
        if stated is not None and _heads(rule, "")[1] == _heads(stated, "")[1]:
            return []
        heads = checks.constant(*_heads(rule, f"{value.pointer}/inferred"))
        then = _advised(value, spot, "media", quote(media_words(rule)), one.reason, checks)
        return [_Link(f"not {spot.name}.startswith({heads})", then)]
    return []


def _decoded_advice(value: Value, spot: _Spot, checks: Checks) -> _Link:
    assert value.media is not None and value.media.max_decoded_size is not None
    checks.uses.add("decoded_bytes")
    size = value.media.max_decoded_size
    reason = f"the page says {size}; this exceeds it if an MB is a million bytes"
    small, large = byte_limits(size)
    then = _advised(value, spot, "maxDecodedSize", str(small), reason, checks)
    return _Link(f"{small} <= decoded_bytes({spot.name}) < {large}", then)


def _advised(value: Value, spot: _Spot, rule: str, limit: str, reason: str, checks: Checks) -> tuple[str, ...]:
    name = f"{constant_name(value.pointer)}_{snake(rule).upper()}_REASON"
    text = quote(reason)
    one = f"{name} = {text}"
    lines = [one] if len(one) <= 88 or len(text) + _STEP > 88 else [f"{name} = (", f"    {text}", ")"]
    constant = checks.constant(name, lines)
    arguments = [spot.where, quote(rule), limit, spot.name, constant]
    return tuple(call(spot.indent + 2 * _STEP, "out.inferred", arguments))
