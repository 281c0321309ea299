# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Wan 2.7, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeVar

from videotasks._validation.media import AudioInput, ImageInput, VideoInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.late import LateClass, LateModule
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

if TYPE_CHECKING:
    from videotasks._objects.wan27_reference import Wan27Reference, Wan27ReferenceDict
    from videotasks.endpoints.wan_2_7 import reference_to_video as _reference_to_video
    from videotasks.endpoints.wan_2_7 import text_to_video as _text_to_video
else:
    Wan27Reference = LateClass("videotasks._objects.wan27_reference", "Wan27Reference")
    Wan27ReferenceDict = LateClass(
        "videotasks._objects.wan27_reference", "Wan27ReferenceDict"
    )
    _reference_to_video = LateModule("videotasks.endpoints.wan_2_7.reference_to_video")
    _text_to_video = LateModule("videotasks.endpoints.wan_2_7.text_to_video")

__all__ = ["Wan27"]

T_co = TypeVar("T_co", covariant=True)


class Wan27(Family[T_co]):
    """Submits tasks to the endpoints of Wan 2.7."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        seed: int | None = None,
        prompt: str | None = None,
        duration: int | None = None,
        image_url: ImageInput | None = None,
        watermark: bool | None = None,
        resolution: Literal["720P", "1080P"] | None = None,
        prompt_extend: bool | None = None,
        first_clip_url: VideoInput | None = None,
        last_frame_url: ImageInput | None = None,
        negative_prompt: str | None = None,
        driving_audio_url: AudioInput | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video from its first frame, or goes on with a video that you have.

        PPIO charges 0.6 CNY for each second of video (duration) where resolution is
        "720P" (2026-08-30, of https://ppio.com/pricing, not seen there but reported: an
        integrator's note). PPIO charges 1.0 CNY for each second of video (duration)
        where resolution is "1080P" (2026-08-30, of https://ppio.com/pricing, not seen
        there but reported: an integrator's note).

        Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
        replaced by Kling 3.0 or MiniMax H3 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video); inferred: the copy
        of the notice ends before it, but an integrator who had all of it counted Wan
        2.7 among the retired on 2026-10-07, and Kling 3.0 and MiniMax H3 as what
        replaces such models.

        Source: https://novita.ai/docs/api-reference/model-apis-wan2.7-i2v

        Args:
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random. 0 to 2147483647.
            prompt: What happens in the video. At most 5000 characters.
            duration: Length of the video. In seconds. 2 to 15. Default: 5.
            image_url: Address of the image with which the video starts. A URL of an
                image, JPEG, PNG, BMP, WEBP, at most 20 MB, at least 240x240 pixels,
                width to height within 1:8 and 8:1, width at most 8000 pixels, height at
                most 8000 pixels, without transparency. A video starts with an image or
                goes on with a clip, and one of the two must be given. The sources
                disagree on whether it is required: the image is marked as required; the
                image is marked as required; the image excludes a clip to go on with,
                and one of the two must be given. Here holds: optional; of the image and
                the clip exactly one is given.
            watermark: Puts a watermark on the video. Default: False.
            resolution: Height of the video in lines. Allowed: "720P", "1080P". Default:
                "1080P".
            prompt_extend: Whether the platform writes out a short prompt before it is
                used, which takes longer. Default: True. The sources disagree on its
                default: they end before a default; a prompt is written out unless
                somebody says otherwise. Here holds: true.
            first_clip_url: Address of a video that the new one goes on with. A URL of a
                video, MP4, QUICKTIME, at most 100 MB, at least 240x240 pixels, width to
                height within 1:8 and 8:1, width at most 4096 pixels, height at most
                4096 pixels, length at least 2 and at most 10 seconds. A video starts
                with an image or goes on with a clip, and one of the two must be given.
            last_frame_url: Address of the image with which the video ends. A URL of an
                image, JPEG, PNG, BMP, WEBP, at most 20 MB, at least 240x240 pixels,
                width to height within 1:8 and 8:1, width at most 8000 pixels, height at
                most 8000 pixels, without transparency.
            negative_prompt: What the video should not show. At most 500 characters.
            driving_audio_url: Address of a sound that drives the video. A URL of a
                sound. Not stated by the platform's pages: a URL of a sound, at most 15
                MB, length at least 2 and at most 30 seconds (an integrator's reference
                of 2026-08-30 says so; the captures end before it).
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
        from videotasks.endpoints.wan_2_7.image_to_video import Wan27ImageToVideoRequest

        return self._submit(
            Wan27ImageToVideoRequest,
            {
                "seed": seed,
                "prompt": prompt,
                "duration": duration,
                "image_url": image_url,
                "watermark": watermark,
                "resolution": resolution,
                "prompt_extend": prompt_extend,
                "first_clip_url": first_clip_url,
                "last_frame_url": last_frame_url,
                "negative_prompt": negative_prompt,
                "driving_audio_url": driving_audio_url,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def reference_to_video(
        self,
        *,
        seed: int | None = None,
        size: _reference_to_video.Wan27ReferenceToVideoSize | None = None,
        audio: bool | None = None,
        media: Sequence[Wan27Reference | Wan27ReferenceDict],
        prompt: str,
        duration: int | None = None,
        shot_type: str | None = None,
        watermark: bool | None = None,
        negative_prompt: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video with the people and things that images and videos show, and
        with their voices.

        PPIO charges 0.6 CNY for each second of video (duration) where size is
        "1280*720" or "720*1280" or "960*960" or "1088*832" or "832*1088" and audio is
        true (2026-08-30, of https://ppio.com/pricing, not seen there but reported: an
        integrator's note, which has the tier 720P and does not tell what silence
        costs). PPIO charges 1.0 CNY for each second of video (duration) where size is
        "1920*1080" or "1080*1920" or "1440*1440" or "1632*1248" or "1248*1632" and
        audio is true (2026-08-30, of https://ppio.com/pricing, not seen there but
        reported: an integrator's note, which has the tier 1080P and does not tell what
        silence costs).

        Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
        replaced by Kling 3.0 or MiniMax H3 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video); inferred: the copy
        of the notice ends before it, but an integrator who had all of it counted Wan
        2.7 among the retired on 2026-10-07, and Kling 3.0 and MiniMax H3 as what
        replaces such models.

        Source: https://novita.ai/docs/api-reference/model-apis-wan2.7-r2v

        Args:
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random. 0 to 2147483647.
            size: Width and height of the video. The first five are billed as 720P, the
                others as 1080P. Allowed: "1280*720", "720*1280", "960*960", "1088*832",
                "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248",
                "1248*1632". Default: "1920*1080".
            audio: Generates sound along with the picture. It changes the price.
                Default: True.
            media: Images and videos of who or what appears in the video, and the frame
                that it starts with. 1 to 5 items. At most 3 items have
                "reference_video" as `type`. Each item: One image or video. `url`
                (string, required): Address of the image or video. Images: JPEG, PNG,
                BMP, WEBP, at most 10 MB, at least 240x240 pixels, width at most 8000
                pixels, height at most 8000 pixels; videos: MP4, QUICKTIME, at most 100
                MB, length at least 1 and at most 30 seconds. `type` (string): What the
                file is for. For example "reference_image", "reference_video",
                "first_frame". `reference_voice` (string): Address of a sound with the
                voice of whom the file shows. A URL of a sound, MPEG, WAV, FLAC, length
                at least 3 and at most 30 seconds. Required. The sources disagree on
                whether it is required (of `url`): the mark is not in the capture; an
                address is always given. Here holds: required. The sources disagree on
                its list of values (of `type`): the values are not in the capture; a
                file is for one of three things. Here holds: the three, as an open list.
            prompt: What the video shows. At most 1500 characters. Required.
            duration: Length of the video. In seconds. Default: 5. Not stated by the
                platform's pages: at least 2 (an integrator's reference of 2026-08-30
                says so; the captures end before it). Not stated by the platform's
                pages: at most 10 (an integrator's reference of 2026-08-30 says so; the
                captures end before it). The sources disagree on its default: the
                capture ends before it; a video lasts 5 seconds unless somebody says
                otherwise. Here holds: 5.
            shot_type: Whether the video is one shot or several. For example "single",
                "multi". Default: "single". The sources disagree on its default: the
                capture ends before it; a video is one shot unless somebody says
                otherwise; a video is several shots unless somebody says otherwise. Here
                holds: single. The sources disagree on its list of values: the capture
                ends before it; one shot or several. Here holds: both, as an open list.
            watermark: Puts a watermark on the video.
            negative_prompt: What the video should not show. Not stated by the
                platform's pages: at most 500 characters (the other endpoints of Wan 2.7
                take as many; the captures end before it).
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
        from videotasks.endpoints.wan_2_7.reference_to_video import (
            Wan27ReferenceToVideoRequest,
        )

        return self._submit(
            Wan27ReferenceToVideoRequest,
            {
                "seed": seed,
                "size": size,
                "audio": audio,
                "media": media,
                "prompt": prompt,
                "duration": duration,
                "shot_type": shot_type,
                "watermark": watermark,
                "negative_prompt": negative_prompt,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        seed: int | None = None,
        size: _text_to_video.Wan27TextToVideoSize | None = None,
        prompt: str,
        duration: int | None = None,
        audio_url: AudioInput | None = None,
        watermark: bool | None = None,
        prompt_extend: bool | None = None,
        negative_prompt: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 2 to 15 seconds from a prompt, with a sound of your own if
        one is given.

        PPIO charges 0.6 CNY for each second of video (duration) where size is
        "1280*720" or "720*1280" or "960*960" or "1088*832" or "832*1088" (2026-08-30,
        of https://ppio.com/pricing, not seen there but reported: an integrator's note,
        which has the tier 720P). PPIO charges 1.0 CNY for each second of video
        (duration) where size is "1920*1080" or "1080*1920" or "1440*1440" or
        "1632*1248" or "1248*1632" (2026-08-30, of https://ppio.com/pricing, not seen
        there but reported: an integrator's note, which has the tier 1080P).

        Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
        replaced by Kling 3.0 or MiniMax H3 (kling_v3_0_std.text_to_video,
        kling_v3_0_pro.text_to_video, kling_v3_0_4k.text_to_video); inferred: the copy
        of the notice ends before it, but an integrator who had all of it counted Wan
        2.7 among the retired on 2026-10-07, and Kling 3.0 and MiniMax H3 as what
        replaces such models.

        Source: https://novita.ai/docs/api-reference/model-apis-wan2.7-t2v

        Args:
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random. 0 to 2147483647.
            size: Width and height of the video. The first five are billed as 720P, the
                others as 1080P. Allowed: "1280*720", "720*1280", "960*960", "1088*832",
                "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248",
                "1248*1632". Default: "1920*1080".
            prompt: What the video shows. Is cut off behind 1500 characters. Required.
            duration: Length of the video. In seconds. 2 to 15. Default: 5.
            audio_url: Address of a sound to go with the video. A URL of a sound. Not
                stated by the platform's pages: a URL of a sound, WAV, MPEG, at most 15
                MB, length at least 3 and at most 30 seconds (an integrator's reference
                of 2026-08-30 says so, and so do the pages of Wan 2.5 and 2.6).
            watermark: Puts a watermark on the video. Default: False. The sources
                disagree on its default: it ends before a default; there is no watermark
                unless somebody asks for one. Here holds: false.
            prompt_extend: Whether the platform writes out a short prompt before it is
                used, which takes longer. Default: True. The sources disagree on its
                default: they end before a default; a prompt is written out unless
                somebody says otherwise. Here holds: true.
            negative_prompt: What the video should not show. Not stated by the
                platform's pages: at most 500 characters (the other endpoints of Wan 2.7
                take as many; the capture ends before it).
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
        from videotasks.endpoints.wan_2_7.text_to_video import Wan27TextToVideoRequest

        return self._submit(
            Wan27TextToVideoRequest,
            {
                "seed": seed,
                "size": size,
                "prompt": prompt,
                "duration": duration,
                "audio_url": audio_url,
                "watermark": watermark,
                "prompt_extend": prompt_extend,
                "negative_prompt": negative_prompt,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def video_edit(
        self,
        *,
        seed: int | None = None,
        ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
        prompt: str | None = None,
        duration: int | None = None,
        video_url: str | VideoInput,
        watermark: bool | None = None,
        resolution: Literal["720P", "1080P"] | None = None,
        audio_setting: Literal["auto", "origin"] | None = None,
        prompt_extend: bool | None = None,
        negative_prompt: str | None = None,
        reference_image_url: ImageInput | None = None,
        reference_image_url_2: ImageInput | None = None,
        reference_image_url_3: ImageInput | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Changes a video as a prompt and up to three reference images ask for.

        PPIO charges 0.6 CNY for each second of video (of the file in video_url) where
        resolution is "720P" and duration is 0 (2026-08-30, of https://ppio.com/pricing,
        not seen there but reported: an integrator's note). PPIO charges 0.6 CNY for
        each second of video (duration) where resolution is "720P" and duration is not 0
        (2026-08-30, of https://ppio.com/pricing, not seen there but reported: an
        integrator's note). PPIO charges 1.0 CNY for each second of video (of the file
        in video_url) where resolution is "1080P" and duration is 0 (2026-08-30, of
        https://ppio.com/pricing, not seen there but reported: an integrator's note).
        PPIO charges 1.0 CNY for each second of video (duration) where resolution is
        "1080P" and duration is not 0 (2026-08-30, of https://ppio.com/pricing, not seen
        there but reported: an integrator's note).

        Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
        replaced by Kling 3.0 or MiniMax H3 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video); inferred: the copy
        of the notice ends before it, but an integrator who had all of it counted Wan
        2.7 among the retired on 2026-10-07, and Kling 3.0 and MiniMax H3 as what
        replaces such models.

        Source: https://novita.ai/docs/api-reference/model-apis-wan2.7-videoedit.md

        Args:
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random. 0 to 2147483647.
            ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1", "4:3",
                "3:4".
            prompt: What to change, and how. At most 5000 characters.
            duration: Length to which the video is cut. In seconds. 0 means the length
                of the given video. 0 to 10. Default: 0. A video can be cut to 2 seconds
                or more (no page of the platform states it: 0 keeps the length and 2 to
                10 cut it, so that 1 is in the range and means nothing).
            video_url: Address of the video to change. A URL of a video, MP4, QUICKTIME,
                at most 100 MB, at least 240x240 pixels, width to height within 1:8 and
                8:1, width at most 4096 pixels, height at most 4096 pixels, length at
                least 2 and at most 10 seconds. Required. The sources disagree on
                whether it is required: the mark is not in the captures; a video is
                always given. Here holds: required.
            watermark: Puts a watermark on the video. Default: False.
            resolution: Height of the video in lines. Allowed: "720P", "1080P". Default:
                "1080P". The sources disagree on its default: the captures end before
                it; it is 1080P unless somebody says otherwise. Here holds: 1080P.
            audio_setting: Which sound the video has. Allowed: "auto", "origin".
                Default: "auto".
            prompt_extend: Whether the platform writes out a short prompt before it is
                used.
            negative_prompt: What the video should not show. At most 500 characters.
            reference_image_url: Address of an image to go by. A URL of an image. Not
                stated by the platform's pages: a URL of an image, JPEG, PNG, BMP, WEBP,
                at most 20 MB, at least 240x240 pixels, width to height within 1:8 and
                8:1, width at most 8000 pixels, height at most 8000 pixels (an
                integrator's reference of 2026-08-30 says so; the captures end before
                it).
            reference_image_url_2: Address of a second image to go by. A URL of an
                image.
            reference_image_url_3: Address of a third image to go by. A URL of an image.
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
        from videotasks.endpoints.wan_2_7.video_edit import Wan27VideoEditRequest

        return self._submit(
            Wan27VideoEditRequest,
            {
                "seed": seed,
                "ratio": ratio,
                "prompt": prompt,
                "duration": duration,
                "video_url": video_url,
                "watermark": watermark,
                "resolution": resolution,
                "audio_setting": audio_setting,
                "prompt_extend": prompt_extend,
                "negative_prompt": negative_prompt,
                "reference_image_url": reference_image_url,
                "reference_image_url_2": reference_image_url_2,
                "reference_image_url_3": reference_image_url_3,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
