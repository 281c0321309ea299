# Generated from specs/endpoints/wan_2_1/text_to_video.yaml: edit there, then run `make generate`.
"""Wan21Extra, an object within requests."""

from __future__ import annotations

from typing import TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.late import LateClass
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Wan21Webhook = LateClass("videotasks._objects.wan21_webhook", "Wan21Webhook")
    Wan21WebhookDict = LateClass(
        "videotasks._objects.wan21_webhook", "Wan21WebhookDict"
    )
else:
    from videotasks._objects.wan21_webhook import Wan21Webhook, Wan21WebhookDict
    from videotasks._values.types import Members

__all__ = [
    "Wan21Extra",
    "Wan21ExtraDict",
]


class Wan21ExtraDict(TypedDict, total=False):
    """The members of `Wan21Extra` in a plain dict."""

    webhook: Wan21Webhook | Wan21WebhookDict


class Wan21Extra(NestedObject):
    """Settings around the task.

    Source: https://novita.ai/docs/api-reference/model-apis-wan-t2v.md

    Args:
        webhook: Where the platform tells that the task is done. `url` (string,
            required): Address to which the outcome is sent. `test_mode` (object): Sends
            a made-up event instead of the outcome. `enabled` (boolean, required):
            Whether the made-up event is sent. Default: False. `return_task_status`
            (string, required): The status of which the made-up event tells. Allowed:
            "TASK_STATUS_SUCCEED", "TASK_STATUS_FAILED".

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.wan_2_1.text_to_video"
    _request_class = "Wan21TextToVideoRequest"
    _shape = "/extra"
    _checker = "_check_wan21_extra"
    _names = ("webhook",)

    webhook: Wan21Webhook | Wan21WebhookDict | None

    @suggests_keywords
    def __init__(
        self,
        *,
        webhook: Wan21Webhook | Wan21WebhookDict | None = None,
    ) -> None:
        _body: Members = {}
        if webhook is not None:
            _body["webhook"] = webhook
        self._build(_body)


name_publicly(globals())
