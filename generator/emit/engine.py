"""Makes the files of a set of specs one endpoint after the other, and nothing that was made of the same before.

Every part of an output depends on what its function is given (`parts.py`), so on digests: of the generator, `api.yaml`
and the shared types; of an endpoint's file; of the extracts of all endpoints; of the files of which an index speaks.
What has the same digest as in the run before, and whose files nobody has touched, is not made again. So after an edit
of one spec one spec is read, and the files of the whole set are made of what is remembered of the others.

Only where the names or forms of an endpoint have changed, so that it may clash with another one, all are read.

Where the file system tells that all files are as the last run has left them, and the manifest vouches for all units,
the files that are not made again are not even named: the writer leaves them, and its manifest's lines, as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from generator.emit.parts import (
    Declaration,
    Extracts,
    File,
    Fixed,
    Index,
    Mutual,
    Part,
    PerFamily,
    PerSet,
    extract_of,
    made_of,
)
from generator.emit.pieces import Pieces, anew
from generator.emit.reading import CHECKED, SHAPE, Load, Reading
from generator.emit.remembered import Damaged, Memory
from generator.emit.sources import Sources
from generator.emit.taker import Taker
from generator.emit.units import Made, Unit, digest, stamp_of
from generator.frozen import dataclass
from generator.write.output import Composed, Layout, Output

_OWN = "endpoint "
"""With what the names of units begin that are an endpoint's own."""
_NONE = (b"", b"", 0)
"""What is known of an extract that is not there."""


@dataclass(frozen=True)
class _Relation:
    """What is said of endpoints beside all others."""

    name: str
    part: Mutual
    keys: Mapping[str, bytes]
    known: Any
    """What `part.among` has made of all; None where nothing has to be said anew."""
    stale: frozenset[str]


