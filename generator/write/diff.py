"""Shows the difference between two contents of one file, as a reader of `git diff` expects it."""

from __future__ import annotations

import difflib


def difference(path: str, before: bytes | None, after: bytes | None) -> str:
    """A unified diff with a/ and b/ labels; None is a file that is not there. Binary content is named in one line."""
    old, new = _lines(before), _lines(after)
    if old is None or new is None:
        return f"binary file {path}: {_size(before)} -> {_size(after)}\n"
    if {before, after} == {b"", None}:
        return f"empty file {path}: {_size(before)} -> {_size(after)}\n"
    labels = (
        "/dev/null" if before is None else f"a/{path}",
        "/dev/null" if after is None else f"b/{path}",
    )
    return "".join(map(_closed, difflib.unified_diff(old, new, *labels)))


def _lines(content: bytes | None) -> list[str] | None:
    """The lines with their ends, or None if the content is not text."""
    if content is None or content == b"":
        return []
    if b"\0" in content:
        return None
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    # Not splitlines(): it also parts at form feeds and Unicode separators, which belong to a line.
    *whole, rest = text.split("\n")
    return [line + "\n" for line in whole] + ([rest] if rest else [])


def _closed(line: str) -> str:
    return line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"


def _size(content: bytes | None) -> str:
    return "absent" if content is None else f"{len(content)} bytes"
