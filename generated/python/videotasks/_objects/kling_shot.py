# Generated from specs/endpoints/kling_v3_0_std/image_to_video.yaml: edit there, then run `make generate`.
"""KlingShot, an object within requests."""

from __future__ import annotations

from typing import TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks._values.types import Members

__all__ = [
    "KlingShot",
    "KlingShotDict",
]


class _KlingShotDictRequired(TypedDict):
    prompt: str


class KlingShotDict(_KlingShotDictRequired, total=False):
    """The members of `KlingShot` in a plain dict."""

    duration: int


class KlingShot(NestedObject):
    """One shot of a video that is put together of several.

    Source: https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-i2v.md

    Args:
        prompt: What happens in the shot. Required.
        duration: Length of the shot. In seconds. 3 to 15. Default: 5.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.kling_v3_0_std.image_to_video"
    _request_class = "KlingV30StdImageToVideoRequest"
    _shape = "/multi_prompt/items"
    _checker = "_check_kling_shot"
    _names = ("prompt", "duration")

    prompt: str
    duration: int | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str,
        duration: int | None = None,
    ) -> None:
        _body: Members = {}
        _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        self._build(_body)


name_publicly(globals())
