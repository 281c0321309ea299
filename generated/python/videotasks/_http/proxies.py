# Copied from generator/templates/python/videotasks/_http/proxies.py: edit that file, then run `make generate`.
"""Proxies and certificates, from arguments and environment, exactly as requests has them."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from requests.utils import select_proxy

from videotasks._arguments.connection import proxy_of
from videotasks._exceptions import wrong
from videotasks._values.strikes import struck

if TYPE_CHECKING:
    import requests

    from videotasks._core.settings import Settings

_VARIABLES: Final = (
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
    *("http_proxy", "https_proxy", "all_proxy", "no_proxy"),
    *("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"),
)
"""What requests asks the environment for, apart from .netrc."""
_ENCODE: Final[Callable[[str], object] | None] = getattr(os.environ, "encodekey", None)
_KEYS: Final = None if _ENCODE is None else tuple(map(_ENCODE, _VARIABLES))
_MOST: Final = 64


def _environment() -> tuple[object, ...]:
    """What the variables hold, in whatever form: it is only compared."""
    held: Any = getattr(os.environ, "_data", None)
    if held is None or _KEYS is None:
        return tuple(map(os.environ.get, _VARIABLES))
    # Undecoded, which takes a small part of the time.
    return tuple(map(held.get, _KEYS))


class ProxySettings:
    """What `Session.request` finds out before each request, remembered while it stays."""

    def __init__(
        self, session: requests.Session, settings: Settings, no_socks: str | None
    ) -> None:
        self._session = session
        self._no_socks = no_socks
        """Why a SOCKS proxy cannot be used; None if it can."""
        self._proxies = dict(settings.proxies)
        self._verify = None if settings.verify is True else settings.verify
        self._environment: tuple[object, ...] = ()
        self._found: dict[object, dict[str, Any]] = {}

    def at(self, url: str) -> dict[str, Any]:
        """`proxies`, `verify` and `cert` for an address; what is added stays as long.

        Raises:
            ConfigurationError: The proxy for it is none, or cannot be used; or there are
                no certificates where `verify` or the environment says.
        """
        now = _environment()
        known = self._found
        if now != self._environment or len(known) > _MOST:
            known = {}
            self._environment, self._found = now, known
        end = url.find("/", url.find("://") + 3)
        origin = url if end < 0 else url[:end]
        found = known.get(origin)
        if found is None:
            found = dict(
                self._session.merge_environment_settings(
                    url, dict(self._proxies), True, self._verify, None
                )
            )
            found.pop("stream", None)
            proxies: Any = found["proxies"]
            proxy = select_proxy(url, proxies)
            _check_certificates(url, found["verify"])
            kind = proxy_of(proxy).partition(":")[0] if proxy else ""
            if kind.startswith("socks") and self._no_socks:
                raise wrong("proxies", self._no_socks)
            known[origin] = found
        return found


def certificates(verify: str) -> ssl.SSLContext:
    """What TLS trusts: a file or folder of certificates.

    Raises:
        ConfigurationError: There are none.
    """
    folder = Path(verify).is_dir()
    try:
        return ssl.create_default_context(
            cafile=None if folder else verify, capath=verify if folder else None
        )
    except OSError as error:  # ssl.SSLError is one
        if struck(error):
            raise
        what = f"{verify!r} (or REQUESTS_CA_BUNDLE) holds no certificates: {error}"
        raise wrong("verify", what) from None


def _check_certificates(url: str, verify: object) -> None:
    # Otherwise each request would fail in its own way, and a wait would try for ever.
    if isinstance(verify, str) and url.lower().startswith("https:"):
        certificates(verify)
