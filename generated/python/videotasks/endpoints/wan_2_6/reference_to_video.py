# Generated from specs/endpoints/wan_2_6/reference_to_video.yaml: edit there, then run `make generate`.
"""Wan 2.6 Reference to Video: POST /v3/async/wan2.6-v2v.

Source: https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md
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
from videotasks._values.kinds import (
    MISSING,
    as_array,
    as_object,
    is_integer,
    members_of,
)
from videotasks._values.late import LateClass, hand_on_types
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Wan26ReferenceToVideoInput = LateClass(
        "videotasks._objects.wan26_reference_to_video_input",
        "Wan26ReferenceToVideoInput",
    )
    Wan26ReferenceToVideoInputDict = LateClass(
        "videotasks._objects.wan26_reference_to_video_input",
        "Wan26ReferenceToVideoInputDict",
    )
    Wan26ReferenceToVideoParameters = LateClass(
        "videotasks._objects.wan26_reference_to_video_parameters",
        "Wan26ReferenceToVideoParameters",
    )
    Wan26ReferenceToVideoParametersDict = LateClass(
        "videotasks._objects.wan26_reference_to_video_parameters",
        "Wan26ReferenceToVideoParametersDict",
    )
    hand_on_types(__name__)
else:
    from collections.abc import Mapping

    from videotasks._objects.wan26_reference_to_video_input import (
        Wan26ReferenceToVideoInput,
        Wan26ReferenceToVideoInputDict,
    )
    from videotasks._objects.wan26_reference_to_video_parameters import (
        Wan26ReferenceToVideoParameters,
        Wan26ReferenceToVideoParametersDict,
    )
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = ("input", "parameters")
_WAN26_REFERENCE_TO_VIDEO_PARAMETERS_NAMES = (
    "seed",
    "size",
    "audio",
    "duration",
    "shot_type",
    "watermark",
    "prompt_extend",
)
_WAN26_REFERENCE_TO_VIDEO_INPUT_NAMES = (
    "prompt",
    "audio_url",
    "reference_video_urls",
    "reference_urls",
    "negative_prompt",
)
_SAYS_INPUT_REFERENCE_URLS = (
    "The list of videos is required, under the one name that the provider has for it"
)
_SAYS_INPUT_AUDIO_URL = "A sound of your own takes the place of a generated one"
_PARAMETERS_SIZE_VALUES = (
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
_PARAMETERS_SHOT_TYPE_VALUES = ("single", "multi")
_INPUT_AUDIO_URL_PREFIXES = (
    "http://",
    "https://",
)
_INPUT_AUDIO_URL_EXPECTED = "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds"
_INPUT_REFERENCE_VIDEO_URLS_ITEMS_PREFIXES = (
    "http://",
    "https://",
    "data:video/",
)
_INPUT_REFERENCE_VIDEO_URLS_ITEMS_EXPECTED = "a URL or a base64 data URI of a video"
_INPUT_PROMPT_TRUNCATED_LENGTH_ADVICE = "is cut off behind 2000 characters"
_INPUT_REFERENCE_VIDEO_URLS_ITEMS_MEDIA_REASON = (
    "the name of the list speaks of URLs, and all other files of the page are given so"
)
_INPUT_NEGATIVE_PROMPT_TRUNCATED_LENGTH_ADVICE = "is cut off behind 500 characters"


class Wan26ReferenceToVideoRequest(Request):
    """Makes a video of 5 or 10 seconds with those whom reference videos show.

    Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
    replaced by Kling 3.0 (kling_v3_0_std.text_to_video, kling_v3_0_pro.text_to_video,
    kling_v3_0_4k.text_to_video).

    Source: https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md

    Args:
        input: What the video is made from. `prompt` (string, required): What the video
            shows. Those of the reference videos are called character1, character2 and
            so on, by their place in the list. Is cut off behind 2000 characters.
            `audio_url` (string): Address of a sound to go with the video. What is
            longer than the video is cut off, and after its end the video is silent. A
            URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30
            seconds. `reference_video_urls` (array): Addresses of videos of those who
            appear in the new one. 1 to 3 items. Each item: One video. A URL or a base64
            data URI of a video. Not stated by the platform's pages: a URL of a video
            (the name of the list speaks of URLs, and all other files of the page are
            given so). `reference_urls` (array): The same as reference_video_urls, as
            Novita AI calls it. 1 to 3 items. Each item: One video. A URL or a base64
            data URI of a video. Not stated by the platform's pages: a URL of a video
            (the name of the list speaks of URLs, and all other files of the page are
            given so). `negative_prompt` (string): What the video should not show. Is
            cut off behind 500 characters. Required. The list of videos is required,
            under the one name that the provider has for it. Novita AI calls the list of
            videos reference_urls (at novita alone). PPIO calls the list of videos
            reference_video_urls (at ppio alone). The sources disagree on whether it
            exists (of `reference_video_urls`): the list of videos is called
            reference_video_urls; it is called reference_urls. Here holds: either name,
            and one of them; users of both brands are held to the name of theirs. The
            sources disagree on whether it is required (of `reference_video_urls`): the
            list is required; the other name is required. Here holds: one of the two
            names is required. The sources disagree on whether it exists (of
            `reference_urls`): the list of videos is called reference_urls; it is called
            reference_video_urls. Here holds: either name, and one of them; users of
            both brands are held to the name of theirs. The sources disagree on whether
            it is required (of `reference_urls`): the list is required; the other name
            is required. Here holds: one of the two names is required.
        parameters: How the video is made. `seed` (integer): Makes a result repeatable,
            as the same seed gives similar videos. Left out, the platform picks one at
            random. 0 to 2147483647. `size` (string): Width and height of the video. The
            first five are billed as 720P, the others as 1080P. Allowed: "1280*720",
            "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920",
            "1440*1440", "1632*1248", "1248*1632". Default: "1920*1080". `audio`
            (boolean): Generates sound along with the picture, unless a sound of your
            own is given. Default: True. `duration` (integer): Length of the video. In
            seconds. Allowed: 5, 10. Default: 5. `shot_type` (string): Whether the video
            is one shot or several. Allowed: "single", "multi". Default: "multi".
            `watermark` (boolean): Puts a watermark on the video. Default: False.
            `prompt_extend` (boolean): Whether the platform writes out a short prompt
            before it is used, which takes longer. Default: True. A sound of your own
            takes the place of a generated one.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "wan_2_6.reference_to_video"
    path = "/v3/async/wan2.6-v2v"
    source = "https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md"
    _sources = {
        "/input/reference_video_urls": "https://ppio.com/docs/models/reference-wan2.6-v2v",
        "/input/reference_urls": "https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md",
    }
    _disputes = {
        "/input/reference_urls required": "novita-markdown: the list is required; ppio-rendered: the other name is required; here holds: one of the two names is required",
        "/input/reference_video_urls required": "ppio-rendered: the list is required; novita-markdown: the other name is required; here holds: one of the two names is required",
    }
    _media = {
        "/input/audio_url": MediaRule("audio", ("audio/wav", "audio/mpeg")),
        "/input/reference_video_urls/items": MediaRule("video"),
        "/input/reference_urls/items": MediaRule("video"),
    }
    _unstated = {
        "/input/prompt": "prompt",
    }
    _names = _NAMES

    input: Wan26ReferenceToVideoInput | Wan26ReferenceToVideoInputDict
    parameters: (
        Wan26ReferenceToVideoParameters | Wan26ReferenceToVideoParametersDict | None
    )

    @suggests_keywords
    def __init__(
        self,
        *,
        input: Wan26ReferenceToVideoInput | Wan26ReferenceToVideoInputDict,
        parameters: (
            Wan26ReferenceToVideoParameters | Wan26ReferenceToVideoParametersDict | None
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
            _check_wan26_reference_to_video_input(members, f"{at}/input", out)
        value = body.get("parameters", MISSING)
        if value is not MISSING:
            if (members := as_object(value)) is None:
                out.type(f"{at}/parameters", "object", value)
            else:
                _check_wan26_reference_to_video_parameters(
                    members, f"{at}/parameters", out
                )
        inner1 = members_of(body, "input")
        if "reference_urls" not in inner1:
            value = inner1.get("reference_video_urls", MISSING)
            if value is MISSING:
                out.require(
                    f"{at}/input/reference_video_urls", _SAYS_INPUT_REFERENCE_URLS
                )
        if "reference_video_urls" in inner1:
            value = inner1.get("reference_urls", MISSING)
            if value is not MISSING:
                out.exclude(
                    f"{at}/input/reference_urls", value, _SAYS_INPUT_REFERENCE_URLS
                )

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
        if "audio_url" in value:
            known2 += 1
            value2 = value["audio_url"]
            if value2.__class__ is not str:
                return False
            if value2 not in PLAIN_URLS and not is_plain_url(value2):
                return False
        if "reference_video_urls" in value:
            known2 += 1
            value2 = value["reference_video_urls"]
            if value2.__class__ is not list:
                return False
            if own:
                value2 = value2.copy()
                value["reference_video_urls"] = value2
            if not value2:
                return False
            if len(value2) > 3:
                return False
            for url in value2:
                if url.__class__ is not str:
                    return False
                if url not in PLAIN_URLS and not is_plain_url(url):
                    return False
        if "reference_urls" in value:
            known2 += 1
            value2 = value["reference_urls"]
            if value2.__class__ is not list:
                return False
            if own:
                value2 = value2.copy()
                value["reference_urls"] = value2
            if not value2:
                return False
            if len(value2) > 3:
                return False
            for url in value2:
                if url.__class__ is not str:
                    return False
                if url not in PLAIN_URLS and not is_plain_url(url):
                    return False
        if "negative_prompt" in value:
            known2 += 1
            if value["negative_prompt"].__class__ is not str:
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
            if "seed" in value:
                known2 += 1
                value2 = value["seed"]
                if value2.__class__ is not int:
                    return False
                if value2 < 0:
                    return False
                if value2 > 2147483647:
                    return False
            if "size" in value:
                known2 += 1
                value2 = value["size"]
                if value2.__class__ is not str:
                    return False
                if value2 not in _PARAMETERS_SIZE_VALUES:
                    return False
            if "audio" in value:
                known2 += 1
                if value["audio"].__class__ is not bool:
                    return False
            if "duration" in value:
                known2 += 1
                value2 = value["duration"]
                if value2.__class__ is not int:
                    return False
                if value2 not in _PARAMETERS_DURATION_VALUES:
                    return False
            if "shot_type" in value:
                known2 += 1
                value2 = value["shot_type"]
                if value2.__class__ is not str:
                    return False
                if value2 not in _PARAMETERS_SHOT_TYPE_VALUES:
                    return False
            if "watermark" in value:
                known2 += 1
                if value["watermark"].__class__ is not bool:
                    return False
            if "prompt_extend" in value:
                known2 += 1
                if value["prompt_extend"].__class__ is not bool:
                    return False
            if len(value) != known2:
                return False
        inner1 = members_of(body, "input")
        if "reference_urls" not in inner1:
            value = inner1.get("reference_video_urls", MISSING)
            if value is MISSING:
                return False
        if "reference_video_urls" in inner1:
            value = inner1.get("reference_urls", MISSING)
            if value is not MISSING:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("input")
        if (members := as_object(value)) is not None:
            _advise_wan26_reference_to_video_input(members, f"{at}/input", out)
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


def _check_wan26_reference_to_video_parameters(
    body: Mapping[str, object], at: str, out: Problems
) -> None:
    """Checks one Wan26ReferenceToVideoParameters."""
    for name in body:
        if name not in _WAN26_REFERENCE_TO_VIDEO_PARAMETERS_NAMES:
            out.unknown(at, name, _WAN26_REFERENCE_TO_VIDEO_PARAMETERS_NAMES)
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
        elif value not in _PARAMETERS_SIZE_VALUES:
            out.enum(f"{at}/size", value, _PARAMETERS_SIZE_VALUES)
    value = body.get("audio", MISSING)
    if value is not MISSING and not isinstance(value, bool):
        out.type(f"{at}/audio", "boolean", value)
    value = body.get("duration", MISSING)
    if value is not MISSING:
        if not is_integer(value):
            out.type(f"{at}/duration", "integer", value)
        elif value not in _PARAMETERS_DURATION_VALUES:
            out.enum(f"{at}/duration", value, _PARAMETERS_DURATION_VALUES)
    value = body.get("shot_type", MISSING)
    if value is not MISSING:
        if not isinstance(value, str):
            out.type(f"{at}/shot_type", "string", value)
        elif value not in _PARAMETERS_SHOT_TYPE_VALUES:
            out.enum(f"{at}/shot_type", value, _PARAMETERS_SHOT_TYPE_VALUES)
    value = body.get("watermark", MISSING)
    if value is not MISSING and not isinstance(value, bool):
        out.type(f"{at}/watermark", "boolean", value)
    value = body.get("prompt_extend", MISSING)
    if value is not MISSING and not isinstance(value, bool):
        out.type(f"{at}/prompt_extend", "boolean", value)


def _check_wan26_reference_to_video_input(
    body: Mapping[str, object], at: str, out: Problems
) -> None:
    """Checks one Wan26ReferenceToVideoInput."""
    from videotasks._validation.measures import begins, is_text, is_url

    for name in body:
        if name not in _WAN26_REFERENCE_TO_VIDEO_INPUT_NAMES:
            out.unknown(at, name, _WAN26_REFERENCE_TO_VIDEO_INPUT_NAMES)
    value = body.get("prompt", MISSING)
    if value is MISSING:
        out.required(f"{at}/prompt")
    elif not isinstance(value, str):
        out.type(f"{at}/prompt", "string", value)
    value = body.get("audio_url", MISSING)
    if value is not MISSING and not is_url(value):
        if not is_text(value):
            out.type(f"{at}/audio_url", "string", value)
        elif not begins(value, _INPUT_AUDIO_URL_PREFIXES):
            out.media(f"{at}/audio_url", value, _INPUT_AUDIO_URL_EXPECTED)
    value = body.get("reference_video_urls", MISSING)
    if value is not MISSING:
        if (items := as_array(value)) is None:
            out.type(f"{at}/reference_video_urls", "array", value, "Video")
        else:
            if len(items) < 1:
                out.items(f"{at}/reference_video_urls", "minItems", 1, items)
            elif len(items) > 3:
                out.items(f"{at}/reference_video_urls", "maxItems", 3, items)
            for index, item in enumerate(items):
                if not is_url(item):
                    if not is_text(item):
                        out.type(
                            f"{at}/reference_video_urls/{index}",
                            "string",
                            item,
                            "Video",
                        )
                    elif not begins(item, _INPUT_REFERENCE_VIDEO_URLS_ITEMS_PREFIXES):
                        out.media(
                            f"{at}/reference_video_urls/{index}",
                            item,
                            _INPUT_REFERENCE_VIDEO_URLS_ITEMS_EXPECTED,
                            "Video",
                        )
    value = body.get("reference_urls", MISSING)
    if value is not MISSING:
        if (items := as_array(value)) is None:
            out.type(f"{at}/reference_urls", "array", value, "Video")
        else:
            if len(items) < 1:
                out.items(f"{at}/reference_urls", "minItems", 1, items)
            elif len(items) > 3:
                out.items(f"{at}/reference_urls", "maxItems", 3, items)
            for index, item in enumerate(items):
                if not is_url(item):
                    if not is_text(item):
                        out.type(
                            f"{at}/reference_urls/{index}", "string", item, "Video"
                        )
                    elif not begins(item, _INPUT_REFERENCE_VIDEO_URLS_ITEMS_PREFIXES):
                        out.media(
                            f"{at}/reference_urls/{index}",
                            item,
                            _INPUT_REFERENCE_VIDEO_URLS_ITEMS_EXPECTED,
                            "Video",
                        )
    value = body.get("negative_prompt", MISSING)
    if value is not MISSING and not isinstance(value, str):
        out.type(f"{at}/negative_prompt", "string", value)


def _advise_wan26_reference_to_video_input(
    body: Mapping[str, object], at: str, out: Problems
) -> None:
    """Looks for what is inferred of one Wan26ReferenceToVideoInput."""
    value = body.get("prompt")
    if isinstance(value, str) and len(value) > 2000:
        out.advised(
            f"{at}/prompt",
            "truncatedLength",
            2000,
            value,
            _INPUT_PROMPT_TRUNCATED_LENGTH_ADVICE,
        )
    value = body.get("reference_video_urls")
    if (items := as_array(value)) is not None:
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            for index, item in enumerate(items):
                if is_text(item) and not begins(item, _INPUT_AUDIO_URL_PREFIXES):
                    out.inferred(
                        f"{at}/reference_video_urls/{index}",
                        "media",
                        "a URL of a video",
                        item,
                        _INPUT_REFERENCE_VIDEO_URLS_ITEMS_MEDIA_REASON,
                    )
    value = body.get("reference_urls")
    if (items := as_array(value)) is not None:
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            for index, item in enumerate(items):
                if is_text(item) and not begins(item, _INPUT_AUDIO_URL_PREFIXES):
                    out.inferred(
                        f"{at}/reference_urls/{index}",
                        "media",
                        "a URL of a video",
                        item,
                        _INPUT_REFERENCE_VIDEO_URLS_ITEMS_MEDIA_REASON,
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
