"""Locks the facts of a page: writes them below `specs/facts/`, and their digest and date into the spec.

The digest stands in the spec so that spec and facts cannot come apart unnoticed. Only its line is set within the YAML
that is written by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date as day
from pathlib import Path
from typing import Final

from generator.language.model import Source
from generator.language.problem import expected
from generator.pages.comparing import corrections
from generator.pages.comparing.corrections import Judged
from generator.pages.comparing.documented import Documented
from generator.pages.comparing.drift import SpecIndex
from generator.pages.comparing.matching import Match
from generator.pages.facts import Ambiguity, Page
from generator.pages.locks import Lock, store

_ON_ONE_LINE: Final = re.compile(
    r"(\S+:[ \t]+)(?:\"[^\"]*\"|'[^']*'|[^\s\"'#]\S*)([ \t]*(?:[ \t]#.*)?\r?)"
)
"""A keyword with a value of one word, and what may follow it: blanks, a comment."""


class LockRejectedError(Exception):
    """The facts cannot be locked; the message says why and what to do."""


def lock(index: SpecIndex, page: Page, source: str, date: str) -> list[str]:
    """Locks a page as a source of its endpoint; returns what was done, line by line."""
    if date != "unknown" and not _is_date(date):
        raise LockRejectedError(
            f"{date!r} is not a date: expected one such as 2026-07-22"
        )
    endpoint, _, source_id = source.rpartition("/")
    match = index.find(page, endpoint or None)
    if isinstance(match, str):
        raise LockRejectedError(f"{page.name} {match}")
    unread = [ambiguity for ambiguity in page.facts.ambiguities if ambiguity.unread]
    documented = match.documented
    known = documented.source(source_id)
    if known is None:
        ids = [source.id for source in documented.sources]
        raise LockRejectedError(
            f"{source_id!r} is not a source of {documented.id}{expected(source_id, ids)}: add it to the spec first"
        )
    records = index.records(documented)
    judged = corrections.judged(page.facts, documented, known)
    _hold(page, judged)
    open_ = [
        ambiguity
        for ambiguity in unread
        if not records.explains(ambiguity)
        and not corrections.explain(ambiguity, judged)
    ]
    if open_:
        raise LockRejectedError(f"{page.name} is not read whole: {unread_words(open_)}")
    digest = page.facts.digest
    # What may be rejected comes before anything is written.
    spec, text = _recorded(documented, known, digest, date, page.facts.form)
    stored = Lock(documented.id, known.id, known.url, "page", date, page.facts)
    path = store(index.folder, stored)
    spec.write_bytes(text.encode())
    return [
        f"{path}: {_how(match)}, {digest}",
        f"{spec}: the digest of its facts",
    ]


def unread_words(unread: Iterable[Ambiguity]) -> str:
    """What of a page was not read."""
    return "; ".join(f"{one.pointer} {one.keyword}: {one.says}" for one in unread)


def _hold(page: Page, judged: Sequence[Judged]) -> None:
    """Rejects a page on which the sentence of a correction has changed: its facts would be corrected all the same."""
    changed = [
        f"{one.misread.pointer} {one.misread.correction.keyword}: {one.says}"
        for one in judged
        if one.state == "changed"
    ]
    if changed:
        what = f"{page.name} says something else than the corrections in the spec"
        raise LockRejectedError(f"{what}; correct those first: {'; '.join(changed)}")


def _is_date(text: str) -> bool:
    # Python 3.11 accepts other forms, too.
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return False
    try:
        day.fromisoformat(text)
    except ValueError:
        return False
    return True


def _how(match: Match) -> str:
    how = {"path": "path", "url": "address", "parameters": "parameters"}[match.how]
    return f"facts of {match.documented.id} (found by its {how})"


def _recorded(
    documented: Documented, source: Source, digest: str, date: str, form: str
) -> tuple[Path, str]:
    """The file of a source, and its text with digest, date and form set; an unknown date leaves the one there is."""
    node = documented.written.get("sources", source.id)
    assert node is not None
    path = Path(node.place.file)
    # As bytes: the ends of its lines stay what they are.
    lines = path.read_bytes().decode().split("\n")
    flow = lines[node.place.line - 1][node.place.column - 1 :].startswith("{")
    wanted = {"digest": digest}
    if date != "unknown":
        wanted["date"] = f'"{date}"'
    if form in ("markdown", "rendered", "anchored"):
        wanted["form"] = form
    for keyword in ("date", *wanted):
        if keyword not in node.keys:
            continue
        key = node.keys[keyword]
        head, rest = lines[key.line - 1][: key.column - 1], lines[key.line - 1]
        found = _ON_ONE_LINE.fullmatch(rest[key.column - 1 :])
        if flow or found is None:
            raise LockRejectedError(
                f"{node.place}: write this source as a block, one keyword a line, so that the digest can be set"
            )
        if keyword in wanted:
            lines[key.line - 1] = f"{head}{found[1]}{wanted[keyword]}{found[2]}"
    if "digest" not in node.keys:
        # After the date, which every source has.
        after = node.keys["date"]
        end = "\r" if lines[after.line - 1].endswith("\r") else ""
        lines.insert(after.line, f"{' ' * (after.column - 1)}digest: {digest}{end}")
    return path, "\n".join(lines)
