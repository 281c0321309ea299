# Copied from generator/templates/python/videotasks/_values/redact.py: edit that file, then run `make generate`.
"""Takes out of texts what must not be shown: keys, signatures, passwords and the payload of data URIs."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Mapping
from typing import Final
from urllib.parse import quote, urlsplit, urlunsplit

from videotasks._values.concealed import Concealed
from videotasks._values.strikes import struck

_LONGEST: Final = 2_000
"""Characters of a text that an exception repeats."""

_BASE64: Final = "[A-Za-z0-9+/=_%-]"
# They are compiled when an error is told first: that takes longer than most modules.
_DATA_URI: Final = (
    r"(?i)(\bdata(?::|%3A)(?:[\w.+;=/-]|%2F|%3B|%3D){0,80}(?:,|%2C))"
    # In one piece, or in lines as mail has them.
    rf"\s*{_BASE64}{{16,}}(?:\s+{_BASE64}{{16,}}|\s+[A-Za-z0-9+/]*={{1,2}})*"
)
_URL: Final = r"(https?://[^\s\"'<>?]+)\?[^\s\"'<>]*"

_SHORTEST_SECRET: Final = 8


def without_query(url: str) -> str:
    """An address as it may be shown: a query can be a signature, a user a password."""
    try:
        parts = urlsplit(url)
    except ValueError as error:
        if struck(error):
            raise
        return ""
    return urlunsplit(
        (parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", "")
    )


def presentable(text: str) -> str:
    """One line, without what a response may echo: the payload of data URIs, signatures in URLs."""
    plain = text[:_LONGEST].replace("\\/", "/").encode("utf-8", "replace").decode()
    without_data = re.sub(_DATA_URI, r"\1...", plain)
    return " ".join(re.sub(_URL, r"\1?...", without_data).split())


def _forms_of(key: Concealed) -> tuple[Concealed, ...]:
    """A key, however it may be written; no local holds any of it."""
    import html  # not before there is a secret to hide

    forms = (
        key,
        Concealed(key.reveal().replace("/", "\\/")),
        Concealed(html.escape(key.reveal())),
        Concealed(quote(key.reveal(), safe="")),
        Concealed(quote(key.reveal())),
        Concealed(b64encode(f"Bearer {key.reveal()}".encode()).decode()),
    )
    return tuple({form.reveal(): form for form in forms}.values())


class Secret:
    """The key, taken out of whatever may echo it."""

    def __init__(self, key: Concealed) -> None:
        # Short ones (of tests) would hit innocent text.
        known = len(key.reveal()) >= _SHORTEST_SECRET
        self._forms = _forms_of(key) if known else ()
        self._in_bytes = tuple(Concealed(one.reveal().encode()) for one in self._forms)

    def hidden_in(self, text: str) -> str:
        """The text without the key, however it is written."""
        for form in self._forms:
            text = text.replace(form.reveal(), "[key]")
        return text

    def hidden_in_bytes(self, data: bytes) -> bytes:
        """The bytes without the key."""
        for form in self._in_bytes:
            data = data.replace(form.reveal(), b"[key]")
        if not self._forms or (b"\\" not in data and b"\0" not in data):
            return data
        # JSON can write the same text in still more ways.
        try:
            plain = json.dumps(json.loads(data), ensure_ascii=False)
        except (ValueError, RecursionError) as error:
            if struck(error):
                raise
            return data
        hidden = self.hidden_in(plain)
        return data if hidden == plain else hidden.encode("utf-8", "surrogatepass")

    def hidden_in_headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """The headers without the key."""
        whole = "\n".join(headers.values())
        if self.hidden_in(whole) == whole:  # as nearly always: once for all is cheaper
            return dict(headers)
        return {name: self.hidden_in(value) for name, value in headers.items()}
