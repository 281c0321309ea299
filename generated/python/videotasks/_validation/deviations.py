# Copied from generator/templates/python/videotasks/_validation/deviations.py: edit that file, then run `make generate`.
"""Holds bodies to what one provider's page says otherwise; the common rules are the widest of all pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from videotasks._platform.listings import provider_name
from videotasks._platform.records import Endpoint
from videotasks._validation.measures import is_text
from videotasks._validation.problems import Problems
from videotasks._values.comparing import is_beyond
from videotasks._values.kinds import (
    MISSING,
    as_array,
    as_object,
    is_integer,
    is_number,
    matches,
)
from videotasks._values.pointer import step, unescape
from videotasks._values.problem import Problem


def problems_at(
    provider: str, endpoint: Endpoint, body: Mapping[str, object]
) -> list[Problem]:
    """Every rule of one provider's page that a body breaks; what breaks a common rule too is passed over."""
    listing = endpoint.listings.get(provider)
    who = provider_name(provider)
    page = "" if listing is None else listing.documentation
    found: list[Problem] = []
    for one in endpoint.deviations:
        if one.provider != provider or not one.binding or one.keyword in _NO_RULES:
            continue
        out = Problems(page, {}, {})
        for pointer, value in _places(body, "", one.pointer[1:].split("/")):
            _CHECKS[one.keyword](out, pointer, one.value, value)
        found += [
            problem._replace(message=f"{problem.message} at {who}: {one.says}")
            for problem in out.found
        ]
    if endpoint.conditions:
        from videotasks._validation.own_conditions import report

        out = Problems(page, {}, {})
        report(provider, endpoint, body, out)
        found += [
            one._replace(message=f"{one.message} (at {who})") for one in out.found
        ]
    return found


def renamed_at(
    provider: str, endpoint: Endpoint, body: Mapping[str, Any], extra: Mapping[str, Any]
) -> Mapping[str, Any]:
    """A body under the names that one provider has for the parameters; the same object if none has another.

    Args:
        provider: Id of the provider.
        endpoint: What the catalogue has of the endpoint.
        body: The body, with `extra` in it.
        extra: What comes from `extra_body`: it goes out as it is.
    """
    names = {
        unescape(one.pointer[1:]): one.value
        for one in endpoint.deviations
        if one.provider == provider and one.keyword == "name"
    }
    changed = {name for name in names if name in body and name not in extra}
    if not changed:
        return body
    named = {names[name] if name in changed else name: body[name] for name in body}
    return {**named, **extra}


def _places(value: object, at: str, steps: list[str]) -> Iterator[tuple[str, object]]:
    """Each place of a shape in a body, and what stands there, if anything does."""
    if not steps:
        yield at, value
        return
    first, *others = steps
    items, members = as_array(value), as_object(value)
    if items is not None and first == "items":
        for index, item in enumerate(items):
            yield from _places(item, f"{at}/{index}", others)
    elif members is not None:
        name = unescape(first)
        member = members.get(name, MISSING)
        if member is not MISSING or not others:
            yield from _places(member, step(at, name), others)


def _required(out: Problems, at: str, limit: Any, value: object) -> None:
    if limit and value is MISSING:
        out.required(at)


def _enum(out: Problems, at: str, allowed: Any, value: object) -> None:
    plain = isinstance(value, (str, int, float)) and not isinstance(value, bool)
    if plain and value not in allowed:
        out.enum(at, value, allowed)


def _length(rule: str) -> Callable[[Problems, str, Any, object], None]:
    def check(out: Problems, at: str, limit: Any, value: object) -> None:
        if isinstance(value, str) and is_beyond(rule, len(value), limit):
            out.length(at, rule, limit, value)

    return check


def _count(rule: str) -> Callable[[Problems, str, Any, object], None]:
    def check(out: Problems, at: str, limit: Any, value: object) -> None:
        items = as_array(value)
        if items is not None and is_beyond(rule, len(items), limit):
            out.items(at, rule, limit, items)

    return check


def _range(rule: str) -> Callable[[Problems, str, Any, object], None]:
    def check(out: Problems, at: str, limit: Any, value: object) -> None:
        if is_number(value) and is_beyond(rule, value, limit):
            out.range(at, rule, limit, value)

    return check


def _step(out: Problems, at: str, limit: Any, value: object) -> None:
    if is_integer(value) and value % limit:
        out.step(at, limit, value)


def _pattern(out: Problems, at: str, limit: Any, value: object) -> None:
    if isinstance(value, str) and not matches(value, limit):
        out.pattern(at, limit, value)


def _type(out: Problems, at: str, limit: Any, value: object) -> None:
    if value is not MISSING and not _TYPES[limit](value):
        out.type(at, limit, value)


def _media(out: Problems, at: str, limit: Any, value: object) -> None:
    out.files(at, value, limit)


def _kinds(out: Problems, at: str, limit: Any, value: object) -> None:
    from videotasks._validation.inspection import wrong_kinds

    items = as_array(value)
    places = [(at, value)] if items is None else _places(value, at, ["items"])
    for pointer, file in places:
        if is_text(file):
            for rule, words in wrong_kinds(file, limit):
                out.add(pointer, rule, file, words)


_NO_RULES: Final = ("name", "default")
_TYPES: Final[Mapping[str, Callable[[object], bool]]] = {
    "string": is_text,
    "integer": is_integer,
    "number": is_number,
    "boolean": lambda value: isinstance(value, bool),
}
_CHECKS: Final[Mapping[str, Callable[[Problems, str, Any, object], None]]] = {
    "required": _required,
    "enum": _enum,
    "step": _step,
    "pattern": _pattern,
    "type": _type,
    "media": _media,
    "mediaByKind": _kinds,
    **{rule: _length(rule) for rule in ("minLength", "maxLength")},
    **{rule: _count(rule) for rule in ("minItems", "maxItems")},
    **{rule: _range(rule) for rule in ("minimum", "maximum")},
}
