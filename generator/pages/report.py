"""Writes the outcome of a check: for people, for machines, as Markdown for an issue, as annotations for GitHub."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from generator.language.model import Json
from generator.pages.check import Report
from generator.pages.comparing.drift import Checked, Drift
from generator.pages.comparing.effect import ORDER
from generator.text.values import shown

FORMATS = ("text", "json", "markdown", "github")
_HOW = {"path": "its path", "url": "its address", "parameters": "its parameters"}
_LEVELS = {"breaking": "error", "compatible": "warning", "cosmetic": "notice"}


def write(report: Report, form: str) -> str:
    """A report in one of FORMATS."""
    if form == "json":
        return json.dumps(report.to_json(), indent=2, ensure_ascii=False)
    writer = {"text": _text, "markdown": _markdown, "github": _github}[form]
    # Whatever a page says stays on its line.
    return "\n".join(" ".join(one.splitlines()) for one in writer(report))


def what(one: Drift) -> str:
    """One drift as a sentence."""
    where = f"{'' if one.part == 'request' else f'{one.part} '}{one.pointer}".strip()
    about = f"{where} {one.keyword}".strip()
    if one.keyword == "missing":
        said = f"{where} is missing: the spec has it ({shown(one.spec)})"
    elif one.keyword == "unknown":
        said = f"{where} is unknown: the page has it ({shown(one.page)})"
    elif one.keyword == "retirement":
        said = f"{shown(one.page)}, and the spec records no retirement"
    else:
        said = f"{about}: the spec says {shown(one.spec)}, the page {shown(one.page)}"
    return f"{said}; {one.says}" if one.says else said


def _counted(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"


def summary(report: Report) -> str:
    """The whole in one line."""
    effects = [one.effect for one in report.drift]
    parts = [f"{effects.count(one)} {one}" for one in ORDER if one in effects]
    drift = f"{len(effects)} drift ({', '.join(parts)})" if effects else "no drift"
    known = f", {report.known.total()} known" if report.known.total() else ""
    pages = _counted(len(report.pages) + len(report.lists), "page")
    unread = f", {len(report.unreadable)} unreadable" if report.unreadable else ""
    return f"{pages} read: {drift}{known}{unread}"


def _text(report: Report) -> Iterator[str]:
    for page in report.pages:
        yield _page(page)
        for doubt in page.doubts:
            yield f"  doubt: {doubt.pointer or 'the page'} {doubt.keyword}: {doubt.says}"
    for name in report.lists:
        yield f"{name}: a list of pages or changes"
    for one in report.drift:
        yield f"{one.place}: {one.effect}: {one.endpoint}: {what(one)} [{one.source}]"
    for lost in report.unreadable:
        yield f"{lost.name}: unreadable: {lost.reason}"
    yield summary(report)


def _page(page: Checked) -> str:
    source = f", source {page.source}" if page.source else ""
    drift = f"{len(page.drift)} drift" if page.drift else "no drift"
    known = ", ".join(f"{count} {kind}" for kind, count in sorted(page.known.items()))
    return (
        f"{page.page}: {page.endpoint} (by {_HOW[page.how]}{source}, {page.form}):"
        f" {drift}{f'; known: {known}' if known else ''}"
    )


def _code(text: str) -> str:
    """A text of a page as code: nothing in it is mark-up, and it calls nobody by an @."""
    words = " ".join(text.split())
    longest = max((len(one) for one in re.findall("`+", words)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if words.startswith("`") or words.endswith("`") else ""
    return f"{fence}{pad}{words}{pad}{fence}".replace("|", "\\|")


def _words(text: str) -> str:
    """A sentence without mark-up."""
    escaped = re.sub(r"([\\`*_\[\]<>|~#])", r"\\\1", " ".join(text.split()))
    return escaped.replace("@", "&#64;")


def _source(name: str) -> str:
    """An address as a link, a file as code."""
    return name if re.fullmatch(r"https?://[^\s|<>`]+", name) else _code(name)


def _value(value: Json) -> str:
    return "nothing" if value is None else _code(shown(value))


def _markdown(report: Report) -> Iterator[str]:
    yield "# Documentation check"
    yield ""
    yield f"{summary(report)[0].upper()}{summary(report)[1:]}."
    for effect in ORDER:
        found = [one for one in report.drift if one.effect == effect]
        if not found:
            continue
        yield ""
        yield f"## {effect.capitalize()}"
        yield ""
        yield "| endpoint | where | keyword | the spec says | the page says | spec | page |"
        yield "|---|---|---|---|---|---|---|"
        yield from map(_row, found)
    doubts = [
        (page, doubt)
        for page in report.pages
        for doubt in page.doubts
        if not doubt.unread
    ]
    if doubts:
        yield from ("", "## Doubts", "")
        for checked, doubt in doubts:
            where = _code(doubt.pointer or "/")
            says = f"{doubt.keyword}: {_words(doubt.says)}"
            yield f"- {checked.endpoint} {where} {says} ({_source(checked.page)})"
    if report.unreadable:
        yield from ("", "## Could not be read", "")
        for lost in report.unreadable:
            yield f"- {_source(lost.name)}: {_words(lost.reason)}"


def _row(one: Drift) -> str:
    cells = (
        one.endpoint,
        f"{one.part} {_code(one.pointer)}" if one.pointer else one.part,
        one.keyword,
        _value(one.spec),
        f"{_value(one.page)}{f' ({_words(one.says)})' if one.says else ''}",
        _code(f"{one.place.file}:{one.place.line}"),
        _source(one.source),
    )
    return f"| {' | '.join(cells)} |"


def _escaped(text: str, *, property_: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if property_ else text


def _github(report: Report) -> Iterator[str]:
    """Workflow commands: each drift is an annotation at the line of the spec."""
    for one in report.drift:
        title = _escaped(f"{one.effect}: {one.endpoint}", property_=True)
        place = f"file={_escaped(one.place.file, property_=True)},line={one.place.line},col={one.place.column}"
        yield f"::{_LEVELS[one.effect]} {place},title={title}::{_escaped(what(one))} [{_escaped(one.source)}]"
    for lost in report.unreadable:
        yield f"::error title=unreadable::{_escaped(lost.name)}: {_escaped(lost.reason)}"
    yield f"::notice title=documentation check::{_escaped(summary(report))}"
