"""Resolves names for aiohttp in threads of the client's own.

aiohttp asks in the event loop's pool of threads, which may be full of the caller's work;
and a resolver that hangs there holds up the end of the loop, and of the process.
"""

from __future__ import annotations

import socket

from aiohttp.abc import AbstractResolver, ResolveResult

from videotasks._http.awaiting import awaited
from videotasks._http.sockets import resolving


class Resolver(AbstractResolver):
    """Asks the system for a name, however many ask for it at once, in one daemon thread."""

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: socket.AddressFamily = socket.AF_INET,
    ) -> list[ResolveResult]:
        """The addresses of a host."""
        asked = host, port, family, socket.SOCK_STREAM, 0, socket.AI_ADDRCONFIG
        pending = resolving(*asked)
        await awaited(pending)
        return [
            ResolveResult(
                hostname=host,
                # With the scope of one of IPv6 that has any.
                host=socket.getnameinfo(address, _NUMERIC)[0],
                port=address[1],
                family=kind,
                proto=protocol,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for kind, _, protocol, _, address in pending.result()
            # Python without IPv6 gives addresses of it that nothing can be done with.
            if kind != socket.AF_INET6 or len(address) > 2
        ]

    async def close(self) -> None:
        """There is nothing to close."""


_NUMERIC = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV
