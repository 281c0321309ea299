"""Made the pickles in this folder, with the client of commit 4f32434; kept to show what is in them, not run again.

Modules of the client have moved since, so a run today would make other pickles, and what users have kept from that
commit would be tested by nothing. It ran under Python 3.11, with that commit's `generated/python` installed:

    python -m tests.client.pickles.make_pickles

Each file is a row of pickles, one after another; `contents.json` has the name of each and what it loads to. A cause
is given to one error to show that `pickle` leaves causes out.
"""

from __future__ import annotations

import asyncio
import json
import pickle
import socket
import warnings
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import videotasks
from videotasks import AsyncClient, AsyncTaskResult, Client, Image, Problem, TaskResult
from videotasks.mock import MockPlatform, RecordedRequest, RecordedSubmit

from .load import load

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[2] / "generated" / "openapi" / "videotasks.json"
PROTOCOLS = (2, 5)

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(40))
URL = "https://example.com/cat.png"
DIGEST = "5f" * 32
SUCCEEDED: dict[str, Any] = {
    "extra": {
        "seed": "2024",
        "debug_info": {"request_info": "", "submit_time_ms": "1"},
    },
    "task": {
        "task_id": "t-1",
        "status": "TASK_STATUS_SUCCEED",
        "reason": "",
        "task_type": "VIDU_Q3",
        "eta": 0,
        "progress_percent": 100,
    },
    "videos": [
        {
            "video_url": "https://files.example.com/v.mp4?sign=abc",
            "video_url_ttl": "3600",
            "video_type": "mp4",
        },
        {"video_url": "https://files.example.com/v.gif"},
    ],
    "images": [
        {
            "image_url": "https://files.example.com/i.webp",
            "image_url_ttl": 60,
            "image_type": "webp",
            "nsfw_detection_result": {"valid": True, "confidence": 0.5},
        }
    ],
    "audios": [
        {
            "audio_url": "https://files.example.com/a.wav",
            "audio_type": "wav",
            "audio_metadata": {"text": "hello", "start_time": 0, "end_time": 1.5},
        }
    ],
}
FAILED: dict[str, Any] = {
    "task": {"task_id": "t-2", "status": "TASK_STATUS_FAILED", "reason": "no cat"},
    "videos": [],
}
PROCESSING: dict[str, Any] = {
    "task": {
        "task_id": "t-3",
        "status": "TASK_STATUS_PROCESSING",
        "eta": 90,
        "progress_percent": 12.5,
    }
}
NEW_STATUS: dict[str, Any] = {"task": {"status": "TASK_STATUS_PAUSED"}, "new": [None]}
CONTEXT: dict[str, Any] = {
    "task_id": "t-1",
    "endpoint": "vidu_q1.text_to_video",
    "request_digest": DIGEST,
}
API_ERRORS: dict[str, dict[str, Any]] = {
    "APIError": {"status": 418, "reason": "", "code": None, "body": "<html>"},
    "AuthenticationError": {"status": 401, "reason": "INVALID_API_KEY", "code": 401},
    "PermissionDeniedError": {"status": 403, "reason": "ACCESS_DENY", "code": 403},
    "InsufficientBalanceError": {
        "status": 403,
        "reason": "NOT_ENOUGH_BALANCE",
        "code": "403",
        "retry_safe": True,
    },
    "BadRequestError": {
        "status": 400,
        "reason": "INVALID_REQUEST_BODY",
        "code": 400,
        "message": "invalid request body",
        "metadata": {"details": ["duration must be 5", {"field": "duration"}]},
        "body": '{"code":400,"reason":"INVALID_REQUEST_BODY"}',
        "retry_safe": False,
    },
    "ContentRefusedError": {"status": 400, "reason": "IMAGE_FILE_NSFW"},
    "ImageRefusedError": {"status": 400, "reason": "IMAGE_FILE_EXCEEDS_MAX_SIZE"},
    "NotFoundError": {"status": 404, "reason": "NOT_FOUND"},
    "TaskNotFoundError": {"status": 404, "reason": "TASK_NOT_FOUND"},
    "RateLimitError": {
        "status": 429,
        "reason": "RATE_LIMIT_EXCEEDED",
        "retry_after": 7.5,
        "retry_safe": True,
    },
    "ServerError": {"status": 502, "body": "Bad gateway"},
}


