# Generated from specs/endpoints/grok_imagine/image_to_video.yaml: edit there, then run `make generate`.
"""Grok Imagine Image to Video: POST /v3/async/grok-imagine-video-i2v.

Source: https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v
"""

from __future__ import annotations

from videotasks._validation.ordinary import PLAIN_URLS, has_half, is_plain_url
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

_NAMES = ("image", "prompt", "duration", "resolution", "aspect_ratio")
_IMAGE_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_IMAGE_EXPECTED = "a URL or a base64 data URI of an image"
_RESOLUTION_VALUES = ("480p", "720p")
_ASPECT_RATIO_VALUES = ("16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16")


class GrokImagineImageToVideoRequest(Request):
    """Brings an image to life as a prompt describes it.

    PPIO charges 0.34 CNY for each second of video (duration) where resolution is "480p"
    (2026-08-21, of prices in CNY, so PPIO's, not seen there but reported: an
    integrator's configuration). PPIO charges 0.48 CNY for each second of video
    (duration) where resolution is "720p" (2026-08-21, of prices in CNY, so PPIO's, not
    seen there but reported: an integrator's configuration).

    Source: https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v

    Args:
        image: Image with which the video starts. A URL or a base64 data URI of an
            image. Required.
        prompt: What happens in the video. 1 to 4096 characters. Required.
        duration: Length of the video. In seconds. 1 to 15. Default: 6. PPIO's videos
            last at least 6 seconds. PPIO's videos last at most 10 seconds. The sources
            disagree on its minimum: 1 second at least; 6 seconds at least. Here holds:
            1, and 6 at PPIO. The sources disagree on its maximum: 15 seconds at most;
            10 seconds at most. Here holds: 15, and 10 at PPIO.
        resolution: Height of the video in lines. Allowed: "480p", "720p". Default:
            "720p".
        aspect_ratio: Width to height of the video. Allowed: "16:9", "4:3", "3:2",
            "1:1", "2:3", "3:4", "9:16". PPIO's page does not list aspect_ratio. The
            sources disagree on whether it exists: one of seven ratios, without a
            default; the parameter is not listed. Here holds: the parameter is there.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "grok_imagine.image_to_video"
    path = "/v3/async/grok-imagine-video-i2v"
    source = "https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v"
    _disputes = {
        "/duration minimum": "jiekou-markdown: 1 second at least; ppio: 6 seconds at least; here holds: 1, and 6 at PPIO",
        "/duration maximum": "jiekou-markdown: 15 seconds at most; ppio: 10 seconds at most; here holds: 15, and 10 at PPIO",
    }
    _media = {
        "/image": MediaRule("image"),
    }
    _names = _NAMES

    image: str | Image
    prompt: str
    duration: int | None
    resolution: Literal["480p", "720p"] | None
    aspect_ratio: Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        image: str | ImageInput,
        prompt: str,
        duration: int | None = None,
        resolution: Literal["480p", "720p"] | None = None,
        aspect_ratio: (
            Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] | None
        ) = None,
    ) -> None:
        _body: Members = {}
        _body["image"] = image
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if resolution is not None:
            _body["resolution"] = resolution
        if aspect_ratio is not None:
            _body["aspect_ratio"] = aspect_ratio
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import begins, is_text, is_url

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
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        elif len(value) < 1:
            out.length(f"{at}/prompt", "minLength", 1, value)
        elif len(value) > 4096:
            out.length(f"{at}/prompt", "maxLength", 4096, value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value < 1:
                out.range(f"{at}/duration", "minimum", 1, value)
            elif value > 15:
                out.range(f"{at}/duration", "maximum", 15, value)
        value = body.get("resolution", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/resolution", "string", value)
            elif value not in _RESOLUTION_VALUES:
                out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)
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
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if not value:
            return False
        if len(value) > 4096:
            return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value < 1:
                return False
            if value > 15:
                return False
        if "resolution" in body:
            known += 1
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
        return len(body) == known

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body["prompt"]
        if not value.isascii() and has_half(value):
            return False
        return True
