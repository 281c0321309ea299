# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Hunyuan Video Fast, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["HunyuanVideoFast"]

T_co = TypeVar("T_co", covariant=True)


class HunyuanVideoFast(Family[T_co]):
    """Submits tasks to the endpoints of Hunyuan Video Fast."""

    __slots__ = ()

    @suggests_keywords
    def text_to_video(
        self,
        *,
        model_name: Literal["hunyuan-video-fast"],
        width: Literal[720, 1280],
        height: Literal[720, 1280],
        seed: int,
        steps: int,
        prompt: str,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video from a prompt.

        Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

        Source: https://novita.ai/docs/api-reference/model-apis-hunyuan-video-fast.md

        Args:
            model_name: Name of the model, of which there is one. Only value:
                "hunyuan-video-fast". Required.
            width: Width of the video. In pixels. Allowed: 720, 1280. Required.
            height: Height of the video. In pixels. Allowed: 720, 1280. Required. A
                video of 1280 pixels in width has 720 in height. A video of 720 pixels
                in width has 1280 in height.
            seed: Makes a result repeatable, as the same seed gives similar videos. -1
                to 9999999999. Required.
            steps: Steps in which the video is worked out; more take longer. 2 to 30.
                Required.
            prompt: What the video shows. 1 to 2000 characters. Required.
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
        from videotasks.endpoints.hunyuan_video_fast.text_to_video import (
            HunyuanVideoFastTextToVideoRequest,
        )

        return self._submit(
            HunyuanVideoFastTextToVideoRequest,
            {
                "model_name": model_name,
                "width": width,
                "height": height,
                "seed": seed,
                "steps": steps,
                "prompt": prompt,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
