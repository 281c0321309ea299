# Copied from generator/templates/python/videotasks/mock/_striking.py: edit that file, then run `make generate`.
"""Has the faults of a script strike: between the connection and the platform, which knows nothing of it."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from http import HTTPStatus
from typing import Any, Final

from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from videotasks._platform.catalog import LIFECYCLE, REASONS
from videotasks._platform.endpoints import ENDPOINTS
from videotasks.mock._answers import Json, storage_refused
from videotasks.mock._exchanges import Answer, Exchange, phrase_of
from videotasks.mock._faults import Fault, Script
from videotasks.mock._forms import CODINGS, FORMATS, in_format, packed
from videotasks.mock._versions import an_hour_later, other_bytes, other_tag

FILES: Final = "/files"
_SUBMITS: Final = {(endpoint.method, endpoint.path) for endpoint in ENDPOINTS.values()}
_HOUR: Final = 3600.0
_DRIP: Final = 0.05
_PART_OF_A_VERSION: Final = (b"range", b"if-range")
_PLACE: Final = re.compile(rb"bytes (\d+)-(\d+)/")
_PAGE: Final = (
    "<!DOCTYPE html><html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>"
)


class Striker:
    """Passes requests on to the platform, but for those that a fault strikes."""

    def __init__(self, app: ASGIApp, script: Callable[[], Script]) -> None:
        self._app = app
        self._script = script

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        door = _door(scope)
        fault = self._script().strikes(door) if door else None
        if fault is None:
            await self._app(scope, receive, send)
            return
        body = await _body(receive)
        exchange = Exchange(fault, scope, receive, send, self._app, body)
        await _STRIKES[fault.kind](exchange)


def _door(scope: Scope) -> str | None:
    if scope["type"] != "http":
        return None
    if (scope["method"], scope["path"]) in _SUBMITS:
        return "submit"
    if scope["path"] == LIFECYCLE.result_path:
        return "result"
    return "file" if scope["path"].startswith(f"{FILES}/") else None


async def _body(receive: Receive) -> bytes:
    """All of a request's body, so that whoever sent it has sent all."""
    body = bytearray()
    while True:
        message = await receive()
        body.extend(message.get("body", b""))
        if not message.get("more_body"):
            return bytes(body)


# -- connections ------------------------------------------------------------------------


async def _reset(exchange: Exchange) -> None:
    await exchange.accept()
    await exchange.end(reset=True)


async def _close(exchange: Exchange) -> None:
    await exchange.accept()
    await exchange.end()


async def _silent(exchange: Exchange) -> None:
    await exchange.accept()
    if not await exchange.gone(_seconds(exchange.fault, _HOUR)):
        await exchange.end()


async def _slow(exchange: Exchange) -> None:
    answer = await exchange.answer()
    if not await exchange.gone(_seconds(exchange.fault, 1.0)):
        await exchange.respond(answer)


async def _drip(exchange: Exchange) -> None:
    await exchange.drip(await exchange.answer(), _seconds(exchange.fault, _DRIP))


async def _drip_head(exchange: Exchange) -> None:
    await exchange.answer()
    exchange.write(b"HTTP/1.1 200 OK\r\nX-Drip: ")
    while not await exchange.gone(_seconds(exchange.fault, _DRIP)):
        exchange.write(b"x")


