# Generated from specs/endpoints/kling_o1/image_to_video.yaml: edit there, then run `make generate`.
"""Kling O1 Image to Video: POST /v3/async/kling-o1-i2v.

Source: https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import PLAIN_URLS, is_ordinary_prompt, is_plain_url
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, is_integer
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

_NAMES = ("image", "prompt", "duration", "last_image", "aspect_ratio")
_DURATION_VALUES = (5, 10)
_ASPECT_RATIO_VALUES = ("16:9", "9:16", "1:1")
_IMAGE_INFERRED_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_IMAGE_MEDIA_REASON = "the page only names it as an image, and says nothing of its form"


class KlingO1ImageToVideoRequest(Request):
    """Makes a video that starts with an image and ends with another one, if it is
    given.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
    kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

    Source: https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md

    Args:
        image: The image with which the video starts. Not stated by the platform's
            pages: a URL or a base64 data URI of an image (the page only names it as an
            image, and says nothing of its form). Required.
        prompt: What the video shows. Required.
        duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
        last_image: The image with which the video ends. Not stated by the platform's
            pages: a URL or a base64 data URI of an image (the page only names it as an
            image, and says nothing of its form).
        aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
            Default: "16:9".

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "kling_o1.image_to_video"
    path = "/v3/async/kling-o1-i2v"
    source = "https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md"
    _media = {
        "/image": MediaRule("image"),
        "/last_image": MediaRule("image"),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    image: str | Image
    prompt: str
    duration: Literal[5, 10] | None
    last_image: str | Image | None
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        image: str | ImageInput,
        prompt: str,
        duration: Literal[5, 10] | None = None,
        last_image: ImageInput | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
    ) -> None:
        _body: Members = {}
        _body["image"] = image
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if last_image is not None:
            _body["last_image"] = last_image
        if aspect_ratio is not None:
            _body["aspect_ratio"] = aspect_ratio
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import is_text

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("image", MISSING)
        if value is MISSING:
            out.required(f"{at}/image")
        elif not is_text(value):
            out.type(f"{at}/image", "string", value)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value not in _DURATION_VALUES:
                out.enum(f"{at}/duration", value, _DURATION_VALUES)
        value = body.get("last_image", MISSING)
        if value is not MISSING and not is_text(value):
            out.type(f"{at}/last_image", "string", value)
        value = body.get("aspect_ratio", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/aspect_ratio", "string", value)
            elif value not in _ASPECT_RATIO_VALUES:
                out.enum(f"{at}/aspect_ratio", value, _ASPECT_RATIO_VALUES)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 2
        value = body["image"]
        if value.__class__ is not str:
            return False
        if value not in PLAIN_URLS and not is_plain_url(value):
            return False
        if body["prompt"].__class__ is not str:
            return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value not in _DURATION_VALUES:
                return False
        if "last_image" in body:
            known += 1
            value = body["last_image"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "aspect_ratio" in body:
            known += 1
            value = body["aspect_ratio"]
            if value.__class__ is not str:
                return False
            if value not in _ASPECT_RATIO_VALUES:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("image")
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            if is_text(value) and not begins(value, _IMAGE_INFERRED_PREFIXES):
                out.inferred(
                    f"{at}/image",
                    "media",
                    "a URL or a base64 data URI of an image",
                    value,
                    _IMAGE_MEDIA_REASON,
                )
        value = body.get("last_image")
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            if is_text(value) and not begins(value, _IMAGE_INFERRED_PREFIXES):
                out.inferred(
                    f"{at}/last_image",
                    "media",
                    "a URL or a base64 data URI of an image",
                    value,
                    _IMAGE_MEDIA_REASON,
                )

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if not is_ordinary_prompt(body["prompt"]):
            return False
        return True
