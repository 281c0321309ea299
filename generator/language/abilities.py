"""Finds what an endpoint can do at once: what goes in, with or without sound, in which resolution, how long.

A condition may forbid together what each parameter allows alone. So what conditions speak of is tried in every
combination: one counts if some body has it that breaks nothing, and in which no part of it is without effect. The rest
goes with everything.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import product
from typing import TypeAlias

from generator.frozen import dataclass, replace
from generator.language.conformance import violations
from generator.language.deviations import UNLISTED, at_provider, rules_at
from generator.language.media_kinds import UNTOLD, kind_member
from generator.language.model import Condition, Endpoint, Json, Media, Value
from generator.language.paths import (
    EACH,
    NOTHING,
    Steps,
    get,
    occasions,
    parameters,
    replaced,
    steps,
    without,
)
from generator.language.roles import KINDS, Assignment, Roles, roles
from generator.language.samples import example_inputs, sample
from generator.language.satisfy import Members, least, put, satisfy
from generator.recent import recent

Label: TypeAlias = bool | int | float | None
Set = frozenset[Label]


@dataclass(frozen=True, slots=True)
class Mode:
    """What goes together: each of it with each of the others."""

    inputs: Mapping[str, bool]
    """Kind -> whether it must be given; a kind that is not among them cannot be."""
    sound: tuple[bool, ...]
    """With and without; empty: nobody knows."""
    lines: tuple[int, ...]
    """Lines of the picture, which are its shorter side; empty: nobody knows."""
    durations: tuple[int | float, ...]
    """Seconds; empty: nobody knows, or they lie between the limits."""


@dataclass(frozen=True, slots=True)
class Abilities:
    """What an endpoint can do."""

    modes: tuple[Mode, ...]
    parameters: Mapping[str, tuple[str, ...]]
    """`sound`, `lines`, `durations` -> the parameters that say it, as conditions call them."""
    limits: tuple[int | float, int | float] | None
    """Least and most seconds, where they are not listed."""
    open: tuple[str, ...]
    """What of `inputs`, `lines` and `durations` may be more than is listed."""


@recent(8)  # what speaks of a family asks again, once all of its endpoints are made
def abilities_of(endpoint: Endpoint) -> tuple[Abilities, Mapping[str, Abilities]]:
    """Those that the common rules allow, and those of each provider whose page allows less."""
    common = _abilities(endpoint, None)
    found = {
        listing.provider: _abilities(endpoint, listing.provider)
        for listing in endpoint.listings
        if _may_differ(endpoint, listing.provider)
    }
    return common, {name: its for name, its in found.items() if its != common}


def _abilities(endpoint: Endpoint, provider: str | None) -> Abilities:
    request, conditions = endpoint.request, endpoint.conditions
    unlisted = [
        one.pointer
        for one in endpoint.deviations
        if one.provider == provider and one.keyword == UNLISTED
    ]
    if provider is not None:
        own = (one for one in endpoint.provider_conditions if one.provider == provider)
        conditions = (*conditions, *own)
        request = at_provider(request, rules_at(endpoint.deviations, provider))
    found = roles(request, provider, unlisted)
    said = {
        "sound": found.sound.get(True, {}),
        "lines": next((way for ways in found.lines.values() for way in ways), {}),
        "durations": {found.durations.parameter: None} if found.durations else {},
    }
    return Abilities(
        modes=tuple(map(_mode, _Search(request, conditions, found).boxes())),
        parameters={key: tuple(way) for key, way in said.items() if way},
        limits=found.durations.limits if found.durations else None,
        open=found.open,
    )


def _may_differ(endpoint: Endpoint, provider: str) -> bool:
    """Whether it has rules of its own, or lacks a parameter that others document."""
    own = [one.provider for one in endpoint.deviations]
    own += [str(one.provider) for one in endpoint.provider_conditions]
    return provider in own or any(
        value.providers and provider not in value.providers
        for _, value in parameters(endpoint.request).values()
    )


Box = Mapping[str, Set]
"""Of each thing that counts some labels, each of which goes with each of the others."""
Ways = dict[Label, list[Assignment]]
"""Label -> each way in which a body says it."""


def _mode(box: Box) -> Mode:
    inputs = {
        kind: False not in box[kind] for kind in KINDS if True in box.get(kind, ())
    }
    sound, lines, durations = (
        tuple(sorted(one for one in box.get(name, ()) if one is not None))
        for name in ("sound", "lines", "durations")
    )
    return Mode(inputs, tuple(map(bool, sound)), tuple(map(int, lines)), durations)


class _Search:
    """Tries a request's combinations."""

    def __init__(
        self, request: Value, conditions: Sequence[Condition], found: Roles
    ) -> None:
        self._request = request
        self._known = parameters(request)
        self._ways: dict[str, Ways] = {
            name: ways for name, ways in self._all_ways(found) if ways
        }
        stated = [one for one in conditions if one.inferred is None]
        chosen = {one for name in self._ways for one in self._named(name)}
        self._conditions = tuple(_with_effect(one, chosen) for one in stated)
        self._spoken = {one.path(name) for one in stated for name in one.named}

    def _all_ways(self, found: Roles) -> Iterator[tuple[str, Ways]]:
        for kind, names in found.inputs.items():
            given: list[Assignment] = [
                {name: filled}
                for name in names
                for filled in _filled(self._known[name][1], kind)
            ]
            yield kind, {True: given, False: [dict.fromkeys(names, NOTHING)]}
        yield "sound", {on: [way] for on, way in found.sound.items()}
        yield "lines", {lines: [*ways] for lines, ways in found.lines.items()}
        durations = found.durations
        if durations is not None:
            name, values = durations.parameter, durations.values
            yield "durations", {one: [{name: value}] for one, value in values.items()}

    def _named(self, name: str) -> set[str]:
        """The parameters that say it."""
        return {
            one for ways in self._ways[name].values() for way in ways for one in way
        }

    def boxes(self) -> list[Box]:
        """All that goes together, in as few boxes as merging finds."""
        tied = {name: self._choices(name) for name in self._ways if self._is_tied(name)}
        free = {
            name: frozenset(ways)
            for name, ways in self._ways.items()
            if name not in tied
        }
        for kind in free.keys() & {*KINDS}:
            needed = any(self._known[name][1].required for name in self._named(kind))
            free[kind] = frozenset({True} if needed else {True, False})
        possible = {
            labels
            for labels in product(*tied.values())
            if self._is_possible(dict(zip(tied, labels, strict=True)))
        }
        found: list[Box] = [
            {name: frozenset({one}) for name, one in zip(tied, labels, strict=True)}
            for labels in product(*tied.values())
            if labels in possible and not _is_said(labels, [*tied.values()], possible)
        ]
        for name in tied:
            found = _merged(found, name)
        return [{**box, **free} for box in found]

    def _choices(self, name: str) -> list[Label]:
        """The labels of a thing, and None where nothing need be said of it."""
        is_needed = any(self._known[one][1].required for one in self._named(name))
        left_out = [] if name in KINDS or is_needed else [None]
        return [*self._ways[name], *left_out]

    def _is_tied(self, name: str) -> bool:
        """Whether it may be forbidden beside something else, by a condition or by what a list must have."""
        names = self._named(name)
        paths = [self._known[one][0] for one in names]
        is_shared = any(
            names & self._named(other) for other in self._ways if other != name
        )
        is_within = name in KINDS and any(len(path) > 1 for path in paths)
        is_spoken_of = any(
            path[: len(other)] == other[: len(path)]
            for path in paths
            for other in self._spoken
        )
        return is_shared or is_within or is_spoken_of

    def _is_possible(self, chosen: Mapping[str, Label]) -> bool:
        ways = (
            self._ways[name].get(label, [dict.fromkeys(self._named(name), NOTHING)])
            for name, label in chosen.items()
        )
        return any(map(self._is_right, product(*ways)))

    def _is_right(self, ways: Sequence[Assignment]) -> bool:
        """Whether some body has all of this and breaks nothing."""
        wanted: dict[str, list[Json]] = {}
        for name, value in (one for way in ways for one in way.items()):
            if value is not NOTHING:
                wanted.setdefault(name, []).append(value)
        left_out = {name for way in ways for name in way} - wanted.keys()
        needed: Members = {
            member.name: least(member.value)
            for member in self._request.properties
            if member.value.required
        }
        for name in left_out:
            needed = self._without(needed, name)
        body: Members | None = needed
        for name, values in wanted.items():
            body = None if body is None else self._with(body, name, values)
        if body is None:
            return False
        fixed = frozenset({*wanted, *left_out})
        found = satisfy(self._request, self._conditions, body, fixed)
        if found is None or any(violations(self._request, found)):
            return False
        return all(any(self._places(found, name)) for name in wanted)

    def _places(self, body: Json, name: str) -> Iterator[Steps]:
        """Each place where a body has a parameter."""
        path = self._known[name][0]
        for numbers in occasions(path[:-1], body):
            at = steps(path, numbers)
            if get(body, at) is not NOTHING:
                yield at

    def _without(self, body: Members, name: str) -> Members:
        for at in [*self._places(body, name)]:
            body = without(body, at)
        return body

    def _with(self, body: Members, name: str, values: list[Json]) -> Members | None:
        """A body with all these values of a parameter, each in an item of its own where it is within a list."""
        path, value = self._known[name]
        shapes = dict(self._known.values())
        if EACH not in path:
            if value.type == "array":
                whole = [one for each in values for one in _items(each)]
                return put(body, path, (), whole, shapes)
            return put(body, path, (), values[0], shapes) if len(values) == 1 else None
        around = path[: path.index(EACH)]
        more = path.count(EACH) - 1
        for number, each in enumerate(values):
            items = get(body, steps(around, ()))
            if isinstance(items, list) and len(items) <= number:
                shape = shapes[around].items
                assert shape is not None
                items = [*items, least(shape)]
                body = replaced(body, steps(around, ()), items)
            body = put(body, path, (number, *(0,) * more), each, shapes)
        return body


