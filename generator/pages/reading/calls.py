"""Reads what stands above the sections of a page in plain lines: call, title, sample and response."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from generator.frozen import dataclass

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
FURNITURE = re.compile(
    r"(?:copy(?: page| code)?|copied!?|try it|open in \w+|ask (?:ai|a question).*|on this page|search\W*"
    r"|skip to main content|curl|shell|bash|json|python|javascript|php|go|java|ruby|⌘\W?\w?|\d{3}(?:\s*-\s*\S+)?"
    r"|(?:application|text)/[\w.+-]+"
    r"|(?:show|hide|显示|隐藏|展开|收起)\s*(?:child attributes|properties|attributes|子属性|属性)"
    r"|复制|复制页面|本页内容|试一试|跳转到主要内容|跳到主要内容)\Z",
    re.IGNORECASE,
)
"""What a site puts around its text."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, or the anchor of a field where `anchor` is set; `code` is a whole code block."""

    text: str = ""
    anchor: str | None = None
    code: bool = False


@dataclass
class Call:
    """What stands above the sections: method, path, title, sample."""

    method: str | None = None
    path: str | None = None
    host: str | None = None
    title: str | None = None
    sample_path: str | None = None
    """The path in the sample."""
    sample: Mapping[str, Any] | None = None
    response: Mapping[str, Any] | None = None
    lead: str = ""
    """The other lines, in which the page says what it is for."""


def read_call(top: Sequence[Line]) -> Call:
    """What the lines above the first section say of the call."""
    found = Call()
    texts = [line.text for line in top if not line.anchor and not line.code]
    heading = next((text for text in texts if re.match(r"#\s+\S", text)), None)
    texts, sample, responses = _without_code(
        texts, [line.text for line in top if line.code]
    )
    found.lead = "\n".join(texts)
    at = next(
        (
            index
            for index, text in enumerate(texts)
            # A side bar has methods, too, but no path below them.
            if text in METHODS and _path(texts, index + 1)[2]
        ),
        None,
    )
    if at is not None:
        found.method = texts[at]
        at, host, found.path = _path(texts, at + 1)
        found.host = host
        rest = [text for text in texts[at:] if not FURNITURE.match(text)]
        found.title = rest[0] if rest else None
    if found.title is None and heading is not None:
        # Older pages have a title above, and no call on lines of its own.
        found.title = heading.lstrip("# ").strip()
    if sample:
        _read_curl(sample, found)
    for response in responses:
        if isinstance(response, Mapping):
            found.response = response
            break
    return found


def _path(texts: Sequence[str], at: int) -> tuple[int, str | None, str | None]:
    """Host and path on lines of their own, split at the slashes or not, and where they end."""
    host = None
    whole = (
        re.match(r"(https?://[^/\s]+)(/\S*)?\Z", texts[at]) if at < len(texts) else None
    )
    if whole:
        host, at = whole[1], at + 1
        if whole[2] and whole[2] != "/":
            return at, host, whole[2]
    if at < len(texts) and re.match(r"/\S+\Z", texts[at]):
        return at + 1, host, texts[at]
    parts = []
    while (
        at + 1 < len(texts)
        and texts[at] == "/"
        and re.match(r"[\w.{}:-]+\Z", texts[at + 1])
    ):
        parts.append(texts[at + 1])
        at += 2
    return at, host, f"/{'/'.join(parts)}" if parts else None


def _without_code(
    texts: list[str], blocks: list[str]
) -> tuple[list[str], str | None, list[Any]]:
    """The lines without the sample call and the JSON responses among them, and these."""
    kept: list[str] = []
    sample = next(
        (block for block in blocks if block.lstrip().startswith("curl ")), None
    )
    responses = [
        json_or_none(block) for block in blocks if block.lstrip().startswith(("{", "["))
    ]
    at = 0
    # Above its sections a page has a sample or two; each that is none would be read to the end of the page.
    tries = _SAMPLES
    while at < len(texts):
        text = texts[at]
        if tries and text.startswith("curl "):
            tries -= 1
            end = _curl_end(texts, at)
            sample = sample or "\n".join(texts[at:end])
            at = end
        elif tries and (text in ("{", "[") or text.startswith(('{"', "{ "))):
            tries -= 1
            response, lines = _leading_json("\n".join(texts[at:]))
            if response is None:
                kept.append(text)
            else:
                responses.append(response)
            at += lines
        else:
            kept.append(text)
            at += 1
    return kept, sample, [response for response in responses if response is not None]


_SAMPLES = 8
"""Calls and JSON values that are looked for above the sections."""
_WHOLE = re.compile(r"""(?:[^'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")*""", re.DOTALL)
"""A shell's words, each of whose quotes is closed."""
_SAMPLE_LINES = 300
"""Lines of the longest sample call."""


def _leading_json(text: str) -> tuple[Any, int]:
    """The JSON value with which a text begins and the number of its lines; None and one line, where it does not."""
    try:
        value, end = json.JSONDecoder().raw_decode(text)
    except ValueError:
        return None, 1
    return value, text.count("\n", 0, end) + 1


def _curl_end(texts: Sequence[str], at: int) -> int:
    """Where a sample call ends: at the first line that no back-slash and no open quote carries on."""
    is_open = False
    for end in range(at + 1, min(at + _SAMPLE_LINES, len(texts)) + 1):
        line = texts[end - 1]
        # An open quote is closed by a line that has one.
        if line.rstrip().endswith("\\") or (is_open and not set(line) & set("\"'")):
            continue
        if _WHOLE.fullmatch("\n".join(texts[at:end])):
            return end
        is_open = True
    return at + 1


def json_or_none(text: str) -> Any:
    """What a JSON text stands for; None where it is none."""
    try:
        value = json.loads(text)
        # Half of a surrogate pair is not a text that could be written down again.
        json.dumps(value, ensure_ascii=False).encode()
    except ValueError:
        return None
    return value


def example_call(blocks: Sequence[str]) -> Call | None:
    """The call that the code blocks of a page show first: that of its own endpoint, not of what comes after it."""
    for block in blocks:
        if block.lstrip().startswith("curl "):
            found = Call()
            _read_curl(block.strip(), found)
            if found.path is not None and found.method is None:
                found.method = "POST" if "--data" in block or " -d " in block else "GET"
            return found if found.path is not None else None
    return None


def _read_curl(sample: str, found: Call) -> None:
    try:
        words = shlex.split(sample.replace("\\\n", " "))
    except ValueError:
        return
    for option, value in pairwise(words):
        if option in ("--data", "-d", "--data-raw", "--json", "--data-binary"):
            body = json_or_none(value)
            found.sample = body if isinstance(body, Mapping) else None
        elif option in ("--request", "-X"):
            found.method = found.method or value.upper()
    address = next((word for word in words if re.match(r"https?://", word)), None)
    if address:
        whole = re.match(r"(https?://[^/\s?]+)(/[^\s?]*)?", address)
        if whole:
            found.host = whole[1]
            found.sample_path = whole[2]
            found.path = found.path or whole[2]
