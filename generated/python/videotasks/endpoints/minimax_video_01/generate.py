# Generated from specs/endpoints/minimax_video_01/generate.yaml: edit there, then run `make generate`.
"""MiniMax Video-01: POST /v3/async/minimax-video-01.

Source: https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import PLAIN_URLS, has_half, is_plain_url
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING
from videotasks._values.late import LateClass
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Image = LateClass("videotasks._validation.media", "Image")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
else:
    from collections.abc import Mapping

    from videotasks._validation.media import Image, ImageInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = ("prompt", "image_url", "enable_prompt_expansion")
_IMAGE_URL_PREFIXES = (
    "http://",
    "https://",
)
_IMAGE_URL_EXPECTED = "a URL of an image"


class MinimaxVideo01GenerateRequest(Request):
    """Makes a video of 6 seconds in 720p from a prompt, and from its first image where
    it is given.

    Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

    Source: https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md

    Args:
        prompt: What the video shows. 1 to 2000 characters. The page novita-anchored
            says: Range: 1 <= x <= 2000. The page novita-anchored says: Range: 1 <= x <=
            2000. Required.
        image_url: Address of the image with which the video starts. A URL of an image.
        enable_prompt_expansion: Whether the platform writes out a short prompt before
            it is used. Default: True.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "minimax_video_01.generate"
    path = "/v3/async/minimax-video-01"
    source = "https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md"
    _media = {
        "/image_url": MediaRule("image"),
    }
    _names = _NAMES

    prompt: str
    image_url: str | Image | None
    enable_prompt_expansion: bool | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str,
        image_url: ImageInput | None = None,
        enable_prompt_expansion: bool | None = None,
    ) -> None:
        _body: Members = {}
        _body["prompt"] = prompt
        if image_url is not None:
            _body["image_url"] = image_url
        if enable_prompt_expansion is not None:
            _body["enable_prompt_expansion"] = enable_prompt_expansion
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import begins, is_text, is_url

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        elif len(value) < 1:
            out.length(f"{at}/prompt", "minLength", 1, value)
        elif len(value) > 2000:
            out.length(f"{at}/prompt", "maxLength", 2000, value)
        value = body.get("image_url", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/image_url", "string", value)
            elif not begins(value, _IMAGE_URL_PREFIXES):
                out.media(f"{at}/image_url", value, _IMAGE_URL_EXPECTED)
        value = body.get("enable_prompt_expansion", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/enable_prompt_expansion", "boolean", value)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if not value:
            return False
        if len(value) > 2000:
            return False
        if "image_url" in body:
            known += 1
            value = body["image_url"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "enable_prompt_expansion" in body:
            known += 1
            if body["enable_prompt_expansion"].__class__ is not bool:
                return False
        return len(body) == known

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body["prompt"]
        if not value.isascii() and has_half(value):
            return False
        return True
