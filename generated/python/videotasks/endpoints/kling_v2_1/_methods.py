# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Kling v2.1, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["KlingV21"]

T_co = TypeVar("T_co", covariant=True)


class KlingV21(Family[T_co]):
    """Submits tasks to the endpoints of Kling v2.1."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        image: str | ImageInput,
        prompt: str,
        mode: Literal["Standard", "Professional"] | None = None,
        duration: Literal["5", "10"] | None = None,
        guidance_scale: float | None = None,
        negative_prompt: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Brings an image to life for 5 or 10 seconds, in one of two qualities.

        Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

        Source: https://novita.ai/docs/api-reference/model-apis-kling-v2.1-i2v.md

        Args:
            image: The image with which the video starts. A URL or a base64 data URI of
                an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels. Required.
            prompt: What the video shows. At most 2500 characters. Required.
            mode: Quality of the video. Allowed: "Standard", "Professional". Default:
                "Standard".
            duration: Length of the video, as a text. In seconds. Allowed: "5", "10".
                Default: "5".
            guidance_scale: How closely the video keeps to the prompt; the higher, the
                closer, and the less freedom is left. 0 to 1. Should be 0 and any number
                of steps of 0.01. Default: 0.5.
            negative_prompt: What the video should not show. At most 2500 characters.
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
        from videotasks.endpoints.kling_v2_1.image_to_video import (
            KlingV21ImageToVideoRequest,
        )

        return self._submit(
            KlingV21ImageToVideoRequest,
            {
                "image": image,
                "prompt": prompt,
                "mode": mode,
                "duration": duration,
                "guidance_scale": guidance_scale,
                "negative_prompt": negative_prompt,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
