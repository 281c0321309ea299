"""Reads and writes the manifest: which files the generator wrote, with which content, from what.

It is committed with the files. By it the writer knows its own files from those of others, and edited from
untouched ones. Same outputs, same bytes: it holds no time, no machine path, and its order
depends on nothing but the paths.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from json.encoder import encode_basestring as _quoted

from generator.frozen import dataclass
from generator.write.output import Output, digest, path_fault

FORMAT = 1

_CONFLICT = re.compile(
    rb"^<{7}[^\n]*\n(.*?)(?:^\|{7}[^\n]*\n.*?)?^={7}\r?\n(.*?)^>{7}[^\n]*\n",
    re.MULTILINE | re.DOTALL,
)
"""A conflict as git marks it: our lines, those of the common ancestor where it is set to show them, their lines."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the writer knows of one file."""

    sha256: str
    origins: tuple[str, ...]


@dataclass(frozen=True)
class Manifest:
    """The files by their path below the output folder."""

    files: Mapping[str, Entry]
    in_conflict: bool = False
    """Whether it was read from between git's conflict markers: then git has merged the files, too."""

    def to_bytes(self) -> bytes:
        """The manifest as it is written: UTF-8, sorted by path, two blanks of indent, LF and a final one."""
        return b"".join(self.pieces())

    def pieces(self) -> Iterator[bytes]:
        """The same, a piece after the other."""
        before = f'{{\n  "format": {FORMAT},\n  "files": {{'
        after = "}\n}\n"
        for path in sorted(self.files):
            yield f"{before}\n{_lines(path, self.files[path])}".encode()
            before, after = ",", "\n  }\n}\n"
        yield (after if self.files else before + after).encode()


@dataclass(frozen=True)
class Unreadable:
    """A manifest that cannot be used, and why."""

    reason: str


def entry_of(output: Output) -> Entry:
    """What the manifest says of this output. The origins are sorted: an emitter may have collected them in a set."""
    return Entry(digest(output.content), sorted_origins(output.origins))


@lru_cache
def sorted_origins(origins: tuple[str, ...]) -> tuple[str, ...]:
    """Origins in their order, each once; of the files of one endpoint they are all the same."""
    return tuple(sorted(set(origins)))


def parse(raw: bytes | None) -> Manifest | Unreadable:
    """The manifest in these bytes; None (there is no manifest yet) is one without files.

    One in which a merge has left conflict markers has the files of both sides.
    """
    if raw is None:
        return Manifest({})
    if _CONFLICT.search(raw) is None:
        return _parse(raw)
    sides = [_parse(_CONFLICT.sub(side, raw)) for side in (rb"\1", rb"\2")]
    files: dict[str, Entry] = {}
    for side in sides:
        if isinstance(side, Unreadable):
            return Unreadable(
                f"a side of its merge conflict is not a manifest: {side.reason}"
            )
        files |= side.files
    return Manifest(files, in_conflict=True)


def _parse(raw: bytes) -> Manifest | Unreadable:
    try:
        document: object = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        return Unreadable(f"it is not JSON in UTF-8: {error}")
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return Unreadable(
            f"it is not of format {FORMAT}, the only one that this generator knows"
        )
    files: object = document.get("files")
    if not isinstance(files, dict):
        return Unreadable("it has no object 'files'")
    entries = {path: _entry_from_json(path, value) for path, value in files.items()}
    wrong = [
        entry.reason for entry in entries.values() if isinstance(entry, Unreadable)
    ]
    if wrong:
        return Unreadable("; ".join(wrong))
    return Manifest(
        {path: entry for path, entry in entries.items() if isinstance(entry, Entry)}
    )


def pieces_patched(
    raw: bytes | None, former: Mapping[str, Entry], new: Mapping[str, Entry]
) -> list[memoryview] | None:
    """The pieces of a manifest in which some entries are replaced by others of the same paths.

    None if the former ones do not stand there. Of thousands of files nearly all are as before, and it takes less to
    copy what it says of them than to read it.
    """
    if raw is None:
        return None
    whole, at, found = memoryview(raw), 0, []
    for path in sorted(former):
        line = f"\n{_lines(path, former[path])}".encode()
        start = raw.find(line, at)
        if start < 0:
            return None
        text = f"\n{_lines(path, new[path])}".encode()
        found += [whole[at:start], memoryview(text)]
        at = start + len(line)
    return [*found, whole[at:]]


def _lines(path: str, entry: Entry) -> str:
    """An entry as `json.dumps` lays it out, which would take ten times as long for many."""
    origins = _origins(entry.origins)
    return f'    {_quoted(path)}: {{\n      "sha256": {_quoted(entry.sha256)},\n      "origins": {origins}\n    }}'


@lru_cache
def _shared(origins: tuple[str, ...]) -> tuple[str, ...]:
    """Origins that were read, once for all files that have the same."""
    return origins


@lru_cache
def _origins(origins: tuple[str, ...]) -> str:
    """Of the files of one endpoint they are all the same."""
    lines = ",\n".join(f"        {_quoted(origin)}" for origin in origins)
    return f"[\n{lines}\n      ]" if lines else "[]"


def _entry_from_json(path: str, value: object) -> Entry | Unreadable:
    fault = path_fault(path)
    if fault is not None:
        # Orphans are removed by these paths: one that leads out of the folder must never be followed.
        return Unreadable(f"its entry {path!r}: {fault}")
    if not isinstance(value, dict):
        return Unreadable(f"its entry {path!r} is not an object")
    sha256, origins = value.get("sha256"), value.get("origins")
    if not isinstance(sha256, str):
        return Unreadable(f"its entry {path!r}: 'sha256' must be text")
    if not isinstance(origins, list) or not all(
        isinstance(origin, str) for origin in origins
    ):
        return Unreadable(f"its entry {path!r}: 'origins' must be a list of text")
    return Entry(sha256, _shared(tuple(origins)))
