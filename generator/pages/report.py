"""Writes the result of a check: for people, for machines, as Markdown for an issue, as annotations for GitHub."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from generator.language.model import Json
from generator.pages.check import Report
from generator.pages.comparing.checked import Checked, Drift
from generator.pages.comparing.corrections import Judged
from generator.text.severity import SEVERITIES
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
    return "\n".join(" ".join(line.splitlines()) for line in writer(report))


def what(drift: Drift) -> str:
    """One drift as a sentence."""
    where = (
        f"{'' if drift.part == 'request' else f'{drift.part} '}{drift.pointer}".strip()
    )
    about = f"{where} {drift.keyword}".strip()
    if drift.keyword == "missing":
        said = f"{where} is missing: the spec has it ({shown(drift.spec)})"
    elif drift.keyword == "unknown":
        said = f"{where} is unknown: the page has it ({shown(drift.page)})"
    elif drift.keyword == "retirement":
        said = f"{shown(drift.page)}, and the spec records no retirement"
    else:
        said = (
            f"{about}: the spec says {shown(drift.spec)}, the page {shown(drift.page)}"
        )
    return f"{said}; {drift.says}" if drift.says else said


def _counted(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"


def summary(report: Report) -> str:
    """The whole in one line."""
    effects = [drift.effect for drift in report.drift]
    parts = [
        f"{effects.count(effect)} {effect}"
        for effect in SEVERITIES
        if effect in effects
    ]
    drift = f"{len(effects)} drift ({', '.join(parts)})" if effects else "no drift"
    known = f", {report.known.total()} known" if report.known.total() else ""
    pages = _counted(len(report.pages) + len(report.lists), "page")
    unread = f", {len(report.unreadable)} unreadable" if report.unreadable else ""
    doubts = f", {_counted(report.doubts, 'doubt')}" if report.doubts else ""
    sentences = sum(len(page.unexplained) for page in report.pages)
    silent = f", {_counted(sentences, 'sentence')} without a fact" if sentences else ""
    copies = f", {len(report.copies)} differing copies" if report.copies else ""
    return f"{pages} read: {drift}{known}{doubts}{copies}{silent}{unread}"


def _not_needed(correction: Judged) -> str:
    misread = correction.misread
    return f"{misread.pointer} {misread.correction.keyword} is corrected: {correction.says}"


def _differ(one: Checked, other: Checked) -> str:
    whose = f"{other.endpoint} {other.source}"
    return f"{one.page} and {other.page} are copies of one page, {whose}, and state different facts"


def _text(report: Report) -> Iterator[str]:
    for page in report.pages:
        yield _page(page)
        for ambiguity in page.ambiguities:
            yield f"  doubt: {ambiguity.pointer or 'the page'} {ambiguity.keyword}: {ambiguity.says}"
        for sentence in page.unexplained:
            yield f"  no fact in a sentence: {sentence.pointer}: {sentence.says}"
        for correction in page.not_needed:
            yield f"  {correction.misread.correction.written.place}: {_not_needed(correction)}"
    for one, other in report.copies:
        yield _differ(one, other)
    for name in report.lists:
        yield f"{name}: a list of pages or changes"
    for drift in report.drift:
        yield f"{drift.place}: {drift.effect}: {drift.endpoint}: {what(drift)} [{drift.source}]"
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
    longest = max((len(run) for run in re.findall("`+", words)), default=0)
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
    for effect in SEVERITIES:
        found = [drift for drift in report.drift if drift.effect == effect]
        if not found:
            continue
        yield ""
        yield f"## {effect.capitalize()}"
        yield ""
        yield "| endpoint | where | keyword | the spec says | the page says | spec | page |"
        yield "|---|---|---|---|---|---|---|"
        yield from map(_row, found)
    ambiguities = [
        (page, ambiguity)
        for page in report.pages
        for ambiguity in page.ambiguities
        if not ambiguity.unread
    ]
    if ambiguities:
        yield from ("", "## Doubts", "")
        for checked, ambiguity in ambiguities:
            where = _code(ambiguity.pointer or "/")
            says = f"{ambiguity.keyword}: {_words(ambiguity.says)}"
            yield f"- {checked.endpoint} {where} {says} ({_source(checked.page)})"
    if report.copies:
        yield from ("", "## Copies that differ", "")
        for one, other in report.copies:
            yield f"- {_words(_differ(one, other))}"
    if any(page.unexplained for page in report.pages):
        yield from ("", "## Sentences without a fact", "")
        for checked in report.pages:
            for sentence in checked.unexplained:
                says = f"{checked.endpoint} {_code(sentence.pointer)} {_words(sentence.says)}"
                yield f"- {says} ({_source(checked.page)})"
    if any(page.not_needed for page in report.pages):
        yield from ("", "## Corrections that nothing needs", "")
        for checked in report.pages:
            for correction in checked.not_needed:
                says = f"{checked.endpoint} {_words(_not_needed(correction))}"
                yield f"- {says} ({_source(checked.page)})"
    if report.unreadable:
        yield from ("", "## Could not be read", "")
        for lost in report.unreadable:
            yield f"- {_source(lost.name)}: {_words(lost.reason)}"


def _row(drift: Drift) -> str:
    cells = (
        drift.endpoint,
        f"{drift.part} {_code(drift.pointer)}" if drift.pointer else drift.part,
        drift.keyword,
        _value(drift.spec),
        f"{_value(drift.page)}{f' ({_words(drift.says)})' if drift.says else ''}",
        _code(f"{drift.place.file}:{drift.place.line}"),
        _source(drift.source),
    )
    return f"| {' | '.join(cells)} |"


def _escaped(text: str, *, property_: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if property_ else text


def _github(report: Report) -> Iterator[str]:
    """Workflow commands: each drift is an annotation at the line of the spec."""
    for drift in report.drift:
        title = _escaped(f"{drift.effect}: {drift.endpoint}", property_=True)
        place = f"file={_escaped(drift.place.file, property_=True)},line={drift.place.line},col={drift.place.column}"
        yield f"::{_LEVELS[drift.effect]} {place},title={title}::{_escaped(what(drift))} [{_escaped(drift.source)}]"
    for one, other in report.copies:
        yield f"::warning title=copies::{_escaped(_differ(one, other))}"
    for lost in report.unreadable:
        yield f"::error title=unreadable::{_escaped(lost.name)}: {_escaped(lost.reason)}"
    yield f"::notice title=documentation check::{_escaped(summary(report))}"
