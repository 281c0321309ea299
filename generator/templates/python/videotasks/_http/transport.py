"""Sends calls and opens files: straight over sockets where that is the same, else by requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from weakref import proxy

from videotasks._core.actions import Call, Failure, Open, Response
from videotasks._core.settings import Settings
from videotasks._http.direct import Direct
from videotasks._http.proxies import ProxySettings
from videotasks._values.concealed import Concealed
from videotasks._values.redact import Secret

if TYPE_CHECKING:
    import requests

    from videotasks._http.by_requests import ByRequests
    from videotasks._http.file_streams import FileStream
    from videotasks._http.streams import Stream

_NO_SOCKS: Final = (
    "has a SOCKS proxy, for which a package is missing: pip install 'requests[socks]'"
)


class Transport:
    """Sends calls. Network errors come back as values, never as exceptions."""

    def __init__(
        self, settings: Settings, api_key: Concealed, session: requests.Session | None
    ) -> None:
        self._settings = settings
        self._api_key = api_key
        self._session = session
        self._secret = Secret(api_key)
        self._proxy_settings = ProxySettings(proxy(self), settings, None)
        self._direct: Direct | None = None
        if session is None:
            self._direct = Direct(settings, api_key, self._secret, self._proxy_settings)
        self._made: dict[None, ByRequests] = {}

    def send(self, call: Call) -> Response | Failure:
        """One request, redirects not followed, and its response."""
        direct = self._direct
        route = None if direct is None else direct.route(call)
        if direct is None or route is None:
            return self._by_requests().send(call)
        return direct.send(call, route)

    def open(self, action: Open) -> Stream | FileStream | Failure:
        """Begins to receive a file from the storage; the key does not go there."""
        direct = self._direct
        storage = None if direct is None else direct.storage(action)
        if direct is None or storage is None:
            return self._by_requests().open(action)
        return direct.open(action, storage)

    def raise_strike(self) -> None:
        """Nothing: connections are made ahead in a thread, where no signal strikes."""

    def distrust(self, url: str) -> None:
        """Closes the connections that are kept for an address, and not in use."""
        if self._direct is not None:
            self._direct.distrust()
        for one in list(self._made.values()):
            one.distrust(url)

    def close(self) -> None:
        """Closes the connections, unless the session is the caller's own."""
        if self._direct is not None:
            self._direct.close()
        for one in list(self._made.values()):
            one.close()

    def merge_environment_settings(self, url: str, proxies: Any, *rest: Any) -> Any:
        """What requests finds out before a request to an address."""
        return self._by_requests().merge_environment_settings(url, proxies, *rest)

    def _by_requests(self) -> ByRequests:
        """What sends by requests, made when it is needed first."""
        made = self._made.get(None)
        if made is None:
            from importlib.util import find_spec

            from videotasks._http.by_requests import ByRequests

            # Whoever has no proxies needs not know.
            self._proxy_settings.no_socks = None if find_spec("socks") else _NO_SOCKS
            given = self._settings, self._api_key, self._secret, self._session
            # Of two threads that make it, both get that of the first.
            made = self._made.setdefault(None, ByRequests(*given, self._proxy_settings))
        return made
