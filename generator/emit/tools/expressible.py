"""Takes away from an endpoint what a vendor cannot express, as far as a call is right without it."""

from __future__ import annotations

from collections.abc import Callable

from generator.frozen import replace
from generator.language.model import Endpoint, Member, Value

Accepts = Callable[[Value], bool]


def expressible(
    endpoint: Endpoint, accepts: Accepts, named: Callable[[str], object]
) -> Endpoint | None:
    """The endpoint without optional members that a vendor has no form for; None if one is required.

    `accepts` says whether there is a form for a value, once what is below it is such; `named` whether there is one for
    the name of a member.
    """
    root = _value(endpoint.request, accepts, named)
    return None if root is None else replace(endpoint, request=root)


def _value(
    value: Value, accepts: Accepts, named: Callable[[str], object]
) -> Value | None:
    items = None
    if value.items is not None:
        items = _value(value.items, accepts, named)
        if items is None:
            return None
    members: list[Member] = []
    for member in value.properties:
        inner = _value(member.value, accepts, named) if named(member.name) else None
        if inner is member.value:
            members.append(member)
        elif inner is not None:
            members.append(replace(member, value=inner))
        elif member.value.required:
            return None
    left = value
    # Nearly always a vendor can express all of it, and nothing is copied.
    if items is not value.items or tuple(members) != value.properties:
        left = replace(value, items=items, properties=tuple(members))
    return left if accepts(left) else None
