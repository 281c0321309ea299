# Generated from specs/endpoints/wan_2_7/text_to_video.yaml: edit there, then run `make generate`.
"""Wan 2.7 Text to Video: POST /v3/async/wan2.7-t2v.

Source: https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v
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
from videotasks._values.kinds import MISSING, is_integer
from videotasks._values.late import LateClass
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Audio = LateClass("videotasks._validation.media", "Audio")
    AudioInput = LateClass("videotasks._validation.media", "AudioInput")
else:
    from collections.abc import Mapping

    from videotasks._validation.media import Audio, AudioInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

Wan27TextToVideoSize = Literal[
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
    "prompt",
    "duration",
    "audio_url",
    "watermark",
    "prompt_extend",
    "negative_prompt",
)
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
_AUDIO_URL_PREFIXES = (
    "http://",
    "https://",
)
_AUDIO_URL_EXPECTED = "a URL of a sound"
_PROMPT_TRUNCATED_LENGTH_ADVICE = "is cut off behind 1500 characters"
_NEGATIVE_PROMPT_MAX_LENGTH_REASON = (
    "the other endpoints of Wan 2.7 take as many; the capture ends before it"
)


class Wan27TextToVideoRequest(Request):
    """Makes a video of 2 to 15 seconds from a prompt, with a sound of your own if one
    is given.

    PPIO charges 0.6 CNY for each second of video (duration) where size is "1280*720" or
    "720*1280" or "960*960" or "1088*832" or "832*1088" (2026-08-30, of
    https://ppio.com/pricing, not seen there but reported: an integrator's note, which
    has the tier 720P). PPIO charges 1.0 CNY for each second of video (duration) where
    size is "1920*1080" or "1080*1920" or "1440*1440" or "1632*1248" or "1248*1632"
    (2026-08-30, of https://ppio.com/pricing, not seen there but reported: an
    integrator's note, which has the tier 1080P).

    Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
    replaced by Kling 3.0 or MiniMax H3 (kling_v3_0_std.text_to_video,
    kling_v3_0_pro.text_to_video, kling_v3_0_4k.text_to_video); inferred: the copy of
    the notice ends before it, but an integrator who had all of it counted Wan 2.7 among
    the retired on 2026-10-07, and Kling 3.0 and MiniMax H3 as what replaces such
    models.

    Source: https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v

    Args:
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random. 0 to 2147483647.
        size: Width and height of the video. The first five are billed as 720P, the
            others as 1080P. Allowed: "1280*720", "720*1280", "960*960", "1088*832",
            "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248", "1248*1632".
            Default: "1920*1080".
        prompt: What the video shows. Is cut off behind 1500 characters. Required.
        duration: Length of the video. In seconds. 2 to 15. Default: 5.
        audio_url: Address of a sound to go with the video. A URL of a sound. Not stated
            by the platform's pages: a URL of a sound, WAV, MPEG, at most 15 MB, length
            at least 3 and at most 30 seconds (an integrator's reference of 2026-08-30
            says so, and so do the pages of Wan 2.5 and 2.6).
        watermark: Puts a watermark on the video. Default: False. The sources disagree
            on its default: it ends before a default; there is no watermark unless
            somebody asks for one. Here holds: false.
        prompt_extend: Whether the platform writes out a short prompt before it is used,
            which takes longer. Default: True. The sources disagree on its default: they
            end before a default; a prompt is written out unless somebody says
            otherwise. Here holds: true.
        negative_prompt: What the video should not show. Not stated by the platform's
            pages: at most 500 characters (the other endpoints of Wan 2.7 take as many;
            the capture ends before it).

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "wan_2_7.text_to_video"
    path = "/v3/async/wan2.7-t2v"
    source = "https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v"
    _media = {
        "/audio_url": MediaRule("audio"),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    seed: int | None
    size: Wan27TextToVideoSize | None
    prompt: str
    duration: int | None
    audio_url: str | Audio | None
    watermark: bool | None
    prompt_extend: bool | None
    negative_prompt: str | None

    @suggests_keywords
    def __init__(
        self,
        *,
        seed: int | None = None,
        size: Wan27TextToVideoSize | None = None,
        prompt: str,
        duration: int | None = None,
        audio_url: AudioInput | None = None,
        watermark: bool | None = None,
        prompt_extend: bool | None = None,
        negative_prompt: str | None = None,
    ) -> None:
        _body: Members = {}
        if seed is not None:
            _body["seed"] = seed
        if size is not None:
            _body["size"] = size
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if audio_url is not None:
            _body["audio_url"] = audio_url
        if watermark is not None:
            _body["watermark"] = watermark
        if prompt_extend is not None:
            _body["prompt_extend"] = prompt_extend
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
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
        value = body.get("size", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/size", "string", value)
            elif value not in _SIZE_VALUES:
                out.enum(f"{at}/size", value, _SIZE_VALUES)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value < 2:
                out.range(f"{at}/duration", "minimum", 2, value)
            elif value > 15:
                out.range(f"{at}/duration", "maximum", 15, value)
        value = body.get("audio_url", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/audio_url", "string", value)
            elif not begins(value, _AUDIO_URL_PREFIXES):
                out.media(f"{at}/audio_url", value, _AUDIO_URL_EXPECTED)
        value = body.get("watermark", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/watermark", "boolean", value)
        value = body.get("prompt_extend", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/prompt_extend", "boolean", value)
        value = body.get("negative_prompt", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/negative_prompt", "string", value)

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
        if "size" in body:
            known += 1
            value = body["size"]
            if value.__class__ is not str:
                return False
            if value not in _SIZE_VALUES:
                return False
        if body["prompt"].__class__ is not str:
            return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value < 2:
                return False
            if value > 15:
                return False
        if "audio_url" in body:
            known += 1
            value = body["audio_url"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "watermark" in body:
            known += 1
            if body["watermark"].__class__ is not bool:
                return False
        if "prompt_extend" in body:
            known += 1
            if body["prompt_extend"].__class__ is not bool:
                return False
        if "negative_prompt" in body:
            known += 1
            if body["negative_prompt"].__class__ is not str:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("prompt")
        if isinstance(value, str) and len(value) > 1500:
            out.advised(
                f"{at}/prompt",
                "truncatedLength",
                1500,
                value,
                _PROMPT_TRUNCATED_LENGTH_ADVICE,
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
        value = body.get("prompt")
        if isinstance(value, str) and len(value) > 1500:
            return False
        value = body.get("negative_prompt")
        if isinstance(value, str) and len(value) > 500:
            return False
        if not is_ordinary_prompt(body["prompt"]):
            return False
        if "negative_prompt" in body:
            value = body["negative_prompt"]
            if not value.isascii() and has_half(value):
                return False
        return True
