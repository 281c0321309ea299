# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Kling O1, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput, VideoInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["KlingO1"]

T_co = TypeVar("T_co", covariant=True)


class KlingO1(Family[T_co]):
    """Submits tasks to the endpoints of Kling O1."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        image: str | ImageInput,
        prompt: str,
        duration: Literal[5, 10] | None = None,
        last_image: ImageInput | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video that starts with an image and ends with another one, if it is
        given.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://docs.jiekou.ai/docs/models/reference-kling-o1-i2v.md

        Args:
            image: The image with which the video starts. Not stated by the platform's
                pages: a URL or a base64 data URI of an image (the page only names it as
                an image, and says nothing of its form). Required.
            prompt: What the video shows. Required.
            duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
            last_image: The image with which the video ends. Not stated by the
                platform's pages: a URL or a base64 data URI of an image (the page only
                names it as an image, and says nothing of its form).
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
        from videotasks.endpoints.kling_o1.image_to_video import (
            KlingO1ImageToVideoRequest,
        )

        return self._submit(
            KlingO1ImageToVideoRequest,
            {
                "image": image,
                "prompt": prompt,
                "duration": duration,
                "last_image": last_image,
                "aspect_ratio": aspect_ratio,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def reference_to_video(
        self,
        *,
        video: VideoInput | None = None,
        images: ImageInput | Sequence[ImageInput] | None = None,
        prompt: str,
        duration: Literal[3, 4, 5, 6, 7, 8, 9, 10] | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        keep_original_sound: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video from a prompt, with images or a video to go by.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md

        Args:
            video: Address of a video to go by. A URL or a base64 data URI of a video.
                Not stated by the platform's pages: a URL of a video (the page speaks of
                a URL; data URIs of videos are documented nowhere). PPIO's page marks
                the video as required. The sources disagree on whether it is required:
                the video is optional; the video is required. Here holds: optional, and
                users of PPIO are held to their page.
            images: Images of who or what shall be in the video. 0 to 7 items. Default:
                (). Each item: One image. Not stated by the platform's pages: a URL or a
                base64 data URI of an image (the page only names it as an image, and
                says nothing of its form).
            prompt: What the video shows. Required.
            duration: Length of the video. In seconds. Allowed: 3, 4, 5, 6, 7, 8, 9, 10.
                Default: 5.
            aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
                Default: "16:9".
            keep_original_sound: Whether the sound of the given video is kept. Default:
                True.
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
        from videotasks.endpoints.kling_o1.reference_to_video import (
            KlingO1ReferenceToVideoRequest,
        )

        return self._submit(
            KlingO1ReferenceToVideoRequest,
            {
                "video": video,
                "images": images,
                "prompt": prompt,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "keep_original_sound": keep_original_sound,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        prompt: str,
        duration: Literal[5, 10] | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
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

        Source: https://ppio.com/docs/models/reference-kling-o1-t2v

        Args:
            prompt: What the video shows. Required.
            duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
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
        from videotasks.endpoints.kling_o1.text_to_video import (
            KlingO1TextToVideoRequest,
        )

        return self._submit(
            KlingO1TextToVideoRequest,
            {
                "prompt": prompt,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def video_edit(
        self,
        *,
        video: str | VideoInput,
        images: ImageInput | Sequence[ImageInput] | None = None,
        prompt: str,
        fast_mode: bool | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        keep_original_sound: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Changes a video as a prompt says, with images to go by if there are any.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://novita.ai/docs/api-reference/model-apis-kling-o1-video-edit.md

        Args:
            video: Address of the video to change. A URL or a base64 data URI of a
                video. Not stated by the platform's pages: a URL of a video (the page
                speaks of a URL; data URIs of videos are documented nowhere). Required.
            images: Images of who or what shall be in the video. 0 to 4 items. Default:
                (). Each item: One image. Not stated by the platform's pages: a URL or a
                base64 data URI of an image (the page only names it as an image, and
                says nothing of its form).
            prompt: What shall be changed in the video. Required.
            fast_mode: Whether to be quick about it, at some cost in quality. Default:
                False.
            aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
            keep_original_sound: Whether the sound of the given video is kept. Default:
                True.
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
        from videotasks.endpoints.kling_o1.video_edit import KlingO1VideoEditRequest

        return self._submit(
            KlingO1VideoEditRequest,
            {
                "video": video,
                "images": images,
                "prompt": prompt,
                "fast_mode": fast_mode,
                "aspect_ratio": aspect_ratio,
                "keep_original_sound": keep_original_sound,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
