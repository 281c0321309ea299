"""The platform's three doors as one ASGI application: submit, result, file.

Which paths there are comes from the catalogue alone. The order in which a request is
judged: path and method, key, form of the body, schema.
"""

from __future__ import annotations

import hmac
import os
import uuid
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from videotasks._platform.catalog import LIFECYCLE
from videotasks._platform.endpoints import ENDPOINTS
from videotasks._platform.records import Endpoint
from videotasks.mock._answers import Json, refused, storage_refused, task_result
from videotasks.mock._faults import Script
from videotasks.mock._journal import Journal, RecordedRequest, RecordedSubmit
from videotasks.mock._page import FrontPage, page
from videotasks.mock._schemas import Checked, Schemas, declares
from videotasks.mock._striking import FILES, Striker
from videotasks.mock._tasks import Task, Tasks
from videotasks.mock._urls import Signer

Video: TypeAlias = "Callable[[str], str | os.PathLike[str]]"
"""Task's id -> path of its video."""
SAMPLE: Final = Path(__file__).with_name("sample.mp4")

# Below this a check takes less time than handing it to another thread.
_CHECKED_IN_PLACE: Final = 32 * 1024


class Platform:
    """The state that the doors share."""

    def __init__(
        self,
        key: str | None,
        tasks: Tasks,
        signer: Signer,
        journal: Journal,
        script: Callable[[], Script],
        video: Video | None,
        provider: str | None,
    ) -> None:
        self._key = None if key is None else key.encode()
        self._script = script
        self._video = video
        self._tasks = tasks
        self._signer = signer
        self._journal = journal
        self._schemas = Schemas(ENDPOINTS.values(), provider)

    def app(self) -> ASGIApp:
        """The whole platform as one ASGI application."""
        doors = [
            Route(
                endpoint.path,
                partial(
                    self._submit,
                    endpoint,
                    declares(endpoint.response, "provider_request_id"),
                ),
                methods=[endpoint.method],
            )
            for endpoint in ENDPOINTS.values()
        ]
        result = Route(LIFECYCLE.result_path, self._result, methods=["GET"])
        files = Route(FILES + "/{name:path}", self._file, methods=["GET"])
        app = Starlette(
            routes=[result, files, *doors],
            exception_handlers={
                404: _unknown_path,
                405: _wrong_method,
                ClientDisconnect: _gone,
            },
        )
        # The platform documents no redirect, and clients must not follow any.
        app.router.redirect_slashes = False
        struck = Striker(app, self._script)
        return FrontPage(_Recorder(struck, self._journal), self._page)

    async def _submit(
        self, endpoint: Endpoint, names_provider_request: bool, request: Request
    ) -> Response:
        if refusal := self._key_refusal(request):
            return refusal
        kind = request.headers.get("content-type", "").partition(";")[0]
        if kind.strip().lower() != "application/json":
            # The platform's table has no 415; this is the reason nearest to it.
            message = f"Content-Type must be application/json, not {kind!r}"
            return refused("INVALID_REQUEST_BODY", message)
        checked = await self._check(endpoint.request, await request.body())
        if checked.violations:
            count = len(checked.violations)
            message = f"the body breaks {count} rule{'' if count == 1 else 's'}"
            return refused("INVALID_REQUEST_BODY", message, checked.violations)
        task = self._tasks.accept(endpoint.id, checked.body)
        self._journal.add_submit(RecordedSubmit(endpoint.id, checked.body, task.id))
        answer = {LIFECYCLE.task_id_field: task.id}
        if names_provider_request:
            answer["provider_request_id"] = uuid.uuid4().hex
        return Json(answer)

    async def _result(self, request: Request) -> Response:
        if refusal := self._key_refusal(request):
            return refusal
        parameter = LIFECYCLE.result_parameter
        task_id = request.query_params.get(parameter, "")
        if not task_id:
            # No reason of the table speaks of queries; this is the 400 for wrong input.
            message = f"the query parameter {parameter} is required"
            return refused("INVALID_REQUEST_BODY", message)
        task = self._tasks.find(task_id)
        if task is None:
            return refused("TASK_NOT_FOUND", f"there is no task {task_id[:100]!r}")
        # The caller's own Host, so that the URL also works from outside a container.
        url = str(request.base_url).rstrip("/") + self._file_of(task)
        progress = self._tasks.progress(task)
        return Json(task_result(task, progress, url, self._signer.lifetime_text))

    def _file_of(self, task: Task) -> str:
        path = f"{FILES}/{task.id}.mp4"
        return f"{path}?{self._signer.query(path)}"

    def _page(self) -> str:
        kinds = (fault.kind for fault in self._script().struck())
        return page(self._tasks.all(), self._tasks.progress, self._file_of, kinds)

    async def _file(self, request: Request) -> Response:
        # The signature is the permission; whose task it was does not matter any more.
        code = self._signer.refusal(request.url.path, request.query_params)
        if code:
            return storage_refused(code)
        name = str(request.path_params["name"]).removesuffix(".mp4")
        video = SAMPLE if self._video is None else self._video(name)
        return FileResponse(video, media_type="video/mp4")

    async def _check(self, title: str, raw: bytes) -> Checked:
        if len(raw) <= _CHECKED_IN_PLACE:
            return self._schemas.check(title, raw)
        return await run_in_threadpool(self._schemas.check, title, raw)

    def _key_refusal(self, request: Request) -> Response | None:
        """What is wrong with the key, if anything.

        The platform's table has 400 MISSING_API_KEY and 403 INVALID_API_KEY, whose
        names fit the two cases exactly. It also has 401 FAILED_TO_AUTH, on which the
        sources contradict each other and whose occasion nobody states: left out.
        """
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        key = key.strip()
        if scheme.lower() != "bearer" or not key:
            return refused("MISSING_API_KEY", "send Authorization: Bearer KEY")
        # Header values are latin-1 on the wire, whatever the key is made of.
        if self._key is not None and not hmac.compare_digest(
            key.encode("latin-1"), self._key
        ):
            return refused("INVALID_API_KEY", "the key is not valid")
        return None


class _Recorder:
    """Writes every request down before anybody judges it."""

    def __init__(self, app: ASGIApp, journal: Journal) -> None:
        self._app = app
        self._journal = journal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            self._journal.add_request(
                RecordedRequest(
                    scope["method"],
                    scope["path"],
                    scope["query_string"].decode("latin-1"),
                    {name: ", ".join(headers.getlist(name)) for name in headers},
                )
            )
        await self._app(scope, receive, send)


def _unknown_path(request: Request, _error: Exception) -> Response:
    return refused("API_NOT_FOUND", f"there is no API at {request.url.path[:200]}")


def _wrong_method(request: Request, error: Exception) -> Response:
    headers = error.headers if isinstance(error, HTTPException) else None
    message = f"{request.method} is not allowed at {request.url.path[:200]}"
    return refused("METHOD_NOT_ALLOWED", message, headers=headers)


def _gone(_request: Request, _error: Exception) -> Response:
    """Nobody reads this: the client hung up before its body was complete."""
    return Response(status_code=400)
