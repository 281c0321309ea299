"""Finds deviations of unknown providers and values, that say nothing new, or that no request could satisfy."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.frozen import replace
from generator.language.conformance import among, is_type, same, violations
from generator.language.deviations import (
    UNLISTED,
    at_provider,
    narrowed,
    rules_at,
)
from generator.language.keyword_rows import Limit
from generator.language.keywords import BY_NAME, PAIRS, nouns
from generator.language.lint import media
from generator.language.media_narrowing import kinds_at, merged, wider
from generator.language.model import ABSENT, Deviation, Endpoint, KindLimit, Value, find
from generator.language.pointers import escaped
from generator.language.problem import Problem, expected, shown
from generator.language.samples import sample


def problems(endpoint: Endpoint, providers: list[str]) -> Iterator[Problem]:
    """Every problem of an endpoint's deviations."""
    found = [*_each(endpoint, providers)]
    yield from found
    if not found:
        yield from _together(endpoint)


def _each(endpoint: Endpoint, providers: list[str]) -> Iterator[Problem]:
    """Problems of deviations, each by itself."""
    listing = [listed.provider for listed in endpoint.listings]
    seen: set[tuple[str, str, str]] = set()
    taken = {(member.name, "") for member in endpoint.request.properties}
    for deviation in endpoint.deviations:
        written = deviation.written
        if deviation.provider not in providers:
            what = f"{deviation.provider!r} is not a provider{expected(deviation.provider, providers)}"
            yield Problem(written.at("provider"), what)
        elif deviation.provider not in listing and (
            deviation.binding or deviation.keyword == UNLISTED
        ):
            hint = expected(deviation.provider, listing)
            says = "binds anybody" if deviation.binding else "leaves a parameter out"
            what = f"{deviation.provider!r} does not list this endpoint, so no page of it {says}{hint}"
            yield Problem(written.at("provider"), what)
        if deviation.keyword != "required" and "binding" in written.members:
            why = "binds anyway" if deviation.keyword != UNLISTED else "only warns"
            what = f"goes with required alone: {deviation.keyword} {why}"
            yield Problem(written.key("binding"), what)
        rule = (deviation.provider, deviation.pointer, deviation.keyword)
        if rule in seen:
            what = f"stands twice for {deviation.provider} and {deviation.pointer}: keep one of them"
            yield Problem(written.at("keyword"), what)
            continue
        seen.add(rule)
        value = find(endpoint.request, deviation.pointer)
        of_parameters = deviation.keyword in ("required", "name")
        if value is None or (of_parameters and deviation.pointer.count("/") != 1):
            what = f"{deviation.pointer} is not a parameter of the request"
            yield Problem(written.at("pointer"), what)
        elif deviation.keyword == "name":
            yield from _name(deviation, taken)
        elif what := _fault(deviation, value):
            yield Problem(written.at("value"), what)


def _together(endpoint: Endpoint) -> Iterator[Problem]:
    """What all that one provider's page says leaves nobody able to send, or says of a default that it does not take."""
    for provider in dict.fromkeys(one.provider for one in endpoint.deviations):
        own = rules_at(endpoint.deviations, provider)
        body = at_provider(endpoint.request, own)
        for deviation in own:
            value = find(body, deviation.pointer)
            assert value is not None  # it was found before
            if deviation.keyword == "default":
                yield from _tested(endpoint, deviation)
            if value.default is ABSENT or deviation.keyword in ("default", "required"):
                continue
            for violation in violations(value, value.default):
                what = f"does not accept the default {shown(value.default)} of {deviation.pointer}, as {violation}"
                hint = (
                    "it is always sent"
                    if value.required
                    else f"say what {provider} has, by keyword default"
                )
                yield Problem(deviation.written.at("value"), f"{what}: {hint}")
        examples = [*endpoint.examples, sample(body)]
        if own and all(any(violations(body, example)) for example in examples):
            what = f"no example is what {provider} accepts: add one"
            yield Problem(own[0].written.at("provider"), what)


def _tested(endpoint: Endpoint, deviation: Deviation) -> Iterator[Problem]:
    """Conditions that hold at every provider, and read another default where one has a default of its own."""
    for condition in endpoint.conditions:
        for test in condition.when:
            own = replace(test, default=deviation.value)
            if f"/{escaped(test.parameter)}" == deviation.pointer and (
                own.holds_when_left_out is not test.holds_when_left_out
            ):
                what = f"changes when a condition holds ({condition.says}): say that of each provider"
                yield Problem(deviation.written.at("value"), what)


