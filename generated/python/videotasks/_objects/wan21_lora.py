# Generated from specs/endpoints/wan_2_1/text_to_video.yaml: edit there, then run `make generate`.
"""Wan21Lora, an object within requests."""

from __future__ import annotations

from typing import TypedDict

from videotasks._validation.nested import NestedObject
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks._values.types import Members

__all__ = [
    "Wan21Lora",
    "Wan21LoraDict",
]


class Wan21LoraDict(TypedDict):
    """The members of `Wan21Lora` in a plain dict."""

    path: str
    scale: float


class Wan21Lora(NestedObject):
    """One LoRA model, made for the text to video model of Wan 2.1 with 14 billion
    parameters.

    Source: https://novita.ai/docs/api-reference/model-apis-wan-t2v.md

    Args:
        path: Its name on Hugging Face, or its address for download on Civitai.
            Required.
        scale: How much it counts; the higher, the more. 0 to 4. Required.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.wan_2_1.text_to_video"
    _request_class = "Wan21TextToVideoRequest"
    _shape = "/loras/items"
    _checker = "_check_wan21_lora"
    _names = ("path", "scale")

    path: str
    scale: float

    @suggests_keywords
    def __init__(
        self,
        *,
        path: str,
        scale: float,
    ) -> None:
        _body: Members = {}
        _body["path"] = path
        _body["scale"] = scale
        self._build(_body)


name_publicly(globals())
