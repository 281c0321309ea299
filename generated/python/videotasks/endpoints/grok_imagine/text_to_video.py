# Generated from specs/endpoints/grok_imagine/text_to_video.yaml: edit there, then run `make generate`.
"""Grok Imagine Text to Video: POST /v3/async/grok-imagine-video-t2v.

Source: https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-t2v
"""

from __future__ import annotations

from videotasks._validation.ordinary import has_half
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

_NAMES = ("prompt", "duration", "resolution", "aspect_ratio")
_RESOLUTION_VALUES = ("480p", "720p")
_ASPECT_RATIO_VALUES = ("16:9", "9:16", "1:1")


class GrokImagineTextToVideoRequest(Request):
    """Makes a video from a prompt.

    PPIO charges 0.34 CNY for each second of video (duration) where resolution is "480p"
    (2026-08-21, of prices in CNY, so PPIO's, not seen there but reported: an
    integrator's configuration). PPIO charges 0.48 CNY for each second of video
    (duration) where resolution is "720p" (2026-08-21, of prices in CNY, so PPIO's, not
    seen there but reported: an integrator's configuration).

    Source: https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-t2v

    Args:
        prompt: What the video shows. 1 to 4096 characters. Required.
        duration: Length of the video. In seconds. 6 to 10. Default: 6.
        resolution: Height of the video in lines. Allowed: "480p", "720p". Default:
            "720p".
        aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
            Default: "16:9".

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "grok_imagine.text_to_video"
    path = "/v3/async/grok-imagine-video-t2v"
    source = "https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-t2v"
    _names = _NAMES

    prompt: str
    duration: int | None
    resolution: Literal["480p", "720p"] | None
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str,
        duration: int | None = None,
        resolution: Literal["480p", "720p"] | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
    ) -> None:
        _body: Members = {}
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if resolution is not None:
            _body["resolution"] = resolution
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
        elif len(value) < 1:
            out.length(f"{at}/prompt", "minLength", 1, value)
        elif len(value) > 4096:
            out.length(f"{at}/prompt", "maxLength", 4096, value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value < 6:
                out.range(f"{at}/duration", "minimum", 6, value)
            elif value > 10:
                out.range(f"{at}/duration", "maximum", 10, value)
        value = body.get("resolution", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/resolution", "string", value)
            elif value not in _RESOLUTION_VALUES:
                out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)
        value = body.get("aspect_ratio", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/aspect_ratio", "string", value)
            elif value not in _ASPECT_RATIO_VALUES:
                out.enum(f"{at}/aspect_ratio", value, _ASPECT_RATIO_VALUES)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if not value:
            return False
        if len(value) > 4096:
            return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value < 6:
                return False
            if value > 10:
                return False
        if "resolution" in body:
            known += 1
            value = body["resolution"]
            if value.__class__ is not str:
                return False
            if value not in _RESOLUTION_VALUES:
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
        value = body["prompt"]
        if not value.isascii() and has_half(value):
            return False
        return True
