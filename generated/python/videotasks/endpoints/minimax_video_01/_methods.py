# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of MiniMax Video-01, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["MinimaxVideo01"]

T_co = TypeVar("T_co", covariant=True)


class MinimaxVideo01(Family[T_co]):
    """Submits tasks to the endpoints of MiniMax Video-01."""

    __slots__ = ()

    @suggests_keywords
    def generate(
        self,
        *,
        prompt: str,
        image_url: ImageInput | None = None,
        enable_prompt_expansion: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 6 seconds in 720p from a prompt, and from its first image
        where it is given.

        Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

        Source: https://novita.ai/docs/api-reference/model-apis-minimax-video-01.md

        Args:
            prompt: What the video shows. 1 to 2000 characters. The page novita-anchored
                says: Range: 1 <= x <= 2000. The page novita-anchored says: Range: 1 <=
                x <= 2000. Required.
            image_url: Address of the image with which the video starts. A URL of an
                image.
            enable_prompt_expansion: Whether the platform writes out a short prompt
                before it is used. Default: True.
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
        from videotasks.endpoints.minimax_video_01.generate import (
            MinimaxVideo01GenerateRequest,
        )

        return self._submit(
            MinimaxVideo01GenerateRequest,
            {
                "prompt": prompt,
                "image_url": image_url,
                "enable_prompt_expansion": enable_prompt_expansion,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
