"""HTTP through aiohttp: the only module that uses it, and it is imported on first use.

A submit's body notes whether anybody has read from it: a failure with an unread body is a
request that nobody can have accepted. Proxies and certificates come from the environment as
requests would take them; .netrc has no say.
"""

# What is not bound behind a `try` has raised, or left a failure, which is returned.
# pyright: reportPossiblyUnboundVariable=false

from __future__ import annotations

import asyncio
import math
import ssl
import sys
import time
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Final, cast

import aiohttp
import requests
from requests.utils import (
    DEFAULT_CA_BUNDLE_PATH,
    select_proxy,
)
from yarl import URL

from videotasks._arguments.connection import proxy_of
from videotasks._core.actions import (
    Call,
    Exchange,
    Failure,
    Open,
    Response,
)
from videotasks._core.settings import Settings
from videotasks._http.async_bodies import Body, Request
from videotasks._http.async_connections import (
    CarefulConnector,
    PublicConnector,
    Record,
    Recording,
    SingleUseConnector,
)
from videotasks._http.async_direct import Arrived, Direct
from videotasks._http.async_exchanges import (
    come_by_now,
    in_words,
    read_again,
    read_all,
    sooner,
    submitted,
    within,
)
from videotasks._http.async_files import Files
from videotasks._http.async_posts import Posts, fits
from videotasks._http.async_streams import AsyncStream
from videotasks._http.async_submits import Submits
from videotasks._http.failures import foreign_in, surely_not_sent
from videotasks._http.heads import origin_of_file
from videotasks._http.proxies import ProxySettings
from videotasks._http.public_addresses import (
    BEHIND_A_PROXY,
    is_refusal,
)
from videotasks._http.received import Received, responded
from videotasks._http.resolver import Resolver
from videotasks._http.trust import trusting_by_default
from videotasks._http.wire import (
    PIECE,
    TOO_EARLY,
    headers_to_open,
    headers_to_send,
    in_lower_case,
    note,
    url_of,
)
from videotasks._values.concealed import Concealed
from videotasks._values.redact import Secret

_LONGEST_HEADER: Final = 65_536
"""Of a response, as http.client allows it."""
_KEEP_ALIVE: Final = 60.0
"""Seconds for which an idle connection is kept: polls of a wait are up to 15 s apart."""


_LENGTHS: Final[Mapping[str, Any]] = {
    "max_line_size": _LONGEST_HEADER,
    "max_field_size": _LONGEST_HEADER,
}
_UNPACKED: Final = {"gzip", "deflate", "br", "zstd"}
"""Content codings that aiohttp undoes; of others, and of several, it knows nothing."""
_SECURE: Final = ("https:", "HTTPS:", "Https:")

_NO_SOCKS: Final = (
    "has a SOCKS proxy, which AsyncClient cannot use by itself: give a connector that "
    "can, such as one of aiohttp-socks"
)


