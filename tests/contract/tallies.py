"""What a raw spec counts in lists: files of each kind, and objects by what a member of each says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from . import sums
from .reader import Spec


@dataclass(frozen=True)
class Counted:
    """What is counted by one member of the objects in a list."""

    rule: str
    member: str
    default: str | None
    limits: list[tuple[list[str], int, int | None]]
    """Values, how many items must have one of them, and how many may; None: there is no end."""

    def among(self, array: list[Any], values: list[str]) -> int:
        return sum(one in values for one in self.told(array))

    def told(self, array: list[Any]) -> list[str | None]:
        """What each object says that it is; None: it does not tell."""
        objects = [one for one in array if isinstance(one, dict)]
        return [one.get(self.member, self.default) for one in objects]

    def lacks(self, array: list[Any]) -> bool:
        """Whether there are surely too few of something."""
        unknown = self.told(array).count(None)
        return any(
            self.among(array, values) + unknown < low for values, low, _ in self.limits
        )

    def exceeds(self, array: list[Any]) -> bool:
        """Whether there are surely too many of something."""
        return any(
            high is not None and self.among(array, values) > high
            for values, _, high in self.limits
        )


def tallies(spec: Spec) -> Iterator[Counted]:
    """What is counted in a list of objects."""
    members: dict[str, Spec] = spec.get("items", {}).get("properties", {})
    kinds = spec.get("mediaByKind", {})
    for name, member in members.items():
        if kinds and set(kinds) <= set(member.get("enum", ())):
            limits = [
                ([kind], rule.get("minItems", 0), rule.get("maxItems"))
                for kind, rule in kinds.items()
            ]
            yield Counted("mediaByKind", name, member.get("default"), limits)
            break
    if "counts" in spec:
        name = spec["counts"]["of"]
        limits = [
            (one["values"], one.get("minItems", 0), one.get("maxItems"))
            for one in spec["counts"]["limits"]
        ]
        yield Counted("counts", name, members[name].get("default"), limits)


def fewest(spec: Spec) -> int:
    """How few items a list may have, by its own rule, by what is counted in it and by their sum."""
    each = sum(one.get("minItems", 0) for one in spec.get("mediaByKind", {}).values())
    needed = [len(_needed(one)) for one in tallies(spec)]
    return int(max(spec.get("minItems", 0), each, *needed, sums.fewest(spec)))


def _needed(one: Counted) -> list[str | None]:
    """Values that there must be."""
    found: list[str | None] = []
    for values, low, _ in one.limits:
        found += [values[0]] * (low - sum(other in values for other in found))
    return found


def lacks(spec: Spec, array: list[Any]) -> bool:
    """Whether a list has too few of something, or adds up to something else, which no schema sees."""
    if sums.is_broken(spec, array):
        return True
    return any(one.lacks(array) for one in tallies(spec))


def several(spec: Spec, item: Any, count: int) -> list[Any]:
    """So many items like one; of what is counted no more than there may be, as long as that is possible."""
    items = [item] * count
    for one in tallies(spec):
        told: list[str | None] = _needed(one)[:count]
        own = item.get(one.member)
        others = [value for values, _, _ in one.limits for value in values]
        listed = spec["items"]["properties"][one.member]
        others += [*listed.get("enum", ()), *listed.get("openEnum", ())]
        others += ["something else"] if "enum" not in listed else []
        while len(told) < count:
            fitting = (
                value
                for value in (own, *others)
                if not one.exceeds([{one.member: each} for each in (*told, value)])
            )
            told.append(next(fitting, own))
        items = [
            {**each, one.member: value} if value is not None else each
            for each, value in zip(items, told, strict=True)
        ]
    return sums.adding_up(spec, items)


def bodies(
    properties: dict[str, Spec], right: dict[str, Any]
) -> Iterator[tuple[str, dict[str, Any], str, str]]:
    """Bodies around what is counted in any list: what, the body, the place and the broken rule.

    Args:
        properties: The parameters.
        right: A body that is right, with all of them that are needed.
    """
    for name, spec in properties.items():
        for what, value, pointer, rule in _values(spec):
            place = f"/{name.replace('~', '~0').replace('/', '~1')}{pointer}"
            yield f"{place}: {what}", {**right, name: value}, place, rule


def _values(spec: Spec) -> Iterator[tuple[str, Any, str, str]]:
    from .payloads import sample

    if "items" in spec:
        item = sample(spec["items"])
        for what, array, rule in around(spec, item):
            yield what, array, "", rule
        for what, value, pointer, rule in _values(spec["items"]):
            array = several(spec, item, max(1, fewest(spec)))
            yield what, [value, *array[1:]], f"/0{pointer}", rule
    members = spec.get("properties", {})
    if members:
        yield from bodies(members, sample(spec))


def as_many(spec: Spec, item: Any, count: int) -> list[Any]:
    """So many items like one, or as many as what is counted allows."""
    for fewer in range(count, 0, -1):
        items = several(spec, item, fewer)
        if not any(one.exceeds(items) for one in tallies(spec)):
            return items
    return []


def around(spec: Spec, item: Any) -> Iterator[tuple[str, list[Any], str]]:
    """Lists with as many as there may be of something, and with one more or less: what, the list, the broken rule."""
    for one in tallies(spec):
        for values, low, high in one.limits:
            rest = [value for value in _needed(one) if value not in values]
            sides = ((low, low - 1, low > 0), (high, (high or 0) + 1, high is not None))
            for right, wrong, is_stated in sides:
                for value in values if is_stated else ():
                    for count, rule in ((right, ""), (wrong, one.rule)):
                        told = [*[value] * (count or 0), *rest]
                        base = several(spec, item, len(told))
                        array = [
                            {**each, one.member: other}
                            for each, other in zip(base, told, strict=True)
                        ]
                        if _is_of_one_fault(spec, array, rule):
                            yield f"{count} of {values}", array, rule


def _is_of_one_fault(spec: Spec, array: list[Any], rule: str) -> bool:
    """Whether nothing but one limit of a rule is broken; "": nothing at all."""
    broken = [
        (one.rule, tuple(values))
        for one in tallies(spec)
        for values, low, high in one.limits
        if not low <= one.among(array, values) <= (len(array) if high is None else high)
    ]
    fits = spec.get("minItems", 0) <= len(array) <= spec.get("maxItems", len(array))
    return fits and len(broken) == bool(rule) and all(one[0] == rule for one in broken)
