"""Reads what a description says of a media input: how it is given, file types, sizes, pixels and ratios."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from generator.pages.reading.prose import plain

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
_TYPE = re.compile(rf"(?<![\w-])\.?({'|'.join(TYPES)})s?{_END}", re.IGNORECASE)
_KINDS = {
    "image": r"images?|pictures?|photos?|图像|图片|图|帧|frames?",
    "audio": r"audio|sounds?|music|voice|speech|音频|声音|音乐|语音",
    "video": r"videos?|clips?|footage|视频",
}
_ADDRESS = r"(?:urls?|uris?|links?|address(?:es)?|url\s*列表|链接|地址|网址)(?![a-z])"
_BASE64 = re.compile(r"base\s*-?64", re.IGNORECASE)
_DATA_URI = re.compile(
    r"data:(?:image|audio|video)?/?|data[ -]ur[il]|content[ -]type string|mime type prefix|内容类型字符串|data\s*前缀",
    re.IGNORECASE,
)
_SIZE = re.compile(rf"(\d+(?:\.\d+)?)\s*([KMG])i?B?{_END}", re.IGNORECASE)
_DECODED = re.compile(r"base\s*-?64|decod|解码", re.IGNORECASE)
_PIXELS = re.compile(
    r"(\d{2,5})\s*(?:px|pixels?)?\s*(?:x|×|\*|by)\s*(\d{2,5})", re.IGNORECASE
)
_SIDE = re.compile(r"(\d{2,5})\s*(?:px|pixels?|像素)", re.IGNORECASE)
_WIDTH = re.compile(r"width|wide|宽|side|dimension|边", re.IGNORECASE)
_HEIGHT = re.compile(r"height|high|tall|高|side|dimension|边", re.IGNORECASE)
_AT_LEAST = re.compile(
    r"at least|\bmin(?:imum|\.)?\b|no (?:smaller|less) than|not (?:be )?(?:smaller|less) than|>=|≥|larger than or equal"
    r"|至少|最小|不小于|不低于|不得小于|大于等于",
    re.IGNORECASE,
)
_RATIO = re.compile(r"(?<![\d:.])(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)(?![\d:])")
_ASPECT = re.compile(
    r"aspect|宽高比|长宽比|纵横比|width[- ]to[- ]height", re.IGNORECASE
)
_RELATION = re.compile(r"ratio|resolution|比(?:例|值)?|分辨率", re.IGNORECASE)
_FRAMES = re.compile(
    r"(?<![\d.:])(0\.\d+|1(?:\.0+)?)\s*(?:-|–|~|to|and|至|到|,|和)\s*(1\.\d+|1|2(?:\.\d+)?)(?![\d:])"
)
_ODD = re.compile(r"less than|smaller than|under|<|小于|低于", re.IGNORECASE)
_SENTENCES = re.compile(r"\n|;|\.(?=\s|\Z)|\.(?=[A-Z])")


def read(
    text: str, kind: str | None, blocks: Sequence[str] = ()
) -> tuple[dict[str, Any], list[str]]:
    """The media constraints of a parameter, and what is doubtful about them."""
    if kind not in ("string", "array", "string[]", None):
        return {}, []
    text = plain(text)
    found, ambiguities = _limits(text)
    found |= _types(text)
    forms = _forms(text, blocks)
    named = _kind(text, found)
    if named is None or not (found or forms):
        return {}, []
    # A size in bytes or pixels alone may be that of the result: something must be given, by address or of a file type.
    if not forms and not {"types", "maxSize", "maxDecodedSize"} & set(found):
        return {}, []
    whole: dict[str, Any] = {"kind": named}
    if forms:
        whole["forms"] = forms
    return whole | found, ambiguities


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
    address = re.search(rf"(?<![a-z]){_ADDRESS}", text, re.IGNORECASE)
    whole = "\n".join((text, *blocks))
    if _BASE64.search(whole):
        return ["url", "data-uri" if _DATA_URI.search(whole) else "base64"]
    return ["url"] if address else None


def _types(text: str) -> dict[str, Any]:
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


def _limits(text: str) -> tuple[dict[str, Any], list[str]]:
    found: dict[str, Any] = {}
    ambiguities: list[str] = []
    for sentence in _SENTENCES.split(text):
        size = _SIZE.search(sentence)
        if (
            size
            and size[2]
            and re.search(r"[KMG]i?B|\d\s*[KMG]\b", size[0], re.IGNORECASE)
        ):
            amount = f"{size[1]} {_unit(size[2])}"
            found.setdefault(
                "maxDecodedSize" if _DECODED.search(sentence) else "maxSize", amount
            )
        pixels = _PIXELS.search(sentence)
        if pixels and _AT_LEAST.search(sentence):
            found.setdefault("minWidth", int(pixels[1]))
            found.setdefault("minHeight", int(pixels[2]))
        side = None if pixels else _SIDE.search(sentence)
        if side and _AT_LEAST.search(sentence):
            if _WIDTH.search(sentence):
                found.setdefault("minWidth", int(side[1]))
            if _HEIGHT.search(sentence):
                found.setdefault("minHeight", int(side[1]))
        ratios = _RATIO.findall(sentence)
        if _ASPECT.search(sentence) and len(ratios) == 2:
            low, high = sorted(Fraction(width) / Fraction(two) for width, two in ratios)
            found["aspectRatio"] = {"min": _ratio(low), "max": _ratio(high)}
            if _ODD.search(sentence):
                ambiguities.append(
                    "the sentence on the aspect ratio makes sense only if it means within both ratios"
                )
        frames = _FRAMES.search(sentence)
        if frames and _RELATION.search(sentence):
            found["resolutionRatio"] = {
                "min": float(frames[1]),
                "max": float(frames[2]),
            }
    return found, ambiguities


def _unit(letter: str) -> str:
    return {"K": "kB", "M": "MB", "G": "GB"}[letter.upper()]


def _ratio(value: Fraction) -> str:
    """In whole numbers: 1:2.5 is 2:5."""
    return f"{value.numerator}:{value.denominator}"
