# Generated from specs/endpoints/vidu_q2_pro/multi_frame.yaml: edit there, then run `make generate`.
"""ViduMultiFrameSetting, an object within requests."""

from __future__ import annotations

from typing import TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.late import LateClass
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if not TYPE_CHECKING:
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
else:
    from videotasks._validation.media import ImageInput
    from videotasks._values.types import Members

__all__ = [
    "ViduMultiFrameSetting",
    "ViduMultiFrameSettingDict",
]


class _ViduMultiFrameSettingDictRequired(TypedDict):
    key_image: str | ImageInput


class ViduMultiFrameSettingDict(_ViduMultiFrameSettingDictRequired, total=False):
    """The members of `ViduMultiFrameSetting` in a plain dict."""

    prompt: str
    duration: int


class ViduMultiFrameSetting(NestedObject):
    """One stage of the video and the image at which it arrives.

    Source: https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-multiframe.md

    Args:
        prompt: What happens on the way to the image.
        duration: Length of the stage. In seconds. 2 to 7. Default: 5.
        key_image: The image at which the stage arrives. A URL or a base64 data URI or
            bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height
            within 1:4 and 4:1. Not stated by the platform's pages: a URL or a base64
            data URI of an image (the page speaks of a URL or base64; on the pages that
            say how, base64 stands in a data URI). Required.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.vidu_q2_pro.multi_frame"
    _request_class = "ViduQ2ProMultiFrameRequest"
    _shape = "/image_settings/items"
    _checker = "_check_vidu_multi_frame_setting"
    _names = ("prompt", "duration", "key_image")

    prompt: str | None
    duration: int | None
    key_image: str | ImageInput

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str | None = None,
        duration: int | None = None,
        key_image: str | ImageInput,
    ) -> None:
        _body: Members = {}
        if prompt is not None:
            _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        _body["key_image"] = key_image
        self._build(_body)


name_publicly(globals())
