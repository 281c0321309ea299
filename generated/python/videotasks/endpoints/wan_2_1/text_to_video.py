# Generated from specs/endpoints/wan_2_1/text_to_video.yaml: edit there, then run `make generate`.
"""Wan 2.1 Text to Video: POST /v3/async/wan-t2v.

Source: https://novita.ai/docs/api-reference/model-apis-wan-t2v.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import has_half
from videotasks._validation.request import Request
from videotasks._values.copies import copy_objects
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, as_array, as_object, is_integer, is_number
from videotasks._values.late import LateClass, hand_on_types

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Sequence = LateClass("collections.abc", "Sequence")
    Literal = LateClass("typing", "Literal")
    Wan21Extra = LateClass("videotasks._objects.wan21_extra", "Wan21Extra")
    Wan21ExtraDict = LateClass("videotasks._objects.wan21_extra", "Wan21ExtraDict")
    Wan21Lora = LateClass("videotasks._objects.wan21_lora", "Wan21Lora")
    Wan21LoraDict = LateClass("videotasks._objects.wan21_lora", "Wan21LoraDict")
    Wan21WebhookTest = LateClass(
        "videotasks._objects.wan21_webhook_test", "Wan21WebhookTest"
    )
    Wan21WebhookTestDict = LateClass(
        "videotasks._objects.wan21_webhook_test", "Wan21WebhookTestDict"
    )
    Wan21Webhook = LateClass("videotasks._objects.wan21_webhook", "Wan21Webhook")
    Wan21WebhookDict = LateClass(
        "videotasks._objects.wan21_webhook", "Wan21WebhookDict"
    )
    hand_on_types(__name__)
else:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from videotasks._objects.wan21_extra import Wan21Extra, Wan21ExtraDict
    from videotasks._objects.wan21_lora import Wan21Lora, Wan21LoraDict
    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = (
    "extra",
    "prompt",
    "negative_prompt",
    "width",
    "height",
    "loras",
    "seed",
    "steps",
    "guidance_scale",
    "flow_shift",
    "enable_safety_checker",
    "fast_mode",
)
_WAN21_LORA_NAMES = ("path", "scale")
_WAN21_WEBHOOK_TEST_NAMES = ("enabled", "return_task_status")
_WAN21_WEBHOOK_NAMES = ("url", "test_mode")
_WAN21_EXTRA_NAMES = ("webhook",)
_WIDTH_VALUES = (480, 720, 832, 1280)
_HEIGHT_1_ALLOWED = (832,)
_SAYS_WIDTH = "A video 480 pixels wide is 832 pixels high"
_HEIGHT_1_FORBIDDEN = (
    480,
    720,
    1280,
)
_HEIGHT_2_ALLOWED = (480,)
_SAYS_WIDTH_2 = "A video 832 pixels wide is 480 pixels high"
_HEIGHT_2_FORBIDDEN = (
    720,
    832,
    1280,
)
_HEIGHT_3_ALLOWED = (1280,)
_SAYS_WIDTH_3 = "A video 720 pixels wide is 1280 pixels high"
_HEIGHT_3_FORBIDDEN = (
    480,
    720,
    832,
)
_HEIGHT_4_ALLOWED = (720,)
_SAYS_WIDTH_4 = "A video 1280 pixels wide is 720 pixels high"
_HEIGHT_4_FORBIDDEN = (
    480,
    832,
    1280,
)
_SAYS_HEIGHT = "Width and height go together; without one of them the video is 832x480"
_EXTRA_WEBHOOK_TEST_MODE_RETURN_6CADBC50_VALUES = (
    "TASK_STATUS_SUCCEED",
    "TASK_STATUS_FAILED",
)


class Wan21TextToVideoRequest(Request):
    """Makes a video of 5 seconds from a prompt, with LoRA models of your own if you
    like.

    Retired by Novita AI on 2026-08-19 (https://novita.ai/docs/changelog/03-08-26),
    replaced by Wan 2.7 (wan_2_7.text_to_video).

    Source: https://novita.ai/docs/api-reference/model-apis-wan-t2v.md

    Args:
        extra: Settings around the task. `webhook` (object): Where the platform tells
            that the task is done. `url` (string, required): Address to which the
            outcome is sent. `test_mode` (object): Sends a made-up event instead of the
            outcome. `enabled` (boolean, required): Whether the made-up event is sent.
            Default: False. `return_task_status` (string, required): The status of which
            the made-up event tells. Allowed: "TASK_STATUS_SUCCEED",
            "TASK_STATUS_FAILED". The sources disagree on whether it is required (of
            `enabled`): it is marked as required; it has a default, as if it could be
            left out. Here holds: required.
        prompt: What the video shows. 1 to 2000 characters. The page novita-markdown
            says: Range: `1 <= x <= 2000`. The page novita-markdown says: Range: `1 <= x
            <= 2000`. Required.
        negative_prompt: What the video should not show. At most 2000 characters. The
            page novita-markdown says: Range: `0 <= x <= 2000`. The page novita-markdown
            says: Range: `0 <= x <= 2000`.
        width: Width of the video. In pixels. Allowed: 480, 720, 832, 1280. Default:
            832. Width and height go together; without one of them the video is 832x480.
        height: Height of the video. In pixels. Allowed: 480, 720, 832, 1280. Default:
            480. A video 480 pixels wide is 832 pixels high. A video 832 pixels wide is
            480 pixels high. A video 720 pixels wide is 1280 pixels high. A video 1280
            pixels wide is 720 pixels high. Width and height go together; without one of
            them the video is 832x480.
        loras: LoRA models that change what the model makes. At most 3 items. Each item:
            One LoRA model, made for the text to video model of Wan 2.1 with 14 billion
            parameters. `path` (string, required): Its name on Hugging Face, or its
            address for download on Civitai. `scale` (number, required): How much it
            counts; the higher, the more. 0 to 4.
        seed: Makes a result repeatable, as the same seed gives the same video. -1 means
            a random seed. -1 to 9999999999. Default: -1. The sources disagree on
            whether it is required: the seed is required; the seed is optional and has a
            default. Here holds: optional.
        steps: Steps in which the video is worked out; more take longer. 1 to 40.
            Default: 30.
        guidance_scale: How closely the video keeps to the prompt; the higher, the
            closer, and the less freedom is left. 0 to 10. Default: 5.0.
        flow_shift: How far and how fast things move; the higher, the more. 1 to 10.
            Default: 5.0.
        enable_safety_checker: Whether the video is searched for harmful content.
            Default: True.
        fast_mode: Whether to be quick about it and cheaper, at some cost in quality.
            Default: False.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "wan_2_1.text_to_video"
    path = "/v3/async/wan-t2v"
    source = "https://novita.ai/docs/api-reference/model-apis-wan-t2v.md"
    _disputes = {
        "/seed required": "novita-rendered: the seed is required; novita-markdown: the seed is optional and has a default; here holds: optional",
        "/extra/webhook/test_mode/enabled required": "novita-markdown: it is marked as required; novita-markdown: it has a default, as if it could be left out; here holds: required",
    }
    _names = _NAMES

    extra: Wan21Extra | Wan21ExtraDict | None
    prompt: str
    negative_prompt: str | None
    width: Literal[480, 720, 832, 1280] | None
    height: Literal[480, 720, 832, 1280] | None
    loras: Sequence[Wan21Lora | Wan21LoraDict] | None
    seed: int | None
    steps: int | None
    guidance_scale: float | None
    flow_shift: float | None
    enable_safety_checker: bool | None
    fast_mode: bool | None

    @suggests_keywords
    def __init__(
        self,
        *,
        extra: Wan21Extra | Wan21ExtraDict | None = None,
        prompt: str,
        negative_prompt: str | None = None,
        width: Literal[480, 720, 832, 1280] | None = None,
        height: Literal[480, 720, 832, 1280] | None = None,
        loras: Sequence[Wan21Lora | Wan21LoraDict] | None = None,
        seed: int | None = None,
        steps: int | None = None,
        guidance_scale: float | None = None,
        flow_shift: float | None = None,
        enable_safety_checker: bool | None = None,
        fast_mode: bool | None = None,
    ) -> None:
        _body: Members = {}
        if extra is not None:
            _body["extra"] = extra
        _body["prompt"] = prompt
        if negative_prompt is not None:
            _body["negative_prompt"] = negative_prompt
        if width is not None:
            _body["width"] = width
        if height is not None:
            _body["height"] = height
        if loras is not None:
            _body["loras"] = loras
        if seed is not None:
            _body["seed"] = seed
        if steps is not None:
            _body["steps"] = steps
        if guidance_scale is not None:
            _body["guidance_scale"] = guidance_scale
        if flow_shift is not None:
            _body["flow_shift"] = flow_shift
        if enable_safety_checker is not None:
            _body["enable_safety_checker"] = enable_safety_checker
        if fast_mode is not None:
            _body["fast_mode"] = fast_mode
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("extra", MISSING)
        if value is not MISSING:
            if (members := as_object(value)) is None:
                out.type(f"{at}/extra", "object", value)
            else:
                _check_wan21_extra(members, f"{at}/extra", out)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        elif len(value) < 1:
            out.length(f"{at}/prompt", "minLength", 1, value)
        elif len(value) > 2000:
            out.length(f"{at}/prompt", "maxLength", 2000, value)
        value = body.get("negative_prompt", MISSING)
        if value is not MISSING:
            if not isinstance(value, str):
                out.type(f"{at}/negative_prompt", "string", value)
            elif len(value) > 2000:
                out.length(f"{at}/negative_prompt", "maxLength", 2000, value)
        value = body.get("width", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/width", "integer", value)
            elif value not in _WIDTH_VALUES:
                out.enum(f"{at}/width", value, _WIDTH_VALUES)
        value = body.get("height", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/height", "integer", value)
            elif value not in _WIDTH_VALUES:
                out.enum(f"{at}/height", value, _WIDTH_VALUES)
        value = body.get("loras", MISSING)
        if value is not MISSING:
            if (items := as_array(value)) is None:
                out.type(f"{at}/loras", "array", value)
            else:
                if len(items) > 3:
                    out.items(f"{at}/loras", "maxItems", 3, items)
                for index, item in enumerate(items):
                    if (members2 := as_object(item)) is None:
                        out.type(f"{at}/loras/{index}", "object", item)
                    else:
                        _check_wan21_lora(members2, f"{at}/loras/{index}", out)
        value = body.get("seed", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/seed", "integer", value)
            elif value < -1:
                out.range(f"{at}/seed", "minimum", -1, value)
            elif value > 9999999999:
                out.range(f"{at}/seed", "maximum", 9999999999, value)
        value = body.get("steps", MISSING)
        if value is not MISSING:
            if not is_integer(value):
                out.type(f"{at}/steps", "integer", value)
            elif value < 1:
                out.range(f"{at}/steps", "minimum", 1, value)
            elif value > 40:
                out.range(f"{at}/steps", "maximum", 40, value)
        value = body.get("guidance_scale", MISSING)
        if value is not MISSING:
            if not is_number(value):
                out.type(f"{at}/guidance_scale", "number", value)
            elif value < 0:
                out.range(f"{at}/guidance_scale", "minimum", 0, value)
            elif value > 10:
                out.range(f"{at}/guidance_scale", "maximum", 10, value)
        value = body.get("flow_shift", MISSING)
        if value is not MISSING:
            if not is_number(value):
                out.type(f"{at}/flow_shift", "number", value)
            elif value < 1:
                out.range(f"{at}/flow_shift", "minimum", 1, value)
            elif value > 10:
                out.range(f"{at}/flow_shift", "maximum", 10, value)
        value = body.get("enable_safety_checker", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/enable_safety_checker", "boolean", value)
        value = body.get("fast_mode", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/fast_mode", "boolean", value)
        if body.get("width", 832) == 480:
            value = body.get("height", MISSING)
            if value in _HEIGHT_1_FORBIDDEN:
                out.allow(f"{at}/height", value, _HEIGHT_1_ALLOWED, _SAYS_WIDTH)
        if body.get("width", 832) == 832:
            value = body.get("height", MISSING)
            if value in _HEIGHT_2_FORBIDDEN:
                out.allow(f"{at}/height", value, _HEIGHT_2_ALLOWED, _SAYS_WIDTH_2)
        if body.get("width", 832) == 720:
            value = body.get("height", MISSING)
            if value in _HEIGHT_3_FORBIDDEN:
                out.allow(f"{at}/height", value, _HEIGHT_3_ALLOWED, _SAYS_WIDTH_3)
        if body.get("width", 832) == 1280:
            value = body.get("height", MISSING)
            if value in _HEIGHT_4_FORBIDDEN:
                out.allow(f"{at}/height", value, _HEIGHT_4_ALLOWED, _SAYS_WIDTH_4)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        known = 1
        if "extra" in body:
            known += 1
            value = body["extra"]
            if value.__class__ is not dict:
                return False
            if own:
                value = value.copy()
                body["extra"] = value
            if "webhook" in value:
                value2 = value["webhook"]
                if value2.__class__ is not dict:
                    return False
                if own:
                    value2 = value2.copy()
                    value["webhook"] = value2
                if value2["url"].__class__ is not str:
                    return False
                if "test_mode" in value2:
                    value3 = value2["test_mode"]
                    if value3.__class__ is not dict:
                        return False
                    if own:
                        value3 = value3.copy()
                        value2["test_mode"] = value3
                    if value3["enabled"].__class__ is not bool:
                        return False
                    value4 = value3["return_task_status"]
                    if value4.__class__ is not str:
                        return False
                    if value4 not in _EXTRA_WEBHOOK_TEST_MODE_RETURN_6CADBC50_VALUES:
                        return False
                    if len(value3) != 2:
                        return False
                    if len(value2) != 2:
                        return False
                elif len(value2) != 1:
                    return False
                if len(value) != 1:
                    return False
            elif len(value) != 0:
                return False
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if not value:
            return False
        if len(value) > 2000:
            return False
        if "negative_prompt" in body:
            known += 1
            value = body["negative_prompt"]
            if value.__class__ is not str:
                return False
            if len(value) > 2000:
                return False
        if "width" in body:
            known += 1
            value = body["width"]
            if value.__class__ is not int:
                return False
            if value not in _WIDTH_VALUES:
                return False
        if "height" in body:
            known += 1
            value = body["height"]
            if value.__class__ is not int:
                return False
            if value not in _WIDTH_VALUES:
                return False
        if "loras" in body:
            known += 1
            value = body["loras"]
            if value.__class__ is not list:
                return False
            if own:
                value = copy_objects(value)
                body["loras"] = value
            if len(value) > 3:
                return False
            for item in value:
                if item.__class__ is not dict:
                    return False
                if item["path"].__class__ is not str:
                    return False
                value2 = item["scale"]
                if not is_number(value2):
                    return False
                if value2 < 0:
                    return False
                if value2 > 4:
                    return False
                if len(item) != 2:
                    return False
        if "seed" in body:
            known += 1
            value = body["seed"]
            if value.__class__ is not int:
                return False
            if value < -1:
                return False
            if value > 9999999999:
                return False
        if "steps" in body:
            known += 1
            value = body["steps"]
            if value.__class__ is not int:
                return False
            if value < 1:
                return False
            if value > 40:
                return False
        if "guidance_scale" in body:
            known += 1
            value = body["guidance_scale"]
            if not is_number(value):
                return False
            if value < 0:
                return False
            if value > 10:
                return False
        if "flow_shift" in body:
            known += 1
            value = body["flow_shift"]
            if not is_number(value):
                return False
            if value < 1:
                return False
            if value > 10:
                return False
        if "enable_safety_checker" in body:
            known += 1
            if body["enable_safety_checker"].__class__ is not bool:
                return False
        if "fast_mode" in body:
            known += 1
            if body["fast_mode"].__class__ is not bool:
                return False
        if body.get("width", 832) == 480:
            value = body.get("height", MISSING)
            if value in _HEIGHT_1_FORBIDDEN:
                return False
        if body.get("width", 832) == 832:
            value = body.get("height", MISSING)
            if value in _HEIGHT_2_FORBIDDEN:
                return False
        if body.get("width", 832) == 720:
            value = body.get("height", MISSING)
            if value in _HEIGHT_3_FORBIDDEN:
                return False
        if body.get("width", 832) == 1280:
            value = body.get("height", MISSING)
            if value in _HEIGHT_4_FORBIDDEN:
                return False
        return len(body) == known

    @classmethod
    def _advise(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        if "height" not in body:
            value = body.get("width", 832)
            if value != 832:
                out.no_effect(f"{at}/width", value, _SAYS_HEIGHT)
        if "width" not in body:
            value = body.get("height", 480)
            if value != 480:
                out.no_effect(f"{at}/height", value, _SAYS_HEIGHT)

    @staticmethod
    def _is_usual(body: Members) -> bool:
        if "height" not in body:
            value = body.get("width", 832)
            if value != 832:
                return False
        if "width" not in body:
            value = body.get("height", 480)
            if value != 480:
                return False
        if "extra" in body:
            value = body["extra"]
            if "webhook" in value:
                value2 = value["webhook"]
                value3 = value2["url"]
                if not value3.isascii() and has_half(value3):
                    return False
        value = body["prompt"]
        if not value.isascii() and has_half(value):
            return False
        if "negative_prompt" in body:
            value = body["negative_prompt"]
            if not value.isascii() and has_half(value):
                return False
        if "loras" in body:
            value = body["loras"]
            for item in value:
                value2 = item["path"]
                if not value2.isascii() and has_half(value2):
                    return False
        return True


def _check_wan21_lora(body: Mapping[str, object], at: str, out: Problems) -> None:
    """Checks one Wan21Lora."""
    for name in body:
        if name not in _WAN21_LORA_NAMES:
            out.unknown(at, name, _WAN21_LORA_NAMES)
    value = body.get("path", MISSING)
    if value is MISSING:
        out.required(f"{at}/path")
    elif not isinstance(value, str):
        out.type(f"{at}/path", "string", value)
    value = body.get("scale", MISSING)
    if value is MISSING:
        out.required(f"{at}/scale")
    elif not is_number(value):
        out.type(f"{at}/scale", "number", value)
    elif value < 0:
        out.range(f"{at}/scale", "minimum", 0, value)
    elif value > 4:
        out.range(f"{at}/scale", "maximum", 4, value)


def _check_wan21_webhook_test(
    body: Mapping[str, object], at: str, out: Problems
) -> None:
    """Checks one Wan21WebhookTest."""
    for name in body:
        if name not in _WAN21_WEBHOOK_TEST_NAMES:
            out.unknown(at, name, _WAN21_WEBHOOK_TEST_NAMES)
    value = body.get("enabled", MISSING)
    if value is MISSING:
        out.required(f"{at}/enabled")
    elif not isinstance(value, bool):
        out.type(f"{at}/enabled", "boolean", value)
    value = body.get("return_task_status", MISSING)
    if value is MISSING:
        out.required(f"{at}/return_task_status")
    elif not isinstance(value, str):
        out.type(f"{at}/return_task_status", "string", value)
    elif value not in _EXTRA_WEBHOOK_TEST_MODE_RETURN_6CADBC50_VALUES:
        out.enum(
            f"{at}/return_task_status",
            value,
            _EXTRA_WEBHOOK_TEST_MODE_RETURN_6CADBC50_VALUES,
        )


def _check_wan21_webhook(body: Mapping[str, object], at: str, out: Problems) -> None:
    """Checks one Wan21Webhook."""
    for name in body:
        if name not in _WAN21_WEBHOOK_NAMES:
            out.unknown(at, name, _WAN21_WEBHOOK_NAMES)
    value = body.get("url", MISSING)
    if value is MISSING:
        out.required(f"{at}/url")
    elif not isinstance(value, str):
        out.type(f"{at}/url", "string", value)
    value = body.get("test_mode", MISSING)
    if value is not MISSING:
        if (members := as_object(value)) is None:
            out.type(f"{at}/test_mode", "object", value)
        else:
            _check_wan21_webhook_test(members, f"{at}/test_mode", out)


def _check_wan21_extra(body: Mapping[str, object], at: str, out: Problems) -> None:
    """Checks one Wan21Extra."""
    for name in body:
        if name not in _WAN21_EXTRA_NAMES:
            out.unknown(at, name, _WAN21_EXTRA_NAMES)
    value = body.get("webhook", MISSING)
    if value is not MISSING:
        if (members := as_object(value)) is None:
            out.type(f"{at}/webhook", "object", value)
        else:
            _check_wan21_webhook(members, f"{at}/webhook", out)
