"""Sends requests by requests, which is imported when it is needed first.

Names are resolved, connections made and TLS agreed before the first byte of a request is
sent. The client's own connections note when that begins, so that a failure before is a
request that nobody can have accepted; of others, the error has to say so.
"""

# What is not bound behind a `try` has raised, or left a failure, which is returned.
# pyright: reportPossiblyUnboundVariable=false

from __future__ import annotations

import sys
import time
from collections.abc import Generator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from typing import Any, Final

import requests
from requests.utils import select_proxy
from urllib3.util import Timeout

from videotasks._core.actions import Call, Exchange, Failure, Open, Response
from videotasks._core.settings import Settings
from videotasks._core.unpacking import unpacked
from videotasks._http.adapters import close_pools, drop_idle, unshared
from videotasks._http.bodies import SubmitBody
from videotasks._http.body_pieces import broken_off, gather
from videotasks._http.deadlines import Guard, Watchdog, guarded
from videotasks._http.failures import failure_of, foreign_in
from videotasks._http.proxies import ProxySettings
from videotasks._http.public_addresses import BEHIND_A_PROXY
from videotasks._http.received import Received, failed, responded
from videotasks._http.sessions import Bearer, NoAuth, own_session
from videotasks._http.streams import Stream, is_read, pieces_of
from videotasks._http.wire import (
    CONNECTIONS,
    headers_of,
    headers_to_open,
    in_lower_case,
    note,
    url_of,
)
from videotasks._values.concealed import Concealed
from videotasks._values.redact import Secret

_CACHE: Final = "cache-control"
_NOTHING: Final[tuple[BaseException | None, Failure | None]] = (None, None)
"""What ends an exchange, and what has failed in it, as long as nothing has."""


