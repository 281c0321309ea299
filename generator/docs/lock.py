"""Locks the facts of a page: writes them below `specs/facts/`, and their digest and date into the spec.

The digest stands in the spec so that spec and facts cannot come apart unnoticed. Only its line is set within the YAML
that is written by hand.
"""

from __future__ import annotations

import re
from pathlib import Path

from generator.docs.comparing.documented import Documented
from generator.docs.comparing.drift import Book
from generator.docs.comparing.matching import Match
from generator.docs.facts import Page
from generator.docs.locks import Lock, path_of
from generator.spec.model import Source
from generator.spec.problem import expected


class LockRefusedError(Exception):
    """The facts cannot be locked; the message says why and what to do."""


def lock(book: Book, page: Page, source: str, date: str) -> list[str]:
    """Locks a page as a source of its endpoint; returns what was done, line by line."""
    if not re.fullmatch(r"unknown|\d{4}-\d{2}-\d{2}", date):
        raise LockRefusedError(f"{date!r} is no date: expected one such as 2026-07-22")
    endpoint, _, source_id = source.rpartition("/")
    match = book.find(page, endpoint or None)
    if isinstance(match, str):
        raise LockRefusedError(f"{page.name} {match}")
    unread = [one for one in page.facts.doubts if one.unread]
    one = match.documented
    known = next((each for each in one.sources if each.id == source_id), None)
    if known is None:
        ids = [each.id for each in one.sources]
        raise LockRefusedError(
            f"{source_id!r} is no source of {one.id}{expected(source_id, ids)}: add it to the spec first"
        )
    records = book.records(one)
    open_ = [doubt for doubt in unread if not records.explains(doubt)]
    if open_:
        said = "; ".join(
            f"{doubt.pointer} {doubt.keyword}: {doubt.says}" for doubt in open_
        )
        raise LockRefusedError(f"{page.name} is not read whole: {said}")
    stored = Lock(one.id, known.id, known.url, "page", date, page.facts)
    path = path_of(book.folder, one.id, known.id)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(stored.text, encoding="utf-8")
    done = [f"{path}: {_how(match)}, {page.facts.digest}"]
    place = record(one, known, page.facts.digest, date, page.facts.form)
    return [*done, f"{place}: the digest of its facts"]


def _how(match: Match) -> str:
    how = {"path": "path", "url": "address", "parameters": "parameters"}[match.how]
    return f"facts of {match.documented.id} (found by its {how})"


def record(one: Documented, source: Source, digest: str, date: str, form: str) -> Path:
    """Writes digest, date and form of a source into its spec; a date that is not known leaves the one there is."""
    node = one.written.get("sources", source.id)
    assert node is not None
    path = Path(node.place.file)
    lines = path.read_text(encoding="utf-8").split("\n")
    wanted = {"digest": digest}
    if date != "unknown":
        wanted["date"] = f'"{date}"'
    if form in ("markdown", "rendered", "anchored"):
        wanted["form"] = form
    flow = lines[node.place.line - 1][node.place.column - 1 :].startswith("{")
    if flow:
        raise LockRefusedError(
            f"{node.place}: write this source as a block, one keyword a line, so that the digest can be set"
        )
    for keyword, value in wanted.items():
        if keyword in node.keys:
            at = node.keys[keyword].line - 1
            head = lines[at][: node.keys[keyword].column - 1]
            lines[at] = f"{head}{keyword}: {value}"
    if "digest" not in node.keys:
        # After the date, which every source has.
        after = node.keys["date"]
        lines.insert(after.line, f"{' ' * (after.column - 1)}digest: {digest}")
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