class AsyncTransport:
    """Sends calls. Network errors come back as values, never as exceptions."""

    def __init__(
        self,
        settings: Settings,
        api_key: Concealed,
        connector: aiohttp.BaseConnector | None,
    ) -> None:
        self._api_key = api_key
        self._secret = Secret(api_key)
        self._pair = settings.pair
        self._own = connector is None
        self._limited: tuple[object, aiohttp.ClientTimeout] | None = None
        """The time-outs that were made last, and of what."""
        self._proxy_settings = ProxySettings(
            requests.Session(),
            settings,
            _NO_SOCKS if self._own else None,
            is_checked=True,  # by what makes connections of it
        )
        kept = connector or aiohttp.TCPConnector(
            limit=0, keepalive_timeout=_KEEP_ALIVE, resolver=Resolver()
        )
        self._kept = CarefulConnector(kept, fresh=False)
        self._session = self._session_over(self._kept)
        self._direct = Direct(self._session, self._kept, api_key, _LENGTHS)
        # What must not get another's response: submits and files.
        spares = settings.max_in_flight - 1
        self._submits = Submits(connector or SingleUseConnector(), spares)
        self._fresh = self._session_over(self._submits)
        self._posts = Posts(self._fresh, self._submits, api_key, _LENGTHS)
        files = SingleUseConnector if settings.private_files else PublicConnector
        own = connector if settings.private_files else None
        self._files = self._session_over(CarefulConnector(own or files(), fresh=True))
        # A GET that breaks off is sent once more, as a kept connection may just have been closed.
        for one in (self._fresh, self._files):
            one._retry_connection = False  # pyright: ignore[reportPrivateUsage]
        storage: Any = self._files.connector
        self._straight = Files(self._files, storage, _LENGTHS, spares)

    def _session_over(self, connector: CarefulConnector) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=cast("Any", connector),
            connector_owner=self._own,
            request_class=Request,
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
            **_LENGTHS,
        )

    @staticmethod
    def is_of_another_loop(
        connector: aiohttp.BaseConnector | None, loop: asyncio.AbstractEventLoop
    ) -> bool:
        """Whether a connector was made in another event loop."""
        return getattr(connector, "_loop", loop) is not loop

    async def send(self, call: Call) -> Response | Failure:
        """One request, redirects not followed, and its response."""
        way = self._way(call.url)
        started = time.monotonic()
        plain = self._own and self._direct.takes(way)
        direct = plain and (call.body is None or fits(call.body))
        with Recording(by_context=not direct) as records:
            came = await self._exchange(
                call, way, records, started, plain=plain, direct=direct
            )
        if isinstance(came, Failure):
            came = came._replace(error=self._secret.hidden_in(came.error))
            note(call.method, call.url, f"failed ({came.error})", started)
            return came
        return responded(call, came, self._secret, started)

    async def _exchange(
        self,
        call: Call,
        way: Mapping[str, Any],
        records: list[Record],
        started: float,
        *,
        plain: bool,
        direct: bool,
    ) -> Received | Failure:
        """One request and its response, by whichever reader can read it."""
        handled = sys.exc_info()[1]
        until = None if call.budget is None else started + call.budget
        limits = self._pair(call.timeout)
        body = None
        if call.body is not None:
            # A plain connection costs no more than what makes one ahead.
            may_order = plain and call.url.startswith(_SECURE)
            exchange = call.exchange or Exchange()
            body = Body(call.body, exchange, may_order=may_order)
        failed: Exception | None = None
        foreign: BaseException | None = None
        response: aiohttp.ClientResponse | Arrived
        try:
            if not direct:
                response = await self._begin(call, body, way, until)
            elif body is None:
                response = await self._direct.send(call, way, limits, until, records)
            else:
                response = await self._posts.send(
                    call, body, way, limits, until, records
                )
        except Exception as error:  # noqa: BLE001  # those of the network are values
            failed = error
            foreign = foreign_in(error, handled)
        if foreign is not None:
            text = self._secret.hidden_in(in_words(foreign))
            note(call.method, call.url, f"failed ({text})", started)
            raise foreign
        if failed is not None:
            return await self._failed(call, body, failed, records, until)
        if body is not None and body.made and not body.touched:
            response.close()
            return Failure(False, TOO_EARLY)
        content, broke = (come_by_now(response) if body is None else None), ""
        if content is None:
            exchange = Exchange() if body is None else body.exchange
            end = sooner(until, limits[1])
            content, broke = await read_all(response, end, exchange, handled)
        if body is not None and body.ahead is not None:
            body.ahead.ended(keeps=not broke and _keeps_open(response))
            body.ahead.raise_strike()
        headers = in_lower_case(response.headers)
        packed = "content-encoding" in headers and _is_still_packed(response.headers)
        if broke or response.status < 100 or packed:
            read = await read_again(call, records, sooner(until, limits[1]))
            if isinstance(read, Received):
                return read
            if response.status < 100:
                return Failure(True, read or f"{response.status} is no status")
        return Received(response.status, headers, content, broke)

    async def _failed(
        self,
        call: Call,
        body: Body | None,
        error: Exception,
        records: Sequence[Record],
        until: float | None,
    ) -> Received | Failure:
        """What has become of a request whose response aiohttp has not read."""
        if body is not None and not body.made:
            # Somebody else has taken the request: a recorder, a double.
            body.exchange.sent = not surely_not_sent(error)
        sent = body is None or body.exchange.sent
        read = None
        if sent and not isinstance(error, (TimeoutError, asyncio.TimeoutError)):
            end = sooner(until, self._pair(call.timeout)[1])
            read = await read_again(call, records, end)
        if isinstance(read, Received):
            return read
        return Failure(sent, read or in_words(error))

    def _begin(
        self,
        call: Call,
        body: Body | None,
        way: Mapping[str, Any],
        until: float | None,
    ) -> Awaitable[aiohttp.ClientResponse]:
        """Has a session send a call; its response's body is still to be read."""
        pair = self._pair(call.timeout)
        if body is None:
            session, limits = self._session, self._limits(call.budget, *pair)
        else:
            # Once it is sent, the time is looked at with care.
            session, limits = self._fresh, self._limits(None, pair[0], None)
        request = session.request(
            call.method,
            URL(url_of(call), encoded=True),
            data=call.body,
            headers=headers_to_send(call, self._api_key),
            timeout=limits,
            allow_redirects=False,
            **way,
        )
        if body is None:
            return request
        return submitted(request, body, pair, until)

    async def open(self, action: Open) -> AsyncStream | Failure:
        """Begins to receive a file from the storage; the key does not go there."""
        handled = sys.exc_info()[1]
        started = time.monotonic()
        connect, read = self._pair(action.timeout)
        try:
            way = self._way(action.url)
            origin = origin_of_file(action.url)
            if origin and not action.start and self._own and self._direct.takes(way):
                end = None if action.budget is None else started + action.budget
                arrived = await self._straight.open(
                    action, origin, way["ssl"], (connect, read), end
                )
                note("GET", action.url, str(arrived.status), started)
                return AsyncStream(arrived, read, end)
            limits = self._limits(action.budget, connect, read)
            if action.public and way["proxy"]:
                return Failure(False, BEHIND_A_PROXY, hopeless=True)
            request = self._files.request(
                "GET",
                # As it stands: a signature is of the very characters.
                URL(action.url, encoded=action.url.isascii()),
                headers=headers_to_open(action),
                timeout=limits,
                allow_redirects=False,
                auto_decompress=False,  # what a storage packs is unpacked with bounds
                read_bufsize=PIECE,
                **way,
            )
            both = None if connect is None or read is None else connect + read
            response = await within(request, both)
        except Exception as error:  # noqa: BLE001  # those of the network are values
            foreign = foreign_in(error, handled)
            text = self._secret.hidden_in(in_words(error))
            refused = is_refusal(error) or isinstance(error, aiohttp.InvalidURL)
            note("GET", action.url, f"failed ({text})", started)
        else:
            note("GET", action.url, str(response.status), started)
            return AsyncStream(response)
        if foreign is not None:
            raise foreign
        return Failure(True, text, refused)

    def raise_strike(self) -> None:
        """Raises what has struck where a connection was being made for the next file."""
        self._straight.raise_strike()

    def distrust(self, url: str) -> None:
        """Closes the connections that are kept, and not in use."""
        del url
        self._kept.drop_idle()

    async def close(self) -> None:
        """Closes the connections, unless the connector is the caller's own."""
        self._direct.close()
        await self._straight.close()
        left = self._submits.close_ready()
        if left:
            await asyncio.wait(left)
        for one in (self._session, self._fresh, self._files):
            await one.close()

    def _way(self, url: str) -> Mapping[str, Any]:
        """Proxy and certificates for an address."""
        found = self._proxy_settings.at(url)
        way: Mapping[str, Any] | None = found.get("aiohttp")
        if way is None:
            proxy = select_proxy(url, found["proxies"])
            url_of_proxy = proxy_of(proxy) if proxy else None
            if url_of_proxy and url_of_proxy.startswith("socks"):
                url_of_proxy = None  # the caller's connector goes there, if anything
            way = {"proxy": url_of_proxy, "ssl": True}
            found["aiohttp"] = way
        if url.startswith(_SECURE) or (way["proxy"] or "").startswith(_SECURE):
            trusted = self._certificates(found["verify"])
            if way["ssl"] is not trusted:
                way = found["aiohttp"] = {**way, "ssl": trusted}
        return way

    def _certificates(self, verify: object) -> ssl.SSLContext | bool:
        """What TLS trusts: the same as requests does."""
        if not self._own and verify is True:
            return True  # as the caller's connector has it
        if verify is False:
            return False
        where = verify if isinstance(verify, str) else DEFAULT_CA_BUNDLE_PATH
        return trusting_by_default(where)

    def _limits(
        self, total: float | None, connect: float | None, read: float | None
    ) -> aiohttp.ClientTimeout:
        key = total, connect, read
        if self._limited is not None and self._limited[0] == key:
            return self._limited[1]
        limits = aiohttp.ClientTimeout(
            total=total,
            connect=connect,
            sock_connect=connect,
            sock_read=read,
            ceil_threshold=math.inf,  # else a time above 5 s ends at a whole second
        )
        self._limited = key, limits
        return limits


def _keeps_open(response: aiohttp.ClientResponse | Arrived) -> bool:
    """Whether a server would have kept its connection open."""
    version = getattr(response, "version", None)
    said = response.headers.get("Connection", "").lower()
    return version is not None and version >= (1, 1) and "close" not in said


def _is_still_packed(headers: Mapping[str, str]) -> bool:
    """Whether a body that aiohttp has read is packed in something that it does not undo."""
    name = "content-encoding"
    codings = [text for one, text in headers.items() if one.lower() == name]
    return len(codings) > 1 or codings[0].lower() not in _UNPACKED
