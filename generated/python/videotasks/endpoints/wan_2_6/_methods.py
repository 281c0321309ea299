# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Wan 2.6, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from videotasks._values.keywords import suggests_keywords
from videotasks._values.late import LateClass
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

if TYPE_CHECKING:
    from videotasks._objects.wan26_image_to_video_input import (
        Wan26ImageToVideoInput,
        Wan26ImageToVideoInputDict,
    )
    from videotasks._objects.wan26_image_to_video_parameters import (
        Wan26ImageToVideoParameters,
        Wan26ImageToVideoParametersDict,
    )
    from videotasks._objects.wan26_reference_to_video_input import (
        Wan26ReferenceToVideoInput,
        Wan26ReferenceToVideoInputDict,
    )
    from videotasks._objects.wan26_reference_to_video_parameters import (
        Wan26ReferenceToVideoParameters,
        Wan26ReferenceToVideoParametersDict,
    )
    from videotasks._objects.wan26_text_to_video_input import (
        Wan26TextToVideoInput,
        Wan26TextToVideoInputDict,
    )
    from videotasks._objects.wan26_text_to_video_parameters import (
        Wan26TextToVideoParameters,
        Wan26TextToVideoParametersDict,
    )
else:
    Wan26ImageToVideoInput = LateClass(
        "videotasks._objects.wan26_image_to_video_input", "Wan26ImageToVideoInput"
    )
    Wan26ImageToVideoInputDict = LateClass(
        "videotasks._objects.wan26_image_to_video_input", "Wan26ImageToVideoInputDict"
    )
    Wan26ImageToVideoParameters = LateClass(
        "videotasks._objects.wan26_image_to_video_parameters",
        "Wan26ImageToVideoParameters",
    )
    Wan26ImageToVideoParametersDict = LateClass(
        "videotasks._objects.wan26_image_to_video_parameters",
        "Wan26ImageToVideoParametersDict",
    )
    Wan26ReferenceToVideoInput = LateClass(
        "videotasks._objects.wan26_reference_to_video_input",
        "Wan26ReferenceToVideoInput",
    )
    Wan26ReferenceToVideoInputDict = LateClass(
        "videotasks._objects.wan26_reference_to_video_input",
        "Wan26ReferenceToVideoInputDict",
    )
    Wan26ReferenceToVideoParameters = LateClass(
        "videotasks._objects.wan26_reference_to_video_parameters",
        "Wan26ReferenceToVideoParameters",
    )
    Wan26ReferenceToVideoParametersDict = LateClass(
        "videotasks._objects.wan26_reference_to_video_parameters",
        "Wan26ReferenceToVideoParametersDict",
    )
    Wan26TextToVideoInput = LateClass(
        "videotasks._objects.wan26_text_to_video_input", "Wan26TextToVideoInput"
    )
    Wan26TextToVideoInputDict = LateClass(
        "videotasks._objects.wan26_text_to_video_input", "Wan26TextToVideoInputDict"
    )
    Wan26TextToVideoParameters = LateClass(
        "videotasks._objects.wan26_text_to_video_parameters",
        "Wan26TextToVideoParameters",
    )
    Wan26TextToVideoParametersDict = LateClass(
        "videotasks._objects.wan26_text_to_video_parameters",
        "Wan26TextToVideoParametersDict",
    )

__all__ = ["Wan26"]

T_co = TypeVar("T_co", covariant=True)


