"""Makes right bodies of which something is odd, and asks a request's class of which it says that they are usual."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from typing import Any

from .payloads import sample
from .reader import RawEndpoint
from .sure import is_sure

ODD_TEXTS = "", " ", "\ud800", "\u3164", "Köln\udfff", "\x7f"
ODD_SEEDS = -1, 1 << 32


def made_odd(value: Any) -> Iterator[Any]:
    """The same value with one of its texts odd, or one of its numbers, or with more of what is in a list of it."""
    if isinstance(value, dict):
        for name, one in value.items():
            yield from ({**value, name: odd} for odd in made_odd(one))
    elif isinstance(value, list):
        for place, one in enumerate(value):
            rest = value[:place], value[place + 1 :]
            yield from ([*rest[0], odd, *rest[1]] for odd in made_odd(one))
        yield value * 20
    elif isinstance(value, str):
        yield from ODD_TEXTS
    elif type(value) is int:
        yield from ODD_SEEDS


def warned(kind: Any, body: dict[str, Any]) -> list[str]:
    """What a user is warned of when nobody has looked whether the body is usual."""
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        kind.construct(**body)._warn_of_odd(True)
    return [str(one.message) for one in heard]


def odd_bodies(endpoint: RawEndpoint) -> Iterator[dict[str, Any]]:
    """A body with every parameter, one with those that are required, and both with something odd."""
    every = endpoint.parameters.items()
    whole = {name: sample(one) for name, one in every}
    needed = {name: whole[name] for name, one in every if one.get("required")}
    for body in (whole, needed):
        yield body
        yield from made_odd(body)


def unheard_of(kind: Any, bodies: Iterable[dict[str, Any]]) -> list[str]:
    """What a user would not be warned of, as a class says of right bodies that they are usual."""
    usual = (one for one in bodies if is_sure(kind, one) and kind._is_usual(one))
    return [f"{words} of {body}" for body in usual for words in warned(kind, body)]