async def _truncated(exchange: Exchange) -> None:
    answer = await exchange.answer()
    exchange.write(answer.head() + answer.body[: len(answer.body) // 2])
    await exchange.end()


async def _cut_chunks(exchange: Exchange) -> None:
    answer = await exchange.answer()
    chunked = answer.with_header(b"content-length", None)
    chunked = chunked.with_header(b"transfer-encoding", b"chunked")
    half = answer.body[: len(answer.body) // 2]
    exchange.write(chunked.head() + b"%x\r\n%s\r\n" % (len(half), half))
    await exchange.end()


async def _stray(exchange: Exchange) -> None:
    await exchange.respond(await exchange.answer())
    other = str(uuid.uuid4())
    url = f"http://{other}.invalid/video.mp4"
    entry = {"video_url": url, "video_url_ttl": "3600", "video_type": "mp4"}
    task = {"task_id": other, "status": "TASK_STATUS_SUCCEED", "reason": ""}
    body = {LIFECYCLE.task_id_field: other, "task": task, "videos": [entry]}
    stray = Answer(200, ((b"content-type", b"application/json"),), b"")
    stray = stray.with_body(json.dumps(body).encode())
    exchange.write(stray.head() + stray.body)


async def _duplicate(exchange: Exchange) -> None:
    answer = await exchange.answer()
    await exchange.respond(answer)
    exchange.write(answer.head() + answer.body)


async def _garbage(exchange: Exchange) -> None:
    await exchange.accept()
    exchange.write(bytes(range(128, 256)) * 4 + b"\r\n\r\n")
    await exchange.end()


# -- responses of others, and of the platform ---------------------------------------------


def _instead(
    make: Callable[[Fault], Response],
) -> Callable[[Exchange], Awaitable[None]]:
    """A response in place of the platform's."""

    async def strike(exchange: Exchange) -> None:
        await exchange.accept()
        await exchange.respond(make(exchange.fault))

    return strike


def _spoilt(make: Callable[[Answer], Answer]) -> Callable[[Exchange], Awaitable[None]]:
    """The platform's response, made into another one; a refusal stays what it is."""
    return _spoilt_by(lambda answer, _: make(answer))


def _spoilt_by(
    make: Callable[[Answer, Fault], Answer],
) -> Callable[[Exchange], Awaitable[None]]:
    """The same, by what a fault says."""

    async def strike(exchange: Exchange) -> None:
        answer = await exchange.answer()
        good = answer.status < HTTPStatus.MULTIPLE_CHOICES
        await exchange.respond(make(answer, exchange.fault) if good else answer)

    return strike


def _gateway(fault: Fault) -> Response:
    status = fault.status or 502
    return HTMLResponse(_PAGE.format(f"{status} {phrase_of(status)}"), status)


def _refusal(reason: str, fault: Fault) -> Response:
    status = fault.status or REASONS[reason].statuses[0]
    message = f"{reason}, as a fault's script has it"
    body: dict[str, Any] = {"code": status, "reason": reason, "message": message}
    body["metadata"] = {}
    after = fault.seconds if reason == "RATE_LIMIT_EXCEEDED" else None
    headers = None if after is None else {"Retry-After": f"{after:g}"}
    return Json(body, status, headers)


def _task(**changes: str) -> Callable[[Answer], Answer]:
    """A task's result that says something else of the task."""

    def make(answer: Answer) -> Answer:
        result = json.loads(answer.body)
        result["task"].update(changes)
        result["videos"] = []
        return answer.with_body(json.dumps(result).encode())

    return make


def _of_another(answer: Answer) -> Answer:
    """A task's result under another id."""
    result = json.loads(answer.body)
    result["task"]["task_id"] = str(uuid.uuid4())
    return answer.with_body(json.dumps(result).encode())


def _seconds(fault: Fault, default: float) -> float:
    return default if fault.seconds is None else fault.seconds


def _half(answer: Answer) -> Answer:
    half = replace(answer, body=answer.body[: len(answer.body) // 2])
    return half.with_header(b"content-length", None)  # in chunks, and a last one


def _compressed(answer: Answer, fault: Fault) -> Answer:
    coding = fault.form or CODINGS[0]
    body = packed(answer.body, coding)
    return answer.with_body(body).with_header(b"content-encoding", coding.encode())


def _in_format(answer: Answer, fault: Fault) -> Answer:
    if answer.status != HTTPStatus.OK:
        return answer  # a part of the file that it was before
    return answer.with_body(in_format(answer.body, fault.form or FORMATS[0]))


async def _changed(exchange: Exchange) -> None:
    whole = await exchange.answer(without=_PART_OF_A_VERSION)
    part = whole
    if exchange.fault.status == 206 or not exchange.asks_for(b"if-range"):
        part = await exchange.answer(without=_PART_OF_A_VERSION[1:])
    if part.status >= HTTPStatus.MULTIPLE_CHOICES:
        await exchange.respond(part)
        return
    body = other_bytes(whole.body)
    dated = part.with_header(b"etag", other_tag(body)).with_header(
        b"last-modified", an_hour_later(whole.header(b"last-modified"))
    )
    place = _PLACE.match(part.header(b"content-range"))
    wanted = body[int(place[1]) : int(place[2]) + 1] if place else body
    await exchange.respond(dated.with_body(wanted))


_STRIKES: Final[Mapping[str, Callable[[Exchange], Awaitable[None]]]] = {
    "reset": _reset,
    "close": _close,
    "silent": _silent,
    "slow": _slow,
    "drip": _drip,
    "drip_head": _drip_head,
    "truncated": _truncated,
    "cut_chunks": _cut_chunks,
    "stray": _stray,
    "duplicate": _duplicate,
    "garbage": _garbage,
    "gateway": _instead(_gateway),
    "reason": _instead(lambda fault: _refusal(fault.reason, fault)),
    "rate_limit": _instead(lambda fault: _refusal("RATE_LIMIT_EXCEEDED", fault)),
    "unavailable": _instead(lambda fault: _refusal("SERVICE_NOT_AVAILABLE", fault)),
    "redirect": _instead(lambda _: RedirectResponse("/elsewhere")),
    "forbidden_page": _instead(lambda _: HTMLResponse(_PAGE.format("Forbidden"), 403)),
    "page": _instead(lambda _: HTMLResponse(_PAGE.format("Welcome"))),
    "empty": _spoilt(lambda answer: answer.with_body(b"")),
    "broken_json": _spoilt(lambda answer: answer.with_body(answer.body[:-3])),
    "no_task_id": _spoilt(lambda answer: answer.with_body(b"{}")),
    "not_found": _instead(lambda fault: _refusal("TASK_NOT_FOUND", fault)),
    "wrong_id": _spoilt(_of_another),
    "failed": _spoilt(_task(status="TASK_STATUS_FAILED", reason="a fault's script")),
    "no_video": _spoilt(_task(status="TASK_STATUS_SUCCEED")),
    "unknown_status": _spoilt(_task(status="TASK_STATUS_PONDERING")),
    "expired": _instead(lambda _: storage_refused("AccessDenied")),
    "cut_file": _spoilt(_half),
    "wrong_type": _spoilt(lambda one: one.with_header(b"content-type", b"text/html")),
    "compressed": _spoilt_by(_compressed),
    "other_format": _spoilt_by(_in_format),
    "changed": _changed,
}
