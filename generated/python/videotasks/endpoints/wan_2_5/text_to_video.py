# Generated from specs/endpoints/wan_2_5/text_to_video.yaml: edit there, then run `make generate`.
"""Wan 2.5 Preview Text to Video: POST /v3/async/wan-2.5-t2v-preview.

Source: https://novita.ai/docs/api-reference/model-apis-wan-2.5-t2v-preview.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import (
    PLAIN_URLS,
    are_ordinary,
    has_half,
    is_plain_url,
)
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, as_object, is_integer, members_of
from videotasks._values.late import LateClass, hand_on_types
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Wan25TextToVideoInput = LateClass(
        "videotasks._objects.wan25_text_to_video_input", "Wan25TextToVideoInput"
    )
    Wan25TextToVideoInputDict = LateClass(
        "videotasks._objects.wan25_text_to_video_input", "Wan25TextToVideoInputDict"
    )
    Wan25TextToVideoParameters = LateClass(
        "videotasks._objects.wan25_text_to_video_parameters",
        "Wan25TextToVideoParameters",
    )
    Wan25TextToVideoParametersDict = LateClass(
        "videotasks._objects.wan25_text_to_video_parameters",
        "Wan25TextToVideoParametersDict",
    )
    hand_on_types(__name__)
else:
    from collections.abc import Mapping

    from videotasks._objects.wan25_text_to_video_input import (
        Wan25TextToVideoInput,
        Wan25TextToVideoInputDict,
    )
    from videotasks._objects.wan25_text_to_video_parameters import (
        Wan25TextToVideoParameters,
        Wan25TextToVideoParametersDict,
    )
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = ("input", "parameters")
_WAN25_TEXT_TO_VIDEO_PARAMETERS_NAMES = (
    "size",
    "duration",
    "prompt_extend",
    "audio",
    "seed",
)
_WAN25_TEXT_TO_VIDEO_INPUT_NAMES = ("prompt", "negative_prompt", "audio_url")
_SAYS_INPUT_AUDIO_URL = "A sound of your own takes the place of a generated one"
_PARAMETERS_SIZE_VALUES = (
    "832*480",
    "480*832",
    "624*624",
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
_PARAMETERS_DURATION_VALUES = (5, 10)
_INPUT_AUDIO_URL_PREFIXES = (
    "http://",
    "https://",
)
_INPUT_AUDIO_URL_EXPECTED = "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds"
_INPUT_PROMPT_TRUNCATED_LENGTH_ADVICE = "is cut off behind 2000 characters"
_INPUT_NEGATIVE_PROMPT_TRUNCATED_LENGTH_ADVICE = "is cut off behind 500 characters"


class Wan25TextToVideoRequest(Request):
    """Makes a video of 5 or 10 seconds with sound from a prompt.

    Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
    replaced by Kling 3.0 (kling_v3_0_std.text_to_video, kling_v3_0_pro.text_to_video,
    kling_v3_0_4k.text_to_video).

    Source: https://novita.ai/docs/api-reference/model-apis-wan-2.5-t2v-preview.md

    Args:
        input: What the video is made from. `prompt` (string, required): What the video
            shows. Is cut off behind 2000 characters. `negative_prompt` (string): What
            the video should not show. Is cut off behind 500 characters. `audio_url`
            (string): Address of a sound to go with the video. What is longer than the
            video is cut off, and after its end the video is silent. A URL of a sound,
            WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds.
            Required.
        parameters: How the video is made. `size` (string): Width and height of the
            video. Allowed: "832*480", "480*832", "624*624", "1280*720", "720*1280",
            "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920", "1440*1440",
            "1632*1248", "1248*1632". Default: "1920*1080". `duration` (integer): Length
            of the video. In seconds. Allowed: 5, 10. Default: 5. `prompt_extend`
            (boolean): Whether the platform writes out a short prompt before it is used,
            which takes longer. Default: True. `audio` (boolean): Generates sound along
            with the picture, unless a sound of your own is given. Default: True. `seed`
            (integer): Makes a result repeatable, as the same seed gives similar videos.
            Left out, the platform picks one at random. 0 to 2147483647. A sound of your
            own takes the place of a generated one.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "wan_2_5.text_to_video"
    path = "/v3/async/wan-2.5-t2v-preview"
    source = "https://novita.ai/docs/api-reference/model-apis-wan-2.5-t2v-preview.md"
    _media = {
        "/input/audio_url": MediaRule("audio", ("audio/wav", "audio/mpeg")),
    }
    _unstated = {
        "/input/prompt": "prompt",
    }
    _names = _NAMES

    input: Wan25TextToVideoInput | Wan25TextToVideoInputDict
    parameters: Wan25TextToVideoParameters | Wan25TextToVideoParametersDict | None

    @suggests_keywords
    def __init__(
        self,
        *,
        input: Wan25TextToVideoInput | Wan25TextToVideoInputDict,
        parameters: (
            Wan25TextToVideoParameters | Wan25TextToVideoParametersDict | None
        ) = None,
    ) -> None:
        _body: Members = {}
        _body["input"] = input
        if parameters is not None:
            _body["parameters"] = parameters
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("input", MISSING)
        if value is MISSING:
            out.required(f"{at}/input")
        elif (members := as_object(value)) is None:
            out.type(f"{at}/input", "object", value)
        else:
            _check_wan25_text_to_video_input(members, f"{at}/input", out)
        value = body.get("parameters", MISSING)
        if value is not MISSING:
            if (members := as_object(value)) is None:
                out.type(f"{at}/parameters", "object", value)
            else:
                _check_wan25_text_to_video_parameters(members, f"{at}/parameters", out)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        value = body["input"]
        if value.__class__ is not dict:
            return False
        if own:
            value = value.copy()
            body["input"] = value
        known2 = 1
        if value["prompt"].__class__ is not str:
            return False
        if "negative_prompt" in value:
            known2 += 1
            if value["negative_prompt"].__class__ is not str:
                return False
        if "audio_url" in value:
            known2 += 1
            value2 = value["audio_url"]
            if value2.__class__ is not str:
                return False
            if value2 not in PLAIN_URLS and not is_plain_url(value2):
                return False
        if len(value) != known2:
            return False
        if "parameters" in body:
            known += 1
            value = body["parameters"]
            if value.__class__ is not dict:
                return False
            if own:
                value = value.copy()
                body["parameters"] = value
            known2 = 0
            if "size" in value:
                known2 += 1
                value2 = value["size"]
                if value2.__class__ is not str:
                    return False
                if value2 not in _PARAMETERS_SIZE_VALUES:
                    return False
            if "duration" in value:
                known2 += 1
                value2 = value["duration"]
                if value2.__class__ is not int:
                    return False
                if value2 not in _PARAMETERS_DURATION_VALUES:
                    return False
            if "prompt_extend" in value:
                known2 += 1
                if value["prompt_extend"].__class__ is not bool:
                    return False
            if "audio" in value:
                known2 += 1
                if value["audio"].__class__ is not bool:
                    return False
            if "seed" in value:
                known2 += 1
                value2 = value["seed"]
                if value2.__class__ is not int:
                    return False
                if value2 < 0:
                    return False
                if value2 > 2147483647:
                    return False
            if len(value) != known2:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("input")
        if (members := as_object(value)) is not None:
            _advise_wan25_text_to_video_input(members, f"{at}/input", out)
        inner1 = members_of(body, "input")
        inner2 = members_of(body, "parameters")
        if "audio_url" in inner1:
            value = inner2.get("audio", True)
            if value is not True:
                out.no_effect(f"{at}/parameters/audio", value, _SAYS_INPUT_AUDIO_URL)

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body["input"]
        value2 = value.get("prompt")
        if isinstance(value2, str) and len(value2) > 2000:
            return False
        value2 = value.get("negative_prompt")
        if isinstance(value2, str) and len(value2) > 500:
            return False
        value2 = value["prompt"]
        if not value2.isascii() and has_half(value2):
            return False
        if "negative_prompt" in value:
            value2 = value["negative_prompt"]
            if not value2.isascii() and has_half(value2):
                return False
        inner1 = members_of(body, "input")
        inner2 = members_of(body, "parameters")
        if "audio_url" in inner1:
            value = inner2.get("audio", True)
            if value is not True:
                return False
        if not are_ordinary(body, "/input/prompt", "prompt"):
            return False
        return True


