# Generated from specs/endpoints/kling_v2_6_pro/image_to_video.yaml: edit there, then run `make generate`.
"""Kling v2.6 Pro Image to Video: POST /v3/async/kling-v2.6-pro-i2v.

Source: https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import (
    PLAIN_URLS,
    has_half,
    is_ordinary_prompt,
    is_plain_url,
    is_whole,
)
from videotasks._validation.request import Request
from videotasks._values.copies import to_plain
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, as_array, is_integer, is_number
from videotasks._values.late import LateClass
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Sequence = LateClass("collections.abc", "Sequence")
    Literal = LateClass("typing", "Literal")
    Image = LateClass("videotasks._validation.media", "Image")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
else:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from videotasks._validation.media import Image, ImageInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = (
    "image",
    "sound",
    "prompt",
    "duration",
    "cfg_scale",
    "voice_list",
    "aspect_ratio",
    "negative_prompt",
)
_IMAGE_PREFIXES = (
    "http://",
    "https://",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/png;base64,",
)
_IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2"
_DURATION_VALUES = (5, 10)
_ASPECT_RATIO_VALUES = ("16:9", "9:16", "1:1")


class KlingV26ProImageToVideoRequest(Request):
    """Brings an image to life with sound, and with voices of your choice.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
    kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

    Source: https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md

    Args:
        image: The image with which the video starts. A URL or a base64 data URI of an
            image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height
            within 2:5 and 5:2. Required.
        sound: Whether sound is made along with the picture. Default: True.
        prompt: What the video shows, how things and the camera move and, where sound is
            made, what is heard. At most 2500 characters. Required.
        duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
        cfg_scale: How closely the video keeps to the prompt; the lower, the more
            natural its motion. 0 to 1. Default: 0.5. The sources disagree on its
            default: left out, it is 0.5; no default is stated. Here holds: 0.5.
        voice_list: Voices with which is spoken in the video. 0 to 2 items. Each item:
            One voice. No page states in which form.
        aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
            Default: "16:9".
        negative_prompt: What is to be seen and heard nowhere in the video. At most 2500
            characters.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "kling_v2_6_pro.image_to_video"
    path = "/v3/async/kling-v2.6-pro-i2v"
    source = "https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md"
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
    sound: bool | None
    prompt: str
    duration: Literal[5, 10] | None
    cfg_scale: float | None
    voice_list: Sequence[object] | None
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None
    negative_prompt: str | None

    @suggests_keywords
    def __init__(
        self,
        *,
        image: str | ImageInput,
        sound: bool | None = None,
        prompt: str,
        duration: Literal[5, 10] | None = None,
        cfg_scale: float | None = None,
        voice_list: Sequence[object] | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        negative_prompt: str | None = None,
    ) -> None:
        _body: Members = {}
        _body["image"] = image
        if sound is not None:
            _body["sound"] = sound
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if cfg_scale is not None:
            _body["cfg_scale"] = cfg_scale
        if voice_list is not None:
            _body["voice_list"] = voice_list
        if aspect_ratio is not None:
            _body["aspect_ratio"] = aspect_ratio
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
            out_of_shape,
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
                if out_of_shape(size, (2, 5), (5, 2)):
                    out.shape(
                        f"{at}/image", value, "width to height within 2:5 and 5:2"
                    )
        value = body.get("sound", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/sound", "boolean", value)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        elif len(value) > 2500:
            out.length(f"{at}/prompt", "maxLength", 2500, value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value not in _DURATION_VALUES:
                out.enum(f"{at}/duration", value, _DURATION_VALUES)
        value = body.get("cfg_scale", MISSING)
        if value is not MISSING:
            if not is_number(value):
                out.type(f"{at}/cfg_scale", "number", value)
            elif value < 0:
                out.range(f"{at}/cfg_scale", "minimum", 0, value)
            elif value > 1:
                out.range(f"{at}/cfg_scale", "maximum", 1, value)
        value = body.get("voice_list", MISSING)
        if value is not MISSING:
            if (items := as_array(value)) is None:
                out.type(f"{at}/voice_list", "array", value)
            else:
                if len(items) > 2:
                    out.items(f"{at}/voice_list", "maxItems", 2, items)
        value = body.get("aspect_ratio", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/aspect_ratio", "string", value)
            elif value not in _ASPECT_RATIO_VALUES:
                out.enum(f"{at}/aspect_ratio", value, _ASPECT_RATIO_VALUES)
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
        if "sound" in body:
            known += 1
            if body["sound"].__class__ is not bool:
                return False
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if len(value) > 2500:
            return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value not in _DURATION_VALUES:
                return False
        if "cfg_scale" in body:
            known += 1
            value = body["cfg_scale"]
            if not is_number(value):
                return False
            if value < 0:
                return False
            if value > 1:
                return False
        if "voice_list" in body:
            known += 1
            value = body["voice_list"]
            if value.__class__ is not list:
                return False
            if own:
                value = to_plain(value)
                body["voice_list"] = value
            if len(value) > 2:
                return False
        if "aspect_ratio" in body:
            known += 1
            value = body["aspect_ratio"]
            if value.__class__ is not str:
                return False
            if value not in _ASPECT_RATIO_VALUES:
                return False
        if "negative_prompt" in body:
            known += 1
            value = body["negative_prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 2500:
                return False
        return len(body) == known

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if not is_ordinary_prompt(body["prompt"]):
            return False
        value = body.get("voice_list", MISSING)
        if not is_whole(value):
            return False
        if "negative_prompt" in body:
            value = body["negative_prompt"]
            if not value.isascii() and has_half(value):
                return False
        return True
