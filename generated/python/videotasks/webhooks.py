# Copied from generator/templates/python/videotasks/webhooks.py: edit that file, then run `make generate`.
"""Reads the events that Novita AI posts to a webhook when a task has ended.

    from videotasks import webhooks

    event = webhooks.parse(body)          # the body of the POST
    if event.result.state == "succeeded":
        client.task(event.result.task_id).wait().videos[0].download("cat.mp4")

A submit asks for it by `extra_body={"extra": {"webhook": {"url": "https://..."}}}` where its
endpoint's page has that. No signature is documented, so anybody who knows the address can post
one: take from it no more than the id, and ask the platform for the result, as above. Novita posts
up to five times more where a response takes longer than 5 s or is not a 2xx, so the same event can
come again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from videotasks._exceptions import wrong
from videotasks._results.result import TaskResult
from videotasks._values.kinds import as_object
from videotasks._values.strikes import struck

__all__ = ["WebhookEvent", "parse"]

_MOST = 16 * 1024 * 1024


@dataclass(frozen=True)
class WebhookEvent:
    """What was posted.

    Attributes:
        event_type: `ASYNC_TASK_RESULT`, or another word that the platform has come to use.
        result: The payload, read as a result; its files belong to no client, so fetch the
            result by its `task_id` to download them.
        raw: The whole event.
    """

    event_type: str
    result: TaskResult
    raw: Mapping[str, Any] = field(repr=False, hash=False)


def parse(body: bytes | bytearray | str | Mapping[str, Any]) -> WebhookEvent:
    """Reads an event.

    Args:
        body: The body of the POST, as it came or as a JSON object; at most 16 MiB.

    Raises:
        ConfigurationError: It is not an event of a task.
    """
    event = as_object(body)
    if event is None:
        event = _read(body)
    payload = as_object(event.get("payload"))
    kind = event.get("event_type")
    if payload is None or not isinstance(kind, str):
        what = 'must have "event_type" and "payload": is it the body of a webhook?'
        raise wrong("body", what)
    result = TaskResult.from_dict(payload)
    if not result.task_id:
        raise wrong("body", "names no task")
    return WebhookEvent(kind, result, cast("Mapping[str, Any]", event))


def _read(body: object) -> Mapping[str, Any]:
    if not isinstance(body, (bytes, bytearray, str)):
        raise wrong(
            "body", f"must be bytes, text or a mapping, not {type(body).__name__}"
        )
    if len(body) > _MOST:
        raise wrong("body", f"has more than {_MOST} bytes")
    try:
        event = as_object(json.loads(body))
    except (ValueError, RecursionError) as error:
        if struck(error):
            raise
        raise wrong("body", f"is not JSON: {error}") from None
    if event is None:
        raise wrong("body", "must be a JSON object")
    return event
