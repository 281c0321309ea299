# Generated from specs/endpoints/grok_imagine/video_edit.yaml: edit there, then run `make generate`.
"""Grok Imagine Video Edit: POST /v3/async/grok-imagine-video-edit.

Source: https://ppio.com/docs/models/reference-grok-imagine-video-edit
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
    Literal = LateClass("typing", "Literal")
    Video = LateClass("videotasks._validation.media", "Video")
    VideoInput = LateClass("videotasks._validation.media", "VideoInput")
else:
    from collections.abc import Mapping
    from typing import Literal

    from videotasks._validation.media import Video, VideoInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = ("video", "prompt", "resolution")
_VIDEO_PREFIXES = (
    "http://",
    "https://",
)
_VIDEO_EXPECTED = "a URL of a video, length at most 8.7 seconds"
_RESOLUTION_VALUES = ("480p", "720p")


class GrokImagineVideoEditRequest(Request):
    """Changes a video as a prompt describes it.

    PPIO charges 0.41 CNY for each second of video (of the file in video) where
    resolution is "480p" (2026-08-21, of prices in CNY, so PPIO's, not seen there but
    reported: an integrator's configuration). PPIO charges 0.55 CNY for each second of
    video (of the file in video) where resolution is "720p" (2026-08-21, of prices in
    CNY, so PPIO's, not seen there but reported: an integrator's configuration).

    Source: https://ppio.com/docs/models/reference-grok-imagine-video-edit

    Args:
        video: Address of the video to change. What is larger than 854x480 is scaled
            down to it, and only its first 8 seconds are used. A URL of a video, length
            at most 8.7 seconds. Required.
        prompt: What shall change in the video. 1 to 4096 characters. Required.
        resolution: Height of the video in lines. Allowed: "480p", "720p". Default:
            "480p".

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "grok_imagine.video_edit"
    path = "/v3/async/grok-imagine-video-edit"
    source = "https://ppio.com/docs/models/reference-grok-imagine-video-edit"
    _media = {
        "/video": MediaRule("video"),
    }
    _names = _NAMES

    video: str | Video
    prompt: str
    resolution: Literal["480p", "720p"] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        video: str | VideoInput,
        prompt: str,
        resolution: Literal["480p", "720p"] | None = None,
    ) -> None:
        _body: Members = {}
        _body["video"] = video
        _body["prompt"] = prompt
        if resolution is not None:
            _body["resolution"] = resolution
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import begins, is_text, is_url

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("video", MISSING)
        if value is MISSING:
            out.required(f"{at}/video")
        elif not is_url(value):
            if not is_text(value):
                out.type(f"{at}/video", "string", value)
            elif not begins(value, _VIDEO_PREFIXES):
                out.media(f"{at}/video", value, _VIDEO_EXPECTED)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        elif len(value) < 1:
            out.length(f"{at}/prompt", "minLength", 1, value)
        elif len(value) > 4096:
            out.length(f"{at}/prompt", "maxLength", 4096, value)
        value = body.get("resolution", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/resolution", "string", value)
            elif value not in _RESOLUTION_VALUES:
                out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 2
        value = body["video"]
        if value.__class__ is not str:
            return False
        if value not in PLAIN_URLS and not is_plain_url(value):
            return False
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if not value:
            return False
        if len(value) > 4096:
            return False
        if "resolution" in body:
            known += 1
            value = body["resolution"]
            if value.__class__ is not str:
                return False
            if value not in _RESOLUTION_VALUES:
                return False
        return len(body) == known

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body["prompt"]
        if not value.isascii() and has_half(value):
            return False
        return True
