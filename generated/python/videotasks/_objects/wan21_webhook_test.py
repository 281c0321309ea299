# Generated from specs/endpoints/wan_2_1/text_to_video.yaml: edit there, then run `make generate`.
"""Wan21WebhookTest, an object within requests."""

from __future__ import annotations

from typing import Literal, TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks._values.types import Members

__all__ = [
    "Wan21WebhookTest",
    "Wan21WebhookTestDict",
]


class Wan21WebhookTestDict(TypedDict):
    """The members of `Wan21WebhookTest` in a plain dict."""

    enabled: bool
    return_task_status: Literal["TASK_STATUS_SUCCEED", "TASK_STATUS_FAILED"]


class Wan21WebhookTest(NestedObject):
    """Sends a made-up event instead of the outcome.

    Source: https://novita.ai/docs/api-reference/model-apis-wan-t2v.md

    Args:
        enabled: Whether the made-up event is sent. Default: False. Required by the
            platform, so the default is always sent.
        return_task_status: The status of which the made-up event tells. Allowed:
            "TASK_STATUS_SUCCEED", "TASK_STATUS_FAILED". Required.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.wan_2_1.text_to_video"
    _request_class = "Wan21TextToVideoRequest"
    _shape = "/extra/webhook/test_mode"
    _checker = "_check_wan21_webhook_test"
    _names = ("enabled", "return_task_status")

    enabled: bool
    return_task_status: Literal["TASK_STATUS_SUCCEED", "TASK_STATUS_FAILED"]

    @suggests_keywords
    def __init__(
        self,
        *,
        enabled: bool = False,
        return_task_status: Literal["TASK_STATUS_SUCCEED", "TASK_STATUS_FAILED"],
    ) -> None:
        _body: Members = {}
        _body["enabled"] = enabled
        _body["return_task_status"] = return_task_status
        self._build(_body)


name_publicly(globals())
