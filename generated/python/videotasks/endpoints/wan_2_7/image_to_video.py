# Generated from specs/endpoints/wan_2_7/image_to_video.yaml: edit there, then run `make generate`.
"""Wan 2.7 Image to Video: POST /v3/async/wan2.7-i2v.

Source: https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v
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
    Audio = LateClass("videotasks._validation.media", "Audio")
    AudioInput = LateClass("videotasks._validation.media", "AudioInput")
    Image = LateClass("videotasks._validation.media", "Image")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
    Video = LateClass("videotasks._validation.media", "Video")
    VideoInput = LateClass("videotasks._validation.media", "VideoInput")
else:
    from collections.abc import Mapping
    from typing import Literal

    from videotasks._validation.media import (
        Audio,
        AudioInput,
        Image,
        ImageInput,
        Video,
        VideoInput,
    )
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = (
    "seed",
    "prompt",
    "duration",
    "image_url",
    "watermark",
    "resolution",
    "prompt_extend",
    "first_clip_url",
    "last_frame_url",
    "negative_prompt",
    "driving_audio_url",
)
_IMAGE_URL_PREFIXES = (
    "http://",
    "https://",
)
_IMAGE_URL_EXPECTED = "a URL of an image, JPEG, PNG, BMP, WEBP, at most 20 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 8000 pixels, height at most 8000 pixels, without transparency"
_RESOLUTION_VALUES = ("720P", "1080P")
_FIRST_CLIP_URL_EXPECTED = "a URL of a video, MP4, QUICKTIME, at most 100 MB, at least 240x240 pixels, width to height within 1:8 and 8:1, width at most 4096 pixels, height at most 4096 pixels, length at least 2 and at most 10 seconds"
_DRIVING_AUDIO_URL_EXPECTED = "a URL of a sound"
_SAYS_FIRST_CLIP_URL = "A video starts with an image or goes on with a clip, and one of the two must be given"


class Wan27ImageToVideoRequest(Request):
    """Makes a video from its first frame, or goes on with a video that you have.

    PPIO charges 0.6 CNY for each second of video (duration) where resolution is "720P"
    (2026-08-30, of https://ppio.com/pricing, not seen there but reported: an
    integrator's note). PPIO charges 1.0 CNY for each second of video (duration) where
    resolution is "1080P" (2026-08-30, of https://ppio.com/pricing, not seen there but
    reported: an integrator's note).

    Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
    replaced by Kling 3.0 or MiniMax H3 (kling_v3_0_std.image_to_video,
    kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video); inferred: the copy of
    the notice ends before it, but an integrator who had all of it counted Wan 2.7 among
    the retired on 2026-10-07, and Kling 3.0 and MiniMax H3 as what replaces such
    models.

    Source: https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v

    Args:
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random. 0 to 2147483647.
        prompt: What happens in the video. At most 5000 characters.
        duration: Length of the video. In seconds. 2 to 15. Default: 5.
        image_url: Address of the image with which the video starts. A URL of an image,
            JPEG, PNG, BMP, WEBP, at most 20 MB, at least 240x240 pixels, width to
            height within 1:8 and 8:1, width at most 8000 pixels, height at most 8000
            pixels, without transparency. A video starts with an image or goes on with a
            clip, and one of the two must be given. The sources disagree on whether it
            is required: the image is marked as required; the image is marked as
            required; the image excludes a clip to go on with, and one of the two must
            be given. Here holds: optional; of the image and the clip exactly one is
            given.
        watermark: Puts a watermark on the video. Default: False.
        resolution: Height of the video in lines. Allowed: "720P", "1080P". Default:
            "1080P".
        prompt_extend: Whether the platform writes out a short prompt before it is used,
            which takes longer. Default: True. The sources disagree on its default: they
            end before a default; a prompt is written out unless somebody says
            otherwise. Here holds: true.
        first_clip_url: Address of a video that the new one goes on with. A URL of a
            video, MP4, QUICKTIME, at most 100 MB, at least 240x240 pixels, width to
            height within 1:8 and 8:1, width at most 4096 pixels, height at most 4096
            pixels, length at least 2 and at most 10 seconds. A video starts with an
            image or goes on with a clip, and one of the two must be given.
        last_frame_url: Address of the image with which the video ends. A URL of an
            image, JPEG, PNG, BMP, WEBP, at most 20 MB, at least 240x240 pixels, width
            to height within 1:8 and 8:1, width at most 8000 pixels, height at most 8000
            pixels, without transparency.
        negative_prompt: What the video should not show. At most 500 characters.
        driving_audio_url: Address of a sound that drives the video. A URL of a sound.
            Not stated by the platform's pages: a URL of a sound, at most 15 MB, length
            at least 2 and at most 30 seconds (an integrator's reference of 2026-08-30
            says so; the captures end before it).

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "wan_2_7.image_to_video"
    path = "/v3/async/wan2.7-i2v"
    source = "https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v"
    _disputes = {
        "/image_url required": "novita-rendered: the image is marked as required; highwayapi-rendered: the image is marked as required; novita-rendered: the image excludes a clip to go on with, and one of the two must be given; here holds: optional; of the image and the clip exactly one is given",
    }
    _media = {
        "/image_url": MediaRule(
            "image", ("image/jpeg", "image/png", "image/bmp", "image/webp")
        ),
        "/first_clip_url": MediaRule("video", ("video/mp4", "video/quicktime")),
        "/last_frame_url": MediaRule(
            "image", ("image/jpeg", "image/png", "image/bmp", "image/webp")
        ),
        "/driving_audio_url": MediaRule("audio"),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    seed: int | None
    prompt: str | None
    duration: int | None
    image_url: str | Image | None
    watermark: bool | None
    resolution: Literal["720P", "1080P"] | None
    prompt_extend: bool | None
    first_clip_url: str | Video | None
    last_frame_url: str | Image | None
    negative_prompt: str | None
    driving_audio_url: str | Audio | None

    @suggests_keywords
    def __init__(
        self,
        *,
        seed: int | None = None,
        prompt: str | None = None,
        duration: int | None = None,
        image_url: ImageInput | None = None,
        watermark: bool | None = None,
        resolution: Literal["720P", "1080P"] | None = None,
        prompt_extend: bool | None = None,
        first_clip_url: VideoInput | None = None,
        last_frame_url: ImageInput | None = None,
        negative_prompt: str | None = None,
        driving_audio_url: AudioInput | None = None,
    ) -> None:
        _body: Members = {}
        if seed is not None:
            _body["seed"] = seed
        if prompt is not None:
            _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if image_url is not None:
            _body["image_url"] = image_url
        if watermark is not None:
            _body["watermark"] = watermark
        if resolution is not None:
            _body["resolution"] = resolution
        if prompt_extend is not None:
            _body["prompt_extend"] = prompt_extend
        if first_clip_url is not None:
            _body["first_clip_url"] = first_clip_url
        if last_frame_url is not None:
            _body["last_frame_url"] = last_frame_url
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
        if driving_audio_url is not None:
            _body["driving_audio_url"] = driving_audio_url
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
            elif value < 2:
                out.range(f"{at}/duration", "minimum", 2, value)
            elif value > 15:
                out.range(f"{at}/duration", "maximum", 15, value)
        value = body.get("image_url", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/image_url", "string", value)
            elif not begins(value, _IMAGE_URL_PREFIXES):
                out.media(f"{at}/image_url", value, _IMAGE_URL_EXPECTED)
        value = body.get("watermark", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/watermark", "boolean", value)
        value = body.get("resolution", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/resolution", "string", value)
            elif value not in _RESOLUTION_VALUES:
                out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)
        value = body.get("prompt_extend", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/prompt_extend", "boolean", value)
        value = body.get("first_clip_url", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/first_clip_url", "string", value)
            elif not begins(value, _IMAGE_URL_PREFIXES):
                out.media(f"{at}/first_clip_url", value, _FIRST_CLIP_URL_EXPECTED)
        value = body.get("last_frame_url", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/last_frame_url", "string", value)
            elif not begins(value, _IMAGE_URL_PREFIXES):
                out.media(f"{at}/last_frame_url", value, _IMAGE_URL_EXPECTED)
        value = body.get("negative_prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/negative_prompt", "string", value)
            elif len(value) > 500:
                out.length(f"{at}/negative_prompt", "maxLength", 500, value)
        value = body.get("driving_audio_url", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/driving_audio_url", "string", value)
            elif not begins(value, _IMAGE_URL_PREFIXES):
                out.media(f"{at}/driving_audio_url", value, _DRIVING_AUDIO_URL_EXPECTED)
        if "first_clip_url" not in body:
            value = body.get("image_url", MISSING)
            if value is MISSING:
                out.require(f"{at}/image_url", _SAYS_FIRST_CLIP_URL)
        if "image_url" in body:
            value = body.get("first_clip_url", MISSING)
            if value is not MISSING:
                out.exclude(f"{at}/first_clip_url", value, _SAYS_FIRST_CLIP_URL)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 0
        if "seed" in body:
            known += 1
            value = body["seed"]
            if value.__class__ is not int:
                return False
            if value < 0:
                return False
            if value > 2147483647:
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
            if value < 2:
                return False
            if value > 15:
                return False
        if "image_url" in body:
            known += 1
            value = body["image_url"]
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
        if "prompt_extend" in body:
            known += 1
            if body["prompt_extend"].__class__ is not bool:
                return False
        if "first_clip_url" in body:
            known += 1
            value = body["first_clip_url"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "last_frame_url" in body:
            known += 1
            value = body["last_frame_url"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "negative_prompt" in body:
            known += 1
            value = body["negative_prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 500:
                return False
        if "driving_audio_url" in body:
            known += 1
            value = body["driving_audio_url"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "first_clip_url" not in body:
            value = body.get("image_url", MISSING)
            if value is MISSING:
                return False
        if "image_url" in body:
            value = body.get("first_clip_url", MISSING)
            if value is not MISSING:
                return False
        return len(body) == known

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if "prompt" in body:
            if not is_ordinary_prompt(body["prompt"]):
                return False
        if "negative_prompt" in body:
            value = body["negative_prompt"]
            if not value.isascii() and has_half(value):
                return False
        return True
