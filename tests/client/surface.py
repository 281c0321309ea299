"""All that is public and takes arguments, each with arguments that are right: tests put bad ones in their place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import PIL.Image

import videotasks
from tests.helper_server import SOON
from tests.pictures import png

from .loopback import KEY, Server, task_result


class Function(NamedTuple):
    """A public function, what makes it callable, and right arguments."""

    call: Callable[..., Any]
    right: dict[str, Any]
    also: tuple[type[BaseException], ...] = ()
    """What it may raise besides: errors of the system that its documentation names."""


class Gif:
    """An open file that has been rewound."""

    def read(self, *_: Any) -> bytes:
        return b"GIF89a"


class Stage(NamedTuple):
    """A platform on this machine, a client and what it has made."""

    server: Server
    client: Any
    folder: Path


PICTURE = png(200, 200)
REQUEST = videotasks.ViduQ1TextToVideoRequest(prompt="cat")
OPTIONS: dict[str, Any] = {
    "extra_body": {"new": 1},
    "extra_headers": {"X-Team": "cats"},
    "timeout": (SOON, SOON),
    "max_retries": 0,
    "validation": "error",
}
FETCH: dict[str, Any] = {
    "timeout": SOON,
    "request_timeout": (SOON, SOON),
    "max_retries": 0,
}
CLIENT: dict[str, Any] = {
    "provider": "novita",
    "api_key": KEY,
    "base_url": "https://api.example",
    "timeout": 5,
    "max_retries": 0,
    "validation": "error",
    "extra_headers": {"X-Team": "cats"},
    "proxies": {"https": "http://127.0.0.1:9"},
    "verify": True,
    "requests_per_minute": 1000,
    "max_in_flight": 8,
    "journal": None,
    "allow_http_files": None,
    "allow_private_files": True,
    "model_schema": None,
}
WAIT: dict[str, Any] = {
    "timeout": SOON,
    "on_update": None,
    "poll_interval": 3,
    "request_timeout": SOON,
}


def started(file: Any, options: dict[str, Any]) -> list[bytes]:
    return list(file.stream(**options))


def surface(stage: Stage) -> dict[str, Function]:
    """Every public function that takes arguments, by the name under which it is documented."""
    client, folder = stage.client, stage.folder
    prefix = "Async" if "Async" in repr(client) else ""
    task = client.task("t-1")
    file = task.refresh().videos[0]
    saving = {"path": folder / "v.mp4", "overwrite": True, "on_progress": None}
    own = "connector" if prefix else "session"
    maker = getattr(videotasks, f"{prefix}Client")
    return {
        f"{prefix}Client": Function(maker, {**CLIENT, own: None}),
        f"{prefix}Client.submit": Function(
            client.submit, {"request": REQUEST, **OPTIONS}
        ),
        f"{prefix}Client.task": Function(client.task, {"task_id": "t-1"}),
        f"{prefix}Client.from_tool_call": Function(
            client.from_tool_call,
            {"tool": "vidu_q1_text_to_video", "arguments": {"prompt": "x"}},
        ),
        f"{prefix}Client.with_options": Function(
            client.with_options,
            {name: one for name, one in OPTIONS.items() if name != "extra_body"},
        ),
        **{
            f"{prefix}Client.{name}": Function(
                # An AsyncClient's is an iterator that nobody has begun.
                (
                    getattr(getattr(client, "_inner", client), name)
                    if name == "as_completed"
                    else getattr(client, name)
                ),
                {"tasks": ["t-1"], **WAIT},
            )
            for name in ("as_completed", "wait_all")
        },
        f"{prefix}Task.save": Function(
            task.save,
            {"path": folder / "v.mp4", "overwrite": True, "progress": False, **WAIT},
        ),
        "Journal": Function(videotasks.Journal, {"path": folder / "journal"}),
        "Journal.append": Function(
            videotasks.Journal(folder / "journal").append,
            {"entry": {"event": "x"}, "synced": False},
        ),
        f"{prefix}Task.refresh": Function(
            task.refresh, {"timeout": SOON, "max_retries": 0}
        ),
        f"{prefix}Task.wait": Function(task.wait, WAIT),
        f"{prefix}ResultFile.download": Function(file.download, {**saving, **FETCH}),
        f"{prefix}ResultFile.stream": Function(
            lambda **options: started(file, options), FETCH
        ),
        f"{prefix}TaskResult.from_dict": Function(
            getattr(videotasks, f"{prefix}TaskResult").from_dict,
            {"raw": task_result(), "task_id": "t-1", "origin": None},
        ),
        f"{prefix}TaskResult.files": Function(task.refresh().files, {"kind": "video"}),
        "Image": Function(
            videotasks.Image,
            {
                "uri": PICTURE,
                "media_type": None,
                "max_bytes": 9999,
                "max_pixels": 40_000,
            },
            (OSError,),
        ),
        "Media.shrunk": Function(
            videotasks.Image(PICTURE).shrunk,
            {"max_bytes": 9999, "max_pixels": 40_000},
        ),
        "Media.from_fileobj": Function(
            videotasks.Image.from_fileobj,
            {"file": Gif(), "media_type": "image/gif"},
        ),
        "Image.from_pil": Function(
            videotasks.Image.from_pil, {"picture": PIL.Image.new("L", (8, 8))}
        ),
        "Image.from_array": Function(
            videotasks.Image.from_array, {"array": np.zeros((8, 8), "uint8")}
        ),
        "Media.from_bytes": Function(
            videotasks.Image.from_bytes, {"data": b"GIF89a", "media_type": "image/gif"}
        ),
        "Media.from_file": Function(
            videotasks.Image.from_file,
            {"path": folder / "cat.gif", "media_type": "image/gif"},
            (OSError,),
        ),
        "Request.from_dict": Function(
            type(REQUEST).from_dict, {"body": {"prompt": "x"}}
        ),
        "Request.from_tool_call": Function(
            type(REQUEST).from_tool_call, {"arguments": {"prompt": "x"}}
        ),
        "Request.construct": Function(type(REQUEST).construct, {"prompt": "x"}),
        "Request.problems_of": Function(
            type(REQUEST).problems_of, {"body": {"prompt": "x"}}
        ),
        "Request.estimate_cost": Function(
            REQUEST.estimate_cost, {"provider": "novita"}
        ),
        "Request.problems_for": Function(REQUEST.problems_for, {"provider": "novita"}),
    }