class Wan26(Family[T_co]):
    """Submits tasks to the endpoints of Wan 2.6."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        input: Wan26ImageToVideoInput | Wan26ImageToVideoInputDict,
        parameters: (
            Wan26ImageToVideoParameters | Wan26ImageToVideoParametersDict | None
        ) = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 5, 10 or 15 seconds with sound from its first frame, in one
        shot or several.

        Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
        replaced by Kling 3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://novita.ai/docs/api-reference/model-apis-wan2.6-i2v.md

        Args:
            input: What the video is made from. `prompt` (string): What happens in the
                video. Is cut off behind 2000 characters. `img_url` (string, required):
                The image to start from. A URL or a base64 data URI of an image, JPEG,
                PNG, BMP, WEBP, at most 10 MB, at least 360x360 pixels, width at most
                2000 pixels, height at most 2000 pixels, without transparency.
                `template` (string): Name of a ready-made effect. No list of them is
                known. `audio_url` (string): Address of a sound to go with the video.
                What is longer than the video is cut off, and after its end the video is
                silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at least 3
                and at most 30 seconds. `negative_prompt` (string): What the video
                should not show. Is cut off behind 500 characters. Required.
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
            parameters: How the video is made. `seed` (integer): Makes a result
                repeatable, as the same seed gives similar videos. Left out, the
                platform picks one at random. 0 to 2147483647. `audio` (boolean):
                Generates sound along with the picture, unless a sound of your own is
                given. Default: True. `duration` (integer): Length of the video. In
                seconds. Allowed: 5, 10, 15. Default: 5. `shot_type` (string): Whether
                the video is one shot or several. Allowed: "single", "multi". Default:
                "multi". `watermark` (boolean): Puts a watermark on the video. Default:
                False. `resolution` (string): Height of the video in lines. Allowed:
                "720P", "1080P". Default: "1080P". `prompt_extend` (boolean): Whether
                the platform writes out a short prompt before it is used, which takes
                longer. Default: True. A sound of your own takes the place of a
                generated one.

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
        from videotasks.endpoints.wan_2_6.image_to_video import Wan26ImageToVideoRequest

        return self._submit(
            Wan26ImageToVideoRequest,
            {
                "input": input,
                "parameters": parameters,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def reference_to_video(
        self,
        *,
        input: Wan26ReferenceToVideoInput | Wan26ReferenceToVideoInputDict,
        parameters: (
            Wan26ReferenceToVideoParameters | Wan26ReferenceToVideoParametersDict | None
        ) = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 5 or 10 seconds with those whom reference videos show.

        Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
        replaced by Kling 3.0 (kling_v3_0_std.text_to_video,
        kling_v3_0_pro.text_to_video, kling_v3_0_4k.text_to_video).

        Source: https://novita.ai/docs/api-reference/model-apis-wan2.6-v2v.md

        Args:
            input: What the video is made from. `prompt` (string, required): What the
                video shows. Those of the reference videos are called character1,
                character2 and so on, by their place in the list. Is cut off behind 2000
                characters. `audio_url` (string): Address of a sound to go with the
                video. What is longer than the video is cut off, and after its end the
                video is silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at
                least 3 and at most 30 seconds. `reference_video_urls` (array):
                Addresses of videos of those who appear in the new one. 1 to 3 items.
                Each item: One video. A URL or a base64 data URI of a video. Not stated
                by the platform's pages: a URL of a video (the name of the list speaks
                of URLs, and all other files of the page are given so). `reference_urls`
                (array): The same as reference_video_urls, as Novita AI calls it. 1 to 3
                items. Each item: One video. A URL or a base64 data URI of a video. Not
                stated by the platform's pages: a URL of a video (the name of the list
                speaks of URLs, and all other files of the page are given so).
                `negative_prompt` (string): What the video should not show. Is cut off
                behind 500 characters. Required. The list of videos is required, under
                the one name that the provider has for it. Novita AI calls the list of
                videos reference_urls (at novita alone). PPIO calls the list of videos
                reference_video_urls (at ppio alone). The sources disagree on whether it
                exists (of `reference_video_urls`): the list of videos is called
                reference_video_urls; it is called reference_urls. Here holds: either
                name, and one of them; users of both brands are held to the name of
                theirs. The sources disagree on whether it is required (of
                `reference_video_urls`): the list is required; the other name is
                required. Here holds: one of the two names is required. The sources
                disagree on whether it exists (of `reference_urls`): the list of videos
                is called reference_urls; it is called reference_video_urls. Here holds:
                either name, and one of them; users of both brands are held to the name
                of theirs. The sources disagree on whether it is required (of
                `reference_urls`): the list is required; the other name is required.
                Here holds: one of the two names is required.
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
            parameters: How the video is made. `seed` (integer): Makes a result
                repeatable, as the same seed gives similar videos. Left out, the
                platform picks one at random. 0 to 2147483647. `size` (string): Width
                and height of the video. The first five are billed as 720P, the others
                as 1080P. Allowed: "1280*720", "720*1280", "960*960", "1088*832",
                "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248",
                "1248*1632". Default: "1920*1080". `audio` (boolean): Generates sound
                along with the picture, unless a sound of your own is given. Default:
                True. `duration` (integer): Length of the video. In seconds. Allowed: 5,
                10. Default: 5. `shot_type` (string): Whether the video is one shot or
                several. Allowed: "single", "multi". Default: "multi". `watermark`
                (boolean): Puts a watermark on the video. Default: False.
                `prompt_extend` (boolean): Whether the platform writes out a short
                prompt before it is used, which takes longer. Default: True. A sound of
                your own takes the place of a generated one.

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
        from videotasks.endpoints.wan_2_6.reference_to_video import (
            Wan26ReferenceToVideoRequest,
        )

        return self._submit(
            Wan26ReferenceToVideoRequest,
            {
                "input": input,
                "parameters": parameters,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        input: Wan26TextToVideoInput | Wan26TextToVideoInputDict,
        parameters: (
            Wan26TextToVideoParameters | Wan26TextToVideoParametersDict | None
        ) = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 5, 10 or 15 seconds with sound from a prompt, in one shot or
        several.

        Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
        replaced by Kling 3.0 (kling_v3_0_std.text_to_video,
        kling_v3_0_pro.text_to_video, kling_v3_0_4k.text_to_video).

        Source: https://novita.ai/docs/api-reference/model-apis-wan2.6-t2v.md

        Args:
            input: What the video is made from. `prompt` (string, required): What the
                video shows. Is cut off behind 2000 characters. `audio_url` (string):
                Address of a sound to go with the video. What is longer than the video
                is cut off, and after its end the video is silent. A URL of a sound,
                WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds.
                `negative_prompt` (string): What the video should not show. Is cut off
                behind 500 characters. Required.
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
            parameters: How the video is made. `seed` (integer): Makes a result
                repeatable, as the same seed gives similar videos. Left out, the
                platform picks one at random. 0 to 2147483647. `size` (string): Width
                and height of the video. The first five are billed as 720P, the others
                as 1080P. Allowed: "1280*720", "720*1280", "960*960", "1088*832",
                "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248",
                "1248*1632". Default: "1920*1080". `audio` (boolean): Generates sound
                along with the picture, unless a sound of your own is given. Default:
                True. `duration` (integer): Length of the video. In seconds. Allowed: 5,
                10, 15. Default: 5. `shot_type` (string): Whether the video is one shot
                or several. Allowed: "single", "multi". Default: "multi". `watermark`
                (boolean): Puts a watermark on the video. Default: False.
                `prompt_extend` (boolean): Whether the platform writes out a short
                prompt before it is used, which takes longer. Default: True. A sound of
                your own takes the place of a generated one.

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
        from videotasks.endpoints.wan_2_6.text_to_video import Wan26TextToVideoRequest

        return self._submit(
            Wan26TextToVideoRequest,
            {
                "input": input,
                "parameters": parameters,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
