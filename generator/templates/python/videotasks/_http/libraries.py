"""Passes the HTTP libraries on to signatures that name their classes, and imports none before somebody asks.

Who resolves such a signature gets a library's class, or `object` where the library is not installed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from videotasks._values.late import LateModule

if TYPE_CHECKING:
    import aiohttp as aiohttp  # noqa: PLC0414  # as a module says that it hands a name on
    import requests as requests  # noqa: PLC0414  # likewise
else:
    aiohttp = LateModule("aiohttp", object)
    requests = LateModule("requests", object)
