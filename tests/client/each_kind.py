"""Clients of each kind, with connections of their own and with a caller's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import aiohttp
import pytest
import requests

import videotasks

from .blocking_client import Blocking
from .loopback import (
    KEY,
)


class _Shown(Blocking):
    """An AsyncClient, whose caller closes the connector that it gave."""

    def __init__(self, loop: Any, inner: Any, connector: Any) -> None:
        super().__init__(loop, inner)
        self._connector = connector

    def __exit__(self, *details: object) -> None:
        self.close()
        if self._connector is not None:
            self._loop.run_until_complete(self._connector.close())
        super().__exit__(*details)


@pytest.fixture(params=["sync", "async", "a session", "a connector"])
def any_way(
    request: pytest.FixtureRequest,
) -> Iterator[Callable[..., Any]]:
    """Makes a client of each kind, with connections of its own and with a caller's."""
    to_close: list[Callable[[], object]] = []

    def made(url: str, **options: Any) -> Any:
        if request.param == "sync":
            return videotasks.Client("highwayapi", KEY, url, **options)
        if request.param == "a session":
            session = requests.Session()
            to_close.append(session.close)
            return videotasks.Client("highwayapi", KEY, url, session=session, **options)
        loop = asyncio.new_event_loop()
        connector = None
        if request.param == "a connector":

            async def of_a_caller() -> aiohttp.TCPConnector:
                return aiohttp.TCPConnector()

            connector = loop.run_until_complete(of_a_caller())
        client = videotasks.AsyncClient(
            "highwayapi", KEY, url, connector=connector, **options
        )
        return _Shown(loop, client, connector)

    yield made
    for one in to_close:
        one()
