# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Vidu Q3 Turbo, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["ViduQ3Turbo"]

T_co = TypeVar("T_co", covariant=True)


class ViduQ3Turbo(Family[T_co]):
    """Submits tasks to the endpoints of Vidu Q3 Turbo."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        seed: int | None = None,
        audio: bool | None = None,
        images: ImageInput | Sequence[ImageInput],
        is_rec: bool | None = None,
        prompt: str | None = None,
        duration: int | None = None,
        off_peak: bool | None = None,
        audio_type: Literal["all", "speech_only", "sound_effect_only"] | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Brings an image to life, with sound.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://ppio.com/docs/models/reference-vidu-q3-turbo-i2v

        Args:
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random. 0 means a random seed. 0 to
                2147483647.
            audio: Generates sound along with the picture. Default: True.
            images: The image to start from. Not stated by the platform's pages: at
                least 1 item (the page states no number, but it requires the list and
                starts from an image). Not stated by the platform's pages: at most 1
                item (upstream Vidu takes exactly one image, and so does the page of Q3
                Pro). Each item: One image. A URL or a base64 data URI of an image, at
                most 50 MB, width to height within 1:4 and 4:1. Not stated by the
                platform's pages: a URL or a base64 data URI of an image, PNG, JPEG,
                WEBP (two brands' pages are said to state the types; the captures do
                not, and pages of siblings state these). Required. The sources disagree
                on its limits: every image is limited to 50 MB; what a data URI holds
                must stay below 10 MB once decoded. Here holds: 50 MB for the file
                behind a URL; 10 MB for the decoded bytes of a data URI, where the page
                says so. The sources disagree on its limits (of each item): taken at its
                word, every ratio below 4:1 would do; taken at its word, only long and
                narrow images would do; the ratio lies between the two. Here holds:
                within 1:4 and 4:1.
            is_rec: Turns on the recommendation mode. What it does is not known from the
                captures. Default: False. The sources disagree on its meaning: the
                platform recommends a prompt and ignores the given one; the rhythm of
                the sound is matched to the motion; a recommendation mode, without
                further words. Here holds: each endpoint's own page; where it says
                nothing of the prompt, nothing is refused.
            prompt: What happens in the video. At most 5000 characters.
            duration: Length of the video. In seconds. 1 to 16. Default: 5.
            off_peak: Runs the task when the platform is less busy, within 48 hours and
                for a lower price. Default: False.
            audio_type: Which sounds are generated. Allowed: "all", "speech_only",
                "sound_effect_only". Default: "all". Without sound there is no kind of
                sound to choose.
            resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
                Default: "720p".
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
        from videotasks.endpoints.vidu_q3_turbo.image_to_video import (
            ViduQ3TurboImageToVideoRequest,
        )

        return self._submit(
            ViduQ3TurboImageToVideoRequest,
            {
                "seed": seed,
                "audio": audio,
                "images": images,
                "is_rec": is_rec,
                "prompt": prompt,
                "duration": duration,
                "off_peak": off_peak,
                "audio_type": audio_type,
                "resolution": resolution,
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
        duration: int | None = None,
        off_peak: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
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

        Source: https://novita.ai/docs/api-reference/model-apis-vidu-q3-turbo-f2v.md

        Args:
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random. 0 means a random seed.
            audio: Generates sound along with the picture. Default: True.
            images: The first and the last frame of the video, in this order. Exactly 2
                items. Each item: One image. A URL or a base64 data URI or bare base64
                of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4
                and 4:1. Not stated by the platform's pages: a URL or a base64 data URI
                of an image (the page speaks of a URL or base64; on the pages that say
                how, base64 stands in a data URI). Required. The sources disagree on its
                limits: every image is limited to 50 MB; what a data URI holds must stay
                below 10 MB once decoded. Here holds: 50 MB for the file behind a URL;
                10 MB for the decoded bytes of a data URI, where the page says so. The
                sources disagree on its limits (of each item): taken at its word, every
                ratio below 4:1 would do; taken at its word, only long and narrow images
                would do; the ratio lies between the two. Here holds: within 1:4 and
                4:1.
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
            duration: Length of the video. In seconds. 1 to 16. Default: 5.
            off_peak: Runs the task when the platform is less busy, within 48 hours and
                for a lower price. Default: False.
            resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
                Default: "720p".
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
        from videotasks.endpoints.vidu_q3_turbo.start_end_to_video import (
            ViduQ3TurboStartEndToVideoRequest,
        )

        return self._submit(
            ViduQ3TurboStartEndToVideoRequest,
            {
                "seed": seed,
                "audio": audio,
                "images": images,
                "is_rec": is_rec,
                "prompt": prompt,
                "duration": duration,
                "off_peak": off_peak,
                "resolution": resolution,
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

        Source: https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v

        Args:
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random. 0 means a random seed. 0 to
                2147483647.
            audio: Generates sound along with the picture. Default: True.
            prompt: What the video shows. At most 5000 characters. Required.
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
            wm_position: Corner of the watermark, counted clockwise from the upper left
                one. 1 to 4. Default: 3. The corner counts for nothing without a
                watermark. The sources disagree on its values: a number, of which 3 is
                the bottom right and 4 the bottom left; a number, of which 3 is the
                bottom left and 4 the bottom right; a text with an underscore; a text
                with a hyphen. Here holds: each endpoint takes the shape of its own
                page.
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
        from videotasks.endpoints.vidu_q3_turbo.text_to_video import (
            ViduQ3TurboTextToVideoRequest,
        )

        return self._submit(
            ViduQ3TurboTextToVideoRequest,
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
