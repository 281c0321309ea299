# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Vidu 2.0, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["Vidu20"]

T_co = TypeVar("T_co", covariant=True)


class Vidu20(Family[T_co]):
    """Submits tasks to the endpoints of Vidu 2.0."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        images: ImageInput | Sequence[ImageInput],
        prompt: str | None = None,
        duration: Literal[4, 8] | None = None,
        seed: int | None = None,
        resolution: Literal["360p", "720p", "1080p"] | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "large"] | None = None,
        bgm: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video that starts with an image.

        Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

        Source: https://novita.ai/docs/api-reference/model-apis-vidu-2.0-img2video.md

        Args:
            images: The image with which the video starts, alone in its list. Exactly 1
                item. Each item: One image. A URL or a base64 data URI of an image, PNG,
                JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI,
                width to height within 1:4 and 4:1. Required. The sources disagree on
                its limits: every image is limited to 50 MB; what a data URI holds must
                stay below 10 MB once decoded. Here holds: 50 MB for the file behind a
                URL; 10 MB for the decoded bytes of a data URI, where the page says so.
                The sources disagree on its limits (of each item): taken at its word,
                every ratio below 4:1 would do; taken at its word, only long and narrow
                images would do; the ratio lies between the two. Here holds: within 1:4
                and 4:1.
            prompt: What happens in the video. At most 1500 characters.
            duration: Length of the video. In seconds. Allowed: 4, 8. Default: 4.
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random.
            resolution: Height of the video in lines. What is allowed, and what it is
                when left out, depends on the duration. Allowed: "360p", "720p",
                "1080p". A video of 4 s is in 360p unless told otherwise. A video of 8 s
                comes in 720p only.
            movement_amplitude: How much things move in the video. Allowed: "auto",
                "small", "medium", "large". Default: "auto". The sources disagree on its
                values: the strongest movement is called large; it is called high. Here
                holds: large.
            bgm: Adds background music that suits the video, over its whole length.
                Default: False.
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
        from videotasks.endpoints.vidu_2_0.image_to_video import (
            Vidu20ImageToVideoRequest,
        )

        return self._submit(
            Vidu20ImageToVideoRequest,
            {
                "images": images,
                "prompt": prompt,
                "duration": duration,
                "seed": seed,
                "resolution": resolution,
                "movement_amplitude": movement_amplitude,
                "bgm": bgm,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def reference_to_video(
        self,
        *,
        images: ImageInput | Sequence[ImageInput],
        prompt: str,
        duration: Literal[4] | None = None,
        seed: int | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        resolution: Literal["360p", "720p"] | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "large"] | None = None,
        bgm: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video in which the subjects of up to three reference images stay
        recognisable.

        Retired by Novita AI before 2026-08-19 (https://novita.ai/docs/llms.txt).

        Source: https://docs.jiekou.ai/docs/models/reference-vidu-2.0-reference2video.md

        Args:
            images: Reference images of the subjects, such as one person seen from
                several sides. 1 to 3 items. Each item: One image. A URL or a base64
                data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once
                decoded from a data URI, at least 128x128 pixels, width to height within
                1:4 and 4:1. Required. The sources disagree on its limits: every image
                is limited to 50 MB; what a data URI holds must stay below 10 MB once
                decoded. Here holds: 50 MB for the file behind a URL; 10 MB for the
                decoded bytes of a data URI, where the page says so. The sources
                disagree on its limits (of each item): taken at its word, every ratio
                below 4:1 would do; taken at its word, only long and narrow images would
                do; the ratio lies between the two. Here holds: within 1:4 and 4:1.
            prompt: What the video shows. At most 1500 characters. Required.
            duration: Length of the video. In seconds. Only value: 4. Default: 4.
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random.
            aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
                Default: "16:9".
            resolution: Height of the video in lines. Allowed: "360p", "720p". Default:
                "360p".
            movement_amplitude: How much things move in the video. Allowed: "auto",
                "small", "medium", "large". Default: "auto". The sources disagree on its
                values: the strongest movement is called large; it is called high. Here
                holds: large.
            bgm: Adds background music that suits the video, over its whole length.
                Default: False.
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
        from videotasks.endpoints.vidu_2_0.reference_to_video import (
            Vidu20ReferenceToVideoRequest,
        )

        return self._submit(
            Vidu20ReferenceToVideoRequest,
            {
                "images": images,
                "prompt": prompt,
                "duration": duration,
                "seed": seed,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "movement_amplitude": movement_amplitude,
                "bgm": bgm,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def start_end_to_video(
        self,
        *,
        images: ImageInput | Sequence[ImageInput],
        prompt: str | None = None,
        duration: Literal[4, 8] | None = None,
        seed: int | None = None,
        resolution: Literal["360p", "720p", "1080p"] | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "large"] | None = None,
        bgm: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video that leads from a first frame to a last one.

        Source: https://ppio.com/docs/models/reference-vidu-2.0-startend2video

        Args:
            images: The first and the last frame of the video, in this order. Exactly 2
                items. Each item: One image. A URL or a base64 data URI of an image,
                PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data
                URI. Required. The sources disagree on its limits: every image is
                limited to 50 MB; what a data URI holds must stay below 10 MB once
                decoded. Here holds: 50 MB for the file behind a URL; 10 MB for the
                decoded bytes of a data URI, where the page says so.
            prompt: What happens between the first and the last frame. At most 1500
                characters.
            duration: Length of the video. In seconds. Allowed: 4, 8. Default: 4.
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random.
            resolution: Height of the video in lines. What is allowed, and what it is
                when left out, depends on the duration. Allowed: "360p", "720p",
                "1080p". A video of 4 s is in 360p unless told otherwise. A video of 8 s
                comes in 720p only.
            movement_amplitude: How much things move in the video. Allowed: "auto",
                "small", "medium", "large". Default: "auto". The sources disagree on its
                values: the strongest movement is called large; it is called high. Here
                holds: large.
            bgm: Adds background music that suits the video, over its whole length.
                Default: False.
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
        from videotasks.endpoints.vidu_2_0.start_end_to_video import (
            Vidu20StartEndToVideoRequest,
        )

        return self._submit(
            Vidu20StartEndToVideoRequest,
            {
                "images": images,
                "prompt": prompt,
                "duration": duration,
                "seed": seed,
                "resolution": resolution,
                "movement_amplitude": movement_amplitude,
                "bgm": bgm,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
