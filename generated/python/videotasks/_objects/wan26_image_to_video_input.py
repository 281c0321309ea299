# Generated from specs/endpoints/wan_2_6/image_to_video.yaml: edit there, then run `make generate`.
"""Wan26ImageToVideoInput, an object within requests."""

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
else:
    from videotasks._validation.media import AudioInput, ImageInput
    from videotasks._values.types import Members

__all__ = [
    "Wan26ImageToVideoInput",
    "Wan26ImageToVideoInputDict",
]


class _Wan26ImageToVideoInputDictRequired(TypedDict):
    img_url: str | ImageInput


class Wan26ImageToVideoInputDict(_Wan26ImageToVideoInputDictRequired, total=False):
    """The members of `Wan26ImageToVideoInput` in a plain dict."""

    prompt: str
    template: str
    audio_url: str | AudioInput
    negative_prompt: str


class Wan26ImageToVideoInput(NestedObject):
    """What the video is made from.

    Source: https://novita.ai/docs/api-reference/model-apis-wan2.6-i2v.md

    Args:
        prompt: What happens in the video. Is cut off behind 2000 characters.
        img_url: The image to start from. A URL or a base64 data URI of an image, JPEG,
            PNG, BMP, WEBP, at most 10 MB, at least 360x360 pixels, width at most 2000
            pixels, height at most 2000 pixels, without transparency. Required.
        template: Name of a ready-made effect. No list of them is known.
        audio_url: Address of a sound to go with the video. What is longer than the
            video is cut off, and after its end the video is silent. A URL of a sound,
            WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds.
        negative_prompt: What the video should not show. Is cut off behind 500
            characters.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    _home = "videotasks.endpoints.wan_2_6.image_to_video"
    _request_class = "Wan26ImageToVideoRequest"
    _shape = "/input"
    _checker = "_check_wan26_image_to_video_input"
    _names = ("prompt", "img_url", "template", "audio_url", "negative_prompt")

    prompt: str | None
    img_url: str | ImageInput
    template: str | None
    audio_url: str | AudioInput | None
    negative_prompt: str | None

    @suggests_keywords
    def __init__(
        self,
        *,
        prompt: str | None = None,
        img_url: str | ImageInput,
        template: str | None = None,
        audio_url: AudioInput | None = None,
        negative_prompt: str | None = None,
    ) -> None:
        _body: Members = {}
        if prompt is not None:
            _body["prompt"] = prompt
        _body["img_url"] = img_url
        if template is not None:
            _body["template"] = template
        if audio_url is not None:
            _body["audio_url"] = audio_url
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
        self._build(_body)


name_publicly(globals())
