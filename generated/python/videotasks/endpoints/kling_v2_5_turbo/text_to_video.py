# Generated from specs/endpoints/kling_v2_5_turbo/text_to_video.yaml: edit there, then run `make generate`.
"""Kling v2.5 Turbo Text to Video: POST /v3/async/kling-2.5-turbo-t2v.

Source: https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import has_half, is_ordinary_prompt
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, is_number
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

_NAMES = ("prompt", "duration", "aspect_ratio", "cfg_scale", "mode", "negative_prompt")
_DURATION_VALUES = ("5", "10")
_ASPECT_RATIO_VALUES = ("16:9", "9:16", "1:1")
_MODE_VALUES = ("pro",)


class KlingV25TurboTextToVideoRequest(Request):
    """Makes a video of 5 or 10 seconds from a prompt.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.text_to_video, kling_v3_0_pro.text_to_video,
    kling_v3_0_4k.text_to_video).

    Source: https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md

    Args:
        prompt: What the video shows. At most 2500 characters. Required.
        duration: Length of the video, as a text. In seconds. Allowed: "5", "10".
            Default: "5".
        aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
            Default: "16:9".
        cfg_scale: How closely the video keeps to the prompt; the lower, the more
            natural its motion. 0 to 1. Default: 0.5.
        mode: Quality of the video. Only value: "pro". Default: "pro".
        negative_prompt: What the video should not show. At most 2500 characters.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "kling_v2_5_turbo.text_to_video"
    path = "/v3/async/kling-2.5-turbo-t2v"
    source = "https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md"
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    prompt: str
    duration: Literal["5", "10"] | None
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None
    cfg_scale: float | None
    mode: Literal["pro"] | None
    negative_prompt: str | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str,
        duration: Literal["5", "10"] | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        cfg_scale: float | None = None,
        mode: Literal["pro"] | None = None,
        negative_prompt: str | None = None,
    ) -> None:
        _body: Members = {}
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if aspect_ratio is not None:
            _body["aspect_ratio"] = aspect_ratio
        if cfg_scale is not None:
            _body["cfg_scale"] = cfg_scale
        if mode is not None:
            _body["mode"] = mode
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
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
        elif len(value) > 2500:
            out.length(f"{at}/prompt", "maxLength", 2500, value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/duration", "string", value)
            elif value not in _DURATION_VALUES:
                out.enum(f"{at}/duration", value, _DURATION_VALUES)
        value = body.get("aspect_ratio", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/aspect_ratio", "string", value)
            elif value not in _ASPECT_RATIO_VALUES:
                out.enum(f"{at}/aspect_ratio", value, _ASPECT_RATIO_VALUES)
        value = body.get("cfg_scale", MISSING)
        if value is not MISSING:
            if not is_number(value):
                out.type(f"{at}/cfg_scale", "number", value)
            elif value < 0:
                out.range(f"{at}/cfg_scale", "minimum", 0, value)
            elif value > 1:
                out.range(f"{at}/cfg_scale", "maximum", 1, value)
        value = body.get("mode", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/mode", "string", value)
            elif value not in _MODE_VALUES:
                out.enum(f"{at}/mode", value, _MODE_VALUES)
        value = body.get("negative_prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/negative_prompt", "string", value)
            elif len(value) > 2500:
                out.length(f"{at}/negative_prompt", "maxLength", 2500, value)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if len(value) > 2500:
            return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not str:
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
        if "cfg_scale" in body:
            known += 1
            value = body["cfg_scale"]
            if not is_number(value):
                return False
            if value < 0:
                return False
            if value > 1:
                return False
        if "mode" in body:
            known += 1
            value = body["mode"]
            if value.__class__ is not str:
                return False
            if value not in _MODE_VALUES:
                return False
        if "negative_prompt" in body:
            known += 1
            value = body["negative_prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 2500:
                return False
        return len(body) == known

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if not is_ordinary_prompt(body["prompt"]):
            return False
        if "negative_prompt" in body:
            value = body["negative_prompt"]
            if not value.isascii() and has_half(value):
                return False
        return True
