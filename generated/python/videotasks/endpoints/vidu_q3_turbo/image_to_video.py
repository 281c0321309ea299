# Generated from specs/endpoints/vidu_q3_turbo/image_to_video.yaml: edit there, then run `make generate`.
"""Vidu Q3 Turbo Image to Video: POST /v3/async/vidu-q3-turbo-i2v.

Source: https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v
"""

from __future__ import annotations

from videotasks._validation.ordinary import PLAIN_URLS, is_ordinary_prompt, is_plain_url
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, as_array, is_integer
from videotasks._values.late import LateClass
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Sequence = LateClass("collections.abc", "Sequence")
    Literal = LateClass("typing", "Literal")
    Image = LateClass("videotasks._validation.media", "Image")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
else:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from videotasks._validation.media import Image, ImageInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = (
    "seed",
    "audio",
    "images",
    "is_rec",
    "prompt",
    "duration",
    "off_peak",
    "audio_type",
    "resolution",
)
_IMAGES_ITEMS_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image, at most 50 MB, width to height within 1:4 and 4:1"
_AUDIO_TYPE_VALUES = ("all", "speech_only", "sound_effect_only")
_RESOLUTION_VALUES = ("540p", "720p", "1080p")
_IMAGES_MIN_ITEMS_REASON = (
    "the page states no number, but it requires the list and starts from an image"
)
_IMAGES_MAX_ITEMS_REASON = (
    "upstream Vidu takes exactly one image, and so does the page of Q3 Pro"
)
_IMAGES_ITEMS_INFERRED_PREFIXES = (
    "http://",
    "https://",
    "data:image/png;base64,",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/webp;base64,",
)
_IMAGES_ITEMS_MEDIA_REASON = "two brands' pages are said to state the types; the captures do not, and pages of siblings state these"
_SAYS_AUDIO = "Without sound there is no kind of sound to choose"


