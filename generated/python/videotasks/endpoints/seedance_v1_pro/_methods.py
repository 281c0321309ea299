# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Seedance V1 Pro, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["SeedanceV1Pro"]

T_co = TypeVar("T_co", covariant=True)


class SeedanceV1Pro(Family[T_co]):
    """Submits tasks to the endpoints of Seedance V1 Pro."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        prompt: str | None = None,
        image: str | ImageInput,
        last_image: ImageInput | None = None,
        resolution: Literal["480p", "720p", "1080p"],
        aspect_ratio: (
            Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None
        ) = None,
        camera_fixed: bool | None = None,
        seed: int | None = None,
        duration: Literal[5, 10] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 5 or 10 seconds from its first frame, and its last one if
        you like.

        Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

        Source: https://novita.ai/docs/api-reference/model-apis-seedance-v1-pro-i2v.md

        Args:
            prompt: What happens in the video. At most 2000 characters.
            image: Image with which the video starts. A URL or a base64 data URI or bare
                base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB,
                width to height within 2:5 and 5:2, shorter side above 300 pixels,
                longer side below 6000 pixels. Not stated by the platform's pages: a URL
                or a base64 data URI of an image (the page speaks of a URL or base64; on
                the pages that say how, base64 stands in a data URI). Required.
            last_image: Image with which the video ends. It may be the first one again,
                and is cropped to its shape. A URL or a base64 data URI or bare base64
                of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to
                height within 2:5 and 5:2, shorter side above 300 pixels, longer side
                below 6000 pixels. Not stated by the platform's pages: a URL or a base64
                data URI of an image (the page speaks of a URL or base64; on the pages
                that say how, base64 stands in a data URI).
            resolution: Height of the video in lines. Allowed: "480p", "720p", "1080p".
                Required.
            aspect_ratio: Width to height of the video. Allowed: "21:9", "16:9", "4:3",
                "1:1", "3:4", "9:16". Default: "16:9".
            camera_fixed: Whether the camera stays where it is. Default: False.
            seed: Makes a result repeatable, as the same seed gives similar videos. -1
                means a random seed. -1 to 2147483647. Default: -1.
            duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
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
        from videotasks.endpoints.seedance_v1_pro.image_to_video import (
            SeedanceV1ProImageToVideoRequest,
        )

        return self._submit(
            SeedanceV1ProImageToVideoRequest,
            {
                "prompt": prompt,
                "image": image,
                "last_image": last_image,
                "resolution": resolution,
                "aspect_ratio": aspect_ratio,
                "camera_fixed": camera_fixed,
                "seed": seed,
                "duration": duration,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        prompt: str,
        resolution: Literal["480p", "720p", "1080p"],
        aspect_ratio: (
            Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"] | None
        ) = None,
        duration: Literal[5, 10] = 5,
        camera_fixed: bool | None = None,
        seed: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 5 or 10 seconds from a prompt.

        Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

        Source: https://ppio.com/docs/models/reference-seedance-v1-pro-t2v

        Args:
            prompt: What the video shows. Should have at most 500 characters. Required.
            resolution: Height of the video in lines. Allowed: "480p", "720p", "1080p".
                Required.
            aspect_ratio: Width to height of the video. Allowed: "21:9", "16:9", "4:3",
                "1:1", "3:4", "9:16", "9:21". Default: "16:9".
            duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
                Required by the platform, so the default is always sent. The sources
                disagree on whether it is required: duration is marked as required; it
                has a default, 5. Here holds: a body must have it; the client fills in
                the default and always sends it.
            camera_fixed: Whether the camera stays where it is. Default: False.
            seed: Makes a result repeatable, as the same seed gives similar videos. -1
                means a random seed. Default: -1. Not stated by the platform's pages: at
                least -1 (the page of image to video takes seeds from -1 on). Not stated
                by the platform's pages: at most 2147483647 (the page of image to video
                takes seeds up to it).
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
        from videotasks.endpoints.seedance_v1_pro.text_to_video import (
            SeedanceV1ProTextToVideoRequest,
        )

        return self._submit(
            SeedanceV1ProTextToVideoRequest,
            {
                "prompt": prompt,
                "resolution": resolution,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "camera_fixed": camera_fixed,
                "seed": seed,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
