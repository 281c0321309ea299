# Generated from specs/endpoints/wan_2_6/reference_to_video.yaml: edit there, then run `make generate`.
"""Wan26ReferenceToVideoParameters, an object within requests."""

from __future__ import annotations

from typing import Literal, TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks._values.types import Members

__all__ = [
    "Wan26ReferenceToVideoParameters",
    "Wan26ReferenceToVideoParametersDict",
]

Wan26ReferenceToVideoParametersSize = Literal[
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


class Wan26ReferenceToVideoParametersDict(TypedDict, total=False):
    """The members of `Wan26ReferenceToVideoParameters` in a plain dict."""

    seed: int
    size: Wan26ReferenceToVideoParametersSize
    audio: bool
    duration: Literal[5, 10]
    shot_type: Literal["single", "multi"]
    watermark: bool
    prompt_extend: bool


class Wan26ReferenceToVideoParameters(NestedObject):
    """How the video is made.

    Source: https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md

    Args:
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random. 0 to 2147483647.
        size: Width and height of the video. The first five are billed as 720P, the
            others as 1080P. Allowed: "1280*720", "720*1280", "960*960", "1088*832",
            "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248", "1248*1632".
            Default: "1920*1080".
        audio: Generates sound along with the picture, unless a sound of your own is
            given. Default: True.
        duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
        shot_type: Whether the video is one shot or several. Allowed: "single", "multi".
            Default: "multi".
        watermark: Puts a watermark on the video. Default: False.
        prompt_extend: Whether the platform writes out a short prompt before it is used,
            which takes longer. Default: True.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.wan_2_6.reference_to_video"
    _request_class = "Wan26ReferenceToVideoRequest"
    _shape = "/parameters"
    _checker = "_check_wan26_reference_to_video_parameters"
    _names = (
        "seed",
        "size",
        "audio",
        "duration",
        "shot_type",
        "watermark",
        "prompt_extend",
    )

    seed: int | None
    size: Wan26ReferenceToVideoParametersSize | None
    audio: bool | None
    duration: Literal[5, 10] | None
    shot_type: Literal["single", "multi"] | None
    watermark: bool | None
    prompt_extend: bool | None

    @suggests_keywords
    def __init__(
        self,
        *,
        seed: int | None = None,
        size: Wan26ReferenceToVideoParametersSize | None = None,
        audio: bool | None = None,
        duration: Literal[5, 10] | None = None,
        shot_type: Literal["single", "multi"] | None = None,
        watermark: bool | None = None,
        prompt_extend: bool | None = None,
    ) -> None:
        _body: Members = {}
        if seed is not None:
            _body["seed"] = seed
        if size is not None:
            _body["size"] = size
        if audio is not None:
            _body["audio"] = audio
        if duration is not None:
            _body["duration"] = duration
        if shot_type is not None:
            _body["shot_type"] = shot_type
        if watermark is not None:
            _body["watermark"] = watermark
        if prompt_extend is not None:
            _body["prompt_extend"] = prompt_extend
        self._build(_body)


name_publicly(globals())
