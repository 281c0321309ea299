# Generated from specs/endpoints/hailuo_2_3/text_to_video.yaml: edit there, then run `make generate`.
"""MiniMax Hailuo 2.3 Text to Video: POST /v3/async/minimax-hailuo-2.3-t2v.

Source: https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-t2v.md
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

_NAMES = (
    "prompt",
    "duration",
    "resolution",
    "enable_prompt_expansion",
    "fast_pretreatment",
)
_DURATION_VALUES = (6, 10)
_RESOLUTION_VALUES = ("768P", "1080P")
_RESOLUTION_1_ALLOWED = ("768P",)
_SAYS_DURATION = "A video of 10 s comes in 768P only"


class Hailuo23TextToVideoRequest(Request):
    """Makes a video from a prompt.

    Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
    replaced by Kling 3.0 or MiniMax H3 (kling_v3_0_std.text_to_video,
    kling_v3_0_pro.text_to_video, kling_v3_0_4k.text_to_video); inferred: the copy of
    the notice ends before it, but an integrator who had all of it counted Hailuo 2.3
    among the retired on 2026-10-07, and Kling 3.0 and MiniMax H3 as what replaces such
    models.

    Source: https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-t2v.md

    Args:
        prompt: What the video shows. 1 to 2000 characters. Required.
        duration: Length of the video. In seconds. Allowed: 6, 10. Default: 6.
        resolution: Height of the video in lines. Allowed: "768P", "1080P". Default:
            "768P". A video of 10 s comes in 768P only.
        enable_prompt_expansion: Whether the platform writes out a short prompt before
            it is used. Default: True.
        fast_pretreatment: Whether the platform spends less time on the prompt before it
            is used. Default: False. PPIO's page of December 2025 does not list
            fast_pretreatment. The sources disagree on whether it exists: it is
            optional; it is not listed. Here holds: it is optional.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "hailuo_2_3.text_to_video"
    path = "/v3/async/minimax-hailuo-2.3-t2v"
    source = "https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-t2v.md"
    _names = _NAMES

    prompt: str
    duration: Literal[6, 10] | None
    resolution: Literal["768P", "1080P"] | None
    enable_prompt_expansion: bool | None
    fast_pretreatment: bool | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str,
        duration: Literal[6, 10] | None = None,
        resolution: Literal["768P", "1080P"] | None = None,
        enable_prompt_expansion: bool | None = None,
        fast_pretreatment: bool | None = None,
    ) -> None:
        _body: Members = {}
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if resolution is not None:
            _body["resolution"] = resolution
        if enable_prompt_expansion is not None:
            _body["enable_prompt_expansion"] = enable_prompt_expansion
        if fast_pretreatment is not None:
            _body["fast_pretreatment"] = fast_pretreatment
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
        elif len(value) > 2000:
            out.length(f"{at}/prompt", "maxLength", 2000, value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value not in _DURATION_VALUES:
                out.enum(f"{at}/duration", value, _DURATION_VALUES)
        value = body.get("resolution", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/resolution", "string", value)
            elif value not in _RESOLUTION_VALUES:
                out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)
        value = body.get("enable_prompt_expansion", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/enable_prompt_expansion", "boolean", value)
        value = body.get("fast_pretreatment", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/fast_pretreatment", "boolean", value)
        if body.get("duration", 6) == 10:
            value = body.get("resolution", MISSING)
            if value == "1080P":
                out.allow(
                    f"{at}/resolution", value, _RESOLUTION_1_ALLOWED, _SAYS_DURATION
                )

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if not value:
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
        if "resolution" in body:
            known += 1
            value = body["resolution"]
            if value.__class__ is not str:
                return False
            if value not in _RESOLUTION_VALUES:
                return False
        if "enable_prompt_expansion" in body:
            known += 1
            if body["enable_prompt_expansion"].__class__ is not bool:
                return False
        if "fast_pretreatment" in body:
            known += 1
            if body["fast_pretreatment"].__class__ is not bool:
                return False
        if body.get("duration", 6) == 10:
            value = body.get("resolution", MISSING)
            if value == "1080P":
                return False
        return len(body) == known

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body["prompt"]
        if not value.isascii() and has_half(value):
            return False
        return True