def _name(deviation: Deviation, taken: set[tuple[str, str]]) -> Iterator[Problem]:
    """A name that is none, or that something else has at this provider."""
    name, place = deviation.value, deviation.written.at("value")
    if not isinstance(name, str) or not name:
        yield Problem(place, f"{shown(name)} is not a name: expected a text")
    elif f"/{name}" == deviation.pointer:
        yield Problem(place, f"{name} is its name anyway")
    elif {(name, ""), (name, deviation.provider)} & taken:
        yield Problem(place, f"{name} is the name of another parameter")
    else:
        taken.add((name, deviation.provider))


def _fault(deviation: Deviation, value: Value) -> str:
    """What is wrong with what a deviation says of a value, or nothing."""
    if deviation.keyword in _OF_PRESENCE:
        return _OF_PRESENCE[deviation.keyword](deviation, value)
    row = BY_NAME[deviation.keyword]
    if row.name in _OTHERS:
        return _OTHERS[row.name](deviation, value)
    if value.media is not None:
        return f"{deviation.pointer} is a file, whose address has no {row.name}"
    if row.types and value.type not in row.types and row.name != "enum":
        return f"{row.name} goes with {nouns(row.types)}, and {deviation.pointer} is of type {value.type}"
    if isinstance(row, Limit):
        return _limit(deviation, value, row)
    return _enum(deviation, value)


def _required(deviation: Deviation, value: Value) -> str:
    if not isinstance(deviation.value, bool):
        return f"{shown(deviation.value)} is not true or false: expected what its page says"
    if deviation.binding and not deviation.value:
        return "binds to nothing: nobody has to leave a parameter out"
    if deviation.value is value.required:
        return f"{deviation.pointer} is {'required' if value.required else 'optional'} anyway"
    return ""


def _absent(deviation: Deviation, value: Value) -> str:
    if deviation.value is not True:
        return f"{shown(deviation.value)} is not true: its page either lists the parameter or does not"
    if value.required:
        return f"{deviation.pointer} is required, so that nobody could send what its page lists"
    if value.providers:
        return f"{deviation.pointer} names the providers that document it: say it in one way"
    return ""


_OF_PRESENCE: Mapping[str, Callable[[Deviation, Value], str]] = {
    "required": _required,
    UNLISTED: _absent,
}
"""What is said of whether a parameter is there: keyword -> what is wrong with a deviation of it."""


def _enum(deviation: Deviation, value: Value) -> str:
    listed: Any = deviation.value
    if not isinstance(listed, list) or not listed:
        return f"{shown(listed)} is not a list of values: expected what its page allows"
    if value.type not in ("string", "integer", "number"):
        return f"{deviation.pointer} is of type {value.type}, whose values are not compared"
    for entry in listed:
        for violation in violations(value, entry):
            return f"{shown(entry)} can never be sent, as {violation}: the common rule is the widest of all pages"
    if value.enum is not None and all(
        among(entry, tuple(listed)) for entry in value.enum
    ):
        return f"allows every value that {deviation.pointer} has, and so says nothing"
    return ""


def _type(deviation: Deviation, value: Value) -> str:
    said, at = deviation.value, deviation.pointer
    if said not in ("string", "integer", "number", "boolean"):
        return f"{shown(said)} is not a type of one value: expected one of string, integer, number, boolean"
    if said == value.type:
        return f"{at} is of type {said} anyway"
    if value.type != "any" and (value.type, said) != ("number", "integer"):
        return f"{at} is of type {value.type}: the common rule is the widest of all pages, so say any there"
    return ""


def _pattern(deviation: Deviation, value: Value) -> str:
    said, at = deviation.value, deviation.pointer
    if value.type != "string":
        return f"pattern goes with strings, and {at} is of type {value.type}"
    if value.media is not None:
        return f"{at} is a file, whose address has no pattern"
    if not isinstance(said, str):
        return f"{shown(said)} is not a pattern: expected a regular expression"
    row = BY_NAME["pattern"]
    assert isinstance(row, Limit)
    if row.fault is not None and (fault := row.fault(said)):
        return f"{at} would have the pattern {fault}"
    if value.pattern == said:
        return f"{at} has this pattern anyway"
    if value.pattern is not None:
        return (
            f"nobody can tell which of two patterns is wider: state that of {at} as a deviation"
            " of each other provider"
        )
    if value.enum is not None:
        left = [one for one in value.enum if row.accepts(said, one)]
        if len(left) == len(value.enum):
            return f"allows every value that {at} has, and so says nothing"
        return f"leaves {shown(left)} of the list of {at}: say enum with these"
    return ""


def _default(deviation: Deviation, value: Value) -> str:
    said, at = deviation.value, deviation.pointer
    if at.count("/") != 1:
        return f"default goes with parameters at the top, and {at} lies within one"
    if same(value.default, said):
        return f"{at} has the default {shown(said)} anyway"
    if value.required:
        return f"{at} is required, so it is never left out"
    if isinstance(said, (list, dict)) and said:
        return f"{shown(said)} has entries: expected a plain value or an empty list"
    for violation in violations(value, said):
        return f"{shown(said)} can never be sent, as {violation}: the common rule is the widest of all pages"
    return ""


