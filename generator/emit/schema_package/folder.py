"""Completes the folder of the schemas: its checksums, and an archive of all of it beside it."""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence

from generator.emit.catalog.body import FOLDER
from generator.language.model import Api
from generator.write.output import Output

SUMS = f"{FOLDER}SHA256SUMS"
ARCHIVE = "json-schema.zip"
_FIRST_DATE = (1980, 1, 1, 0, 0, 0)
_MODE = 0o100644 << 16
_UNIX = 3


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
        Output(ARCHIVE, archive(renamed), origins, same=same_members),
    ]


def archive(files: Mapping[str, bytes]) -> bytes:
    """A zip of these files, in this order, without anything of this machine or day in it."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in files.items():
            member = zipfile.ZipInfo(name, _FIRST_DATE)
            member.create_system = _UNIX
            member.external_attr = _MODE
            member.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(member, content)
    return written.getvalue()


def same_members(mine: bytes, other: bytes) -> bool:
    """Whether two archives hold the same: one compressor's bytes differ from another's, which no reader notices."""
    if mine == other:
        return True
    members = _members(mine)
    return members is not None and members == _members(other)


def _members(content: bytes) -> list[tuple[object, ...]] | None:
    """What a reader gets of an archive, None if it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as source:
            return [
                (
                    entry.filename,
                    entry.date_time,
                    entry.external_attr,
                    source.read(entry),
                )
                for entry in source.infolist()
            ]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError):
        return None
