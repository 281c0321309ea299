# Generated from specs/endpoints/kling_v3_0_4k/text_to_video.yaml: edit there, then run `make generate`.
"""Kling v3.0 4K Text to Video: POST /v3/async/kling-v3.0-4k-t2v.

Source: https://ppio.com/docs/models/reference-kling-v3.0-4k-t2v
"""

from __future__ import annotations

from videotasks._validation.ordinary import has_half, is_ordinary_prompt
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

_NAMES = ("sound", "prompt", "duration", "cfg_scale", "aspect_ratio", "negative_prompt")
_ASPECT_RATIO_VALUES = ("16:9", "9:16", "1:1")


class KlingV304KTextToVideoRequest(Request):
    """Makes a video in 4K, of 3 to 15 seconds, from a prompt, with sound if wanted.

    PPIO charges 3.0 CNY for each second of video (duration) where sound is false
    (2026-08-26, of https://ppio.com/pricing, not seen there but reported: an
    integrator's note). PPIO charges 4.5 CNY for each second of video (duration) where
    sound is true (2026-08-26, of https://ppio.com/pricing, not seen there but reported:
    an integrator's note).

    Source: https://ppio.com/docs/models/reference-kling-v3.0-4k-t2v

    Args:
        sound: Whether sound is made along with the picture. Default: False.
        prompt: What the video shows, how things and the camera move and, where sound is
            made, what is heard. At most 2500 characters. Required.
        duration: Length of the video. In seconds. 3 to 15. Default: 5.
        cfg_scale: How closely the video keeps to the prompt; the lower, the more
            natural its motion. No page states the default; it is 0.5 in the other
            tiers. 0 to 1.
        aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
            Default: "16:9".
        negative_prompt: What is to be seen and heard nowhere in the video. At most 2500
            characters.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "kling_v3_0_4k.text_to_video"
    path = "/v3/async/kling-v3.0-4k-t2v"
    source = "https://ppio.com/docs/models/reference-kling-v3.0-4k-t2v"
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    sound: bool | None
    prompt: str
    duration: int | None
    cfg_scale: float | None
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None
    negative_prompt: str | None

    @suggests_keywords
    def __init__(
        self,
        *,
        sound: bool | None = None,
        prompt: str,
        duration: int | None = None,
        cfg_scale: float | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        negative_prompt: str | None = None,
    ) -> None:
        _body: Members = {}
        if sound is not None:
            _body["sound"] = sound
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if cfg_scale is not None:
            _body["cfg_scale"] = cfg_scale
        if aspect_ratio is not None:
            _body["aspect_ratio"] = aspect_ratio
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("sound", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/sound", "boolean", value)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        elif len(value) > 2500:
            out.length(f"{at}/prompt", "maxLength", 2500, value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value < 3:
                out.range(f"{at}/duration", "minimum", 3, value)
            elif value > 15:
                out.range(f"{at}/duration", "maximum", 15, value)
        value = body.get("cfg_scale", MISSING)
        if value is not MISSING:
            if not is_number(value):
                out.type(f"{at}/cfg_scale", "number", value)
            elif value < 0:
                out.range(f"{at}/cfg_scale", "minimum", 0, value)
            elif value > 1:
                out.range(f"{at}/cfg_scale", "maximum", 1, value)
        value = body.get("aspect_ratio", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/aspect_ratio", "string", value)
            elif value not in _ASPECT_RATIO_VALUES:
                out.enum(f"{at}/aspect_ratio", value, _ASPECT_RATIO_VALUES)
        value = body.get("negative_prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/negative_prompt", "string", value)
            elif len(value) > 2500:
                out.length(f"{at}/negative_prompt", "maxLength", 2500, value)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        if "sound" in body:
            known += 1
            if body["sound"].__class__ is not bool:
                return False
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if len(value) > 2500:
            return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value < 3:
                return False
            if value > 15:
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
        if "aspect_ratio" in body:
            known += 1
            value = body["aspect_ratio"]
            if value.__class__ is not str:
                return False
            if value not in _ASPECT_RATIO_VALUES:
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
