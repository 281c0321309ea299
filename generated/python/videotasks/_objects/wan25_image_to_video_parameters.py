# Generated from specs/endpoints/wan_2_5/image_to_video.yaml: edit there, then run `make generate`.
"""Wan25ImageToVideoParameters, an object within requests."""

from __future__ import annotations

from typing import Literal, TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks._values.types import Members

__all__ = [
    "Wan25ImageToVideoParameters",
    "Wan25ImageToVideoParametersDict",
]


class Wan25ImageToVideoParametersDict(TypedDict, total=False):
    """The members of `Wan25ImageToVideoParameters` in a plain dict."""

    resolution: Literal["480P", "720P", "1080P"]
    duration: Literal[5, 10]
    prompt_extend: bool
    audio: bool
    watermark: bool
    seed: int


class Wan25ImageToVideoParameters(NestedObject):
    """How the video is made.

    Source: https://novita.ai/docs/api-reference/model-apis-wan-2.5-i2v-preview.md

    Args:
        resolution: Height of the video in lines. Allowed: "480P", "720P", "1080P".
            Default: "1080P".
        duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
        prompt_extend: Whether the platform writes out a short prompt before it is used,
            which takes longer. Default: True.
        audio: Generates sound along with the picture, unless a sound of your own is
            given. Default: True.
        watermark: Puts a watermark on the video. Default: False.
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random. 0 to 2147483647.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.wan_2_5.image_to_video"
    _request_class = "Wan25ImageToVideoRequest"
    _shape = "/parameters"
    _checker = "_check_wan25_image_to_video_parameters"
    _names = ("resolution", "duration", "prompt_extend", "audio", "watermark", "seed")

    resolution: Literal["480P", "720P", "1080P"] | None
    duration: Literal[5, 10] | None
    prompt_extend: bool | None
    audio: bool | None
    watermark: bool | None
    seed: int | None

    @suggests_keywords
    def __init__(
        self,
        *,
        resolution: Literal["480P", "720P", "1080P"] | None = None,
        duration: Literal[5, 10] | None = None,
        prompt_extend: bool | None = None,
        audio: bool | None = None,
        watermark: bool | None = None,
        seed: int | None = None,
    ) -> None:
        _body: Members = {}
        if resolution is not None:
            _body["resolution"] = resolution
        if duration is not None:
            _body["duration"] = duration
        if prompt_extend is not None:
            _body["prompt_extend"] = prompt_extend
        if audio is not None:
            _body["audio"] = audio
        if watermark is not None:
            _body["watermark"] = watermark
        if seed is not None:
            _body["seed"] = seed
        self._build(_body)


name_publicly(globals())
