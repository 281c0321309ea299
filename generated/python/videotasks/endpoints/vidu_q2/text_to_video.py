# Generated from specs/endpoints/vidu_q2/text_to_video.yaml: edit there, then run `make generate`.
"""Vidu Q2 Text to Video: POST /v3/async/vidu-q2-text2video.

Source: https://novita.ai/docs/api-reference/model-apis-vidu-q2-text2video.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import (
    LARGEST_SEED,
    PLAIN_URLS,
    has_half,
    is_plain_url,
)
from videotasks._validation.request import Request
from videotasks._values.copies import copy_objects
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, as_array, as_object, is_integer
from videotasks._values.late import LateClass, hand_on_types
from videotasks._values.media_rule import MediaRule

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Sequence = LateClass("collections.abc", "Sequence")
    Literal = LateClass("typing", "Literal")
    ViduQ2TextSubject = LateClass(
        "videotasks._objects.vidu_q2_text_subject", "ViduQ2TextSubject"
    )
    ViduQ2TextSubjectDict = LateClass(
        "videotasks._objects.vidu_q2_text_subject", "ViduQ2TextSubjectDict"
    )
    hand_on_types(__name__)
else:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from videotasks._objects.vidu_q2_text_subject import (
        ViduQ2TextSubject,
        ViduQ2TextSubjectDict,
    )
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = (
    "bgm",
    "seed",
    "audio",
    "style",
    "prompt",
    "duration",
    "subjects",
    "watermark",
    "resolution",
    "aspect_ratio",
    "movement_amplitude",
)
_VIDU_Q2_TEXT_SUBJECT_NAMES = ("id", "images", "voice_id")
_DURATION_VALUES = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
_RESOLUTION_VALUES = ("540p", "720p", "1080p")
_MOVEMENT_AMPLITUDE_VALUES = ("auto", "small", "medium", "high")
_SUBJECTS_MAX_ITEMS_REASON = "upstream Vidu takes 1 to 7 subjects"
_SAYS_MOVEMENT_AMPLITUDE = "The model may pay no heed to how much things shall move (no page of the platform states it: upstream Vidu says so for text and reference to video of Q2)"
_SAYS_STYLE = "The model may pay no heed to the style (no page of the platform states it: upstream Vidu says so for Q2)"
_SUBJECTS_ITEMS_IMAGES_ITEMS_PREFIXES = (
    "http://",
    "https://",
    "data:image/",
)
_SUBJECTS_ITEMS_IMAGES_ITEMS_EXPECTED = "a URL or a base64 data URI of an image"
_SUBJECTS_ITEMS_IMAGES_MAX_ITEMS_REASON = (
    "upstream Vidu takes at most 3 images for a subject"
)
_SUBJECTS_ITEMS_IMAGES_ITEMS_INFERRED_PREFIXES = (
    "http://",
    "https://",
)
_SUBJECTS_ITEMS_IMAGES_ITEMS_MEDIA_REASON = (
    "the page speaks of URLs; upstream Vidu takes images of at least 128x128 pixels"
)


class ViduQ2TextToVideoRequest(Request):
    """Makes a video from a prompt, with subjects if there are any.

    Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
    replaced by Kling v3.0 (kling_v3_0_std.text_to_video, kling_v3_0_pro.text_to_video,
    kling_v3_0_4k.text_to_video).

    Source: https://novita.ai/docs/api-reference/model-apis-vidu-q2-text2video.md

    Args:
        bgm: Adds background music. Default: False.
        seed: Makes a result repeatable, as the same seed gives similar videos. Left
            out, the platform picks one at random.
        audio: Generates sound along with the picture. Default: False.
        style: Look of the video, in any words. The page gives examples and no closed
            list. For example "cinematic", "realistic", "artistic". The model may pay no
            heed to the style (no page of the platform states it: upstream Vidu says so
            for Q2). The sources disagree on its list of values: any text, of which
            these are examples; one of two, and without effect on Q2. Here holds: any
            text.
        prompt: What the video shows. A subject is called @ and its id. At least 1
            character. Required.
        duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8, 9,
            10. Default: 5. Required by the platform, so the default is always sent. The
            sources disagree on whether it is required: duration is marked required; it
            has a default, 5; on the start-end pages it has the same one and is
            optional. Here holds: a body must have it; the client fills in the default
            and always sends it.
        subjects: Who or what appears in the video. Default: (). Not stated by the
            platform's pages: at most 7 items (upstream Vidu takes 1 to 7 subjects).
            Each item: One subject and the images that show it. `id` (string, required):
            Name of the subject, by which the prompt calls it. `images` (array,
            required): Addresses of images that show the subject. At least 1 item. Not
            stated by the platform's pages: at most 3 items (upstream Vidu takes at most
            3 images for a subject). Each item: One image. A URL or a base64 data URI of
            an image. Not stated by the platform's pages: a URL of an image, at least
            128x128 pixels (the page speaks of URLs; upstream Vidu takes images of at
            least 128x128 pixels). `voice_id` (string): Voice with which the subject
            speaks. Default: an empty text.
        watermark: Puts a watermark on the video. Default: False.
        resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
            Default: "720p".
        aspect_ratio: Width to height of the video. The page gives examples and no
            closed list. For example "16:9", "9:16", "1:1". The sources disagree on its
            list of values: these ratios are examples of what may be given; the ratios
            are a closed list. Here holds: an open list here.
        movement_amplitude: How much things move in the video. Allowed: "auto", "small",
            "medium", "high". The model may pay no heed to how much things shall move
            (no page of the platform states it: upstream Vidu says so for text and
            reference to video of Q2). The sources disagree on its values: the strongest
            movement is called high; it is called large; upstream adds that on Q2 text
            and reference it has no effect at all. Here holds: high.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "vidu_q2.text_to_video"
    path = "/v3/async/vidu-q2-text2video"
    source = "https://novita.ai/docs/api-reference/model-apis-vidu-q2-text2video.md"
    _disputes = {
        "/duration required": "the pages of the Q2 text, reference and image endpoints: duration is marked required; the same pages: it has a default, 5; on the start-end pages it has the same one and is optional; here holds: a body must have it; the client fills in the default and always sends it",
        "/movement_amplitude enum": "the pages of the Q2 text, reference and image endpoints: the strongest movement is called high; upstream Vidu and the pages of 2.0, Q1 and the start-end endpoints: it is called large; upstream adds that on Q2 text and reference it has no effect at all; here holds: high",
    }
    _media = {
        "/subjects/items/images/items": MediaRule("image"),
    }
    _unstated = {
        "/seed": "seed",
    }
    _names = _NAMES

    bgm: bool | None
    seed: int | None
    audio: bool | None
    style: str | None
    prompt: str
    duration: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    subjects: Sequence[ViduQ2TextSubject | ViduQ2TextSubjectDict] | None
    watermark: bool | None
    resolution: Literal["540p", "720p", "1080p"] | None
    aspect_ratio: str | None
    movement_amplitude: Literal["auto", "small", "medium", "high"] | None

    @suggests_keywords
    def __init__(
        self,
        *,
        bgm: bool | None = None,
        seed: int | None = None,
        audio: bool | None = None,
        style: str | None = None,
        prompt: str,
        duration: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] = 5,
        subjects: Sequence[ViduQ2TextSubject | ViduQ2TextSubjectDict] | None = None,
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        aspect_ratio: str | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "high"] | None = None,
    ) -> None:
        _body: Members = {}
        if bgm is not None:
            _body["bgm"] = bgm
        if seed is not None:
            _body["seed"] = seed
        if audio is not None:
            _body["audio"] = audio
        if style is not None:
            _body["style"] = style
        _body["prompt"] = prompt
        _body["duration"] = duration
        if subjects is not None:
            _body["subjects"] = subjects
        if watermark is not None:
            _body["watermark"] = watermark
        if resolution is not None:
            _body["resolution"] = resolution
        if aspect_ratio is not None:
            _body["aspect_ratio"] = aspect_ratio
        if movement_amplitude is not None:
            _body["movement_amplitude"] = movement_amplitude
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("bgm", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/bgm", "boolean", value)
        value = body.get("seed", MISSING)
        if value is not MISSING and not is_integer(value):
            out.type(f"{at}/seed", "integer", value)
        value = body.get("audio", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/audio", "boolean", value)
        value = body.get("style", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/style", "string", value)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        elif len(value) < 1:
            out.length(f"{at}/prompt", "minLength", 1, value)
        value = body.get("duration", MISSING)
        if value is MISSING:
            out.required(f"{at}/duration")
        elif not is_integer(value):
            out.type(f"{at}/duration", "integer", value)
        elif value not in _DURATION_VALUES:
            out.enum(f"{at}/duration", value, _DURATION_VALUES)
        value = body.get("subjects", MISSING)
        if value is not MISSING:
            if (items := as_array(value)) is None:
                out.type(f"{at}/subjects", "array", value)
            else:
                for index, item in enumerate(items):
                    if (members2 := as_object(item)) is None:
                        out.type(f"{at}/subjects/{index}", "object", item)
                    else:
                        _check_vidu_q2_text_subject(
                            members2, f"{at}/subjects/{index}", out
                        )
        value = body.get("watermark", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/watermark", "boolean", value)
        value = body.get("resolution", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/resolution", "string", value)
            elif value not in _RESOLUTION_VALUES:
                out.enum(f"{at}/resolution", value, _RESOLUTION_VALUES)
        value = body.get("aspect_ratio", MISSING)
        if value is not MISSING and not isinstance(value, str):
            out.type(f"{at}/aspect_ratio", "string", value)
        value = body.get("movement_amplitude", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/movement_amplitude", "string", value)
            elif value not in _MOVEMENT_AMPLITUDE_VALUES:
                out.enum(f"{at}/movement_amplitude", value, _MOVEMENT_AMPLITUDE_VALUES)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 2
        if "bgm" in body:
            known += 1
            if body["bgm"].__class__ is not bool:
                return False
        if "seed" in body:
            known += 1
            if body["seed"].__class__ is not int:
                return False
        if "audio" in body:
            known += 1
            if body["audio"].__class__ is not bool:
                return False
        if "style" in body:
            known += 1
            if body["style"].__class__ is not str:
                return False
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if not value:
            return False
        value = body["duration"]
        if value.__class__ is not int:
            return False
        if not 1 <= value <= 10:
            return False
        if "subjects" in body:
            known += 1
            value = body["subjects"]
            if value.__class__ is not list:
                return False
            if own:
                value = copy_objects(value)
                body["subjects"] = value
            for item in value:
                if item.__class__ is not dict:
                    return False
                if item["id"].__class__ is not str:
                    return False
                value2 = item["images"]
                if value2.__class__ is not list:
                    return False
                if own:
                    value2 = value2.copy()
                    item["images"] = value2
                if not value2:
                    return False
                for url in value2:
                    if url.__class__ is not str:
                        return False
                    if url not in PLAIN_URLS and not is_plain_url(url):
                        return False
                if "voice_id" in item:
                    if item["voice_id"].__class__ is not str:
                        return False
                    if len(item) != 3:
                        return False
                elif len(item) != 2:
                    return False
        if "watermark" in body:
            known += 1
            if body["watermark"].__class__ is not bool:
                return False
        if "resolution" in body:
            known += 1
            value = body["resolution"]
            if value.__class__ is not str:
                return False
            if value not in _RESOLUTION_VALUES:
                return False
        if "aspect_ratio" in body:
            known += 1
            if body["aspect_ratio"].__class__ is not str:
                return False
        if "movement_amplitude" in body:
            known += 1
            value = body["movement_amplitude"]
            if value.__class__ is not str:
                return False
            if value not in _MOVEMENT_AMPLITUDE_VALUES:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        value = body.get("subjects")
        if (items := as_array(value)) is not None:
            if len(items) > 7:
                out.inferred(
                    f"{at}/subjects", "maxItems", 7, value, _SUBJECTS_MAX_ITEMS_REASON
                )
            for index, item in enumerate(items):
                if (members2 := as_object(item)) is not None:
                    _advise_vidu_q2_text_subject(
                        members2, f"{at}/subjects/{index}", out
                    )
        if "movement_amplitude" in body:
            value = body.get("movement_amplitude", MISSING)
            if value is not MISSING:
                out.no_effect(
                    f"{at}/movement_amplitude", value, _SAYS_MOVEMENT_AMPLITUDE
                )
        if "style" in body:
            value = body.get("style", MISSING)
            if value is not MISSING:
                out.no_effect(f"{at}/style", value, _SAYS_STYLE)

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if "subjects" in body:
            value = body["subjects"]
            if len(value) > 7:
                return False
            for item in value:
                if len(item["images"]) > 3:
                    return False
                value2 = item["id"]
                if not value2.isascii() and has_half(value2):
                    return False
                if "voice_id" in item:
                    value2 = item["voice_id"]
                    if not value2.isascii() and has_half(value2):
                        return False
        if "movement_amplitude" in body:
            value = body.get("movement_amplitude", MISSING)
            if value is not MISSING:
                return False
        if "style" in body:
            value = body.get("style", MISSING)
            if value is not MISSING:
                return False
        if "seed" in body:
            if not 0 <= body["seed"] <= LARGEST_SEED:
                return False
        if "style" in body:
            value = body["style"]
            if not value.isascii() and has_half(value):
                return False
        value = body["prompt"]
        if not value.isascii() and has_half(value):
            return False
        if "aspect_ratio" in body:
            value = body["aspect_ratio"]
            if not value.isascii() and has_half(value):
                return False
        return True


def _check_vidu_q2_text_subject(
    body: Mapping[str, object], at: str, out: Problems
) -> None:
    """Checks one ViduQ2TextSubject."""
    from videotasks._validation.measures import begins, is_text, is_url

    for name in body:
        if name not in _VIDU_Q2_TEXT_SUBJECT_NAMES:
            out.unknown(at, name, _VIDU_Q2_TEXT_SUBJECT_NAMES)
    value = body.get("id", MISSING)
    if value is MISSING:
        out.required(f"{at}/id")
    elif not isinstance(value, str):
        out.type(f"{at}/id", "string", value)
    value = body.get("images", MISSING)
    if value is MISSING:
        out.required(f"{at}/images")
    elif (items := as_array(value)) is None:
        out.type(f"{at}/images", "array", value, "Image")
    else:
        if len(items) < 1:
            out.items(f"{at}/images", "minItems", 1, items)
        for index, item in enumerate(items):
            if not is_url(item):
                if not is_text(item):
                    out.type(f"{at}/images/{index}", "string", item, "Image")
                elif not begins(item, _SUBJECTS_ITEMS_IMAGES_ITEMS_PREFIXES):
                    out.media(
                        f"{at}/images/{index}",
                        item,
                        _SUBJECTS_ITEMS_IMAGES_ITEMS_EXPECTED,
                        "Image",
                    )
    value = body.get("voice_id", MISSING)
    if value is not MISSING and not isinstance(value, str):
        out.type(f"{at}/voice_id", "string", value)


def _advise_vidu_q2_text_subject(
    body: Mapping[str, object], at: str, out: Problems
) -> None:
    """Looks for what is inferred of one ViduQ2TextSubject."""
    value = body.get("images")
    if (items := as_array(value)) is not None:
        if len(items) > 3:
            out.inferred(
                f"{at}/images",
                "maxItems",
                3,
                value,
                _SUBJECTS_ITEMS_IMAGES_MAX_ITEMS_REASON,
            )
        if out.of_media:
            from videotasks._validation.measures import begins, is_text

            for index, item in enumerate(items):
                if is_text(item):
                    if not begins(item, _SUBJECTS_ITEMS_IMAGES_ITEMS_INFERRED_PREFIXES):
                        out.inferred(
                            f"{at}/images/{index}",
                            "media",
                            "a URL of an image, at least 128x128 pixels",
                            item,
                            _SUBJECTS_ITEMS_IMAGES_ITEMS_MEDIA_REASON,
                        )
