# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Grok Imagine, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput, VideoInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["GrokImagine"]

T_co = TypeVar("T_co", covariant=True)


class GrokImagine(Family[T_co]):
    """Submits tasks to the endpoints of Grok Imagine."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        image: str | ImageInput,
        prompt: str,
        duration: int | None = None,
        resolution: Literal["480p", "720p"] | None = None,
        aspect_ratio: (
            Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] | None
        ) = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Brings an image to life as a prompt describes it.

        PPIO charges 0.34 CNY for each second of video (duration) where resolution is
        "480p" (2026-08-21, of prices in CNY, so PPIO's, not seen there but reported: an
        integrator's configuration). PPIO charges 0.48 CNY for each second of video
        (duration) where resolution is "720p" (2026-08-21, of prices in CNY, so PPIO's,
        not seen there but reported: an integrator's configuration).

        Source: https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-i2v

        Args:
            image: Image with which the video starts. A URL or a base64 data URI of an
                image. Required.
            prompt: What happens in the video. 1 to 4096 characters. Required.
            duration: Length of the video. In seconds. 1 to 15. Default: 6. PPIO's
                videos last at least 6 seconds. PPIO's videos last at most 10 seconds.
                The sources disagree on its minimum: 1 second at least; 6 seconds at
                least. Here holds: 1, and 6 at PPIO. The sources disagree on its
                maximum: 15 seconds at most; 10 seconds at most. Here holds: 15, and 10
                at PPIO.
            resolution: Height of the video in lines. Allowed: "480p", "720p". Default:
                "720p".
            aspect_ratio: Width to height of the video. Allowed: "16:9", "4:3", "3:2",
                "1:1", "2:3", "3:4", "9:16". PPIO's page does not list aspect_ratio. The
                sources disagree on whether it exists: one of seven ratios, without a
                default; the parameter is not listed. Here holds: the parameter is
                there.
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
        from videotasks.endpoints.grok_imagine.image_to_video import (
            GrokImagineImageToVideoRequest,
        )

        return self._submit(
            GrokImagineImageToVideoRequest,
            {
                "image": image,
                "prompt": prompt,
                "duration": duration,
                "resolution": resolution,
                "aspect_ratio": aspect_ratio,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        prompt: str,
        duration: int | None = None,
        resolution: Literal["480p", "720p"] | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video from a prompt.

        PPIO charges 0.34 CNY for each second of video (duration) where resolution is
        "480p" (2026-08-21, of prices in CNY, so PPIO's, not seen there but reported: an
        integrator's configuration). PPIO charges 0.48 CNY for each second of video
        (duration) where resolution is "720p" (2026-08-21, of prices in CNY, so PPIO's,
        not seen there but reported: an integrator's configuration).

        Source: https://docs.jiekou.ai/docs/models/reference-grok-imagine-video-t2v

        Args:
            prompt: What the video shows. 1 to 4096 characters. Required.
            duration: Length of the video. In seconds. 6 to 10. Default: 6.
            resolution: Height of the video in lines. Allowed: "480p", "720p". Default:
                "720p".
            aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
                Default: "16:9".
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
        from videotasks.endpoints.grok_imagine.text_to_video import (
            GrokImagineTextToVideoRequest,
        )

        return self._submit(
            GrokImagineTextToVideoRequest,
            {
                "prompt": prompt,
                "duration": duration,
                "resolution": resolution,
                "aspect_ratio": aspect_ratio,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def video_edit(
        self,
        *,
        video: str | VideoInput,
        prompt: str,
        resolution: Literal["480p", "720p"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Changes a video as a prompt describes it.

        PPIO charges 0.41 CNY for each second of video (of the file in video) where
        resolution is "480p" (2026-08-21, of prices in CNY, so PPIO's, not seen there
        but reported: an integrator's configuration). PPIO charges 0.55 CNY for each
        second of video (of the file in video) where resolution is "720p" (2026-08-21,
        of prices in CNY, so PPIO's, not seen there but reported: an integrator's
        configuration).

        Source: https://ppio.com/docs/models/reference-grok-imagine-video-edit

        Args:
            video: Address of the video to change. What is larger than 854x480 is scaled
                down to it, and only its first 8 seconds are used. A URL of a video,
                length at most 8.7 seconds. Required.
            prompt: What shall change in the video. 1 to 4096 characters. Required.
            resolution: Height of the video in lines. Allowed: "480p", "720p". Default:
                "480p".
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
        from videotasks.endpoints.grok_imagine.video_edit import (
            GrokImagineVideoEditRequest,
        )

        return self._submit(
            GrokImagineVideoEditRequest,
            {
                "video": video,
                "prompt": prompt,
                "resolution": resolution,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
