# Generated from specs/endpoints/wan_2_1/text_to_video.yaml: edit there, then run `make generate`.
"""Wan21Webhook, an object within requests."""

from __future__ import annotations

from typing import TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.late import LateClass
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Wan21WebhookTest = LateClass(
        "videotasks._objects.wan21_webhook_test", "Wan21WebhookTest"
    )
    Wan21WebhookTestDict = LateClass(
        "videotasks._objects.wan21_webhook_test", "Wan21WebhookTestDict"
    )
else:
    from videotasks._objects.wan21_webhook_test import (
        Wan21WebhookTest,
        Wan21WebhookTestDict,
    )
    from videotasks._values.types import Members

__all__ = [
    "Wan21Webhook",
    "Wan21WebhookDict",
]


class _Wan21WebhookDictRequired(TypedDict):
    url: str


class Wan21WebhookDict(_Wan21WebhookDictRequired, total=False):
    """The members of `Wan21Webhook` in a plain dict."""

    test_mode: Wan21WebhookTest | Wan21WebhookTestDict


class Wan21Webhook(NestedObject):
    """Where the platform tells that the task is done.

    Source: https://novita.ai/docs/api-reference/model-apis-wan-t2v.md

    Args:
        url: Address to which the outcome is sent. Required.
        test_mode: Sends a made-up event instead of the outcome. `enabled` (boolean,
            required): Whether the made-up event is sent. Default: False.
            `return_task_status` (string, required): The status of which the made-up
            event tells. Allowed: "TASK_STATUS_SUCCEED", "TASK_STATUS_FAILED".

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.wan_2_1.text_to_video"
    _request_class = "Wan21TextToVideoRequest"
    _shape = "/extra/webhook"
    _checker = "_check_wan21_webhook"
    _names = ("url", "test_mode")

    url: str
    test_mode: Wan21WebhookTest | Wan21WebhookTestDict | None

    @suggests_keywords
    def __init__(
        self,
        *,
        url: str,
        test_mode: Wan21WebhookTest | Wan21WebhookTestDict | None = None,
    ) -> None:
        _body: Members = {}
        _body["url"] = url
        if test_mode is not None:
            _body["test_mode"] = test_mode
        self._build(_body)


name_publicly(globals())
