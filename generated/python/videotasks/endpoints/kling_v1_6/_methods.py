# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Kling v1.6, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["KlingV16"]

T_co = TypeVar("T_co", covariant=True)


class KlingV16(Family[T_co]):
    """Submits tasks to the endpoints of Kling v1.6."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        mode: Literal["Standard", "Professional"] | None = None,
        image_url: str | ImageInput,
        end_image_url: ImageInput | None = None,
        prompt: str,
        negative_prompt: str | None = None,
        duration: Literal[5, 10] | None = None,
        guidance_scale: float | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video that starts with an image and, in the better mode, ends with
        another one.

        Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

        Source: https://novita.ai/docs/api-reference/model-apis-kling-v1.6-i2v.md

        Args:
            mode: Quality of the video. Allowed: "Standard", "Professional". Default:
                "Standard".
            image_url: Address of the image to start from. A URL or a base64 data URI of
                an image. Not stated by the platform's pages: a URL of an image (the
                page speaks of a URL; data URIs are documented for other endpoints
                only). Required.
            end_image_url: Address of the image with which the video ends. A URL or a
                base64 data URI of an image. Not stated by the platform's pages: a URL
                of an image (the page speaks of a URL; data URIs are documented for
                other endpoints only). Only the professional mode ends with a given
                image.
            prompt: What the video shows. 1 to 2000 characters. Required.
            negative_prompt: What the video should not show. At most 2000 characters.
            duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
            guidance_scale: How closely the video keeps to the prompt; the higher, the
                closer, and the less freedom is left. 0 to 1. Default: 0.5.
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
        from videotasks.endpoints.kling_v1_6.image_to_video import (
            KlingV16ImageToVideoRequest,
        )

        return self._submit(
            KlingV16ImageToVideoRequest,
            {
                "mode": mode,
                "image_url": image_url,
                "end_image_url": end_image_url,
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "duration": duration,
                "guidance_scale": guidance_scale,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        mode: Literal["Standard"] | None = None,
        prompt: str,
        negative_prompt: str | None = None,
        duration: Literal[5, 10] | None = None,
        guidance_scale: float | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 5 or 10 seconds from a prompt.

        Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

        Source: https://ppio.com/docs/models/reference-kling-v1.6-t2v

        Args:
            mode: Quality of the video. Only value: "Standard". Default: "Standard".
            prompt: What the video shows. 1 to 2000 characters. Required.
            negative_prompt: What the video should not show. At most 2000 characters.
            duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
            guidance_scale: How closely the video keeps to the prompt; the higher, the
                closer, and the less freedom is left. 0 to 1. Default: 0.5.
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
        from videotasks.endpoints.kling_v1_6.text_to_video import (
            KlingV16TextToVideoRequest,
        )

        return self._submit(
            KlingV16TextToVideoRequest,
            {
                "mode": mode,
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "duration": duration,
                "guidance_scale": guidance_scale,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
