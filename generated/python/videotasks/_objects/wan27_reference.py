# Generated from specs/endpoints/wan_2_7/reference_to_video.yaml: edit there, then run `make generate`.
"""Wan27Reference, an object within requests."""

from __future__ import annotations

from typing import TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.late import LateClass
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if not TYPE_CHECKING:
    AudioInput = LateClass("videotasks._validation.media", "AudioInput")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
    VideoInput = LateClass("videotasks._validation.media", "VideoInput")
else:
    from videotasks._validation.media import AudioInput, ImageInput, VideoInput
    from videotasks._values.types import Members

__all__ = [
    "Wan27Reference",
    "Wan27ReferenceDict",
]


class _Wan27ReferenceDictRequired(TypedDict):
    url: str | ImageInput | VideoInput


class Wan27ReferenceDict(_Wan27ReferenceDictRequired, total=False):
    """The members of `Wan27Reference` in a plain dict."""

    type: str
    reference_voice: str | AudioInput


class Wan27Reference(NestedObject):
    """One image or video.

    Source: https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v

    Args:
        url: Address of the image or video. Images: JPEG, PNG, BMP, WEBP, at most 10 MB,
            at least 240x240 pixels, width at most 8000 pixels, height at most 8000
            pixels; videos: MP4, QUICKTIME, at most 100 MB, length at least 1 and at
            most 30 seconds. Required.
        type: What the file is for. For example "reference_image", "reference_video",
            "first_frame".
        reference_voice: Address of a sound with the voice of whom the file shows. A URL
            of a sound, MPEG, WAV, FLAC, length at least 3 and at most 30 seconds.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.wan_2_7.reference_to_video"
    _request_class = "Wan27ReferenceToVideoRequest"
    _shape = "/media/items"
    _checker = "_check_wan27_reference"
    _names = ("url", "type", "reference_voice")

    url: str | ImageInput | VideoInput
    type: str | None
    reference_voice: str | AudioInput | None

    @suggests_keywords
    def __init__(
        self,
        *,
        url: str | ImageInput | VideoInput,
        type: str | None = None,
        reference_voice: AudioInput | None = None,
    ) -> None:
        _body: Members = {}
        _body["url"] = url
        if type is not None:
            _body["type"] = type
        if reference_voice is not None:
            _body["reference_voice"] = reference_voice
        self._build(_body)


name_publicly(globals())
