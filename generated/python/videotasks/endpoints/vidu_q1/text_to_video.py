# Generated from specs/endpoints/vidu_q1/text_to_video.yaml: edit there, then run `make generate`.
"""Vidu Q1 Text to Video: POST /v3/async/vidu-q1-text2video.

Source: https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import LARGEST_SEED, is_ordinary_prompt
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

_NAMES = (
    "prompt",
    "style",
    "duration",
    "seed",
    "aspect_ratio",
    "resolution",
    "movement_amplitude",
    "bgm",
)
_STYLE_VALUES = ("general", "anime")
_DURATION_VALUES = (5,)
_ASPECT_RATIO_VALUES = ("16:9", "9:16", "1:1")
_RESOLUTION_VALUES = ("1080p",)
_MOVEMENT_AMPLITUDE_VALUES = ("auto", "small", "medium", "large")


class ViduQ1TextToVideoRequest(Request):
    """Makes a video from a prompt alone.

    Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

    Source: https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md

    Args:
        prompt: What the video shows. At most 1500 characters. Required.
        style: Look of the video. Allowed: "general", "anime". Default: "general".
        duration: Length of the video. In seconds. Only value: 5. Default: 5.
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random.
        aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
            Default: "16:9".
        resolution: Height of the video in lines. Only value: "1080p". Default: "1080p".
        movement_amplitude: How much things move in the video. Allowed: "auto", "small",
            "medium", "large". Default: "auto". The sources disagree on its values: the
            strongest movement is called large; it is called high. Here holds: large.
        bgm: Adds background music that suits the video, over its whole length. Default:
            False.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "vidu_q1.text_to_video"
    path = "/v3/async/vidu-q1-text2video"
    source = "https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md"
    _disputes = {
        "/movement_amplitude enum": "the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large",
    }
    _unstated = {
        "/prompt": "prompt",
        "/seed": "seed",
    }
    _names = _NAMES

    prompt: str
    style: Literal["general", "anime"] | None
    duration: Literal[5] | None
    seed: int | None
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None
    resolution: Literal["1080p"] | None
    movement_amplitude: Literal["auto", "small", "medium", "large"] | None
    bgm: bool | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str,
        style: Literal["general", "anime"] | None = None,
        duration: Literal[5] | None = None,
        seed: int | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        resolution: Literal["1080p"] | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "large"] | None = None,
        bgm: bool | None = None,
    ) -> None:
        _body: Members = {}
        _body["prompt"] = prompt
        if style is not None:
            _body["style"] = style
        if duration is not None:
            _body["duration"] = duration
        if seed is not None:
            _body["seed"] = seed
        if aspect_ratio is not None:
            _body["aspect_ratio"] = aspect_ratio
        if resolution is not None:
            _body["resolution"] = resolution
        if movement_amplitude is not None:
            _body["movement_amplitude"] = movement_amplitude
        if bgm is not None:
            _body["bgm"] = bgm
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
        elif len(value) > 1500:
            out.length(f"{at}/prompt", "maxLength", 1500, value)
        value = body.get("style", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/style", "string", value)
            elif value not in _STYLE_VALUES:
                out.enum(f"{at}/style", value, _STYLE_VALUES)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value not in _DURATION_VALUES:
                out.enum(f"{at}/duration", value, _DURATION_VALUES)
        value = body.get("seed", MISSING)
        if value is not MISSING and not is_integer(value):
            out.type(f"{at}/seed", "integer", value)
        value = body.get("aspect_ratio", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/aspect_ratio", "string", value)
            elif value not in _ASPECT_RATIO_VALUES:
                out.enum(f"{at}/aspect_ratio", value, _ASPECT_RATIO_VALUES)
        value = body.get("resolution", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/resolution", "string", value)
            elif value not in _RESOLUTION_VALUES:
                out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)
        value = body.get("movement_amplitude", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/movement_amplitude", "string", value)
            elif value not in _MOVEMENT_AMPLITUDE_VALUES:
                out.enum(f"{at}/movement_amplitude", value, _MOVEMENT_AMPLITUDE_VALUES)
        value = body.get("bgm", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/bgm", "boolean", value)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if len(value) > 1500:
            return False
        if "style" in body:
            known += 1
            value = body["style"]
            if value.__class__ is not str:
                return False
            if value not in _STYLE_VALUES:
                return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if not 5 <= value <= 5:
                return False
        if "seed" in body:
            known += 1
            if body["seed"].__class__ is not int:
                return False
        if "aspect_ratio" in body:
            known += 1
            value = body["aspect_ratio"]
            if value.__class__ is not str:
                return False
            if value not in _ASPECT_RATIO_VALUES:
                return False
        if "resolution" in body:
            known += 1
            value = body["resolution"]
            if value.__class__ is not str:
                return False
            if value not in _RESOLUTION_VALUES:
                return False
        if "movement_amplitude" in body:
            known += 1
            value = body["movement_amplitude"]
            if value.__class__ is not str:
                return False
            if value not in _MOVEMENT_AMPLITUDE_VALUES:
                return False
        if "bgm" in body:
            known += 1
            if body["bgm"].__class__ is not bool:
                return False
        return len(body) == known

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if not is_ordinary_prompt(body["prompt"]):
            return False
        if "seed" in body:
            if not 0 <= body["seed"] <= LARGEST_SEED:
                return False
        return True
