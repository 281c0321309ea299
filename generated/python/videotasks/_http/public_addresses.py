# Copied from generator/templates/python/videotasks/_http/public_addresses.py: edit that file, then run `make generate`.
"""Keeps downloads away from private networks, by the address that is really connected to.

What a name stands for can change between any look at it and the connection, so the check is
where the connection is made.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final

from videotasks._values.strikes import struck

_TRANSLATED: Final = IPv6Network("64:ff9b::/96")
"""IPv4 addresses, to networks that have IPv6 alone."""
_NEVER: Final = (
    IPv6Network("::/8"),
    IPv6Network("64:ff9b:1::/48"),
    IPv6Network("fec0::/10"),
)
"""Of these, versions of Python say different things."""
ADVICE: Final = "allow_private_files=True of the client accepts that"
BEHIND_A_PROXY: Final = (
    "it would come through a proxy, which connects to whatever it likes, and the client "
    "may not connect to private addresses: have NO_PROXY name the storage; or "
    f"{ADVICE}"
)


class PrivateAddressError(OSError):
    """A host is at an address that is not of the internet."""

    def __init__(self, address: str) -> None:
        text = f"{address} is no address of the internet; {ADVICE}"
        super().__init__(text)


def is_public(address: str) -> bool:
    """Whether an address is of the internet: no private network, no link, not this machine."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError as error:
        if struck(error):
            raise
        return False
    if isinstance(found, IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour
        if inner is None and found in _TRANSLATED:
            inner = IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if any(found in network for network in _NEVER) or found.teredo:
            return False
    return found.is_global and not found.is_multicast and not found.is_reserved


def is_refusal(error: BaseException | None) -> bool:
    """Whether an error of a library has come about because an address is not public."""
    for _ in range(16):
        if error is None or isinstance(error, PrivateAddressError):
            break
        error = error.__cause__ or error.__context__
    return isinstance(error, PrivateAddressError)
