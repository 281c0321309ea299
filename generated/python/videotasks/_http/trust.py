# Copied from generator/templates/python/videotasks/_http/trust.py: edit that file, then run `make generate`.
"""Says what TLS trusts, for connections that urllib3 does not make: certificates are read once, until they change.

Reading all of a bundle takes longer than the rest of a first exchange.
"""

from __future__ import annotations

import os
import ssl
from functools import lru_cache

from videotasks._exceptions import wrong
from videotasks._values.strikes import struck


def trusting(place: str) -> ssl.SSLContext:
    """What makes TLS of connections.

    Args:
        place: A file, or folder, of certificates.

    Raises:
        ConfigurationError: There are none.
    """
    try:
        # Each request asks, so as it is cheapest.
        age = os.stat(place).st_mtime_ns  # noqa: PTH116
        # Anew also if what makes contexts is another: the system's store, tracing.
        making = ssl.SSLContext, ssl.create_default_context
        return _trusting(
            place,
            age,
            *making,
            ssl.SSLContext.load_verify_locations,
            os.environ.get("SSLKEYLOGFILE"),
        )
    except OSError as error:  # ssl.SSLError is one
        if struck(error):
            raise
        what = f"{place!r} (or REQUESTS_CA_BUNDLE) holds no certificates: {error}"
        raise wrong("verify", what) from None


@lru_cache(maxsize=8)
def _trusting(place: str, *_: object) -> ssl.SSLContext:
    folder = os.path.isdir(place)  # noqa: PTH112  # it may be a text of any kind
    return ssl.create_default_context(
        cafile=None if folder else place, capath=place if folder else None
    )
