"""Fetches pages of documentation politely: hosts beside each other, the pages of one host one at a time.

Every page is requested, also one that was stored by an earlier run: the server then only confirms it. What could not be
had is a value with its reason, never an exception.
"""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from cachecontrol.cache import BaseCache, DictCache

from generator.pages.fetching.page import Fetched, Pages, Stopped, Turns, host
from generator.pages.fetching.response import Requester, ResponseCache

__all__ = ["Fetched", "fetch", "progress"]

MOST_HOSTS_AT_ONCE = 8


def fetch(
    urls: Sequence[str],
    *,
    cache: Path | None,
    timeout: float = 20.0,
    pause: float = 0.5,
    back_off: float = 0.5,
    largest: int = 5_000_000,
    on_done: Callable[[Fetched], None] | None = None,
) -> dict[str, Fetched]:
    """What came of each URL, in the order of the URLs.

    Args:
        urls: one that is named twice is requested once.
        cache: the folder for what the servers let be confirmed instead of sent again; None stores nothing.
        timeout: seconds for one page in all, without the waits between tries.
        pause: seconds between two requests to the same host.
        back_off: seconds, doubled with each try, before a page is requested again.
        largest: bytes of a page, unpacked.
        on_done: called with each outcome as it is known, in the thread of the caller.
    """
    wanted = list(dict.fromkeys(urls))
    by_host: dict[str, list[str]] = {}
    for url in wanted:
        by_host.setdefault(host(url), []).append(url)
    work: queue.SimpleQueue[list[str]] = queue.SimpleQueue()
    for group in by_host.values():
        work.put(group)
    kept: BaseCache = DictCache() if cache is None else ResponseCache(cache)
    turns = Turns(pause)
    done: queue.SimpleQueue[Fetched | Exception] = queue.SimpleQueue()

    def run() -> None:
        requester = Requester(kept, timeout=timeout, largest=largest)
        with closing(requester):
            pages = Pages(requester, turns, timeout=timeout, back_off=back_off)
            _run(pages, work, done)

    # Daemons: after Ctrl-C the process does not wait for what a server still sends.
    for _ in range(min(len(by_host), MOST_HOSTS_AT_ONCE)):
        threading.Thread(target=run, daemon=True).start()
    found: dict[str, Fetched] = {}
    try:
        while len(found) < len(wanted):
            page = _next(done)
            found[page.url] = page
            if on_done is not None:
                on_done(page)
    finally:
        turns.stop.set()
    return {url: found[url] for url in wanted}


@contextmanager
def progress(urls: Sequence[str]) -> Iterator[Callable[[Fetched], None]]:
    """A progress bar on stderr, where that is a terminal, and the `on_done` that moves it."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
    )

    bar = Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.description}", markup=False),
        console=Console(stderr=True),
        transient=True,
        disable=not sys.stderr.isatty(),
    )
    with bar:
        task = bar.add_task("asking for the pages", total=len(set(urls)))

        def advance(page: Fetched) -> None:
            bar.update(task, advance=1, description=page.url)

        yield advance


def _run(
    pages: Pages,
    work: queue.SimpleQueue[list[str]],
    done: queue.SimpleQueue[Fetched | Exception],
) -> None:
    """Fetches from hosts until there is none left."""
    try:
        while True:
            for url in work.get_nowait():
                done.put(pages.get(url))
    except (queue.Empty, Stopped):
        return
    except Exception as error:  # noqa: BLE001 - raised again in the caller's thread
        done.put(error)


def _next(done: queue.SimpleQueue[Fetched | Exception]) -> Fetched:
    while True:
        try:
            # Not without an end: some systems see Ctrl-C only between two waits.
            page = done.get(timeout=0.2)
        except queue.Empty:
            continue
        if isinstance(page, Exception):
            raise page
        return page
