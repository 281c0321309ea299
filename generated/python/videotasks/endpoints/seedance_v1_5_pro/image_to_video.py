# Generated from specs/endpoints/seedance_v1_5_pro/image_to_video.yaml: edit there, then run `make generate`.
"""Seedance 1.5 Pro Image to Video: POST /v3/async/seedance-v1.5-pro-i2v.

Source: https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v
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
    "fps",
    "seed",
    "image",
    "ratio",
    "prompt",
    "duration",
    "watermark",
    "last_image",
    "resolution",
    "camera_fixed",
    "service_tier",
    "generate_audio",
    "execution_expires_after",
)
_FPS_VALUES = (24,)
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
_IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000 pixels"
_IMAGE_SIDES = (("exclusiveMinShortSide", 300), ("exclusiveMaxLongSide", 6000))
_RATIO_VALUES = ("16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive")
_LAST_IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000 pixels"
_RESOLUTION_VALUES = ("480p", "720p")
_SERVICE_TIER_VALUES = ("default", "flex")
_PROMPT_RECOMMENDED_LENGTH_ADVICE = "should have at most 500 characters"
_LAST_IMAGE_INFERRED_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_LAST_IMAGE_MEDIA_REASON = "the page speaks of a URL or base64; on the pages that say how, base64 stands in a data URI"


class SeedanceV15ProImageToVideoRequest(Request):
    """Makes a video of 4 to 12 seconds with sound from its first frame, and its last
    one if you like.

    Retired by Novita AI on 2026-08-19 (https://novita.ai/docs/changelog/03-08-26),
    replaced by Wan 2.7 (wan_2_7.image_to_video).

    Source: https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v

    Args:
        fps: Frames in a second of the video. In frames per second. Only value: 24.
            Default: 24.
        seed: Makes a result repeatable, as the same seed gives similar videos. -1 means
            a random seed. -1 to 4294967295. Default: -1. The sources disagree on its
            default: it is -1 unless somebody says otherwise; no default is shown. Here
            holds: -1.
        image: Image with which the video starts. A URL or a base64 data URI of an
            image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height
            within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000
            pixels. Required.
        ratio: Width to height of the video. Allowed: "16:9", "4:3", "1:1", "3:4",
            "9:16", "21:9", "adaptive". "adaptive" means what suits the first image.
            Default: "adaptive".
        prompt: What the video shows. What somebody says in it stands best in double
            quotes. Should have at most 500 characters. Required.
        duration: Length of the video. In seconds. 4 to 12. Default: 5.
        watermark: Puts a watermark on the video. Default: False.
        last_image: Image with which the video ends. A URL or a base64 data URI or bare
            base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to
            height within 2:5 and 5:2, shorter side above 300 pixels, longer side below
            6000 pixels. Not stated by the platform's pages: a URL or a base64 data URI
            of an image (the page speaks of a URL or base64; on the pages that say how,
            base64 stands in a data URI).
        resolution: Height of the video in lines. Allowed: "480p", "720p". Default:
            "720p".
        camera_fixed: Whether the camera stays where it is. It is asked for in the
            prompt, and may move all the same. Default: False.
        service_tier: How the task is run. Allowed: "default", "flex". "default" means
            at once. "flex" means when there is room. Default: "default".
        generate_audio: Whether speech, sounds and music are generated with the video.
            Default: True.
        execution_expires_after: Time after which the task is given up. In seconds. 3600
            to 259200. Default: 172800.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "seedance_v1_5_pro.image_to_video"
    path = "/v3/async/seedance-v1.5-pro-i2v"
    source = "https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v"
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

    fps: Literal[24] | None
    seed: int | None
    image: str | Image
    ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] | None
    prompt: str
    duration: int | None
    watermark: bool | None
    last_image: str | Image | None
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
        image: str | ImageInput,
        ratio: (
            Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] | None
        ) = None,
        prompt: str,
        duration: int | None = None,
        watermark: bool | None = None,
        last_image: ImageInput | None = None,
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
        _body["image"] = image
        if ratio is not None:
            _body["ratio"] = ratio
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if watermark is not None:
            _body["watermark"] = watermark
        if last_image is not None:
            _body["last_image"] = last_image
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
        from videotasks._validation.measures import (
            are_beyond,
            begins,
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
        value = body.get("last_image", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/last_image", "string", value, "Image")
            elif not is_media(value, _IMAGE_PREFIXES):
                out.media(f"{at}/last_image", value, _LAST_IMAGE_EXPECTED, "Image")
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
        known = 2
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
        value = body["image"]
        if value.__class__ is not str:
            return False
        if value not in PLAIN_URLS and not is_plain_url(value):
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
        if "last_image" in body:
            known += 1
            value = body["last_image"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
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
        value = body.get("last_image")
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            if is_text(value) and not begins(value, _LAST_IMAGE_INFERRED_PREFIXES):
                out.inferred(
                    f"{at}/last_image",
                    "media",
                    "a URL or a base64 data URI of an image",
                    value,
                    _LAST_IMAGE_MEDIA_REASON,
                )

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body.get("prompt")
        if isinstance(value, str) and len(value) > 500:
            return False
        if not is_ordinary_prompt(body["prompt"]):
            return False
        return True