class ViduQ3TurboImageToVideoRequest(Request):
    """Brings an image to life, with sound.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
    kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

    Source: https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v

    Args:
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random. 0 means a random seed. 0 to
            2147483647.
        audio: Generates sound along with the picture. Default: True.
        images: The image to start from. Not stated by the platform's pages: at least 1
            item (the page states no number, but it requires the list and starts from an
            image). Not stated by the platform's pages: at most 1 item (upstream Vidu
            takes exactly one image, and so does the page of Q3 Pro). Each item: One
            image. A URL or a base64 data URI of an image, at most 50 MB, width to
            height within 1:4 and 4:1. Not stated by the platform's pages: a URL or a
            base64 data URI of an image, PNG, JPEG, WEBP (two brands' pages are said to
            state the types; the captures do not, and pages of siblings state these).
            Required. The sources disagree on its limits: every image is limited to 50
            MB; what a data URI holds must stay below 10 MB once decoded. Here holds: 50
            MB for the file behind a URL; 10 MB for the decoded bytes of a data URI,
            where the page says so. The sources disagree on its limits (of each item):
            taken at its word, every ratio below 4:1 would do; taken at its word, only
            long and narrow images would do; the ratio lies between the two. Here holds:
            within 1:4 and 4:1.
        is_rec: Turns on the recommendation mode. What it does is not known from the
            captures. Default: False. The sources disagree on its meaning: the platform
            recommends a prompt and ignores the given one; the rhythm of the sound is
            matched to the motion; a recommendation mode, without further words. Here
            holds: each endpoint's own page; where it says nothing of the prompt,
            nothing is refused.
        prompt: What happens in the video. At most 5000 characters.
        duration: Length of the video. In seconds. 1 to 16. Default: 5.
        off_peak: Runs the task when the platform is less busy, within 48 hours and for
            a lower price. Default: False.
        audio_type: Which sounds are generated. Allowed: "all", "speech_only",
            "sound_effect_only". Default: "all". Without sound there is no kind of sound
            to choose.
        resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
            Default: "720p".

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "vidu_q3_turbo.image_to_video"
    path = "/v3/async/vidu-q3-turbo-i2v"
    source = "https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v"
    _sources = {
        "/audio_type": "https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v",
        "/resolution": "https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v",
    }
    _media = {
        "/images/items": MediaRule(
            "image", max_bytes=52428800, limit="50 MB", measured=True
        ),
    }
    _unstated = {
        "/prompt": "prompt",
    }
    _names = _NAMES

    seed: int | None
    audio: bool | None
    images: Sequence[str | Image]
    is_rec: bool | None
    prompt: str | None
    duration: int | None
    off_peak: bool | None
    audio_type: Literal["all", "speech_only", "sound_effect_only"] | None
    resolution: Literal["540p", "720p", "1080p"] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        seed: int | None = None,
        audio: bool | None = None,
        images: ImageInput | Sequence[ImageInput],
        is_rec: bool | None = None,
        prompt: str | None = None,
        duration: int | None = None,
        off_peak: bool | None = None,
        audio_type: Literal["all", "speech_only", "sound_effect_only"] | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
    ) -> None:
        _body: Members = {}
        if seed is not None:
            _body["seed"] = seed
        if audio is not None:
            _body["audio"] = audio
        _body["images"] = images
        if is_rec is not None:
            _body["is_rec"] = is_rec
        if prompt is not None:
            _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if off_peak is not None:
            _body["off_peak"] = off_peak
        if audio_type is not None:
            _body["audio_type"] = audio_type
        if resolution is not None:
            _body["resolution"] = resolution
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        from videotasks._validation.measures import (
            begins,
            holds_data,
            is_text,
            is_url,
            out_of_shape,
            pixels,
        )

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("seed", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/seed", "integer", value)
            elif value < 0:
                out.range(f"{at}/seed", "minimum", 0, value)
            elif value > 2147483647:
                out.range(f"{at}/seed", "maximum", 2147483647, value)
        value = body.get("audio", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/audio", "boolean", value)
        value = body.get("images", MISSING)
        if value is MISSING:
            out.required(f"{at}/images")
        elif (items := as_array(value)) is None:
            out.type(f"{at}/images", "array", value, "Image")
        else:
            for index, item in enumerate(items):
                if not is_url(item):
                    if not is_text(item):
                        out.type(f"{at}/images/{index}", "string", item, "Image")
                    elif not begins(item, _IMAGES_ITEMS_PREFIXES):
                        out.media(
                            f"{at}/images/{index}",
                            item,
                            _IMAGES_ITEMS_EXPECTED,
                            "Image",
                        )
                    elif holds_data(item):
                        size = pixels(item)
                        if out_of_shape(size, (1, 4), (4, 1)):
                            out.shape(
                                f"{at}/images/{index}",
                                item,
                                "width to height within 1:4 and 4:1",
                            )
        value = body.get("is_rec", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/is_rec", "boolean", value)
        value = body.get("prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/prompt", "string", value)
            elif len(value) > 5000:
                out.length(f"{at}/prompt", "maxLength", 5000, value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value < 1:
                out.range(f"{at}/duration", "minimum", 1, value)
            elif value > 16:
                out.range(f"{at}/duration", "maximum", 16, value)
        value = body.get("off_peak", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/off_peak", "boolean", value)
        value = body.get("audio_type", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/audio_type", "string", value)
            elif value not in _AUDIO_TYPE_VALUES:
                out.enum(f"{at}/audio_type", value, _AUDIO_TYPE_VALUES)
        value = body.get("resolution", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/resolution", "string", value)
            elif value not in _RESOLUTION_VALUES:
                out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        if "seed" in body:
            known += 1
            value = body["seed"]
            if value.__class__ is not int:
                return False
            if value < 0:
                return False
            if value > 2147483647:
                return False
        if "audio" in body:
            known += 1
            if body["audio"].__class__ is not bool:
                return False
        value = body["images"]
        if value.__class__ is not list:
            return False
        if own:
            value = value.copy()
            body["images"] = value
        for url in value:
            if url.__class__ is not str:
                return False
            if url not in PLAIN_URLS and not is_plain_url(url):
                return False
        if "is_rec" in body:
            known += 1
            if body["is_rec"].__class__ is not bool:
                return False
        if "prompt" in body:
            known += 1
            value = body["prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 5000:
                return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value < 1:
                return False
            if value > 16:
                return False
        if "off_peak" in body:
            known += 1
            if body["off_peak"].__class__ is not bool:
                return False
        if "audio_type" in body:
            known += 1
            value = body["audio_type"]
            if value.__class__ is not str:
                return False
            if value not in _AUDIO_TYPE_VALUES:
                return False
        if "resolution" in body:
            known += 1
            value = body["resolution"]
            if value.__class__ is not str:
                return False
            if value not in _RESOLUTION_VALUES:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("images")
        if (items := as_array(value)) is not None:
            if len(items) < 1:
                out.inferred(
                    f"{at}/images", "minItems", 1, value, _IMAGES_MIN_ITEMS_REASON
                )
            if len(items) > 1:
                out.inferred(
                    f"{at}/images", "maxItems", 1, value, _IMAGES_MAX_ITEMS_REASON
                )
            if out.of_media:
                from videotasks._validation.measures import begins, is_text

                for index, item in enumerate(items):
                    if is_text(item):
                        if not begins(item, _IMAGES_ITEMS_INFERRED_PREFIXES):
                            out.inferred(
                                f"{at}/images/{index}",
                                "media",
                                "a URL or a base64 data URI of an image, PNG, JPEG, WEBP",
                                item,
                                _IMAGES_ITEMS_MEDIA_REASON,
                            )
        if body.get("audio", True) is False:
            value = body.get("audio_type", "all")
            if value != "all":
                out.no_effect(f"{at}/audio_type", value, _SAYS_AUDIO)

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body["images"]
        if not value:
            return False
        if len(value) > 1:
            return False
        if body.get("audio", True) is False:
            value = body.get("audio_type", "all")
            if value != "all":
                return False
        if "prompt" in body:
            if not is_ordinary_prompt(body["prompt"]):
                return False
        return True
