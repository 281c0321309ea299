# Generated from specs/endpoints/wan_2_7/reference_to_video.yaml: edit there, then run `make generate`.
"""Wan 2.7 Reference to Video: POST /v3/async/wan2.7-r2v.

Source: https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v
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
from videotasks._values.copies import copy_objects
from videotasks._values.file_limits import FileLimits
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, as_array, as_object, is_integer, is_number
from videotasks._values.late import LateClass, hand_on_types
from videotasks._values.media_rule import MediaRule
from videotasks._values.media_rules import MediaRules

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Sequence = LateClass("collections.abc", "Sequence")
    Wan27Reference = LateClass("videotasks._objects.wan27_reference", "Wan27Reference")
    Wan27ReferenceDict = LateClass(
        "videotasks._objects.wan27_reference", "Wan27ReferenceDict"
    )
    hand_on_types(__name__)
else:
    from collections.abc import Mapping, Sequence

    from videotasks._objects.wan27_reference import Wan27Reference, Wan27ReferenceDict
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

Wan27ReferenceToVideoSize = Literal[
    "1280*720",
    "720*1280",
    "960*960",
    "1088*832",
    "832*1088",
    "1920*1080",
    "1080*1920",
    "1440*1440",
    "1632*1248",
    "1248*1632",
]

_NAMES = (
    "seed",
    "size",
    "audio",
    "media",
    "prompt",
    "duration",
    "shot_type",
    "watermark",
    "negative_prompt",
)
_WAN27_REFERENCE_NAMES = ("url", "type", "reference_voice")
_SIZE_VALUES = (
    "1280*720",
    "720*1280",
    "960*960",
    "1088*832",
    "832*1088",
    "1920*1080",
    "1080*1920",
    "1440*1440",
    "1632*1248",
    "1248*1632",
)
_MEDIA_COUNTS_ALLOWED = ((("reference_video",), 3),)
_DURATION_MINIMUM_REASON = (
    "an integrator's reference of 2026-08-30 says so; the captures end before it"
)
_NEGATIVE_PROMPT_MAX_LENGTH_REASON = (
    "the other endpoints of Wan 2.7 take as many; the captures end before it"
)
_MEDIA_ITEMS_REFERENCE_VOICE_PREFIXES = (
    "http://",
    "https://",
)
_MEDIA_ITEMS_REFERENCE_VOICE_EXPECTED = (
    "a URL of a sound, MPEG, WAV, FLAC, length at least 3 and at most 30 seconds"
)


class Wan27ReferenceToVideoRequest(Request):
    """Makes a video with the people and things that images and videos show, and with
    their voices.

    PPIO charges 0.6 CNY for each second of video (duration) where size is "1280*720" or
    "720*1280" or "960*960" or "1088*832" or "832*1088" and audio is true (2026-08-30,
    of https://ppio.com/pricing, not seen there but reported: an integrator's note,
    which has the tier 720P and does not tell what silence costs). PPIO charges 1.0 CNY
    for each second of video (duration) where size is "1920*1080" or "1080*1920" or
    "1440*1440" or "1632*1248" or "1248*1632" and audio is true (2026-08-30, of
    https://ppio.com/pricing, not seen there but reported: an integrator's note, which
    has the tier 1080P and does not tell what silence costs).

    Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
    replaced by Kling 3.0 or MiniMax H3 (kling_v3_0_std.image_to_video,
    kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video); inferred: the copy of
    the notice ends before it, but an integrator who had all of it counted Wan 2.7 among
    the retired on 2026-10-07, and Kling 3.0 and MiniMax H3 as what replaces such
    models.

    Source: https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v

    Args:
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random. 0 to 2147483647.
        size: Width and height of the video. The first five are billed as 720P, the
            others as 1080P. Allowed: "1280*720", "720*1280", "960*960", "1088*832",
            "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248", "1248*1632".
            Default: "1920*1080".
        audio: Generates sound along with the picture. It changes the price. Default:
            True.
        media: Images and videos of who or what appears in the video, and the frame that
            it starts with. 1 to 5 items. At most 3 items have "reference_video" as
            `type`. Each item: One image or video. `url` (string, required): Address of
            the image or video. Images: JPEG, PNG, BMP, WEBP, at most 10 MB, at least
            240x240 pixels, width at most 8000 pixels, height at most 8000 pixels;
            videos: MP4, QUICKTIME, at most 100 MB, length at least 1 and at most 30
            seconds. `type` (string): What the file is for. For example
            "reference_image", "reference_video", "first_frame". `reference_voice`
            (string): Address of a sound with the voice of whom the file shows. A URL of
            a sound, MPEG, WAV, FLAC, length at least 3 and at most 30 seconds.
            Required. The sources disagree on whether it is required (of `url`): the
            mark is not in the capture; an address is always given. Here holds:
            required. The sources disagree on its list of values (of `type`): the values
            are not in the capture; a file is for one of three things. Here holds: the
            three, as an open list.
        prompt: What the video shows. At most 1500 characters. Required.
        duration: Length of the video. In seconds. Default: 5. Not stated by the
            platform's pages: at least 2 (an integrator's reference of 2026-08-30 says
            so; the captures end before it). Not stated by the platform's pages: at most
            10 (an integrator's reference of 2026-08-30 says so; the captures end before
            it). The sources disagree on its default: the capture ends before it; a
            video lasts 5 seconds unless somebody says otherwise. Here holds: 5.
        shot_type: Whether the video is one shot or several. For example "single",
            "multi". Default: "single". The sources disagree on its default: the capture
            ends before it; a video is one shot unless somebody says otherwise; a video
            is several shots unless somebody says otherwise. Here holds: single. The
            sources disagree on its list of values: the capture ends before it; one shot
            or several. Here holds: both, as an open list.
        watermark: Puts a watermark on the video.
        negative_prompt: What the video should not show. Not stated by the platform's
            pages: at most 500 characters (the other endpoints of Wan 2.7 take as many;
            the captures end before it).

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "wan_2_7.reference_to_video"
    path = "/v3/async/wan2.7-r2v"
    source = "https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v"
    _disputes = {
        "/media/items/url required": "novita-rendered: the mark is not in the capture; an integrator's reference of 2026-08-30: an address is always given; here holds: required",
    }
    _media = {
        "/media/items/url": MediaRules(
            MediaRule(
                "image",
                ("image/jpeg", "image/png", "image/bmp", "image/webp"),
                measured=True,
                limits=FileLimits(
                    begins=(
                        "data:image/jpeg;base64,",
                        "data:image/jpg;base64,",
                        "data:image/png;base64,",
                        "data:image/bmp;base64,",
                        "data:image/webp;base64,",
                    ),
                    expected="a URL or a base64 data URI of an image, JPEG, PNG, BMP, WEBP, at most 10 MB, at least 240x240 pixels, width at most 8000 pixels, height at most 8000 pixels",
                    max_bytes=10485760,
                    size="10 MB",
                    sides=(
                        ("minWidth", 240),
                        ("minHeight", 240),
                        ("maxWidth", 8000),
                        ("maxHeight", 8000),
                    ),
                    sides_words="width at least 240 pixels, height at least 240 pixels, width at most 8000 pixels, height at most 8000 pixels",
                ),
            ),
            MediaRule(
                "video",
                ("video/mp4", "video/quicktime"),
                limits=FileLimits(
                    begins=(
                        "data:video/mp4;base64,",
                        "data:video/quicktime;base64,",
                    ),
                    expected="a URL or a base64 data URI of a video, MP4, QUICKTIME, at most 100 MB, length at least 1 and at most 30 seconds",
                    max_bytes=104857600,
                    size="100 MB",
                    seconds=(("minDuration", 1), ("maxDuration", 30)),
                    seconds_words="length at least 1 and at most 30 seconds",
                ),
            ),
        ),
        "/media/items/reference_voice": MediaRule(
            "audio", ("audio/mpeg", "audio/wav", "audio/flac")
        ),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    seed: int | None
    size: Wan27ReferenceToVideoSize | None
    audio: bool | None
    media: Sequence[Wan27Reference | Wan27ReferenceDict]
    prompt: str
    duration: int | None
    shot_type: str | None
    watermark: bool | None
    negative_prompt: str | None

    @suggests_keywords
    def __init__(
        self,
        *,
        seed: int | None = None,
        size: Wan27ReferenceToVideoSize | None = None,
        audio: bool | None = None,
        media: Sequence[Wan27Reference | Wan27ReferenceDict],
        prompt: str,
        duration: int | None = None,
        shot_type: str | None = None,
        watermark: bool | None = None,
        negative_prompt: str | None = None,
    ) -> None:
        _body: Members = {}
        if seed is not None:
            _body["seed"] = seed
        if size is not None:
            _body["size"] = size
        if audio is not None:
            _body["audio"] = audio
        _body["media"] = media
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if shot_type is not None:
            _body["shot_type"] = shot_type
        if watermark is not None:
            _body["watermark"] = watermark
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.counting import are_too_many

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
        value = body.get("size", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/size", "string", value)
            elif value not in _SIZE_VALUES:
                out.enum(f"{at}/size", value, _SIZE_VALUES)
        value = body.get("audio", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/audio", "boolean", value)
        value = body.get("media", MISSING)
        if value is MISSING:
            out.required(f"{at}/media")
        elif (items := as_array(value)) is None:
            out.type(f"{at}/media", "array", value)
        else:
            if len(items) < 1:
                out.items(f"{at}/media", "minItems", 1, items)
            elif len(items) > 5:
                out.items(f"{at}/media", "maxItems", 5, items)
            elif are_too_many(items, _MEDIA_COUNTS_ALLOWED, "type", None):
                out.too_many(
                    f"{at}/media", "counts", items, _MEDIA_COUNTS_ALLOWED, "type", None
                )
            for index, item in enumerate(items):
                if (members2 := as_object(item)) is None:
                    out.type(f"{at}/media/{index}", "object", item)
                else:
                    _check_wan27_reference(members2, f"{at}/media/{index}", out)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        elif len(value) > 1500:
            out.length(f"{at}/prompt", "maxLength", 1500, value)
        value = body.get("duration", MISSING)
        if value is not MISSING and not is_integer(value):
            out.type(f"{at}/duration", "integer", value)
        value = body.get("shot_type", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/shot_type", "string", value)
        value = body.get("watermark", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/watermark", "boolean", value)
        value = body.get("negative_prompt", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/negative_prompt", "string", value)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        from videotasks._validation.counting import are_too_many

        known = 2
        if "seed" in body:
            known += 1
            value = body["seed"]
            if value.__class__ is not int:
                return False
            if value < 0:
                return False
            if value > 2147483647:
                return False
        if "size" in body:
            known += 1
            value = body["size"]
            if value.__class__ is not str:
                return False
            if value not in _SIZE_VALUES:
                return False
        if "audio" in body:
            known += 1
            if body["audio"].__class__ is not bool:
                return False
        value = body["media"]
        if value.__class__ is not list:
            return False
        if own:
            value = copy_objects(value)
            body["media"] = value
        if not value:
            return False
        if len(value) > 5:
            return False
        if are_too_many(value, _MEDIA_COUNTS_ALLOWED, "type", None):
            return False
        for item in value:
            if item.__class__ is not dict:
                return False
            known2 = 1
            value2 = item["url"]
            if value2.__class__ is not str:
                return False
            if value2 not in PLAIN_URLS and not is_plain_url(value2):
                return False
            if "type" in item:
                known2 += 1
                if item["type"].__class__ is not str:
                    return False
            if "reference_voice" in item:
                known2 += 1
                value2 = item["reference_voice"]
                if value2.__class__ is not str:
                    return False
                if value2 not in PLAIN_URLS and not is_plain_url(value2):
                    return False
            if len(item) != known2:
                return False
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if len(value) > 1500:
            return False
        if "duration" in body:
            known += 1
            if body["duration"].__class__ is not int:
                return False
        if "shot_type" in body:
            known += 1
            if body["shot_type"].__class__ is not str:
                return False
        if "watermark" in body:
            known += 1
            if body["watermark"].__class__ is not bool:
                return False
        if "negative_prompt" in body:
            known += 1
            if body["negative_prompt"].__class__ is not str:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("media")
        if (items := as_array(value)) is not None:
            from videotasks._validation.counting import may_be_miscounted

            if may_be_miscounted(items, _MEDIA_COUNTS_ALLOWED, (), "type", None):
                out.untold(
                    f"{at}/media",
                    "counts",
                    items,
                    _MEDIA_COUNTS_ALLOWED,
                    (),
                    "type",
                    None,
                )
        value = body.get("duration")
        if is_number(value) and value < 2:
            out.inferred(
                f"{at}/duration", "minimum", 2, value, _DURATION_MINIMUM_REASON
            )
        if is_number(value) and value > 10:
            out.inferred(
                f"{at}/duration", "maximum", 10, value, _DURATION_MINIMUM_REASON
            )
        value = body.get("negative_prompt")
        if isinstance(value, str) and len(value) > 500:
            out.inferred(
                f"{at}/negative_prompt",
                "maxLength",
                500,
                value,
                _NEGATIVE_PROMPT_MAX_LENGTH_REASON,
            )

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body["media"]
        from videotasks._validation.counting import may_be_miscounted

        if may_be_miscounted(value, _MEDIA_COUNTS_ALLOWED, (), "type", None):
            return False
        value = body.get("duration")
        if is_number(value) and value < 2:
            return False
        if is_number(value) and value > 10:
            return False
        value = body.get("negative_prompt")
        if isinstance(value, str) and len(value) > 500:
            return False
        value = body["media"]
        for item in value:
            if "type" in item:
                value2 = item["type"]
                if not value2.isascii() and has_half(value2):
                    return False
        if not is_ordinary_prompt(body["prompt"]):
            return False
        if "shot_type" in body:
            value = body["shot_type"]
            if not value.isascii() and has_half(value):
                return False
        if "negative_prompt" in body:
            value = body["negative_prompt"]
            if not value.isascii() and has_half(value):
                return False
        return True


def _check_wan27_reference(body: Mapping[str, object], at: str, out: Problems) -> None:
    """Checks one Wan27Reference."""
    from videotasks._validation.measures import begins, is_text, is_url

    for name in body:
        if name not in _WAN27_REFERENCE_NAMES:
            out.unknown(at, name, _WAN27_REFERENCE_NAMES)
    value = body.get("url", MISSING)
    if value is MISSING:
        out.required(f"{at}/url")
    elif not is_text(value):
        out.type(f"{at}/url", "string", value, "Image, Video")
    value = body.get("type", MISSING)
    if value is not MISSING and not isinstance(value, str):
        out.type(f"{at}/type", "string", value)
    value = body.get("reference_voice", MISSING)
    if value is not MISSING and not is_url(value):
        if not is_text(value):
            out.type(f"{at}/reference_voice", "string", value)
        elif not begins(value, _MEDIA_ITEMS_REFERENCE_VOICE_PREFIXES):
            out.media(
                f"{at}/reference_voice", value, _MEDIA_ITEMS_REFERENCE_VOICE_EXPECTED
            )
