# Copied from generator/templates/python/videotasks/_http/trust.py: edit that file, then run `make generate`.
"""Says what TLS trusts, for connections that urllib3 does not make: certificates are read once, until they change.

Reading all of a bundle takes longer than the rest of a first exchange.
"""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Callable
from functools import lru_cache

from videotasks._exceptions import wrong
from videotasks._values.strikes import struck


def trusting(place: str) -> ssl.SSLContext:
    """What makes TLS of connections, as urllib3 would make it, and nobody who changes Python's default.

    Args:
        place: A file, or folder, of certificates.

    Raises:
        ConfigurationError: There are none.
    """
    return _kept(place, _as_by_urllib3)


def trusting_by_default(place: str) -> ssl.SSLContext:
    """The same as Python makes it, for aiohttp; see `trusting`."""
    return _kept(place, ssl.create_default_context)


def _kept(place: str, make: Callable[..., ssl.SSLContext]) -> ssl.SSLContext:
    try:
        # Each request asks, so as it is cheapest.
        age = os.stat(place).st_mtime_ns  # noqa: PTH116
        # Anew also if what makes contexts is another: the system's store, tracing.
        kind = ssl.SSLContext
        making = make, kind, kind.load_verify_locations
        return _made(place, age, *making, os.environ.get("SSLKEYLOGFILE"))
    except OSError as error:  # ssl.SSLError is one
        if struck(error):
            raise
        what = f"{place!r} (or REQUESTS_CA_BUNDLE) holds no certificates: {error}"
        raise wrong("verify", what) from None


@lru_cache(maxsize=8)
def _made(
    place: str, _age: int, make: Callable[..., ssl.SSLContext], *_: object
) -> ssl.SSLContext:
    folder = os.path.isdir(place)  # noqa: PTH112  # it may be a text of any kind
    file, where = (None, place) if folder else (place, None)
    return make(cafile=file, capath=where)


def _as_by_urllib3(cafile: str | None, capath: str | None) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_COMPRESSION
    context.hostname_checks_common_name = False
    if sys.version_info >= (3, 13):
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    context.set_alpn_protocols(["http/1.1"])
    if keys := os.environ.get("SSLKEYLOGFILE"):
        context.keylog_filename = keys
    context.load_verify_locations(cafile, capath)
    return context
