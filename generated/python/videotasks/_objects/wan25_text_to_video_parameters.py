# Generated from specs/endpoints/wan_2_5/text_to_video.yaml: edit there, then run `make generate`.
"""Wan25TextToVideoParameters, an object within requests."""

from __future__ import annotations

from typing import Literal, TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks._values.types import Members

__all__ = [
    "Wan25TextToVideoParameters",
    "Wan25TextToVideoParametersDict",
]

Wan25TextToVideoParametersSize = Literal[
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
]


class Wan25TextToVideoParametersDict(TypedDict, total=False):
    """The members of `Wan25TextToVideoParameters` in a plain dict."""

    size: Wan25TextToVideoParametersSize
    duration: Literal[5, 10]
    prompt_extend: bool
    audio: bool
    seed: int


class Wan25TextToVideoParameters(NestedObject):
    """How the video is made.

    Source: https://novita.ai/docs/api-reference/model-apis-wan-2.5-t2v-preview.md

    Args:
        size: Width and height of the video. Allowed: "832*480", "480*832", "624*624",
            "1280*720", "720*1280", "960*960", "1088*832", "832*1088", "1920*1080",
            "1080*1920", "1440*1440", "1632*1248", "1248*1632". Default: "1920*1080".
        duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
        prompt_extend: Whether the platform writes out a short prompt before it is used,
            which takes longer. Default: True.
        audio: Generates sound along with the picture, unless a sound of your own is
            given. Default: True.
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random. 0 to 2147483647.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.wan_2_5.text_to_video"
    _request_class = "Wan25TextToVideoRequest"
    _shape = "/parameters"
    _checker = "_check_wan25_text_to_video_parameters"
    _names = ("size", "duration", "prompt_extend", "audio", "seed")

    size: Wan25TextToVideoParametersSize | None
    duration: Literal[5, 10] | None
    prompt_extend: bool | None
    audio: bool | None
    seed: int | None

    @suggests_keywords
    def __init__(
        self,
        *,
        size: Wan25TextToVideoParametersSize | None = None,
        duration: Literal[5, 10] | None = None,
        prompt_extend: bool | None = None,
        audio: bool | None = None,
        seed: int | None = None,
    ) -> None:
        _body: Members = {}
        if size is not None:
            _body["size"] = size
        if duration is not None:
            _body["duration"] = duration
        if prompt_extend is not None:
            _body["prompt_extend"] = prompt_extend
        if audio is not None:
            _body["audio"] = audio
        if seed is not None:
            _body["seed"] = seed
        self._build(_body)


name_publicly(globals())
