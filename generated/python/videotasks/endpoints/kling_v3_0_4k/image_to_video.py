# Generated from specs/endpoints/kling_v3_0_4k/image_to_video.yaml: edit there, then run `make generate`.
"""Kling v3.0 4K Image to Video: POST /v3/async/kling-v3.0-4k-i2v.

Source: https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import (
    PLAIN_URLS,
    are_ordinary,
    has_half,
    is_ordinary_prompt,
    is_plain_url,
)
from videotasks._validation.request import Request
from videotasks._values.copies import copy_objects
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, as_array, as_object, is_integer, is_number
from videotasks._values.late import LateClass, hand_on_types
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Sequence = LateClass("collections.abc", "Sequence")
    Image = LateClass("videotasks._validation.media", "Image")
    ImageInput = LateClass("videotasks._validation.media", "ImageInput")
    KlingShot4K = LateClass("videotasks._objects.kling_shot4_k", "KlingShot4K")
    KlingShot4KDict = LateClass("videotasks._objects.kling_shot4_k", "KlingShot4KDict")
    hand_on_types(__name__)
else:
    from collections.abc import Mapping, Sequence

    from videotasks._objects.kling_shot4_k import KlingShot4K, KlingShot4KDict
    from videotasks._validation.media import Image, ImageInput
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = (
    "image",
    "sound",
    "prompt",
    "duration",
    "cfg_scale",
    "end_image",
    "multi_prompt",
    "negative_prompt",
)
_KLING_SHOT4_K_NAMES = ("prompt", "duration")
_IMAGE_PREFIXES = (
    "http://",
    "https://",
    "data:image/jpeg;base64,",
    "data:image/jpg;base64,",
    "data:image/png;base64,",
)
_IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height within 2:5 and 5:2"
_END_IMAGE_EXPECTED = "a URL or a base64 data URI of an image, JPEG, PNG"
_SAYS_END_IMAGE = "A video of several shots has no last image"
_SAYS_MULTI_PROMPT = "The video needs a prompt, for all of it or for its shots"
_END_IMAGE_INFERRED_PREFIXES = (
    "http://",
    "https://",
)
_END_IMAGE_MEDIA_REASON = (
    "the page speaks of a URL here, and leaves open in which form the first image comes"
)
_MULTI_PROMPT_ITEMS_PROMPT_REQUIRED_REASON = "an integrator noted it on 2026-08-26, and the page of v3.0 Standard marks it as required"
_MULTI_PROMPT_ITEMS_DURATION_MINIMUM_REASON = "an integrator noted it on 2026-08-26"


class KlingV304KImageToVideoRequest(Request):
    """Brings an image to life in 4K, with sound, a last image or several shots if
    wanted.

    PPIO charges 3.0 CNY for each second of video (duration) where sound is false and
    multi_prompt is left out (2026-08-26, of https://ppio.com/pricing, not seen there
    but reported: an integrator's note). PPIO charges 4.5 CNY for each second of video
    (duration) where sound is true and multi_prompt is left out (2026-08-26, of
    https://ppio.com/pricing, not seen there but reported: an integrator's note).

    Source: https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md

    Args:
        image: The image with which the video starts. A URL or a base64 data URI of an
            image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to height
            within 2:5 and 5:2. Required.
        sound: Whether sound is made along with the picture. Default: False.
        prompt: What the video shows, how things and the camera move and, where sound is
            made, what is heard. At most 2500 characters. The video needs a prompt, for
            all of it or for its shots. Novita's page marks the prompt as required, as
            far as it was seen. The sources disagree on whether it is required: the
            prompt is marked required; the list of several prompts is given in its
            place, and never beside it. Here holds: a prompt or shots or both; users of
            HighwayAPI may not give both, and users of Novita are warned without a
            prompt.
        duration: Length of the video. In seconds. 3 to 15. Default: 5.
        cfg_scale: How closely the video keeps to the prompt; the lower, the more
            natural its motion. 0 to 1. Default: 0.5.
        end_image: The image with which the video ends. A URL or a base64 data URI of an
            image, JPEG, PNG. Not stated by the platform's pages: a URL of an image (the
            page speaks of a URL here, and leaves open in which form the first image
            comes).
        multi_prompt: Shots of which the video is put together, one after the other.
            Each item: One shot of a video in 4K that is put together of several.
            `prompt` (string): What happens in the shot. Not stated by the platform's
            pages: required (an integrator noted it on 2026-08-26, and the page of v3.0
            Standard marks it as required). `duration` (integer): Length of the shot. In
            seconds. Not stated by the platform's pages: default 5 (the page of v3.0
            Standard states it, and no capture of a page in 4K). Not stated by the
            platform's pages: at least 3 (an integrator noted it on 2026-08-26). Not
            stated by the platform's pages: at most 15 (an integrator noted it on
            2026-08-26). A video of several shots has no last image. The video needs a
            prompt, for all of it or for its shots. One prompt describes the whole
            video, or several describe a shot each (at highwayapi alone). The sources
            disagree on its type (of each item): the sample call has objects of prompt
            and duration; a list of prompts, which would be texts; no type of an item is
            stated. Here holds: objects of prompt and duration.
        negative_prompt: What is to be seen and heard nowhere in the video. At most 2500
            characters.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "kling_v3_0_4k.image_to_video"
    path = "/v3/async/kling-v3.0-4k-i2v"
    source = "https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md"
    _disputes = {
        "/prompt required": "novita-markdown: the prompt is marked required; highwayapi: the list of several prompts is given in its place, and never beside it; here holds: a prompt or shots or both; users of HighwayAPI may not give both, and users of Novita are warned without a prompt",
        "/multi_prompt/items type": "novita-markdown: the sample call has objects of prompt and duration; highwayapi: a list of prompts, which would be texts; no type of an item is stated; here holds: objects of prompt and duration",
    }
    _media = {
        "/image": MediaRule(
            "image",
            ("image/jpeg", "image/png"),
            max_bytes=10485760,
            limit="10 MB",
            measured=True,
        ),
        "/end_image": MediaRule("image", ("image/jpeg", "image/png")),
    }
    _unstated = {
        "/prompt": "prompt",
        "/multi_prompt/items/prompt": "prompt",
    }
    _names = _NAMES

    image: str | Image
    sound: bool | None
    prompt: str | None
    duration: int | None
    cfg_scale: float | None
    end_image: str | Image | None
    multi_prompt: Sequence[KlingShot4K | KlingShot4KDict] | None
    negative_prompt: str | None

    @suggests_keywords
    def __init__(
        self,
        *,
        image: str | ImageInput,
        sound: bool | None = None,
        prompt: str | None = None,
        duration: int | None = None,
        cfg_scale: float | None = None,
        end_image: ImageInput | None = None,
        multi_prompt: Sequence[KlingShot4K | KlingShot4KDict] | None = None,
        negative_prompt: str | None = None,
    ) -> None:
        _body: Members = {}
        _body["image"] = image
        if sound is not None:
            _body["sound"] = sound
        if prompt is not None:
            _body["prompt"] = prompt
        if duration is not None:
            _body["duration"] = duration
        if cfg_scale is not None:
            _body["cfg_scale"] = cfg_scale
        if end_image is not None:
            _body["end_image"] = end_image
        if multi_prompt is not None:
            _body["multi_prompt"] = multi_prompt
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
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
            too_small,
        )

        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("image", MISSING)
        if value is MISSING:
            out.required(f"{at}/image")
        elif not is_url(value):
            if not is_text(value):
                out.type(f"{at}/image", "string", value, "Image")
            elif not begins(value, _IMAGE_PREFIXES):
                out.media(f"{at}/image", value, _IMAGE_EXPECTED, "Image")
            elif holds_data(value):
                size = pixels(value)
                if too_small(size, 300, 300):
                    out.pixels(f"{at}/image", value, "at least 300x300")
                if out_of_shape(size, (2, 5), (5, 2)):
                    out.shape(
                        f"{at}/image", value, "width to height within 2:5 and 5:2"
                    )
        value = body.get("sound", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/sound", "boolean", value)
        value = body.get("prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/prompt", "string", value)
            elif len(value) > 2500:
                out.length(f"{at}/prompt", "maxLength", 2500, value)
        value = body.get("duration", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/duration", "integer", value)
            elif value < 3:
                out.range(f"{at}/duration", "minimum", 3, value)
            elif value > 15:
                out.range(f"{at}/duration", "maximum", 15, value)
        value = body.get("cfg_scale", MISSING)
        if value is not MISSING:
            if not is_number(value):
                out.type(f"{at}/cfg_scale", "number", value)
            elif value < 0:
                out.range(f"{at}/cfg_scale", "minimum", 0, value)
            elif value > 1:
                out.range(f"{at}/cfg_scale", "maximum", 1, value)
        value = body.get("end_image", MISSING)
        if value is not MISSING and not is_url(value):
            if not is_text(value):
                out.type(f"{at}/end_image", "string", value, "Image")
            elif not begins(value, _IMAGE_PREFIXES):
                out.media(f"{at}/end_image", value, _END_IMAGE_EXPECTED, "Image")
        value = body.get("multi_prompt", MISSING)
        if value is not MISSING:
            if (items := as_array(value)) is None:
                out.type(f"{at}/multi_prompt", "array", value)
            else:
                for index, item in enumerate(items):
                    if (members2 := as_object(item)) is None:
                        out.type(f"{at}/multi_prompt/{index}", "object", item)
                    else:
                        _check_kling_shot4_k(
                            members2, f"{at}/multi_prompt/{index}", out
                        )
        value = body.get("negative_prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/negative_prompt", "string", value)
            elif len(value) > 2500:
                out.length(f"{at}/negative_prompt", "maxLength", 2500, value)
        if "end_image" in body:
            value = body.get("multi_prompt", MISSING)
            if value is not MISSING:
                out.exclude(f"{at}/multi_prompt", value, _SAYS_END_IMAGE)
        if "multi_prompt" not in body:
            value = body.get("prompt", MISSING)
            if value is MISSING:
                out.require(f"{at}/prompt", _SAYS_MULTI_PROMPT)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        value = body["image"]
        if value.__class__ is not str:
            return False
        if value not in PLAIN_URLS and not is_plain_url(value):
            return False
        if "sound" in body:
            known += 1
            if body["sound"].__class__ is not bool:
                return False
        if "prompt" in body:
            known += 1
            value = body["prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 2500:
                return False
        if "duration" in body:
            known += 1
            value = body["duration"]
            if value.__class__ is not int:
                return False
            if value < 3:
                return False
            if value > 15:
                return False
        if "cfg_scale" in body:
            known += 1
            value = body["cfg_scale"]
            if not is_number(value):
                return False
            if value < 0:
                return False
            if value > 1:
                return False
        if "end_image" in body:
            known += 1
            value = body["end_image"]
            if value.__class__ is not str:
                return False
            if value not in PLAIN_URLS and not is_plain_url(value):
                return False
        if "multi_prompt" in body:
            known += 1
            value = body["multi_prompt"]
            if value.__class__ is not list:
                return False
            if own:
                value = copy_objects(value)
                body["multi_prompt"] = value
            for item in value:
                if item.__class__ is not dict:
                    return False
                known2 = 0
                if "prompt" in item:
                    known2 += 1
                    if item["prompt"].__class__ is not str:
                        return False
                if "duration" in item:
                    known2 += 1
                    if item["duration"].__class__ is not int:
                        return False
                if len(item) != known2:
                    return False
        if "negative_prompt" in body:
            known += 1
            value = body["negative_prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 2500:
                return False
        if "end_image" in body:
            value = body.get("multi_prompt", MISSING)
            if value is not MISSING:
                return False
        if "multi_prompt" not in body:
            value = body.get("prompt", MISSING)
            if value is MISSING:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("end_image")
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            if is_text(value) and not begins(value, _END_IMAGE_INFERRED_PREFIXES):
                out.inferred(
                    f"{at}/end_image",
                    "media",
                    "a URL of an image",
                    value,
                    _END_IMAGE_MEDIA_REASON,
                )
        value = body.get("multi_prompt")
        if (items := as_array(value)) is not None:
            for index, item in enumerate(items):
                if (members2 := as_object(item)) is not None:
                    _advise_kling_shot4_k(members2, f"{at}/multi_prompt/{index}", out)

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if "multi_prompt" in body:
            value = body["multi_prompt"]
            for item in value:
                value2 = item.get("prompt", MISSING)
                if value2 is MISSING:
                    return False
                value2 = item.get("duration")
                if is_number(value2) and value2 < 3:
                    return False
                if is_number(value2) and value2 > 15:
                    return False
                if "prompt" in item:
                    value2 = item["prompt"]
                    if not value2.isascii() and has_half(value2):
                        return False
        if "prompt" in body:
            if not is_ordinary_prompt(body["prompt"]):
                return False
        if "negative_prompt" in body:
            value = body["negative_prompt"]
            if not value.isascii() and has_half(value):
                return False
        if not are_ordinary(body, "/multi_prompt/items/prompt", "prompt"):
            return False
        return True


def _check_kling_shot4_k(body: Mapping[str, object], at: str, out: Problems) -> None:
    """Checks one KlingShot4K."""
    for name in body:
        if name not in _KLING_SHOT4_K_NAMES:
            out.unknown(at, name, _KLING_SHOT4_K_NAMES)
    value = body.get("prompt", MISSING)
    if value is not MISSING and not isinstance(value, str):
        out.type(f"{at}/prompt", "string", value)
    value = body.get("duration", MISSING)
    if value is not MISSING and not is_integer(value):
        out.type(f"{at}/duration", "integer", value)


def _advise_kling_shot4_k(body: Mapping[str, object], at: str, out: Problems) -> None:
    """Looks for what is inferred of one KlingShot4K."""
    value = body.get("prompt", MISSING)
    if value is MISSING:
        out.missed(f"{at}/prompt", _MULTI_PROMPT_ITEMS_PROMPT_REQUIRED_REASON)
    value = body.get("duration")
    if is_number(value) and value < 3:
        out.inferred(
            f"{at}/duration",
            "minimum",
            3,
            value,
            _MULTI_PROMPT_ITEMS_DURATION_MINIMUM_REASON,
        )
    if is_number(value) and value > 15:
        out.inferred(
            f"{at}/duration",
            "maximum",
            15,
            value,
            _MULTI_PROMPT_ITEMS_DURATION_MINIMUM_REASON,
        )
