"""Completes the folder of the schemas: its checksums, and an archive of all of it beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.emit.catalog.body import FOLDER
from generator.emit.parts import Extract, Extracts, File
from generator.emit.schema_package.archive import Member, archive, member, same_members
from generator.language.model import Api, Endpoint
from generator.write.output import Output

SUMS = f"{FOLDER}SHA256SUMS"
ARCHIVE = "json-schema.zip"


def each(_endpoint: Endpoint, api: Api, made: Sequence[File]) -> Extract:
    """The files of an endpoint as they are in the archive, with their checksums."""
    return _packed(api, made)


def checksums_and_archive(extracts: Extracts, made: Sequence[File]) -> Iterator[Output]:
    """The two files; `made` are all others of the folder that are no endpoint's."""
    api = extracts.api
    files: dict[str, Any] = {}
    origins: set[str] = set()
    for packed in (*extracts, _packed(api, made)):
        origins.update(packed["origins"])
        files.update(packed["files"])
    whole = tuple(sorted(origins))
    lines = (
        f"{files[path][0]}  {path.removeprefix(FOLDER)}\n" for path in sorted(files)
    )
    sums = Output(SUMS, "".join(lines).encode(), whole)
    files.update(_packed(api, [sums])["files"])
    members = (Member(*files[path][1]) for path in sorted(files))
    yield sums
    yield Output(ARCHIVE, b"".join(archive(members)), whole, same=same_members)


def _packed(api: Api, made: Sequence[File]) -> dict[str, Any]:
    top = f"{api.package}-json-schema-{api.version}/"
    files = {}
    for file in made:
        content = file.content
        packed = member(f"{top}{file.path.removeprefix(FOLDER)}", content)
        fields = (packed.name, packed.checksum, packed.size, packed.compressed)
        files[file.path] = (hashlib.sha256(content).hexdigest(), fields)
    origins = sorted({origin for file in made for origin in file.origins})
    return {"origins": origins, "files": files}


def zipped(files: Mapping[str, bytes]) -> bytes:
    """An archive of these files, in this order."""
    return b"".join(archive(member(name, content) for name, content in files.items()))
