# Generated from specs/endpoints/wan_2_6/text_to_video.yaml: edit there, then run `make generate`.
"""Wan26TextToVideoInput, an object within requests."""

from __future__ import annotations

from typing import TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.late import LateClass
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if not TYPE_CHECKING:
    AudioInput = LateClass("videotasks._validation.media", "AudioInput")
else:
    from videotasks._validation.media import AudioInput
    from videotasks._values.types import Members

__all__ = [
    "Wan26TextToVideoInput",
    "Wan26TextToVideoInputDict",
]


class _Wan26TextToVideoInputDictRequired(TypedDict):
    prompt: str


class Wan26TextToVideoInputDict(_Wan26TextToVideoInputDictRequired, total=False):
    """The members of `Wan26TextToVideoInput` in a plain dict."""

    audio_url: str | AudioInput
    negative_prompt: str


class Wan26TextToVideoInput(NestedObject):
    """What the video is made from.

    Source: https://novita.ai/docs/api-reference/model-apis-wan2.6-t2v.md

    Args:
        prompt: What the video shows. Is cut off behind 2000 characters. Required.
        audio_url: Address of a sound to go with the video. What is longer than the
            video is cut off, and after its end the video is silent. A URL of a sound,
            WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds.
        negative_prompt: What the video should not show. Is cut off behind 500
            characters.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.wan_2_6.text_to_video"
    _request_class = "Wan26TextToVideoRequest"
    _shape = "/input"
    _checker = "_check_wan26_text_to_video_input"
    _names = ("prompt", "audio_url", "negative_prompt")

    prompt: str
    audio_url: str | AudioInput | None
    negative_prompt: str | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str,
        audio_url: AudioInput | None = None,
        negative_prompt: str | None = None,
    ) -> None:
        _body: Members = {}
        _body["prompt"] = prompt
        if audio_url is not None:
            _body["audio_url"] = audio_url
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
        self._build(_body)


name_publicly(globals())
