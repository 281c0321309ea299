"""Holds the patterns of sentences without a colon that state limits: of lengths, of items, of numbers."""

from __future__ import annotations

import re

from generator.pages.reading.values import (
    COUNT,
    NUMBER,
    START,
    Bounds,
    count,
    in_full,
    number,
    without_thousands,
)
from generator.pages.reading.worded import Worded

# -- lengths --------------------------------------------------------------------------------------

_CHARACTERS = (
    r"(?:(?:unicode|utf-8|ascii|english|chinese)\s+)?(?:characters?|chars?\b|letters)"
)
_CHARACTERS_ZH = r"\s*个?(?:英文|中文|汉字)?(?:字符|字(?!节)|汉字)"
# A length in seconds, pixels or bytes is not one in characters.
_NO_UNIT = r"(?![\d.]*\d|\.\d|`?\s*-?(?:(?:s|secs?|seconds?|ms|min(?:ute)?s?|px|pixels?|[KMG]i?B)\b|秒|分钟|像素|毫秒))"
_LENGTH_BETWEEN = re.compile(
    rf"(\d+)\s*(?:-|–|~|to|and|至|到)\s*(\d+)(?:\s*{_CHARACTERS}|{_CHARACTERS_ZH})",
    re.IGNORECASE,
)
_LENGTH_MOST = (
    re.compile(
        r"max(?:imum|\.)?\s+(?:(?:text|string|prompt|character|allowed)\s+)?length(?:\s+(?:is|of"
        r"|limit))*\s*:?\s*`?(\d+)"
        rf"{_NO_UNIT}",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:up to|at most|(?:no|not|against) (?:more|longer) than|cap(?:ped)?(?: of| at)"
        r"|(?:stay|keep)\w*(?: \w+)? below"
        r"|(?:not|n't) (?:exceed|be (?:more|longer) than)|exceeding"
        rf"|maximum(?: (?:of|length of|length is))?|max\.?|limited to|limit(?: of|:)?|within|under|fewer than"
        rf"|less than|<=|≤)"
        rf"\s*`?(\d+)`?\s*-?\s*{_CHARACTERS}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(\d+)\s*{_CHARACTERS}\s*(?:\(?(?:max(?:imum)?\b|at most|or (?:less|fewer)|limit))",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:最大长度|最长|长度上限|最大字符数|字(?:符)?数?上限)\s*(?:为|是|:)?\s*`?(\d+){_NO_UNIT}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:不超过|不能超过|不得超过|不可超过|不(?:得|能|可|应)?多于|最多|至多|上限为?|限制为?|最大)(?:支持|可输入)?\s*`?(\d+)`?{_CHARACTERS_ZH}"
    ),
    re.compile(rf"(\d+){_CHARACTERS_ZH}(?:以内|之内|以下)"),
)
_LOST = r"(?:truncated|cut(?:\s+off)?|trimmed|clipped|discarded|dropped|ignored|lost)"
_CUT_AT = (
    re.compile(
        rf"\b(?:past|beyond|after|over|above)\s+(?:the\s+)?(?:first\s+)?(\d+)\s*{_CHARACTERS}[^.\n]{{0,30}}?\b{_LOST}\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bonly\s+(?:the\s+)?first\s+(\d+)\s*{_CHARACTERS}\s+(?:are|is|will|get)\b",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_LOST}\s+(?:to|at|after)\s+(\d+)\s*{_CHARACTERS}", re.IGNORECASE),
    re.compile(rf"(?:只|仅)(?:取|保留|使用|读取)前\s*(\d+){_CHARACTERS_ZH}"),
    re.compile(
        rf"超(?:出|过)\s*(\d+){_CHARACTERS_ZH}[^.\n]{{0,10}}?(?:截断|截取|截去|忽略|丢弃|裁剪)"
    ),
    re.compile(rf"(?:截断|截取|裁剪)(?:为|至|到)\s*(\d+){_CHARACTERS_ZH}"),
)
"""How long a text is used, where what is longer is no fault: it is cut off there."""
_LENGTH_LEAST = (
    re.compile(
        rf"(?:at least|minimum(?: of)?|min\.?|no (?:less|fewer|shorter) than)\s*`?(\d+)`?\s*{_CHARACTERS}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"min(?:imum|\.)?\s+length(?:\s+(?:is|of))?\s*:?\s*`?(\d+){_NO_UNIT}",
        re.IGNORECASE,
    ),
    re.compile(rf"(?:至少|不少于|最少)\s*`?(\d+)`?{_CHARACTERS_ZH}"),
)


