# Generated from specs/endpoints/vidu_q2/text_to_video.yaml: edit there, then run `make generate`.
"""ViduQ2TextSubject, an object within requests."""

from __future__ import annotations

from typing import TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.late import LateClass
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Sequence = LateClass("collections.abc", "Sequence")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
else:
    from collections.abc import Sequence

    from videotasks._validation.media import ImageInput
    from videotasks._values.types import Members

__all__ = [
    "ViduQ2TextSubject",
    "ViduQ2TextSubjectDict",
]


class _ViduQ2TextSubjectDictRequired(TypedDict):
    id: str
    images: ImageInput | Sequence[ImageInput]


class ViduQ2TextSubjectDict(_ViduQ2TextSubjectDictRequired, total=False):
    """The members of `ViduQ2TextSubject` in a plain dict."""

    voice_id: str


class ViduQ2TextSubject(NestedObject):
    """One subject and the images that show it.

    Source: https://novita.ai/docs/api-reference/model-apis-vidu-q2-text2video.md

    Args:
        id: Name of the subject, by which the prompt calls it. Required.
        images: Addresses of images that show the subject. At least 1 item. Not stated
            by the platform's pages: at most 3 items (upstream Vidu takes at most 3
            images for a subject). Each item: One image. A URL or a base64 data URI of
            an image. Not stated by the platform's pages: a URL of an image, at least
            128x128 pixels (the page speaks of URLs; upstream Vidu takes images of at
            least 128x128 pixels). Required.
        voice_id: Voice with which the subject speaks. Default: an empty text.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.vidu_q2.text_to_video"
    _request_class = "ViduQ2TextToVideoRequest"
    _shape = "/subjects/items"
    _checker = "_check_vidu_q2_text_subject"
    _names = ("id", "images", "voice_id")

    id: str
    images: ImageInput | Sequence[ImageInput]
    voice_id: str | None

    @suggests_keywords
    def __init__(
        self,
        *,
        id: str,
        images: ImageInput | Sequence[ImageInput],
        voice_id: str | None = None,
    ) -> None:
        _body: Members = {}
        _body["id"] = id
        _body["images"] = images
        if voice_id is not None:
            _body["voice_id"] = voice_id
        self._build(_body)


name_publicly(globals())
