"""Makes the Python types of values: annotations of arguments and attributes, and the types of nested objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from generator.emit.python.names import alias_name, plain_name
from generator.emit.python.nodes import (
    Assign,
    Call,
    Class,
    Compare,
    Dict,
    Docstring,
    Entry,
    Expression,
    Field,
    Keyword,
    Parameter,
    Put,
    Quoted,
    Statement,
    Subscript,
    Tuple,
    Union,
    when,
)
from generator.emit.python.printer import fits
from generator.language.model import ABSENT, Json, Member, Value, walk
from generator.text.python import literal, member_name, python_name, quote

_SIGNATURE = 3
"""The level of a line within a parameter of a method."""


Naming = Callable[[str], str]
"""Name on the wire -> name of an argument, and of an attribute."""

FURTHER, OTHERS = "further", "parameters"
"""The arguments for what no page lists: a mapping, and the keywords."""

_MEDIA = {"image": "Image", "video": "Video", "audio": "Audio"}
"""Kind of media -> class of the client."""


def media_classes(value: Value) -> tuple[str, ...]:
    """The classes of the client for a media input, one for each kind that it may be of; none for any other value."""
    if value.type != "string":
        return ()
    if value.kinds:
        return tuple(_MEDIA[rule.media.kind] for rule in value.kinds)
    rule = value.media or next((i.media for i in value.inferred if i.media), None)
    return (_MEDIA[rule.kind],) if rule is not None else ()


def annotation(value: Value, alias: str, given: bool = False) -> Expression:
    """The type of a value in an annotation; a closed list that is too long goes by its alias.

    Args:
        value: The value.
        alias: What a closed list goes by.
        given: Whether it is what callers give, from which a media input is made.
    """
    if value.enum is not None and _is_closed_type(value.enum):
        listed = closed_list(value.enum)
        return alias if _is_too_long(listed) else listed
    if value.type == "array":
        items = _inner(value.items, alias, given) if value.items else "object"
        several = Subscript("Sequence", (items,))
        if given and value.items is not None and media_classes(value.items):
            single = items.members if isinstance(items, Union) else (items,)
            # None is an item, but nothing that a list is made of.
            return Union((*(one for one in single if one != "None"), several))
        return several
    media = media_classes(value)
    if media:
        inputs = tuple(f"{name}Input" for name in media)
        if given:
            return inputs[0] if len(inputs) == 1 else Union(inputs)
        return Union(("str", *media))
    if value.type == "object":
        kinds: tuple[Expression, ...] = (str(value.type_name), plain_name(value))
        if value.additional_properties:
            kinds = (*kinds, Subscript("Mapping", ("str", "object")))
        return Union(kinds)
    return {
        "string": "str",
        "integer": "int",
        "number": "float",
        "boolean": "bool",
        "any": "object",
    }[value.type]


def _is_closed_type(values: Iterable[Json]) -> bool:
    """Whether a closed list is a type: mypy knows no literal beyond 64 bits."""
    return all(abs(value) < 2**63 for value in values if isinstance(value, int))


def closed_list(values: Iterable[Json], exploded: bool = False) -> Subscript:
    """The type of a closed list."""
    # A tuple would be no type, so whatever is not a text stands as it is.
    entries = (
        quote(value) if isinstance(value, str) else repr(value) for value in values
    )
    return Subscript("Literal", tuple(entries), exploded)


def _or_none(kind: Expression) -> Union:
    members = kind.members if isinstance(kind, Union) else (kind,)
    return Union((*(one for one in members if one != "None"), "None"))


def _inner(value: Value, alias: str, given: bool) -> Expression:
    """The type of an item or of an object's member: there, unlike in an argument, None is a value."""
    kind = annotation(value, alias, given)
    return _or_none(kind) if value.nullable else kind


def aliases(owner: Value) -> Iterator[Assign]:
    """Every closed list of an object's members that is too long to stand in a signature, as a type of its own."""
    for member in owner.properties:
        value = member.value
        while value.items is not None:
            value = value.items
        if (
            value.enum is not None
            and _is_closed_type(value.enum)
            and _is_too_long(closed_list(value.enum))
        ):
            name = alias_name(str(owner.type_name), member.name)
            yield Assign(name, closed_list(value.enum, exploded=True))


def _is_too_long(listed: Subscript) -> bool:
    """Whether a closed list does not even fit on a line of its own, within a signature."""
    return not fits(_or_none(listed), _SIGNATURE)


def keywords(owner: Value, name_of: Naming = python_name) -> tuple[Parameter, ...]:
    """The keyword arguments for the members of an object that is built of them."""
    name = str(owner.type_name)
    return tuple(_parameter(member, name, name_of) for member in owner.properties)


def signature(root: Value) -> tuple[Parameter, ...]:
    """The keyword arguments of a request."""
    listed = keywords(root)
    if not root.additional_properties:
        return listed
    given = Union((Subscript("Mapping", ("str", "object")), "None"))
    return (*listed, Parameter(FURTHER, given, "None"))


def others(root: Value) -> tuple[Parameter, ...]:
    """What takes the keyword arguments that no page lists, behind all others; none where there can be none."""
    return (Parameter(f"**{OTHERS}", "object"),) if root.additional_properties else ()


def _parameter(member: Member, owner: str, name_of: Naming) -> Parameter:
    """A keyword argument: required, with the default that is always sent, or left out unless given."""
    value, name = member.value, name_of(member.name)
    kind = annotation(value, alias_name(owner, member.name), given=True)
    if not value.required:
        return Parameter(name, _or_none(kind), "None")
    if value.default is ABSENT:
        return Parameter(name, _beside_str(kind, value))
    return Parameter(name, _beside_str(kind, value), _default(value.default))


