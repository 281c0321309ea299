# Generated from specs/endpoints/kling_v3_0_4k/image_to_video.yaml: edit there, then run `make generate`.
"""KlingShot4K, an object within requests."""

from __future__ import annotations

from typing import TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks._values.types import Members

__all__ = [
    "KlingShot4K",
    "KlingShot4KDict",
]


class KlingShot4KDict(TypedDict, total=False):
    """The members of `KlingShot4K` in a plain dict."""

    prompt: str
    duration: int


class KlingShot4K(NestedObject):
    """One shot of a video in 4K that is put together of several.

    Source: https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md

    Args:
        prompt: What happens in the shot. Not stated by the platform's pages: required
            (an integrator noted it on 2026-08-26, and the page of v3.0 Standard marks
            it as required).
        duration: Length of the shot. In seconds. Not stated by the platform's pages:
            default 5 (the page of v3.0 Standard states it, and no capture of a page in
            4K). Not stated by the platform's pages: at least 3 (an integrator noted it
            on 2026-08-26). Not stated by the platform's pages: at most 15 (an
            integrator noted it on 2026-08-26).

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.kling_v3_0_4k.image_to_video"
    _request_class = "KlingV304KImageToVideoRequest"
    _shape = "/multi_prompt/items"
    _checker = "_check_kling_shot4_k"
    _names = ("prompt", "duration")

    prompt: str | None
    duration: int | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str | None = None,
        duration: int | None = None,
    ) -> None:
        _body: Members = {}
        if prompt is not None:
            _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        self._build(_body)


name_publicly(globals())
