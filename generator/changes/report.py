"""Writes a comparison for people, for machines, and for a pull request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.changes.compare import Comparison
from generator.changes.note import brief
from generator.changes.payloads import Payload
from generator.language.model import Json
from generator.text.json_text import indented
from generator.text.markdown import cell, span
from generator.text.severity import SEVERITIES

_SHORT = 60
"""So many characters of a value are shown on a line."""


def text(found: Comparison) -> str:
    """A line for each change, then one for each payload that is judged otherwise."""
    return "\n".join(_text(found))


def _text(found: Comparison) -> Iterator[str]:
    for change in found.changes:
        at = f" {change.pointer}" if change.pointer else ""
        yield (
            f"{change.severity}: {change.endpoint}{at} {change.keyword}"
            f" {_brief(change.old)} -> {_brief(change.new)} ({change.direction}): {change.reason}"
        )
    for words, payloads in _effects(found):
        yield from (
            f"{words}: {_where(one)} {one.keyword}: {one.words} ({one.direction})"
            for one in payloads
        )
    yield summary(found)


def summary(found: Comparison) -> str:
    """How much differs, in one sentence."""
    if not found.changes:
        return "no change"
    counted = Counter(change.severity for change in found.changes)
    parts = [f"{counted[severity]} {severity}" for severity in SEVERITIES]
    return (
        f"{', '.join(parts)}; of the payloads of both {len(found.refused)} are newly refused,"
        f" {len(found.admitted)} newly admitted"
    )


def markdown(found: Comparison) -> str:
    """A table for each severity, and lists of payloads, for a pull request."""
    return "\n".join(_markdown(found))


def _markdown(found: Comparison) -> Iterator[str]:
    yield f"**{summary(found)}**"
    for severity in SEVERITIES:
        changes = [one for one in found.changes if one.severity == severity]
        if not changes:
            continue
        yield f"\n### {severity.capitalize()}\n"
        yield "| endpoint | where | keyword | before | after | direction | reason |"
        yield "|---|---|---|---|---|---|---|"
        for change in changes:
            columns = (
                f"`{change.endpoint}`",
                f"`{change.pointer}`" if change.pointer else "",
                change.keyword,
                span(_brief(change.old)),
                span(_brief(change.new)),
                change.direction,
                cell(change.reason),
            )
            yield f"| {' | '.join(columns)} |"
    for words, payloads in _effects(found):
        if payloads:
            yield f"\n### {words.capitalize()}\n"
            yield from (
                f"- `{_where(one)}` {one.keyword}: {one.words} ({one.direction})"
                for one in payloads
            )


def as_json(found: Comparison) -> str:
    """All of it for machines."""
    document: Mapping[str, Json] = {
        "changes": [change.plain for change in found.changes],
        "refused": [payload.plain for payload in found.refused],
        "admitted": [payload.plain for payload in found.admitted],
    }
    return indented(document)


FORMATS: Mapping[str, Callable[[Comparison], str]] = {
    "text": text,
    "json": as_json,
    "markdown": markdown,
}


def _effects(found: Comparison) -> Sequence[tuple[str, Sequence[Payload]]]:
    return (("newly refused", found.refused), ("newly admitted", found.admitted))


def _where(payload: Payload) -> str:
    provider = f" at {payload.provider}" if payload.provider else ""
    return f"{payload.endpoint}{provider} {payload.pointer}".rstrip()


def _brief(value: Json) -> str:
    """A value on one line, cut where it is long."""
    return "nothing" if value is None else brief(value, _SHORT)