def _media(deviation: Deviation, value: Value) -> str:
    said: Any = deviation.value
    at, own = deviation.pointer, value.media
    if not isinstance(said, dict):
        return f"{shown(said)} is not a rule for files: expected kind and a limit, such as maxSize"
    if value.kinds:
        return f"{at} may be of several kinds: say mediaByKind, with each that its page takes"
    if own is None:
        return f"{at} is no file by any page: it has no media"
    if "kind" not in said:
        return f"lacks the kind, which is {own.kind}"
    if said["kind"] != own.kind:
        return f"is of the kind {said['kind']}, and {at} of {own.kind}"
    for _, wrong in media.faults(merged(own, said), alone=not at.endswith("/items")):
        return wrong
    for keyword, words in wider(own, said):
        return f"{keyword} allows more than {at}, which has {words}: the common rule is the widest of all pages"
    if merged(own, said) == own:
        return f"says nothing that {at} need not be anyway"
    return ""


def _kinds(deviation: Deviation, value: Value) -> str:
    said: Any = deviation.value
    at, own = deviation.pointer, value.media_by_kind
    if not isinstance(said, dict) or "kind" in said:
        wanted = "each that its page takes with its limits, such as image: {}"
        return f"{shown(said)} is not a rule of kinds: expected {wanted}"
    if not own:
        return f"{at} has no mediaByKind by any page"
    if value.type == "array" and not (value.items and value.items.kinds):
        return f"the items of {at} are no texts: say enum of the member that tells their kind"
    known = {limit.media.kind: limit for limit in own}
    for kind, limits in said.items():
        if kind not in known:
            return f"is of the kind {kind}, and {at} of {' and '.join(known)}"
        alone = value.type == "string"
        if wrong := _of_kind(at, known[kind], limits, alone=alone):
            return wrong
    for kind, limit in known.items():
        if kind not in said and limit.min_items:
            return f"leaves out the kind {kind}, of which {at} has at least {limit.min_items}"
    if kinds_at(own, said) == own:
        return f"says nothing that {at} need not be anyway"
    return ""


def _of_kind(at: str, own: KindLimit, limits: dict[str, Any], *, alone: bool) -> str:
    """What is wrong with what is said of one kind, or nothing."""
    kind = own.media.kind
    for word in ("minItems", "maxItems"):
        if word in limits:
            return f"{word} of the kind {kind} holds nobody: a provider's files are not counted by kind"
    said = {**limits, "kind": kind}
    for _, wrong in media.faults(merged(own.media, said), alone=alone):
        return wrong
    for keyword, words in wider(own.media, said):
        own_words = f"{at}, which has {words} of the kind {kind}"
        return f"{keyword} allows more than {own_words}: the common rule is the widest of all pages"
    return ""


_OTHERS: Mapping[str, Callable[[Deviation, Value], str]] = {
    "type": _type,
    "pattern": _pattern,
    "default": _default,
    "media": _media,
    "mediaByKind": _kinds,
}
"""What is not narrower by being more or less: keyword -> what is wrong with a deviation of it."""


def _limit(deviation: Deviation, value: Value, row: Limit) -> str:
    limit: Any = deviation.value
    at, own = deviation.pointer, getattr(value, row.field)
    wanted = value.type if row.kind == "range" else "integer"
    counts = row.kind in ("length", "count")
    if not is_type(wanted, limit) or (counts and limit < 0):
        return (
            f"{shown(limit)} is not a {row.name} of {at}, which is of type {value.type}"
        )
    if row.fault is not None and (fault := row.fault(limit)):
        return f"{at} would have the {row.name} {fault}"
    if own is not None and own == limit:
        return f"{at} has the {row.name} {own} anyway"
    if own is not None and not _is_narrower(row, limit, own):
        return f"{at} has the {row.name} {own}: the common rule is the widest of all pages, so say {limit} there"
    held = narrowed(value, deviation)
    if not row.holds(held):
        return f"nobody can be held to the {row.name} {limit} of {at}, which has the minimum {value.minimum}"
    if value.enum is not None and all(row.accepts(limit, one) for one in value.enum):
        return f"allows every value that {at} has, and so says nothing"
    for low, high in PAIRS:
        ends = getattr(held, low.field), getattr(held, high.field)
        if row in (low, high) and None not in ends and ends[0] > ends[1]:
            other = high if row is low else low
            return f"leaves no value of {at}, which has the {other.name} {getattr(value, other.field)}"
    return ""


def _is_narrower(row: Limit, limit: Any, own: Any) -> bool:
    if row.side is None:
        return bool(limit % own == 0)
    return bool(limit > own if row.side == "lower" else limit < own)