def _check_wan25_text_to_video_parameters(
    body: Mapping[str, object], at: str, out: Problems
) -> None:
    """Checks one Wan25TextToVideoParameters."""
    for name in body:
        if name not in _WAN25_TEXT_TO_VIDEO_PARAMETERS_NAMES:
            out.unknown(at, name, _WAN25_TEXT_TO_VIDEO_PARAMETERS_NAMES)
    value = body.get("size", MISSING)
    if value is not MISSING:
        if not isinstance(value, str):
            out.type(f"{at}/size", "string", value)
        elif value not in _PARAMETERS_SIZE_VALUES:
            out.enum(f"{at}/size", value, _PARAMETERS_SIZE_VALUES)
    value = body.get("duration", MISSING)
    if value is not MISSING:
        if not is_integer(value):
            out.type(f"{at}/duration", "integer", value)
        elif value not in _PARAMETERS_DURATION_VALUES:
            out.enum(f"{at}/duration", value, _PARAMETERS_DURATION_VALUES)
    value = body.get("prompt_extend", MISSING)
    if value is not MISSING and not isinstance(value, bool):
        out.type(f"{at}/prompt_extend", "boolean", value)
    value = body.get("audio", MISSING)
    if value is not MISSING and not isinstance(value, bool):
        out.type(f"{at}/audio", "boolean", value)
    value = body.get("seed", MISSING)
    if value is not MISSING:
        if not is_integer(value):
            out.type(f"{at}/seed", "integer", value)
        elif value < 0:
            out.range(f"{at}/seed", "minimum", 0, value)
        elif value > 2147483647:
            out.range(f"{at}/seed", "maximum", 2147483647, value)


