"""Compares what a page states with what it should state, field by field and keyword by keyword."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from generator.frozen import dataclass
from generator.language.conformance import same
from generator.language.keywords import ALL_LIMITS
from generator.language.pointers import escaped
from generator.pages.comparing.conditions import effects, lists, pointer_of
from generator.pages.facts import Facts, Field, Json, Part, below
from generator.pages.vocabulary import IN_SENTENCES, OF_A_FILE, OF_TWO_FILES

IMPLIED: Final = "implied"
"""Marks a type that a page does not state and that follows from what it says of the values."""
MEDIA: Final = (*OF_A_FILE, OF_TWO_FILES)
_LIMITS: Final = tuple((row.name, row.fact) for row in ALL_LIMITS)
"""Of each limit its keyword, and its name among the facts."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One matter on which a page and the spec differ; None is what one of them does not state."""

    part: Part
    pointer: str
    keyword: str
    spec: Json
    page: Json
    silent: bool = False
    """Whether the page only says nothing of what the spec states."""
    sub: str | None = None
    """The part of the keyword, where it is media: `maxSize` and so on."""


def differences(spec: Facts, page: Facts) -> list[Difference]:
    """Every difference of a page from what it should state, in the order of the spec."""
    found: list[Difference] = []
    if page.path is not None and page.path != spec.path:
        found.append(Difference("request", "", "path", spec.path, page.path))
    if page.method is not None and page.method != spec.method:
        found.append(Difference("request", "", "method", spec.method, page.method))
    found += _bodies(spec.parameters, page.parameters, "request", "")
    found += _conditions(spec, page)
    found += _bodies(spec.response, page.response, "response", "")
    return found


def _bodies(
    spec: Sequence[Field], page: Sequence[Field], part: Part, above: str
) -> Iterator[Difference]:
    listed = {field.name: field for field in page}
    known = {field.name for field in spec}
    for field in spec:
        pointer = f"{above}/{escaped(field.name)}"
        if field.name in listed:
            yield from _field(field, listed[field.name], part, pointer)
        else:
            yield Difference(part, pointer, "missing", shape(field), None, silent=True)
    for field in page:
        if field.name not in known:
            pointer = f"{above}/{escaped(field.name)}"
            yield Difference(part, pointer, "unknown", None, shape(field))


def shape(field: Field) -> Json:
    """How a report shows a whole field: its type, and that it is required."""
    kind = str(field.stated.get("type", "of an unstated type"))
    return f"{kind}, required" if field.stated.get("required") else kind


def _field(spec: Field, page: Field, part: Part, pointer: str) -> Iterator[Difference]:
    own, theirs = spec.stated, page.stated
    yield from _type(spec, page, part, pointer)
    if page.seen == "list":
        required = bool(own.get("required")), bool(theirs.get("required"))
        if required[0] != required[1]:
            yield Difference(part, pointer, "required", *required)
    if retyped(own.get("type"), theirs.get("type")):
        # Whatever was said of values of the old type says nothing of the new one.
        return
    if page.seen == "list":
        yield from _values(own, theirs, part, pointer)
        yield from _default(own, theirs, part, pointer)
        kinds = own.get("mediaByKind"), theirs.get("mediaByKind")
        if not same_kinds(*kinds):
            silent = kinds[1] is None
            yield Difference(part, pointer, "mediaByKind", *kinds, silent)
        sums = own.get("sum"), theirs.get("sum")
        if not same(*sums):
            yield Difference(part, pointer, "sum", *sums, silent=sums[1] is None)
        for sub, mine, said in _media(own, theirs):
            silent = said is None
            yield Difference(part, pointer, "media", mine, said, silent, sub)
    scalars = (
        str(theirs.get("type", "")).endswith("[]") and theirs["type"] != "object[]"
    )
    if (spec.fields or page.fields) and not scalars:
        start = below(pointer, spec if spec.is_array else page)
        yield from _bodies(spec.fields, page.fields, part, start)


def retyped(mine: Json, said: Json) -> bool:
    """Whether a value is of another type now, and not only called by a more or less exact name."""
    if mine is None or said is None or "any" in (mine, said) or is_one_of(mine, said):
        return False
    first, other = str(mine), str(said)
    if first.removesuffix("[]") == other.removesuffix("[]"):
        return first != other
    arrays = [kind for kind in (first, other) if kind == "array" or kind.endswith("[]")]
    # An array of something and an array of something else; plain `array` may be either.
    return len(arrays) < 2 or "array" not in arrays


def is_one_of(mine: Json, said: Json) -> bool:
    """Whether a spec that names several types, as in `number or string`, names what a page says."""
    types = str(mine).split(" or ")
    return len(types) > 1 and (
        said in types or (said == "integer" and "number" in types)
    )


def _type(spec: Field, page: Field, part: Part, pointer: str) -> Iterator[Difference]:
    mine, said = spec.stated.get("type"), page.stated.get("type")
    if said is None or mine == said or mine == "any" or is_one_of(mine, said):
        return
    # A sample shows that something is a list, never of what.
    if page.seen != "list" and said == "array" and str(mine).endswith("[]"):
        return
    if mine == "array" and spec.fields and str(said).endswith("[]"):
        # The spec has objects in it.
        if said != "object[]":
            yield Difference(part, pointer, "type", "object[]", said)
    elif {mine, said} == {"array", "object[]"} and page.fields:
        return
    elif said == "array" and str(mine).endswith("[]"):
        # A list of addresses is a list of texts, though the page has no word for it.
        media: Any = page.stated.get("media", {})
        implied = mine == "string[]" and "forms" in media
        yield Difference(
            part, pointer, "type", mine, said, True, IMPLIED if implied else None
        )
    else:
        yield Difference(part, pointer, "type", mine, said)


