# Generated from specs/endpoints/pixverse_v4_5/text_to_video.yaml: edit there, then run `make generate`.
"""PixVerse 4.5 Text to Video: POST /v3/async/pixverse-v4.5-t2v.

Source: https://ppio.com/docs/models/reference-pixverse-v4.5-t2v
"""

from __future__ import annotations

from videotasks._validation.ordinary import LARGEST_SEED, has_half, is_ordinary_prompt
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
    "aspect_ratio",
    "resolution",
    "negative_prompt",
    "fast_mode",
    "style",
    "seed",
)
_ASPECT_RATIO_VALUES = ("16:9", "9:16", "4:3", "3:4", "1:1")
_RESOLUTION_VALUES = ("360p", "540p", "720p", "1080p")
_STYLE_VALUES = ("anime", "3d_animation", "clay", "comic", "cyberpunk")
_RESOLUTION_1_ALLOWED = (
    "360p",
    "540p",
    "720p",
)
_SAYS_FAST_MODE = "The fast mode has no 1080p"


class PixverseV45TextToVideoRequest(Request):
    """Makes a video from a prompt.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.text_to_video, kling_v3_0_pro.text_to_video,
    kling_v3_0_4k.text_to_video).

    Source: https://ppio.com/docs/models/reference-pixverse-v4.5-t2v

    Args:
        prompt: What the video shows. At most 2048 characters. Required.
        aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "4:3",
            "3:4", "1:1". Default: "16:9". Required by the platform, so the default is
            always sent.
        resolution: Height of the video in lines. Allowed: "360p", "540p", "720p",
            "1080p". Default: "540p". Required by the platform, so the default is always
            sent. The fast mode has no 1080p.
        negative_prompt: What the video should not show. At most 2048 characters.
        fast_mode: Whether to be quick about it, at some cost in quality. Default:
            False.
        style: Look of the video. The pages state it of v3.5 alone. Allowed: "anime",
            "3d_animation", "clay", "comic", "cyberpunk".
        seed: Makes a result repeatable, as the same seed gives similar videos.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "pixverse_v4_5.text_to_video"
    path = "/v3/async/pixverse-v4.5-t2v"
    source = "https://ppio.com/docs/models/reference-pixverse-v4.5-t2v"
    _unstated = {
        "/prompt": "prompt",
        "/seed": "seed",
    }
    _names = _NAMES

    prompt: str
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"]
    resolution: Literal["360p", "540p", "720p", "1080p"]
    negative_prompt: str | None
    fast_mode: bool | None
    style: Literal["anime", "3d_animation", "clay", "comic", "cyberpunk"] | None
    seed: int | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"] = "16:9",
        resolution: Literal["360p", "540p", "720p", "1080p"] = "540p",
        negative_prompt: str | None = None,
        fast_mode: bool | None = None,
        style: (
            Literal["anime", "3d_animation", "clay", "comic", "cyberpunk"] | None
        ) = None,
        seed: int | None = None,
    ) -> None:
        _body: Members = {}
        _body["prompt"] = prompt
        _body["aspect_ratio"] = aspect_ratio
        _body["resolution"] = resolution
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
        if fast_mode is not None:
            _body["fast_mode"] = fast_mode
        if style is not None:
            _body["style"] = style
        if seed is not None:
            _body["seed"] = seed
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
        elif len(value) > 2048:
            out.length(f"{at}/prompt", "maxLength", 2048, value)
        value = body.get("aspect_ratio", MISSING)
        if value is MISSING:
            out.required(f"{at}/aspect_ratio")
        elif not isinstance(value, str):
            out.type(f"{at}/aspect_ratio", "string", value)
        elif value not in _ASPECT_RATIO_VALUES:
            out.enum(f"{at}/aspect_ratio", value, _ASPECT_RATIO_VALUES)
        value = body.get("resolution", MISSING)
        if value is MISSING:
            out.required(f"{at}/resolution")
        elif not isinstance(value, str):
            out.type(f"{at}/resolution", "string", value)
        elif value not in _RESOLUTION_VALUES:
            out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)
        value = body.get("negative_prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/negative_prompt", "string", value)
            elif len(value) > 2048:
                out.length(f"{at}/negative_prompt", "maxLength", 2048, value)
        value = body.get("fast_mode", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/fast_mode", "boolean", value)
        value = body.get("style", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/style", "string", value)
            elif value not in _STYLE_VALUES:
                out.enum(f"{at}/style", value, _STYLE_VALUES)
        value = body.get("seed", MISSING)
        if value is not MISSING and not is_integer(value):
            out.type(f"{at}/seed", "integer", value)
        if body.get("fast_mode", False) is True:
            value = body.get("resolution", MISSING)
            if value == "1080p":
                out.allow(
                    f"{at}/resolution", value, _RESOLUTION_1_ALLOWED, _SAYS_FAST_MODE
                )

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 3
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if len(value) > 2048:
            return False
        value = body["aspect_ratio"]
        if value.__class__ is not str:
            return False
        if value not in _ASPECT_RATIO_VALUES:
            return False
        value = body["resolution"]
        if value.__class__ is not str:
            return False
        if value not in _RESOLUTION_VALUES:
            return False
        if "negative_prompt" in body:
            known += 1
            value = body["negative_prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 2048:
                return False
        if "fast_mode" in body:
            known += 1
            if body["fast_mode"].__class__ is not bool:
                return False
        if "style" in body:
            known += 1
            value = body["style"]
            if value.__class__ is not str:
                return False
            if value not in _STYLE_VALUES:
                return False
        if "seed" in body:
            known += 1
            if body["seed"].__class__ is not int:
                return False
        if body.get("fast_mode", False) is True:
            value = body.get("resolution", MISSING)
            if value == "1080p":
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
        if "seed" in body:
            if not 0 <= body["seed"] <= LARGEST_SEED:
                return False
        return True
