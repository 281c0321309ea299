# Copied from generator/templates/python/videotasks/mock/_page.py: edit that file, then run `make generate`.
"""The front page of the mock, for a browser: its tasks, their files and the bill."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Final

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from videotasks._values.show import counted
from videotasks.mock._tasks import Progress, Task

_ROWS: Final = 100
"""So many tasks are shown, the latest."""
_EVERY: Final = 2
"""Seconds after which a browser asks again."""
_STYLE: Final = (
    "body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}"
    "td,th{padding:.2em .8em;text-align:left;border-bottom:1px solid #ccc}"
)


class FrontPage:
    """Shows a page at `/` to whoever asks for HTML; the platform itself has nothing there."""

    def __init__(self, app: ASGIApp, page: Callable[[], str]) -> None:
        self._app = app
        self._page = page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        place = scope["type"], scope.get("method"), scope.get("path")
        if place == ("http", "GET", "/") and "text/html" in Headers(scope=scope).get(
            "accept", ""
        ):
            fresh = {"Cache-Control": "no-store"}
            await HTMLResponse(self._page(), headers=fresh)(scope, receive, send)
            return
        await self._app(scope, receive, send)


def page(
    tasks: Sequence[Task],
    progress: Callable[[Task], Progress],
    file_of: Callable[[Task], str],
    faults: Iterable[str],
) -> str:
    """The whole page, which needs nothing but itself."""
    bill = Counter(task.endpoint for task in tasks)
    rows = [_row(task, progress(task), file_of) for task in tasks[: -_ROWS - 1 : -1]]
    struck = Counter(faults)
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="refresh" content="{_EVERY}">',
        '<link rel="icon" href="data:,">',
        f"<title>mock platform: {counted(len(tasks), 'task')}</title><style>{_STYLE}</style></head>",
        "<body><h1>Mock platform</h1><p>Nothing here is billed. The page renews itself.</p>",
        _table(
            "Bill",
            ("endpoint", "tasks"),
            [*sorted(bill.items()), ("in all", len(tasks))],
        ),
        _table("Tasks, latest first", ("task", "endpoint", "state", "%", "file"), rows),
    ]
    if struck:
        parts.append(
            _table("Faults that have struck", ("kind", "times"), sorted(struck.items()))
        )
    return "\n".join([*parts, "</body></html>", ""])


class _Markup(str):
    """A text that is HTML already."""

    __slots__ = ()


def _row(
    task: Task, progress: Progress, file_of: Callable[[Task], str]
) -> tuple[object, ...]:
    link = ""
    if progress.state == "succeeded":
        link = _Markup(f'<a href="{escape(file_of(task))}">{escape(task.id)}.mp4</a>')
    return task.id, task.endpoint, progress.state, progress.percent, link


def _table(title: str, names: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    lines = ("".join(f"<td>{_cell(one)}</td>" for one in row) for row in rows)
    body = "\n".join(f"<tr>{line}</tr>" for line in lines)
    return f"<h2>{escape(title)}</h2>\n<table><tr>{head}</tr>\n{body}</table>"


def _cell(value: object) -> str:
    return value if isinstance(value, _Markup) else escape(str(value))