def _check_wan25_text_to_video_input(
    body: Mapping[str, object], at: str, out: Problems
) -> None:
    """Checks one Wan25TextToVideoInput."""
    from videotasks._validation.measures import begins, is_text, is_url

    for name in body:
        if name not in _WAN25_TEXT_TO_VIDEO_INPUT_NAMES:
            out.unknown(at, name, _WAN25_TEXT_TO_VIDEO_INPUT_NAMES)
    value = body.get("prompt", MISSING)
    if value is MISSING:
        out.required(f"{at}/prompt")
    elif not isinstance(value, str):
        out.type(f"{at}/prompt", "string", value)
    value = body.get("negative_prompt", MISSING)
    if value is not MISSING and not isinstance(value, str):
        out.type(f"{at}/negative_prompt", "string", value)
    value = body.get("audio_url", MISSING)
    if value is not MISSING and not is_url(value):
        if not is_text(value):
            out.type(f"{at}/audio_url", "string", value)
        elif not begins(value, _INPUT_AUDIO_URL_PREFIXES):
            out.media(f"{at}/audio_url", value, _INPUT_AUDIO_URL_EXPECTED)


def _advise_wan25_text_to_video_input(
    body: Mapping[str, object], at: str, out: Problems
) -> None:
    """Looks for what is inferred of one Wan25TextToVideoInput."""
    value = body.get("prompt")
    if isinstance(value, str) and len(value) > 2000:
        out.advised(
            f"{at}/prompt",
            "truncatedLength",
            2000,
            value,
            _INPUT_PROMPT_TRUNCATED_LENGTH_ADVICE,
        )
    value = body.get("negative_prompt")
    if isinstance(value, str) and len(value) > 500:
        out.advised(
            f"{at}/negative_prompt",
            "truncatedLength",
            500,
            value,
            _INPUT_NEGATIVE_PROMPT_TRUNCATED_LENGTH_ADVICE,
        )