def requests() -> Iterator[tuple[str, Any]]:
    """Every endpoint, with the examples of its page; then what a body can hold beside those."""
    paths = json.loads(EXAMPLES.read_text("utf-8"))["paths"]
    kinds = {
        kind.path: kind
        for kind in (getattr(videotasks, name) for name in videotasks.__all__)
        if hasattr(kind, "path")
    }
    for path, kind in kinds.items():
        content = paths[path]["post"]["requestBody"]["content"]["application/json"]
        for example in content["examples"].values():
            yield kind.endpoint, kind(**example["value"])
    image = Image.from_bytes(PNG, "image/png")
    yield "an image among URLs", videotasks.ViduQ1ReferenceToVideoRequest(
        images=[URL, image], prompt="a cat", seed=7
    )
    yield "an image in a subject", videotasks.ViduQ2ReferenceToVideoRequest(
        prompt="@1 walks", subjects=[{"id": "cat", "images": [image], "voice_id": ""}]
    )
    yield "unchecked members", videotasks.ViduQ1TextToVideoRequest.construct(
        prompt=None, new={"list": [1, 2.5, True, None, "x"]}, endpoint="no class's"
    )


def results() -> Iterator[tuple[str, Any]]:
    """What an answer is read as, without a client and from one."""
    answers = {
        "succeeded": SUCCEEDED,
        "failed": FAILED,
        "processing": PROCESSING,
        "a new status": NEW_STATUS,
    }
    for name, raw in answers.items():
        yield name, TaskResult.from_dict(raw, task_id="t-4")
        yield f"{name}, async", AsyncTaskResult.from_dict(raw, task_id="t-4")
    for kind in (TaskResult, AsyncTaskResult):
        read: Any = kind.from_dict(SUCCEEDED)
        for file in (*read.videos, *read.images, *read.audios):
            yield f"one {type(file).__name__}", file
    with MockPlatform(process_seconds=0) as platform:
        options = (platform.key, platform.base_url)
        with Client("highwayapi", *options) as client:
            task = client.vidu_q1.text_to_video(prompt="a cat")
            yield "from a client", task.wait()

        async def wait() -> AsyncTaskResult:
            async with AsyncClient("highwayapi", *options) as client:
                task = await client.vidu_q1.text_to_video(prompt="a cat")
                return await task.wait()

        yield "from an async client", asyncio.run(wait())


def errors() -> Iterator[tuple[str, Any]]:
    """Every exception, with all that it can hold; then some as a client raises them."""
    public = videotasks
    yield "VideotasksError", public.VideotasksError("what went wrong", **CONTEXT)
    yield "ConfigurationError", public.ConfigurationError(
        "provider must be one of novita", argument="provider"
    )
    yield "ValidationError", public.ValidationError(
        "ViduQ1TextToVideoRequest", problems(), "vidu_q1.text_to_video"
    )
    for name, details in API_ERRORS.items():
        yield name, getattr(public, name)(f"{name}: no", **{**CONTEXT, **details})
    yield "NotSentError", public.NotSentError("no connection", **CONTEXT)
    unknown: Any = public.OutcomeUnknownError(  # add_note came with Python 3.11
        "the answer broke off", status=200, body='{"task_id": "t', **CONTEXT
    )
    unknown.__cause__ = ConnectionResetError(104, "Connection reset by peer")
    unknown.add_note("order 1207")
    unknown.add_note("look into the console")
    yield "OutcomeUnknownError", unknown
    yield "PollError", public.PollError("no result", status=500, **CONTEXT)
    for name, kind in (("", TaskResult), (", async", AsyncTaskResult)):
        failed, running = kind.from_dict(FAILED), kind.from_dict(PROCESSING)
        yield f"TaskFailedError{name}", public.TaskFailedError(
            "task t-2 failed: no cat", result=failed, reason="no cat", **CONTEXT
        )
        yield f"WaitTimeoutError{name}", public.WaitTimeoutError(
            "not done after 9 s", timeout=9, result=running, **CONTEXT
        )
    yield "WaitTimeoutError before a look", public.WaitTimeoutError("x", timeout=0.5)
    url = "https://files.example.com/v.mp4"
    yield "DownloadError", public.DownloadError("x", url=url, status=403, **CONTEXT)
    yield "TargetExistsError", public.TargetExistsError("v.mp4 exists", url=url)
    yield from raised_errors()