class Engine:
    """One run.

    Args:
        sources: Of what everything is made.
        outputs: What is to be made.
        load: Reads specs.
        memory: What was made before.
        taker: Where the outputs go.
        progress: Is told after each endpoint how many are through, and how many there are.
        is_as_left: Whether every file that is there is known to be as the last run has left it.
    """

    def __init__(
        self,
        sources: Sources,
        outputs: Sequence[Declaration],
        load: Load,
        memory: Memory,
        taker: Taker,
        progress: Callable[[int, int], object] | None = None,
        *,
        is_as_left: bool = False,
    ) -> None:
        self._sources, self._memory = sources, memory
        self._specs = Reading(sources, load, memory)
        self._taker, self._progress = taker, progress or _unseen
        self._parts = {
            f"{output.name}/{number}": part
            for output in outputs
            for number, part in enumerate(output.parts)
        }
        self._new: list[tuple[str, bytes, list[File]]] = []
        """Units that were made: name, key, files."""
        self._seen: dict[str, Unit | None] = {}
        """Units that were looked at, None where they are not as they were."""
        self._layouts: dict[str, Layout] = {}
        """Of what files consist, by path."""
        self._count = 0
        whole = memory.whole(sources.base, taker.out) if is_as_left else None
        self._has_rest = whole is not None
        """Whether what is not made anew need not be looked at."""
        if whole is not None:
            taker.keep_rest(whole)
            self._count = whole
        self._kept: set[str] = set()
        """Names of units that were not."""
        self._others: list[File] = []
        """Files that are no endpoint's, and of which an index may speak."""
        self._indexed = {
            folder.partition("/")[0]
            for part in self._parts.values()
            if isinstance(part, Index)
            for folder in part.folders
        }
        """The top folders of which indexes speak."""

    def run(self) -> int:
        """Makes what has to be made; returns how many files there are."""
        stale = self._stale()
        unread = {
            name
            for family, names in self._sources.families.items()
            if not self._is_untouched(f"family {family}", self._of(names))
            for name in names
        }
        self._specs.read(stale | unread)
        relations = [
            self._related(name, part, stale)
            for name, part in self._parts.items()
            if isinstance(part, Mutual)
        ]
        self._new.append((CHECKED, self._specs.checked, []))
        total, count = len(self._sources.endpoints), 0
        for family, names in self._sources.families.items():
            for name in names:
                self._endpoint(name, name in stale)
                for relation in relations:
                    if name in relation.stale:
                        self._beside(name, relation)
                count += 1
                self._progress(count, total)
            self._family(family, names)
            for name in names:
                self._specs.found.pop(name, None)  # it may be large
        self._whole(relations)
        if self._has_rest:
            for name in {*self._memory.units} - self._names():
                self._replace(name)
        return self._count

    def remember(self) -> None:
        """Keeps what was made, once all of it is in its place."""
        is_whole = True
        names = self._names() | self._sources.endpoints.keys()
        # What is of the whole set comes last: until then the rest, which is as large, is gone.
        self._new.reverse()
        while self._new:
            name, key, files = self._new.pop()
            stamps = [stamp_of(f"{self._taker.out}/{file.path}") for file in files]
            known = tuple(stamp for stamp in stamps if stamp is not None)
            if len(known) == len(stamps):
                made = [Made(file.path, file.sha256, file.origins) for file in files]
                self._memory.put_unit(name, Unit(key, tuple(made), known))
                for file in made:
                    if file.path in self._layouts:
                        self._memory.put_layout(file, self._layouts.pop(file.path))
            else:
                is_whole = False
        self._memory.forget_all_but(names)
        if is_whole:
            self._memory.put_whole(self._sources.base, self._taker.out, self._count)
        self._memory.tidy()

    def _names(self) -> set[str]:
        """The names of all units that there are."""
        return {*self._kept, *(name for name, _, _ in self._new)}

    # --- what has to be made anew

    def _stale(self) -> set[str]:
        """The endpoints of which something is not remembered as it is now, or whose files were touched."""
        every = self._sources.endpoints
        stale = {
            name
            for name, key in every.items()
            if not self._is_untouched(f"{_OWN}{name}", key)
        }
        parts = [name for name, part in self._parts.items() if _has_extracts(part)]
        for part in (SHAPE, *parts):
            sums = self._memory.sums(part)
            stale.update(
                name for name, key in every.items() if sums.get(name, _NONE)[0] != key
            )
        return stale

    def _is_untouched(self, name: str, key: bytes) -> bool:
        """Whether a unit was made of the same, and its files are as they were."""
        if self._has_rest:
            return self._memory.has_unit(name, key)
        return self._untouched(name, key) is not None

    def _untouched(self, name: str, key: bytes) -> Unit | None:
        """A unit that was made of the same and whose files are as they were; looked at once in a run."""
        if name not in self._seen:
            unit = self._memory.unit(name, key)
            is_there = unit is not None and unit.is_untouched(self._taker.out)
            self._seen[name] = unit if is_there else None
        return self._seen[name]

    def _of(self, names: Iterable[str]) -> bytes:
        return digest(*(self._sources.endpoints[name] for name in names))

    # --- what is said of endpoints beside all others

    def _related(self, name: str, part: Mutual, stale: Collection[str]) -> _Relation:
        """What has to be said anew of endpoints, because they or any of the others have changed."""
        for one in stale:
            extract = part.each(self._specs.found[one], self._specs.api)
            self._memory.put_extract(name, one, self._sources.endpoints[one], extract)
        among = self._sums(name, self._sources.endpoints)
        beside = f"{name} beside"
        keys = {one: digest(key, among) for one, key in self._sources.endpoints.items()}
        old = frozenset(
            one
            for one, key in keys.items()
            if self._memory.sum(beside, one, key) is None
        )
        if not old <= self._specs.found.keys():
            self._specs.read_all()
        known = None
        if old:
            known = part.among(self._memory.extracts(name, self._sources.endpoints))
        return _Relation(beside, part, keys, known, old)

    def _sums(self, part: str, keys: Mapping[str, bytes]) -> bytes:
        """A digest of the extracts of all endpoints."""
        sums = self._memory.sums(part)
        found = (sums.get(name, _NONE) for name in keys)
        same = zip(keys.values(), found, strict=True)
        return digest(*(one if known == key else b"" for key, (known, one, _) in same))

    # --- what is made

    def _endpoint(self, name: str, is_stale: bool) -> None:
        key = self._sources.endpoints[name]
        if not is_stale:
            self._keep(f"{_OWN}{name}", key)
            return
        endpoint, api = self._specs.found[name], self._specs.api
        made = made_of(self._parts.values(), endpoint, api)
        self._take(f"{_OWN}{name}", key, made)
        for number, part in self._parts.items():
            if isinstance(part, PerSet | Index):
                extract = extract_of(part, endpoint, api, made)
                self._memory.put_extract(number, name, key, extract)

    def _beside(self, name: str, relation: _Relation) -> None:
        found = relation.part.beside(
            self._specs.found[name], self._specs.api, relation.known
        )
        key = relation.keys[name]
        self._memory.put_extract(relation.name, name, key, found)

    def _family(self, family: str, names: Sequence[str]) -> None:
        def make() -> Iterator[Output]:
            endpoints = [self._specs.found[name] for name in names]
            for part in self._parts.values():
                if isinstance(part, PerFamily):
                    yield from part.make(endpoints, self._specs.api)

        self._others += self._unit(f"family {family}", self._of(names), make)

    def _whole(self, relations: Sequence[_Relation]) -> None:
        """The files that are no endpoint's and no family's; those that speak of others come last."""
        base = self._sources.base
        of_parts = {id(relation.part): relation for relation in relations}
        for name, part in self._parts.items():
            match part:
                case Fixed():
                    self._others += self._unit(name, base, part.make)
                case PerSet():
                    self._set(name, name, self._sources.endpoints, part.make)
                case Mutual():
                    relation = of_parts[id(part)]
                    self._set(name, relation.name, relation.keys, part.make)
        for name, part in self._parts.items():
            if isinstance(part, Index):
                self._index(name, part)

    def _set(
        self,
        name: str,
        of: str,
        keys: Mapping[str, bytes],
        make: Callable[[Extracts], Iterable[Output]],
    ) -> None:
        """Files of the whole set, from the extracts that are kept under a name."""
        key = digest(self._sources.base, self._specs.file_names, self._sums(of, keys))
        extracts = self._extracts(of, keys)
        self._others += self._unit(name, key, lambda: make(extracts))

    def _index(self, name: str, part: Index) -> None:
        keys = self._sources.endpoints
        others = [file for file in self._others if file.path.startswith(part.folders)]
        of_others = (
            text for file in others for text in (file.path, file.sha256, *file.origins)
        )
        sums = self._sums(name, keys)
        key = digest(self._sources.base, self._specs.file_names, sums, *of_others)
        pieces = Pieces(lambda: self._memory.pieces(name))
        extracts = self._extracts(name, keys, pieces)
        self._others += self._unit(name, key, lambda: part.make(extracts, others))
        if pieces.used:
            self._memory.put_pieces(name, pieces.used)

    def _extracts(
        self, name: str, keys: Mapping[str, bytes], pieces: Pieces | None = None
    ) -> Extracts:
        def read() -> Iterator[Any]:
            return self._memory.extracts(name, keys)

        once = pieces.once if pieces else anew
        return Extracts(
            self._specs.api, self._specs.files, read, self._memory.text, once
        )

    def _unit(
        self, name: str, key: bytes, make: Callable[[], Iterable[Output]]
    ) -> list[File]:
        if not self._is_untouched(name, key):
            return self._take(name, key, make())
        return self._keep(name, key)

    def _keep(self, name: str, key: bytes) -> list[File]:
        self._kept.add(name)
        if self._has_rest and not self._is_asked_for(name):
            return []
        unit = self._former(name) if self._has_rest else self._untouched(name, key)
        assert unit is not None
        if not self._has_rest:
            self._count += len(unit.files)
        return [
            self._taker.keep(file.path, file.sha256, file.origins)
            for file in unit.files
        ]

    def _is_asked_for(self, name: str) -> bool:
        """Whether an index speaks of the files of a unit; of those of an endpoint it has an extract."""
        is_own = name.startswith(_OWN)
        return not is_own and not self._indexed.isdisjoint(self._memory.folders(name))

    def _former(self, name: str) -> Unit:
        """What was made under a name before."""
        unit = self._memory.unit(name)
        if unit is None:
            raise Damaged
        return unit

    def _replace(self, name: str) -> Mapping[str, Made]:
        """Takes the files of a former unit out of the rest; they are returned by path."""
        found = {file.path: file for file in self._former(name).files}
        for file in found.values():
            self._count -= 1
            self._taker.replace(file.path, file.sha256, file.origins)
        return found

    def _take(self, name: str, key: bytes, made: Iterable[Output]) -> list[File]:
        found: list[File] = []
        former: Mapping[str, Made] = {}
        if self._has_rest and name in self._memory.units:
            former = self._replace(name)
        for output in made:
            self._count += 1
            if isinstance(output, Composed) and output.path in former:
                output.former = self._memory.layout(former[output.path])
            taken = self._taker.take(output)
            if taken is not None:
                found.append(taken)
                if isinstance(output, Composed) and taken.is_exact:
                    self._layouts[output.path] = output.layout
        self._new.append((name, key, found))
        return found


def _unseen(_done: int, _total: int) -> None:
    """Shows nothing."""


def _has_extracts(part: Part) -> bool:
    return isinstance(part, PerSet | Index | Mutual)