def _with_effect(condition: Condition, chosen: Collection[str]) -> Condition:
    """The same, but that nothing that is chosen may stand where it has no effect."""
    idle = [name for name in condition.no_effect if name in chosen]
    return replace(condition, exclude=(*condition.exclude, *idle))


def _items(value: Json) -> Sequence[Json]:
    return value if isinstance(value, list) else [value]


def _filled(value: Value, kind: str) -> Iterator[Json]:
    """A parameter's value with something of a kind in it."""
    if kind == "text":
        yield sample(value)
    elif value.items is None:
        for media in _media(value):
            if media.kind == kind:
                yield next(example_inputs(media))
                return
    else:
        member = kind_member(value)
        count = max(1, value.min_items or 0)
        if member is not None:
            item = least(value.items)
            assert isinstance(item, dict)
            yield [{**item, member.name: kind}] * count
            return
        inner = replace(
            value.items,
            media_by_kind=(*value.media_by_kind, *value.items.media_by_kind),
        )
        # Of the others nobody knows the kind, so that there are not too many of any.
        others = [UNTOLD] * (count - 1) if value.media_by_kind else []
        for one in _filled(inner, kind):
            yield [one, *others] if others else [one] * count


def _media(value: Value) -> Iterator[Media]:
    inferred = value.inference("media")
    for media in (value.media, inferred.media if inferred else None):
        if media is not None:
            yield media
    yield from (limit.media for limit in value.media_by_kind)


def _is_said(
    labels: tuple[Label, ...],
    choices: Sequence[Sequence[Label]],
    possible: Collection[tuple[Label, ...]],
) -> bool:
    """Whether something can be said of what is left out, all else being the same."""
    return any(
        (*labels[:at], other, *labels[at + 1 :]) in possible
        for at, label in enumerate(labels)
        if label is None
        for other in choices[at]
        if other is not None
    )


def _merged(boxes: Sequence[Box], name: str) -> list[Box]:
    """The boxes that differ in one thing alone as one."""
    found: dict[tuple[tuple[str, Set], ...], Set] = {}
    for box in boxes:
        rest = tuple((key, value) for key, value in box.items() if key != name)
        found[rest] = found.get(rest, frozenset()) | box[name]
    return [{**dict(rest), name: labels} for rest, labels in found.items()]
