"""Reads the specs of a run: those of the endpoints that have changed, and all where these may clash with others."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from generator.emit.remembered import Memory
from generator.emit.sources import Sources
from generator.emit.units import digest
from generator.language.model import Api, Endpoint, SpecSet
from generator.language.shape import are_consistent, form_of, types_of, types_of_result

Load = Callable[[Collection[str] | None], SpecSet]
"""Reads the specs of these endpoints, by id, or all; raises SpecError."""
SHAPE = "shape"
"""The extract by which it is told whether endpoints may clash."""
CHECKED = "checked"
"""The unit that says which endpoints have passed every check together; it has no files."""


class Reading:
    """What was read, and what is known of all endpoints by it.

    Args:
        sources: Of what everything is made.
        load: Reads specs.
        memory: What was known before.
    """

    api: Api
    files: frozenset[str] = frozenset()
    """The spec files from which the endpoints come."""
    file_names = b""
    """A digest of their names."""
    checked = b""
    """The key of the unit `CHECKED`."""

    def __init__(self, sources: Sources, load: Load, memory: Memory) -> None:
        self._sources, self._load, self._memory = sources, load, memory
        self.found: dict[str, Endpoint] = {}
        """The endpoints that were read, by id; who needs one no longer may take it out."""

    def read(self, names: Collection[str]) -> None:
        """Reads some endpoints; all if these may clash with others."""
        every = self._sources.endpoints
        if len(names) == len(every):
            self.read_all()
            return
        specs = self._load(names)
        self._add(specs)
        shapes = [*self._memory.extracts(SHAPE, every)]
        checked = self._memory.unit(CHECKED, self._forms(shapes))
        types = (shape["types"] for shape in shapes)
        if checked is None or not are_consistent((types_of_result(specs.api), *types)):
            self.read_all()
        else:
            self._know(shapes)

    def read_all(self) -> None:
        """Reads all, which checks them beside each other."""
        self._add(self._load(None))
        self._know([*self._memory.extracts(SHAPE, self._sources.endpoints)])

    def _know(self, shapes: Sequence[Any]) -> None:
        self.files = frozenset(file for shape in shapes for file in shape["files"])
        self.file_names = digest(*sorted(self.files))
        self.checked = self._forms(shapes)

    def _add(self, specs: SpecSet) -> None:
        self.api = specs.api
        for endpoint in specs.endpoints:
            self.found[endpoint.id] = endpoint
            shape = {
                "form": form_of(endpoint),
                "types": types_of(endpoint),
                "files": endpoint.files,
            }
            key = self._sources.endpoints[endpoint.id]
            self._memory.put_extract(SHAPE, endpoint.id, key, shape)

    def _forms(self, shapes: Iterable[Any]) -> bytes:
        forms = (shape["form"] for shape in shapes)
        return digest(self._sources.base, *self._sources.endpoints, *forms)
