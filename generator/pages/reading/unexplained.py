"""Finds the sentences with a word for a constraint of which nothing was read, so none is silent."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from generator.pages.reading.conditions import sentences_in

_WORDS = re.compile(
    r"(?<!what )\bmust\b|\bonly\b|\bcannot\b|\bcan't\b|\bnot exceed|\bat (?:most|least)\b|\bno (?:more"
    r"|less|fewer|longer|larger) than\b"
    r"|\bmax(?:imum)?\b|\bmin(?:imum)?\b|\blimit(?:s|ed|ations?)?\b|\brequires?\b|\b(?:is|are"
    r"|be) required\b|\brequired (?:if|when|for|unless)\b|\brange\b|\bup to\b|\bexclusive\b"
    r"|\btogether with\b|\bunless\b|\bignored\b|\bno effect\b|\btakes? effect\b|\bnot (?:supported"
    r"|allowed|available|compatible)\b"
    r"|\bincompatible\b|\brestricted to\b|\bmandatory\b|\bforced\b|\bsame \w+ (?:as|constraints?"
    r"|limits?)\b|\btruncat\w+"
    r"|\bprices?\b|\bbill(?:ed|ing)?\b|\bcosts?\b|\bcharged?\b|\brecommended\b"
    r"|必须|必填|仅(?!供)|只(?:能|支持|有|在|接受)|不能|不得|不可|不支持|最多|最少|至少|最大|最小|最长|最短|超过|(?<!进行)限制|范围|互斥|生效|无效"
    r"|(?<!可)忽略|除非|截断|截取|(?:限制|要求|格式|规格|约束)[^\n]{0,16}(?:相同|一致)|费用|计费|价格|收费|二选一|建议|推荐",
    re.IGNORECASE,
)
_HEADING = re.compile(r"\A[^.]{0,80}:\Z")
_MOST = 60
"""Sentences of one description that are tried without each in turn; a longer one is no description."""


def unexplained(
    text: str,
    used: Sequence[str],
    alone: Callable[[str], bool],
    facts: Callable[[str], Any],
) -> Iterator[str]:
    """The sentences that state nothing alone, and without which the description states the same.

    `alone` says whether a text states anything by itself, `facts` gives all that a description states.
    """
    parts = sentences_in(text)
    suspects = [
        part
        for part in parts
        if _WORDS.search(part)
        and part not in used
        and not _HEADING.match(part)
        and not alone(part)
    ]
    if not suspects:
        return
    if len(parts) > _MOST:
        yield from suspects
        return
    whole = facts(text)
    for part in suspects:
        if facts(text.replace(part, "", 1)) == whole:
            yield part
