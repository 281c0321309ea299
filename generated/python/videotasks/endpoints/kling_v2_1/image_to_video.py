# Generated from specs/endpoints/kling_v2_1/image_to_video.yaml: edit there, then run `make generate`.
"""Kling v2.1 Image to Video: POST /v3/async/kling-v2.1-i2v.

Source: https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import (
    PLAIN_URLS,
    has_half,
    is_ordinary_prompt,
    is_plain_url,
)
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, is_between_steps, is_number
from videotasks._values.late import LateClass
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Literal = LateClass("typing", "Literal")
    Image = LateClass("videotasks._validation.media", "Image")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
else:
    from collections.abc import Mapping
    from typing import Literal

    from videotasks._validation.media import Image, ImageInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = ("image", "prompt", "mode", "duration", "guidance_scale", "negative_prompt")
_IMAGE_PREFIXES = (
    "http://",
    "https://",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/png;base64,",
)
_IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels"
_MODE_VALUES = ("Standard", "Professional")
_DURATION_VALUES = ("5", "10")
_GUIDANCE_SCALE_STEP_ADVICE = "should be 0 and any number of steps of 0.01"


class KlingV21ImageToVideoRequest(Request):
    """Brings an image to life for 5 or 10 seconds, in one of two qualities.

    Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

    Source: https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md

    Args:
        image: The image with which the video starts. A URL or a base64 data URI of an
            image, JPEG, PNG, at most 10 MB, at least 300x300 pixels. Required.
        prompt: What the video shows. At most 2500 characters. Required.
        mode: Quality of the video. Allowed: "Standard", "Professional". Default:
            "Standard".
        duration: Length of the video, as a text. In seconds. Allowed: "5", "10".
            Default: "5".
        guidance_scale: How closely the video keeps to the prompt; the higher, the
            closer, and the less freedom is left. 0 to 1. Should be 0 and any number of
            steps of 0.01. Default: 0.5.
        negative_prompt: What the video should not show. At most 2500 characters.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "kling_v2_1.image_to_video"
    path = "/v3/async/kling-v2.1-i2v"
    source = "https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md"
    _media = {
        "/image": MediaRule(
            "image",
            ("image/jpeg", "image/png"),
            max_bytes=10485760,
            limit="10 MB",
            measured=True,
        ),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    image: str | Image
    prompt: str
    mode: Literal["Standard", "Professional"] | None
    duration: Literal["5", "10"] | None
    guidance_scale: float | None
    negative_prompt: str | None

    @suggests_keywords
    def __init__(
        self,
        *,
        image: str | ImageInput,
        prompt: str,
        mode: Literal["Standard", "Professional"] | None = None,
        duration: Literal["5", "10"] | None = None,
        guidance_scale: float | None = None,
        negative_prompt: str | None = None,
    ) -> None:
        _body: Members = {}
        _body["image"] = image
        _body["prompt"] = prompt
        if mode is not None:
            _body["mode"] = mode
        if duration is not None:
            _body["duration"] = duration
        if guidance_scale is not None:
            _body["guidance_scale"] = guidance_scale
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import (
            begins,
            holds_data,
            is_text,
            is_url,
            pixels,
            too_small,
        )

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("image", MISSING)
        if value is MISSING:
            out.required(f"{at}/image")
        elif not is_url(value):
            if not is_text(value):
                out.type(f"{at}/image", "string", value, "Image")
            elif not begins(value, _IMAGE_PREFIXES):
                out.media(f"{at}/image", value, _IMAGE_EXPECTED, "Image")
            elif holds_data(value):
                size = pixels(value)
                if too_small(size, 300, 300):
                    out.pixels(f"{at}/image", value, "at least 300x300")
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        elif len(value) > 2500:
            out.length(f"{at}/prompt", "maxLength", 2500, value)
        value = body.get("mode", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/mode", "string", value)
            elif value not in _MODE_VALUES:
                out.enum(f"{at}/mode", value, _MODE_VALUES)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/duration", "string", value)
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
        value = body.get("negative_prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/negative_prompt", "string", value)
            elif len(value) > 2500:
                out.length(f"{at}/negative_prompt", "maxLength", 2500, value)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 2
        value = body["image"]
        if value.__class__ is not str:
            return False
        if value not in PLAIN_URLS and not is_plain_url(value):
            return False
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if len(value) > 2500:
            return False
        if "mode" in body:
            known += 1
            value = body["mode"]
            if value.__class__ is not str:
                return False
            if value not in _MODE_VALUES:
                return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not str:
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
        if "negative_prompt" in body:
            known += 1
            value = body["negative_prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 2500:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("guidance_scale")
        if is_number(value) and is_between_steps(value, 0.01, 0):
            out.advised(
                f"{at}/guidance_scale", "step", 0.01, value, _GUIDANCE_SCALE_STEP_ADVICE
            )

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body.get("guidance_scale")
        if is_number(value) and is_between_steps(value, 0.01, 0):
            return False
        if not is_ordinary_prompt(body["prompt"]):
            return False
        if "negative_prompt" in body:
            value = body["negative_prompt"]
            if not value.isascii() and has_half(value):
                return False
        return True
