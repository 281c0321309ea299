"""Addresses of files: where they may come from, and how they are spelled in a request."""

from __future__ import annotations

import re
from typing import Final, NamedTuple
from urllib.parse import quote

from videotasks._values.redact import without_query

_AS_IT_STANDS: Final = "".join(map(chr, range(0x21, 0x7F)))
_HOST: Final = re.compile(
    r"(?:\[[0-9A-Fa-f:.]+(?:%[^\s\]\0]+)?\]|([^\s\[\]:\\\0]+))(?::([0-9]{0,5}))?"
)
"""A host, and a port."""


class Rules(NamedTuple):
    """Where files may come from."""

    http: bool = True
    """Also by plain http, which anybody on the way can read and change."""
    private: bool = True
    """Also from addresses that are not of the internet: this machine, a private network."""


def trouble_with(url: str, rules: Rules) -> str | None:
    """Why nothing is fetched from there, as the end of a sentence; None if it may be."""
    scheme = url.partition("://")[0].lower()
    if scheme not in ("https", "http"):
        return f"{without_query(url)[:80]!r}, which is not an http address"
    if scheme == "http" and not rules.http:
        return (
            "plain http, where anybody on the way can read and change it: "
            "allow_http_files=True of the client accepts that"
        )
    if not _is_place(url):
        # Of what cannot be read nobody knows where its secrets are.
        text = without_query(url)[:80]
        text = repr(text) if text else "one that cannot be read"
        return f"{text}, which names no host that there can be"
    return None


def _is_place(url: str) -> bool:
    """Whether a URL names a host, and its port, that there can be."""
    place = re.split("[/?#]", url.partition("://")[2], maxsplit=1)[0]
    found = _HOST.fullmatch(place.rpartition("@")[2])
    if found is None or int(found[2] or 0) > 65_535:
        return False
    host = found[1] or "x"  # one in brackets is a number
    return not host.isascii() or all(
        0 < len(label) < 64 for label in host.removesuffix(".").split(".")
    )


def as_it_stands(url: str) -> str:
    """An address of which nothing is spelled otherwise but what no request can hold."""
    scheme, _, rest = url.partition("#")[0].partition("://")
    host = re.match(r"[^/?]*", rest)
    at = host.end() if host else 0
    path = quote(rest[at:], safe=_AS_IT_STANDS, errors="surrogatepass")
    return f"{scheme}://{rest[:at].rpartition('@')[2]}{path}"
