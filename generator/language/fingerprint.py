"""Makes the fingerprint of a sentence, which stays while the sentence says the same in other mark-up.

Words, numbers and signs that compare count; blanks, emphasis, quotes, capitals and the sort of punctuation do not, so
that a page that is only set otherwise has not changed.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

_BULLET = re.compile(r"^\s*[-*\u2022]\s+")
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")
_WORDS = (
    r"\d+(?:,\d{3}(?!\d))*(?:[.:/]\d+)*"
    r"|[\u3400-\u9fff]"
    r"|[^\W\d_\u3400-\u9fff]+"
    r"|[<>=\u2264\u2265\u2260~%+$\u00a5\u20ac\u00b1-]"
)
_DIGITS = 16
"""Enough that no two sentences of one description share them, and short enough for a line."""


def fingerprint(sentence: str) -> str:
    """`sha256:` and the first digits of the digest of what a sentence says."""
    text = unicodedata.normalize("NFKC", _BULLET.sub("", sentence))
    # Compiled when it is needed first, and kept by `re`: most runs need it for nothing.
    words = re.findall(_WORDS, text.translate(_DASHES).casefold())
    digest = hashlib.sha256(" ".join(words).encode()).hexdigest()
    return f"sha256:{digest[:_DIGITS]}"
