"""Submits and polls with the Python client of openapi-generator, by an order from standard input."""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any

api: Any = importlib.import_module("openapi_client")


def settings(order: dict[str, Any]) -> Any:
    if "url" in order:
        return api.Configuration(host=order["url"], access_token=order["key"])
    if "index" in order:
        index = order["index"]
        return api.Configuration(access_token=order["key"], server_index=index)
    return api.Configuration(access_token=order["key"])


def submit(client: Any, operation: str, body: dict[str, Any]) -> Any:
    if operation == "vidu_q1.text_to_video":
        request = api.ViduQ1TextToVideoRequest(**body)
        return api.ViduQ1Api(client).vidu_q1_text_to_video(request)
    if operation == "vidu_2_0.image_to_video":
        request = api.Vidu20ImageToVideoRequest(**body)
        return api.Vidu20Api(client).vidu20_image_to_video(request)
    if operation == "kling_v3_0_std.text_to_video":
        request = api.KlingV30StdTextToVideoRequest(**body)
        return api.KlingV30StdApi(client).kling_v30_std_text_to_video(request)
    assert operation == "kling_v3_0_pro.image_to_video"
    request = api.KlingV30ProImageToVideoRequest(**body)
    return api.KlingV30ProApi(client).kling_v30_pro_image_to_video(request)


def outcome(client: Any, operation: str, body: dict[str, Any]) -> dict[str, Any]:
    try:
        task = submit(client, operation, body)
        result = api.TaskResultApi(client).task_result(task.task_id)
    except Exception as error:  # noqa: BLE001  # whatever it is, it is told
        return {"refused": str(error)}
    videos = result.to_dict().get("videos") or [{}]
    lifetime = videos[0].get("video_url_ttl")
    return {"task_id": task.task_id, "status": result.task.status, "lifetime": lifetime}


def main() -> None:
    order = json.load(sys.stdin)
    client = api.ApiClient(settings(order))
    for operation, body in order["calls"]:
        print(json.dumps(outcome(client, operation, body)))


main()
