# Generated from specs/endpoints/wan_2_6/reference_to_video.yaml: edit there, then run `make generate`.
"""Wan26ReferenceToVideoInput, an object within requests."""

from __future__ import annotations

from typing import TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.late import LateClass
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Sequence = LateClass("collections.abc", "Sequence")
    AudioInput = LateClass("videotasks._validation.media", "AudioInput")
    VideoInput = LateClass("videotasks._validation.media", "VideoInput")
else:
    from collections.abc import Sequence

    from videotasks._validation.media import AudioInput, VideoInput
    from videotasks._values.types import Members

__all__ = [
    "Wan26ReferenceToVideoInput",
    "Wan26ReferenceToVideoInputDict",
]


class _Wan26ReferenceToVideoInputDictRequired(TypedDict):
    prompt: str


class Wan26ReferenceToVideoInputDict(
    _Wan26ReferenceToVideoInputDictRequired, total=False
):
    """The members of `Wan26ReferenceToVideoInput` in a plain dict."""

    audio_url: str | AudioInput
    reference_video_urls: VideoInput | Sequence[VideoInput]
    reference_urls: VideoInput | Sequence[VideoInput]
    negative_prompt: str


class Wan26ReferenceToVideoInput(NestedObject):
    """What the video is made from.

    Source: https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md

    Args:
        prompt: What the video shows. Those of the reference videos are called
            character1, character2 and so on, by their place in the list. Is cut off
            behind 2000 characters. Required.
        audio_url: Address of a sound to go with the video. What is longer than the
            video is cut off, and after its end the video is silent. A URL of a sound,
            WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds.
        reference_video_urls: Addresses of videos of those who appear in the new one. 1
            to 3 items. Each item: One video. A URL or a base64 data URI of a video. Not
            stated by the platform's pages: a URL of a video (the name of the list
            speaks of URLs, and all other files of the page are given so).
        reference_urls: The same as reference_video_urls, as Novita AI calls it. 1 to 3
            items. Each item: One video. A URL or a base64 data URI of a video. Not
            stated by the platform's pages: a URL of a video (the name of the list
            speaks of URLs, and all other files of the page are given so).
        negative_prompt: What the video should not show. Is cut off behind 500
            characters.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.wan_2_6.reference_to_video"
    _request_class = "Wan26ReferenceToVideoRequest"
    _shape = "/input"
    _checker = "_check_wan26_reference_to_video_input"
    _names = (
        "prompt",
        "audio_url",
        "reference_video_urls",
        "reference_urls",
        "negative_prompt",
    )

    prompt: str
    audio_url: str | AudioInput | None
    reference_video_urls: VideoInput | Sequence[VideoInput] | None
    reference_urls: VideoInput | Sequence[VideoInput] | None
    negative_prompt: str | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str,
        audio_url: AudioInput | None = None,
        reference_video_urls: VideoInput | Sequence[VideoInput] | None = None,
        reference_urls: VideoInput | Sequence[VideoInput] | None = None,
        negative_prompt: str | None = None,
    ) -> None:
        _body: Members = {}
        _body["prompt"] = prompt
        if audio_url is not None:
            _body["audio_url"] = audio_url
        if reference_video_urls is not None:
            _body["reference_video_urls"] = reference_video_urls
        if reference_urls is not None:
            _body["reference_urls"] = reference_urls
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
        self._build(_body)


name_publicly(globals())
