"""Imports at once what an AsyncClient would else import when it needs it, while its event loop stands still."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from typing import Final

_NEEDED_LATER: Final = (
    "_client.asides",
    "_client.async_disk",
    "_client.async_many",
    "_client.encoding",
    "_client.loads",
    "_client.progress",
    "_client.saving",
    "_client.submission",
    "_client.tool_calls",
    "_core.addresses",
    "_core.download",
    "_core.elsewhere",
    "_core.poll",
    "_validation.inspection",
    "_validation.making",
    "_validation.request",
    "_values.signatures",
)


def import_early() -> None:
    """Imports them, and aiohttp if it is there, which alone takes a quarter of a second."""
    for name in _NEEDED_LATER:
        import_module(f"videotasks.{name}")
    with suppress(ModuleNotFoundError):  # that is told when a client is made
        import_module("videotasks._http.async_transport")
