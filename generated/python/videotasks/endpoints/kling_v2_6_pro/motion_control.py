# Generated from specs/endpoints/kling_v2_6_pro/motion_control.yaml: edit there, then run `make generate`.
"""Kling v2.6 Pro Motion Control: POST /v3/async/kling-v2.6-pro-motion-control.

Source: https://ppio.com/docs/models/reference-kling-v2.6-pro-motion-control.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import (
    PLAIN_URLS,
    has_half,
    is_ordinary_prompt,
    is_plain_url,
)
from videotasks._validation.request import Request
from videotasks._values.file_limits import FileLimits
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING
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
    "image",
    "video",
    "prompt",
    "negative_prompt",
    "keep_original_sound",
    "character_orientation",
)
_IMAGE_PREFIXES = (
    "http://",
    "https://",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/png;base64,",
)
_IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2"
_VIDEO_PREFIXES = (
    "http://",
    "https://",
    "data:video/mp4;base64,",
    "data:video/quicktime;base64,",
)
_VIDEO_EXPECTED = "a URL or a base64 data URI of a video, MP4, QUICKTIME, at most 10 MB, at least 300x300 pixels, length at least 3 and at most 30 seconds"
_CHARACTER_ORIENTATION_VALUES = ("image", "video")
_IMAGE_INFERRED_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_IMAGE_MEDIA_REASON = "the page speaks of a URL or base64; on the pages that say how, base64 stands in a data URI"
_VIDEO_INFERRED_PREFIXES = (
    "http://",
    "https://",
)
_VIDEO_MEDIA_REASON = "the page speaks of a URL, and of base64 for the image alone"


class KlingV26ProMotionControlRequest(Request):
    """Lets the subject of an image move as a video shows it.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0.motion_control).

    Source: https://ppio.com/docs/models/reference-kling-v2.6-pro-motion-control.md

    Args:
        image: The image of who or what shall move. A URL or a base64 data URI or bare
            base64 of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width
            to height within 2:5 and 5:2. Not stated by the platform's pages: a URL or a
            base64 data URI of an image (the page speaks of a URL or base64; on the
            pages that say how, base64 stands in a data URI). Required.
        video: Address of the video whose motion is taken. A URL or a base64 data URI of
            a video, MP4, QUICKTIME, at most 10 MB, at least 300x300 pixels, length at
            least 3 and at most 30 seconds. Not stated by the platform's pages: a URL of
            a video (the page speaks of a URL, and of base64 for the image alone).
            Required. Framed as the image is, the motion may come from at most 10
            seconds of video (at novita alone). Framed as the video is, the motion may
            come from at most 30 seconds of it (at novita alone). Novita's page limits
            the shape of the video as it does that of the image. The sources disagree on
            its limits: the shape of the video is limited as that of the image is; only
            the shape of the image is limited. Here holds: the video may have any shape,
            and users of Novita are held to their page.
        prompt: Where the scene is, its style and its light.
        negative_prompt: What is to be seen and heard nowhere in the video. At most 2500
            characters.
        keep_original_sound: Whether the sound of the given video is kept. Default:
            True.
        character_orientation: Whether the picture keeps to the given image or to the
            given video; the length of the result follows from it. Allowed: "image",
            "video". "image" means that the picture is framed as the image is; by PPIO's
            page the result has 5 seconds. "video" means that the picture is framed as
            the video is; the result has at most 30 seconds. Required. The sources
            disagree on its meaning: image takes a video of at most 10 seconds, video
            one of at most 30; image makes a video of 5 seconds, video one of at most
            30. Here holds: the first as a limit of the given video, the second as the
            length of the result.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "kling_v2_6_pro.motion_control"
    path = "/v3/async/kling-v2.6-pro-motion-control"
    source = "https://ppio.com/docs/models/reference-kling-v2.6-pro-motion-control.md"
    _media = {
        "/image": MediaRule(
            "image",
            ("image/jpeg", "image/png"),
            max_bytes=10485760,
            limit="10 MB",
            bare=True,
            measured=True,
        ),
        "/video": MediaRule(
            "video",
            ("video/mp4", "video/quicktime"),
            max_bytes=10485760,
            limit="10 MB",
            limits=FileLimits(
                seconds=(("minDuration", 3), ("maxDuration", 30)),
                seconds_words="length at least 3 and at most 30 seconds",
            ),
        ),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    image: str | Image
    video: str | Video
    prompt: str | None
    negative_prompt: str | None
    keep_original_sound: bool | None
    character_orientation: Literal["image", "video"]

    @suggests_keywords
    def __init__(
        self,
        *,
        image: str | ImageInput,
        video: str | VideoInput,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        keep_original_sound: bool | None = None,
        character_orientation: Literal["image", "video"],
    ) -> None:
        _body: Members = {}
        _body["image"] = image
        _body["video"] = video
        if prompt is not None:
            _body["prompt"] = prompt
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
        if keep_original_sound is not None:
            _body["keep_original_sound"] = keep_original_sound
        _body["character_orientation"] = character_orientation
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import (
            begins,
            holds_data,
            is_media,
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
            elif not is_media(value, _IMAGE_PREFIXES):
                out.media(f"{at}/image", value, _IMAGE_EXPECTED, "Image")
            elif holds_data(value):
                size = pixels(value)
                if too_small(size, 300, 300):
                    out.pixels(f"{at}/image", value, "at least 300x300")
                if out_of_shape(size, (2, 5), (5, 2)):
                    out.shape(
                        f"{at}/image", value, "width to height within 2:5 and 5:2"
                    )
        value = body.get("video", MISSING)
        if value is MISSING:
            out.required(f"{at}/video")
        elif not is_url(value):
            if not is_text(value):
                out.type(f"{at}/video", "string", value, "Video")
            elif not begins(value, _VIDEO_PREFIXES):
                out.media(f"{at}/video", value, _VIDEO_EXPECTED, "Video")
        value = body.get("prompt", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        value = body.get("negative_prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/negative_prompt", "string", value)
            elif len(value) > 2500:
                out.length(f"{at}/negative_prompt", "maxLength", 2500, value)
        value = body.get("keep_original_sound", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/keep_original_sound", "boolean", value)
        value = body.get("character_orientation", MISSING)
        if value is MISSING:
            out.required(f"{at}/character_orientation")
        elif not isinstance(value, str):
            out.type(f"{at}/character_orientation", "string", value)
        elif value not in _CHARACTER_ORIENTATION_VALUES:
            out.enum(
                f"{at}/character_orientation", value, _CHARACTER_ORIENTATION_VALUES
            )

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 3
        value = body["image"]
        if value.__class__ is not str:
            return False
        if value not in PLAIN_URLS and not is_plain_url(value):
            return False
        value = body["video"]
        if value.__class__ is not str:
            return False
        if value not in PLAIN_URLS and not is_plain_url(value):
            return False
        if "prompt" in body:
            known += 1
            if body["prompt"].__class__ is not str:
                return False
        if "negative_prompt" in body:
            known += 1
            value = body["negative_prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 2500:
                return False
        if "keep_original_sound" in body:
            known += 1
            if body["keep_original_sound"].__class__ is not bool:
                return False
        value = body["character_orientation"]
        if value.__class__ is not str:
            return False
        if value not in _CHARACTER_ORIENTATION_VALUES:
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
        value = body.get("video")
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            if is_text(value) and not begins(value, _VIDEO_INFERRED_PREFIXES):
                out.inferred(
                    f"{at}/video",
                    "media",
                    "a URL of a video",
                    value,
                    _VIDEO_MEDIA_REASON,
                )

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
