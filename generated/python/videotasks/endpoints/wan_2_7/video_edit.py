# Generated from specs/endpoints/wan_2_7/video_edit.yaml: edit there, then run `make generate`.
"""Wan 2.7 Video Edit: POST /v3/async/wan2.7-videoedit.

Source: https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md
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
from videotasks._values.kinds import MISSING, is_integer
from videotasks._values.late import LateClass
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Literal = LateClass("typing", "Literal")
    Image = LateClass("videotasks._validation.media", "Image")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
    Video = LateClass("videotasks._validation.media", "Video")
    VideoInput = LateClass("videotasks._validation.media", "VideoInput")
else:
    from collections.abc import Mapping
    from typing import Literal

    from videotasks._validation.media import Image, ImageInput, Video, VideoInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = (
    "seed",
    "ratio",
    "prompt",
    "duration",
    "video_url",
    "watermark",
    "resolution",
    "audio_setting",
    "prompt_extend",
    "negative_prompt",
    "reference_image_url",
    "reference_image_url_2",
    "reference_image_url_3",
)
_RATIO_VALUES = ("16:9", "9:16", "1:1", "4:3", "3:4")
_VIDEO_URL_PREFIXES = (
    "http://",
    "https://",
)
_VIDEO_URL_EXPECTED = "a URL of a video, MP4, QUICKTIME, at most 100 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 4096 pixels, height at most 4096 pixels, length at least 2 and at most 10 seconds"
_RESOLUTION_VALUES = ("720P", "1080P")
_AUDIO_SETTING_VALUES = ("auto", "origin")
_REFERENCE_IMAGE_URL_EXPECTED = "a URL of an image"
_DURATION_1_ALLOWED = (
    0,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
)
_SAYS_VIDEO_URL = "A video can be cut to 2 seconds or more (no page of the platform states it: 0 keeps the length and 2 to 10 cut it, so that 1 is in the range and means nothing)"


class Wan27VideoEditRequest(Request):
    """Changes a video as a prompt and up to three reference images ask for.

    PPIO charges 0.6 CNY for each second of video (of the file in video_url) where
    resolution is "720P" and duration is 0 (2026-08-30, of https://ppio.com/pricing, not
    seen there but reported: an integrator's note). PPIO charges 0.6 CNY for each second
    of video (duration) where resolution is "720P" and duration is not 0 (2026-08-30, of
    https://ppio.com/pricing, not seen there but reported: an integrator's note). PPIO
    charges 1.0 CNY for each second of video (of the file in video_url) where resolution
    is "1080P" and duration is 0 (2026-08-30, of https://ppio.com/pricing, not seen
    there but reported: an integrator's note). PPIO charges 1.0 CNY for each second of
    video (duration) where resolution is "1080P" and duration is not 0 (2026-08-30, of
    https://ppio.com/pricing, not seen there but reported: an integrator's note).

    Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
    replaced by Kling 3.0 or MiniMax H3 (kling_v3_0_std.image_to_video,
    kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video); inferred: the copy of
    the notice ends before it, but an integrator who had all of it counted Wan 2.7 among
    the retired on 2026-10-07, and Kling 3.0 and MiniMax H3 as what replaces such
    models.

    Source: https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md

    Args:
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random. 0 to 2147483647.
        ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1", "4:3",
            "3:4".
        prompt: What to change, and how. At most 5000 characters.
        duration: Length to which the video is cut. In seconds. 0 means the length of
            the given video. 0 to 10. Default: 0. A video can be cut to 2 seconds or
            more (no page of the platform states it: 0 keeps the length and 2 to 10 cut
            it, so that 1 is in the range and means nothing).
        video_url: Address of the video to change. A URL of a video, MP4, QUICKTIME, at
            most 100 MB, at least 240x240 pixels, width to height within 1:8 and 8:1,
            width at most 4096 pixels, height at most 4096 pixels, length at least 2 and
            at most 10 seconds. Required. The sources disagree on whether it is
            required: the mark is not in the captures; a video is always given. Here
            holds: required.
        watermark: Puts a watermark on the video. Default: False.
        resolution: Height of the video in lines. Allowed: "720P", "1080P". Default:
            "1080P". The sources disagree on its default: the captures end before it; it
            is 1080P unless somebody says otherwise. Here holds: 1080P.
        audio_setting: Which sound the video has. Allowed: "auto", "origin". Default:
            "auto".
        prompt_extend: Whether the platform writes out a short prompt before it is used.
        negative_prompt: What the video should not show. At most 500 characters.
        reference_image_url: Address of an image to go by. A URL of an image. Not stated
            by the platform's pages: a URL of an image, JPEG, PNG, BMP, WEBP, at most 20
            MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at
            most 8000 pixels, height at most 8000 pixels (an integrator's reference of
            2026-08-30 says so; the captures end before it).
        reference_image_url_2: Address of a second image to go by. A URL of an image.
        reference_image_url_3: Address of a third image to go by. A URL of an image.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "wan_2_7.video_edit"
    path = "/v3/async/wan2.7-videoedit"
    source = "https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md"
    _disputes = {
        "/video_url required": "novita-markdown: the mark is not in the captures; an integrator's reference of 2026-08-30: a video is always given; here holds: required",
    }
    _media = {
        "/video_url": MediaRule("video", ("video/mp4", "video/quicktime")),
        "/reference_image_url": MediaRule("image"),
        "/reference_image_url_2": MediaRule("image"),
        "/reference_image_url_3": MediaRule("image"),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    seed: int | None
    ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None
    prompt: str | None
    duration: int | None
    video_url: str | Video
    watermark: bool | None
    resolution: Literal["720P", "1080P"] | None
    audio_setting: Literal["auto", "origin"] | None
    prompt_extend: bool | None
    negative_prompt: str | None
    reference_image_url: str | Image | None
    reference_image_url_2: str | Image | None
    reference_image_url_3: str | Image | None

    @suggests_keywords
    def __init__(
        self,
        *,
        seed: int | None = None,
        ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
        prompt: str | None = None,
        duration: int | None = None,
        video_url: str | VideoInput,
        watermark: bool | None = None,
        resolution: Literal["720P", "1080P"] | None = None,
        audio_setting: Literal["auto", "origin"] | None = None,
        prompt_extend: bool | None = None,
        negative_prompt: str | None = None,
        reference_image_url: ImageInput | None = None,
        reference_image_url_2: ImageInput | None = None,
        reference_image_url_3: ImageInput | None = None,
    ) -> None:
        _body: Members = {}
        if seed is not None:
            _body["seed"] = seed
        if ratio is not None:
            _body["ratio"] = ratio
        if prompt is not None:
            _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        _body["video_url"] = video_url
        if watermark is not None:
            _body["watermark"] = watermark
        if resolution is not None:
            _body["resolution"] = resolution
        if audio_setting is not None:
            _body["audio_setting"] = audio_setting
        if prompt_extend is not None:
            _body["prompt_extend"] = prompt_extend
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
        if reference_image_url is not None:
            _body["reference_image_url"] = reference_image_url
        if reference_image_url_2 is not None:
            _body["reference_image_url_2"] = reference_image_url_2
        if reference_image_url_3 is not None:
            _body["reference_image_url_3"] = reference_image_url_3
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import begins, is_text, is_url

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("seed", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/seed", "integer", value)
            elif value < 0:
                out.range(f"{at}/seed", "minimum", 0, value)
            elif value > 2147483647:
                out.range(f"{at}/seed", "maximum", 2147483647, value)
        value = body.get("ratio", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/ratio", "string", value)
            elif value not in _RATIO_VALUES:
                out.enum(f"{at}/ratio", value, _RATIO_VALUES)
        value = body.get("prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/prompt", "string", value)
            elif len(value) > 5000:
                out.length(f"{at}/prompt", "maxLength", 5000, value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value < 0:
                out.range(f"{at}/duration", "minimum", 0, value)
            elif value > 10:
                out.range(f"{at}/duration", "maximum", 10, value)
        value = body.get("video_url", MISSING)
        if value is MISSING:
            out.required(f"{at}/video_url")
        elif not is_url(value):
            if not is_text(value):
                out.type(f"{at}/video_url", "string", value)
            elif not begins(value, _VIDEO_URL_PREFIXES):
                out.media(f"{at}/video_url", value, _VIDEO_URL_EXPECTED)
        value = body.get("watermark", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/watermark", "boolean", value)
        value = body.get("resolution", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/resolution", "string", value)
            elif value not in _RESOLUTION_VALUES:
                out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)
        value = body.get("audio_setting", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/audio_setting", "string", value)
            elif value not in _AUDIO_SETTING_VALUES:
                out.enum(f"{at}/audio_setting", value, _AUDIO_SETTING_VALUES)
        value = body.get("prompt_extend", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/prompt_extend", "boolean", value)
        value = body.get("negative_prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/negative_prompt", "string", value)
            elif len(value) > 500:
                out.length(f"{at}/negative_prompt", "maxLength", 500, value)
        value = body.get("reference_image_url", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/reference_image_url", "string", value)
            elif not begins(value, _VIDEO_URL_PREFIXES):
                out.media(
                    f"{at}/reference_image_url", value, _REFERENCE_IMAGE_URL_EXPECTED
                )
        value = body.get("reference_image_url_2", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/reference_image_url_2", "string", value)
            elif not begins(value, _VIDEO_URL_PREFIXES):
                out.media(
                    f"{at}/reference_image_url_2", value, _REFERENCE_IMAGE_URL_EXPECTED
                )
        value = body.get("reference_image_url_3", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/reference_image_url_3", "string", value)
            elif not begins(value, _VIDEO_URL_PREFIXES):
                out.media(
                    f"{at}/reference_image_url_3", value, _REFERENCE_IMAGE_URL_EXPECTED
                )

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        if "seed" in body:
            known += 1
            value = body["seed"]
            if value.__class__ is not int:
                return False
            if value < 0:
                return False
            if value > 2147483647:
                return False
        if "ratio" in body:
            known += 1
            value = body["ratio"]
            if value.__class__ is not str:
                return False
            if value not in _RATIO_VALUES:
                return False
        if "prompt" in body:
            known += 1
            value = body["prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 5000:
                return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value < 0:
                return False
            if value > 10:
                return False
        value = body["video_url"]
        if value.__class__ is not str:
            return False
        if value not in PLAIN_URLS and not is_plain_url(value):
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
        if "audio_setting" in body:
            known += 1
            value = body["audio_setting"]
            if value.__class__ is not str:
                return False
            if value not in _AUDIO_SETTING_VALUES:
                return False
        if "prompt_extend" in body:
            known += 1
            if body["prompt_extend"].__class__ is not bool:
                return False
        if "negative_prompt" in body:
            known += 1
            value = body["negative_prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 500:
                return False
        if "reference_image_url" in body:
            known += 1
            value = body["reference_image_url"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "reference_image_url_2" in body:
            known += 1
            value = body["reference_image_url_2"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "reference_image_url_3" in body:
            known += 1
            value = body["reference_image_url_3"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        if "video_url" in body:
            value = body.get("duration", MISSING)
            if is_integer(value) and value not in _DURATION_1_ALLOWED:
                out.allow(f"{at}/duration", value, _DURATION_1_ALLOWED, _SAYS_VIDEO_URL)

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if "video_url" in body:
            value = body.get("duration", MISSING)
            if is_integer(value) and value not in _DURATION_1_ALLOWED:
                return False
        if "prompt" in body:
            if not is_ordinary_prompt(body["prompt"]):
                return False
        if "negative_prompt" in body:
            value = body["negative_prompt"]
            if not value.isascii() and has_half(value):
                return False
        return True
