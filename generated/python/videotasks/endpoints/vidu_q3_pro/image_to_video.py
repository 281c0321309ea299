# Generated from specs/endpoints/vidu_q3_pro/image_to_video.yaml: edit there, then run `make generate`.
"""Vidu Q3 Pro Image to Video: POST /v3/async/vidu-q3-pro-i2v.

Source: https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md
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
    Audio = LateClass("videotasks._validation.media", "Audio")
    AudioInput = LateClass("videotasks._validation.media", "AudioInput")
    Image = LateClass("videotasks._validation.media", "Image")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
else:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from videotasks._validation.media import Audio, AudioInput, Image, ImageInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = (
    "seed",
    "audio",
    "style",
    "images",
    "is_rec",
    "prompt",
    "wm_url",
    "duration",
    "off_peak",
    "watermark",
    "resolution",
    "wm_position",
    "aspect_ratio",
)
_AUDIO_PREFIXES = (
    "http://",
    "https://",
)
_AUDIO_EXPECTED = "a URL of a sound, MPEG, WAV, MP4, FLAC, at most 20 MB"
_STYLE_VALUES = ("general", "anime")
_IMAGES_ITEMS_PREFIXES = (
    "http://",
    "https://",
    "data:image/png;base64,",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/webp;base64,",
)
_IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1"
_WM_URL_EXPECTED = (
    "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 10 MB"
)
_RESOLUTION_VALUES = ("540p", "720p", "1080p")
_WM_POSITION_VALUES = ("top-left", "top-right", "bottom-left", "bottom-right")
_ASPECT_RATIO_VALUES = ("16:9", "9:16", "4:3", "3:4", "1:1")
_IMAGES_MIN_ITEMS_REASON = (
    "the page states no smallest number, but it requires the list and takes one image"
)
_IMAGES_ITEMS_MEDIA_REASON = (
    "the page speaks of URLs; data URIs are documented for other endpoints only"
)
_WM_URL_MEDIA_REASON = (
    "the page speaks of a URL; data URIs are documented for other parameters only"
)
_SAYS_WATERMARK = "The corner counts for nothing without a watermark (no page of the platform states it: this page does not say so; the pages of the multi-frame endpoints do)"


class ViduQ3ProImageToVideoRequest(Request):
    """Brings an image to life, with a sound of your own if there is one.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
    kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

    Source: https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md

    Args:
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random. 0 means a random seed. 0 to
            2147483647.
        audio: Address of a sound to lay under the video. Elsewhere this is a switch;
            here it is a text. A URL of a sound, MPEG, WAV, MP4, FLAC, at most 20 MB.
            The sources disagree on its type: audio is the address of a sound file;
            audio is a switch that generates sound. Here holds: a text, the address of a
            sound file.
        style: Look of the video, realistic (general) or drawn (anime). Allowed:
            "general", "anime". Default: "general".
        images: Address of the image to start from, alone in its list. At most 1 item.
            Not stated by the platform's pages: at least 1 item (the page states no
            smallest number, but it requires the list and takes one image). Each item:
            One image. A URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most
            50 MB, width to height within 1:4 and 4:1. Not stated by the platform's
            pages: a URL of an image (the page speaks of URLs; data URIs are documented
            for other endpoints only). Required. The sources disagree on its limits:
            every image is limited to 50 MB; what a data URI holds must stay below 10 MB
            once decoded. Here holds: 50 MB for the file behind a URL; 10 MB for the
            decoded bytes of a data URI, where the page says so. The sources disagree on
            its limits (of each item): taken at its word, every ratio below 4:1 would
            do; taken at its word, only long and narrow images would do; the ratio lies
            between the two. Here holds: within 1:4 and 4:1.
        is_rec: Matches the rhythm of the sound to the motion of the video. Default:
            False. The sources disagree on its meaning: the platform recommends a prompt
            and ignores the given one; the rhythm of the sound is matched to the motion;
            a recommendation mode, without further words. Here holds: each endpoint's
            own page; where it says nothing of the prompt, nothing is refused.
        prompt: What happens in the video. At most 1500 characters.
        wm_url: Address of an image to use as the watermark. A URL or a base64 data URI
            of an image, PNG, JPEG, WEBP, at most 10 MB. Not stated by the platform's
            pages: a URL of an image (the page speaks of a URL; data URIs are documented
            for other parameters only).
        duration: Length of the video. In seconds. 1 to 16. Default: 5.
        off_peak: Runs the task when the platform is less busy, within 48 hours and for
            a lower price. Default: False.
        watermark: Puts a watermark on the video. Default: False.
        resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
            Default: "720p".
        wm_position: Corner of the watermark. Allowed: "top-left", "top-right",
            "bottom-left", "bottom-right". The corner counts for nothing without a
            watermark (no page of the platform states it: this page does not say so; the
            pages of the multi-frame endpoints do). The sources disagree on its values:
            a number, of which 3 is the bottom right and 4 the bottom left; a number, of
            which 3 is the bottom left and 4 the bottom right; a text with an
            underscore; a text with a hyphen. Here holds: each endpoint takes the shape
            of its own page.
        aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "4:3",
            "3:4", "1:1". Default: "16:9".

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "vidu_q3_pro.image_to_video"
    path = "/v3/async/vidu-q3-pro-i2v"
    source = "https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md"
    _disputes = {
        "/audio type": "novita-markdown: audio is the address of a sound file; the pages of every other endpoint that has it: audio is a switch that generates sound; here holds: a text, the address of a sound file",
        "/wm_position enum": "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page",
    }
    _media = {
        "/audio": MediaRule(
            "audio", ("audio/mpeg", "audio/wav", "audio/mp4", "audio/flac")
        ),
        "/images/items": MediaRule(
            "image",
            ("image/png", "image/jpeg", "image/webp"),
            max_bytes=52428800,
            limit="50 MB",
            measured=True,
        ),
        "/wm_url": MediaRule(
            "image",
            ("image/png", "image/jpeg", "image/webp"),
            max_bytes=10485760,
            limit="10 MB",
        ),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    seed: int | None
    audio: str | Audio | None
    style: Literal["general", "anime"] | None
    images: Sequence[str | Image]
    is_rec: bool | None
    prompt: str | None
    wm_url: str | Image | None
    duration: int | None
    off_peak: bool | None
    watermark: bool | None
    resolution: Literal["540p", "720p", "1080p"] | None
    wm_position: Literal["top-left", "top-right", "bottom-left", "bottom-right"] | None
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        seed: int | None = None,
        audio: AudioInput | None = None,
        style: Literal["general", "anime"] | None = None,
        images: ImageInput | Sequence[ImageInput],
        is_rec: bool | None = None,
        prompt: str | None = None,
        wm_url: ImageInput | None = None,
        duration: int | None = None,
        off_peak: bool | None = None,
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        wm_position: (
            Literal["top-left", "top-right", "bottom-left", "bottom-right"] | None
        ) = None,
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"] | None = None,
    ) -> None:
        _body: Members = {}
        if seed is not None:
            _body["seed"] = seed
        if audio is not None:
            _body["audio"] = audio
        if style is not None:
            _body["style"] = style
        _body["images"] = images
        if is_rec is not None:
            _body["is_rec"] = is_rec
        if prompt is not None:
            _body["prompt"] = prompt
        if wm_url is not None:
            _body["wm_url"] = wm_url
        if duration is not None:
            _body["duration"] = duration
        if off_peak is not None:
            _body["off_peak"] = off_peak
        if watermark is not None:
            _body["watermark"] = watermark
        if resolution is not None:
            _body["resolution"] = resolution
        if wm_position is not None:
            _body["wm_position"] = wm_position
        if aspect_ratio is not None:
            _body["aspect_ratio"] = aspect_ratio
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import (
            begins,
            holds_data,
            is_text,
            is_url,
            out_of_shape,
            pixels,
        )

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
        value = body.get("audio", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/audio", "string", value)
            elif not begins(value, _AUDIO_PREFIXES):
                out.media(f"{at}/audio", value, _AUDIO_EXPECTED)
        value = body.get("style", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/style", "string", value)
            elif value not in _STYLE_VALUES:
                out.enum(f"{at}/style", value, _STYLE_VALUES)
        value = body.get("images", MISSING)
        if value is MISSING:
            out.required(f"{at}/images")
        elif (items := as_array(value)) is None:
            out.type(f"{at}/images", "array", value, "Image")
        else:
            if len(items) > 1:
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
        value = body.get("wm_url", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/wm_url", "string", value, "Image")
            elif not begins(value, _IMAGES_ITEMS_PREFIXES):
                out.media(f"{at}/wm_url", value, _WM_URL_EXPECTED, "Image")
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
            if not isinstance(value, str):
                out.type(f"{at}/wm_position", "string", value)
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
        if "audio" in body:
            known += 1
            value = body["audio"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "style" in body:
            known += 1
            value = body["style"]
            if value.__class__ is not str:
                return False
            if value not in _STYLE_VALUES:
                return False
        value = body["images"]
        if value.__class__ is not list:
            return False
        if own:
            value = value.copy()
            body["images"] = value
        if len(value) > 1:
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
        if "wm_url" in body:
            known += 1
            value = body["wm_url"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
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
            if value.__class__ is not str:
                return False
            if value not in _WM_POSITION_VALUES:
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
            if len(items) < 1:
                out.inferred(
                    f"{at}/images", "minItems", 1, value, _IMAGES_MIN_ITEMS_REASON
                )
            if out.of_media:
                from videotasks._validation.measures import begins, is_text

                for index, item in enumerate(items):
                    if is_text(item) and not begins(item, _AUDIO_PREFIXES):
                        out.inferred(
                            f"{at}/images/{index}",
                            "media",
                            "a URL of an image",
                            item,
                            _IMAGES_ITEMS_MEDIA_REASON,
                        )
        value = body.get("wm_url")
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            if is_text(value) and not begins(value, _AUDIO_PREFIXES):
                out.inferred(
                    f"{at}/wm_url",
                    "media",
                    "a URL of an image",
                    value,
                    _WM_URL_MEDIA_REASON,
                )
        if body.get("watermark", False) is False:
            value = body.get("wm_position", MISSING)
            if value is not MISSING:
                out.no_effect(f"{at}/wm_position", value, _SAYS_WATERMARK)

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if not body["images"]:
            return False
        value = body.get("wm_url")
        if body.get("watermark", False) is False:
            value = body.get("wm_position", MISSING)
            if value is not MISSING:
                return False
        if "prompt" in body:
            if not is_ordinary_prompt(body["prompt"]):
                return False
        return True
