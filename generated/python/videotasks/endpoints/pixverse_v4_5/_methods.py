# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of PixVerse 4.5, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["PixverseV45"]

T_co = TypeVar("T_co", covariant=True)


class PixverseV45(Family[T_co]):
    """Submits tasks to the endpoints of PixVerse 4.5."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        prompt: str,
        image: str | ImageInput,
        resolution: Literal["360p", "540p", "720p", "1080p"] = "540p",
        negative_prompt: str | None = None,
        fast_mode: bool | None = None,
        style: (
            Literal["anime", "3d_animation", "clay", "comic", "cyberpunk"] | None
        ) = None,
        seed: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Brings an image to life as a prompt describes it.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://ppio.com/docs/models/reference-pixverse-v4.5-i2v

        Args:
            prompt: What happens in the video. At most 2048 characters. Required.
            image: Image with which the video starts. A URL or a base64 data URI of an
                image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to
                height within 2:5 and 5:2. Required.
            resolution: Height of the video in lines. Allowed: "360p", "540p", "720p",
                "1080p". Default: "540p". Required by the platform, so the default is
                always sent. The fast mode has no 1080p.
            negative_prompt: What the video should not show. At most 2048 characters.
            fast_mode: Whether to be quick about it, at some cost in quality. Default:
                False.
            style: Look of the video. The pages state it of v3.5 alone. Allowed:
                "anime", "3d_animation", "clay", "comic", "cyberpunk".
            seed: Makes a result repeatable, as the same seed gives similar videos.
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
        from videotasks.endpoints.pixverse_v4_5.image_to_video import (
            PixverseV45ImageToVideoRequest,
        )

        return self._submit(
            PixverseV45ImageToVideoRequest,
            {
                "prompt": prompt,
                "image": image,
                "resolution": resolution,
                "negative_prompt": negative_prompt,
                "fast_mode": fast_mode,
                "style": style,
                "seed": seed,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"] = "16:9",
        resolution: Literal["360p", "540p", "720p", "1080p"] = "540p",
        negative_prompt: str | None = None,
        fast_mode: bool | None = None,
        style: (
            Literal["anime", "3d_animation", "clay", "comic", "cyberpunk"] | None
        ) = None,
        seed: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video from a prompt.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.text_to_video,
        kling_v3_0_pro.text_to_video, kling_v3_0_4k.text_to_video).

        Source: https://ppio.com/docs/models/reference-pixverse-v4.5-t2v

        Args:
            prompt: What the video shows. At most 2048 characters. Required.
            aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "4:3",
                "3:4", "1:1". Default: "16:9". Required by the platform, so the default
                is always sent.
            resolution: Height of the video in lines. Allowed: "360p", "540p", "720p",
                "1080p". Default: "540p". Required by the platform, so the default is
                always sent. The fast mode has no 1080p.
            negative_prompt: What the video should not show. At most 2048 characters.
            fast_mode: Whether to be quick about it, at some cost in quality. Default:
                False.
            style: Look of the video. The pages state it of v3.5 alone. Allowed:
                "anime", "3d_animation", "clay", "comic", "cyberpunk".
            seed: Makes a result repeatable, as the same seed gives similar videos.
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
        from videotasks.endpoints.pixverse_v4_5.text_to_video import (
            PixverseV45TextToVideoRequest,
        )

        return self._submit(
            PixverseV45TextToVideoRequest,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "negative_prompt": negative_prompt,
                "fast_mode": fast_mode,
                "style": style,
                "seed": seed,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
