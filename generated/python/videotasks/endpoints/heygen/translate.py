# Generated from specs/endpoints/heygen/translate.yaml: edit there, then run `make generate`.
"""HeyGen Video Translate: POST /v3/async/heygen-video-translate.

Source: https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md
"""

from __future__ import annotations

from typing import Literal

from videotasks._validation.ordinary import PLAIN_URLS, is_plain_url
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING
from videotasks._values.late import LateClass
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Video = LateClass("videotasks._validation.media", "Video")
    VideoInput = LateClass("videotasks._validation.media", "VideoInput")
else:
    from collections.abc import Mapping

    from videotasks._validation.media import Video, VideoInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

HeygenTranslateOutputLanguage = Literal[
    "English",
    "English (Australia)",
    "English (India)",
    "English (UK)",
    "English (US)",
    "Spanish",
    "Spanish (Mexico)",
    "Spanish (Spain)",
    "French",
    "French (Canada)",
    "French (France)",
    "Hindi",
    "Italian",
    "German",
    "Polish",
    "Portuguese",
    "Portuguese (Brazil)",
    "Portuguese (Portugal)",
    "Chinese",
    "Chinese (Cantonese, Traditional)",
    "Chinese (Mandarin, Simplified)",
    "Chinese (Mandarin, Traditional)",
    "Japanese",
    "Dutch",
    "Turkish",
    "Korean",
    "Danish",
    "Arabic",
    "Romanian",
    "Mandarin",
    "Filipino",
    "Swedish",
    "Indonesian",
    "Ukrainian",
    "Greek",
    "Czech",
    "Bulgarian",
    "Malay",
    "Slovak",
    "Croatian",
    "Tamil",
    "Finnish",
    "Russian",
]

_NAMES = ("video", "output_language")
_VIDEO_PREFIXES = (
    "http://",
    "https://",
)
_VIDEO_EXPECTED = "a URL of a video"
_OUTPUT_LANGUAGE_VALUES = (
    "English",
    "English (Australia)",
    "English (India)",
    "English (UK)",
    "English (US)",
    "Spanish",
    "Spanish (Mexico)",
    "Spanish (Spain)",
    "French",
    "French (Canada)",
    "French (France)",
    "Hindi",
    "Italian",
    "German",
    "Polish",
    "Portuguese",
    "Portuguese (Brazil)",
    "Portuguese (Portugal)",
    "Chinese",
    "Chinese (Cantonese, Traditional)",
    "Chinese (Mandarin, Simplified)",
    "Chinese (Mandarin, Traditional)",
    "Japanese",
    "Dutch",
    "Turkish",
    "Korean",
    "Danish",
    "Arabic",
    "Romanian",
    "Mandarin",
    "Filipino",
    "Swedish",
    "Indonesian",
    "Ukrainian",
    "Greek",
    "Czech",
    "Bulgarian",
    "Malay",
    "Slovak",
    "Croatian",
    "Tamil",
    "Finnish",
    "Russian",
)


class HeygenTranslateRequest(Request):
    """Lets those who speak in a video speak another language.

    Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26);
    inferred: the summary of the notice names translation models, and the copy of its
    list ends before them.

    Source: https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md

    Args:
        video: Address of the video to translate. A URL of a video. Required.
        output_language: Language into which the video is translated. Allowed:
            "English", "English (Australia)", "English (India)", "English (UK)",
            "English (US)", "Spanish", "Spanish (Mexico)", "Spanish (Spain)", "French",
            "French (Canada)", "French (France)", "Hindi", "Italian", "German",
            "Polish", "Portuguese", "Portuguese (Brazil)", "Portuguese (Portugal)",
            "Chinese", "Chinese (Cantonese, Traditional)", "Chinese (Mandarin,
            Simplified)", "Chinese (Mandarin, Traditional)", "Japanese", "Dutch",
            "Turkish", "Korean", "Danish", "Arabic", "Romanian", "Mandarin", "Filipino",
            "Swedish", "Indonesian", "Ukrainian", "Greek", "Czech", "Bulgarian",
            "Malay", "Slovak", "Croatian", "Tamil", "Finnish", "Russian". Required. The
            sources disagree on its meaning: there are 70 languages and 175 dialects;
            there are 70 languages and 175 dialects; there are 43 values. Here holds:
            the 43 values of the list.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "heygen.translate"
    path = "/v3/async/heygen-video-translate"
    source = "https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md"
    _media = {
        "/video": MediaRule("video"),
    }
    _names = _NAMES

    video: str | Video
    output_language: HeygenTranslateOutputLanguage

    @suggests_keywords
    def __init__(
        self,
        *,
        video: str | VideoInput,
        output_language: HeygenTranslateOutputLanguage,
    ) -> None:
        _body: Members = {}
        _body["video"] = video
        _body["output_language"] = output_language
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import begins, is_text, is_url

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("video", MISSING)
        if value is MISSING:
            out.required(f"{at}/video")
        elif not is_url(value):
            if not is_text(value):
                out.type(f"{at}/video", "string", value)
            elif not begins(value, _VIDEO_PREFIXES):
                out.media(f"{at}/video", value, _VIDEO_EXPECTED)
        value = body.get("output_language", MISSING)
        if value is MISSING:
            out.required(f"{at}/output_language")
        elif not isinstance(value, str):
            out.type(f"{at}/output_language", "string", value)
        elif value not in _OUTPUT_LANGUAGE_VALUES:
            out.enum(f"{at}/output_language", value, _OUTPUT_LANGUAGE_VALUES)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        value = body["video"]
        if value.__class__ is not str:
            return False
        if value not in PLAIN_URLS and not is_plain_url(value):
            return False
        value = body["output_language"]
        if value.__class__ is not str:
            return False
        if value not in _OUTPUT_LANGUAGE_VALUES:
            return False
        return len(body) == 2
