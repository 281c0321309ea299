# Generated from specs/endpoints/kling_o1/reference_to_video.yaml: edit there, then run `make generate`.
"""Kling O1 Reference to Video: POST /v3/async/kling-o1-ref2v.

Source: https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import PLAIN_URLS, is_ordinary_prompt, is_plain_url
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, as_array, is_integer
from videotasks._values.late import LateClass
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Sequence = LateClass("collections.abc", "Sequence")
    Literal = LateClass("typing", "Literal")
    Image = LateClass("videotasks._validation.media", "Image")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
    Video = LateClass("videotasks._validation.media", "Video")
    VideoInput = LateClass("videotasks._validation.media", "VideoInput")
else:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from videotasks._validation.media import Image, ImageInput, Video, VideoInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = (
    "video",
    "images",
    "prompt",
    "duration",
    "aspect_ratio",
    "keep_original_sound",
)
_VIDEO_PREFIXES = (
    "http://",
    "https://",
    "data:video/",
)
_VIDEO_EXPECTED = "a URL or a base64 data URI of a video"
_DURATION_VALUES = (3, 4, 5, 6, 7, 8, 9, 10)
_ASPECT_RATIO_VALUES = ("16:9", "9:16", "1:1")
_VIDEO_INFERRED_PREFIXES = (
    "http://",
    "https://",
)
_VIDEO_MEDIA_REASON = (
    "the page speaks of a URL; data URIs of videos are documented nowhere"
)
_IMAGES_ITEMS_INFERRED_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_IMAGES_ITEMS_MEDIA_REASON = (
    "the page only names it as an image, and says nothing of its form"
)


class KlingO1ReferenceToVideoRequest(Request):
    """Makes a video from a prompt, with images or a video to go by.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
    kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

    Source: https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md

    Args:
        video: Address of a video to go by. A URL or a base64 data URI of a video. Not
            stated by the platform's pages: a URL of a video (the page speaks of a URL;
            data URIs of videos are documented nowhere). PPIO's page marks the video as
            required. The sources disagree on whether it is required: the video is
            optional; the video is required. Here holds: optional, and users of PPIO are
            held to their page.
        images: Images of who or what shall be in the video. 0 to 7 items. Default: ().
            Each item: One image. Not stated by the platform's pages: a URL or a base64
            data URI of an image (the page only names it as an image, and says nothing
            of its form).
        prompt: What the video shows. Required.
        duration: Length of the video. In seconds. Allowed: 3, 4, 5, 6, 7, 8, 9, 10.
            Default: 5.
        aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
            Default: "16:9".
        keep_original_sound: Whether the sound of the given video is kept. Default:
            True.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "kling_o1.reference_to_video"
    path = "/v3/async/kling-o1-ref2v"
    source = "https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md"
    _disputes = {
        "/video required": "jiekou-markdown: the video is optional; ppio: the video is required; here holds: optional, and users of PPIO are held to their page",
    }
    _media = {
        "/video": MediaRule("video"),
        "/images/items": MediaRule("image"),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    video: str | Video | None
    images: Sequence[str | Image] | None
    prompt: str
    duration: Literal[3, 4, 5, 6, 7, 8, 9, 10] | None
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None
    keep_original_sound: bool | None

    @suggests_keywords
    def __init__(
        self,
        *,
        video: VideoInput | None = None,
        images: ImageInput | Sequence[ImageInput] | None = None,
        prompt: str,
        duration: Literal[3, 4, 5, 6, 7, 8, 9, 10] | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        keep_original_sound: bool | None = None,
    ) -> None:
        _body: Members = {}
        if video is not None:
            _body["video"] = video
        if images is not None:
            _body["images"] = images
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if aspect_ratio is not None:
            _body["aspect_ratio"] = aspect_ratio
        if keep_original_sound is not None:
            _body["keep_original_sound"] = keep_original_sound
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import begins, is_text, is_url

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("video", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/video", "string", value, "Video")
            elif not begins(value, _VIDEO_PREFIXES):
                out.media(f"{at}/video", value, _VIDEO_EXPECTED, "Video")
        value = body.get("images", MISSING)
        if value is not MISSING:
            if (items := as_array(value)) is None:
                out.type(f"{at}/images", "array", value)
            else:
                if len(items) > 7:
                    out.items(f"{at}/images", "maxItems", 7, items)
                for index, item in enumerate(items):
                    if not is_text(item):
                        out.type(f"{at}/images/{index}", "string", item)
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
        value = body.get("aspect_ratio", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/aspect_ratio", "string", value)
            elif value not in _ASPECT_RATIO_VALUES:
                out.enum(f"{at}/aspect_ratio", value, _ASPECT_RATIO_VALUES)
        value = body.get("keep_original_sound", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/keep_original_sound", "boolean", value)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        if "video" in body:
            known += 1
            value = body["video"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "images" in body:
            known += 1
            value = body["images"]
            if value.__class__ is not list:
                return False
            if own:
                value = value.copy()
                body["images"] = value
            if len(value) > 7:
                return False
            for url in value:
                if url.__class__ is not str:
                    return False
                if url not in PLAIN_URLS and not is_plain_url(url):
                    return False
        if body["prompt"].__class__ is not str:
            return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if not 3 <= value <= 10:
                return False
        if "aspect_ratio" in body:
            known += 1
            value = body["aspect_ratio"]
            if value.__class__ is not str:
                return False
            if value not in _ASPECT_RATIO_VALUES:
                return False
        if "keep_original_sound" in body:
            known += 1
            if body["keep_original_sound"].__class__ is not bool:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
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
        value = body.get("images")
        if (items := as_array(value)) is not None:
            if out.of_media:
                from videotasks._validation.measures import begins, is_text

                for index, item in enumerate(items):
                    if is_text(item):
                        if not begins(item, _IMAGES_ITEMS_INFERRED_PREFIXES):
                            out.inferred(
                                f"{at}/images/{index}",
                                "media",
                                "a URL or a base64 data URI of an image",
                                item,
                                _IMAGES_ITEMS_MEDIA_REASON,
                            )

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if not is_ordinary_prompt(body["prompt"]):
            return False
        return True
