# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Wan 2.5 Preview, each of which submits a task."""

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
    from videotasks._objects.wan25_image_to_video_input import (
        Wan25ImageToVideoInput,
        Wan25ImageToVideoInputDict,
    )
    from videotasks._objects.wan25_image_to_video_parameters import (
        Wan25ImageToVideoParameters,
        Wan25ImageToVideoParametersDict,
    )
    from videotasks._objects.wan25_text_to_video_input import (
        Wan25TextToVideoInput,
        Wan25TextToVideoInputDict,
    )
    from videotasks._objects.wan25_text_to_video_parameters import (
        Wan25TextToVideoParameters,
        Wan25TextToVideoParametersDict,
    )
else:
    Wan25ImageToVideoInput = LateClass(
        "videotasks._objects.wan25_image_to_video_input", "Wan25ImageToVideoInput"
    )
    Wan25ImageToVideoInputDict = LateClass(
        "videotasks._objects.wan25_image_to_video_input", "Wan25ImageToVideoInputDict"
    )
    Wan25ImageToVideoParameters = LateClass(
        "videotasks._objects.wan25_image_to_video_parameters",
        "Wan25ImageToVideoParameters",
    )
    Wan25ImageToVideoParametersDict = LateClass(
        "videotasks._objects.wan25_image_to_video_parameters",
        "Wan25ImageToVideoParametersDict",
    )
    Wan25TextToVideoInput = LateClass(
        "videotasks._objects.wan25_text_to_video_input", "Wan25TextToVideoInput"
    )
    Wan25TextToVideoInputDict = LateClass(
        "videotasks._objects.wan25_text_to_video_input", "Wan25TextToVideoInputDict"
    )
    Wan25TextToVideoParameters = LateClass(
        "videotasks._objects.wan25_text_to_video_parameters",
        "Wan25TextToVideoParameters",
    )
    Wan25TextToVideoParametersDict = LateClass(
        "videotasks._objects.wan25_text_to_video_parameters",
        "Wan25TextToVideoParametersDict",
    )

__all__ = ["Wan25"]

T_co = TypeVar("T_co", covariant=True)


class Wan25(Family[T_co]):
    """Submits tasks to the endpoints of Wan 2.5 Preview."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        input: Wan25ImageToVideoInput | Wan25ImageToVideoInputDict,
        parameters: (
            Wan25ImageToVideoParameters | Wan25ImageToVideoParametersDict | None
        ) = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 5 or 10 seconds with sound from its first frame and a
        prompt.

        Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
        replaced by Kling 3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://novita.ai/docs/api-reference/model-apis-wan-2.5-i2v-preview.md

        Args:
            input: What the video is made from. `prompt` (string): What happens in the
                video. Is cut off behind 2000 characters. `negative_prompt` (string):
                What the video should not show. Is cut off behind 500 characters.
                `img_url` (string, required): Address of the image to start from. A URL
                of an image, JPEG, PNG, BMP, WEBP, at most 10 MB, at least 360x360
                pixels, width at most 2000 pixels, height at most 2000 pixels, without
                transparency. `audio_url` (string): Address of a sound to go with the
                video. What is longer than the video is cut off, and after its end the
                video is silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at
                least 3 and at most 30 seconds. Required. Novita AI wants a prompt
                beside the image (at novita alone). The sources disagree on whether it
                is required (of `prompt`): the prompt is marked as required; the prompt
                is optional. Here holds: optional; users of Novita AI are held to it.
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
            parameters: How the video is made. `resolution` (string): Height of the
                video in lines. Allowed: "480P", "720P", "1080P". Default: "1080P".
                `duration` (integer): Length of the video. In seconds. Allowed: 5, 10.
                Default: 5. `prompt_extend` (boolean): Whether the platform writes out a
                short prompt before it is used, which takes longer. Default: True.
                `audio` (boolean): Generates sound along with the picture, unless a
                sound of your own is given. Default: True. `watermark` (boolean): Puts a
                watermark on the video. Default: False. `seed` (integer): Makes a result
                repeatable, as the same seed gives similar videos. Left out, the
                platform picks one at random. 0 to 2147483647. A sound of your own takes
                the place of a generated one. PPIO wants the object parameters, though
                nothing in it is required. Novita AI's page does not list watermark. The
                sources disagree on whether it is required: the object is optional; the
                object is required. Here holds: optional; users of PPIO are held to it.
                The sources disagree on whether it exists (of `watermark`): a watermark
                can be asked for; there is none unless somebody does; the parameter is
                not listed. Here holds: the parameter is there.

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
        from videotasks.endpoints.wan_2_5.image_to_video import Wan25ImageToVideoRequest

        return self._submit(
            Wan25ImageToVideoRequest,
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
        input: Wan25TextToVideoInput | Wan25TextToVideoInputDict,
        parameters: (
            Wan25TextToVideoParameters | Wan25TextToVideoParametersDict | None
        ) = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 5 or 10 seconds with sound from a prompt.

        Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
        replaced by Kling 3.0 (kling_v3_0_std.text_to_video,
        kling_v3_0_pro.text_to_video, kling_v3_0_4k.text_to_video).

        Source: https://novita.ai/docs/api-reference/model-apis-wan-2.5-t2v-preview.md

        Args:
            input: What the video is made from. `prompt` (string, required): What the
                video shows. Is cut off behind 2000 characters. `negative_prompt`
                (string): What the video should not show. Is cut off behind 500
                characters. `audio_url` (string): Address of a sound to go with the
                video. What is longer than the video is cut off, and after its end the
                video is silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at
                least 3 and at most 30 seconds. Required.
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
            parameters: How the video is made. `size` (string): Width and height of the
                video. Allowed: "832*480", "480*832", "624*624", "1280*720", "720*1280",
                "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920",
                "1440*1440", "1632*1248", "1248*1632". Default: "1920*1080". `duration`
                (integer): Length of the video. In seconds. Allowed: 5, 10. Default: 5.
                `prompt_extend` (boolean): Whether the platform writes out a short
                prompt before it is used, which takes longer. Default: True. `audio`
                (boolean): Generates sound along with the picture, unless a sound of
                your own is given. Default: True. `seed` (integer): Makes a result
                repeatable, as the same seed gives similar videos. Left out, the
                platform picks one at random. 0 to 2147483647. A sound of your own takes
                the place of a generated one.

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
        from videotasks.endpoints.wan_2_5.text_to_video import Wan25TextToVideoRequest

        return self._submit(
            Wan25TextToVideoRequest,
            {
                "input": input,
                "parameters": parameters,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
