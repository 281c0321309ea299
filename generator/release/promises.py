"""Checks that new schemas keep what those of the last release promised, against the files that were released.

What the old schema of a request accepts the new one must accept, and what the new one of a response accepts the old
one must. The bodies of the vectors are tried by both; jsonsubschema is asked of all bodies, where it can read both.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from zipfile import ZipFile

from jsonschema import Draft7Validator, Draft202012Validator

from generator.changes.change import Direction
from generator.language.model import Json
from generator.language.problem import shown
from generator.release import subschemas
from generator.release.subschemas import Unreadable

DIALECT: Final = "draft-07"
"""The one that is compared: the vectors hold both to the same bodies."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one schema's promise."""

    title: str
    direction: Direction
    bodies: int
    """So many were tried by both."""
    broken: str | None
    """A body that shows it, or what else does; None: the promise is kept, as far as anybody knows."""
    unread: str | None
    """Why nobody knows of all bodies; None: it is known, or it is broken."""


class Schemas:
    """The schemas and vectors of an archive as it is released."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._paths = {
            name.partition("/")[2]: name for name in archive.namelist() if "/" in name
        }

    @property
    def paths(self) -> frozenset[str]:
        """Of all files, below the folder that holds them."""
        return frozenset(self._paths)

    @property
    def titles(self) -> list[str]:
        """The names of the schemas of bodies."""
        folder = f"{DIALECT}/"
        found = (
            path.removeprefix(folder).removesuffix(".json")
            for path in self._paths
            if path.startswith(folder)
        )
        return sorted(one for one in found if one.endswith(("Request", "Response")))

    def read(self, path: str) -> Any:
        """A file of it.

        Raises:
            KeyError: There is none.
        """
        return json.loads(self._archive.read(self._paths[path]))

    def content(self, path: str) -> bytes:
        """The bytes of a file."""
        return self._archive.read(self._paths[path])

    def schema(self, title: str) -> Any:
        """The schema of a body."""
        return self.read(f"{DIALECT}/{title}.json")

    def bodies(self, title: str) -> Iterator[Json]:
        """The bodies of its vectors that it accepts."""
        path = f"vectors/{DIALECT}/{title}.json"
        if path not in self._paths:
            return
        for group in self.read(path):
            yield from (test["data"] for test in group["tests"] if test["valid"])


def verdicts(
    old: Schemas, new: Schemas, progress: Callable[[str], object] = lambda _title: None
) -> Iterator[Verdict]:
    """What became of each schema of the last release."""
    there = {*new.titles}
    for title in old.titles:
        direction: Direction = "request" if title.endswith("Request") else "response"
        if title not in there:
            yield Verdict(title, direction, 0, "the schema is gone", None)
            continue
        progress(title)
        ends = (old, new) if direction == "request" else (new, old)
        yield _verdict(title, direction, *ends)


def _verdict(
    title: str, direction: Direction, narrow: Schemas, wide: Schemas
) -> Verdict:
    less, more = (subschemas.plain(one.schema(title)) for one in (narrow, wide))
    if less == more:
        return Verdict(title, direction, 0, None, None)
    accepts = Draft7Validator(wide.schema(title))
    count = 0
    for count, body in enumerate(narrow.bodies(title), 1):
        fault = next(accepts.iter_errors(body), None)
        if fault is not None:
            what = f"{_brief(body)} is refused: {_brief(fault.message, quoted=False)}"
            return Verdict(title, direction, count, what, None)
    try:
        kept = subschemas.accepts_all(less, more)
    except Unreadable as error:
        return Verdict(title, direction, count, None, str(error))
    what = "jsonsubschema says that not all that was accepted still is"
    return Verdict(title, direction, count, None if kept else what, None)


def catalogue_fault(old: Schemas, new: Schemas) -> str | None:
    """Where the new catalogue is not such as the old one's schema describes; new members may come."""
    try:
        form = _opened(old.read("catalog.schema.json"))
        catalogue = new.read("catalog.json")
    except KeyError as error:
        return f"{error} is gone"
    fault = next(Draft202012Validator(form).iter_errors(catalogue), None)
    if fault is None:
        return None
    return f"{fault.json_path}: {_brief(fault.message, quoted=False)}"


def _opened(schema: Any) -> Any:
    """A schema that lets every object have more members than it names."""
    if isinstance(schema, Mapping):
        return {
            keyword: _opened(value)
            for keyword, value in schema.items()
            if not (keyword == "additionalProperties" and value is False)
        }
    return [*map(_opened, schema)] if isinstance(schema, list) else schema


def differing(old: Schemas, new: Schemas) -> list[str]:
    """The files whose bytes differ, but for the change log."""
    return sorted(
        path
        for path in old.paths | new.paths
        if path not in ("CHANGELOG.md", "SHA256SUMS")
        and (
            path not in old.paths
            or path not in new.paths
            or old.content(path) != new.content(path)
        )
    )


def _brief(value: Any, *, quoted: bool = True) -> str:
    text = shown(value) if quoted else str(value)
    return text if len(text) <= 160 else f"{text[:157]}..."