def raised_errors() -> Iterator[tuple[str, Any]]:
    """Errors as they come out of calls."""

    class Local:
        def __repr__(self) -> str:
            return "<what cannot be pickled>"

    request = videotasks.ViduQ1ReferenceToVideoRequest
    wrong: dict[str, Any] = {"images": [Image.from_bytes(PNG, "image/png"), 5, {}]}
    wrong |= {"promt": "a cat", "duration": 11, "seed": None, "bgm": Local()}
    yield "raised by a body", raised(request.from_dict, wrong)
    yield "raised by an option", raised(Client, "nobody", "key-of-the-pickles")
    with socket.create_server(("127.0.0.1", 0)) as closed:
        nowhere = f"http://127.0.0.1:{closed.getsockname()[1]}"
    with Client("highwayapi", "k", nowhere, max_retries=0) as client:
        call = client.vidu_q1.text_to_video
        yield "raised without a server", raised(call, prompt="a cat")
    with MockPlatform(process_seconds=60) as platform:
        with Client("highwayapi", "another-key", platform.base_url) as client:
            call = client.vidu_q1.text_to_video
            yield "raised for a wrong key", raised(call, prompt="a cat")
        with Client("highwayapi", platform.key, platform.base_url) as client:
            unchecked = partial(client.vidu_q1.text_to_video, validation="off")
            yield "raised for a wrong body", raised(unchecked, prompt="", seed="x")
            yield "raised for a wrong id", raised(client.task("nobody's").refresh)
            task = client.vidu_q1.text_to_video(prompt="a cat")
            yield "raised by a wait", raised(task.wait, timeout=0.1)
    platform = MockPlatform(process_seconds=0)
    with platform:
        client = Client("highwayapi", platform.key, platform.base_url, max_retries=0)
        video = client.vidu_q1.text_to_video(prompt="a cat").wait().videos[0]
    with client:  # and no platform any more
        yield "raised by a download", raised(list, video.stream())


def raised(call: Any, *arguments: Any, **named: Any) -> Exception:
    try:
        call(*arguments, **named)
    except videotasks.VideotasksError as error:
        return error
    raise AssertionError("nothing was raised")


def problems() -> list[Problem]:
    page = "https://docs.example.com/page"
    return [
        Problem("/images", "minItems", [], "has 0 items, at least 1 allowed", 1, page),
        Problem("/prompt", "required", None, "is required and missing", None, page),
        Problem("", "type", ["x"], "an array of 1 is not an object", None, ""),
    ]


def values() -> Iterator[tuple[str, Any]]:
    """The other public values."""
    image = Image.from_bytes(PNG, "image/png")
    yield "Image", image
    yield "the same Image twice", [image, image]
    for problem in problems():
        yield f"Problem {problem.rule}", problem
    yield "Problem with an Image", Problem("/images/0", "minWidth", image, "x", 128, "")
    for name in videotasks.__all__:
        if name.endswith("Warning"):
            yield name, getattr(videotasks, name)("vidu_q1.text_to_video: no effect")
    headers = {"authorization": "Bearer k", "content-type": "application/json"}
    yield "RecordedRequest", RecordedRequest("GET", "/v3", "task_id=t-1", headers)
    yield "RecordedSubmit", RecordedSubmit("vidu_q1.text_to_video", {"seed": 1}, "t-1")
    yield "a call for later", partial(videotasks.ViduQ1TextToVideoRequest, prompt="x")
    yield "a user's own record", {
        "request": videotasks.ViduQ1TextToVideoRequest(prompt="a cat"),
        "results": (TaskResult.from_dict(PROCESSING), TaskResult.from_dict(FAILED)),
        "error": videotasks.PollError("no result", **CONTEXT),
        "catch": [videotasks.RateLimitError, videotasks.ServerError],
    }


def classes() -> Iterator[tuple[str, Any]]:
    """Every public class: a pickle holds its module and name."""
    for module in (videotasks, videotasks.mock):
        for name in module.__all__:
            if isinstance(getattr(module, name), type):
                yield name, getattr(module, name)


def main() -> None:
    names: dict[str, list[str]] = {}
    for group in (requests, results, errors, values, classes):
        named = [*group()]
        names[group.__name__] = [name for name, _ in named]
        for protocol in PROTOCOLS:
            pickles = [pickle.dumps(value, protocol) for _, value in named]
            path(group.__name__, protocol).write_bytes(b"".join(pickles))
    contents = {}
    for group_name, of_group in names.items():
        first, second = (load(path(group_name, protocol)) for protocol in PROTOCOLS)
        assert first == second
        contents[group_name] = [
            {"name": name, "loads_to": loaded}
            for name, loaded in zip(of_group, first, strict=True)
        ]
    text = json.dumps(contents, indent=1, ensure_ascii=False)
    (HERE / "contents.json").write_text(text + "\n", "utf-8")


def path(group: str, protocol: int) -> Path:
    return HERE / f"{group}-{protocol}.pickle"


if __name__ == "__main__":
    warnings.simplefilter("ignore", videotasks.VideotasksWarning)
    main()
