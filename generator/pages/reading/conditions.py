"""Reads the sentences that make one parameter depend on another, and writes them as conditions of the spec language.

A sentence that needs a word which the language does not have gives none: it is told as one of which nothing was read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from typing import Any

from generator.frozen import dataclass
from generator.pages.facts import Json
from generator.pages.reading.condition_effects import (
    Condition,
    Limits,
    dependent,
    of_others,
)
from generator.pages.reading.condition_lists import listed_by
from generator.pages.reading.condition_tests import Test, value_of
from generator.pages.reading.condition_words import (
    A_VALUE,
    BE_USED,
    NEEDED,
    NOT,
    NOT_ZH,
    TOGETHER,
    USE_ZH,
)
from generator.pages.reading.parameters import MARK, NAME, Parameter, Parameters
from generator.pages.reading.remembering import remembered
from generator.pages.reading.sentences import LISTED_BY_DURATION
from generator.pages.vocabulary import can_be_said


@dataclass
class Conditions:
    """What the sentences about one parameter say of others."""

    found: list[Condition] = field(default_factory=list)
    used: list[str] = field(default_factory=list)
    """The sentences that said it, which state nothing else."""
    values: list[Json] = field(default_factory=list)
    """All values that any of the conditions allows."""
    unsaid: list[str] = field(default_factory=list)
    """The sentences whose conditions no spec has the words for."""

    def copied(self, own: Callable[[Any], Any]) -> Conditions:
        """The same in members of its own."""
        return Conditions(*map(own, (self.found, self.used, self.values, self.unsaid)))


# A capture glues a clause to the sentence before: `together with seedOptional values: ...`, `720pCannot be used ...`.
_GLUED = (
    r"(?<=[A-Za-z0-9_`)\]\"%])(?=[A-Z])(?=(?:Optional|Available|Allowed|Valid|Possible|Accept(?:ed|able|s)|Permitted|Legal|Supported"
    r"|Supports|Default|Range|Value|Array|Length|Enum|Fixed|Pattern|Regular|Step|Min|Max|Minimum|Maximum|Number|Count|Items)"
    r"\b[^\n:.]{0,24}:"
    r"|(?:Cannot|Can|Must|Not|No|Requires?|Required|Ignored|Only|When|If|Unless|Takes?|Has|Mutually|Either|At|Exactly"
    r"|Should|May|Recommended|Suggested|Works?|Incompatible|Conflicts?|Exclusive|Depends|Needs|Effective|Valid|Available|Supported|Is|In|Steps?"
    r"|The|Each|All|Every|Any|Both|This|These|Up|Accepts?|Maximum|Minimum|Defaults?|Total|Combined|Together)"
    r"\s+[a-z`])"
)
_ENDS = re.compile(
    rf"{_GLUED}"
    r"|\n|;\s*|(?<=[^\s.])(?<!\be\.g)(?<!\bi\.e)\.(?=\s|\Z)(?!\s*\d)|[!?](?=\s|\Z)"
    r"|(?<=[a-z0-9_`)\]\"%])\.(?=[A-Z][a-z]|[`\u4e00-\u9fff])"
)


@remembered
def sentences_in(text: str) -> list[str]:
    """The sentences of a plain text; what a semicolon parts are two."""
    return [part.strip() for part in _ENDS.split(text) if part.strip()]


_LONGEST = 1500
"""Characters of the longest sentence that is read; patterns would try every name in a longer one with every other."""
_NAMES = rf"{NAME}(?:\s*(?:,|/|&|\band\b|\bor\b|和|与|或|及|、)+\s*(?:(?:the|and|or)\s+)?{NAME}){{0,7}}"
_SEVERAL = rf"{NAME}(?:\s*(?:,|/|&|\band\b|\bor\b|\bwith\b|和|与|或|及|、)+\s*(?:(?:the|and|or)\s+)?{NAME}){{1,7}}"
_PATTERNS = {
    key: re.compile(form, re.IGNORECASE)
    for key, form in {
        "exclusive all": (
            rf"(?P<all>{_SEVERAL})\s*(?:(?:are|is|being)\s+)?(?:mutually\s+)?(?:exclusive|incompatible"
            rf"|in\s+conflict)"
            rf"|(?P<all2>{_SEVERAL})\s*(?:parameters?\s+)?{NOT}\s+(?:{TOGETHER}\s+)?{BE_USED}\s+{TOGETHER}"
            rf"|(?P<all5>{_SEVERAL})\s*{NOT}\s+both\s+{BE_USED}"
            rf"|(?P<all7>{_SEVERAL})[^.\n]{{0,12}}?\b(?:never|not)\s+both\b"
            rf"|(?P<all3>{_SEVERAL})\s*(?:之间)?(?:互斥|不兼容|冲突|{NOT_ZH}同时{USE_ZH})"
            rf"|(?:at\s+most|only|no\s+more\s+than)\s+one\s+of\s+(?:the\s+)?(?P<all4>{_SEVERAL})\s+(?:can|may)\s+be"
            rf"|(?:仅|只)(?:能|可以?)(?:传入?|提供|填写?|使用|选择?|设置)\s*(?P<all6>{_SEVERAL})\s*(?:中的?|之)(?:一个|一项|其一|一)"
        ),
        "exclusive": (
            rf"{NOT}\s+(?:{TOGETHER}\s+)?{BE_USED}\s*(?:{TOGETHER}\s*)?(?:with|alongside|along\s+with"
            rf"|beside)\s+(?:the\s+)?(?P<with>{_NAMES})"
            rf"|\b(?:does|do)\s+not\s+go\s+(?:together\s+)?with\s+(?:the\s+)?(?P<with6>{_NAMES})"
            rf"|\b(?:this|it)\s+or\s+(?P<with7>{_NAMES})[^.\n]{{0,12}}?\b(?:never|not)\s+both"
            rf"|(?:与|和|同|跟)\s*(?P<with8>{_NAMES})\s*(?:参数)?(?:之间)?(?:只能|仅能|只可|仅可)(?:选择?|传|填)?(?:其一|之一|一个|择一)"
            rf"|{NOT}\s+coexist\s+with\s+(?P<with5>{_NAMES})"
            rf"|(?:not\s+compatible|incompatible|(?:mutually\s+)?exclusive|conflicts?"
            rf"|in\s+conflict)\s+with\s+(?:the\s+)?(?P<with2>{_NAMES})"
            rf"|(?:{NOT_ZH})\s*(?:与|和|同|跟)\s*(?P<with3>{_NAMES})\s*(?:参数)?(?:同时|一起|共同|并用|混用|共存)(?:{USE_ZH})?"
            rf"|(?:与|和|同|跟)\s*(?P<with4>{_NAMES})\s*(?:参数)?(?:互斥|不兼容|冲突|{NOT_ZH}(?:同时|一起|共同|共存)(?:{USE_ZH})?)"
        ),
        "exactlyOne": (
            rf"\A(?:please\s+)?(?:provide|give|pass|specify|supply|send)\s+(?:either\s+)?(?P<all3>{_SEVERAL})[^.\n]{{0,12}}?\b(?:never|not)\s+both\b"
            rf"|(?:exactly\s+one|one\s+and\s+only\s+one|precisely\s+one)\s+of\s+(?:the\s+)?(?P<all>{_SEVERAL})"
            rf"|(?:提供|传入|填写|在)?\s*(?P<all2>{_SEVERAL})\s*(?:中|之间|参数)?\s*(?:必须)?(?:二选一|三选一|四选一|(?:有且|必须且|且)?(?:仅|只)(?:能"
            rf"|可)?(?:需|有|选择?|传入?|提供|填写?|指定|设置)(?:其中)?(?:的)?(?:一个|其一|一项|1\s*个))"
        ),
        "atLeastOne": (
            rf"(?:at\s+least\s+one|one\s+or\s+more)\s+of\s+(?:the\s+)?(?:parameters\s+)?(?P<all>{_SEVERAL})"
            rf"(?:\s+(?:is|must|has|should|required)|)"
            rf"|either\s+(?P<all2>{_SEVERAL})\s+(?:must|is\s+required|has\s+to|needs\s+to|should|or\s+both)"
            rf"|(?P<all3>{_SEVERAL})\s*(?:中|之间|参数)?\s*(?:必须|需要?)?(?:至少)\s*(?:需要?|传入?|提供|填写?|有|选择?|指定)*\s*(?:一个|一项|其一|1\s*个)"
            rf"|至少(?:需要?|传入?|提供|填写?|指定)?\s*(?P<all4>{_SEVERAL})\s*(?:中的?|之一|其中)\s*(?:一个|一项|其一|之一)?"
            rf"|(?<!only )(?<!most )\bone\s+of\s+(?:the\s+)?(?P<all5>{_SEVERAL})\s+(?:is\s+(?:required|mandatory"
            r"|needed)|must|has\s+to|needs\s+to)"
            rf"|(?:must|needs?\s+to|has\s+to|have\s+to|required\s+to)\s+(?:provide|pass|give|specify|supply|set)"
            rf"\s+(?:either|(?:at\s+least\s+)?(?:one|any)\s+of)\s+(?:the\s+)?(?P<all6>{_SEVERAL})"
            rf"|(?P<all7>{_SEVERAL})\s*(?:必填|必传|必选)(?:其中)?(?:其一|之一|一个|一项)"
            rf"|(?:必须|需要?)(?:提供|传入?|填写?|指定|设置)\s*(?P<all8>{_SEVERAL})\s*(?:中的?|之)(?:一个|一项|其一|一)"
            rf"|(?P<all10>{_SEVERAL})\s*(?:参数)?不(?:能|可|得|允许)(?:全部|全都|全|同时|都|均)为空"
            rf"|(?P<all11>{_SEVERAL})\s+(?:cannot|can't|must\s+not|may\s+not)\s+(?:all|both)\s+be\s+(?:empty|missing|omitted|left\s+out)"
            rf"|至少(?:需要?)?(?:传入?|提供|填写?|指定|设置)\s*(?P<all9>{_SEVERAL})\s*\Z"
        ),
        "needs": (
            rf"(?:requires?|depends?\s+on|must\s+be\s+(?:used|combined|set|provided|given"
            rf"|specified)\s+(?:together\s+)?with|only\s+(?:be\s+)?(?:used|works?|valid|available"
            rf"|supported)\s+(?:together\s+)?with|needs)\s+(?:the\s+|an?\s+)?(?P<with>{_NAMES})(?!\s+(?:is"
            rf"|to\s+be\s+(?:true|false)|=)|\s*[:=])"
            rf"|(?:须|需要?)同时(?:传入?|提供|填写|设置|指定)\s*(?P<with3>{_NAMES})"
            rf"|(?:必须|需要?|仅能|只能)\s*(?:与|和|同|配合|搭配)\s*(?P<with2>{_NAMES})\s*(?:参数)?(?:一起|同时|共同|配合|搭配)?(?:使用|传入|提供|设置)?"
        ),
    }.items()
}


@remembered
def read(text: str, about: Parameter, known: Parameters, limits: Limits) -> Conditions:
    """The conditions in the description of one parameter; `text` is plain."""
    whole = Conditions()
    for sentence in sentences_in(text):
        if len(sentence) > _LONGEST or LISTED_BY_DURATION.search(sentence):
            continue
        marked = known.marked(sentence)
        found = list(_sentence(marked, about, known, limits, whole))
        if found:
            whole.used.append(sentence)
            if not all(map(can_be_said, found)):
                whole.unsaid.append(sentence)
                continue
            whole.found += [one for one in found if one not in whole.found]
    return whole


_OF_NEED = re.compile(
    rf"{NEEDED}|\b(?:provide|pass|give|specify|supply|use)\b|提供|传入|填写|指定",
    re.IGNORECASE,
)


def is_of_need(text: str) -> bool:
    """Whether a text says of something that it must be given."""
    return _OF_NEED.search(text) is not None


_LABEL = re.compile(rf"(?:[*•·-]\s+)?(?P<value>{A_VALUE})\s*(?::|\s-\s)\s*")


def _sentence(
    sentence: str,
    about: Parameter,
    known: Parameters,
    limits: Limits,
    whole: Conditions,
) -> Iterator[Condition]:
    label = _LABEL.match(sentence)
    chooses = bool(about.values) or about.kind == "boolean"
    value = value_of(label["value"], about) if label and chooses else None
    if label and value is not None:
        # `pro: requires image` speaks of that value alone.
        test = Test(about, value)
        yield from of_others(test, "", sentence[label.end() :], about, known, limits)
        return
    told = [
        *_together(sentence, about, known),
        *dependent(sentence, about, known, limits),
    ]
    if told:
        yield from told
        return
    yield from listed_by(sentence, about, known, whole.values)


# -- several parameters together ------------------------------------------------------------------


def _together(
    sentence: str, about: Parameter, known: Parameters
) -> Iterator[Condition]:
    """Exclusions, exactly or at least one of several, and what is needed beside."""
    if MARK not in sentence:
        return
    for key in ("exactlyOne", "atLeastOne"):
        match = _PATTERNS[key].search(sentence)
        named = _all(match, known, about)
        if len(named) > 1:
            yield {key: [one.reference for one in named]}
            return
    match = _PATTERNS["exclusive all"].search(sentence)
    named = _all(match, known, about)
    if len(named) > 1:
        yield from _exclusive(named)
        return
    match = _PATTERNS["exclusive"].search(sentence)
    if match:
        for other in _all(match, known, about):
            if other.pointer != about.pointer:
                yield from _exclusive(_in_order([about, other], known))
        return
    match = _PATTERNS["needs"].search(sentence)
    own = _LEADING.match(sentence) if match and about.values else None
    chosen = value_of(own["value"], about) if own else None
    if match and chosen is not None:
        yield from _needed_by(Test(about, chosen), match, known, about)
        return
    others = [one for one in _all(match, known, about) if one.pointer != about.pointer]
    if others and not _negative(sentence[: match.start()] if match else ""):
        names = [one.reference for one in others]
        # `Requires image or video` is content with one of them.
        either = len(names) > 1 and match is not None and _OR.search(match[0])
        keyword = "atLeastOne" if either else "require"
        yield {"when": {about.reference: {"given": True}}, keyword: names}


_LEADING = re.compile(
    rf"(?:[*•·-]\s+)?(?:(?:the\s+)?(?:value\s+)?)(?P<value>{A_VALUE})\s+", re.IGNORECASE
)
_FOLLOWING = re.compile(rf"\s*(?:of|to\s+be|=|is)?\s*(?P<value>{A_VALUE})")


def _needed_by(
    test: Test, match: re.Match[str], known: Parameters, about: Parameter
) -> Iterator[Condition]:
    """What one value of a parameter needs: `1080p requires duration 5`, or `pro requires image`."""
    others = [one for one in _all(match, known, about) if one.pointer != about.pointer]
    if not others:
        return
    following = _FOLLOWING.match(match.string, match.end())
    value = value_of(following["value"], others[0]) if following else None
    if len(others) == 1 and others[0].values and value is not None:
        yield {"when": test.when, "allow": {others[0].reference: [value]}}
        return
    either = len(others) > 1 and _OR.search(match[0])
    keyword = "atLeastOne" if either else "require"
    yield {"when": test.when, keyword: [one.reference for one in others]}


_OR = re.compile(r"\bor\b|或", re.IGNORECASE)


def _negative(before: str) -> bool:
    return re.search(r"(?:\bnot|n't|\bno longer|不)\s*\Z", before) is not None


def _all(
    match: re.Match[str] | None, known: Parameters, about: Parameter
) -> list[Parameter]:
    """The parameters that a match names, each once, in the order of the page."""
    if match is None:
        return []
    written = next((group for group in match.groups() if group), "")
    return known.those_in(written, about.pointer)


def _in_order(named: Sequence[Parameter], known: Parameters) -> list[Parameter]:
    pointers = {one.pointer for one in named}
    return [one for one in known.all if one.pointer in pointers]


def _exclusive(named: Sequence[Parameter]) -> Iterator[Condition]:
    """An exclusion has no direction: it stands once, from the first one on the page."""
    for index, first in enumerate(named[:-1]):
        others = [one.reference for one in named[index + 1 :]]
        yield {"when": {first.reference: {"given": True}}, "exclude": others}
