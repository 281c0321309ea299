# Generated from specs/endpoints/vidu_2_0/image_to_video.yaml: edit there, then run `make generate`.
"""Vidu 2.0 Image to Video: POST /v3/async/vidu-2.0-img2video.

Source: https://novita.ai/docs/api-reference/model-apis-vidu-2.0-img2video.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import (
    LARGEST_SEED,
    PLAIN_URLS,
    is_ordinary_prompt,
    is_plain_url,
)
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
    "images",
    "prompt",
    "duration",
    "seed",
    "resolution",
    "movement_amplitude",
    "bgm",
)
_IMAGES_ITEMS_PREFIXES = (
    "http://",
    "https://",
    "data:image/png;base64,",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/webp;base64,",
)
_IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI, width to height within 1:4 and 4:1"
_DURATION_VALUES = (4, 8)
_RESOLUTION_VALUES = ("360p", "720p", "1080p")
_MOVEMENT_AMPLITUDE_VALUES = ("auto", "small", "medium", "large")
_RESOLUTION_2_ALLOWED = ("720p",)
_SAYS_DURATION = "A video of 8 s comes in 720p only"
_RESOLUTION_2_FORBIDDEN = (
    "360p",
    "1080p",
)
_IMAGES_ITEMS_MAX_DECODED_SIZE_REASON = (
    "the page says 10 MB; this exceeds it if an MB is a million bytes"
)


class Vidu20ImageToVideoRequest(Request):
    """Makes a video that starts with an image.

    Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

    Source: https://novita.ai/docs/api-reference/model-apis-vidu-2.0-img2video.md

    Args:
        images: The image with which the video starts, alone in its list. Exactly 1
            item. Each item: One image. A URL or a base64 data URI of an image, PNG,
            JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI, width
            to height within 1:4 and 4:1. Required. The sources disagree on its limits:
            every image is limited to 50 MB; what a data URI holds must stay below 10 MB
            once decoded. Here holds: 50 MB for the file behind a URL; 10 MB for the
            decoded bytes of a data URI, where the page says so. The sources disagree on
            its limits (of each item): taken at its word, every ratio below 4:1 would
            do; taken at its word, only long and narrow images would do; the ratio lies
            between the two. Here holds: within 1:4 and 4:1.
        prompt: What happens in the video. At most 1500 characters.
        duration: Length of the video. In seconds. Allowed: 4, 8. Default: 4.
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random.
        resolution: Height of the video in lines. What is allowed, and what it is when
            left out, depends on the duration. Allowed: "360p", "720p", "1080p". A video
            of 4 s is in 360p unless told otherwise. A video of 8 s comes in 720p only.
        movement_amplitude: How much things move in the video. Allowed: "auto", "small",
            "medium", "large". Default: "auto". The sources disagree on its values: the
            strongest movement is called large; it is called high. Here holds: large.
        bgm: Adds background music that suits the video, over its whole length. Default:
            False.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "vidu_2_0.image_to_video"
    path = "/v3/async/vidu-2.0-img2video"
    source = "https://novita.ai/docs/api-reference/model-apis-vidu-2.0-img2video.md"
    _disputes = {
        "/movement_amplitude enum": "the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large",
    }
    _media = {
        "/images/items": MediaRule(
            "image", ("image/png", "image/jpeg", "image/webp"), measured=True
        ),
    }
    _unstated = {
        "/prompt": "prompt",
        "/seed": "seed",
    }
    _names = _NAMES

    images: Sequence[str | Image]
    prompt: str | None
    duration: Literal[4, 8] | None
    seed: int | None
    resolution: Literal["360p", "720p", "1080p"] | None
    movement_amplitude: Literal["auto", "small", "medium", "large"] | None
    bgm: bool | None

    @suggests_keywords
    def __init__(
        self,
        *,
        images: ImageInput | Sequence[ImageInput],
        prompt: str | None = None,
        duration: Literal[4, 8] | None = None,
        seed: int | None = None,
        resolution: Literal["360p", "720p", "1080p"] | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "large"] | None = None,
        bgm: bool | None = None,
    ) -> None:
        _body: Members = {}
        _body["images"] = images
        if prompt is not None:
            _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if seed is not None:
            _body["seed"] = seed
        if resolution is not None:
            _body["resolution"] = resolution
        if movement_amplitude is not None:
            _body["movement_amplitude"] = movement_amplitude
        if bgm is not None:
            _body["bgm"] = bgm
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import (
            begins,
            decoded_bytes,
            holds_data,
            is_text,
            is_url,
            out_of_shape,
            pixels,
        )

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("images", MISSING)
        if value is MISSING:
            out.required(f"{at}/images")
        elif (items := as_array(value)) is None:
            out.type(f"{at}/images", "array", value, "Image")
        else:
            if len(items) < 1:
                out.items(f"{at}/images", "minItems", 1, items)
            elif len(items) > 1:
                out.items(f"{at}/images", "maxItems", 1, items)
            for index, item in enumerate(items):
                if not is_url(item):
                    if not is_text(item):
                        out.type(f"{at}/images/{index}", "string", item, "Image")
                    elif not begins(item, _IMAGES_ITEMS_PREFIXES):
                        out.media(
                            f"{at}/images/{index}",
                            item,
                            _IMAGES_ITEMS_EXPECTED,
                            "Image",
                        )
                    elif holds_data(item):
                        if decoded_bytes(item) >= 10485760:
                            out.decoded(f"{at}/images/{index}", item, "10 MB")
                        size = pixels(item)
                        if out_of_shape(size, (1, 4), (4, 1)):
                            out.shape(
                                f"{at}/images/{index}",
                                item,
                                "width to height within 1:4 and 4:1",
                            )
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
            elif value not in _DURATION_VALUES:
                out.enum(f"{at}/duration", value, _DURATION_VALUES)
        value = body.get("seed", MISSING)
        if value is not MISSING and not is_integer(value):
            out.type(f"{at}/seed", "integer", value)
        value = body.get("resolution", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/resolution", "string", value)
            elif value not in _RESOLUTION_VALUES:
                out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)
        value = body.get("movement_amplitude", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/movement_amplitude", "string", value)
            elif value not in _MOVEMENT_AMPLITUDE_VALUES:
                out.enum(f"{at}/movement_amplitude", value, _MOVEMENT_AMPLITUDE_VALUES)
        value = body.get("bgm", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/bgm", "boolean", value)
        if body.get("duration", 4) == 8:
            value = body.get("resolution", MISSING)
            if value in _RESOLUTION_2_FORBIDDEN:
                out.allow(
                    f"{at}/resolution", value, _RESOLUTION_2_ALLOWED, _SAYS_DURATION
                )

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        value = body["images"]
        if value.__class__ is not list:
            return False
        if own:
            value = value.copy()
            body["images"] = value
        if not value:
            return False
        if len(value) > 1:
            return False
        for url in value:
            if url.__class__ is not str:
                return False
            if url not in PLAIN_URLS and not is_plain_url(url):
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
            if value not in _DURATION_VALUES:
                return False
        if "seed" in body:
            known += 1
            if body["seed"].__class__ is not int:
                return False
        if "resolution" in body:
            known += 1
            value = body["resolution"]
            if value.__class__ is not str:
                return False
            if value not in _RESOLUTION_VALUES:
                return False
        if "movement_amplitude" in body:
            known += 1
            value = body["movement_amplitude"]
            if value.__class__ is not str:
                return False
            if value not in _MOVEMENT_AMPLITUDE_VALUES:
                return False
        if "bgm" in body:
            known += 1
            if body["bgm"].__class__ is not bool:
                return False
        if body.get("duration", 4) == 8:
            value = body.get("resolution", MISSING)
            if value in _RESOLUTION_2_FORBIDDEN:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("images")
        if (items := as_array(value)) is not None:
            if out.of_media:
                from videotasks._validation.measures import decoded_bytes, holds_data

                for index, item in enumerate(items):
                    if holds_data(item) and 10000000 <= decoded_bytes(item) < 10485760:
                        out.inferred(
                            f"{at}/images/{index}",
                            "maxDecodedSize",
                            10000000,
                            item,
                            _IMAGES_ITEMS_MAX_DECODED_SIZE_REASON,
                        )

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if "prompt" in body:
            if not is_ordinary_prompt(body["prompt"]):
                return False
        if "seed" in body:
            if not 0 <= body["seed"] <= LARGEST_SEED:
                return False
        return True
