# Generated from specs/endpoints/vidu_q2/template_to_video.yaml: edit there, then run `make generate`.
"""Vidu Q2 Template to Video: POST /v3/async/vidu-q2-template2video.

Source: https://ppio.com/docs/models/reference-vidu-q2-template2video
"""

from __future__ import annotations

from typing import Literal

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
    Image = LateClass("videotasks._validation.media", "Image")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
else:
    from collections.abc import Mapping, Sequence

    from videotasks._validation.media import Image, ImageInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

ViduQ2TemplateToVideoArea = Literal[
    "auto",
    "denmark",
    "uk",
    "africa",
    "china",
    "mexico",
    "switzerland",
    "russia",
    "italy",
    "korea",
    "thailand",
    "india",
    "japan",
]

_NAMES = (
    "bgm",
    "area",
    "seed",
    "beast",
    "images",
    "prompt",
    "wm_url",
    "payload",
    "template",
    "meta_data",
    "watermark",
    "wm_position",
    "aspect_ratio",
)
_AREA_VALUES = (
    "auto",
    "denmark",
    "uk",
    "africa",
    "china",
    "mexico",
    "switzerland",
    "russia",
    "italy",
    "korea",
    "thailand",
    "india",
    "japan",
)
_BEAST_VALUES = ("auto", "bear", "tiger", "elk", "snake", "lion", "wolf")
_IMAGES_ITEMS_PREFIXES = (
    "http://",
    "https://",
    "data:image/png;base64,",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/webp;base64,",
)
_IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI, width to height within 1:4 and 4:1"
_WM_URL_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_WM_URL_EXPECTED = "a URL or a base64 data URI of an image"
_WM_POSITION_VALUES = (1, 2, 3, 4)
_ASPECT_RATIO_VALUES = ("16:9", "9:16")
_IMAGES_ITEMS_MAX_DECODED_SIZE_REASON = (
    "the page says 10 MB; this exceeds it if an MB is a million bytes"
)
_WM_URL_INFERRED_PREFIXES = (
    "http://",
    "https://",
)
_WM_URL_MEDIA_REASON = (
    "the page speaks of a URL; data URIs are documented for other parameters only"
)
_SAYS_TEMPLATE = "The country counts for the template exotic_princess only"
_SAYS_TEMPLATE_2 = "The animal counts for the template beast_companion only"
_SAYS_TEMPLATE_3 = "Templates other than subject_3 and pubg_winner_hit may need a prompt (no page of the platform states it: the page marks the prompt as optional and names two templates that need none)"
_TEMPLATE_WHEN = (
    "subject_3",
    "pubg_winner_hit",
)
_SAYS_WATERMARK = "The corner counts for nothing without a watermark"


