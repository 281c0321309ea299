# Generated from specs/endpoints/vidu_q2_pro_fast/reference_to_video.yaml: edit there, then run `make generate`.
"""ViduQ2ProFastSubject, an object within requests."""

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
    VideoInput = LateClass("videotasks._validation.media", "VideoInput")
else:
    from collections.abc import Sequence

    from videotasks._validation.media import ImageInput, VideoInput
    from videotasks._values.types import Members

__all__ = [
    "ViduQ2ProFastSubject",
    "ViduQ2ProFastSubjectDict",
]


class ViduQ2ProFastSubjectDict(TypedDict, total=False):
    """The members of `ViduQ2ProFastSubject` in a plain dict."""

    name: str
    images: ImageInput | Sequence[ImageInput]
    videos: VideoInput | Sequence[VideoInput]
    voice_id: str


class ViduQ2ProFastSubject(NestedObject):
    """One subject. The page names its fields in passing and states no more about them.

    Source: https://novita.ai/docs/api-reference/model-apis-viduq2-pro-fast.md

    Args:
        name: What the subject is called.
        images: Images that show the subject. Not stated by the platform's pages: at
            most 3 items (upstream Vidu takes at most 3 images for a subject). Each
            item: One image. Not stated by the platform's pages: a URL or a base64 data
            URI of an image, at least 128x128 pixels (upstream Vidu takes image files of
            at least 128x128 pixels).
        videos: Videos that show the subject. Not stated by the platform's pages: at
            most 1 item (upstream Vidu takes one video, of at most 5 seconds). Each
            item: One video. Not stated by the platform's pages: a URL or a base64 data
            URI of a video, at most 100 MB (upstream Vidu takes video files of at most
            100 MB).
        voice_id: Voice with which the subject speaks.
        _others: Any other keyword is a further member, sent under its name as it is;
            None leaves it out.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.vidu_q2_pro_fast.reference_to_video"
    _request_class = "ViduQ2ProFastReferenceToVideoRequest"
    _shape = "/subjects/items"
    _checker = "_check_vidu_q2_pro_fast_subject"
    _names = ("name", "images", "videos", "voice_id")

    name: str | None
    images: ImageInput | Sequence[ImageInput] | None
    videos: VideoInput | Sequence[VideoInput] | None
    voice_id: str | None

    @suggests_keywords
    def __init__(
        self,
        *,
        name: str | None = None,
        images: ImageInput | Sequence[ImageInput] | None = None,
        videos: VideoInput | Sequence[VideoInput] | None = None,
        voice_id: str | None = None,
        **_others: object,
    ) -> None:
        _body: Members = {}
        if name is not None:
            _body["name"] = name
        if images is not None:
            _body["images"] = images
        if videos is not None:
            _body["videos"] = videos
        if voice_id is not None:
            _body["voice_id"] = voice_id
        for name, value in _others.items():
            if value is not None:
                _body[name] = value
        self._build(_body)


name_publicly(globals())
