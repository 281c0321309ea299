"""Adds up the numbers in a list, of which pages limit the sum, and makes lists that keep such a limit.

No schema can say it: it is shown, listed in the catalogue, and checked by the class.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, floor
from typing import TypeGuard

from generator.language.keywords import bound_step
from generator.language.model import Json, Value

_DIGITS = 9
"""Behind the point, so that 0.1 and 0.2 add up to 0.3."""
Number = int | float


def added(value: Value) -> Value | None:
    """What is added up of a list: its items, or a member of each; None where there is no such member."""
    limit, items = value.sum_limit, value.items
    if limit is None or items is None or limit.of is None:
        return items
    members = {member.name: member.value for member in items.properties}
    return members.get(limit.of)


def left_out(value: Value) -> Number:
    """What an item without the member adds to the sum of a list."""
    limit, member = value.sum_limit, added(value)
    if limit is None or limit.of is None or member is None:
        return 0
    return member.default if _is_number(member.default) else 0


def total(value: Value, given: Sequence[Json]) -> Number:
    """What the numbers in a list add up to."""
    limit, missing = value.sum_limit, left_out(value)
    of = None if limit is None else limit.of
    found: Number = 0
    for item in given:
        number = item
        if of is not None:
            number = item.get(of, missing) if isinstance(item, Mapping) else None
        if _is_number(number):
            found += number
    return round(found, _DIGITS)


def is_outside(value: Value, given: Sequence[Json]) -> bool:
    """Whether the numbers in a list add up to less than they must, or to more than they may."""
    return value.sum_limit is not None and _apart(value, given) != 0


def sum_words(value: Value) -> str:
    """What the numbers in a list may add up to, without a full stop; "" where nothing is said of it."""
    limit = value.sum_limit
    if limit is None:
        return ""
    of = "the items add" if limit.of is None else f"`{limit.of}` of all items adds"
    low, high = limit.minimum, limit.maximum
    if low == high:
        return f"{of} up to exactly {low}"
    least = None if low is None else f"at least {low}"
    most = None if high is None else f"at most {high}"
    return f"{of} up to {' and '.join(filter(None, (least, most)))}"


def needed_for_sum(value: Value) -> int:
    """How few items can add up to what they must."""
    limit, number = value.sum_limit, added(value)
    if limit is None or number is None or not limit.minimum or limit.minimum < 0:
        return 0
    most = _ends(number)[1]
    return 1 if most is None or most <= 0 else ceil(round(limit.minimum / most, 6))


def fitted(value: Value, items: Sequence[Json]) -> list[Json]:
    """The items, with numbers that add up to what they must and may, as far as one after the other finds them."""
    found, number, limit = [*items], added(value), value.sum_limit
    if number is None or limit is None:
        return found
    for index, item in enumerate(found):
        apart = _apart(value, found)
        if apart == 0:
            break
        own = item
        if limit.of is not None:
            own = item.get(limit.of) if isinstance(item, Mapping) else None
        if not _is_number(own):
            continue
        other = _nearest(number, round(own + apart, _DIGITS), is_up=apart > 0)
        if limit.of is None:
            found[index] = other
        elif isinstance(item, Mapping):
            found[index] = {**item, limit.of: other}
    return found


def _apart(value: Value, given: Sequence[Json]) -> Number:
    """What is to be added to a sum so that it is right; below zero: what is too much."""
    limit = value.sum_limit
    reached = total(value, given)
    if limit is None:
        return 0
    if limit.minimum is not None and reached < limit.minimum:
        return round(limit.minimum - reached, _DIGITS)
    if limit.maximum is not None and reached > limit.maximum:
        return round(limit.maximum - reached, _DIGITS)
    return 0


def _ends(number: Value) -> tuple[Number | None, Number | None]:
    """The least and the largest that a number may be, as far as anything says so."""
    listed = [one for one in number.enum or () if _is_number(one)]
    if listed:
        return min(listed), max(listed)
    return number.minimum, number.maximum


def _nearest(number: Value, wanted: Number, *, is_up: bool) -> Number:
    """What a number may be that is not less than is wanted, or not more; else the one that comes nearest to it."""
    low, high = _ends(number)
    listed = sorted(one for one in number.enum or () if _is_number(one))
    if listed:
        beyond = [one for one in listed if (one >= wanted if is_up else one <= wanted)]
        if beyond:
            return beyond[0] if is_up else beyond[-1]
        return listed[-1] if is_up else listed[0]
    step = bound_step(number) or (1 if number.type == "integer" else None)
    if step is not None:
        steps = round(wanted / step, 6)
        wanted = round((ceil(steps) if is_up else floor(steps)) * step, _DIGITS)
        low = low if low is None else round(ceil(low / step) * step, _DIGITS)
        high = high if high is None else round(floor(high / step) * step, _DIGITS)
    if high is not None and wanted > high:
        return high
    return low if low is not None and wanted < low else wanted


def _is_number(given: object) -> TypeGuard[Number]:
    return isinstance(given, (int, float)) and not isinstance(given, bool)
