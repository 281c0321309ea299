# Generated from specs/endpoints/kling_v1_6/image_to_video.yaml: edit there, then run `make generate`.
"""Kling v1.6 Image to Video: POST /v3/async/kling-v1.6-i2v.

Source: https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import PLAIN_URLS, has_half, is_plain_url
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, is_integer, is_number
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

_NAMES = (
    "mode",
    "image_url",
    "end_image_url",
    "prompt",
    "negative_prompt",
    "duration",
    "guidance_scale",
)
_MODE_VALUES = ("Standard", "Professional")
_IMAGE_URL_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_IMAGE_URL_EXPECTED = "a URL or a base64 data URI of an image"
_DURATION_VALUES = (5, 10)
_SAYS_MODE = "Only the professional mode ends with a given image"
_IMAGE_URL_INFERRED_PREFIXES = (
    "http://",
    "https://",
)
_IMAGE_URL_MEDIA_REASON = (
    "the page speaks of a URL; data URIs are documented for other endpoints only"
)


class KlingV16ImageToVideoRequest(Request):
    """Makes a video that starts with an image and, in the better mode, ends with
    another one.

    Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

    Source: https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md

    Args:
        mode: Quality of the video. Allowed: "Standard", "Professional". Default:
            "Standard".
        image_url: Address of the image to start from. A URL or a base64 data URI of an
            image. Not stated by the platform's pages: a URL of an image (the page
            speaks of a URL; data URIs are documented for other endpoints only).
            Required.
        end_image_url: Address of the image with which the video ends. A URL or a base64
            data URI of an image. Not stated by the platform's pages: a URL of an image
            (the page speaks of a URL; data URIs are documented for other endpoints
            only). Only the professional mode ends with a given image.
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
    endpoint = "kling_v1_6.image_to_video"
    path = "/v3/async/kling-v1.6-i2v"
    source = "https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md"
    _media = {
        "/image_url": MediaRule("image"),
        "/end_image_url": MediaRule("image"),
    }
    _names = _NAMES

    mode: Literal["Standard", "Professional"] | None
    image_url: str | Image
    end_image_url: str | Image | None
    prompt: str
    negative_prompt: str | None
    duration: Literal[5, 10] | None
    guidance_scale: float | None

    @suggests_keywords
    def __init__(
        self,
        *,
        mode: Literal["Standard", "Professional"] | None = None,
        image_url: str | ImageInput,
        end_image_url: ImageInput | None = None,
        prompt: str,
        negative_prompt: str | None = None,
        duration: Literal[5, 10] | None = None,
        guidance_scale: float | None = None,
    ) -> None:
        _body: Members = {}
        if mode is not None:
            _body["mode"] = mode
        _body["image_url"] = image_url
        if end_image_url is not None:
            _body["end_image_url"] = end_image_url
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
        from videotasks._validation.measures import begins, is_text, is_url

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("mode", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/mode", "string", value)
            elif value not in _MODE_VALUES:
                out.enum(f"{at}/mode", value, _MODE_VALUES)
        value = body.get("image_url", MISSING)
        if value is MISSING:
            out.required(f"{at}/image_url")
        elif not is_url(value):
            if not is_text(value):
                out.type(f"{at}/image_url", "string", value, "Image")
            elif not begins(value, _IMAGE_URL_PREFIXES):
                out.media(f"{at}/image_url", value, _IMAGE_URL_EXPECTED, "Image")
        value = body.get("end_image_url", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/end_image_url", "string", value, "Image")
            elif not begins(value, _IMAGE_URL_PREFIXES):
                out.media(f"{at}/end_image_url", value, _IMAGE_URL_EXPECTED, "Image")
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
        if body.get("mode", "Standard") != "Professional":
            value = body.get("end_image_url", MISSING)
            if value is not MISSING:
                out.exclude(f"{at}/end_image_url", value, _SAYS_MODE)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 2
        if "mode" in body:
            known += 1
            value = body["mode"]
            if value.__class__ is not str:
                return False
            if value not in _MODE_VALUES:
                return False
        value = body["image_url"]
        if value.__class__ is not str:
            return False
        if value not in PLAIN_URLS and not is_plain_url(value):
            return False
        if "end_image_url" in body:
            known += 1
            value = body["end_image_url"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
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
        if body.get("mode", "Standard") != "Professional":
            value = body.get("end_image_url", MISSING)
            if value is not MISSING:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("image_url")
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            if is_text(value) and not begins(value, _IMAGE_URL_INFERRED_PREFIXES):
                out.inferred(
                    f"{at}/image_url",
                    "media",
                    "a URL of an image",
                    value,
                    _IMAGE_URL_MEDIA_REASON,
                )
        value = body.get("end_image_url")
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            if is_text(value) and not begins(value, _IMAGE_URL_INFERRED_PREFIXES):
                out.inferred(
                    f"{at}/end_image_url",
                    "media",
                    "a URL of an image",
                    value,
                    _IMAGE_URL_MEDIA_REASON,
                )

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
