# Generated from specs/endpoints/seedance_v1_lite/image_to_video.yaml: edit there, then run `make generate`.
"""Seedance V1 Lite Image to Video: POST /v3/async/seedance-v1-lite-i2v.

Source: https://docs.jiekou.ai/docs/models/reference-seedance-v1-lite-i2v.md
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

_NAMES = (
    "prompt",
    "image",
    "resolution",
    "aspect_ratio",
    "last_image",
    "camera_fixed",
    "seed",
    "duration",
)
_IMAGE_PREFIXES = (
    "http://",
    "https://",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/png;base64,",
    "data:image/webp;base64,",
    "data:image/bmp;base64,",
    "data:image/tiff;base64,",
    "data:image/gif;base64,",
)
_IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000 pixels"
_IMAGE_SIDES = (("exclusiveMinShortSide", 300), ("exclusiveMaxLongSide", 6000))
_RESOLUTION_VALUES = ("480p", "720p", "1080p")
_ASPECT_RATIO_VALUES = ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")
_DURATION_VALUES = (5, 10)
_PROMPT_RECOMMENDED_LENGTH_ADVICE = "should have at most 500 characters"
_IMAGE_INFERRED_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_IMAGE_MEDIA_REASON = "the page speaks of a URL or base64; on the pages that say how, base64 stands in a data URI"


class SeedanceV1LiteImageToVideoRequest(Request):
    """Makes a video of 5 or 10 seconds from its first frame, by the smaller model, and
    its last one if you like.

    Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

    Source: https://docs.jiekou.ai/docs/models/reference-seedance-v1-lite-i2v.md

    Args:
        prompt: What happens in the video. Should have at most 500 characters.
        image: Image with which the video starts. A URL or a base64 data URI or bare
            base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to
            height within 2:5 and 5:2, shorter side above 300 pixels, longer side below
            6000 pixels. Not stated by the platform's pages: a URL or a base64 data URI
            of an image (the page speaks of a URL or base64; on the pages that say how,
            base64 stands in a data URI). Required.
        resolution: Height of the video in lines. Allowed: "480p", "720p", "1080p".
            Required.
        aspect_ratio: Width to height of the video. Allowed: "21:9", "16:9", "4:3",
            "1:1", "3:4", "9:16". Default: "16:9".
        last_image: Image with which the video ends. A URL or a base64 data URI or bare
            base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to
            height within 2:5 and 5:2, shorter side above 300 pixels, longer side below
            6000 pixels. Not stated by the platform's pages: a URL or a base64 data URI
            of an image (the page speaks of a URL or base64; on the pages that say how,
            base64 stands in a data URI).
        camera_fixed: Whether the camera stays where it is. Default: False.
        seed: Makes a result repeatable, as the same seed gives similar videos. -1 means
            a random seed. -1 to 2147483647. Default: -1.
        duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "seedance_v1_lite.image_to_video"
    path = "/v3/async/seedance-v1-lite-i2v"
    source = "https://docs.jiekou.ai/docs/models/reference-seedance-v1-lite-i2v.md"
    _media = {
        "/image": MediaRule(
            "image",
            (
                "image/jpeg",
                "image/png",
                "image/webp",
                "image/bmp",
                "image/tiff",
                "image/gif",
            ),
            max_bytes=31457280,
            limit="30 MB",
            bare=True,
            measured=True,
        ),
        "/last_image": MediaRule(
            "image",
            (
                "image/jpeg",
                "image/png",
                "image/webp",
                "image/bmp",
                "image/tiff",
                "image/gif",
            ),
            max_bytes=31457280,
            limit="30 MB",
            bare=True,
            measured=True,
        ),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    prompt: str | None
    image: str | Image
    resolution: Literal["480p", "720p", "1080p"]
    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None
    last_image: str | Image | None
    camera_fixed: bool | None
    seed: int | None
    duration: Literal[5, 10] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str | None = None,
        image: str | ImageInput,
        resolution: Literal["480p", "720p", "1080p"],
        aspect_ratio: (
            Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None
        ) = None,
        last_image: ImageInput | None = None,
        camera_fixed: bool | None = None,
        seed: int | None = None,
        duration: Literal[5, 10] | None = None,
    ) -> None:
        _body: Members = {}
        if prompt is not None:
            _body["prompt"] = prompt
        _body["image"] = image
        _body["resolution"] = resolution
        if aspect_ratio is not None:
            _body["aspect_ratio"] = aspect_ratio
        if last_image is not None:
            _body["last_image"] = last_image
        if camera_fixed is not None:
            _body["camera_fixed"] = camera_fixed
        if seed is not None:
            _body["seed"] = seed
        if duration is not None:
            _body["duration"] = duration
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import (
            are_beyond,
            holds_data,
            is_media,
            is_text,
            is_url,
            out_of_shape,
            pixels,
        )

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("prompt", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        value = body.get("image", MISSING)
        if value is MISSING:
            out.required(f"{at}/image")
        elif not is_url(value):
            if not is_text(value):
                out.type(f"{at}/image", "string", value, "Image")
            elif not is_media(value, _IMAGE_PREFIXES):
                out.media(f"{at}/image", value, _IMAGE_EXPECTED, "Image")
            elif holds_data(value):
                size = pixels(value)
                if out_of_shape(size, (2, 5), (5, 2)):
                    out.shape(
                        f"{at}/image", value, "width to height within 2:5 and 5:2"
                    )
                if are_beyond(size, _IMAGE_SIDES):
                    out.sides(
                        f"{at}/image",
                        value,
                        _IMAGE_SIDES,
                        "shorter side above 300 pixels, longer side below 6000 pixels",
                    )
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
        value = body.get("last_image", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/last_image", "string", value, "Image")
            elif not is_media(value, _IMAGE_PREFIXES):
                out.media(f"{at}/last_image", value, _IMAGE_EXPECTED, "Image")
            elif holds_data(value):
                size = pixels(value)
                if out_of_shape(size, (2, 5), (5, 2)):
                    out.shape(
                        f"{at}/last_image", value, "width to height within 2:5 and 5:2"
                    )
                if are_beyond(size, _IMAGE_SIDES):
                    out.sides(
                        f"{at}/last_image",
                        value,
                        _IMAGE_SIDES,
                        "shorter side above 300 pixels, longer side below 6000 pixels",
                    )
        value = body.get("camera_fixed", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/camera_fixed", "boolean", value)
        value = body.get("seed", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/seed", "integer", value)
            elif value < -1:
                out.range(f"{at}/seed", "minimum", -1, value)
            elif value > 2147483647:
                out.range(f"{at}/seed", "maximum", 2147483647, value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value not in _DURATION_VALUES:
                out.enum(f"{at}/duration", value, _DURATION_VALUES)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 2
        if "prompt" in body:
            known += 1
            if body["prompt"].__class__ is not str:
                return False
        value = body["image"]
        if value.__class__ is not str:
            return False
        if value not in PLAIN_URLS and not is_plain_url(value):
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
        if "last_image" in body:
            known += 1
            value = body["last_image"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "camera_fixed" in body:
            known += 1
            if body["camera_fixed"].__class__ is not bool:
                return False
        if "seed" in body:
            known += 1
            value = body["seed"]
            if value.__class__ is not int:
                return False
            if value < -1:
                return False
            if value > 2147483647:
                return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value not in _DURATION_VALUES:
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
        value = body.get("prompt")
        if isinstance(value, str) and len(value) > 500:
            return False
        if "prompt" in body:
            if not is_ordinary_prompt(body["prompt"]):
                return False
        return True
