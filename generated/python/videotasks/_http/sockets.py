# Copied from generator/templates/python/videotasks/_http/sockets.py: edit that file, then run `make generate`.
"""Sockets that are connected in time, whatever their names and addresses do.

urllib3 gives the resolution of a name all the time it takes, and each of its addresses the
whole connect time-out. Here that time-out is for all of it.
"""

from __future__ import annotations

import os
import select
import socket
import sys
import time
from collections.abc import Callable, Sequence
from functools import lru_cache
from ipaddress import ip_address
from typing import Any, Final

from videotasks._http.public_addresses import PrivateAddressError, is_public
from videotasks._http.threads import Promise, start
from videotasks._values.strikes import struck

_pending: Final[dict[tuple[object, ...], Promise[list[Any]]]] = {}
"""Names that are being resolved: however many wait for one, it is asked for once."""


def connected(
    host: str,
    port: int,
    until: float | None,
    source: tuple[str, int] | None,
    options: Sequence[tuple[Any, ...]],
    *,
    public: bool = False,
) -> socket.socket:
    """A socket to a host, whose time-out is what is left of the time.

    Args:
        host: Name or address.
        port: Port.
        until: When that has to have come about, on the monotonic clock; None: whenever.
        source: Address to connect from, if any.
        options: Options of the socket, as urllib3 has them.
        public: Whether addresses that are not of the internet are passed over.

    Raises:
        OSError: It has not; TimeoutError: in time.
    """
    addresses = _resolved(host.strip("[]"), port, until)
    trouble: OSError = OSError("the name stands for no address")
    for last, found in enumerate(addresses, 1 - len(addresses)):
        left = None if until is None else until - time.monotonic()
        if left is not None and left <= 0:
            break
        one = None
        try:
            if public and not is_public(str(found[4][0])):
                raise PrivateAddressError(str(found[4][0]))
            one = socket.socket(*found[:3])
            for option in options:
                one.setsockopt(*option)
            if left is not None:
                # One that swallows what is sent there leaves half of it to the others.
                one.settimeout(left if last == 0 else left / 2)
            if source:
                one.bind(source)
            one.connect(found[4])
        except BaseException as error:
            if one is not None:
                one.close()
            if not isinstance(error, OSError) or struck(error):
                raise
            trouble = error
        else:
            if until is not None:
                one.settimeout(max(0.001, until - time.monotonic()))
            return one
    raise trouble


def _resolved(host: str, port: int, until: float | None) -> list[Any]:
    """What a name stands for; a thread asks, as nothing else can be left waiting."""
    request = host, port, _family(), socket.SOCK_STREAM
    if until is None or _is_address(host):
        return socket.getaddrinfo(*request)
    pending = resolving(*request)
    while not pending.wait(until - time.monotonic()):
        if time.monotonic() >= until:  # a lock may let go a moment before
            raise TimeoutError("its name was not resolved")
    return pending.result()


def resolving(*request: Any) -> Promise[list[Any]]:
    """What `getaddrinfo` is going to say to a request, which a daemon thread asks.

    Nobody may cancel it: others may wait for the same.
    """
    key = (os.getpid(), *request)
    pending = _pending.setdefault(key, Promise())

    def resolve() -> None:
        if not pending.begins():
            return
        try:
            found = socket.getaddrinfo(*request)
        except Exception as error:  # noqa: BLE001  # raised where it is waited for
            _pending.pop(key, None)
            pending.set_exception(error)
        else:
            _pending.pop(key, None)
            pending.set_result(found)

    if not pending.is_begun():
        start(resolve, "videotasks-resolver")
    return pending


def looking_at(connection: Any) -> Callable[[], bool]:
    """What looks whether a socket has anything to read, be it its end, as cheaply as it can be had."""
    if not hasattr(select, "poll"):  # Windows; some take it away
        return lambda: bool(select.select([connection], [], [], 0)[0])
    poll: Any = select.poll()
    poll.register(connection, select.POLLIN)
    return lambda: bool(poll.poll(0))


def _family() -> int:
    """The kinds of addresses that are asked for, as urllib3 would."""
    module = sys.modules.get("urllib3.util.connection")
    if module is None:
        return socket.AF_UNSPEC if _has_ipv6() else socket.AF_INET
    # As it is now: some people have it say IPv4 alone.
    return int(module.allowed_gai_family())


@lru_cache(maxsize=1)
def _has_ipv6() -> bool:
    """Whether the system has addresses of IPv6, and not only Python."""
    try:
        with socket.socket(socket.AF_INET6) as one:
            one.bind(("::1", 0))
    except OSError as error:
        if struck(error):
            raise
        return False
    return True


@lru_cache(maxsize=64)
def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError as error:
        if struck(error):
            raise
        return False
    return True