def _values(
    own: Mapping[str, Json], theirs: Mapping[str, Json], part: Part, pointer: str
) -> Iterator[Difference]:
    """Closed lists, open lists and limits; a list that became a range is one difference and no three."""
    mine, said = own.get("enum"), theirs.get("enum")
    if part == "response" and mine is None and said is not None:
        # A client must expect more of a response than any page lists: what is open here may be closed there.
        said, theirs = None, {**theirs, "examples": said}
    ranges = _range(own), _range(theirs)
    skip: tuple[str, ...] = ()
    if (mine is not None and said is None and ranges[1] and not ranges[0]) or (
        said is not None and mine is None and ranges[0] and not ranges[1]
    ):
        yield Difference(part, pointer, "enum", mine or ranges[0], said or ranges[1])
        skip = ("minimum", "maximum")
    elif not alike(mine, said):
        yield Difference(part, pointer, "enum", mine, said, silent=said is None)
    if not (mine is None and said is not None):
        listed = own.get("examples"), theirs.get("examples")
        # Examples of what the spec lets free are not a statement of their own.
        if listed[0] is not None and not alike(*listed):
            silent = listed[1] is None
            yield Difference(part, pointer, "openEnum", *listed, silent=silent)
    for keyword, fact in _LIMITS:
        if fact not in own and fact not in theirs:
            continue
        limit = own.get(fact), theirs.get(fact)
        if fact not in skip and not same(*limit):
            silent = limit[1] is None
            yield Difference(part, pointer, keyword, *limit, silent=silent)


def _range(stated: Mapping[str, Json]) -> dict[str, Json] | None:
    found = {key: stated[key] for key in ("minimum", "maximum") if key in stated}
    return found or None


def _default(
    own: Mapping[str, Json], theirs: Mapping[str, Json], part: Part, pointer: str
) -> Iterator[Difference]:
    if "default" not in own and "default" not in theirs:
        return
    if (
        "default" in own
        and "default" in theirs
        and same(own["default"], theirs["default"])
    ):
        return
    silent = "default" not in theirs
    yield Difference(
        part, pointer, "default", own.get("default"), theirs.get("default"), silent
    )


def alike(first: Json, other: Json) -> bool:
    """Whether two lists of values are the same, in whatever order."""
    if not isinstance(first, list) or not isinstance(other, list):
        return first is None and other is None
    return all(any(same(a, b) for b in other) for a in first) and all(
        any(same(a, b) for b in first) for a in other
    )


def _media(
    own: Mapping[str, Json], theirs: Mapping[str, Json]
) -> Iterator[tuple[str, Json, Json]]:
    mine: Any = own.get("media", {})
    said: Any = theirs.get("media", {})
    if not mine and not said:
        return
    if "kind" in mine and "kind" in said and mine["kind"] != said["kind"]:
        yield "kind", mine["kind"], said["kind"]
    for sub in MEDIA:
        first, other = mine.get(sub), said.get(sub)
        if first is None and other is None:
            continue
        if sub == "forms":
            # What is not said of forms, of either side, is not a statement; base64 is, in whatever wrapping.
            if first is None or other is None or same_forms(first, other):
                continue
        elif (
            sub == "types"
            and first is not None
            and other is not None
            and set(first) == set(other)
        ) or same(first, other):
            continue
        yield sub, first, other


def same_kinds(first: Any, other: Any) -> bool:
    """Whether two tables of kinds of files say the same of each."""
    return _in_order(first) == _in_order(other)


def _in_order(kinds: Any) -> Json:
    """A table with its lists in one order."""
    if kinds is None:
        return None
    return {
        kind: {
            sub: sorted(said) if isinstance(said, list) else said
            for sub, said in rule.items()
        }
        for kind, rule in kinds.items()
    }


def same_forms(first: Any, other: Any) -> bool:
    """Whether two lists of the ways of giving a file both have the address alone, or both more."""
    return (set(first) == {"url"}) == (set(other) == {"url"})


def _conditions(spec: Facts, page: Facts) -> Iterator[Difference]:
    """Values, needs and effects that depend on another parameter."""
    mine = dict(_dependent(spec))
    said = dict(_dependent(page))
    for key in (*mine, *(entry for entry in said if entry not in mine)):
        target, keyword, _ = key
        first, other = mine.get(key), said.get(key)
        if first != other:
            pointer = pointer_of(target)
            silent = other is None
            yield Difference(
                "request", pointer, "conditions", first, other, silent, keyword
            )


def _dependent(facts: Facts) -> Iterator[tuple[tuple[str, str, str], Json]]:
    enums = lists(facts)
    for target, keyword, condition in effects(facts.conditions):
        when, effect = condition["when"], condition[keyword]
        value = effect if keyword in IN_SENTENCES else effect[target]
        # Whatever is allowed anyway is not a condition.
        if keyword == "allow" and alike(value, enums.get(pointer_of(target))):
            continue
        yield (target, keyword, str(sorted(when.items()))), {
            "when": dict(when),
            keyword: value,
        }
