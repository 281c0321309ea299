# Generated from specs/endpoints/seedance_v1_5_pro/text_to_video.yaml: edit there, then run `make generate`.
"""Seedance 1.5 Pro Text to Video: POST /v3/async/seedance-v1.5-pro-t2v.

Source: https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v.md
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

_NAMES = (
    "fps",
    "seed",
    "ratio",
    "prompt",
    "duration",
    "watermark",
    "resolution",
    "camera_fixed",
    "service_tier",
    "generate_audio",
    "execution_expires_after",
)
_FPS_VALUES = (24,)
_RATIO_VALUES = ("16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive")
_RESOLUTION_VALUES = ("480p", "720p")
_SERVICE_TIER_VALUES = ("default", "flex")
_PROMPT_RECOMMENDED_LENGTH_ADVICE = "should have at most 500 characters"


class SeedanceV15ProTextToVideoRequest(Request):
    """Makes a video of 4 to 12 seconds with sound from a prompt.

    Novita AI charges 0.5 times the price where service_tier is "flex" (on an unknown
    day, stated by
    https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v).

    Retired by Novita AI on 2026-08-19 (https://novita.ai/docs/changelog/03-08-26),
    replaced by Wan 2.7 (wan_2_7.text_to_video).

    Source: https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v.md

    Args:
        fps: Frames in a second of the video. In frames per second. Only value: 24.
            Default: 24.
        seed: Makes a result repeatable, as the same seed gives similar videos. -1 means
            a random seed. -1 to 4294967295. Default: -1.
        ratio: Width to height of the video. Allowed: "16:9", "4:3", "1:1", "3:4",
            "9:16", "21:9", "adaptive". "adaptive" means what suits the prompt. Default:
            "adaptive".
        prompt: What the video shows. What somebody says in it stands best in double
            quotes. Should have at most 500 characters. Required.
        duration: Length of the video. In seconds. 4 to 12. Default: 5.
        watermark: Puts a watermark on the video. Default: False.
        resolution: Height of the video in lines. Allowed: "480p", "720p". Default:
            "720p".
        camera_fixed: Whether the camera stays where it is. It is asked for in the
            prompt, and may move all the same. Default: False.
        service_tier: How the task is run. Allowed: "default", "flex". "default" means
            at once. "flex" means when there is room, at half the price. Default:
            "default".
        generate_audio: Whether speech, sounds and music are generated with the video.
            Default: True.
        execution_expires_after: Time after which the task is given up. In seconds. 3600
            to 259200. Default: 172800.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "seedance_v1_5_pro.text_to_video"
    path = "/v3/async/seedance-v1.5-pro-t2v"
    source = "https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v.md"
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    fps: Literal[24] | None
    seed: int | None
    ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] | None
    prompt: str
    duration: int | None
    watermark: bool | None
    resolution: Literal["480p", "720p"] | None
    camera_fixed: bool | None
    service_tier: Literal["default", "flex"] | None
    generate_audio: bool | None
    execution_expires_after: int | None

    @suggests_keywords
    def __init__(
        self,
        *,
        fps: Literal[24] | None = None,
        seed: int | None = None,
        ratio: (
            Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] | None
        ) = None,
        prompt: str,
        duration: int | None = None,
        watermark: bool | None = None,
        resolution: Literal["480p", "720p"] | None = None,
        camera_fixed: bool | None = None,
        service_tier: Literal["default", "flex"] | None = None,
        generate_audio: bool | None = None,
        execution_expires_after: int | None = None,
    ) -> None:
        _body: Members = {}
        if fps is not None:
            _body["fps"] = fps
        if seed is not None:
            _body["seed"] = seed
        if ratio is not None:
            _body["ratio"] = ratio
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if watermark is not None:
            _body["watermark"] = watermark
        if resolution is not None:
            _body["resolution"] = resolution
        if camera_fixed is not None:
            _body["camera_fixed"] = camera_fixed
        if service_tier is not None:
            _body["service_tier"] = service_tier
        if generate_audio is not None:
            _body["generate_audio"] = generate_audio
        if execution_expires_after is not None:
            _body["execution_expires_after"] = execution_expires_after
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("fps", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/fps", "integer", value)
            elif value not in _FPS_VALUES:
                out.enum(f"{at}/fps", value, _FPS_VALUES)
        value = body.get("seed", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/seed", "integer", value)
            elif value < -1:
                out.range(f"{at}/seed", "minimum", -1, value)
            elif value > 4294967295:
                out.range(f"{at}/seed", "maximum", 4294967295, value)
        value = body.get("ratio", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/ratio", "string", value)
            elif value not in _RATIO_VALUES:
                out.enum(f"{at}/ratio", value, _RATIO_VALUES)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value < 4:
                out.range(f"{at}/duration", "minimum", 4, value)
            elif value > 12:
                out.range(f"{at}/duration", "maximum", 12, value)
        value = body.get("watermark", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/watermark", "boolean", value)
        value = body.get("resolution", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/resolution", "string", value)
            elif value not in _RESOLUTION_VALUES:
                out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)
        value = body.get("camera_fixed", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/camera_fixed", "boolean", value)
        value = body.get("service_tier", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/service_tier", "string", value)
            elif value not in _SERVICE_TIER_VALUES:
                out.enum(f"{at}/service_tier", value, _SERVICE_TIER_VALUES)
        value = body.get("generate_audio", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/generate_audio", "boolean", value)
        value = body.get("execution_expires_after", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/execution_expires_after", "integer", value)
            elif value < 3600:
                out.range(f"{at}/execution_expires_after", "minimum", 3600, value)
            elif value > 259200:
                out.range(f"{at}/execution_expires_after", "maximum", 259200, value)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        if "fps" in body:
            known += 1
            value = body["fps"]
            if value.__class__ is not int:
                return False
            if not 24 <= value <= 24:
                return False
        if "seed" in body:
            known += 1
            value = body["seed"]
            if value.__class__ is not int:
                return False
            if value < -1:
                return False
            if value > 4294967295:
                return False
        if "ratio" in body:
            known += 1
            value = body["ratio"]
            if value.__class__ is not str:
                return False
            if value not in _RATIO_VALUES:
                return False
        if body["prompt"].__class__ is not str:
            return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value < 4:
                return False
            if value > 12:
                return False
        if "watermark" in body:
            known += 1
            if body["watermark"].__class__ is not bool:
                return False
        if "resolution" in body:
            known += 1
            value = body["resolution"]
            if value.__class__ is not str:
                return False
            if value not in _RESOLUTION_VALUES:
                return False
        if "camera_fixed" in body:
            known += 1
            if body["camera_fixed"].__class__ is not bool:
                return False
        if "service_tier" in body:
            known += 1
            value = body["service_tier"]
            if value.__class__ is not str:
                return False
            if value not in _SERVICE_TIER_VALUES:
                return False
        if "generate_audio" in body:
            known += 1
            if body["generate_audio"].__class__ is not bool:
                return False
        if "execution_expires_after" in body:
            known += 1
            value = body["execution_expires_after"]
            if value.__class__ is not int:
                return False
            if value < 3600:
                return False
            if value > 259200:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("prompt")
        if isinstance(value, str) and len(value) > 500:
            out.advised(
                f"{at}/prompt",
                "recommendedLength",
                500,
                value,
                _PROMPT_RECOMMENDED_LENGTH_ADVICE,
            )

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body.get("prompt")
        if isinstance(value, str) and len(value) > 500:
            return False
        if not is_ordinary_prompt(body["prompt"]):
            return False
        return True
