"""Completes the folder of the schemas: its checksums, and an archive of all of it beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from tempfile import TemporaryFile
from typing import Any
from weakref import finalize

from generator.emit.catalog.body import FOLDER
from generator.emit.json_schema.schemas import DIALECTS
from generator.emit.parts import Extract, Extracts, File
from generator.emit.schema_package.archive import (
    Member,
    archive,
    member,
    members,
    same_members,
)
from generator.language.model import Api, Endpoint
from generator.write.output import Output, Streamed

SUMS = f"{FOLDER}SHA256SUMS"
ARCHIVE = "json-schema.zip"
_DIALECTS = frozenset(dialect.name for dialect in DIALECTS)


def each(_endpoint: Endpoint, api: Api, made: Sequence[File]) -> Extract:
    """The files of an endpoint as they are in the archive, with their checksums."""
    return _packed(api, made)


def checksums_and_archive(extracts: Extracts, made: Sequence[File]) -> Iterator[Output]:
    """The two files; `made` are all others of the folder that are no endpoint's."""
    api = extracts.api
    kept = _Kept()
    origins: set[str] = set()
    for packed in chain(extracts, [_packed(api, made)]):
        origins.update(packed["origins"])
        kept.add(packed["files"])
    whole = tuple(sorted(origins))
    sums = Output(SUMS, kept.sums().encode(), whole)
    kept.add(_packed(api, [sums])["files"])
    yield sums
    yield Streamed(ARCHIVE, lambda: archive(kept.members()), whole, same_members)


class _Kept:
    """Members of the archive that wait until all are there, as its order is not that of their making.

    What they are compressed to is in a file without a name, which goes with this object.
    """

    def __init__(self) -> None:
        self._file = TemporaryFile()  # noqa: SIM115, closed by the next line
        finalize(self, self._file.close)
        self._size = 0
        self._found: dict[str, tuple[str, Member, int, int]] = {}
        """Path -> checksum, the member but for its content, and where that is."""

    def add(self, files: Mapping[str, Any]) -> None:
        """Keeps the files that `_packed` has made."""
        for path, (checksum, (name, crc, size, compressed)) in files.items():
            about = Member(name, crc, size, b"")
            self._found[path] = (checksum, about, self._size, len(compressed))
            self._size += self._file.write(compressed)

    def sums(self) -> str:
        """The file of checksums."""
        return "".join(
            f"{checksum}  {path.removeprefix(FOLDER)}\n"
            for path, (checksum, *_) in sorted(self._found.items())
        )

    def members(self) -> Iterator[Member]:
        """All of them, in the order of their paths."""
        for _, (_, about, start, length) in sorted(self._found.items()):
            self._file.seek(start)
            yield replace(about, compressed=self._file.read(length))


def _packed(api: Api, made: Sequence[File]) -> dict[str, Any]:
    top = f"{api.package}-json-schema-{api.schemas_version}/"
    files = {}
    for alike in _alike(made):
        contents = {
            f"{top}{file.path.removeprefix(FOLDER)}": file.content for file in alike
        }
        for file, packed in zip(alike, members(contents), strict=True):
            fields = (packed.name, packed.checksum, packed.size, packed.compressed)
            files[file.path] = (file.sha256, fields)
    origins = sorted({origin for file in made for origin in file.origins})
    return {"origins": origins, "files": files}


def _alike(made: Iterable[File]) -> Iterable[list[File]]:
    """The files that differ only in their dialect, together."""
    found: dict[tuple[str, ...], list[File]] = {}
    for file in made:
        steps = file.path.split("/")
        place = tuple("" if step in _DIALECTS else step for step in steps)
        found.setdefault(place, []).append(file)
    return found.values()


def zipped(files: Mapping[str, bytes]) -> bytes:
    """An archive of these files, in this order."""
    return b"".join(archive(member(name, content) for name, content in files.items()))
