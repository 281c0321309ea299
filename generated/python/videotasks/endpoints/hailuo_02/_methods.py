# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of MiniMax Hailuo 02, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["Hailuo02"]

T_co = TypeVar("T_co", covariant=True)


class Hailuo02(Family[T_co]):
    """Submits tasks to the endpoints of MiniMax Hailuo 02."""

    __slots__ = ()

    @suggests_keywords
    def generate(
        self,
        *,
        prompt: str,
        image: ImageInput | None = None,
        end_image: ImageInput | None = None,
        duration: Literal[6, 10] | None = None,
        resolution: Literal["768P", "1080P"] | None = None,
        enable_prompt_expansion: bool | None = None,
        fast_pretreatment: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video from a prompt, and from its first and last image where they are
        given.

        Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

        Source: https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-02.md

        Args:
            prompt: What the video shows. 1 to 2000 characters. Required.
            image: Image with which the video starts. A URL or a base64 data URI of an
                image.
            end_image: Image with which the video ends. A URL or a base64 data URI of an
                image.
            duration: Length of the video. In seconds. Allowed: 6, 10. Default: 6.
            resolution: Height of the video in lines. Allowed: "768P", "1080P". Default:
                "768P". A video of 10 s comes in 768P only.
            enable_prompt_expansion: Whether the platform writes out a short prompt
                before it is used. Default: True.
            fast_pretreatment: Whether the platform spends less time on the prompt
                before it is used. Default: False.
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
        from videotasks.endpoints.hailuo_02.generate import Hailuo02GenerateRequest

        return self._submit(
            Hailuo02GenerateRequest,
            {
                "prompt": prompt,
                "image": image,
                "end_image": end_image,
                "duration": duration,
                "resolution": resolution,
                "enable_prompt_expansion": enable_prompt_expansion,
                "fast_pretreatment": fast_pretreatment,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
