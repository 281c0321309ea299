# Generated from specs/endpoints/hunyuan_video_fast/text_to_video.yaml: edit there, then run `make generate`.
"""Hunyuan Video Fast Text to Video: POST /v3/async/hunyuan-video-fast.

Source: https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md
"""

from __future__ import annotations

from videotasks._validation.ordinary import has_half
from videotasks._validation.request import Request
from videotasks._values.keywords import suggests_keywords
from videotasks._values.kinds import MISSING, is_integer
from videotasks._values.late import LateClass

TYPE_CHECKING = False
if not TYPE_CHECKING:
    Mapping = LateClass("collections.abc", "Mapping")
    Literal = LateClass("typing", "Literal")
else:
    from collections.abc import Mapping
    from typing import Literal

    from videotasks._validation.problems import Problems
    from videotasks._values.types import Members

_NAMES = ("model_name", "width", "height", "seed", "steps", "prompt")
_MODEL_NAME_VALUES = ("hunyuan-video-fast",)
_WIDTH_VALUES = (720, 1280)
_HEIGHT_1_ALLOWED = (720,)
_SAYS_WIDTH = "A video of 1280 pixels in width has 720 in height"
_HEIGHT_2_ALLOWED = (1280,)
_SAYS_WIDTH_2 = "A video of 720 pixels in width has 1280 in height"


class HunyuanVideoFastTextToVideoRequest(Request):
    """Makes a video from a prompt.

    Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

    Source: https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md

    Args:
        model_name: Name of the model, of which there is one. Only value:
            "hunyuan-video-fast". Required.
        width: Width of the video. In pixels. Allowed: 720, 1280. Required.
        height: Height of the video. In pixels. Allowed: 720, 1280. Required. A video of
            1280 pixels in width has 720 in height. A video of 720 pixels in width has
            1280 in height.
        seed: Makes a result repeatable, as the same seed gives similar videos. -1 to
            9999999999. Required.
        steps: Steps in which the video is worked out; more take longer. 2 to 30.
            Required.
        prompt: What the video shows. 1 to 2000 characters. Required.

    Raises:
        ValidationError: The arguments break documented rules; every one of them is
            listed.
    """

    __slots__ = ()
    endpoint = "hunyuan_video_fast.text_to_video"
    path = "/v3/async/hunyuan-video-fast"
    source = "https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md"
    _names = _NAMES

    model_name: Literal["hunyuan-video-fast"]
    width: Literal[720, 1280]
    height: Literal[720, 1280]
    seed: int
    steps: int
    prompt: str

    @suggests_keywords
    def __init__(
        self,
        *,
        model_name: Literal["hunyuan-video-fast"],
        width: Literal[720, 1280],
        height: Literal[720, 1280],
        seed: int,
        steps: int,
        prompt: str,
    ) -> None:
        _body: Members = {}
        _body["model_name"] = model_name
        _body["width"] = width
        _body["height"] = height
        _body["seed"] = seed
        _body["steps"] = steps
        _body["prompt"] = prompt
        self._build(_body)

    @classmethod
    def _check(cls, body: Mapping[str, object], at: str, out: Problems) -> None:
        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("model_name", MISSING)
        if value is MISSING:
            out.required(f"{at}/model_name")
        elif not isinstance(value, str):
            out.type(f"{at}/model_name", "string", value)
        elif value not in _MODEL_NAME_VALUES:
            out.enum(f"{at}/model_name", value, _MODEL_NAME_VALUES)
        value = body.get("width", MISSING)
        if value is MISSING:
            out.required(f"{at}/width")
        elif not is_integer(value):
            out.type(f"{at}/width", "integer", value)
        elif value not in _WIDTH_VALUES:
            out.enum(f"{at}/width", value, _WIDTH_VALUES)
        value = body.get("height", MISSING)
        if value is MISSING:
            out.required(f"{at}/height")
        elif not is_integer(value):
            out.type(f"{at}/height", "integer", value)
        elif value not in _WIDTH_VALUES:
            out.enum(f"{at}/height", value, _WIDTH_VALUES)
        value = body.get("seed", MISSING)
        if value is MISSING:
            out.required(f"{at}/seed")
        elif not is_integer(value):
            out.type(f"{at}/seed", "integer", value)
        elif value < -1:
            out.range(f"{at}/seed", "minimum", -1, value)
        elif value > 9999999999:
            out.range(f"{at}/seed", "maximum", 9999999999, value)
        value = body.get("steps", MISSING)
        if value is MISSING:
            out.required(f"{at}/steps")
        elif not is_integer(value):
            out.type(f"{at}/steps", "integer", value)
        elif value < 2:
            out.range(f"{at}/steps", "minimum", 2, value)
        elif value > 30:
            out.range(f"{at}/steps", "maximum", 30, value)
        value = body.get("prompt", MISSING)
        if value is MISSING:
            out.required(f"{at}/prompt")
        elif not isinstance(value, str):
            out.type(f"{at}/prompt", "string", value)
        elif len(value) < 1:
            out.length(f"{at}/prompt", "minLength", 1, value)
        elif len(value) > 2000:
            out.length(f"{at}/prompt", "maxLength", 2000, value)
        if body.get("width") == 1280:
            value = body.get("height", MISSING)
            if value == 1280:
                out.allow(f"{at}/height", value, _HEIGHT_1_ALLOWED, _SAYS_WIDTH)
        if body.get("width") == 720:
            value = body.get("height", MISSING)
            if value == 720:
                out.allow(f"{at}/height", value, _HEIGHT_2_ALLOWED, _SAYS_WIDTH_2)

    @staticmethod
    def _is_right(body: Members, own: bool = False) -> bool:
        value = body["model_name"]
        if value.__class__ is not str:
            return False
        if value not in _MODEL_NAME_VALUES:
            return False
        value = body["width"]
        if value.__class__ is not int:
            return False
        if value not in _WIDTH_VALUES:
            return False
        value = body["height"]
        if value.__class__ is not int:
            return False
        if value not in _WIDTH_VALUES:
            return False
        value = body["seed"]
        if value.__class__ is not int:
            return False
        if value < -1:
            return False
        if value > 9999999999:
            return False
        value = body["steps"]
        if value.__class__ is not int:
            return False
        if value < 2:
            return False
        if value > 30:
            return False
        value = body["prompt"]
        if value.__class__ is not str:
            return False
        if not value:
            return False
        if len(value) > 2000:
            return False
        if body.get("width") == 1280:
            value = body.get("height", MISSING)
            if value == 1280:
                return False
        if body.get("width") == 720:
            value = body.get("height", MISSING)
            if value == 720:
                return False
        return len(body) == 6

    @staticmethod
    def _is_usual(body: Members) -> bool:
        value = body["prompt"]
        if not value.isascii() and has_half(value):
            return False
        return True
