# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Seedance V1 Lite, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["SeedanceV1Lite"]

T_co = TypeVar("T_co", covariant=True)


class SeedanceV1Lite(Family[T_co]):
    """Submits tasks to the endpoints of Seedance V1 Lite."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        prompt: str | None = None,
        image: str | ImageInput,
        resolution: Literal["480p", "720p", "1080p"],
        aspect_ratio: (
            Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None
        ) = None,
        last_image: ImageInput | None = None,
        camera_fixed: bool | None = None,
        seed: int | None = None,
        duration: Literal[5, 10] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 5 or 10 seconds from its first frame, by the smaller model,
        and its last one if you like.

        Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

        Source: https://docs.jiekou.ai/docs/models/reference-seedance-v1-lite-i2v.md

        Args:
            prompt: What happens in the video. Should have at most 500 characters.
            image: Image with which the video starts. A URL or a base64 data URI or bare
                base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB,
                width to height within 2:5 and 5:2, shorter side above 300 pixels,
                longer side below 6000 pixels. Not stated by the platform's pages: a URL
                or a base64 data URI of an image (the page speaks of a URL or base64; on
                the pages that say how, base64 stands in a data URI). Required.
            resolution: Height of the video in lines. Allowed: "480p", "720p", "1080p".
                Required.
            aspect_ratio: Width to height of the video. Allowed: "21:9", "16:9", "4:3",
                "1:1", "3:4", "9:16". Default: "16:9".
            last_image: Image with which the video ends. A URL or a base64 data URI or
                bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB,
                width to height within 2:5 and 5:2, shorter side above 300 pixels,
                longer side below 6000 pixels. Not stated by the platform's pages: a URL
                or a base64 data URI of an image (the page speaks of a URL or base64; on
                the pages that say how, base64 stands in a data URI).
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
        from videotasks.endpoints.seedance_v1_lite.image_to_video import (
            SeedanceV1LiteImageToVideoRequest,
        )

        return self._submit(
            SeedanceV1LiteImageToVideoRequest,
            {
                "prompt": prompt,
                "image": image,
                "resolution": resolution,
                "aspect_ratio": aspect_ratio,
                "last_image": last_image,
                "camera_fixed": camera_fixed,
                "seed": seed,
                "duration": duration,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
