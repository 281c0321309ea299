"""Reads a page that is plain lines: rendered text, or the blocks of anchored Markdown.

A call with its sample comes first, then sections; in a section each field is a line with its name, one with its type,
then marks and description. Where nested fields belong, the sample call alone knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import pairwise
from typing import Any

from generator.frozen import dataclass
from generator.pages.facts import Ambiguity, Facts, Part
from generator.pages.reading.calls import (
    FURNITURE,
    Call,
    Line,
    json_or_none,
    read_call,
)
from generator.pages.reading.describe import Entry, facts_of, type_of
from generator.pages.reading.nesting import nested
from generator.pages.reading.prose import LONGEST, Prose
from generator.pages.reading.rejection import CutError, RejectedError

_SECTIONS = {
    "header": r"(?:request\s+)?headers?|authori[sz]ations?|请求头|请求头部",
    "request": r"(?:request\s+)?(?:body|payload|input)(?:\s+(?:schema|\(?json\)?|application/json))?|payload|input"
    r"|request(?:\s+(?:body\s+)?(?:parameters|params|fields))?|(?:body|query|path)\s+(?:parameters|params)|parameters|params"
    r"|请求体|请求参数|请求体参数|请求主体|请求正文|请求体字段|查询参数",
    "response": r"responses?(?:\s+(?:body|parameters|fields|\d{3}))?|returns|output"
    r"|响应|返回|响应参数|返回参数|响应体|返回结果|返回值|响应字段",
}
_SECTION = {
    part: re.compile(rf"#*\s*(?:{words})\s*:?", re.IGNORECASE)
    for part, words in _SECTIONS.items()
}
_NAME = re.compile(r"[A-Za-z_][\w.-]*\Z")
_TYPE_LIKE = re.compile(
    r"[A-Za-z][\w.]*(?:\s*[<(\[][\w\s|,]*[>)\]])?(?:\[\])*(?:\s*\|\s*\w+)?\Z"
)
_DEFAULT = re.compile(
    r"(?:default|默认值?)\s*[:：]\s*(.*)\Z", re.IGNORECASE | re.DOTALL
)
_REQUIRED = ("required", "必填", "必需", "必选", "必须")
_FOOTER = re.compile(
    r"(?:was this page helpful\??|yes|no|previous|next|powered by .*|built with .*|suggest edits?|raise issue"
    r"|last (?:modified|updated).*|此页面对您有帮助吗.*|这个页面有帮助吗.*|上一页|下一页|是|否"
    r"|\[?(?:previous|next)\b.*)\Z",
    re.IGNORECASE,
)


@dataclass
class Section:
    """The lines of one section."""

    part: str
    lines: list[Line] = field(default_factory=list)


def section_of(text: str) -> str | None:
    """The part of a call that a heading names, or None."""
    return next(
        (part for part, pattern in _SECTION.items() if pattern.fullmatch(text.strip())),
        None,
    )


def read(lines: Sequence[Line], form: str, title: str | None) -> Facts:
    """The facts of a page.

    Raises:
        CutError: The page ends too early.
        RefusedError: Names or types are lost.
    """
    top, sections = _sections(lines)
    call = read_call(top)
    parts: dict[str, list[Entry]] = {"header": [], "request": [], "response": []}
    for section in sections:
        sample = {"request": call.sample, "response": call.response}.get(
            section.part
        ) or {}
        parts[section.part] += entries(section.lines, sample)
    _complete(call, sections, parts, lines)
    placed = {
        "request": nested(parts["request"], call.sample),
        "response": nested(parts["response"], call.response),
    }
    ambiguities = list(_beside_sample(call, placed))
    facts = facts_of(
        form,
        title or call.title,
        {
            "header": parts["header"],
            "request": placed["request"],
            "response": placed["response"],
        },
        call.lead,
    )
    return replace(
        facts,
        method=call.method,
        path=call.path,
        host=call.host,
        ambiguities=(*facts.ambiguities, *ambiguities),
    )


# -- above the sections ---------------------------------------------------------------------------


def _sections(lines: Sequence[Line]) -> tuple[list[Line], list[Section]]:
    top: list[Line] = []
    found: list[Section] = []
    for number, line in enumerate(lines):
        part = None if line.anchor or line.code else section_of(line.text)
        # A field may be called `payload` or `parameters`: its type follows at once.
        if part and number + 1 < len(lines) and type_of(lines[number + 1].text):
            part = None
        # "Body" may be a value or a word of a text: a section is followed by a field.
        if part and (_field_follows(lines, number + 1) or part == "response"):
            found.append(Section(part))
        elif found:
            found[-1].lines.append(line)
        else:
            top.append(line)
    return top, found


def _field_follows(lines: Sequence[Line], at: int) -> bool:
    """Whether a field stands in one of the next lines; a site may put a word between heading and field."""
    after = [
        line
        for line in lines[at : at + 8]
        if not line.anchor and not FURNITURE.match(line.text)
    ]
    return any(
        _NAME.match(first.text.strip("`")) and type_of(two.text.strip("`")) is not None
        for first, two in pairwise(after[:4])
    )


# -- fields ---------------------------------------------------------------------------------------


def entries(lines: Sequence[Line], sample: Mapping[str, Any]) -> list[Entry]:
    """The fields of a section."""
    found: list[Entry] = []
    begun = list(starts(lines, sample))
    for index, at in enumerate(begun):
        end = begun[index + 1] if index + 1 < len(begun) else len(lines)
        found.append(_checked_text(lines[at:end]))
    return found


def starts(lines: Sequence[Line], sample: Mapping[str, Any]) -> Iterator[int]:
    """Where a field begins: at its name."""
    anchored = any(line.anchor for line in lines)
    for at, line in enumerate(lines):
        if line.anchor is not None:
            if line.anchor.startswith("param-") and at + 1 < len(lines):
                yield at + 1
            continue
        name = line.text.strip("`")
        if anchored or not _NAME.match(name) or at + 1 >= len(lines):
            continue
        after = lines[at + 1].text.strip("`")
        known = name in sample and bool(_TYPE_LIKE.match(after)) and len(after) < 30
        if type_of(after) is not None or (known and _marks_follow(lines, at + 2)):
            yield at


def _marks_follow(lines: Sequence[Line], at: int) -> bool:
    if at >= len(lines):
        return False
    text = lines[at].text
    return text in _REQUIRED or _DEFAULT.match(text) is not None or " " in text


def _checked_text(lines: Sequence[Line]) -> Entry:
    name = lines[0].text.strip("`")
    rest = [line for line in lines[1:] if not line.anchor]
    texts: list[str] = []
    type_word: str | None = None
    default: object | None = None
    required: bool | None = None
    if rest and _TYPE_LIKE.match(rest[0].text.strip("`")):
        type_word = rest.pop(0).text.strip("`")
    marks = True
    for line in rest:
        text = line.text
        match = _DEFAULT.match(text) if marks and not line.code else None
        if (
            match
            and default is None
            and not re.search(r"\s(?=\S+\s\S)", match[1].strip('"'))
        ):
            default = _literal(match[1].strip("` "))
        elif marks and text.strip("()*` ").lower() in _REQUIRED:
            required = True
        elif _FOOTER.match(text):
            break
        elif line.code or FURNITURE.match(text):
            continue
        else:
            marks = False
            texts.append(text)
    text = "\n".join(texts)
    said = Prose("", too_long=True) if len(text) > LONGEST else Prose(text)
    return Entry(name, type_word, required, default, said)


def _literal(written: str) -> object:
    value = json_or_none(written)
    return written if value is None else value


# -- whole or not ---------------------------------------------------------------------------------


def _complete(
    call: Call,
    sections: Sequence[Section],
    parts: Mapping[str, Sequence[Entry]],
    lines: Sequence[Line],
) -> None:
    names = {part: [entry.name for entry in found] for part, found in parts.items()}
    reached = [section.part for section in sections]
    _lost(call, sections, names)
    _headers_lost(lines, names["header"])
    if "response" not in reached:
        last = (names["request"] or names["header"] or ["its top"])[-1]
        raise CutError(f"it ends after {last!r}: no section of the answer follows")
    footer = any(_FOOTER.match(line.text) for line in lines[-12:] if not line.anchor)
    tail = [name for name in call.response or {} if name not in names["response"]]
    known = [name for name in call.response or {} if name in names["response"]]
    if not names["response"]:
        raise CutError(
            "it ends after the heading of its response: no field of the answer follows"
        )
    if tail and not footer and list(call.response or {})[len(known) :] == tail:
        raise CutError(
            f"it ends after {names['response'][-1]!r} of the answer: the sample has {tail[0]!r} too"
        )
    final = parts["response"][-1]
    said = final.text.text
    described = any(entry.text.text for found in parts.values() for entry in found)
    if not footer and described and (not said or "required".startswith(said)):
        raise CutError(f"it ends within {final.name!r} of the answer")
    typeless = [
        entry.name
        for found in parts.values()
        for entry in found
        if entry.type_word is None
    ]
    if typeless:
        raise RejectedError(f"types are lost: {', '.join(map(repr, typeless))}")


def _lost(
    call: Call, sections: Sequence[Section], names: Mapping[str, Sequence[str]]
) -> None:
    """Rejects a page whose fields have lost their names or types."""
    for section in sections:
        for at, line in enumerate(section.lines):
            if line.anchor or line.code or type_of(line.text) is None:
                continue
            before = next(
                (line.text for line in reversed(section.lines[:at]) if not line.anchor),
                "",
            )
            after = section.lines[at + 1].text if at + 1 < len(section.lines) else ""
            if not _NAME.match(before.strip("`")) and (
                " " in after or after in _REQUIRED or _DEFAULT.match(after)
            ):
                raise RejectedError(f"a field of type {line.text} has lost its name")
    listed = [*names["header"], *names["request"], *names["response"]]
    wanted = [*(call.sample or {}), *(call.response or {})]
    shown = {line.text.strip("`") for section in sections for line in section.lines}
    typeless = [name for name in wanted if name in shown and name not in listed]
    reached_end = any(section.part == "response" for section in sections)
    if len(typeless) == 1 and sections and sections[-1].lines:
        # A name, and at most the beginning of its type, before the page ends.
        tail = [line.text.strip("`") for line in sections[-1].lines[-2:]]
        if typeless[0] == tail[-1] or (typeless[0] == tail[0] and " " not in tail[-1]):
            raise CutError(f"it ends within {typeless[0]!r}")
    if typeless and reached_end and names["response"]:
        raise RejectedError(f"types are lost: {', '.join(map(repr, typeless))}")
    _nameless(sections)
    unlisted = [name for name in call.sample or {} if name not in names["request"]]
    # One may be the vendor's mistake, more of them are the capture's.
    if len(unlisted) > 1 and reached_end:
        raise RejectedError(
            f"parameters of its sample are not in its list: {', '.join(map(repr, unlisted))}"
        )
    if call.sample is None and reached_end:
        _typeless(sections)
    if not listed and not sections:
        raise CutError("it ends before its first section")
    if not listed:
        raise RejectedError(
            "has lost the names of its parameters: descriptions stand without a name and a type"
        )


_OF_A_HEADER = re.compile(
    r"(?:supports?|enum(?: values?)?|枚举值?|支持)\s*[:：]\s*`?application/json`?\.?\Z"
    r"|bearer\s+(?:authentication|身份)",
    re.IGNORECASE,
)


def _headers_lost(lines: Sequence[Line], headers: Sequence[str]) -> None:
    """Rejects a page on which a description of a header stands below no name: where one is lost, others are, too."""
    if headers:
        return
    for line in lines:
        if not line.code and _OF_A_HEADER.match(line.text):
            what = f"{line.text[:60]!r} stands below no name"
            raise RejectedError(f"has lost the names of fields: {what}")


def _nameless(sections: Sequence[Section]) -> None:
    """Rejects a page of which most names are lost: its first descriptions stand below no name at all."""
    for section in sections:
        if section.part == "response":
            continue
        begun = list(starts(section.lines, {}))
        before = section.lines[: begun[0]] if begun else section.lines
        said = [
            line.text
            for line in before
            if " " in line.text.strip() and not line.anchor and not line.code
        ]
        if len(said) > 1 or (said and not begun):
            what = f"{said[0][:60]!r} stands below no name"
            raise RejectedError(
                f"has lost the names and types of most of its parameters: {what}"
            )


_SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\Z")


def _typeless(sections: Sequence[Section]) -> None:
    """Rejects a page on which a name stands alone where no sample has the names."""
    for section in sections:
        for before, line, after in zip(
            section.lines, section.lines[1:], section.lines[2:], strict=False
        ):
            alone = _SNAKE.match(line.text) and type_of(line.text) is None
            marked = after.text in _REQUIRED or _DEFAULT.match(after.text)
            ended = before.text.endswith((".", "。")) and " " in after.text
            known = type_of(before.text) is not None or line.text in _REQUIRED
            if alone and not known and (marked or ended) and not line.anchor:
                raise RejectedError(f"{line.text!r} has lost its type")


def _beside_sample(
    call: Call, parts: Mapping[str, Sequence[Entry]]
) -> Iterator[Ambiguity]:
    parts_of: tuple[tuple[Part, Mapping[str, Any] | None], ...] = (
        ("request", call.sample),
        ("response", call.response),
    )
    if call.sample_path not in (None, call.path):
        what = f"the sample calls {call.sample_path}, the page says {call.path}"
        yield Ambiguity("request", "", "path", what)
    for part, sample in parts_of:
        names = [entry.name for entry in parts[part]]
        for name in sample or {}:
            if name not in names:
                what = "is in the sample and not in the list"
                yield Ambiguity(part, f"/{name}", "missing", what)
        for name in names if sample else ():
            if name not in (sample or {}):
                what = "is in the list and not in the sample"
                yield Ambiguity(part, f"/{name}", "missing", what)
