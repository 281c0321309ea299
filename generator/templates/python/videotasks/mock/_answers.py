"""The bodies of the platform's answers, in the platform's own form."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from starlette.responses import Response

from videotasks.mock._schemas import Violation
from videotasks.mock._tasks import STATUSES, Progress, Task

STATUS_OF_REASON: Final[Mapping[str, int]] = {
    "INVALID_REQUEST_BODY": 400,
    "MISSING_API_KEY": 400,
    "INVALID_API_KEY": 403,
    "API_NOT_FOUND": 404,
    "TASK_NOT_FOUND": 404,
    # No vendor documents this reason; HTTP wants the status, our callers want the form.
    "METHOD_NOT_ALLOWED": 405,
}

_STORAGE_MESSAGES: Final[Mapping[str, str]] = {
    "AccessDenied": "Request has expired",
    "SignatureDoesNotMatch": "The signature does not match the one calculated here",
}


class Json(Response):
    """JSON as bytes, able to echo whatever a body may hold."""

    media_type = "application/json"

    def render(self, content: object) -> bytes:
        text = json.dumps(content, ensure_ascii=False, allow_nan=False)
        # A lone surrogate has no UTF-8; what replaces it is its JSON escape.
        return text.encode("utf-8", "backslashreplace")


def refused(
    reason: str,
    message: str,
    details: Sequence[Violation] = (),
    headers: Mapping[str, str] | None = None,
) -> Json:
    """An error of the platform."""
    status = STATUS_OF_REASON[reason]
    body = {
        "code": status,
        "reason": reason,
        "message": message,
        "metadata": {"details": [one._asdict() for one in details]} if details else {},
    }
    return Json(body, status, headers)


def storage_refused(code: str) -> Response:
    """An error of the storage, which knows nothing of the platform's form."""
    body = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<Error><Code>{code}</Code><Message>{_STORAGE_MESSAGES[code]}</Message></Error>"
    )
    return Response(body, 403, media_type="application/xml")


def task_result(
    task: Task, progress: Progress, video_url: str, ttl: str
) -> dict[str, Any]:
    """The Task Result body: three arrays, of which a success fills one."""
    videos = [{"video_url": video_url, "video_url_ttl": ttl, "video_type": "mp4"}]
    return {
        "extra": {
            # Text, as the pages have it; the vendors' own client reads a number.
            "seed": str(task.seed),
            "debug_info": _times(task, progress),
        },
        "task": {
            "task_id": task.id,
            "status": STATUSES[progress.state],
            "reason": task.failure if progress.state == "failed" else "",
            # No page lists the values; the endpoint's name cannot collide.
            "task_type": task.endpoint.replace(".", "_").upper(),
            "eta": round(progress.eta, 3),
            "progress_percent": progress.percent,
        },
        "images": [],
        "videos": videos if progress.state == "succeeded" else [],
        "audios": [],
    }


def _times(task: Task, progress: Progress) -> dict[str, str]:
    """When the task reached each state, in milliseconds of the platform's clock."""
    times = {"submit_time_ms": task.submitted_at}
    if progress.state != "queued":
        times["execute_time_ms"] = task.processing_at
    if progress.state in ("succeeded", "failed"):
        times["complete_time_ms"] = task.ends_at
    return {name: str(int(seconds * 1000)) for name, seconds in times.items()}
