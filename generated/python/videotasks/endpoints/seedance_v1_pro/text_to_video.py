# Generated from specs/endpoints/seedance_v1_pro/text_to_video.yaml: edit there, then run `make generate`.
"""Seedance V1 Pro Text to Video: POST /v3/async/seedance-v1-pro-t2v.

Source: https://ppio.com/docs/models/reference-seedance-v1-pro-t2v
"""

from __future__ import annotations

from videotasks._validation.ordinary import is_ordinary_prompt
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

_NAMES = ("prompt", "resolution", "aspect_ratio", "duration", "camera_fixed", "seed")
_RESOLUTION_VALUES = ("480p", "720p", "1080p")
_ASPECT_RATIO_VALUES = ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21")
_DURATION_VALUES = (5, 10)
_PROMPT_RECOMMENDED_LENGTH_ADVICE = "should have at most 500 characters"
_SEED_MINIMUM_REASON = "the page of image to video takes seeds from -1 on"
_SEED_MAXIMUM_REASON = "the page of image to video takes seeds up to it"


class SeedanceV1ProTextToVideoRequest(Request):
    """Makes a video of 5 or 10 seconds from a prompt.

    Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

    Source: https://ppio.com/docs/models/reference-seedance-v1-pro-t2v

    Args:
        prompt: What the video shows. Should have at most 500 characters. Required.
        resolution: Height of the video in lines. Allowed: "480p", "720p", "1080p".
            Required.
        aspect_ratio: Width to height of the video. Allowed: "21:9", "16:9", "4:3",
            "1:1", "3:4", "9:16", "9:21". Default: "16:9".
        duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5. Required
            by the platform, so the default is always sent. The sources disagree on
            whether it is required: duration is marked as required; it has a default, 5.
            Here holds: a body must have it; the client fills in the default and always
            sends it.
        camera_fixed: Whether the camera stays where it is. Default: False.
        seed: Makes a result repeatable, as the same seed gives similar videos. -1 means
            a random seed. Default: -1. Not stated by the platform's pages: at least -1
            (the page of image to video takes seeds from -1 on). Not stated by the
            platform's pages: at most 2147483647 (the page of image to video takes seeds
            up to it).

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "seedance_v1_pro.text_to_video"
    path = "/v3/async/seedance-v1-pro-t2v"
    source = "https://ppio.com/docs/models/reference-seedance-v1-pro-t2v"
    _disputes = {
        "/duration required": "ppio: duration is marked as required; ppio: it has a default, 5; here holds: a body must have it; the client fills in the default and always sends it",
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    prompt: str
    resolution: Literal["480p", "720p", "1080p"]
    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"] | None
    duration: Literal[5, 10]
    camera_fixed: bool | None
    seed: int | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str,
        resolution: Literal["480p", "720p", "1080p"],
        aspect_ratio: (
            Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"] | None
        ) = None,
        duration: Literal[5, 10] = 5,
        camera_fixed: bool | None = None,
        seed: int | None = None,
    ) -> None:
        _body: Members = {}
        _body["prompt"] = prompt
        _body["resolution"] = resolution
        if aspect_ratio is not None:
            _body["aspect_ratio"] = aspect_ratio
        _body["duration"] = duration
        if camera_fixed is not None:
            _body["camera_fixed"] = camera_fixed
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
        value = body.get("resolution", MISSING)
        if value is MISSING:
            out.required(f"{at}/resolution")
        elif not isinstance(value, str):
            out.type(f"{at}/resolution", "string", value)
        elif value not in _RESOLUTION_VALUES:
            out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)
        value = body.get("aspect_ratio", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/aspect_ratio", "string", value)
            elif value not in _ASPECT_RATIO_VALUES:
                out.enum(f"{at}/aspect_ratio", value, _ASPECT_RATIO_VALUES)
        value = body.get("duration", MISSING)
        if value is MISSING:
            out.required(f"{at}/duration")
        elif not is_integer(value):
            out.type(f"{at}/duration", "integer", value)
        elif value not in _DURATION_VALUES:
            out.enum(f"{at}/duration", value, _DURATION_VALUES)
        value = body.get("camera_fixed", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/camera_fixed", "boolean", value)
        value = body.get("seed", MISSING)
        if value is not MISSING and not is_integer(value):
            out.type(f"{at}/seed", "integer", value)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 3
        if body["prompt"].__class__ is not str:
            return False
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
        value = body["duration"]
        if value.__class__ is not int:
            return False
        if value not in _DURATION_VALUES:
            return False
        if "camera_fixed" in body:
            known += 1
            if body["camera_fixed"].__class__ is not bool:
                return False
        if "seed" in body:
            known += 1
            if body["seed"].__class__ is not int:
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
        value = body.get("seed")
        if is_number(value) and value < -1:
            out.inferred(f"{at}/seed", "minimum", -1, value, _SEED_MINIMUM_REASON)
        if is_number(value) and value > 2147483647:
            out.inferred(
                f"{at}/seed", "maximum", 2147483647, value, _SEED_MAXIMUM_REASON
            )

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body.get("prompt")
        if isinstance(value, str) and len(value) > 500:
            return False
        value = body.get("seed")
        if is_number(value) and value < -1:
            return False
        if is_number(value) and value > 2147483647:
            return False
        if not is_ordinary_prompt(body["prompt"]):
            return False
        return True
