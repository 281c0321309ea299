"""Finds sentences that offer other values of a number than its closed list: such a page contradicts itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.pages.facts import Json
from generator.pages.reading.values import number

_OFFERED = re.compile(
    r"\b(?:support(?:s|ed)?|available|allow(?:s|ed)?|accept(?:s|ed)?|render(?:s|ed)?|can be|must be|choose)\b"
    r"|支持|可选|可用",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\bonly\b|仅|只", re.IGNORECASE)
# Of what holds beside another parameter, is advised, or costs something, other sentences speak, and of other files.
_ELSE = re.compile(
    r"\bnot\b|n't\b|\b(?:if|when|unless|for|with|than|e\.?g|example|defaults?|recommend\w*|suggest\w*|typical\w*"
    r"|usual\w*|costs?|prices?|bill\w*|charge\w*|takes?|each|input|upload\w*|images?|audios?|within|between"
    r"|at\s+(?:least|most)|up\s+to)\b"
    r"|不|未|若|如|当|时|默认|建议|推荐|费|输入|上传|图|音频|至多|至少|最",
    re.IGNORECASE,
)
_A_NUMBER = r"\d+(?:\.\d+)?"
_WITH_UNIT = re.compile(
    rf"(?<![\w.:-])({_A_NUMBER}(?:\s*(?:,|/|、|\band\b|\bor\b|和|或|及)\s*{_A_NUMBER})*)\s*-?"
    r"(?:fps|frames\s+per\s+second|s|secs?|seconds?|秒|帧)(?![A-Za-z])",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"\n|;|。|；|\.(?=\s|\Z)|\.(?=[A-Z])")


def values_beside(text: str, enum: Json) -> Iterator[str]:
    """What sentences offer beside a closed list of numbers, in words.

    Args:
        text: A description without its clauses.
        enum: The closed list; whatever else: nothing is found.
    """
    if not isinstance(enum, list) or not enum:
        return
    for sentence in _SENTENCES.split(text):
        only = _ONLY.search(sentence) is not None
        if not (only or _OFFERED.search(sentence)) or _ELSE.search(sentence):
            continue
        for match in _WITH_UNIT.finditer(sentence):
            values = [number(one) for one in re.findall(_A_NUMBER, match[1])]
            others = [str(one) for one in values if one not in enum]
            if others:
                yield " and ".join(others)
            elif only and len(values) < len(enum):
                yield f"only {' and '.join(map(str, values))}"
