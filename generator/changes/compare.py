"""Compares two whole sets of specs, and parses nothing of them but what may differ.

A file that is equal on both sides is not parsed, unless it uses something shared that differs, or everything needs it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.changes import FOLDER, endpoints, payloads, platform
from generator.changes.change import Change
from generator.changes.fragments import AnyFragment, explained, fragments
from generator.changes.payloads import Effect, Payload
from generator.changes.trees import API, SHARED, Tree, laid_out, loaded
from generator.language.model import Endpoint, SpecSet
from generator.language.problem import SpecError
from generator.language.yaml_reader import read


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between two sets of specs."""

    changes: tuple[Change, ...]
    """What holds for all endpoints first, then each endpoint, by its name."""
    refused: tuple[Payload, ...]
    """Payloads that the old specs take and the new ones refuse."""
    admitted: tuple[Payload, ...]
    """Payloads that the old specs refuse and the new ones take."""


def compare(old: Tree, new: Tree) -> Comparison:
    """Every difference of two sets of specs.

    Raises:
        SpecError: One of them cannot be used; it has every problem with its place.
    """
    if old.digests == new.digests:
        return Comparison((), (), ())
    ids = _concerned(old, new)
    before, after = (loaded(tree, ids) for tree in (old, new))
    changes = [*platform.differences(before.api, after.api)]
    effects = []
    if any(change.endpoint == platform.RESULT for change in changes):
        effects.append(
            payloads.effect_on_results(platform.RESULT, before.api, after.api)
        )
    for own, said in _pairs(before, after):
        found = [*_differences(own, said)]
        changes += found
        if own is not None and said is not None and any(map(_may_refuse, found)):
            effects.append(payloads.effect(own, said))
    return Comparison(
        explained(changes, causes(old, new)),
        _all(effects, "refused"),
        _all(effects, "admitted"),
    )


def causes(old: Tree, new: Tree) -> tuple[AnyFragment, ...]:
    """Why it changed: what fragments tell that were not there before."""
    told = {
        path
        for path, digest in new.digests.items()
        if path.startswith(f"{FOLDER}/") and old.digests.get(path) != digest
    }
    with laid_out(new, told, alone=True) as folder:
        found, problems = fragments(folder, new.label)
    if problems:
        raise SpecError(problems)
    return found


def _all(effects: list[Effect], side: str) -> tuple[Payload, ...]:
    return tuple(payload for effect in effects for payload in getattr(effect, side))


def _may_refuse(change: Change) -> bool:
    return change.severity != "cosmetic"


def _differences(old: Endpoint | None, new: Endpoint | None) -> Iterator[Change]:
    if old is None:
        assert new is not None
        yield endpoints.added(new)
    elif new is None:
        yield endpoints.removed(old)
    else:
        yield from endpoints.differences(old, new)


def _pairs(
    old: SpecSet, new: SpecSet
) -> Iterator[tuple[Endpoint | None, Endpoint | None]]:
    """Each endpoint beside the same one before: by its name, or by its path where the name is another one now."""
    before = {endpoint.id: endpoint for endpoint in old.endpoints}
    after = {endpoint.id: endpoint for endpoint in new.endpoints}
    gone: dict[tuple[str, str], list[str]] = {}
    for id_, endpoint in before.items():
        if id_ not in after:
            gone.setdefault((endpoint.method, endpoint.path), []).append(id_)
    former: dict[str, str] = {}
    for id_, endpoint in after.items():
        left = gone.get((endpoint.method, endpoint.path))
        if id_ not in before and left:
            former[id_] = left.pop(0)
    renamed = {*former.values()}
    for id_ in sorted({*before, *after} - renamed):
        yield before.get(former.get(id_, id_)), after.get(id_)


# -- what is to be parsed ---------------------------------------------------------------------------

_USED = re.compile(
    rb"""["']?(?:use|retirement)["']?\s*:\s*["']?([^\s"',}\]]+)""", re.ASCII
)


def _concerned(old: Tree, new: Tree) -> set[str]:
    """The ids of the endpoints that may differ."""
    every = {*old.digests, *new.digests}
    differing = {
        path for path in every if old.digests.get(path) != new.digests.get(path)
    }
    ids = {_id(path) for path in differing if path.startswith("endpoints/")}
    names = _shared_names(old, new, differing)
    if not names:
        return ids
    equal = [
        path
        for path in new.digests
        if path.startswith("endpoints/") and path not in differing
    ]
    wanted = {name.encode() for name in names}
    for path, content in new.contents(equal).items():
        if not wanted.isdisjoint(_USED.findall(content)):
            ids.add(_id(path))
    return ids


def _id(path: str) -> str:
    return path.removeprefix("endpoints/").removesuffix(".yaml").replace("/", ".")


def _shared_names(old: Tree, new: Tree, differing: Collection[str]) -> set[str]:
    """What specs name of the files that all share, and that differs."""
    if not any(path.startswith(SHARED) for path in differing):
        return set()
    before, after = _definitions(old), _definitions(new)
    names = {
        name
        for name in {*before, *after}
        if name not in before or name not in after or before[name] != after[name]
    }
    while True:
        more = {
            name
            for name, definition in after.items()
            if name not in names and not names.isdisjoint(_uses(definition))
        }
        if not more:
            return names
        names |= more


def _definitions(tree: Tree) -> dict[str, Any]:
    """Name -> what `types/` define and what `api.yaml` says of a retirement; what cannot be read, `load` reports."""
    shared = [path for path in tree.digests if path.startswith(SHARED)]
    found: dict[str, Any] = {}
    with laid_out(tree, shared) as folder:
        for path in shared:
            located, _ = read(folder / path, path)
            data: Any = located.data if located is not None else {}
            sections = ("retirements",) if path == API else ("parameters", "types")
            for section in sections:
                defined = data.get(section)
                found.update(defined if isinstance(defined, Mapping) else {})
    return found


def _uses(definition: Any) -> Iterator[str]:
    """The names that a definition uses, at any depth."""
    waiting = [definition]
    while waiting:
        at = waiting.pop()
        if isinstance(at, Mapping):
            if isinstance(at.get("use"), str):
                yield at["use"]
            waiting += at.values()
        elif isinstance(at, list):
            waiting += at