def _beside_str(kind: Expression, value: Value) -> Expression:
    """A media input that would be the whole of an annotation, where nothing could import its module late."""
    media = media_classes(value)
    members = kind.members if isinstance(kind, Union) else (kind,)
    is_whole = {*members} == {f"{name}Input" for name in media}
    return Union(("str", *members)) if media and is_whole else kind


def _default(value: Json) -> Expression:
    if isinstance(value, list) and value:
        return Tuple(tuple(map(_default, value)))
    return literal(value)


def attributes(root: Value) -> tuple[Field, ...]:
    """The readable attributes of a request."""
    owner = str(root.type_name)
    return tuple(
        _field(member, annotation(member.value, alias_name(owner, member.name)))
        for member in root.properties
    )


def member_attributes(value: Value) -> tuple[Field, ...]:
    """The attributes of a nested object's class, which hold what callers give."""
    owner = str(value.type_name)
    return tuple(
        _field(member, _member_type(member, owner), member_name)
        for member in value.properties
    )


def _field(member: Member, kind: Expression, name_of: Naming = python_name) -> Field:
    name = name_of(member.name)
    return Field(name, kind if member.value.required else _or_none(kind))


def wire_members(root: Value) -> Expression:
    """The dict from names on the wire to arguments."""
    entries = (
        Entry(quote(member.name), python_name(member.name))
        for member in root.properties
    )
    listed = Dict(tuple(entries), exploded=True)
    if not root.additional_properties:
        return listed
    return Call("with_further", (listed, FURTHER, OTHERS, "OPTIONS"), True)


def given(root: Value) -> Iterator[Statement]:
    """Puts the arguments of a request that are not None into a body, whose name no argument has."""
    yield from put(root)
    if root.additional_properties:
        yield Call("with_further", ("_body", FURTHER, OTHERS))


def put(root: Value, name_of: Naming = python_name) -> Iterator[Statement]:
    """Puts the arguments for listed members into a body, those that are not None."""
    yield Assign("_body: Members", "{}")
    for member in root.properties:
        value, argument = member.value, name_of(member.name)
        put = Put("_body", quote(member.name), argument)
        # By its type it is never None there, and whoever gives None all the same is told.
        is_there = value.required and not value.nullable and value.type != "any"
        yield put if is_there else when(Compare(argument, "is not", "None"), put)


def objects(body: Value) -> Iterator[Value]:
    """Every nested object type of a body, each once, inner ones first."""
    seen: set[str] = set()
    for value in reversed([*walk(body)][1:]):
        if value.type == "object" and value.type_name not in seen:
            seen.add(str(value.type_name))
            yield value


def objects_named(owner: Value) -> Iterator[Value]:
    """The nested objects that the annotations of an object's own members name, each once."""
    seen: set[str] = set()
    for member in owner.properties:
        value = member.value
        while value.items is not None:
            value = value.items
        if value.type == "object" and value.type_name not in seen:
            seen.add(str(value.type_name))
            yield value


def typed_dict(value: Value) -> Iterator[Statement]:
    """The TypedDict of an object: required members in a base, the others in the class itself."""
    owner, name = str(value.type_name), plain_name(value)
    required = [member for member in value.properties if member.value.required]
    optional = [member for member in value.properties if not member.value.required]
    doc = Docstring((f"The members of `{owner}` in a plain dict.",))
    bases: tuple[Expression, ...] = ("TypedDict",)
    if required and optional:
        base = f"_{name}Required"
        yield _base(base, required, True, owner)
        bases = (base,)
    members = optional or required
    if not all(_is_simple(member.name) for member in members):
        # The functional form accepts names that are not identifiers; the class hangs below it.
        base = f"_{name}Members"
        yield _base(base, members, not optional, owner)
        above = () if bases == ("TypedDict",) else bases
        yield Class(name, (*above, base), (doc,))
        return
    if optional:
        bases = (*bases, Keyword("total", "False"))
    yield Class(name, bases, (doc, *_fields(members, owner)))


def _base(name: str, members: Sequence[Member], total: bool, owner: str) -> Statement:
    """A TypedDict without a docstring, as a class if its names allow it."""
    if all(_is_simple(member.name) for member in members):
        return Class(name, ("TypedDict",), _fields(members, owner))
    entries = (
        Entry(quote(member.name), Quoted(_member_type(member, owner)))
        for member in members
    )
    arguments: list[Expression] = [quote(name), Dict(tuple(entries), exploded=True)]
    if not total:
        arguments.append(Keyword("total", "False"))
    return Assign(name, Call("TypedDict", tuple(arguments), exploded=True))


def _fields(members: Sequence[Member], owner: str) -> tuple[Field, ...]:
    return tuple(Field(member.name, _member_type(member, owner)) for member in members)


def _member_type(member: Member, owner: str) -> Expression:
    kind = _inner(member.value, alias_name(owner, member.name), True)
    return _beside_str(kind, member.value)


def _is_simple(name: str) -> bool:
    """Whether the name can be a field of a class: no keyword, no mangled name, nothing that hides a type used there."""
    if name[:1].isupper():
        return False
    return python_name(name) == name or (name.isidentifier() and name in _FIELDS)


_FIELDS = {
    "self",
    "cls",
    "to_dict",
    "from_dict",
    "construct",
    "problems_for",
    "problems_of",
    "endpoint",
    "path",
    "source",
    "validation",
}
