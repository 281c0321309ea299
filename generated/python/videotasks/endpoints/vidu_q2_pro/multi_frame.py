# Generated from specs/endpoints/vidu_q2_pro/multi_frame.yaml: edit there, then run `make generate`.
"""Vidu Q2 Pro Multi-Frame: POST /v3/async/vidu-q2-pro-multiframe.

Source: https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import (
    PLAIN_URLS,
    are_ordinary,
    has_half,
    is_plain_url,
)
from videotasks._validation.request import Request
from videotasks._values.copies import copy_objects
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, as_array, as_object, is_integer
from videotasks._values.late import LateClass, hand_on_types
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Sequence = LateClass("collections.abc", "Sequence")
    Literal = LateClass("typing", "Literal")
    Image = LateClass("videotasks._validation.media", "Image")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
    ViduMultiFrameSetting = LateClass(
        "videotasks._objects.vidu_multi_frame_setting", "ViduMultiFrameSetting"
    )
    ViduMultiFrameSettingDict = LateClass(
        "videotasks._objects.vidu_multi_frame_setting", "ViduMultiFrameSettingDict"
    )
    hand_on_types(__name__)
else:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from videotasks._objects.vidu_multi_frame_setting import (
        ViduMultiFrameSetting,
        ViduMultiFrameSettingDict,
    )
    from videotasks._validation.media import Image, ImageInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = (
    "wm_url",
    "payload",
    "meta_data",
    "watermark",
    "resolution",
    "start_image",
    "wm_position",
    "image_settings",
)
_VIDU_MULTI_FRAME_SETTING_NAMES = ("prompt", "duration", "key_image")
_WM_URL_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_WM_URL_EXPECTED = "a URL or a base64 data URI of an image"
_RESOLUTION_VALUES = ("540p", "720p", "1080p")
_START_IMAGE_PREFIXES = (
    "http://",
    "https://",
    "data:image/png;base64,",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/webp;base64,",
)
_START_IMAGE_EXPECTED = "a URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1"
_WM_POSITION_VALUES = ("top_left", "top_right", "bottom_right", "bottom_left")
_WM_URL_INFERRED_PREFIXES = (
    "http://",
    "https://",
)
_WM_URL_MEDIA_REASON = (
    "the page speaks of a URL; data URIs are documented for other parameters only"
)
_START_IMAGE_MEDIA_REASON = "the page speaks of a URL or base64; on the pages that say how, base64 stands in a data URI"
_SAYS_WATERMARK = "The corner counts for nothing without a watermark"


class ViduQ2ProMultiFrameRequest(Request):
    """Makes a video that leads from one image through two to nine further ones.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
    kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

    Source: https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe.md

    Args:
        wm_url: Address of an image to use as the watermark. Left out, the platform uses
            its own. A URL or a base64 data URI of an image. Not stated by the
            platform's pages: a URL of an image (the page speaks of a URL; data URIs are
            documented for other parameters only).
        payload: Text of your own that the platform hands through unchanged. At most
            1048576 characters.
        meta_data: JSON of your own, as a text, that the platform hands through
            unchanged.
        watermark: Puts a watermark on the video. Default: False.
        resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
            Default: "720p".
        start_image: The image with which the video starts. A URL or a base64 data URI
            or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height
            within 1:4 and 4:1. Not stated by the platform's pages: a URL or a base64
            data URI of an image (the page speaks of a URL or base64; on the pages that
            say how, base64 stands in a data URI). Required. The sources disagree on its
            limits: taken at its word, every ratio below 4:1 would do; taken at its
            word, only long and narrow images would do; the ratio lies between the two.
            Here holds: within 1:4 and 4:1.
        wm_position: Corner of the watermark. Allowed: "top_left", "top_right",
            "bottom_right", "bottom_left". Default: "bottom_left". The corner counts for
            nothing without a watermark. The sources disagree on its values: a number,
            of which 3 is the bottom right and 4 the bottom left; a number, of which 3
            is the bottom left and 4 the bottom right; a text with an underscore; a text
            with a hyphen. Here holds: each endpoint takes the shape of its own page.
        image_settings: The stages of the video, in their order. 2 to 9 items. Each
            item: One stage of the video and the image at which it arrives. `prompt`
            (string): What happens on the way to the image. `duration` (integer): Length
            of the stage. In seconds. 2 to 7. Default: 5. `key_image` (string,
            required): The image at which the stage arrives. A URL or a base64 data URI
            or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height
            within 1:4 and 4:1. Not stated by the platform's pages: a URL or a base64
            data URI of an image (the page speaks of a URL or base64; on the pages that
            say how, base64 stands in a data URI). Required. The sources disagree on its
            limits (of `key_image`): taken at its word, every ratio below 4:1 would do;
            taken at its word, only long and narrow images would do; the ratio lies
            between the two. Here holds: within 1:4 and 4:1.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "vidu_q2_pro.multi_frame"
    path = "/v3/async/vidu-q2-pro-multiframe"
    source = "https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe.md"
    _disputes = {
        "/wm_position enum": "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page",
    }
    _media = {
        "/wm_url": MediaRule("image"),
        "/start_image": MediaRule(
            "image",
            ("image/png", "image/jpeg", "image/webp"),
            max_bytes=52428800,
            limit="50 MB",
            bare=True,
            measured=True,
        ),
        "/image_settings/items/key_image": MediaRule(
            "image",
            ("image/png", "image/jpeg", "image/webp"),
            max_bytes=52428800,
            limit="50 MB",
            bare=True,
            measured=True,
        ),
    }
    _unstated = {
        "/image_settings/items/prompt": "prompt",
    }
    _names = _NAMES

    wm_url: str | Image | None
    payload: str | None
    meta_data: str | None
    watermark: bool | None
    resolution: Literal["540p", "720p", "1080p"] | None
    start_image: str | Image
    wm_position: Literal["top_left", "top_right", "bottom_right", "bottom_left"] | None
    image_settings: Sequence[ViduMultiFrameSetting | ViduMultiFrameSettingDict]

    @suggests_keywords
    def __init__(
        self,
        *,
        wm_url: ImageInput | None = None,
        payload: str | None = None,
        meta_data: str | None = None,
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        start_image: str | ImageInput,
        wm_position: (
            Literal["top_left", "top_right", "bottom_right", "bottom_left"] | None
        ) = None,
        image_settings: Sequence[ViduMultiFrameSetting | ViduMultiFrameSettingDict],
    ) -> None:
        _body: Members = {}
        if wm_url is not None:
            _body["wm_url"] = wm_url
        if payload is not None:
            _body["payload"] = payload
        if meta_data is not None:
            _body["meta_data"] = meta_data
        if watermark is not None:
            _body["watermark"] = watermark
        if resolution is not None:
            _body["resolution"] = resolution
        _body["start_image"] = start_image
        if wm_position is not None:
            _body["wm_position"] = wm_position
        _body["image_settings"] = image_settings
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
        )

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
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
        value = body.get("start_image", MISSING)
        if value is MISSING:
            out.required(f"{at}/start_image")
        elif not is_url(value):
            if not is_text(value):
                out.type(f"{at}/start_image", "string", value, "Image")
            elif not is_media(value, _START_IMAGE_PREFIXES):
                out.media(f"{at}/start_image", value, _START_IMAGE_EXPECTED, "Image")
            elif holds_data(value):
                size = pixels(value)
                if out_of_shape(size, (1, 4), (4, 1)):
                    out.shape(
                        f"{at}/start_image", value, "width to height within 1:4 and 4:1"
                    )
        value = body.get("wm_position", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/wm_position", "string", value)
            elif value not in _WM_POSITION_VALUES:
                out.enum(f"{at}/wm_position", value, _WM_POSITION_VALUES)
        value = body.get("image_settings", MISSING)
        if value is MISSING:
            out.required(f"{at}/image_settings")
        elif (items := as_array(value)) is None:
            out.type(f"{at}/image_settings", "array", value)
        else:
            if len(items) < 2:
                out.items(f"{at}/image_settings", "minItems", 2, items)
            elif len(items) > 9:
                out.items(f"{at}/image_settings", "maxItems", 9, items)
            for index, item in enumerate(items):
                if (members2 := as_object(item)) is None:
                    out.type(f"{at}/image_settings/{index}", "object", item)
                else:
                    _check_vidu_multi_frame_setting(
                        members2, f"{at}/image_settings/{index}", out
                    )

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 2
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
        value = body["start_image"]
        if value.__class__ is not str:
            return False
        if value not in PLAIN_URLS and not is_plain_url(value):
            return False
        if "wm_position" in body:
            known += 1
            value = body["wm_position"]
            if value.__class__ is not str:
                return False
            if value not in _WM_POSITION_VALUES:
                return False
        value = body["image_settings"]
        if value.__class__ is not list:
            return False
        if own:
            value = copy_objects(value)
            body["image_settings"] = value
        if len(value) < 2:
            return False
        if len(value) > 9:
            return False
        for item in value:
            if item.__class__ is not dict:
                return False
            known2 = 1
            if "prompt" in item:
                known2 += 1
                if item["prompt"].__class__ is not str:
                    return False
            if "duration" in item:
                known2 += 1
                value2 = item["duration"]
                if value2.__class__ is not int:
                    return False
                if value2 < 2:
                    return False
                if value2 > 7:
                    return False
            value2 = item["key_image"]
            if value2.__class__ is not str:
                return False
            if value2 not in PLAIN_URLS and not is_plain_url(value2):
                return False
            if len(item) != known2:
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
        value = body.get("start_image")
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            if is_text(value) and not begins(value, _WM_URL_PREFIXES):
                out.inferred(
                    f"{at}/start_image",
                    "media",
                    "a URL or a base64 data URI of an image",
                    value,
                    _START_IMAGE_MEDIA_REASON,
                )
        value = body.get("image_settings")
        if (items := as_array(value)) is not None:
            for index, item in enumerate(items):
                if (members2 := as_object(item)) is not None:
                    _advise_vidu_multi_frame_setting(
                        members2, f"{at}/image_settings/{index}", out
                    )
        if body.get("watermark", False) is False:
            value = body.get("wm_position", "bottom_left")
            if value != "bottom_left":
                out.no_effect(f"{at}/wm_position", value, _SAYS_WATERMARK)

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body["image_settings"]
        for item in value:
            if "prompt" in item:
                value2 = item["prompt"]
                if not value2.isascii() and has_half(value2):
                    return False
        if body.get("watermark", False) is False:
            value = body.get("wm_position", "bottom_left")
            if value != "bottom_left":
                return False
        if "payload" in body:
            value = body["payload"]
            if not value.isascii() and has_half(value):
                return False
        if "meta_data" in body:
            value = body["meta_data"]
            if not value.isascii() and has_half(value):
                return False
        if not are_ordinary(body, "/image_settings/items/prompt", "prompt"):
            return False
        return True


def _check_vidu_multi_frame_setting(
    body: Mapping[str, object], at: str, out: Problems
) -> None:
    """Checks one ViduMultiFrameSetting."""
    from videotasks._validation.measures import (
        holds_data,
        is_media,
        is_text,
        is_url,
        out_of_shape,
        pixels,
    )

    for name in body:
        if name not in _VIDU_MULTI_FRAME_SETTING_NAMES:
            out.unknown(at, name, _VIDU_MULTI_FRAME_SETTING_NAMES)
    value = body.get("prompt", MISSING)
    if value is not MISSING and not isinstance(value, str):
        out.type(f"{at}/prompt", "string", value)
    value = body.get("duration", MISSING)
    if value is not MISSING:
        if not is_integer(value):
            out.type(f"{at}/duration", "integer", value)
        elif value < 2:
            out.range(f"{at}/duration", "minimum", 2, value)
        elif value > 7:
            out.range(f"{at}/duration", "maximum", 7, value)
    value = body.get("key_image", MISSING)
    if value is MISSING:
        out.required(f"{at}/key_image")
    elif not is_url(value):
        if not is_text(value):
            out.type(f"{at}/key_image", "string", value, "Image")
        elif not is_media(value, _START_IMAGE_PREFIXES):
            out.media(f"{at}/key_image", value, _START_IMAGE_EXPECTED, "Image")
        elif holds_data(value):
            size = pixels(value)
            if out_of_shape(size, (1, 4), (4, 1)):
                out.shape(
                    f"{at}/key_image", value, "width to height within 1:4 and 4:1"
                )


def _advise_vidu_multi_frame_setting(
    body: Mapping[str, object], at: str, out: Problems
) -> None:
    """Looks for what is inferred of one ViduMultiFrameSetting."""
    value = body.get("key_image")
    if out.of_media:
        from videotasks._validation.measures import begins, is_text

        if is_text(value) and not begins(value, _WM_URL_PREFIXES):
            out.inferred(
                f"{at}/key_image",
                "media",
                "a URL or a base64 data URI of an image",
                value,
                _START_IMAGE_MEDIA_REASON,
            )
