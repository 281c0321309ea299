# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Wan 2.1, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeVar

from videotasks._values.keywords import suggests_keywords
from videotasks._values.late import LateClass
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

if TYPE_CHECKING:
    from videotasks._objects.wan21_extra import Wan21Extra, Wan21ExtraDict
    from videotasks._objects.wan21_lora import Wan21Lora, Wan21LoraDict
else:
    Wan21Extra = LateClass("videotasks._objects.wan21_extra", "Wan21Extra")
    Wan21ExtraDict = LateClass("videotasks._objects.wan21_extra", "Wan21ExtraDict")
    Wan21Lora = LateClass("videotasks._objects.wan21_lora", "Wan21Lora")
    Wan21LoraDict = LateClass("videotasks._objects.wan21_lora", "Wan21LoraDict")

__all__ = ["Wan21"]

T_co = TypeVar("T_co", covariant=True)


class Wan21(Family[T_co]):
    """Submits tasks to the endpoints of Wan 2.1."""

    __slots__ = ()

    @suggests_keywords
    def text_to_video(
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
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 5 seconds from a prompt, with LoRA models of your own if you
        like.

        Retired by Novita AI on 2026-08-19 (https://novita.ai/docs/changelog/03-08-26),
        replaced by Wan 2.7 (wan_2_7.text_to_video).

        Source: https://novita.ai/docs/api-reference/model-apis-wan-t2v.md

        Args:
            extra: Settings around the task. `webhook` (object): Where the platform
                tells that the task is done. `url` (string, required): Address to which
                the outcome is sent. `test_mode` (object): Sends a made-up event instead
                of the outcome. `enabled` (boolean, required): Whether the made-up event
                is sent. Default: False. `return_task_status` (string, required): The
                status of which the made-up event tells. Allowed: "TASK_STATUS_SUCCEED",
                "TASK_STATUS_FAILED". The sources disagree on whether it is required (of
                `enabled`): it is marked as required; it has a default, as if it could
                be left out. Here holds: required.
            prompt: What the video shows. 1 to 2000 characters. The page novita-markdown
                says: Range: `1 <= x <= 2000`. The page novita-markdown says: Range: `1
                <= x <= 2000`. Required.
            negative_prompt: What the video should not show. At most 2000 characters.
                The page novita-markdown says: Range: `0 <= x <= 2000`. The page
                novita-markdown says: Range: `0 <= x <= 2000`.
            width: Width of the video. In pixels. Allowed: 480, 720, 832, 1280. Default:
                832. Width and height go together; without one of them the video is
                832x480.
            height: Height of the video. In pixels. Allowed: 480, 720, 832, 1280.
                Default: 480. A video 480 pixels wide is 832 pixels high. A video 832
                pixels wide is 480 pixels high. A video 720 pixels wide is 1280 pixels
                high. A video 1280 pixels wide is 720 pixels high. Width and height go
                together; without one of them the video is 832x480.
            loras: LoRA models that change what the model makes. At most 3 items. Each
                item: One LoRA model, made for the text to video model of Wan 2.1 with
                14 billion parameters. `path` (string, required): Its name on Hugging
                Face, or its address for download on Civitai. `scale` (number,
                required): How much it counts; the higher, the more. 0 to 4.
            seed: Makes a result repeatable, as the same seed gives the same video. -1
                means a random seed. -1 to 9999999999. Default: -1. The sources disagree
                on whether it is required: the seed is required; the seed is optional
                and has a default. Here holds: optional.
            steps: Steps in which the video is worked out; more take longer. 1 to 40.
                Default: 30.
            guidance_scale: How closely the video keeps to the prompt; the higher, the
                closer, and the less freedom is left. 0 to 10. Default: 5.0.
            flow_shift: How far and how fast things move; the higher, the more. 1 to 10.
                Default: 5.0.
            enable_safety_checker: Whether the video is searched for harmful content.
                Default: True.
            fast_mode: Whether to be quick about it and cheaper, at some cost in
                quality. Default: False.
            extra_body: Members that no page documents yet, merged over the body as they
                are. Default: none.
            extra_headers: Headers of this request, besides the client's own. Default:
                none.
            timeout: Seconds of the exchange: one number, or (connect, read). Default:
                the client's own.
            max_retries: How often it is repeated at most, if it was surely not
                accepted, after the pauses that `Client` tells of. Default: the client's
                own.
            validation: "error" refuses what breaks documented rules, "warn" warns and
                sends it, "off" just sends it. Default: the client's own.

        Returns:
            The task, as soon as the platform has accepted it: a `Task`, or from an
                `AsyncClient`, awaited, an `AsyncTask`.

        Raises:
            ValidationError: The arguments break documented rules; every one of them is
                listed.
            NotSentError: It surely did not arrive; it may be sent again.
            OutcomeUnknownError: The task may have been accepted and billed; do not just
                send again.
            APIError: The platform says what is wrong; with `retry_safe` None it may
                have been accepted.
            ConfigurationError: An option makes no sense.
        """
        from videotasks.endpoints.wan_2_1.text_to_video import Wan21TextToVideoRequest

        return self._submit(
            Wan21TextToVideoRequest,
            {
                "extra": extra,
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "loras": loras,
                "seed": seed,
                "steps": steps,
                "guidance_scale": guidance_scale,
                "flow_shift": flow_shift,
                "enable_safety_checker": enable_safety_checker,
                "fast_mode": fast_mode,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
