# Generated from specs/endpoints/kling_o1/text_to_video.yaml: edit there, then run `make generate`.
"""Kling O1 Text to Video: POST /v3/async/kling-o1-t2v.

Source: https://ppio.com/docs/models/reference-kling-o1-t2v
"""

from __future__ import annotations

from videotasks._validation.ordinary import is_ordinary_prompt
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, is_integer
from videotasks._values.late import LateClass

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Literal = LateClass("typing", "Literal")
else:
    from collections.abc import Mapping
    from typing import Literal

    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = ("prompt", "duration", "aspect_ratio")
_DURATION_VALUES = (5, 10)
_ASPECT_RATIO_VALUES = ("16:9", "9:16", "1:1")


class KlingO1TextToVideoRequest(Request):
    """Makes a video of 5 or 10 seconds from a prompt.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.text_to_video, kling_v3_0_pro.text_to_video,
    kling_v3_0_4k.text_to_video).

    Source: https://ppio.com/docs/models/reference-kling-o1-t2v

    Args:
        prompt: What the video shows. Required.
        duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
        aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
            Default: "16:9".

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "kling_o1.text_to_video"
    path = "/v3/async/kling-o1-t2v"
    source = "https://ppio.com/docs/models/reference-kling-o1-t2v"
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    prompt: str
    duration: Literal[5, 10] | None
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str,
        duration: Literal[5, 10] | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
    ) -> None:
        _body: Members = {}
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if aspect_ratio is not None:
            _body["aspect_ratio"] = aspect_ratio
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value not in _DURATION_VALUES:
                out.enum(f"{at}/duration", value, _DURATION_VALUES)
        value = body.get("aspect_ratio", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/aspect_ratio", "string", value)
            elif value not in _ASPECT_RATIO_VALUES:
                out.enum(f"{at}/aspect_ratio", value, _ASPECT_RATIO_VALUES)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        if body["prompt"].__class__ is not str:
            return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value not in _DURATION_VALUES:
                return False
        if "aspect_ratio" in body:
            known += 1
            value = body["aspect_ratio"]
            if value.__class__ is not str:
                return False
            if value not in _ASPECT_RATIO_VALUES:
                return False
        return len(body) == known

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if not is_ordinary_prompt(body["prompt"]):
            return False
        return True