_RECOMMENDED = Worded(
    rf"{START}(?:recommend\w*|suggest\w*|ideal(?:ly)?|advis(?:ed?|able)|preferabl[ey]|best results?"
    r"|works?\s+best|best\s+(?:below|under|within))\b"
    r"|建议|推荐|最好|宜|尽量",
    "recommend|suggest|ideal|advis|preferabl|best|建议|推荐|最好|宜|尽量",
)
_CUT = re.compile(
    r"(?:excess|exceed\w*|beyond|longer|over|remain\w*|the rest|extra|surplus|anything)[^.\n]{0,70}?"
    r"\b(?:truncate\w*|truncating|truncation|cut(?:\s+off)?|trim\w*|clipp\w*|discard\w*|dropped|ignored)\b"
    r"|\b(?:truncate|truncating|truncation|trim|cut off)\w*[^.\n]{0,40}?(?:excess|beyond|after|to|at)\b"
    r"|(?:超(?:过|出|长)|多余|之后)[^.\n]{0,24}?(?:截断|截取|截去|忽略|丢弃|裁剪)|自动截断",
    re.IGNORECASE,
)


_SENTENCE_END = re.compile(
    r"(\n|(?<=\S)[.;]\s+|(?<=[\w)`\"%\]])\.(?=[A-Z][a-z])|(?<=[a-z0-9])(?=[A-Z][a-z]+\s)|(?<=[)`])(?=[A-Z][a-z]+\s))"
)
"""Where a sentence ends, also one that a capture glued to the next: `900 charactersRecommended to be ...`."""


def is_cut(text: str) -> bool:
    """Whether what is too long is cut off, and so never rejected."""
    whole = in_full(without_thousands(text))
    return _CUT.search(whole) is not None or _first(_CUT_AT, whole) is not None


def is_advice(text: str) -> bool:
    """Whether a text recommends something."""
    return _RECOMMENDED.search(text) is not None


def advice(text: str) -> tuple[str, str]:
    """A text without what it only recommends, and that."""
    if not _RECOMMENDED.may_be_in(text):
        return text, ""
    said: list[str] = []
    kept: list[str] = []
    for sentence in _SENTENCE_END.split(text):
        pieces = [sentence]
        if _RECOMMENDED.search(sentence) and len(re.findall(r"\d+", sentence)) > 1:
            # "Up to 2000 characters, 500 recommended" is both.
            pieces = re.split(r"(,)", sentence)
        for piece in pieces:
            advised = _RECOMMENDED.search(piece) is not None
            (said if advised else kept).append(piece)
    return "".join(kept), "\n".join(said)


def length_in(text: str) -> Bounds | None:
    """The length of a text, in characters."""
    text = in_full(without_thousands(text))
    both = _LENGTH_BETWEEN.search(text)
    if both:
        return Bounds(int(both[1]), int(both[2]))
    most = _first(_LENGTH_MOST, text)
    return _ends(
        _first(_LENGTH_LEAST, text), _first(_CUT_AT, text) if most is None else most
    )


def _first(patterns: tuple[re.Pattern[str], ...], text: str) -> int | None:
    for pattern in patterns:
        match = pattern.search(text)
        if match:
            return count(next(group for group in match.groups() if group))
    return None


def _ends(low: int | None, high: int | None) -> Bounds | None:
    return None if low is None and high is None else Bounds(low, high)


# -- items ----------------------------------------------------------------------------------------

_THINGS = (
    r"(?:(?!and\b|or\b|to\b)[a-z][a-z-]*\s+){0,2}?(?:images?|pictures?|photos?|files?|items?|elements?"
    r"|videos?|clips?|subjects?"
    r"|urls?|frames?|entries|references|loras?|stages?|key ?frames?)\b"
)
_THINGS_ZH = r"\s*(?:张|个(?!字)|幅|段|条|组|项)"
_BETWEEN = re.compile(
    rf"\b({COUNT})\s*(?:-|–|~|to|and|or)\s*({COUNT})\s+{_THINGS}"
    rf"|({COUNT})\s*(?:-|~|到|至)\s*({COUNT}){_THINGS_ZH}",
    re.IGNORECASE,
)
_EXACTLY = re.compile(
    rf"\bexactly\s+({COUNT})\s+{_THINGS}|\baccepts?\s+an?\s+(single)\s+{_THINGS}"
    rf"|\bonly\s+(?:accepts?|takes?|requires?|needs?)\s+({COUNT})\s+{_THINGS}"
    rf"|\b(?:accepts?|takes?|requires?|needs?)\s+(?:only|just|exactly)\s+({COUNT})\s+{_THINGS}"
    rf"|\bmust\s+(?:contain|have|hold|be)\s+(?:exactly\s+)?({COUNT})\s+{_THINGS}"
    rf"|(?:仅|只)(?:接受|能传|需|需要)\s*({COUNT}){_THINGS_ZH}|(?:必须|需要?)(?:是|为|传入|提供|包含)?\s*({COUNT}){_THINGS_ZH}",
    re.IGNORECASE,
)
_ITEMS_MOST = (
    re.compile(
        rf"\b(?:up to|at most|no more than|a maximum of|maximum(?: of)?|max\.?|limited to)\s+({COUNT})\s+{_THINGS}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bonly\s+({COUNT})\s+{_THINGS}\s+(?:is|are)\s+(?:supported|allowed)|\b(?:only\s+(?:supports?"
        rf"|allows?)|(?:supports?|allows?)\s+only)\s+({COUNT})\s+{_THINGS}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:最多|至多|不超过|不能超过|(?:仅|只)(?:支持|允许))(?:可以?|能)?(?:支持|上传|传入?|输入|接受|使用)?\s*({COUNT}){_THINGS_ZH}"
    ),
)
_ITEMS_LEAST = (
    re.compile(
        rf"\b(?:at least|a minimum of|minimum(?: of)?|no fewer than)\s+({COUNT})\s+{_THINGS}",
        re.IGNORECASE,
    ),
    re.compile(rf"(?:至少|不少于|最少)(?:需要?|上传|传入)?\s*({COUNT}){_THINGS_ZH}"),
)
_PER_ITEM = re.compile(r"\b(?:each|every|per)\b|每")


