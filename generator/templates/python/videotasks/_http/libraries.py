"""Passes the HTTP libraries on to signatures that name their classes; only checkers import it."""

from __future__ import annotations

import aiohttp as aiohttp  # noqa: PLC0414  # as a module says that it hands a name on
import requests as requests  # noqa: PLC0414  # likewise
