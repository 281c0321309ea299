# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Vidu Q2 Turbo, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.late import LateClass
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

if TYPE_CHECKING:
    from videotasks._objects.vidu_multi_frame_setting import (
        ViduMultiFrameSetting,
        ViduMultiFrameSettingDict,
    )
else:
    ViduMultiFrameSetting = LateClass(
        "videotasks._objects.vidu_multi_frame_setting", "ViduMultiFrameSetting"
    )
    ViduMultiFrameSettingDict = LateClass(
        "videotasks._objects.vidu_multi_frame_setting", "ViduMultiFrameSettingDict"
    )

__all__ = ["ViduQ2Turbo"]

T_co = TypeVar("T_co", covariant=True)


class ViduQ2Turbo(Family[T_co]):
    """Submits tasks to the endpoints of Vidu Q2 Turbo."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        bgm: bool | None = None,
        seed: int | None = None,
        audio: bool | None = None,
        images: ImageInput | Sequence[ImageInput],
        prompt: str,
        duration: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] = 5,
        off_peak: bool | None = None,
        voice_id: str | None = None,
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "high"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Brings an image to life as a prompt describes it.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://ppio.com/docs/models/reference-vidu-q2-turbo-img2video

        Args:
            bgm: Adds background music. Default: False.
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random.
            audio: Generates sound along with the picture. Default: False.
            images: Addresses of the images to start from. At least 1 item. Not stated
                by the platform's pages: at most 1 item (upstream Vidu takes exactly one
                image). Each item: One image. A URL or a base64 data URI of an image.
                Not stated by the platform's pages: a URL of an image (the page speaks
                of URLs; data URIs are documented for other endpoints only). Required.
                The sources disagree on its number of items: the array may have any
                number of images; at most 3; exactly one. Here holds: the page; more
                than one image warns.
            prompt: What happens in the video. Required.
            duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8,
                9, 10. Default: 5. Required by the platform, so the default is always
                sent. The sources disagree on whether it is required: duration is marked
                required; it has a default, 5; on the start-end pages it has the same
                one and is optional. Here holds: a body must have it; the client fills
                in the default and always sends it.
            off_peak: Runs the task when the platform is less busy. Default: False.
            voice_id: Voice to speak with.
            watermark: Puts a watermark on the video. Default: False.
            resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
                Default: "720p".
            movement_amplitude: How much things move in the video. Allowed: "auto",
                "small", "medium", "high". Default: "auto". The sources disagree on its
                values: the strongest movement is called high; it is called large;
                upstream adds that on Q2 text and reference it has no effect at all.
                Here holds: high.
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
        from videotasks.endpoints.vidu_q2_turbo.image_to_video import (
            ViduQ2TurboImageToVideoRequest,
        )

        return self._submit(
            ViduQ2TurboImageToVideoRequest,
            {
                "bgm": bgm,
                "seed": seed,
                "audio": audio,
                "images": images,
                "prompt": prompt,
                "duration": duration,
                "off_peak": off_peak,
                "voice_id": voice_id,
                "watermark": watermark,
                "resolution": resolution,
                "movement_amplitude": movement_amplitude,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def multi_frame(
        self,
        *,
        wm_url: ImageInput | None = None,
        payload: str | None = None,
        meta_data: str | None = None,
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        start_image: str | ImageInput,
        wm_position: (
            Literal["top_left", "top_right", "bottom_right", "bottom_left"] | None
        ) = None,
        image_settings: Sequence[ViduMultiFrameSetting | ViduMultiFrameSettingDict],
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video that leads from one image through two to nine further ones.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://ppio.com/docs/models/reference-vidu-q2-turbo-multiframe

        Args:
            wm_url: Address of an image to use as the watermark. Left out, the platform
                uses its own. A URL or a base64 data URI of an image. Not stated by the
                platform's pages: a URL of an image (the page speaks of a URL; data URIs
                are documented for other parameters only).
            payload: Text of your own that the platform hands through unchanged. At most
                1048576 characters.
            meta_data: JSON of your own, as a text, that the platform hands through
                unchanged.
            watermark: Puts a watermark on the video. Default: False.
            resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
                Default: "720p".
            start_image: The image with which the video starts. A URL or a base64 data
                URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to
                height within 1:4 and 4:1. Not stated by the platform's pages: a URL or
                a base64 data URI of an image (the page speaks of a URL or base64; on
                the pages that say how, base64 stands in a data URI). Required. The
                sources disagree on its limits: taken at its word, every ratio below 4:1
                would do; taken at its word, only long and narrow images would do; the
                ratio lies between the two. Here holds: within 1:4 and 4:1.
            wm_position: Corner of the watermark. Allowed: "top_left", "top_right",
                "bottom_right", "bottom_left". Default: "bottom_left". The corner counts
                for nothing without a watermark. The sources disagree on its values: a
                number, of which 3 is the bottom right and 4 the bottom left; a number,
                of which 3 is the bottom left and 4 the bottom right; a text with an
                underscore; a text with a hyphen. Here holds: each endpoint takes the
                shape of its own page.
            image_settings: The stages of the video, in their order. 2 to 9 items. Each
                item: One stage of the video and the image at which it arrives. `prompt`
                (string): What happens on the way to the image. `duration` (integer):
                Length of the stage. In seconds. 2 to 7. Default: 5. `key_image`
                (string, required): The image at which the stage arrives. A URL or a
                base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50
                MB, width to height within 1:4 and 4:1. Not stated by the platform's
                pages: a URL or a base64 data URI of an image (the page speaks of a URL
                or base64; on the pages that say how, base64 stands in a data URI).
                Required. The sources disagree on its limits (of `key_image`): taken at
                its word, every ratio below 4:1 would do; taken at its word, only long
                and narrow images would do; the ratio lies between the two. Here holds:
                within 1:4 and 4:1.
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
        from videotasks.endpoints.vidu_q2_turbo.multi_frame import (
            ViduQ2TurboMultiFrameRequest,
        )

        return self._submit(
            ViduQ2TurboMultiFrameRequest,
            {
                "wm_url": wm_url,
                "payload": payload,
                "meta_data": meta_data,
                "watermark": watermark,
                "resolution": resolution,
                "start_image": start_image,
                "wm_position": wm_position,
                "image_settings": image_settings,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def start_end_to_video(
        self,
        *,
        bgm: bool | None = None,
        seed: int | None = None,
        images: ImageInput | Sequence[ImageInput],
        is_rec: bool | None = None,
        prompt: str | None = None,
        wm_url: ImageInput | None = None,
        payload: str | None = None,
        duration: Literal[1, 2, 3, 4, 5, 6, 7, 8] | None = None,
        off_peak: bool | None = None,
        meta_data: str | None = None,
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        wm_position: Literal[1, 2, 3, 4] | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "large"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video that leads from a first frame to a last one.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://ppio.com/docs/models/reference-vidu-q2-turbo-startend2video

        Args:
            bgm: Adds background music. Default: False.
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random. 0 means a random seed.
            images: The first and the last frame of the video, in this order. Exactly 2
                items. Each item: One image. Base64 stands in a data URI. A URL or a
                base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB. Required.
                The sources disagree on its limits: every image is limited to 50 MB;
                what a data URI holds must stay below 10 MB once decoded. Here holds: 50
                MB for the file behind a URL; 10 MB for the decoded bytes of a data URI,
                where the page says so.
            is_rec: Lets the platform recommend a prompt, for 10 further credits. The
                given one is then ignored. Default: False. The sources disagree on its
                meaning: the platform recommends a prompt and ignores the given one; the
                rhythm of the sound is matched to the motion; a recommendation mode,
                without further words. Here holds: each endpoint's own page; where it
                says nothing of the prompt, nothing is refused.
            prompt: What happens between the first and the last frame. At most 2000
                characters. The platform recommends a prompt and ignores the given one.
            wm_url: Address of an image to use as the watermark. Left out, the platform
                uses its own. A URL or a base64 data URI of an image. Not stated by the
                platform's pages: a URL of an image (the page speaks of a URL; data URIs
                are documented for other parameters only).
            payload: Text of your own that the platform hands through unchanged. At most
                1048576 characters.
            duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8.
                Default: 5.
            off_peak: Runs the task when the platform is less busy. Default: False.
            meta_data: JSON of your own, as a text, that the platform hands through
                unchanged.
            watermark: Puts a watermark on the video. Default: False.
            resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
                Default: "720p".
            wm_position: Corner of the watermark, counted clockwise from the upper left
                one. Allowed: 1, 2, 3, 4. Default: 3. The corner counts for nothing
                without a watermark. The sources disagree on its values: a number, of
                which 3 is the bottom right and 4 the bottom left; a number, of which 3
                is the bottom left and 4 the bottom right; a text with an underscore; a
                text with a hyphen. Here holds: each endpoint takes the shape of its own
                page.
            movement_amplitude: How much things move in the video. Allowed: "auto",
                "small", "medium", "large". Default: "auto". The sources disagree on its
                values: the strongest movement is called large; it is called high. Here
                holds: large.
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
        from videotasks.endpoints.vidu_q2_turbo.start_end_to_video import (
            ViduQ2TurboStartEndToVideoRequest,
        )

        return self._submit(
            ViduQ2TurboStartEndToVideoRequest,
            {
                "bgm": bgm,
                "seed": seed,
                "images": images,
                "is_rec": is_rec,
                "prompt": prompt,
                "wm_url": wm_url,
                "payload": payload,
                "duration": duration,
                "off_peak": off_peak,
                "meta_data": meta_data,
                "watermark": watermark,
                "resolution": resolution,
                "wm_position": wm_position,
                "movement_amplitude": movement_amplitude,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
