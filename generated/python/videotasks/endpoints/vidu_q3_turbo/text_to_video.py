# Generated from specs/endpoints/vidu_q3_turbo/text_to_video.yaml: edit there, then run `make generate`.
"""Vidu Q3 Turbo Text to Video: POST /v3/async/vidu-q3-turbo-t2v.

Source: https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v
"""

from __future__ import annotations

from videotasks._validation.ordinary import PLAIN_URLS, is_ordinary_prompt, is_plain_url
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, is_integer
from videotasks._values.late import LateClass
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Literal = LateClass("typing", "Literal")
    Image = LateClass("videotasks._validation.media", "Image")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
else:
    from collections.abc import Mapping
    from typing import Literal

    from videotasks._validation.media import Image, ImageInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = (
    "seed",
    "audio",
    "prompt",
    "wm_url",
    "duration",
    "off_peak",
    "watermark",
    "resolution",
    "wm_position",
    "aspect_ratio",
)
_WM_URL_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_WM_URL_EXPECTED = "a URL or a base64 data URI of an image"
_RESOLUTION_VALUES = ("540p", "720p", "1080p")
_ASPECT_RATIO_VALUES = ("16:9", "9:16", "4:3", "3:4", "1:1")
_WM_URL_INFERRED_PREFIXES = (
    "http://",
    "https://",
)
_WM_URL_MEDIA_REASON = (
    "the page speaks of a URL; data URIs are documented for other parameters only"
)
_SAYS_WATERMARK = "The corner counts for nothing without a watermark"


class ViduQ3TurboTextToVideoRequest(Request):
    """Makes a video with sound from a prompt alone.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.text_to_video, kling_v3_0_pro.text_to_video,
    kling_v3_0_4k.text_to_video).

    Source: https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v

    Args:
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random. 0 means a random seed. 0 to
            2147483647.
        audio: Generates sound along with the picture. Default: True.
        prompt: What the video shows. At most 5000 characters. Required.
        wm_url: Address of an image to use as the watermark. Left out, the platform uses
            its own. A URL or a base64 data URI of an image. Not stated by the
            platform's pages: a URL of an image (the page speaks of a URL; data URIs are
            documented for other parameters only).
        duration: Length of the video. In seconds. 1 to 16. Default: 5.
        off_peak: Runs the task when the platform is less busy, within 48 hours and for
            a lower price. Default: False.
        watermark: Puts a watermark on the video. Default: False.
        resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
            Default: "720p".
        wm_position: Corner of the watermark, counted clockwise from the upper left one.
            1 to 4. Default: 3. The corner counts for nothing without a watermark. The
            sources disagree on its values: a number, of which 3 is the bottom right and
            4 the bottom left; a number, of which 3 is the bottom left and 4 the bottom
            right; a text with an underscore; a text with a hyphen. Here holds: each
            endpoint takes the shape of its own page.
        aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "4:3",
            "3:4", "1:1". Default: "16:9".

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "vidu_q3_turbo.text_to_video"
    path = "/v3/async/vidu-q3-turbo-t2v"
    source = "https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v"
    _disputes = {
        "/wm_position enum": "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page",
    }
    _media = {
        "/wm_url": MediaRule("image"),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    seed: int | None
    audio: bool | None
    prompt: str
    wm_url: str | Image | None
    duration: int | None
    off_peak: bool | None
    watermark: bool | None
    resolution: Literal["540p", "720p", "1080p"] | None
    wm_position: int | None
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        seed: int | None = None,
        audio: bool | None = None,
        prompt: str,
        wm_url: ImageInput | None = None,
        duration: int | None = None,
        off_peak: bool | None = None,
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        wm_position: int | None = None,
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"] | None = None,
    ) -> None:
        _body: Members = {}
        if seed is not None:
            _body["seed"] = seed
        if audio is not None:
            _body["audio"] = audio
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
        value = body.get("audio", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/audio", "boolean", value)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        elif len(value) > 5000:
            out.length(f"{at}/prompt", "maxLength", 5000, value)
        value = body.get("wm_url", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/wm_url", "string", value, "Image")
            elif not begins(value, _WM_URL_PREFIXES):
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
            if not is_integer(value):
                out.type(f"{at}/wm_position", "integer", value)
            elif value < 1:
                out.range(f"{at}/wm_position", "minimum", 1, value)
            elif value > 4:
                out.range(f"{at}/wm_position", "maximum", 4, value)
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
            if body["audio"].__class__ is not bool:
                return False
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if len(value) > 5000:
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
            if value.__class__ is not int:
                return False
            if value < 1:
                return False
            if value > 4:
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
        if body.get("watermark", False) is False:
            value = body.get("wm_position", 3)
            if value != 3:
                out.no_effect(f"{at}/wm_position", value, _SAYS_WATERMARK)

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body.get("wm_url")
        if body.get("watermark", False) is False:
            value = body.get("wm_position", 3)
            if value != 3:
                return False
        if not is_ordinary_prompt(body["prompt"]):
            return False
        return True