class ViduQ2TemplateToVideoRequest(Request):
    """Makes a video after one of the ready-made templates, with your images in it.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
    kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

    Source: https://ppio.com/docs/models/reference-vidu-q2-template2video

    Args:
        bgm: Adds background music. Default: False.
        area: Country of the template exotic_princess. Allowed: "auto", "denmark", "uk",
            "africa", "china", "mexico", "switzerland", "russia", "italy", "korea",
            "thailand", "india", "japan". Default: "auto". The country counts for the
            template exotic_princess only.
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random. 0 means a random seed. Default: 0.
        beast: Animal of the template beast_companion. Allowed: "auto", "bear", "tiger",
            "elk", "snake", "lion", "wolf". Default: "auto". The animal counts for the
            template beast_companion only.
        images: Images that the template works on. At least 1 item. Each item: One
            image. A URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50
            MB, below 10 MB once decoded from a data URI, width to height within 1:4 and
            4:1. Required. The sources disagree on its limits: every image is limited to
            50 MB; what a data URI holds must stay below 10 MB once decoded. Here holds:
            50 MB for the file behind a URL; 10 MB for the decoded bytes of a data URI,
            where the page says so. The sources disagree on its limits (of each item):
            taken at its word, every ratio below 4:1 would do; taken at its word, only
            long and narrow images would do; the ratio lies between the two. Here holds:
            within 1:4 and 4:1.
        prompt: What happens in the video. The templates subject_3 and pubg_winner_hit
            need none. Templates other than subject_3 and pubg_winner_hit may need a
            prompt (no page of the platform states it: the page marks the prompt as
            optional and names two templates that need none). The sources disagree on
            whether it is required: the prompt is marked optional; its text exempts two
            templates, as if the others needed one. Here holds: optional; without a
            prompt, a template other than those two warns.
        wm_url: Address of an image to use as the watermark. Left out, the platform uses
            its own. A URL or a base64 data URI of an image. Not stated by the
            platform's pages: a URL of an image (the page speaks of a URL; data URIs are
            documented for other parameters only).
        payload: Text of your own that the platform hands through unchanged. At most
            1048576 characters.
        template: Name of the template. There are many more than those named here. For
            example "subject_3", "pubg_winner_hit", "exotic_princess",
            "beast_companion". Required.
        meta_data: JSON of your own, as a text, that the platform hands through
            unchanged.
        watermark: Puts a watermark on the video. Default: False.
        wm_position: Corner of the watermark, counted clockwise from the upper left one.
            Allowed: 1, 2, 3, 4. Default: 3. The corner counts for nothing without a
            watermark. The sources disagree on its values: a number, of which 3 is the
            bottom right and 4 the bottom left; a number, of which 3 is the bottom left
            and 4 the bottom right; a text with an underscore; a text with a hyphen.
            Here holds: each endpoint takes the shape of its own page.
        aspect_ratio: Width to height of the video. Which of the two a template allows
            depends on the template. Allowed: "16:9", "9:16". Default: "16:9". The
            sources disagree on its values: the ratios are a closed list, of which a
            template may allow a part; the ratios are examples of an open list. Here
            holds: a closed list of two.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "vidu_q2.template_to_video"
    path = "/v3/async/vidu-q2-template2video"
    source = "https://ppio.com/docs/models/reference-vidu-q2-template2video"
    _disputes = {
        "/prompt required": "ppio: the prompt is marked optional; ppio: its text exempts two templates, as if the others needed one; here holds: optional; without a prompt, a template other than those two warns",
        "/aspect_ratio enum": "ppio: the ratios are a closed list, of which a template may allow a part; the pages of the other Q2 endpoints: the ratios are examples of an open list; here holds: a closed list of two",
        "/wm_position enum": "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page",
    }
    _media = {
        "/images/items": MediaRule(
            "image", ("image/png", "image/jpeg", "image/webp"), measured=True
        ),
        "/wm_url": MediaRule("image"),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    bgm: bool | None
    area: ViduQ2TemplateToVideoArea | None
    seed: int | None
    beast: Literal["auto", "bear", "tiger", "elk", "snake", "lion", "wolf"] | None
    images: Sequence[str | Image]
    prompt: str | None
    wm_url: str | Image | None
    payload: str | None
    template: str
    meta_data: str | None
    watermark: bool | None
    wm_position: Literal[1, 2, 3, 4] | None
    aspect_ratio: Literal["16:9", "9:16"] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        bgm: bool | None = None,
        area: ViduQ2TemplateToVideoArea | None = None,
        seed: int | None = None,
        beast: (
            Literal["auto", "bear", "tiger", "elk", "snake", "lion", "wolf"] | None
        ) = None,
        images: ImageInput | Sequence[ImageInput],
        prompt: str | None = None,
        wm_url: ImageInput | None = None,
        payload: str | None = None,
        template: str,
        meta_data: str | None = None,
        watermark: bool | None = None,
        wm_position: Literal[1, 2, 3, 4] | None = None,
        aspect_ratio: Literal["16:9", "9:16"] | None = None,
    ) -> None:
        _body: Members = {}
        if bgm is not None:
            _body["bgm"] = bgm
        if area is not None:
            _body["area"] = area
        if seed is not None:
            _body["seed"] = seed
        if beast is not None:
            _body["beast"] = beast
        _body["images"] = images
        if prompt is not None:
            _body["prompt"] = prompt
        if wm_url is not None:
            _body["wm_url"] = wm_url
        if payload is not None:
            _body["payload"] = payload
        _body["template"] = template
        if meta_data is not None:
            _body["meta_data"] = meta_data
        if watermark is not None:
            _body["watermark"] = watermark
        if wm_position is not None:
            _body["wm_position"] = wm_position
        if aspect_ratio is not None:
            _body["aspect_ratio"] = aspect_ratio
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
        value = body.get("bgm", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/bgm", "boolean", value)
        value = body.get("area", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/area", "string", value)
            elif value not in _AREA_VALUES:
                out.enum(f"{at}/area", value, _AREA_VALUES)
        value = body.get("seed", MISSING)
        if value is not MISSING and not is_integer(value):
            out.type(f"{at}/seed", "integer", value)
        value = body.get("beast", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/beast", "string", value)
            elif value not in _BEAST_VALUES:
                out.enum(f"{at}/beast", value, _BEAST_VALUES)
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
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
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
        value = body.get("template", MISSING)
        if value is MISSING:
            out.required(f"{at}/template")
        elif not isinstance(value, str):
            out.type(f"{at}/template", "string", value)
        value = body.get("meta_data", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/meta_data", "string", value)
        value = body.get("watermark", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/watermark", "boolean", value)
        value = body.get("wm_position", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/wm_position", "integer", value)
            elif value not in _WM_POSITION_VALUES:
                out.enum(f"{at}/wm_position", value, _WM_POSITION_VALUES)
        value = body.get("aspect_ratio", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/aspect_ratio", "string", value)
            elif value not in _ASPECT_RATIO_VALUES:
                out.enum(f"{at}/aspect_ratio", value, _ASPECT_RATIO_VALUES)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 2
        if "bgm" in body:
            known += 1
            if body["bgm"].__class__ is not bool:
                return False
        if "area" in body:
            known += 1
            value = body["area"]
            if value.__class__ is not str:
                return False
            if value not in _AREA_VALUES:
                return False
        if "seed" in body:
            known += 1
            if body["seed"].__class__ is not int:
                return False
        if "beast" in body:
            known += 1
            value = body["beast"]
            if value.__class__ is not str:
                return False
            if value not in _BEAST_VALUES:
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
        if "prompt" in body:
            known += 1
            if body["prompt"].__class__ is not str:
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
        if body["template"].__class__ is not str:
            return False
        if "meta_data" in body:
            known += 1
            if body["meta_data"].__class__ is not str:
                return False
        if "watermark" in body:
            known += 1
            if body["watermark"].__class__ is not bool:
                return False
        if "wm_position" in body:
            known += 1
            value = body["wm_position"]
            if value.__class__ is not int:
                return False
            if not 1 <= value <= 4:
                return False
        if "aspect_ratio" in body:
            known += 1
            value = body["aspect_ratio"]
            if value.__class__ is not str:
                return False
            if value not in _ASPECT_RATIO_VALUES:
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
        if "template" in body and body["template"] != "exotic_princess":
            value = body.get("area", "auto")
            if value != "auto":
                out.no_effect(f"{at}/area", value, _SAYS_TEMPLATE)
        if "template" in body and body["template"] != "beast_companion":
            value = body.get("beast", "auto")
            if value != "auto":
                out.no_effect(f"{at}/beast", value, _SAYS_TEMPLATE_2)
        if "template" in body and body["template"] not in _TEMPLATE_WHEN:
            value = body.get("prompt", MISSING)
            if value is MISSING:
                out.require(f"{at}/prompt", _SAYS_TEMPLATE_3)
        if body.get("watermark", False) is False:
            value = body.get("wm_position", 3)
            if value != 3:
                out.no_effect(f"{at}/wm_position", value, _SAYS_WATERMARK)

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body.get("wm_url")
        if "template" in body and body["template"] != "exotic_princess":
            value = body.get("area", "auto")
            if value != "auto":
                return False
        if "template" in body and body["template"] != "beast_companion":
            value = body.get("beast", "auto")
            if value != "auto":
                return False
        if "template" in body and body["template"] not in _TEMPLATE_WHEN:
            value = body.get("prompt", MISSING)
            if value is MISSING:
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
        value = body["template"]
        if not value.isascii() and has_half(value):
            return False
        if "meta_data" in body:
            value = body["meta_data"]
            if not value.isascii() and has_half(value):
                return False
        return True
