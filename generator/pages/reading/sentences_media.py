"""Reads what a description says of a media input: how it is given, file types, sizes, pixels and ratios."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from generator.pages.reading.prose import plain
from generator.pages.reading.remembering import remembered
from generator.pages.reading.sentences_sides import duration_in, is_opaque, sides_in
from generator.pages.reading.values import COUNT
from generator.pages.reading.values import count as number_of
from generator.pages.reading.worded import Worded

TYPES = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "webp": "image/webp",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tiff": "image/tiff",
    "heic": "image/heic",
    "mp3": "audio/mpeg",
    "mpeg": "audio/mpeg",
    "wav": "audio/wav",
    "m4a": "audio/mp4",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "ogg": "audio/ogg",
    "mp4": "video/mp4",
    "mov": "video/quicktime",
    "quicktime": "video/quicktime",
    "webm": "video/webm",
    "avi": "video/x-msvideo",
    "mkv": "video/x-matroska",
}
"""The media type that a word for a file type means."""
# The next sentence may be glued to a word: `gifArray length`, `20MBArray length`.
_END = r"(?!(?-i:[a-z0-9_-]))"
_TYPE = Worded(rf"(?<![A-Za-z0-9_-])\.?({'|'.join(TYPES)})s?{_END}", "|".join(TYPES))
_KINDS = {
    "image": r"images?|pictures?|photos?|图像|图片|图|帧|frames?",
    "audio": r"audio|sounds?|music|voice|speech|音频|声音|音乐|语音",
    "video": r"videos?|clips?|footage|视频",
}
_ADDRESS = r"(?:urls?|uris?|links?|address(?:es)?|url\s*列表|链接|地址|网址)(?![a-z])"
_BASE64 = re.compile(r"base\s*-?64", re.IGNORECASE)
_GIVEN_AS = rf"(?:{_ADDRESS}|base\s*-?64(?:[- ](?:string|data)s?)?)"
_REJECTED = re.compile(
    rf"(?<![a-z]){_GIVEN_AS}\s+(?:\w+\s+)?(?:is|are)\s+(?:currently\s+)?(?:not|un)\s*-?(?:accepted|supported|allowed)"
    rf"|\b(?:no|not|without|instead\s+of|rather\s+than)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?{_GIVEN_AS}"
    rf"|\b(?:not|n't)\s+(?:accept|support|allow)\w*\s+(?:an?\s+)?(?:\w+\s+)?{_GIVEN_AS}"
    rf"|(?:不支持|不接受|不能(?:使用|传入?)?|不可(?:使用|传入?)?)\s*(?:图片|视频|音频)?\s*{_GIVEN_AS}|{_GIVEN_AS}\s*(?:不支持|不可用)",
    re.IGNORECASE,
)
"""A way to give a file that a page rules out."""
_DATA_URI = re.compile(
    r"data:(?:image|audio|video)?/?|data[ -]ur[il]|content[ -]type string|mime type prefix|内容类型字符串|data\s*前缀",
    re.IGNORECASE,
)
_ENCODED = re.compile(
    r"base\s*-?64(?![- ]?(?:decod|解码))[- ]?(?:encod\w*|编码|string|format|data|字符串|格式)|\b(?:in|as)\s+base\s*-?64"
    r"|(?:以|用|使用|为)\s*base\s*-?64",
    re.IGNORECASE,
)
_SIZE = re.compile(rf"(\d+(?:\.\d+)?)\s*([KMG])i?B?{_END}", re.IGNORECASE)
_DECODED = re.compile(r"base\s*-?64|decod|解码", re.IGNORECASE)
_RATIO = re.compile(r"(?<![\d:.])(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)(?![\d:])")
_ASPECT = re.compile(
    r"aspect|宽高比|长宽比|纵横比|proportions?\b|width[- ]to[- ]height|width\s*(?:/|:|÷|divided\s+by|over)\s*height"
    r"|宽(?:度)?\s*(?:与|和|比|/|:|÷)\s*高(?:度)?",
    re.IGNORECASE,
)
_OF_ONE = re.compile(
    r"width\s*(?:/|:|÷|divided\s+by|over|-?\s*to\s*-?)\s*height|宽(?:度)?\s*(?:与|和|比|/|:|÷)\s*高(?:度)?",
    re.IGNORECASE,
)
"""That the ratio is that of the sides of one image."""
_RELATION = re.compile(r"ratio|resolution|比(?:例|值)?|分辨率", re.IGNORECASE)
_RATIO_WORD = re.compile(r"\bratios?\b|比例|(?<!相)比(?!如|较|特)", re.IGNORECASE)
_BETWEEN = re.compile(
    r"between|within|range|from|\bto\b|\d\s*[~–-]\s*\d|[\[(]|<|≤|之间|范围|至|到|与|和",
    re.IGNORECASE,
)
_TWO = re.compile(
    r"\bboth\b|\btwo\b|each other|one another|\bstart|\bend\b|\bfirst\b|\blast\b|relative|similar|两|首尾"
    r"|首帧|尾帧|彼此|相互",
    re.IGNORECASE,
)
_ONE_ANOTHER = re.compile(
    r"each other|one another|relative to|between (?:the )?(?:two|both)|similar|彼此|相互|之比",
    re.IGNORECASE,
)
_DECIMALS = re.compile(
    r"(?<![\d.:])(\d{1,2}(?:\.\d+)?)\s*(?:-|–|~|to|and|至|到|,|和|与)\s*(\d{1,2}(?:\.\d+)?)(?![\d:.]*\d"
    r"|\s*(?:px|pixels?|[KMG]i?B|s\b|秒|seconds?))",
    re.IGNORECASE,
)
_FRAMES = re.compile(
    r"(?<![\d.:])(0\.\d+|1(?:\.0+)?)\s*(?:-|–|~|to|and|至|到|,|和)\s*(1\.\d+|1|2(?:\.\d+)?)(?![\d:])"
)
_DIGIT = re.compile(r"\d")
_ODD = re.compile(r"less than|smaller than|under|<|小于|低于", re.IGNORECASE)
_SENTENCES = re.compile(r"\n|;|\.(?=\s|\Z)|\.(?=[A-Z])")
_ANY_KIND = "|".join(_KINDS.values())
_COUNT_WORDS = COUNT.removeprefix(r"(?:\d+|").removesuffix(")")
_COUNTED = re.compile(
    r"(?:(?P<least>at least|no fewer than|min(?:imum)?(?: of)?|至少|不少于|最少)"
    r"|(?:up to|at most|no more than|max(?:imum)?(?: of)?|and|or|plus|with|supports?|accepts?"
    r"|支持|最多|至多|不超过|和|或|及|以及|,|，|、)\s*(?:(?:up to|at most|最多|至多|不超过)\s*)?"
    rf"(?:(?P<low>\d{{1,2}})\s*(?:[-~–]|to|至|到)\s*)?)\s*(?P<count>\d{{1,2}}|{_COUNT_WORDS})\s*(?:[张个段条]\s*)?"
    rf"(?:reference\s+|input\s+|参考)?(?P<kind>{_ANY_KIND})(?![a-z])"
    rf"(?!\s*(?:files?\s+)?(?:,|/|&|and\b|or\b|和|或|及|、)\s*(?:{_ANY_KIND})(?![a-z]))",
    re.IGNORECASE,
)
"""How many files of a kind there may be; behind a first one a number is enough, as in `up to 4 images and 1 video`."""
_TAKEN = re.compile(
    r"\b(?:takes?|accepts?|upload|expects?|provide|input|must\s+be)\s+(?:(?:an?|the|only|up\s+to\s+\d+)\s+)?(?:\w+\s+)?"
    rf"({_ANY_KIND})\s+files?\b|(?:输入|上传|接受|传入)\s*(?:一?[个张段]\s*)?({_ANY_KIND})\s*文件",
    re.IGNORECASE,
)
"""That a file of a kind is given, where nothing is said of how: `Takes image files`."""
_SEVERAL = 2
_IDENTIFIER = re.compile(r"(?:\A|_)(?:id|ids|uuid|key|token)\Z|[a-z](?:Id|Ids|ID)\Z")


@remembered
def read(
    text: str, kind: str | None, blocks: tuple[str, ...] = (), name: str = ""
) -> tuple[dict[str, Any], list[str]]:
    """The media constraints of a parameter, and what is doubtful about them."""
    if kind not in ("string", "array", "string[]", None):
        return {}, []
    text = plain(text)
    forms = _forms(text, blocks)
    # The identifier of an upload is not a file.
    if _IDENTIFIER.search(name) and forms is None:
        return {}, []
    found, ambiguities = limits_in(text)
    found |= _types(text)
    named = _kind(text, found)
    if named not in (None, "image"):
        found |= duration_in(text)
    if named is None or not (found or forms):
        return {}, []
    # A size in bytes or pixels alone may be that of the result: something must be given, by address or of a file type.
    given = forms or {"types", "maxSize", "maxDecodedSize"} & set(found)
    if not given and not _TAKEN.search(text):
        return {}, []
    whole: dict[str, Any] = {"kind": named}
    if forms:
        whole["forms"] = forms
    return whole | found, ambiguities


@remembered
def by_kind(text: str) -> dict[str, dict[str, Any]]:
    """The limits of each kind of file, where a list may hold several kinds; empty where it holds one."""
    text = plain(text)
    if counts_by_kind(text)[0]:
        # `up to 4 images (JPG) and 1 video (MP4)` speaks of two.
        text = _COUNTED.sub(lambda found: f"\n{found[0]}", text)
    return _limits_by_kind(text)


def _limits_by_kind(text: str) -> dict[str, dict[str, Any]]:
    parts: dict[str, list[str]] = {}
    current: str | None = None
    for sentence in _SENTENCES.split(text):
        own = _types(sentence).get("types", ())
        kinds = {str(media_type).partition("/")[0] for media_type in own}
        named = [
            (match.start(), kind)
            for kind, words in _KINDS.items()
            for match in re.finditer(
                rf"(?<![a-z])(?:{words})(?![a-z])", sentence, re.IGNORECASE
            )
        ]
        if len(kinds) == 1:
            current = kinds.pop()
        elif named:
            current = min(named)[1]
        if current is not None:
            parts.setdefault(current, []).append(sentence)
    found = {}
    for kind, sentences in parts.items():
        said = "\n".join(sentences)
        limits = limits_in(said)[0] | _types(said)
        if kind != "image":
            limits |= duration_in(said)
        if limits:
            found[kind] = limits
    return found if len(found) > 1 else {}


@remembered
def counts_by_kind(text: str) -> tuple[dict[str, dict[str, int]], str]:
    """How many files of each kind a list may hold, and the text without what says so; none where it is of one kind.

    Returns:
        Kind -> `maxItems`, and `minItems` where that is not 0; and the rest of the text.
    """
    text = plain(text)
    found: dict[str, dict[str, int]] = {}
    for match in _COUNTED.finditer(text):
        count, kind = number_of(match["count"]), _kind_of(match["kind"])
        if match["least"]:
            found[kind] = {"minItems": count, **found.get(kind, {})}
            continue
        counts = {"maxItems": count}
        if match["low"] and int(match["low"]):
            counts = {"minItems": int(match["low"]), **counts}
        found[kind] = {**counts, **found.get(kind, {})}
    # What one kind is counted by is its own number only where the text tells several kinds apart.
    if not found or (len(found) < _SEVERAL and not _limits_by_kind(text)):
        return {}, text
    return found, _COUNTED.sub(" ", text)


def _kind_of(word: str) -> str:
    """The kind that a word means."""
    return next(
        kind
        for kind, words in _KINDS.items()
        if re.fullmatch(words, word, re.IGNORECASE)
    )


@remembered
def limits_of(text: str) -> dict[str, Any]:
    """All limits of a file that a text states, whatever it is."""
    return limits_in(text)[0] | _types(text) | duration_in(text)


def media_words(text: str) -> bool:
    """Whether a text states anything of a file by itself."""
    return bool(limits_of(text)) or _BASE64.search(text) is not None


def _kind(text: str, found: dict[str, Any]) -> str | None:
    for media_type in found.get("types", ()):
        return str(media_type).partition("/")[0]
    addressed = [
        (match.start(), kind)
        for kind, words in _KINDS.items()
        for match in re.finditer(
            rf"(?:{words})(?:\s*(?:files?|文件))?(?:'s)?\s*(?:的\s*)?{_ADDRESS}"
            rf"|{_ADDRESS}\s*(?:of|for|to|pointing to)\s+(?:\w+\s+){{0,3}}?(?:{words})"
            rf"|(?:{words})\b[^.\n]{{0,40}}?\b(?:as|via|by|through|with)\s+(?:an?\s+)?(?:\w+\s+)?{_ADDRESS}"
            rf"|(?:通过|以|用|使用)[^.\n]{{0,12}}?{_ADDRESS}[^.\n]{{0,20}}?(?:{words})",
            text,
            re.IGNORECASE,
        )
    ]
    if addressed:
        return min(addressed)[1]
    taken = _TAKEN.search(text)
    if taken:
        return _kind_of(next(group for group in taken.groups() if group))
    if not (_BASE64.search(text) or _SIZE.search(text)):
        return None
    mentioned = [
        (match.start(), kind)
        for kind, words in _KINDS.items()
        for match in re.finditer(
            rf"(?<![a-z])(?:{words})(?![a-z])", text, re.IGNORECASE
        )
    ]
    return min(mentioned)[1] if mentioned else None


def _forms(text: str, blocks: Sequence[str]) -> list[str] | None:
    """How the file may be given: by URL, in base64, in a data URI."""
    text = _REJECTED.sub(" ", text)
    address = re.search(rf"(?<![a-z]){_ADDRESS}", text, re.IGNORECASE)
    whole = "\n".join((text, *blocks))
    if _BASE64.search(whole):
        wrapped = "data-uri" if _DATA_URI.search(whole) else "base64"
        # How large it may be once decoded says nothing of addresses.
        alone = not address and _ENCODED.search(text)
        return [wrapped] if alone else ["url", wrapped]
    return ["url"] if address else None


def _types(text: str) -> dict[str, Any]:
    if not _TYPE.may_be_in(text):
        return {}
    bare = re.sub(r"(?:data:|https?://)\S+", " ", text)
    found = dict.fromkeys(TYPES[match[1].lower()] for match in _TYPE.finditer(bare))
    kinds = {media_type.partition("/")[0] for media_type in found}
    if not found:
        return {}
    first = next(iter(found)).partition("/")[0]
    return {
        "types": [
            media_type
            for media_type in found
            if len(kinds) == 1 or media_type.startswith(first)
        ]
    }


def limits_in(text: str) -> tuple[dict[str, Any], list[str]]:
    """Sizes, sides and ratios, and what is doubtful about them."""
    found: dict[str, Any] = {}
    ambiguities: list[str] = []
    for sentence in _SENTENCES.split(text):
        has_digits = _DIGIT.search(sentence) is not None
        size = _SIZE.search(sentence) if has_digits else None
        if (
            size
            and size[2]
            and re.search(r"[KMG]i?B|\d\s*[KMG]\b", size[0], re.IGNORECASE)
        ):
            amount = f"{size[1]} {_unit(size[2])}"
            found.setdefault(
                "maxDecodedSize" if _DECODED.search(sentence) else "maxSize", amount
            )
        for key, value in sides_in(sentence).items() if has_digits else ():
            found.setdefault(key, value)
        if is_opaque(sentence):
            found["transparency"] = False
        if has_digits:
            _ratios(sentence, found, ambiguities)
    return found, ambiguities


def _ratios(sentence: str, found: dict[str, Any], ambiguities: list[str]) -> None:
    """The aspect ratio of one image, and the relation of two, which is written in decimals, too."""
    aspect = _ASPECT.search(sentence) is not None
    ratios = [
        (width, height) for width, height in _RATIO.findall(sentence) if float(height)
    ]
    worded = _RATIO_WORD.search(sentence) and _BETWEEN.search(sentence)
    if (aspect or worded) and len(ratios) == 2:
        low, high = sorted(Fraction(width) / Fraction(two) for width, two in ratios)
        found["aspectRatio"] = {"min": _ratio(low), "max": _ratio(high)}
        if _ODD.search(sentence):
            ambiguities.append(
                "the sentence on the aspect ratio makes sense only if it means within both ratios"
            )
        return
    frames = _FRAMES.search(sentence)
    if (
        frames
        and _RELATION.search(sentence)
        and not (_OF_ONE.search(sentence) and not _TWO.search(sentence))
        and (_ONE_ANOTHER.search(sentence) or (not aspect and _TWO.search(sentence)))
    ):
        found["resolutionRatio"] = {"min": float(frames[1]), "max": float(frames[2])}
        return
    of_one = aspect or (worded and not ratios)
    decimals = _DECIMALS.search(sentence) if of_one else None
    if decimals and "." in decimals[0]:
        low, high = (Fraction(end) for end in decimals.groups())
        if 0 < low < high:
            found["aspectRatio"] = {"min": _ratio(low), "max": _ratio(high)}


def _unit(letter: str) -> str:
    return {"K": "kB", "M": "MB", "G": "GB"}[letter.upper()]


def _ratio(value: Fraction) -> str:
    """In whole numbers: 1:2.5 is 2:5."""
    return f"{value.numerator}:{value.denominator}"
