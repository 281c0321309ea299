"""Compares what two values accept by their own rules: types, closed lists, limits, and nothing below them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from generator.changes.change import Change, Relation, related
from generator.changes.note import Scope
from generator.language.conformance import among, violations
from generator.language.keyword_rows import Limit
from generator.language.keywords import LIMITS, advised_limits, bound_step
from generator.language.model import Json, Value
from generator.language.problem import shown

UNDECIDED = "nobody has decided"
"""In a reason: it is called breaking because that is not known."""
_MANY = 1000
"""So many whole numbers of a range are told apart, as a list of so many would be."""
_ALL = frozenset({"string", "integer", "number", "boolean", "array", "object", "null"})


def differences(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    """What differs; nothing more is compared of two that have no type in common."""
    before, after = _types(old), _types(new)
    if before != after:
        yield _retyped(old, new, scope)
        if is_retyped(old, new):
            return
    if old.enum is not None or new.enum is not None:
        yield from _listed(old, new, scope)
    else:
        for row in LIMITS:
            yield from _limit(row, old, new, scope)
    yield from _advice(old, new, scope)


def is_retyped(old: Value, new: Value) -> bool:
    """Whether two values have no type in common."""
    return not _types(old) & _types(new) - {"null"}


def _types(value: Value) -> frozenset[str]:
    """Every type of JSON that a value may be of; null is one of them."""
    found = {*(value.types or (value.type,))}
    if "any" in found:
        return _ALL
    if "number" in found:
        found.add("integer")
    return frozenset(found | {"null"} if value.nullable else found)


def _retyped(old: Value, new: Value, scope: Scope) -> Change:
    before, after = _types(old), _types(new)
    relation = related(before <= after, after <= before)
    # A range of one number is narrower than its type.
    fits, covers = _all_fit(old, new), _all_fit(new, old)
    if fits or covers:
        relation = related(fits, covers)
    if before ^ after == {"null"} and "any" not in (old.type, new.type):
        words = f"null is {'allowed' if new.nullable else 'not allowed any more'}"
        both = (old.nullable, new.nullable)
        return scope.related(new.pointer, "nullable", both, relation, words)
    values = (_type_words(old), _type_words(new))
    words = f"it is {values[1]} instead of {values[0]}"
    return scope.related(new.pointer, "type", values, relation, words)


def _all_fit(value: Value, other: Value) -> bool:
    """Whether another value surely accepts all that one does, of which there is an end."""
    every = accepted(value)
    if every is None:
        return False
    null = (None,) if value.nullable else ()
    return not any(_refused(other, given) for given in (*every, *null))


def _type_words(value: Value) -> str:
    types = value.types or (value.type,)
    return " or ".join((*types, *(["null"] if value.nullable else ())))


# -- closed lists -----------------------------------------------------------------------------------


def _listed(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    """A closed list against another one or a range: as sets, whatever keyword says it."""
    relation = _relation(old, new)
    values = (_written(old), _written(new))
    if relation != "same":
        words = _list_words(old, new)
        yield scope.related(new.pointer, "enum", values, relation, words)
    elif _is_reordered(old.enum, new.enum):
        words = "the same values in another order"
        yield scope.noted(new.pointer, "enum", values, "cosmetic", words)


def _is_reordered(old: tuple[Json, ...] | None, new: tuple[Json, ...] | None) -> bool:
    return old is not None and new is not None and old != new


def _relation(old: Value, new: Value) -> Relation:
    before, after = accepted(old), accepted(new)
    fits = before is not None and not any(_refused(new, one) for one in before)
    covers = after is not None and not any(_refused(old, one) for one in after)
    return related(fits, covers)


def _refused(value: Value, given: Json) -> bool:
    return any(violations(value, given))


def accepted(value: Value) -> tuple[Json, ...] | None:
    """Every value that a scalar accepts but null; None: there is no end of them."""
    if value.enum is not None:
        return tuple(
            one for one in value.enum if one is not None and not _refused(value, one)
        )
    if value.type == "boolean":
        return (True, False)
    low, high = value.minimum, value.maximum
    if value.type == "number" and low is not None and low == high:
        return (low,)
    if value.type != "integer" or low is None or high is None or high - low >= _MANY:
        return None
    every = range(math.ceil(low), math.floor(high) + 1)
    return tuple(one for one in every if not _refused(value, one))


def _written(value: Value) -> Json:
    """A closed list, or what limits the value instead of one."""
    if value.enum is not None:
        return list(value.enum)
    found = {
        row.name: limit
        for row in LIMITS
        if (limit := getattr(value, row.field)) is not None
    }
    return found or None


def _list_words(old: Value, new: Value) -> str:
    before, after = accepted(old), accepted(new)
    if before is None or after is None:
        closed = after is not None
        return f"the values are {'a closed list now' if closed else 'not a closed list any more'}"
    more = [one for one in after if not among(one, before)]
    fewer = [one for one in before if not among(one, after)]
    said = []
    if more:
        said.append(f"{_some(more)} new")
    if fewer:
        said.append(f"{_some(fewer)} gone")
    return " and ".join(said) or "the list differs"


def _some(values: list[Json]) -> str:
    listed = ", ".join(map(shown, values[:5]))
    more = f" and {len(values) - 5} more" if len(values) > 5 else ""
    return f"{listed}{more} {'is' if len(values) == 1 else 'are'}"


# -- limits -----------------------------------------------------------------------------------------


def _bound(row: Limit, value: Value) -> Any:
    """A limit that is held to; None: there is none, or it says what holds anyway."""
    limit = getattr(value, row.field)
    if limit is None or not row.holds(value):
        return None
    if row.kind in ("length", "count") and row.side == "lower" and limit == 0:
        return None
    return None if row.kind == "step" and limit == 1 else limit


def _limit(row: Limit, old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    before, after = _bound(row, old), _bound(row, new)
    if before == after:
        return
    words = f"{row.name} is {_limit_words(after)} instead of {_limit_words(before)}"
    relation = limits_related(row.side, _reached(row, old), _reached(row, new))
    if row.kind == "pattern" and before is not None and after is not None:
        # To decide it takes minutes for what is as common as at most 64 letters.
        words += f", and {UNDECIDED} which of the two takes more"
    elif row.kind == "length" and (old.pattern or new.pattern):
        words += f", and {UNDECIDED} whether a pattern makes that the same"
    if row.kind == "step" and before is not None and after is not None:
        relation = related(before % after == 0, after % before == 0)
    if accepted(old) is not None and accepted(new) is not None:
        # Of few numbers it is known whether limits together let through others.
        whole = _relation(old, new)
        relation = relation if whole in (relation, "other") else "same"
    yield scope.related(new.pointer, row.name, (before, after), relation, words)


def _reached(row: Limit, value: Value) -> Any:
    """The outermost value that a limit lets through: of steps the last one before it."""
    limit, step = _bound(row, value), bound_step(value)
    if limit is None or step is None or row.kind != "range":
        return limit
    return (limit // step if row.side == "upper" else -(-limit // step)) * step


def limits_related(side: str | None, before: Any, after: Any) -> Relation:
    """How a limit lies to the one before; None: there is none."""
    if before == after:
        return "same"
    if after is None:
        return "wider"
    if before is None:
        return "narrower"
    if side is None:
        return "other"
    return "wider" if (after > before) == (side == "upper") else "narrower"


def _limit_words(limit: Any) -> str:
    return "unlimited" if limit is None else shown(limit)


def _advice(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    """What is only advised, or cannot be held to: it refuses nothing."""
    before, after = (
        {row.name: limit for row, limit in advised_limits(value)}
        for value in (old, new)
    )
    for name in dict.fromkeys((*before, *after)):
        both = (before.get(name), after.get(name))
        if both[0] != both[1]:
            words = "nothing is refused for it, the client warns: what is beyond may be cut off or ignored"
            yield scope.noted(
                new.pointer, name, both, "compatible", words, schemas="cosmetic"
            )
