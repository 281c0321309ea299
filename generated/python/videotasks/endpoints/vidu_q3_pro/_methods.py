# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Vidu Q3 Pro, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeVar

from videotasks._validation.media import AudioInput, ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["ViduQ3Pro"]

T_co = TypeVar("T_co", covariant=True)


class ViduQ3Pro(Family[T_co]):
    """Submits tasks to the endpoints of Vidu Q3 Pro."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        seed: int | None = None,
        audio: AudioInput | None = None,
        style: Literal["general", "anime"] | None = None,
        images: ImageInput | Sequence[ImageInput],
        is_rec: bool | None = None,
        prompt: str | None = None,
        wm_url: ImageInput | None = None,
        duration: int | None = None,
        off_peak: bool | None = None,
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        wm_position: (
            Literal["top-left", "top-right", "bottom-left", "bottom-right"] | None
        ) = None,
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Brings an image to life, with a sound of your own if there is one.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-i2v.md

        Args:
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random. 0 means a random seed. 0 to
                2147483647.
            audio: Address of a sound to lay under the video. Elsewhere this is a
                switch; here it is a text. A URL of a sound, MPEG, WAV, MP4, FLAC, at
                most 20 MB. The sources disagree on its type: audio is the address of a
                sound file; audio is a switch that generates sound. Here holds: a text,
                the address of a sound file.
            style: Look of the video, realistic (general) or drawn (anime). Allowed:
                "general", "anime". Default: "general".
            images: Address of the image to start from, alone in its list. At most 1
                item. Not stated by the platform's pages: at least 1 item (the page
                states no smallest number, but it requires the list and takes one
                image). Each item: One image. A URL or a base64 data URI of an image,
                PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1. Not
                stated by the platform's pages: a URL of an image (the page speaks of
                URLs; data URIs are documented for other endpoints only). Required. The
                sources disagree on its limits: every image is limited to 50 MB; what a
                data URI holds must stay below 10 MB once decoded. Here holds: 50 MB for
                the file behind a URL; 10 MB for the decoded bytes of a data URI, where
                the page says so. The sources disagree on its limits (of each item):
                taken at its word, every ratio below 4:1 would do; taken at its word,
                only long and narrow images would do; the ratio lies between the two.
                Here holds: within 1:4 and 4:1.
            is_rec: Matches the rhythm of the sound to the motion of the video. Default:
                False. The sources disagree on its meaning: the platform recommends a
                prompt and ignores the given one; the rhythm of the sound is matched to
                the motion; a recommendation mode, without further words. Here holds:
                each endpoint's own page; where it says nothing of the prompt, nothing
                is refused.
            prompt: What happens in the video. At most 1500 characters.
            wm_url: Address of an image to use as the watermark. A URL or a base64 data
                URI of an image, PNG, JPEG, WEBP, at most 10 MB. Not stated by the
                platform's pages: a URL of an image (the page speaks of a URL; data URIs
                are documented for other parameters only).
            duration: Length of the video. In seconds. 1 to 16. Default: 5.
            off_peak: Runs the task when the platform is less busy, within 48 hours and
                for a lower price. Default: False.
            watermark: Puts a watermark on the video. Default: False.
            resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
                Default: "720p".
            wm_position: Corner of the watermark. Allowed: "top-left", "top-right",
                "bottom-left", "bottom-right". The corner counts for nothing without a
                watermark (no page of the platform states it: this page does not say so;
                the pages of the multi-frame endpoints do). The sources disagree on its
                values: a number, of which 3 is the bottom right and 4 the bottom left;
                a number, of which 3 is the bottom left and 4 the bottom right; a text
                with an underscore; a text with a hyphen. Here holds: each endpoint
                takes the shape of its own page.
            aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "4:3",
                "3:4", "1:1". Default: "16:9".
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
        from videotasks.endpoints.vidu_q3_pro.image_to_video import (
            ViduQ3ProImageToVideoRequest,
        )

        return self._submit(
            ViduQ3ProImageToVideoRequest,
            {
                "seed": seed,
                "audio": audio,
                "style": style,
                "images": images,
                "is_rec": is_rec,
                "prompt": prompt,
                "wm_url": wm_url,
                "duration": duration,
                "off_peak": off_peak,
                "watermark": watermark,
                "resolution": resolution,
                "wm_position": wm_position,
                "aspect_ratio": aspect_ratio,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def start_end_to_video(
        self,
        *,
        seed: int | None = None,
        audio: bool | None = None,
        images: ImageInput | Sequence[ImageInput],
        is_rec: bool | None = None,
        prompt: str | None = None,
        wm_url: ImageInput | None = None,
        duration: int | None = None,
        off_peak: bool | None = None,
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        wm_position: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video with sound that leads from a first frame to a last one.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://ppio.com/docs/models/reference-vidu-q3-pro-f2v

        Args:
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random. 0 means a random seed.
            audio: Generates sound along with the picture. Default: True.
            images: The first and the last frame of the video, in this order. Exactly 2
                items. Each item: One image. A URL or a base64 data URI or bare base64
                of an image, PNG, JPEG, WEBP, at most 50 MB, at least 128x128 pixels,
                width to height within 1:4 and 4:1. Not stated by the platform's pages:
                a URL or a base64 data URI of an image (the page speaks of a URL or
                base64; on the pages that say how, base64 stands in a data URI).
                Required. The sources disagree on its limits: every image is limited to
                50 MB; what a data URI holds must stay below 10 MB once decoded. Here
                holds: 50 MB for the file behind a URL; 10 MB for the decoded bytes of a
                data URI, where the page says so. The sources disagree on its limits (of
                each item): taken at its word, every ratio below 4:1 would do; taken at
                its word, only long and narrow images would do; the ratio lies between
                the two. Here holds: within 1:4 and 4:1.
            is_rec: Turns on the recommendation mode. The page says no more of it. The
                sources disagree on its meaning: the platform recommends a prompt and
                ignores the given one; the rhythm of the sound is matched to the motion;
                a recommendation mode, without further words. Here holds: each
                endpoint's own page; where it says nothing of the prompt, nothing is
                refused.
            prompt: What happens between the first and the last frame. At most 1500
                characters. The recommendation mode may ignore the prompt (no page of
                the platform states it: the page only speaks of a recommendation mode;
                on the Q2 start-end pages it ignores the prompt).
            wm_url: Address of an image to use as the watermark. Left out, the platform
                uses its own. A URL or a base64 data URI of an image. Not stated by the
                platform's pages: a URL of an image (the page speaks of a URL; data URIs
                are documented for other parameters only).
            duration: Length of the video. In seconds. 1 to 16. Default: 5.
            off_peak: Runs the task when the platform is less busy, within 48 hours and
                for a lower price. Default: False.
            watermark: Puts a watermark on the video.
            resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
                Default: "720p".
            wm_position: Corner of the watermark, counted clockwise from the upper left
                one. 1 to 4. Default: 3. The corner counts for nothing without a
                watermark. The corner counts for nothing without a watermark (no page of
                the platform states it: this page states no default of watermark; on
                every other page it is false). The sources disagree on its values: a
                number, of which 3 is the bottom right and 4 the bottom left; a number,
                of which 3 is the bottom left and 4 the bottom right; a text with an
                underscore; a text with a hyphen. Here holds: each endpoint takes the
                shape of its own page.
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
        from videotasks.endpoints.vidu_q3_pro.start_end_to_video import (
            ViduQ3ProStartEndToVideoRequest,
        )

        return self._submit(
            ViduQ3ProStartEndToVideoRequest,
            {
                "seed": seed,
                "audio": audio,
                "images": images,
                "is_rec": is_rec,
                "prompt": prompt,
                "wm_url": wm_url,
                "duration": duration,
                "off_peak": off_peak,
                "watermark": watermark,
                "resolution": resolution,
                "wm_position": wm_position,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        seed: int | None = None,
        audio: bool | None = None,
        prompt: str,
        wm_url: ImageInput | None = None,
        duration: int | None = None,
        off_peak: bool | None = None,
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        wm_position: int | None = None,
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video with sound from a prompt alone.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.text_to_video,
        kling_v3_0_pro.text_to_video, kling_v3_0_4k.text_to_video).

        Source: https://novita.ai/docs/api-reference/model-apis-vidu-q3-pro-t2v.md

        Args:
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random. 0 means a random seed. 0 to
                2147483647.
            audio: Generates sound along with the picture. Default: True.
            prompt: What the video shows. At most 2000 characters. Required.
            wm_url: Address of an image to use as the watermark. Left out, the platform
                uses its own. A URL or a base64 data URI of an image. Not stated by the
                platform's pages: a URL of an image (the page speaks of a URL; data URIs
                are documented for other parameters only).
            duration: Length of the video. In seconds. 1 to 16. Default: 5.
            off_peak: Runs the task when the platform is less busy, within 48 hours and
                for a lower price. Default: False.
            watermark: Puts a watermark on the video. Default: False.
            resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
                Default: "720p".
            wm_position: Corner of the watermark, read like a text: 1 and 2 above, 3 and
                4 below, each pair from left to right. 1 to 4. The corner counts for
                nothing without a watermark. The sources disagree on its values: a
                number, of which 3 is the bottom right and 4 the bottom left; a number,
                of which 3 is the bottom left and 4 the bottom right; a text with an
                underscore; a text with a hyphen. Here holds: each endpoint takes the
                shape of its own page.
            aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "4:3",
                "3:4", "1:1". Default: "16:9".
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
        from videotasks.endpoints.vidu_q3_pro.text_to_video import (
            ViduQ3ProTextToVideoRequest,
        )

        return self._submit(
            ViduQ3ProTextToVideoRequest,
            {
                "seed": seed,
                "audio": audio,
                "prompt": prompt,
                "wm_url": wm_url,
                "duration": duration,
                "off_peak": off_peak,
                "watermark": watermark,
                "resolution": resolution,
                "wm_position": wm_position,
                "aspect_ratio": aspect_ratio,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
