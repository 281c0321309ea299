"""Finds sentences that state a regular expression, in a code span or, as captures may have none, bare from ^ to $."""

from __future__ import annotations

import re

from generator.language.patterns import spelled_out
from generator.pages.reading.values import START
from generator.pages.reading.worded import Worded

_WORDS = "regex|regular expression|正则"
_END = r"(?=[\s.,;\u4e00-\u9fff]|\Z|(?-i:[A-Z]))"
_EXPRESSION = rf"\s*(?:`(?P<code>[^`\n]+)`|(?P<bare>\^\S*?\$){_END})"
_NAMED = Worded(
    rf"(?:{START}(?:regex(?:p|es)?|regular expressions?)\b(?:\s+pattern)?|正则(?:表达式)?)"
    rf"\s*(?:is|of|为|是)?\s*:?{_EXPRESSION}",
    _WORDS,
)
# These words also stand before a name or a value: what follows must look like an expression.
_LIKELY = Worded(
    rf"(?:{START}patterns?\s*(?:is|of)?\s*:?|\bmatch(?:es|ing)?(?:\s+the)?(?:\s+pattern)?\s*:?"
    r"|(?:匹配|符合|满足)(?:模式|格式)?\s*:?|(?:模式|格式)(?:要求)?\s*(?:为|是)?\s*:?)"
    rf"{_EXPRESSION}",
    "pattern|match|匹配|符合|满足|模式|格式",
)
_LIKE_ONE = re.compile(r"\A\^|\$\Z|\[[^\]]+\]|\\[dwsDWS.]|\)[*+?]|[}+*]\Z")
_UNREAD = Worded(
    rf"{START}(?:regex(?:p|es)?|regular expressions?)\s*:|正则(?:表达式)?\s*:",
    _WORDS,
)


def pattern_in(text: str) -> tuple[str | None, str, bool]:
    """The expression that a value must match, the text without it, and whether one is stated that cannot be read."""
    for words in (_NAMED, _LIKELY):
        for match in words.finditer(text):
            pattern = match["code"] or match["bare"]
            if words is _NAMED or _LIKE_ONE.search(pattern):
                rest = f"{text[: match.start()]}\n{text[match.end() :]}"
                return spelled_out(pattern), rest, False
    return None, text, _UNREAD.search(text) is not None