def items_in(text: str) -> Bounds | None:
    """How many items an array may have."""
    for line in re.split(r"\n|(?<=\S)[.;]\s+", text):
        # "at most 3 images for each subject" speaks of another list.
        if _PER_ITEM.search(line):
            continue
        both = _BETWEEN.search(line)
        if both:
            low, high = (group for group in both.groups() if group)
            return Bounds(count(low), count(high))
        exact = _EXACTLY.search(line)
        if exact:
            ends = count(next(group for group in exact.groups() if group))
            return Bounds(ends, ends)
        found = _ends(_first(_ITEMS_LEAST, line), _first(_ITEMS_MOST, line))
        if found:
            return found
    return None


# -- ranges ---------------------------------------------------------------------------------------

_NOTHING_ELSE = r"(?![\d.]*\s*(?:credits?|users?|minutes?|hours?|days?|fps|frames|requests?|x\d|:\d|-\d))(?!-?\d)"
# Sentences that speak of something else than what may be given.
_ELSE = re.compile(
    r"\brecommend\w*|\btypical\w*|\busual\w*|\btakes?\b|\breleased?\b|\bsuggest\w*|\bcosts?\b"
    r"|\bcredits?\b|\bretr(?:y|ies)\b"
    r"|\bsum of\b|\btotal (?:\w+ )?(?:of|across|over) (?:all|every)\b|\bcombined\b|之和|合计|累计|所有\S{0,8}总"
    r"|\bdepending on\b|\d{4}-\d{2}|\bhours?\b|建议|推荐|通常|耗时|小时",
    re.IGNORECASE,
)
_RANGE = (
    re.compile(rf"({NUMBER})\s*(?:<=|≤|⩽)\s*[a-zA-Z_]\w*\s*(?:<=|≤|⩽)\s*({NUMBER})"),
    # A sentence that is nothing but a range.
    re.compile(
        rf"\A\s*`?({NUMBER})`?\s*(?:-|–|~|\.\.\.?|to|through|至|到)\s*`?({NUMBER})`?\s*(?=[,;)]|\.?\s*\Z)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:\branges?(?:\s+(?:is|of|from))?|\bsupports?(?:\s+(?:values?|durations?|lengths?))?(?:\s+(?:from|of))?"
        r"|\bfrom|\bmust be(?:\s+(?:in|within))?|\bwithin)\s*[:(]?\s*\[?\s*"
        rf"`?({NUMBER})`?\s*(?:-|–|~|\.\.\.?|to|through)\s*`?({NUMBER})`?{_NOTHING_ELSE}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:between|ranges?(?:\s+(?:is|of|from))?|within)\s*\[?\s*`?({NUMBER})`?"
        rf"\s*(?:and|to|-|~|,)\s*`?({NUMBER})`?{_NOTHING_ELSE}",
        re.IGNORECASE,
    ),
    # `in seconds (3-15)`, but not a list of such.
    re.compile(
        rf"(?:\bseconds?|秒|\bvalues?|\bframes|\bfps)\s*\(\s*({NUMBER})\s*(?:-|–|~|to|至|到)\s*({NUMBER})\s*\)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:支持|范围(?:是|为|在)?|介于|取值(?:为|在)?|从)\s*\[?\s*`?({NUMBER})`?\s*(?:-|~|至|到)\s*`?({NUMBER})`?"
    ),
    re.compile(
        rf"(?:范围(?:是|为|在)?|介于|在)\s*:?\s*\[?\s*`?({NUMBER})`?\s*(?:和|与|,)\s*`?({NUMBER})`?(?:\s*之间|\])"
    ),
)
_LOWEST = re.compile(
    r"(?:\bmin(?:imum|\.)?(?:\s+value)?(?:\s+is)?|\bat least|\bno less than|最小(?:值)?(?:为|是)?|不小于|至少"
    r"|大于等于)"
    rf"\s*:?\s*`?({NUMBER})`?(?![\dx:%]|\s*[a-z]*\s*(?:files?|images?|characters?|px|pixels?|MB|times))",
    re.IGNORECASE,
)
_HIGHEST = re.compile(
    rf"(?:\bmax(?:imum|\.)?(?:\s+value)?(?:\s+is)?|\bat most|\bno more than|\bup to|最大(?:值)?(?:为|是)?|不大于|不超过"
    r"|最多|小于等于)"
    rf"\s*:?\s*`?({NUMBER})`?(?![\dx:%]|\s*[a-z]*\s*(?:files?|images?|characters?|px|pixels?|MB|times|p\b))",
    re.IGNORECASE,
)