class ByRequests:
    """Sends calls by a session. Network errors come back as values, never as exceptions.

    A session of its own is configured by nobody else: of each kind of call it prepares
    the first and sends copies. What a caller's session does to a request is left to it.
    """

    def __init__(
        self,
        settings: Settings,
        api_key: Concealed,
        secret: Secret,
        session: requests.Session | None,
        proxy_settings: ProxySettings,
    ) -> None:
        self._auth = Bearer(settings.base_url, api_key)
        self._secret = secret
        self._pair = settings.pair
        self._own = session is None
        self._session = own_session() if session is None else session
        self._given: dict[str, Any] = {}
        if settings.proxies:
            self._given["proxies"] = dict(settings.proxies)
        if settings.verify is not True:
            self._given["verify"] = settings.verify
        self._prepared: dict[object, requests.PreparedRequest] = {}
        self._proxy_settings = proxy_settings
        self._watchdog = Watchdog()

    def send(self, call: Call) -> Response | Failure:
        """One request, redirects not followed, and its response."""
        # What is wrong with proxies or certificates is told before anything can have been sent.
        way = self._proxy_settings.at(call.url) if self._own else None
        exchange = None if call.body is None else call.exchange or Exchange()
        handled = sys.exc_info()[1]
        started = time.monotonic()
        guard = self._guard(started, call, exchange, single=False)
        begun: list[requests.Response] = []
        foreign, failure = _NOTHING
        try:
            with guarded(guard):
                response = self._begin(call, exchange, begun, way)
                with response:
                    guard.within(guard.response, "the answer's body")
                    received = _received(response, guard, handled)
        except BaseException as error:  # noqa: BLE001  # the network's are values
            foreign = foreign_in(error, handled, bare=True)
            failure = failure_of(error, guard, self._secret)
        finally:
            guard.forget()
        if failure is not None:
            closed = partial(_close, begun)
            return failed(call, failure, foreign, exchange, started, closed)
        if exchange is not None:
            exchange.overheard = None  # all is read, and the connection may go
        return responded(call, received, self._secret, started)

    def open(self, action: Open) -> Stream | Failure:
        """Begins to receive a file from the storage; the key does not go there."""
        handled = sys.exc_info()[1]
        started = time.monotonic()
        if action.public and self._proxy_of(action.url):
            return Failure(False, BEHIND_A_PROXY, hopeless=True)
        guard = self._guard(started, action, None, single=True)
        guard.public = action.public
        begun: list[requests.Response] = []
        foreign, failure = _NOTHING
        try:
            with guarded(guard):
                response = self._get(action, guard, begun)
        except BaseException as error:  # noqa: BLE001  # the network's are values
            foreign = foreign_in(error, handled, bare=True)
            failure = failure_of(error, guard, self._secret)
        if failure is not None:
            guard.forget()
            note("GET", action.url, f"failed ({failure.error})", started)
        if foreign is not None:
            _close(begun)
            guard.end()  # a strike within the library leaves no response to close
            raise foreign
        if failure is not None:
            return failure
        note("GET", action.url, str(response.status_code), started)
        _cut_by(guard, response)
        guard.within(None)
        return Stream(response, guard)

    def distrust(self, url: str) -> None:
        """Closes the connections that are kept for an address, and not in use."""
        drop_idle(self._session.get_adapter(url))

    def merge_environment_settings(self, url: str, proxies: Any, *rest: Any) -> Any:
        """What `Session.request` finds out before a request to an address."""
        return self._session.merge_environment_settings(url, proxies, *rest)

    def close(self) -> None:
        """Closes the connections, unless the session is the caller's own."""
        self._watchdog.close()
        if self._own:
            for adapter in self._session.adapters.values():
                close_pools(adapter)
            self._session.close()

    def _guard(
        self,
        started: float,
        action: Call | Open,
        exchange: Exchange | None,
        *,
        single: bool,
    ) -> Guard:
        limit = None if action.budget is None else started + action.budget
        read = self._pair(action.timeout)[1]
        return self._watchdog.guard(limit, read, exchange, single)

    def _get(
        self, action: Open, guard: Guard, begun: list[requests.Response]
    ) -> requests.Response:
        """Asks the storage, with nothing of the session but its ways to get there."""
        unprepared = requests.Request(
            "GET", action.url, headers=headers_to_open(action), auth=NoAuth()
        )
        request = unprepared.prepare()
        if action.url.isascii():
            request.url = action.url  # a signature is of the very characters
            guard.target = request.path_url
        request.hooks = self._hooks(begun)
        way: dict[str, Any] = {**self._way(action.url), "stream": True}
        with self._unused(True) as session, _unraised() as refused:
            return session.send(
                request, timeout=self._limits(action), allow_redirects=False, **way
            )
        return refused[0]

    def _unused(self, fresh: bool) -> AbstractContextManager[requests.Session]:
        """The session, for a request whose connection must be fresh, or need not."""
        if self._own or not fresh:
            return nullcontext(self._session)  # its adapter sees to that
        return unshared(self._session)

    def _hooks(self, begun: list[requests.Response]) -> Any:
        """The session's hooks, and before them one that keeps a response to be closed."""

        def keep(response: requests.Response, **_: object) -> None:
            begun.append(response)

        first: list[Any] = [keep]
        hooks: Any = self._session.hooks
        return {**hooks, "response": first + list(hooks.get("response") or ())}

    def _way(self, url: str) -> Mapping[str, Any]:
        """Proxies and certificates for an address."""
        if self._own:
            return self._proxy_settings.at(url)
        proxies, verify = self._given.get("proxies"), self._given.get("verify")
        return self._session.merge_environment_settings(
            url, dict(proxies or {}), True, verify, None
        )

    def _proxy_of(self, url: str) -> str | None:
        return select_proxy(url, self._way(url)["proxies"])

    def _begin(
        self,
        call: Call,
        exchange: Exchange | None,
        begun: list[requests.Response],
        way: Mapping[str, Any] | None,
    ) -> requests.Response:
        """Sends a call; its response's body is still to be read."""
        limits = self._limits(call)
        if way is not None:
            return self._send_copy(call, limits, way)
        body = None if exchange is None else SubmitBody.of(call.body or b"", exchange)
        with self._unused(body is not None) as session, _unraised() as refused:
            return session.request(
                call.method,
                call.url,
                params=dict(call.query) or None,
                data=body,
                headers=self._headers(call),
                auth=self._auth,
                hooks=self._hooks(begun),
                timeout=limits,
                allow_redirects=False,
                stream=True,
                **self._given,
            )
        return refused[0]

    def _headers(self, call: Call) -> dict[str, str]:
        """The headers of a call by the caller's session, which may be one that keeps responses."""
        headers = headers_of(call)
        given = {name.lower() for name in (*headers, *self._session.headers)}
        if _CACHE in given:
            return headers
        # The task goes on, and the next submit is another one.
        return {**headers, "Cache-Control": "no-store"}

    def _send_copy(
        self, call: Call, limits: Any, way: Mapping[str, Any]
    ) -> requests.Response:
        """What `Session.request` does, with the parts that are always the same done once."""
        kind = (call.method, call.url, call.body is None, *call.headers.items())
        first = self._prepared.get(kind)
        if first is None:
            if len(self._prepared) >= CONNECTIONS:
                self._prepared.clear()  # as many sets of extra headers as that?
            first = self._session.prepare_request(
                requests.Request(
                    call.method, call.url, headers=headers_of(call), auth=self._auth
                )
            )
            self._prepared[kind] = first
        request = first.copy()
        if call.query:
            request.url = url_of(call)
        if call.body is not None:
            request.body = call.body
            request.headers["Content-Length"] = str(len(call.body))
        return self._session.send(
            request,
            timeout=limits,
            allow_redirects=False,
            stream=True,
            **way,
        )

    def _limits(self, action: Call | Open) -> Any:
        """The time-outs for requests; a budget bounds connecting and reading together."""
        connect, read = self._pair(action.timeout)
        budget = action.budget
        if budget is None:
            return connect, read
        return Timeout(
            total=budget,
            connect=budget if connect is None else min(connect, budget),
            read=budget if read is None else min(read, budget),
        )


def _close(begun: list[requests.Response]) -> None:
    """Ends the connections of responses that nobody will read."""
    for response in begun:
        response.close()


@contextmanager
def _unraised() -> Generator[list[requests.Response], None, None]:
    """Catches a response that a hook of the caller's refuses: what it says is still to be told."""
    refused: list[requests.Response] = []
    try:
        yield refused
    except requests.HTTPError as error:
        if error.response is None:
            raise
        refused.append(error.response)


def _received(
    response: requests.Response, guard: Guard, handled: BaseException | None
) -> Received:
    """A response with its body, or with what there is of it."""
    exchange = guard.exchange or Exchange()
    exchange.status = response.status_code
    if response.status_code < 200:
        # The final response is still to come, and nobody else must get it.
        response.raw.close()
        named = in_lower_case(response.headers)
        return Received(exchange.status, named, b"", ", no final answer")
    _cut_by(guard, response)
    content, in_words = exchange.arrived, partial(broken_off, handled=handled)
    named = in_lower_case(response.headers)
    if not is_read(response):
        exchange.coding = named.get("content-encoding", "")
    broke = gather(pieces_of(response), content, response.raw, in_words)
    whole = unpacked(bytes(content), exchange.coding)
    return Received(exchange.status, named, whole, broke)


def _cut_by(guard: Guard, response: requests.Response) -> None:
    """Has the guard cut a caller's session's connection, too, once it answers."""
    # Older urllib3 has no `shutdown`; then the read time-out has to do.
    shutdown = getattr(response.raw, "shutdown", None)
    if guard.cut is None:
        guard.cut = shutdown
