"""What of a raw spec no body shows: values of closed lists, values of booleans, and limits at which nothing stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .reader import Spec

_LIMITS: dict[str, type[str | list[Any]] | None] = {
    **dict.fromkeys(("minLength", "maxLength"), str),
    **dict.fromkeys(("minItems", "maxItems"), list),
    **dict.fromkeys(("minimum", "maximum"), None),
}
"""Keyword -> the type whose length it limits; None: it limits a number."""


def unshown(
    properties: Mapping[str, Spec], bodies: Sequence[Any], at: str = ""
) -> Iterator[str]:
    """Pointer and value, or pointer and limit, of all that occurs in none of these bodies."""
    for name, spec in properties.items():
        values = [
            body[name] for body in bodies if isinstance(body, dict) and name in body
        ]
        yield from _value(spec, values, f"{at}/{name}")


def _value(spec: Spec, values: Sequence[Any], place: str) -> Iterator[str]:
    booleans = [True, False] if spec["type"] == "boolean" else []
    for wanted in spec.get("enum", booleans):
        if not any(type(one) is type(wanted) and one == wanted for one in values):
            yield f"{place}: {wanted!r}"
    for keyword, kind in _LIMITS.items():
        if keyword in spec and spec[keyword] not in _measured(values, kind):
            yield f"{place}: {keyword} {spec[keyword]}"
    if "items" in spec and spec.get("maxItems") != 0:
        items = [item for one in values if isinstance(one, list) for item in one]
        yield from _value(spec["items"], items, f"{place}/*")
    yield from unshown(spec.get("properties", {}), values, place)


def _measured(values: Sequence[Any], kind: type[str | list[Any]] | None) -> list[Any]:
    """The lengths of all values of a type; without a type, all numbers."""
    if kind is not None:
        return [len(one) for one in values if isinstance(one, kind)]
    return [one for one in values if type(one) in (int, float)]