_SIGNED = Worded(
    r"(?P<positive>\bpositive\s+(?:integer|whole\s+number)|正整数)|\bnon-?negative\b|\bnot\s+(?:be\s+)?negative\b"
    r"|非负",
    "positive|negative|正整数|非负",
)
_WITHOUT_END = re.compile(
    rf"(?:\A|[.;,\n]\s*|\b(?:must|should|has\s+to)\s+be\s+|\bvalues?\s+)(?:(?:strictly|a number)\s+)?"
    rf"(?:greater|larger|bigger|higher|less|smaller|lower)\s+than\s+`?{NUMBER}(?!\s*(?:px|pixels?|s\b|[KMG]i?B|characters))"
    rf"|(?:\A|[.;,\n]\s*|必须|需|应)(?:大于|小于)\s*`?{NUMBER}(?!\s*(?:像素|秒|字))"
    rf"|{NUMBER}\s*<\s*[a-zA-Z_]\w*\s*(?:<|≤)|{NUMBER}\s*(?:<=|≤)\s*[a-zA-Z_]\w*\s*<\s*{NUMBER}"
    rf"|\({NUMBER}\s*,\s*{NUMBER}\]",
    re.IGNORECASE,
)


def excludes_an_end(text: str) -> bool:
    """Whether a range excludes one of its ends, for which the spec language has no word."""
    return _WITHOUT_END.search(text) is not None


_CODE_RANGE = re.compile(r"`([\[(]?\s*-?\d[^`\n]*)`")
_STEP = re.compile(
    rf"{START}step(?:\s+size)?(?:\s*(?:is|of|:|=))?\s*`?({NUMBER})|{START}(?:in\s+)?(?:steps|increments?)\s+of\s+`?({NUMBER})"
    rf"|\bmultiples?\s+of\s+`?({NUMBER})|\bdivisible\s+by\s+`?({NUMBER})|步(?:长|进)(?:值)?\s*(?:为|是|:)?\s*`?({NUMBER})"
    rf"|({NUMBER})`?\s*的(?:整数)?倍数|能被\s*`?({NUMBER})`?\s*整除",
    re.IGNORECASE,
)


def step_in(text: str) -> int | float | None:
    """The step between the values of a number."""
    match = _STEP.search(text)
    return number(next(group for group in match.groups() if group)) if match else None


_IN_WORDS = Worded(
    rf"\b((?:between|from)\s+)(zero|{COUNT})(\s+(?:and|to|through)\s+)({COUNT})\b",
    "between|from",
)


def _in_digits(text: str) -> str:
    """A text with `between zero and ten` in digits."""

    def digits(match: re.Match[str]) -> str:
        low = "0" if match[2].lower() == "zero" else str(count(match[2]))
        return f"{match[1]}{low}{match[3]}{count(match[4])}"

    return _IN_WORDS.sub(digits, text)


def range_in(text: str) -> Bounds | None:
    """The range of a number; its ends may stand in sentences of their own."""
    low = high = None
    text = _in_digits(_CODE_RANGE.sub(r"\1", without_thousands(text)))
    for sentence in re.split(r"\n|(?<=\S)[.;]\s+", text):
        if _ELSE.search(sentence):
            continue
        for pattern in _RANGE:
            match = pattern.search(sentence)
            if match:
                return Bounds(number(match[1]), number(match[2]))
        lowest, highest = _LOWEST.search(sentence), _HIGHEST.search(sentence)
        low = number(lowest[1]) if lowest and low is None else low
        signed = _SIGNED.search(sentence)
        if signed and low is None:
            low = 1 if signed["positive"] else 0
        high = number(highest[1]) if highest and high is None else high
    return None if low is None and high is None else Bounds(low, high)
