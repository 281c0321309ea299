# Generated from specs/endpoints/vidu_q2_pro/start_end_to_video.yaml: edit there, then run `make generate`.
"""Vidu Q2 Pro Start-End to Video: POST /v3/async/vidu-q2-pro-startend2video.

Source: https://ppio.com/docs/models/reference-vidu-q2-pro-startend2video
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
    "images",
    "is_rec",
    "prompt",
    "wm_url",
    "payload",
    "duration",
    "off_peak",
    "meta_data",
    "watermark",
    "resolution",
    "wm_position",
    "movement_amplitude",
)
_IMAGES_ITEMS_PREFIXES = (
    "http://",
    "https://",
    "data:image/png;base64,",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/webp;base64,",
)
_IMAGES_ITEMS_EXPECTED = (
    "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB"
)
_WM_URL_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_WM_URL_EXPECTED = "a URL or a base64 data URI of an image"
_DURATION_VALUES = (1, 2, 3, 4, 5, 6, 7, 8)
_RESOLUTION_VALUES = ("540p", "720p", "1080p")
_WM_POSITION_VALUES = (1, 2, 3, 4)
_MOVEMENT_AMPLITUDE_VALUES = ("auto", "small", "medium", "large")
_WM_URL_INFERRED_PREFIXES = (
    "http://",
    "https://",
)
_WM_URL_MEDIA_REASON = (
    "the page speaks of a URL; data URIs are documented for other parameters only"
)
_SAYS_IS_REC = "The platform recommends a prompt and ignores the given one"
_SAYS_WATERMARK = "The corner counts for nothing without a watermark"


class ViduQ2ProStartEndToVideoRequest(Request):
    """Makes a video that leads from a first frame to a last one.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
    kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

    Source: https://ppio.com/docs/models/reference-vidu-q2-pro-startend2video

    Args:
        bgm: Adds background music. Default: False.
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random. 0 means a random seed.
        images: The first and the last frame of the video, in this order. Exactly 2
            items. Each item: One image. Base64 stands in a data URI. A URL or a base64
            data URI of an image, PNG, JPEG, WEBP, at most 50 MB. Required. The sources
            disagree on its limits: every image is limited to 50 MB; what a data URI
            holds must stay below 10 MB once decoded. Here holds: 50 MB for the file
            behind a URL; 10 MB for the decoded bytes of a data URI, where the page says
            so.
        is_rec: Lets the platform recommend a prompt, for 10 further credits. The given
            one is then ignored. Default: False. The sources disagree on its meaning:
            the platform recommends a prompt and ignores the given one; the rhythm of
            the sound is matched to the motion; a recommendation mode, without further
            words. Here holds: each endpoint's own page; where it says nothing of the
            prompt, nothing is refused.
        prompt: What happens between the first and the last frame. At most 2000
            characters. The platform recommends a prompt and ignores the given one.
        wm_url: Address of an image to use as the watermark. Left out, the platform uses
            its own. A URL or a base64 data URI of an image. Not stated by the
            platform's pages: a URL of an image (the page speaks of a URL; data URIs are
            documented for other parameters only).
        payload: Text of your own that the platform hands through unchanged. At most
            1048576 characters.
        duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8.
            Default: 5.
        off_peak: Runs the task when the platform is less busy. Default: False.
        meta_data: JSON of your own, as a text, that the platform hands through
            unchanged.
        watermark: Puts a watermark on the video. Default: False.
        resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
            Default: "720p".
        wm_position: Corner of the watermark, counted clockwise from the upper left one.
            Allowed: 1, 2, 3, 4. Default: 3. The corner counts for nothing without a
            watermark. The sources disagree on its values: a number, of which 3 is the
            bottom right and 4 the bottom left; a number, of which 3 is the bottom left
            and 4 the bottom right; a text with an underscore; a text with a hyphen.
            Here holds: each endpoint takes the shape of its own page.
        movement_amplitude: How much things move in the video. Allowed: "auto", "small",
            "medium", "large". Default: "auto". The sources disagree on its values: the
            strongest movement is called large; it is called high. Here holds: large.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "vidu_q2_pro.start_end_to_video"
    path = "/v3/async/vidu-q2-pro-startend2video"
    source = "https://ppio.com/docs/models/reference-vidu-q2-pro-startend2video"
    _disputes = {
        "/wm_position enum": "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page",
        "/movement_amplitude enum": "the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large",
    }
    _media = {
        "/images/items": MediaRule(
            "image",
            ("image/png", "image/jpeg", "image/webp"),
            max_bytes=52428800,
            limit="50 MB",
        ),
        "/wm_url": MediaRule("image"),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    bgm: bool | None
    seed: int | None
    images: Sequence[str | Image]
    is_rec: bool | None
    prompt: str | None
    wm_url: str | Image | None
    payload: str | None
    duration: Literal[1, 2, 3, 4, 5, 6, 7, 8] | None
    off_peak: bool | None
    meta_data: str | None
    watermark: bool | None
    resolution: Literal["540p", "720p", "1080p"] | None
    wm_position: Literal[1, 2, 3, 4] | None
    movement_amplitude: Literal["auto", "small", "medium", "large"] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        bgm: bool | None = None,
        seed: int | None = None,
        images: ImageInput | Sequence[ImageInput],
        is_rec: bool | None = None,
        prompt: str | None = None,
        wm_url: ImageInput | None = None,
        payload: str | None = None,
        duration: Literal[1, 2, 3, 4, 5, 6, 7, 8] | None = None,
        off_peak: bool | None = None,
        meta_data: str | None = None,
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        wm_position: Literal[1, 2, 3, 4] | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "large"] | None = None,
    ) -> None:
        _body: Members = {}
        if bgm is not None:
            _body["bgm"] = bgm
        if seed is not None:
            _body["seed"] = seed
        _body["images"] = images
        if is_rec is not None:
            _body["is_rec"] = is_rec
        if prompt is not None:
            _body["prompt"] = prompt
        if wm_url is not None:
            _body["wm_url"] = wm_url
        if payload is not None:
            _body["payload"] = payload
        if duration is not None:
            _body["duration"] = duration
        if off_peak is not None:
            _body["off_peak"] = off_peak
        if meta_data is not None:
            _body["meta_data"] = meta_data
        if watermark is not None:
            _body["watermark"] = watermark
        if resolution is not None:
            _body["resolution"] = resolution
        if wm_position is not None:
            _body["wm_position"] = wm_position
        if movement_amplitude is not None:
            _body["movement_amplitude"] = movement_amplitude
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import (
            begins,
            frames_apart,
            is_text,
            is_url,
        )

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("bgm", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/bgm", "boolean", value)
        value = body.get("seed", MISSING)
        if value is not MISSING and not is_integer(value):
            out.type(f"{at}/seed", "integer", value)
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
                    elif not begins(item, _IMAGES_ITEMS_PREFIXES):
                        out.media(
                            f"{at}/images/{index}",
                            item,
                            _IMAGES_ITEMS_EXPECTED,
                            "Image",
                        )
        value = body.get("is_rec", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/is_rec", "boolean", value)
        value = body.get("prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/prompt", "string", value)
            elif len(value) > 2000:
                out.length(f"{at}/prompt", "maxLength", 2000, value)
        value = body.get("wm_url", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/wm_url", "string", value, "Image")
            elif not begins(value, _WM_URL_PREFIXES):
                out.media(f"{at}/wm_url", value, _WM_URL_EXPECTED, "Image")
        value = body.get("payload", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/payload", "string", value)
            elif len(value) > 1048576:
                out.length(f"{at}/payload", "maxLength", 1048576, value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value not in _DURATION_VALUES:
                out.enum(f"{at}/duration", value, _DURATION_VALUES)
        value = body.get("off_peak", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/off_peak", "boolean", value)
        value = body.get("meta_data", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/meta_data", "string", value)
        value = body.get("watermark", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/watermark", "boolean", value)
        value = body.get("resolution", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/resolution", "string", value)
            elif value not in _RESOLUTION_VALUES:
                out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)
        value = body.get("wm_position", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/wm_position", "integer", value)
            elif value not in _WM_POSITION_VALUES:
                out.enum(f"{at}/wm_position", value, _WM_POSITION_VALUES)
        value = body.get("movement_amplitude", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/movement_amplitude", "string", value)
            elif value not in _MOVEMENT_AMPLITUDE_VALUES:
                out.enum(f"{at}/movement_amplitude", value, _MOVEMENT_AMPLITUDE_VALUES)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        if "bgm" in body:
            known += 1
            if body["bgm"].__class__ is not bool:
                return False
        if "seed" in body:
            known += 1
            if body["seed"].__class__ is not int:
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
            if len(value) > 2000:
                return False
        if "wm_url" in body:
            known += 1
            value = body["wm_url"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "payload" in body:
            known += 1
            value = body["payload"]
            if value.__class__ is not str:
                return False
            if len(value) > 1048576:
                return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if not 1 <= value <= 8:
                return False
        if "off_peak" in body:
            known += 1
            if body["off_peak"].__class__ is not bool:
                return False
        if "meta_data" in body:
            known += 1
            if body["meta_data"].__class__ is not str:
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
        if "wm_position" in body:
            known += 1
            value = body["wm_position"]
            if value.__class__ is not int:
                return False
            if not 1 <= value <= 4:
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
        value = body.get("wm_url")
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            if is_text(value) and not begins(value, _WM_URL_INFERRED_PREFIXES):
                out.inferred(
                    f"{at}/wm_url",
                    "media",
                    "a URL of an image",
                    value,
                    _WM_URL_MEDIA_REASON,
                )
        if body.get("is_rec", False) is True:
            value = body.get("prompt", MISSING)
            if value is not MISSING:
                out.no_effect(f"{at}/prompt", value, _SAYS_IS_REC)
        if body.get("watermark", False) is False:
            value = body.get("wm_position", 3)
            if value != 3:
                out.no_effect(f"{at}/wm_position", value, _SAYS_WATERMARK)

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body.get("wm_url")
        if body.get("is_rec", False) is True:
            value = body.get("prompt", MISSING)
            if value is not MISSING:
                return False
        if body.get("watermark", False) is False:
            value = body.get("wm_position", 3)
            if value != 3:
                return False
        if "prompt" in body:
            if not is_ordinary_prompt(body["prompt"]):
                return False
        if "payload" in body:
            value = body["payload"]
            if not value.isascii() and has_half(value):
                return False
        if "meta_data" in body:
            value = body["meta_data"]
            if not value.isascii() and has_half(value):
                return False
        return True
