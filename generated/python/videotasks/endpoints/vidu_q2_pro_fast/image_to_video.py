# Generated from specs/endpoints/vidu_q2_pro_fast/image_to_video.yaml: edit there, then run `make generate`.
"""Vidu Q2 Pro Fast Image to Video: POST /v3/async/vidu-q2-pro-fast-img2video.

Source: https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-fast-img2video.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import (
    LARGEST_SEED,
    PLAIN_URLS,
    has_half,
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
    "bgm",
    "seed",
    "audio",
    "images",
    "prompt",
    "duration",
    "off_peak",
    "voice_id",
    "watermark",
    "resolution",
    "movement_amplitude",
)
_IMAGES_ITEMS_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image"
_DURATION_VALUES = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
_RESOLUTION_VALUES = ("720p", "1080p")
_MOVEMENT_AMPLITUDE_VALUES = ("auto", "small", "medium", "high")
_IMAGES_MAX_ITEMS_REASON = "upstream Vidu takes exactly one image"
_IMAGES_ITEMS_INFERRED_PREFIXES = (
    "http://",
    "https://",
)
_IMAGES_ITEMS_MEDIA_REASON = (
    "the page speaks of URLs; data URIs are documented for other endpoints only"
)


class ViduQ2ProFastImageToVideoRequest(Request):
    """Brings an image to life as a prompt describes it.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
    kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video); inferred: the
    changelog names Q2 Pro and not its fast variant, but the page index of 2026-08-19
    lists neither.

    Source:
    https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-fast-img2video.md

    Args:
        bgm: Adds background music. Default: False.
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random.
        audio: Generates sound along with the picture. Default: False.
        images: Addresses of the images to start from. At least 1 item. Not stated by
            the platform's pages: at most 1 item (upstream Vidu takes exactly one
            image). Each item: One image. A URL or a base64 data URI of an image. Not
            stated by the platform's pages: a URL of an image (the page speaks of URLs;
            data URIs are documented for other endpoints only). Required. The sources
            disagree on its number of items: the array may have any number of images; at
            most 3; exactly one. Here holds: the page; more than one image warns.
        prompt: What happens in the video. Required.
        duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8, 9,
            10. Default: 5. Required by the platform, so the default is always sent. The
            sources disagree on whether it is required: duration is marked required; it
            has a default, 5; on the start-end pages it has the same one and is
            optional. Here holds: a body must have it; the client fills in the default
            and always sends it.
        off_peak: Runs the task when the platform is less busy. Default: False.
        voice_id: Voice to speak with.
        watermark: Puts a watermark on the video. Default: False.
        resolution: Height of the video in lines. Allowed: "720p", "1080p". Default:
            "720p".
        movement_amplitude: How much things move in the video. Allowed: "auto", "small",
            "medium", "high". Default: "auto". The sources disagree on its values: the
            strongest movement is called high; it is called large; upstream adds that on
            Q2 text and reference it has no effect at all. Here holds: high.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "vidu_q2_pro_fast.image_to_video"
    path = "/v3/async/vidu-q2-pro-fast-img2video"
    source = (
        "https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-fast-img2video.md"
    )
    _disputes = {
        "/images maxItems": "the pages of the Q2 image endpoints: the array may have any number of images; a playground of the vendor: at most 3; upstream Vidu: exactly one; here holds: the page; more than one image warns",
        "/duration required": "the pages of the Q2 text, reference and image endpoints: duration is marked required; the same pages: it has a default, 5; on the start-end pages it has the same one and is optional; here holds: a body must have it; the client fills in the default and always sends it",
        "/movement_amplitude enum": "the pages of the Q2 text, reference and image endpoints: the strongest movement is called high; upstream Vidu and the pages of 2.0, Q1 and the start-end endpoints: it is called large; upstream adds that on Q2 text and reference it has no effect at all; here holds: high",
    }
    _media = {
        "/images/items": MediaRule("image"),
    }
    _unstated = {
        "/seed": "seed",
        "/prompt": "prompt",
    }
    _names = _NAMES

    bgm: bool | None
    seed: int | None
    audio: bool | None
    images: Sequence[str | Image]
    prompt: str
    duration: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    off_peak: bool | None
    voice_id: str | None
    watermark: bool | None
    resolution: Literal["720p", "1080p"] | None
    movement_amplitude: Literal["auto", "small", "medium", "high"] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        bgm: bool | None = None,
        seed: int | None = None,
        audio: bool | None = None,
        images: ImageInput | Sequence[ImageInput],
        prompt: str,
        duration: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] = 5,
        off_peak: bool | None = None,
        voice_id: str | None = None,
        watermark: bool | None = None,
        resolution: Literal["720p", "1080p"] | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "high"] | None = None,
    ) -> None:
        _body: Members = {}
        if bgm is not None:
            _body["bgm"] = bgm
        if seed is not None:
            _body["seed"] = seed
        if audio is not None:
            _body["audio"] = audio
        _body["images"] = images
        _body["prompt"] = prompt
        _body["duration"] = duration
        if off_peak is not None:
            _body["off_peak"] = off_peak
        if voice_id is not None:
            _body["voice_id"] = voice_id
        if watermark is not None:
            _body["watermark"] = watermark
        if resolution is not None:
            _body["resolution"] = resolution
        if movement_amplitude is not None:
            _body["movement_amplitude"] = movement_amplitude
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import begins, is_text, is_url

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("bgm", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/bgm", "boolean", value)
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
            if len(items) < 1:
                out.items(f"{at}/images", "minItems", 1, items)
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
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        value = body.get("duration", MISSING)
        if value is MISSING:
            out.required(f"{at}/duration")
        elif not is_integer(value):
            out.type(f"{at}/duration", "integer", value)
        elif value not in _DURATION_VALUES:
            out.enum(f"{at}/duration", value, _DURATION_VALUES)
        value = body.get("off_peak", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/off_peak", "boolean", value)
        value = body.get("voice_id", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/voice_id", "string", value)
        value = body.get("watermark", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/watermark", "boolean", value)
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

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 3
        if "bgm" in body:
            known += 1
            if body["bgm"].__class__ is not bool:
                return False
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
        if not value:
            return False
        for url in value:
            if url.__class__ is not str:
                return False
            if url not in PLAIN_URLS and not is_plain_url(url):
                return False
        if body["prompt"].__class__ is not str:
            return False
        value = body["duration"]
        if value.__class__ is not int:
            return False
        if not 1 <= value <= 10:
            return False
        if "off_peak" in body:
            known += 1
            if body["off_peak"].__class__ is not bool:
                return False
        if "voice_id" in body:
            known += 1
            if body["voice_id"].__class__ is not str:
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
        if "movement_amplitude" in body:
            known += 1
            value = body["movement_amplitude"]
            if value.__class__ is not str:
                return False
            if value not in _MOVEMENT_AMPLITUDE_VALUES:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("images")
        if (items := as_array(value)) is not None:
            if len(items) > 1:
                out.inferred(
                    f"{at}/images", "maxItems", 1, value, _IMAGES_MAX_ITEMS_REASON
                )
            if out.of_media:
                from videotasks._validation.measures import begins, is_text

                for index, item in enumerate(items):
                    if is_text(item):
                        if not begins(item, _IMAGES_ITEMS_INFERRED_PREFIXES):
                            out.inferred(
                                f"{at}/images/{index}",
                                "media",
                                "a URL of an image",
                                item,
                                _IMAGES_ITEMS_MEDIA_REASON,
                            )

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if len(body["images"]) > 1:
            return False
        if "seed" in body:
            if not 0 <= body["seed"] <= LARGEST_SEED:
                return False
        if not is_ordinary_prompt(body["prompt"]):
            return False
        if "voice_id" in body:
            value = body["voice_id"]
            if not value.isascii() and has_half(value):
                return False
        return True
