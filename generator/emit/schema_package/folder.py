"""Completes the folder of the schemas: its checksums, and an archive of all of it beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from generator.emit.catalog.body import FOLDER
from generator.emit.schema_package.archive import archive, member, same_members
from generator.language.model import Api
from generator.write.output import Output

SUMS = f"{FOLDER}SHA256SUMS"
ARCHIVE = "json-schema.zip"


def checksums_and_archive(api: Api, made: Sequence[Output]) -> list[Output]:
    """The two files; `made` are all others of the folder."""
    members = sorted(made, key=lambda member: member.path)
    origins = tuple(sorted({origin for member in members for origin in member.origins}))
    sums = "".join(
        f"{hashlib.sha256(member.content).hexdigest()}  {member.path.removeprefix(FOLDER)}\n"
        for member in members
    )
    files = {member.path: member.content for member in members} | {SUMS: sums.encode()}
    top = f"{api.package}-json-schema-{api.version}/"
    renamed = {
        f"{top}{path.removeprefix(FOLDER)}": files[path] for path in sorted(files)
    }
    return [
        Output(SUMS, files[SUMS], origins),
        Output(ARCHIVE, zipped(renamed), origins, same=same_members),
    ]


def zipped(files: Mapping[str, bytes]) -> bytes:
    """An archive of these files, in this order."""
    return b"".join(archive(member(name, content) for name, content in files.items()))
