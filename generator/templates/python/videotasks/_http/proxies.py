"""Proxies and certificates, from arguments and environment, exactly as requests has them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Protocol

from videotasks._arguments.connection import proxy_of
from videotasks._exceptions import wrong

if TYPE_CHECKING:
    from videotasks._core.settings import Settings

_BUNDLES: Final = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
_VARIABLES: Final = (
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
    *("http_proxy", "https_proxy", "all_proxy", "no_proxy"),
    *_BUNDLES,
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


class Merging(Protocol):
    """What finds out how to get to an address: a session, or what makes one for that."""

    def merge_environment_settings(
        self, url: str, proxies: Any, stream: Any, verify: Any, cert: Any, /
    ) -> Any:
        """`proxies`, `stream`, `verify` and `cert` for an address."""
        ...


class ProxySettings:
    """What `Session.request` finds out before each request, remembered while it stays."""

    def __init__(
        self,
        session: Merging,
        settings: Settings,
        no_socks: str | None,
        *,
        is_checked: bool = False,
    ) -> None:
        self._session = session
        self._is_checked = is_checked
        """Whether somebody else looks whether there are certificates where that is said."""
        self.no_socks = no_socks
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
        known = self._known()
        origin = _origin_of(url)
        found = known.get(origin)
        if found is None:
            from requests import utils

            found = dict(
                self._session.merge_environment_settings(
                    url, dict(self._proxies), True, self._verify, None
                )
            )
            found.pop("stream", None)
            proxies: Any = found["proxies"]
            proxy = utils.select_proxy(url, proxies)
            if not self._is_checked:
                _check_certificates(url, found["verify"])
            kind = proxy_of(proxy).partition(":")[0] if proxy else ""
            if kind.startswith("socks") and self.no_socks:
                raise wrong("proxies", self.no_socks)
            known[origin] = found
        return found

    def direct(self, url: str) -> bool | str | None:
        """What TLS trusts at an address to which no proxy is on the way: as `verify`; None: one is.

        Certificates that nobody checks are left to requests, which warns of them. It is asked, and
        imported, only where there is anything to ask it.

        Raises:
            ConfigurationError: As of `at`.
        """
        known = self._known()
        key = None, _origin_of(url)
        found = known.get(key)
        if found is None:
            found = known[key] = {"verify": self._direct(url)}
        verify: bool | str | None = found["verify"]
        return verify

    def _direct(self, url: str) -> bool | str | None:
        if self._proxies or _may_have_proxies():
            from requests import utils

            settings = self.at(url)
            proxies: Any = settings["proxies"]
            verify = None if utils.select_proxy(url, proxies) else settings["verify"]
        else:
            verify = True if self._verify is None else self._verify
            if verify is True:
                verify = next(filter(None, map(os.environ.get, _BUNDLES)), True)
            _check_certificates(url, verify)
        return None if verify is False else verify

    def _known(self) -> dict[object, dict[str, Any]]:
        """What has been found out since the environment has changed last."""
        now = _environment()
        known = self._found
        if now != self._environment or len(known) > _MOST:
            known = {}
            self._environment, self._found = now, known
        return known


def _origin_of(url: str) -> str:
    end = url.find("/", url.find("://") + 3)
    return url if end < 0 else url[:end]


def _may_have_proxies() -> bool:
    """Whether the environment names proxies, or the system has settings that may."""
    if sys.platform in ("darwin", "win32", "cygwin"):
        return True
    names = (name.lower() for name in os.environ)
    return any(name.endswith("_proxy") and name != "no_proxy" for name in names)


def _check_certificates(url: str, verify: object) -> None:
    # Otherwise each request would fail in its own way, and a wait would try for ever.
    if isinstance(verify, str) and url.lower().startswith("https:"):
        from videotasks._http.trust import trusting

        trusting(verify)
