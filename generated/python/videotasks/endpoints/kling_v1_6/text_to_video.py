# Generated from specs/endpoints/kling_v1_6/text_to_video.yaml: edit there, then run `make generate`.
"""Kling v1.6 Text to Video: POST /v3/async/kling-v1.6-t2v.

Source: https://ppio.com/docs/models/reference-kling-v1.6-t2v
"""

from __future__ import annotations

from videotasks._validation.ordinary import has_half
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, is_integer, is_number
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

_NAMES = ("mode", "prompt", "negative_prompt", "duration", "guidance_scale")
_MODE_VALUES = ("Standard",)
_DURATION_VALUES = (5, 10)


class KlingV16TextToVideoRequest(Request):
    """Makes a video of 5 or 10 seconds from a prompt.

    Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

    Source: https://ppio.com/docs/models/reference-kling-v1.6-t2v

    Args:
        mode: Quality of the video. Only value: "Standard". Default: "Standard".
        prompt: What the video shows. 1 to 2000 characters. Required.
        negative_prompt: What the video should not show. At most 2000 characters.
        duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
        guidance_scale: How closely the video keeps to the prompt; the higher, the
            closer, and the less freedom is left. 0 to 1. Default: 0.5.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "kling_v1_6.text_to_video"
    path = "/v3/async/kling-v1.6-t2v"
    source = "https://ppio.com/docs/models/reference-kling-v1.6-t2v"
    _names = _NAMES

    mode: Literal["Standard"] | None
    prompt: str
    negative_prompt: str | None
    duration: Literal[5, 10] | None
    guidance_scale: float | None

    @suggests_keywords
    def __init__(
        self,
        *,
        mode: Literal["Standard"] | None = None,
        prompt: str,
        negative_prompt: str | None = None,
        duration: Literal[5, 10] | None = None,
        guidance_scale: float | None = None,
    ) -> None:
        _body: Members = {}
        if mode is not None:
            _body["mode"] = mode
        _body["prompt"] = prompt
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
        if duration is not None:
            _body["duration"] = duration
        if guidance_scale is not None:
            _body["guidance_scale"] = guidance_scale
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("mode", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/mode", "string", value)
            elif value not in _MODE_VALUES:
                out.enum(f"{at}/mode", value, _MODE_VALUES)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        elif len(value) < 1:
            out.length(f"{at}/prompt", "minLength", 1, value)
        elif len(value) > 2000:
            out.length(f"{at}/prompt", "maxLength", 2000, value)
        value = body.get("negative_prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/negative_prompt", "string", value)
            elif len(value) > 2000:
                out.length(f"{at}/negative_prompt", "maxLength", 2000, value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value not in _DURATION_VALUES:
                out.enum(f"{at}/duration", value, _DURATION_VALUES)
        value = body.get("guidance_scale", MISSING)
        if value is not MISSING:
            if not is_number(value):
                out.type(f"{at}/guidance_scale", "number", value)
            elif value < 0:
                out.range(f"{at}/guidance_scale", "minimum", 0, value)
            elif value > 1:
                out.range(f"{at}/guidance_scale", "maximum", 1, value)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        if "mode" in body:
            known += 1
            value = body["mode"]
            if value.__class__ is not str:
                return False
            if value not in _MODE_VALUES:
                return False
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if not value:
            return False
        if len(value) > 2000:
            return False
        if "negative_prompt" in body:
            known += 1
            value = body["negative_prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 2000:
                return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value not in _DURATION_VALUES:
                return False
        if "guidance_scale" in body:
            known += 1
            value = body["guidance_scale"]
            if not is_number(value):
                return False
            if value < 0:
                return False
            if value > 1:
                return False
        return len(body) == known

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body["prompt"]
        if not value.isascii() and has_half(value):
            return False
        if "negative_prompt" in body:
            value = body["negative_prompt"]
            if not value.isascii() and has_half(value):
                return False
        return True
