"""AsyncClient as if it were synchronous, so that one test holds both clients to the same behaviour."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import videotasks
from tests.helper_server import SOON


class Blocking:
    """An object of an AsyncClient: what has to be awaited is, before anything is returned."""

    def __init__(self, loop: asyncio.AbstractEventLoop, inner: Any) -> None:
        self._loop = loop
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        return self._calling(found) if callable(found) else self._shown(found)

    def _calling(self, function: Callable[..., Any]) -> Callable[..., Any]:
        async def call(*args: Any, **options: Any) -> Any:
            value = function(*args, **options)
            return await value if inspect.isawaitable(value) else value

        return lambda *args, **options: self._shown(
            self._loop.run_until_complete(call(*args, **options))
        )

    def _shown(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(map(self._shown, value))
        if hasattr(value, "__aiter__"):
            return self._iterated(value)
        ours = type(value).__module__.startswith("videotasks")
        return Blocking(self._loop, value) if ours else value

    def _iterated(self, chunks: Any) -> Iterator[bytes]:
        try:
            while True:
                yield self._loop.run_until_complete(anext(chunks))
        except StopAsyncIteration:
            return
        finally:
            self._loop.run_until_complete(chunks.aclose())

    def __eq__(self, other: object) -> bool:
        return bool(self._inner == getattr(other, "_inner", other))

    __hash__ = None  # type: ignore[assignment]  # Python's way to say: none

    def __repr__(self) -> str:
        return repr(self._inner)

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
        self._loop.run_until_complete(no_connection_left(self._loop))
        self._loop.close()


async def no_connection_left(loop: Any) -> None:
    """What a closed client's connections still have to do, they do in the loop."""
    until = loop.time() + SOON
    while len(loop._selector.get_map()) > 1:  # the loop's own is one
        assert loop.time() < until, "a connection is left"
        await asyncio.sleep(0.001)


def pause_by(client: Any, sleep: Callable[[float], object]) -> None:
    """Has a client, of either kind, make its pauses by a function, which takes no time."""

    async def awaited(seconds: float) -> None:
        sleep(seconds)

    twin = hasattr(client, "_inner")
    runner = (client._inner if twin else client)._runner
    runner.sleep = awaited if twin else sleep


def connect_blocking(*args: Any, **options: Any) -> Any:
    """An AsyncClient, made synchronous."""
    client = videotasks.AsyncClient(*args, **options)
    return Blocking(asyncio.new_event_loop(), client)
