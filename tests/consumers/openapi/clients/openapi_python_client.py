"""Submits and polls with openapi-python-client's client, by an order from standard input."""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any

# The package is named after the title of the file.
PACKAGE = sys.argv[1]
models: Any = importlib.import_module(f"{PACKAGE}.models")


def sync(operation: str) -> Any:
    return importlib.import_module(f"{PACKAGE}.api.{operation}").sync


SUBMITS = {
    "vidu_q1.text_to_video": (
        "vidu_q1.vidu_q1_text_to_video",
        "ViduQ1TextToVideoRequest",
    ),
    "vidu_2_0.image_to_video": (
        "vidu_2_0.vidu_20_image_to_video",
        "Vidu20ImageToVideoRequest",
    ),
    "kling_v3_0_std.text_to_video": (
        "kling_v3_0_std.kling_v30_std_text_to_video",
        "KlingV30StdTextToVideoRequest",
    ),
    "kling_v3_0_pro.image_to_video": (
        "kling_v3_0_pro.kling_v30_pro_image_to_video",
        "KlingV30ProImageToVideoRequest",
    ),
}


def outcome(client: Any, operation: str, body: dict[str, Any]) -> dict[str, Any]:
    path, name = SUBMITS[operation]
    send, model = sync(path), getattr(models, name)
    try:
        task = send(client=client, body=model.from_dict(body))
        poll = sync("task_result.task_result")
        result = poll(client=client, task_id=task.task_id)
    except Exception as error:  # noqa: BLE001  # whatever it is, it is told
        return {"refused": f"{type(error).__name__}: {error}"}
    videos = result.to_dict().get("videos") or [{}]
    lifetime = videos[0].get("video_url_ttl")
    return {"task_id": task.task_id, "status": result.task.status, "lifetime": lifetime}


def main() -> None:
    order = json.load(sys.stdin)
    package: Any = importlib.import_module(PACKAGE)
    # It has no host of its own: it must be told one.
    client = package.AuthenticatedClient(base_url=order["url"], token=order["key"])
    for operation, body in order["calls"]:
        print(json.dumps(outcome(client, operation, body)))


main()
