# Generated from specs/endpoints/vidu_q3_turbo/start_end_to_video.yaml: edit there, then run `make generate`.
"""Vidu Q3 Turbo Start-End to Video: POST /v3/async/vidu-q3-turbo-f2v.

Source: https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md
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
else:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from videotasks._validation.media import Image, ImageInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = (
    "seed",
    "audio",
    "images",
    "is_rec",
    "prompt",
    "duration",
    "off_peak",
    "resolution",
)
_IMAGES_ITEMS_PREFIXES = (
    "http://",
    "https://",
    "data:image/png;base64,",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/webp;base64,",
)
_IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1"
_RESOLUTION_VALUES = ("540p", "720p", "1080p")
_IMAGES_ITEMS_INFERRED_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_IMAGES_ITEMS_MEDIA_REASON = "the page speaks of a URL or base64; on the pages that say how, base64 stands in a data URI"
_SAYS_IS_REC = "The recommendation mode may ignore the prompt (no page of the platform states it: the page only speaks of a recommendation mode; on the Q2 start-end pages it ignores the prompt)"


class ViduQ3TurboStartEndToVideoRequest(Request):
    """Makes a video with sound that leads from a first frame to a last one.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
    kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

    Source: https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md

    Args:
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random. 0 means a random seed.
        audio: Generates sound along with the picture. Default: True.
        images: The first and the last frame of the video, in this order. Exactly 2
            items. Each item: One image. A URL or a base64 data URI or bare base64 of an
            image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1.
            Not stated by the platform's pages: a URL or a base64 data URI of an image
            (the page speaks of a URL or base64; on the pages that say how, base64
            stands in a data URI). Required. The sources disagree on its limits: every
            image is limited to 50 MB; what a data URI holds must stay below 10 MB once
            decoded. Here holds: 50 MB for the file behind a URL; 10 MB for the decoded
            bytes of a data URI, where the page says so. The sources disagree on its
            limits (of each item): taken at its word, every ratio below 4:1 would do;
            taken at its word, only long and narrow images would do; the ratio lies
            between the two. Here holds: within 1:4 and 4:1.
        is_rec: Turns on the recommendation mode. The page says no more of it. The
            sources disagree on its meaning: the platform recommends a prompt and
            ignores the given one; the rhythm of the sound is matched to the motion; a
            recommendation mode, without further words. Here holds: each endpoint's own
            page; where it says nothing of the prompt, nothing is refused.
        prompt: What happens between the first and the last frame. At most 1500
            characters. The recommendation mode may ignore the prompt (no page of the
            platform states it: the page only speaks of a recommendation mode; on the Q2
            start-end pages it ignores the prompt).
        duration: Length of the video. In seconds. 1 to 16. Default: 5.
        off_peak: Runs the task when the platform is less busy, within 48 hours and for
            a lower price. Default: False.
        resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
            Default: "720p".

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "vidu_q3_turbo.start_end_to_video"
    path = "/v3/async/vidu-q3-turbo-f2v"
    source = "https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md"
    _media = {
        "/images/items": MediaRule(
            "image",
            ("image/png", "image/jpeg", "image/webp"),
            max_bytes=52428800,
            limit="50 MB",
            bare=True,
            measured=True,
        ),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    seed: int | None
    audio: bool | None
    images: Sequence[str | Image]
    is_rec: bool | None
    prompt: str | None
    duration: int | None
    off_peak: bool | None
    resolution: Literal["540p", "720p", "1080p"] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        seed: int | None = None,
        audio: bool | None = None,
        images: ImageInput | Sequence[ImageInput],
        is_rec: bool | None = None,
        prompt: str | None = None,
        duration: int | None = None,
        off_peak: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
    ) -> None:
        _body: Members = {}
        if seed is not None:
            _body["seed"] = seed
        if audio is not None:
            _body["audio"] = audio
        _body["images"] = images
        if is_rec is not None:
            _body["is_rec"] = is_rec
        if prompt is not None:
            _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if off_peak is not None:
            _body["off_peak"] = off_peak
        if resolution is not None:
            _body["resolution"] = resolution
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import (
            frames_apart,
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
        value = body.get("seed", MISSING)
        if value is not MISSING and not is_integer(value):
            out.type(f"{at}/seed", "integer", value)
        value = body.get("audio", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/audio", "boolean", value)
        value = body.get("images", MISSING)
        if value is MISSING:
            out.required(f"{at}/images")
        elif (items := as_array(value)) is None:
            out.type(f"{at}/images", "array", value, "Image")
        else:
            if len(items) < 2:
                out.items(f"{at}/images", "minItems", 2, items)
            elif len(items) > 2:
                out.items(f"{at}/images", "maxItems", 2, items)
            if frames_apart(items, 0.8, 1.25):
                out.relation(
                    f"{at}/images",
                    items,
                    "The first frame's resolution is 0.8 to 1.25 times that of the last",
                )
            for index, item in enumerate(items):
                if not is_url(item):
                    if not is_text(item):
                        out.type(f"{at}/images/{index}", "string", item, "Image")
                    elif not is_media(item, _IMAGES_ITEMS_PREFIXES):
                        out.media(
                            f"{at}/images/{index}",
                            item,
                            _IMAGES_ITEMS_EXPECTED,
                            "Image",
                        )
                    elif holds_data(item):
                        size = pixels(item)
                        if out_of_shape(size, (1, 4), (4, 1)):
                            out.shape(
                                f"{at}/images/{index}",
                                item,
                                "width to height within 1:4 and 4:1",
                            )
        value = body.get("is_rec", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/is_rec", "boolean", value)
        value = body.get("prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/prompt", "string", value)
            elif len(value) > 1500:
                out.length(f"{at}/prompt", "maxLength", 1500, value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value < 1:
                out.range(f"{at}/duration", "minimum", 1, value)
            elif value > 16:
                out.range(f"{at}/duration", "maximum", 16, value)
        value = body.get("off_peak", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/off_peak", "boolean", value)
        value = body.get("resolution", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/resolution", "string", value)
            elif value not in _RESOLUTION_VALUES:
                out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        if "seed" in body:
            known += 1
            if body["seed"].__class__ is not int:
                return False
        if "audio" in body:
            known += 1
            if body["audio"].__class__ is not bool:
                return False
        value = body["images"]
        if value.__class__ is not list:
            return False
        if own:
            value = value.copy()
            body["images"] = value
        if len(value) < 2:
            return False
        if len(value) > 2:
            return False
        for url in value:
            if url.__class__ is not str:
                return False
            if url not in PLAIN_URLS and not is_plain_url(url):
                return False
        if "is_rec" in body:
            known += 1
            if body["is_rec"].__class__ is not bool:
                return False
        if "prompt" in body:
            known += 1
            value = body["prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 1500:
                return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value < 1:
                return False
            if value > 16:
                return False
        if "off_peak" in body:
            known += 1
            if body["off_peak"].__class__ is not bool:
                return False
        if "resolution" in body:
            known += 1
            value = body["resolution"]
            if value.__class__ is not str:
                return False
            if value not in _RESOLUTION_VALUES:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
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
        if body.get("is_rec") is True:
            value = body.get("prompt", MISSING)
            if value is not MISSING:
                out.no_effect(f"{at}/prompt", value, _SAYS_IS_REC)

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body.get("images")
        if body.get("is_rec") is True:
            value = body.get("prompt", MISSING)
            if value is not MISSING:
                return False
        if "prompt" in body:
            if not is_ordinary_prompt(body["prompt"]):
                return False
        return True
