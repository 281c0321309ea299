# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Kling v2.5 Turbo, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["KlingV25Turbo"]

T_co = TypeVar("T_co", covariant=True)


class KlingV25Turbo(Family[T_co]):
    """Submits tasks to the endpoints of Kling v2.5 Turbo."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        image: str | ImageInput,
        prompt: str,
        duration: Literal["5", "10"] | None = None,
        cfg_scale: float | None = None,
        mode: Literal["pro"] | None = None,
        negative_prompt: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Brings an image to life for 5 or 10 seconds.

        Novita AI charges 0.35 USD for a video where duration is "5" (2026-10-07, of
        https://blogs.novita.ai/kling-v2-5-turbo-api-novita-ai/, not seen there but
        reported: an integrator's note). Novita AI charges 0.7 USD for a video where
        duration is "10" (2026-10-07, of
        https://blogs.novita.ai/kling-v2-5-turbo-api-novita-ai/, not seen there but
        reported: an integrator's note).

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-i2v.md

        Args:
            image: The image with which the video starts. A URL or a base64 data URI of
                an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels. Required.
            prompt: What the video shows. At most 2500 characters. Required.
            duration: Length of the video, as a text. In seconds. Allowed: "5", "10".
                Default: "5".
            cfg_scale: How closely the video keeps to the prompt; the lower, the more
                natural its motion. 0 to 1. Default: 0.5.
            mode: Quality of the video. Only value: "pro". Default: "pro".
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
        from videotasks.endpoints.kling_v2_5_turbo.image_to_video import (
            KlingV25TurboImageToVideoRequest,
        )

        return self._submit(
            KlingV25TurboImageToVideoRequest,
            {
                "image": image,
                "prompt": prompt,
                "duration": duration,
                "cfg_scale": cfg_scale,
                "mode": mode,
                "negative_prompt": negative_prompt,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        prompt: str,
        duration: Literal["5", "10"] | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        cfg_scale: float | None = None,
        mode: Literal["pro"] | None = None,
        negative_prompt: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 5 or 10 seconds from a prompt.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.text_to_video,
        kling_v3_0_pro.text_to_video, kling_v3_0_4k.text_to_video).

        Source: https://docs.jiekou.ai/docs/models/reference-kling-2.5-turbo-t2v.md

        Args:
            prompt: What the video shows. At most 2500 characters. Required.
            duration: Length of the video, as a text. In seconds. Allowed: "5", "10".
                Default: "5".
            aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
                Default: "16:9".
            cfg_scale: How closely the video keeps to the prompt; the lower, the more
                natural its motion. 0 to 1. Default: 0.5.
            mode: Quality of the video. Only value: "pro". Default: "pro".
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
        from videotasks.endpoints.kling_v2_5_turbo.text_to_video import (
            KlingV25TurboTextToVideoRequest,
        )

        return self._submit(
            KlingV25TurboTextToVideoRequest,
            {
                "prompt": prompt,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "cfg_scale": cfg_scale,
                "mode": mode,
                "negative_prompt": negative_prompt,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
