"""Reads the clauses of a description: a word for a constraint, a colon, and what it is (`Optional values: a, b`)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.language.keywords import pair
from generator.pages.reading.statement import Statement
from generator.pages.reading.values import (
    NUMERIC,
    START,
    TIER,
    TIERS,
    Bounds,
    bounds,
    in_full,
    is_open,
    is_span,
    listed,
    marked,
    single,
)
from generator.pages.reading.worded import Worded

RANGE_OF_A_TEXT = "a range of a text is stated: of its length, perhaps"
"""What is doubtful where a page calls so what can be a length alone, or nothing."""
_ADJECTIVES = "optional|available|allowed|valid|possible|accepted|acceptable|permitted|supported|legal"
_NOUNS = r"(?:values?|options?|choices?|resolutions?|aspect ratios?|modes?|styles?|durations?|ratios?|sizes?|formats?)"
_CLAUSES: Mapping[str, str] = {
    "values": rf"{START}(?:{_ADJECTIVES})\s+{_NOUNS}(?:\s*\([^()\n]*\))?(?:\s+(?:are|is|include))?\s*:"
    rf"|{START}(?:{_ADJECTIVES})\s+(?:values?|options?|choices?)\s+(?:are|include)\b"
    rf"|{START}(?:enum(?:erat\w+)?(?:\s+values?)?|(?:must be )?one of(?: the following)?|supports?|allowed|fixed value"
    r"|options|choices|values)\s*:"
    r"|(?:可选|可用|允许|有效|可能|支持|接受|可接受|合法)的?"
    r"(?:取?值|选项|参数值?|分辨率|宽高比|模式|时长|格式)(?:包括|有|为)?\s*:"
    r"|(?:可选|可用|允许|有效|支持)的?(?:取?值|选项)(?:包括|有|为)(?=\s*[`\"A-Za-z0-9])"
    r"|(?:可选项|可取值|取值|枚举值?|固定值|支持)\s*:",
    "length": rf"{START}(?:length (?:limits?|range|constraints?)|character limits?|(?:text |string )?length)\s*:"
    r"|(?:长度限制|长度范围|字符长度限制|字符限制|字数限制|字符长度|文本长度|长度)\s*(?::|为|(?=\s*[\[\d]))",
    "array": rf"{START}(?:(?:array|list) (?:length|size)|(?:number|count) of (?:items|elements|images)|items? count"
    r"|items)\s*:|(?:数组长度|数组大小|列表长度|数组元素数量|元素数量|元素个数|图片数量|图像数量)\s*:",
    "range": rf"{START}(?:(?:value|valid|allowed|accepted|numeric|required)\s+range|range(?: of values)?)\s*:"
    r"|(?:(?:取值|数值|有效|值的?)?范围)\s*:",
}
# A word before the clause, on its line, that makes it another one.
_NEGATED = re.compile(
    r"(?:\bnot|不|\bunsupported|\binvalid|\bnot (?:allowed|supported|accepted)|\bforbidden|\bdisallowed|\breserved"
    r"|\brecommended|\bsuggested|\btypical|\bcommon|\bexample|\busual|不支持|不可用|无效|禁止|推荐|建议|常用|示例)的?[^\S\n]*\Z",
    re.IGNORECASE,
)
_ONE_SIDE = re.compile(
    r"(?P<low>\bmin(?:imum)?\.?|最小|最短|最少)\s*\Z|(?P<high>\bmax(?:imum)?\.?|最大|最长|最多)\s*\Z",
    re.IGNORECASE,
)
_NEAR = 60
_OTHER_UNIT = re.compile(
    r"\d`?\]?\s*-?(?:(?:s|secs?|seconds?|ms|minutes?|px|pixels?|[KMG]i?B)\b|秒|分钟|像素)",
    re.IGNORECASE,
)
_CLAUSE = Worded(
    "|".join(f"(?P<{name}>{pattern})" for name, pattern in _CLAUSES.items()),
    ":|value|option|choice|取值|值包括|值有|值为|选项|限制|范围|长度",
)
_SENTENCE = re.compile(r"(?<=[^\s.])\.(?=\s+[A-Z\u4e00-\u9fff])")
# A default stands between two clauses as a clause of its own; a value may be called so, too: `default, flex`.
_STOP = re.compile(
    rf"{START}defaults?\b(?![\"'`]?\s*(?:[,;|)]|or\b|and\b|或|和|、|\Z))|默认",
    re.IGNORECASE,
)
_ENDLESS = re.compile(
    r"[^\n]{0,24}?\d\s*(?:-|–|—|~|to|至|到)\s*(?:unlimited|无限制|不限)", re.IGNORECASE
)


def clauses(text: str, kind: str | None, found: Statement) -> str:
    """Reads the clauses with a colon; returns the text without them."""
    kept = []
    at = 0
    matches = list(_CLAUSE.finditer(text))
    for index, match in enumerate(matches):
        if match.start() < at:
            continue
        end = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        content, end = _content(text, match.end(), end)
        # What speaks of a clause stands right before it; all of the text again for each clause would take for ever.
        before = text[max(at, match.start() - _NEAR) : match.start()]
        if _NEGATED.search(before):
            continue
        side = _ONE_SIDE.search(before)
        clause = str(match.lastgroup)
        if not _clause(clause, content, kind, found, side, match[0]):
            continue
        kept.append(text[at : match.start()])
        at = end
    kept.append(text[at:])
    return "\n".join(kept)


def _content(text: str, start: int, end: int) -> tuple[str, int]:
    """What belongs to a clause: its line, or the bullets below it."""
    line_end = text.find("\n", start)
    line_end = end if line_end < 0 else min(line_end, end)
    line = _SENTENCE.split(text[start:line_end], maxsplit=1)[0]
    if line.strip():
        # A capture glues the next sentence to it: `0 - unlimitedMaximum length of ...`.
        endless = _ENDLESS.match(line)
        line = line if endless is None else endless[0]
        stop = _STOP.search(line)
        # "1, 2 (default)" and "`a` by default" belong to the list; "1, 2. Default: 1" does not.
        if stop and not re.search(
            r"\(\s*\Z|\bby\s*\Z|[`\w]\s*\Z", line[: stop.start()]
        ):
            line = line[: stop.start()]
        return line, start + len(line)
    tiers = TIERS.match(text, line_end, end)
    if tiers is not None:
        lists = [tier["list"].strip() for tier in TIER.finditer(tiers[0])]
        return ", ".join(lists), tiers.end()
    below = re.compile(r"\n(?=[`\"])[^\n]*").match(text, line_end)
    if below is not None and below.end() <= end:
        return below[0].strip(), below.end()
    bullets = re.compile(r"(?:\n\* [^\n]*)+").match(text, line_end)
    if bullets is None or bullets.end() > end:
        return "", line_end
    items = [line[2:].strip() for line in bullets[0].strip().split("\n")]
    values = [
        (
            re.split(r"\s*[:(]|\s+-\s+|\s", item, maxsplit=1)[0]
            if "`" not in item
            else item
        )
        for item in items
    ]
    return ", ".join(values), bullets.end()


def _clause(
    clause: str,
    content: str,
    kind: str | None,
    found: Statement,
    side: re.Match[str] | None,
    called: str,
) -> bool:
    """Reads one clause; `side` says that it has one limit only. False: not a constraint, and stays in the text."""
    if clause == "values":
        return _values(content, kind, found)
    if clause == "length" and _OTHER_UNIT.search(content):
        return False
    content = in_full(content) if clause == "length" else content
    bound = bounds(content)
    if clause == "range":
        return _range(content, bound, kind, found)
    array = kind is not None and (kind == "array" or kind.endswith("[]"))
    keywords = pair("array" if clause == "array" or array else "string")
    if bound is None:
        only = single(content)
        if only is None:
            return found.is_unread(keywords[1], "a length")
        bound = Bounds(None if clause == "length" else only, only)
    if side is not None:
        only = bound.high if bound.high is not None else bound.low
        bound = Bounds(only, None) if side["low"] else Bounds(None, only)
    known = {key: found.stated[key] for key in keywords if key in found.stated}
    counts_items = (
        re.match(r"(?:array|list)|数组|列表", called, re.IGNORECASE) is not None
    )
    differs = clause == "array" and any(
        value is not None and known.get(key, value) != value
        for key, value in zip(keywords, (bound.low, bound.high), strict=True)
    )
    if differs:
        said = f"its length is stated twice: {bound.low} to {bound.high} beside {known}"
        found.ambiguities.append((keywords[1], said, False))
        if counts_items:
            # The length of the list counts, and not the number of images in all its items.
            for key in keywords:
                found.stated.pop(key, None)
    return found.has_bounds(*keywords, bound)


def _range(
    content: str, bound: Bounds | None, kind: str | None, found: Statement
) -> bool:
    if kind in ("boolean", "object"):
        return False
    if bound is None or not (is_span(content) or kind in NUMERIC):
        # "Range: 720p, 1080p" is a list.
        if kind != "array" and (marked(content) or "," in content):
            return _values(content, kind, found)
        return kind == "string" or found.is_unread("minimum", "a range")
    if kind in ("string", "array"):
        found.ambiguities.append(("maxLength", RANGE_OF_A_TEXT, False))
        return False
    return found.has_bounds("minimum", "maximum", bound)


def _values(content: str, kind: str | None, found: Statement) -> bool:
    bound = bounds(content) if kind in NUMERIC and is_span(content) else None
    words = marked(content)
    # A single pair of numbers in brackets is a range, more of them are a list.
    if (
        bound is not None
        and (words is None or len(words) == 1)
        and content.count(",") < 2
    ):
        return found.has_bounds("minimum", "maximum", bound)
    if kind in ("object", "array") and words is None:
        return False
    if re.match(r"[^\n`]*[<≤]", content) or re.match(r"\s*\(?\.\w+\b", content):
        return False
    if found.options and not content.strip():
        return False
    values = listed(content, kind)
    if values is None:
        return found.is_unread("enum", "a list of values")
    if kind != "boolean":
        found.stated.setdefault("examples" if is_open(content) else "enum", values)
    return True
