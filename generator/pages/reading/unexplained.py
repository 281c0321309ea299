"""Finds the sentences with a word for a constraint of which nothing was read, so none is silent."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from generator.pages.reading.conditions import sentences_in
from generator.pages.reading.remembering import remembered
from generator.pages.reading.sentences_limits import is_advice
from generator.pages.reading.worded import Worded

_WORDS = Worded(
    r"(?<!what )\bmust\b|\bonly\b|\bcannot\b|\bcan't\b|\bnot exceed|\bat (?:most|least)\b|\bno (?:more"
    r"|less|fewer|longer|larger) than\b"
    r"|\bmax(?:imum)?\b|\bmin(?:imum)?\b|\blimit(?:s|ed|ations?)?\b|\brequires?\b|\b(?:is|are"
    r"|be) required\b|\brequired (?:if|when|for|unless)\b|\brange\b|\bup to\b|\bexclusive\b"
    r"|\btogether with\b|\bunless\b|\bignored\b|\bno effect\b|\bnot (?:supported"
    r"|allowed|available|compatible)\b"
    r"|\b(?:only|when|if|unless|once)\b[^.\n]*\btakes? effect\b"
    r"|\btakes? effect\b[^.\n]*\b(?:only|when|if|unless|once)\b"
    r"|\bexactly one\b|\bincompatible\b|\brestricted to\b|\bmandatory\b|\bforced\b|\bsame \w+ (?:as|constraints?"
    r"|limits?)\b|\btruncat\w+"
    r"|\([^()\n]{0,12}?\b(?:outputs?)\b[^()\n]{0,24}?\d+\s*-?(?:s|secs?|seconds?)\b|\((?:最长|最多)?(?:输出)[^()\n]{0,8}?\d+\s*秒"
    r"|\bprices?\b|\bbill(?:ed|ing)?\b|\bcosts?\b|\bcharged?\b"
    r"|\b(?:have|has) to\b(?! wait)|\bnever\b|\bno meaning\b|\bmeaningless\b|\breserved\b"
    r"|\bomit\w*[^.\n]{0,12}\b(?:only|if|when|unless)\b"
    r"|\bleave\b[^.\n]{0,16}\b(?:empty|blank|out)\b"
    r"|\b(?:does|do) not go\b|\bnot hono(?:u)?red\b|\bdisregard\w*|\bcapped\b|\bdropped\b|\bclipped\b"
    r"|\bframe rate\b[^.\n]*\d"
    r"|\bbetween\b[^.\n]{0,16}\d|[$€¥]\s?\d|\bextra charge\b|\bsurcharge\b|\bnon-?empty\b|\bnot (?:be )?empty\b"
    r"|\bwithout `|\b(?:highest|lowest)\b"
    r"|(?:要求|限制|格式|规格|约束)\S{0,2}同|最高|请勿|须(?!知)|起作用|上限|下限|丢弃|只取|其一|加收|\d\s*元|帧率|不(?:能|得|可)?为空|没有\s*`"
    r"|必须|必填|仅(?!供)|只(?:能|支持|有|在|接受)|不能|不得|不可|不支持|最多|最少|至少|最大|最小|最长|最短|超过|(?<!进行)限制|范围|互斥|生效|无效"
    r"|(?<!可)忽略|除非|截断|截取|(?:限制|要求|格式|规格|约束)[^\n]{0,16}(?:相同|一致)|费用|计费|价格|收费|二选一",
    "have to|has to|never|meaning|reserved|omit|leave|not go|not hono|disregard|capped|dropped|clipped"
    "|frame rate|between|$|€|¥|charge|empty|without|highest|lowest|请勿|须|起作用|限|同|最高|丢弃|其一|加收"
    "|元|帧率|为空|没有|must|only|can|exceed|most|least|no |max|min|limit|require|range|up to|"
    "exclusive|together|unless|ignored|no effect|not |take|exactly|incompatible|"
    "restrict|mandatory|forced|same|trunc|output|输出|price|bill|cost|charge|必须|必填|仅|只|不能|不得|"
    "不可|不支持|最|至|超过|限制|范围|互斥|效|忽略|除非|截|相同|一致|费|价格|二选一",
)
# Advice without a value or a count holds nobody to anything.
_VALUE = re.compile(
    r"\d|`|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|[一二两三四五六七八九十]\s*[个张秒]",
    re.IGNORECASE,
)
# Words of constraints in what is none, by kinds: no limit at all, what nobody promises, phrases, who can fetch a file.
_NO_CONSTRAINT = Worded(
    r"\b(?:no|without(?:\s+any)?|not?\s+any)\s+(?:\w+\s+){0,2}?(?:limit(?:s|ations?)?|restrictions?|maximum|minimum)\b"
    r"|\bnot\s+(?:be\s+)?limited\b|\bunlimited\b|\bincluding\s+but\s+not\s+limited\s+to\b"
    r"|无(?:\S{0,4}?)限制|没有\S{0,4}?限制|不(?:受|做|作|加)?\S{0,2}?限制|不限"
    r"|\b(?:can\s*not|can't|not|never)\s+(?:be\s+)?(?:\w+\s+)?guaranteed?\b|(?:不能|无法|不)(?:完全)?保证"
    r"|\bnot\s+only\b|\bif\s+only\b|\bfor\s+reference\s+only\b|\bonly\s+(?:need|have)\s+to\b|\bup\s+to\s+(?:date|you)\b"
    r"|\b(?:wide|broad|full|whole|dynamic|large)\s+range\b|\brange\s+of\s+(?:styles|motions?|movements?|scenes|topics)\b"
    r"|\blimited[- ]time\b|\bmust\s+be\s+(?:\w+ly\s+)?(?:accessible|reachable|downloadable)\b"
    r"|(?:必须|需要?)(?:是|为)?(?:公网|公开)?可?(?:公开|公网)?(?:直接)?可?访问",
    "no|without|unlimited|can't|never|only|up|range|limited|must|无|没有|不|必须|需",
)
_HEADING = re.compile(r"\A[^.]{0,80}:\Z")
_MOST = 60
"""Sentences of one description that are tried without each in turn; a longer one is no description."""


@remembered
def has_a_constraint(text: str) -> bool:
    """Whether a text has a word for a constraint, and not only in a phrase that is none."""
    if is_advice(text) and _VALUE.search(text):
        return True
    if not _WORDS.may_be_in(text):
        return False
    return _WORDS.search(_NO_CONSTRAINT.sub(" ", text)) is not None


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
        if has_a_constraint(part)
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
