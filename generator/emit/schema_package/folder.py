"""Completes the folder of the schemas: its checksums, and an archive of all of it beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

from generator.emit.catalog.body import FOLDER
from generator.emit.json_schema.schemas import DIALECTS
from generator.emit.parts import Apart, Extract, Extracts, File
from generator.emit.pieces import Once, anew
from generator.emit.schema_package.archive import (
    archive,
    member,
    members,
    same_members,
)
from generator.language.model import Api, Endpoint
from generator.write.output import Composed, Output, Segment, Text, itself

SUMS = f"{FOLDER}SHA256SUMS"
ARCHIVE = "json-schema.zip"
_path = itemgetter(0)
_DIALECTS = frozenset(dialect.name for dialect in DIALECTS)


def each(_endpoint: Endpoint, api: Api, made: Sequence[File]) -> Extract:
    """The files of an endpoint as they are in the archive, with their checksums."""
    return _packed(api, made, anew)


def checksums_and_archive(extracts: Extracts, made: Sequence[File]) -> Iterator[Output]:
    """The two files; `made` are all others of the folder that are no endpoint's."""
    api = extracts.api
    rows: list[tuple[str, str, Segment]] = []
    origins: set[str] = set()

    def add(packed: Apart) -> None:
        origins.update(packed.summary["origins"])
        rows.extend(
            (path, checksum, (head, text))
            for (path, checksum, head), text in zip(
                packed.summary["files"], packed.texts, strict=True
            )
        )

    for packed in (*extracts, _packed(api, made, extracts.once)):
        add(packed)
    whole = tuple(sorted(origins))
    rows.sort(key=_path)
    lines = (f"{checksum}  {path.removeprefix(FOLDER)}\n" for path, checksum, _ in rows)
    sums = Output(SUMS, "".join(lines).encode(), whole)
    add(_packed(api, [sums], extracts.once))
    yield sums
    rows.sort(key=_path)
    segments = archive(segment for _, _, segment in rows)
    rows.clear()  # they are as many as the files of the set
    yield Composed(ARCHIVE, segments, extracts.text, whole, same_members)


def _packed(api: Api, made: Sequence[File], once: Once) -> Apart:
    """Files as they are in the archive: path, checksum and what stands before each there, and what they become."""
    top = f"{api.package}-json-schema-{api.schemas_version}/"
    files: list[tuple[str, str, bytes]] = []
    texts: list[Text] = []
    for alike in _alike(made):
        contents = {
            f"{top}{file.path.removeprefix(FOLDER)}": file.content for file in alike
        }
        for file, packed in zip(alike, members(contents, once), strict=True):
            head, text = packed.segment
            files.append((file.path, file.sha256, head))
            texts.append(text)
    origins = sorted({origin for file in made for origin in file.origins})
    return Apart({"origins": origins, "files": files}, texts)


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
    segments = archive(member(name, content).segment for name, content in files.items())
    return Composed(ARCHIVE, segments, itself, ()).content
