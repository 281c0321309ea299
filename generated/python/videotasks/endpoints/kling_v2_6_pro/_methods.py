# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Kling v2.6 Pro, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput, VideoInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["KlingV26Pro"]

T_co = TypeVar("T_co", covariant=True)


class KlingV26Pro(Family[T_co]):
    """Submits tasks to the endpoints of Kling v2.6 Pro."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        image: str | ImageInput,
        sound: bool | None = None,
        prompt: str,
        duration: Literal[5, 10] | None = None,
        cfg_scale: float | None = None,
        voice_list: Sequence[object] | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        negative_prompt: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Brings an image to life with sound, and with voices of your choice.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://novita.ai/docs/api-reference/model-apis-kling-v2.6-pro-i2v.md

        Args:
            image: The image with which the video starts. A URL or a base64 data URI of
                an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to
                height within 2:5 and 5:2. Required.
            sound: Whether sound is made along with the picture. Default: True.
            prompt: What the video shows, how things and the camera move and, where
                sound is made, what is heard. At most 2500 characters. Required.
            duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
            cfg_scale: How closely the video keeps to the prompt; the lower, the more
                natural its motion. 0 to 1. Default: 0.5. The sources disagree on its
                default: left out, it is 0.5; no default is stated. Here holds: 0.5.
            voice_list: Voices with which is spoken in the video. 0 to 2 items. Each
                item: One voice. No page states in which form.
            aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
                Default: "16:9".
            negative_prompt: What is to be seen and heard nowhere in the video. At most
                2500 characters.
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
        from videotasks.endpoints.kling_v2_6_pro.image_to_video import (
            KlingV26ProImageToVideoRequest,
        )

        return self._submit(
            KlingV26ProImageToVideoRequest,
            {
                "image": image,
                "sound": sound,
                "prompt": prompt,
                "duration": duration,
                "cfg_scale": cfg_scale,
                "voice_list": voice_list,
                "aspect_ratio": aspect_ratio,
                "negative_prompt": negative_prompt,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def motion_control(
        self,
        *,
        image: str | ImageInput,
        video: str | VideoInput,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        keep_original_sound: bool | None = None,
        character_orientation: Literal["image", "video"],
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Lets the subject of an image move as a video shows it.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0.motion_control).

        Source: https://ppio.com/docs/models/reference-kling-v2.6-pro-motion-control.md

        Args:
            image: The image of who or what shall move. A URL or a base64 data URI or
                bare base64 of an image, JPEG, PNG, at most 10 MB, at least 300x300
                pixels, width to height within 2:5 and 5:2. Not stated by the platform's
                pages: a URL or a base64 data URI of an image (the page speaks of a URL
                or base64; on the pages that say how, base64 stands in a data URI).
                Required.
            video: Address of the video whose motion is taken. A URL or a base64 data
                URI of a video, MP4, QUICKTIME, at most 10 MB, at least 300x300 pixels,
                length at least 3 and at most 30 seconds. Not stated by the platform's
                pages: a URL of a video (the page speaks of a URL, and of base64 for the
                image alone). Required. Framed as the image is, the motion may come from
                at most 10 seconds of video (at novita alone). Framed as the video is,
                the motion may come from at most 30 seconds of it (at novita alone).
                Novita's page limits the shape of the video as it does that of the
                image. The sources disagree on its limits: the shape of the video is
                limited as that of the image is; only the shape of the image is limited.
                Here holds: the video may have any shape, and users of Novita are held
                to their page.
            prompt: Where the scene is, its style and its light.
            negative_prompt: What is to be seen and heard nowhere in the video. At most
                2500 characters.
            keep_original_sound: Whether the sound of the given video is kept. Default:
                True.
            character_orientation: Whether the picture keeps to the given image or to
                the given video; the length of the result follows from it. Allowed:
                "image", "video". "image" means that the picture is framed as the image
                is; by PPIO's page the result has 5 seconds. "video" means that the
                picture is framed as the video is; the result has at most 30 seconds.
                Required. The sources disagree on its meaning: image takes a video of at
                most 10 seconds, video one of at most 30; image makes a video of 5
                seconds, video one of at most 30. Here holds: the first as a limit of
                the given video, the second as the length of the result.
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
        from videotasks.endpoints.kling_v2_6_pro.motion_control import (
            KlingV26ProMotionControlRequest,
        )

        return self._submit(
            KlingV26ProMotionControlRequest,
            {
                "image": image,
                "video": video,
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "keep_original_sound": keep_original_sound,
                "character_orientation": character_orientation,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        sound: bool | None = None,
        prompt: str,
        duration: Literal[5, 10] | None = None,
        cfg_scale: float | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        negative_prompt: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video with sound, of 5 or 10 seconds, from a prompt.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.text_to_video,
        kling_v3_0_pro.text_to_video, kling_v3_0_4k.text_to_video).

        Source: https://ppio.com/docs/models/reference-kling-v2.6-pro-t2v

        Args:
            sound: Whether sound is made along with the picture. Default: True.
            prompt: What the video shows, how things and the camera move and, where
                sound is made, what is heard. At most 2500 characters. Required.
            duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
            cfg_scale: How closely the video keeps to the prompt; the lower, the more
                natural its motion. This page states no default. 0 to 1.
            aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
                Default: "1:1".
            negative_prompt: What is to be seen and heard nowhere in the video. At most
                2500 characters.
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
        from videotasks.endpoints.kling_v2_6_pro.text_to_video import (
            KlingV26ProTextToVideoRequest,
        )

        return self._submit(
            KlingV26ProTextToVideoRequest,
            {
                "sound": sound,
                "prompt": prompt,
                "duration": duration,
                "cfg_scale": cfg_scale,
                "aspect_ratio": aspect_ratio,
                "negative_prompt": negative_prompt,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
