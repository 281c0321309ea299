# Copied from generator/templates/python/videotasks/_http/failures.py: edit that file, then run `make generate`.
"""Tells errors of the network, which are values, from whatever else ends an exchange.

A time limit of a worker, an alarm, an error in a caller's hook strike within an exchange like
a lost connection does, and HTTP libraries wrap some of them into errors of their own. They are
raised as they are: nobody may go on after them as if a connection had failed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from videotasks._core.actions import Failure
from videotasks._http.connecting import UnconnectedError
from videotasks._http.public_addresses import PrivateAddressError, is_refusal
from videotasks._http.wire import describe
from videotasks._values.strikes import chain, struck

if TYPE_CHECKING:
    from videotasks._http.deadlines import Guard
    from videotasks._values.redact import Secret

_LIBRARIES: Final = {
    *("requests", "urllib3", "http", "socket", "ssl", "idna", "charset_normalizer"),
    *("aiohttp", "asyncio", "aiohappyeyeballs", "async_timeout", "yarl", "multidict"),
    *("socks", "python_socks", "aiohttp_socks", "OpenSSL", "truststore", "certifi"),
    *("uvloop", "winloop", "aiodns", "pycares", "gevent", "eventlet", "dns"),
    *("brotli", "brotlicffi", "zstandard", "backports"),  # of which one is zstd
}
"""Packages whose errors are the network's."""
_DOUBLES: Final = {
    *("responses", "requests_mock", "aioresponses", "vcr", "betamax", "httpretty"),
    *("mocket", "pook"),
}
"""Packages that play the network in tests: an OSError of theirs stands for one of its."""
_NEVER: Final = (Warning, MemoryError, RecursionError, NameError, ImportError)
"""A library can be where they are raised, but it is no reason for them."""
_OURS: Final = (PrivateAddressError, UnconnectedError)
"""Errors of this package that are the network's all the same."""
_CONNECTING: Final = {"connect", "_connect_tls_proxy", "_tunnel", "do_handshake"}
"""Functions of http.client, urllib3 and ssl that are over before anything is sent."""
_UNSENT: Final = {
    *("ConnectTimeout", "ConnectTimeoutError", "NewConnectionError"),
    *("NameResolutionError", "SSLCertVerificationError", "LocationValueError"),
    "UnrewindableBodyError",  # of a body that notes whether it was sent
    *(
        "InvalidURL",
        "InvalidSchema",
        "MissingSchema",
        "InvalidProxyURL",
        "InvalidHeader",
    ),
    *("ClientConnectorError", "ConnectionTimeoutError", "ClientProxyConnectionError"),
    *("ClientConnectorCertificateError", "NonHttpUrlClientError"),
}
"""Errors of the libraries, by name, after which surely nothing was sent."""


def foreign_in(
    error: BaseException,
    handled: BaseException | None = None,
    *,
    bare: bool = False,
) -> BaseException | None:
    """What has ended an exchange, if that is not the network; None: it is.

    Args:
        error: What the HTTP library has raised.
        handled: What was being handled as the exchange began.
        bare: Whether an OSError without a word is none of the network's. Sockets always say
            something; only asyncio does not.
    """
    links = list(chain(error, handled))
    for earlier in _tried_before(error):
        links += chain(earlier, handled)
    # urllib3 gives what it wraps an error into the traceback of that error, too.
    strikes = [one for one in links if struck(one)]
    if strikes:
        return strikes[-1]
    for one in links:
        if _is_foreign(one, bare=bare, wrapped=one is not error):
            return one
    return None


def failure_of(error: BaseException, guard: Guard, secret: Secret) -> Failure:
    """What has become of a request that has no response.

    Args:
        error: What the HTTP library has raised.
        guard: The exchange's.
        secret: What the words must not have.
    """
    text = secret.hidden_in(guard.late() or describe(error))
    exchange = guard.exchange
    if exchange is None:
        return Failure(True, text, is_refusal(error))
    if not exchange.sent and not guard.watched:
        exchange.sent = not surely_not_sent(error)
    return Failure(exchange.sent, text)


def surely_not_sent(error: BaseException) -> bool:
    """Whether an error, of whatever connection, came before anything could have been sent."""
    return any(
        _was_connecting(one)
        or any(kind.__name__ in _UNSENT for kind in _library_kinds(one))
        for one in chain(error, handled=None, context=False)
    )


def _tried_before(error: BaseException) -> Iterator[BaseException]:
    """Why urllib3 has tried again, where an adapter of the caller's has it do so."""
    step = error.__traceback__
    while step is not None:
        retries = step.tb_frame.f_locals.get("retries")
        for attempt in getattr(retries, "history", None) or ():
            if isinstance(getattr(attempt, "error", None), BaseException):
                yield attempt.error
        step = step.tb_next


def _is_foreign(error: BaseException, *, bare: bool, wrapped: bool) -> bool:
    if not isinstance(error, Exception):
        # A time-out cancels what it ends, and a generator is closed in passing.
        passing = {"CancelledError", "GeneratorExit"}
        return not (wrapped and type(error).__name__ in passing)
    if isinstance(error, _NEVER):
        # Libraries try what may not be there, and go on.
        return not wrapped or isinstance(error, Warning)
    if _library_kinds(error) or isinstance(error, _OURS):
        return False
    root = _root_of(type(error))
    if root != "builtins" and root not in sys.stdlib_module_names:
        return True
    owner = _owner_of(error)
    if isinstance(error, OSError) and owner in _DOUBLES:
        return False
    if bare and isinstance(error, OSError) and not error.args:
        return not _is_mocked(error)
    # What a library takes for a failed connection is one, be it a connection of the caller's.
    return not wrapped and owner not in _LIBRARIES | {"", "videotasks"}


def _owner_of(error: BaseException) -> str:
    """The package whose code has raised an error, be it through the standard library."""
    owner = ""
    step = error.__traceback__
    while step is not None:
        root = str(step.tb_frame.f_globals.get("__name__", "")).partition(".")[0]
        if root not in sys.stdlib_module_names:
            owner = root
        step = step.tb_next
    return owner


def _library_kinds(error: BaseException) -> list[type]:
    return [one for one in type(error).__mro__ if _root_of(one) in _LIBRARIES]


def _root_of(kind: type) -> str:
    return kind.__module__.partition(".")[0]


def _is_mocked(error: BaseException) -> bool:
    """Whether `unittest.mock` has raised it, as somebody wanted it to."""
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    return step is None or step.tb_frame.f_globals.get("__name__") == "unittest.mock"


def _was_connecting(error: BaseException) -> bool:
    step = error.__traceback__
    while step is not None:
        frame = step.tb_frame
        root = str(frame.f_globals.get("__name__", "")).partition(".")[0]
        if frame.f_code.co_name in _CONNECTING and root in {"http", "urllib3", "ssl"}:
            return True
        step = step.tb_next
    return False
