# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Seedance 1.5 Pro, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["SeedanceV15Pro"]

T_co = TypeVar("T_co", covariant=True)


class SeedanceV15Pro(Family[T_co]):
    """Submits tasks to the endpoints of Seedance 1.5 Pro."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        fps: Literal[24] | None = None,
        seed: int | None = None,
        image: str | ImageInput,
        ratio: (
            Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] | None
        ) = None,
        prompt: str,
        duration: int | None = None,
        watermark: bool | None = None,
        last_image: ImageInput | None = None,
        resolution: Literal["480p", "720p"] | None = None,
        camera_fixed: bool | None = None,
        service_tier: Literal["default", "flex"] | None = None,
        generate_audio: bool | None = None,
        execution_expires_after: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 4 to 12 seconds with sound from its first frame, and its
        last one if you like.

        Retired by Novita AI on 2026-08-19 (https://novita.ai/docs/changelog/03-08-26),
        replaced by Wan 2.7 (wan_2_7.image_to_video).

        Source: https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v

        Args:
            fps: Frames in a second of the video. In frames per second. Only value: 24.
                Default: 24.
            seed: Makes a result repeatable, as the same seed gives similar videos. -1
                means a random seed. -1 to 4294967295. Default: -1. The sources disagree
                on its default: it is -1 unless somebody says otherwise; no default is
                shown. Here holds: -1.
            image: Image with which the video starts. A URL or a base64 data URI of an
                image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height
                within 2:5 and 5:2, shorter side above 300 pixels, longer side below
                6000 pixels. Required.
            ratio: Width to height of the video. Allowed: "16:9", "4:3", "1:1", "3:4",
                "9:16", "21:9", "adaptive". "adaptive" means what suits the first image.
                Default: "adaptive".
            prompt: What the video shows. What somebody says in it stands best in double
                quotes. Should have at most 500 characters. Required.
            duration: Length of the video. In seconds. 4 to 12. Default: 5.
            watermark: Puts a watermark on the video. Default: False.
            last_image: Image with which the video ends. A URL or a base64 data URI or
                bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB,
                width to height within 2:5 and 5:2, shorter side above 300 pixels,
                longer side below 6000 pixels. Not stated by the platform's pages: a URL
                or a base64 data URI of an image (the page speaks of a URL or base64; on
                the pages that say how, base64 stands in a data URI).
            resolution: Height of the video in lines. Allowed: "480p", "720p". Default:
                "720p".
            camera_fixed: Whether the camera stays where it is. It is asked for in the
                prompt, and may move all the same. Default: False.
            service_tier: How the task is run. Allowed: "default", "flex". "default"
                means at once. "flex" means when there is room. Default: "default".
            generate_audio: Whether speech, sounds and music are generated with the
                video. Default: True.
            execution_expires_after: Time after which the task is given up. In seconds.
                3600 to 259200. Default: 172800.
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
        from videotasks.endpoints.seedance_v1_5_pro.image_to_video import (
            SeedanceV15ProImageToVideoRequest,
        )

        return self._submit(
            SeedanceV15ProImageToVideoRequest,
            {
                "fps": fps,
                "seed": seed,
                "image": image,
                "ratio": ratio,
                "prompt": prompt,
                "duration": duration,
                "watermark": watermark,
                "last_image": last_image,
                "resolution": resolution,
                "camera_fixed": camera_fixed,
                "service_tier": service_tier,
                "generate_audio": generate_audio,
                "execution_expires_after": execution_expires_after,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        fps: Literal[24] | None = None,
        seed: int | None = None,
        ratio: (
            Literal["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"] | None
        ) = None,
        prompt: str,
        duration: int | None = None,
        watermark: bool | None = None,
        resolution: Literal["480p", "720p"] | None = None,
        camera_fixed: bool | None = None,
        service_tier: Literal["default", "flex"] | None = None,
        generate_audio: bool | None = None,
        execution_expires_after: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 4 to 12 seconds with sound from a prompt.

        Novita AI charges 0.5 times the price where service_tier is "flex" (on an
        unknown day, stated by
        https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v).

        Retired by Novita AI on 2026-08-19 (https://novita.ai/docs/changelog/03-08-26),
        replaced by Wan 2.7 (wan_2_7.text_to_video).

        Source: https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v.md

        Args:
            fps: Frames in a second of the video. In frames per second. Only value: 24.
                Default: 24.
            seed: Makes a result repeatable, as the same seed gives similar videos. -1
                means a random seed. -1 to 4294967295. Default: -1.
            ratio: Width to height of the video. Allowed: "16:9", "4:3", "1:1", "3:4",
                "9:16", "21:9", "adaptive". "adaptive" means what suits the prompt.
                Default: "adaptive".
            prompt: What the video shows. What somebody says in it stands best in double
                quotes. Should have at most 500 characters. Required.
            duration: Length of the video. In seconds. 4 to 12. Default: 5.
            watermark: Puts a watermark on the video. Default: False.
            resolution: Height of the video in lines. Allowed: "480p", "720p". Default:
                "720p".
            camera_fixed: Whether the camera stays where it is. It is asked for in the
                prompt, and may move all the same. Default: False.
            service_tier: How the task is run. Allowed: "default", "flex". "default"
                means at once. "flex" means when there is room, at half the price.
                Default: "default".
            generate_audio: Whether speech, sounds and music are generated with the
                video. Default: True.
            execution_expires_after: Time after which the task is given up. In seconds.
                3600 to 259200. Default: 172800.
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
        from videotasks.endpoints.seedance_v1_5_pro.text_to_video import (
            SeedanceV15ProTextToVideoRequest,
        )

        return self._submit(
            SeedanceV15ProTextToVideoRequest,
            {
                "fps": fps,
                "seed": seed,
                "ratio": ratio,
                "prompt": prompt,
                "duration": duration,
                "watermark": watermark,
                "resolution": resolution,
                "camera_fixed": camera_fixed,
                "service_tier": service_tier,
                "generate_audio": generate_audio,
                "execution_expires_after": execution_expires_after,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
