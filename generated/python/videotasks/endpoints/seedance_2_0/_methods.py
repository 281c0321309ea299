# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Seedance 2.0 Video Generation, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from videotasks._validation.media import AudioInput, ImageInput, VideoInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["Seedance20"]

T_co = TypeVar("T_co", covariant=True)


class Seedance20(Family[T_co]):
    """Submits tasks to the endpoints of Seedance 2.0 Video Generation."""

    __slots__ = ()

    @suggests_keywords
    def generate(
        self,
        *,
        fast: bool | None = None,
        seed: int | None = None,
        image: ImageInput | None = None,
        ratio: str | None = None,
        prompt: str | None = None,
        duration: int | None = None,
        watermark: bool | None = None,
        last_image: ImageInput | None = None,
        resolution: str | None = None,
        web_search: bool | None = None,
        generate_audio: bool | None = None,
        reference_audios: AudioInput | Sequence[AudioInput] | None = None,
        reference_images: ImageInput | Sequence[ImageInput] | None = None,
        reference_videos: VideoInput | Sequence[VideoInput] | None = None,
        return_last_frame: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 4 to 15 seconds from a prompt, a first and a last image, or
        images, videos and sounds to go by.

        HighwayAPI charges at least by duration and resolution, in USD, for a video
        where reference_videos is given and fast is not true or is left out (on an
        unknown day, stated by
        https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0): 4: "480p" 0.30,
        "720p" 0.65, "1080p" 1.64; 5: "480p" 0.39, "720p" 0.84, "1080p" 2.06; 6: "480p"
        0.43, "720p" 0.93, "1080p" 2.47; 7: "480p" 0.52, "720p" 1.11, "1080p" 2.88; 8:
        "480p" 0.61, "720p" 1.30, "1080p" 3.29; 9: "480p" 0.65, "720p" 1.39, "1080p"
        3.70. HighwayAPI charges at least by duration and resolution, in USD, for a
        video where reference_videos is given and fast is true (on an unknown day,
        stated by https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0): 4:
        "480p" 0.23, "720p" 0.50; 5: "480p" 0.30, "720p" 0.64; 6: "480p" 0.33, "720p"
        0.71; 7: "480p" 0.40, "720p" 0.85; 8: "480p" 0.46, "720p" 1.00; 9: "480p" 0.50,
        "720p" 1.07.

        Source: https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0

        Args:
            fast: Whether the faster and cheaper model is used.
            seed: Makes a result repeatable, as the same seed gives similar videos. Not
                stated by the platform's pages: at least -1 (an integrator's reference
                of the endpoint says so). Not stated by the platform's pages: at most
                4294967295 (an integrator's reference of the endpoint says so).
            image: Image with which the video starts. A URL or a base64 data URI or bare
                base64 of an image. Not stated by the platform's pages: a URL or a
                base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF,
                GIF, at most 30 MB, width to height within 2:5 and 5:2 (an integrator's
                reference of the endpoint says so). A last image goes with a first one
                (no page of the platform states it: an integrator's reference of the
                endpoint says so). A video is made from a prompt, an image, or something
                to go by (no page of the platform states it: all of them are optional by
                an integrator's reference, and without any of them there is nothing to
                make a video from).
            ratio: Width to height of the video. For example "16:9", "4:3", "1:1",
                "3:4", "9:16", "21:9", "adaptive". The sources disagree on its list of
                values: the capture ends before it; six ratios, or what the model finds
                suitable. Here holds: the seven values, as an open list.
            prompt: What the video shows. At most 1000 English words, or 500 Chinese
                characters, are best, as an integrator tells. A video is made from a
                prompt, an image, or something to go by (no page of the platform states
                it: all of them are optional by an integrator's reference, and without
                any of them there is nothing to make a video from).
            duration: Length of the video. In seconds. Not stated by the platform's
                pages: at least 4 (an integrator's reference of the endpoint says so).
                Not stated by the platform's pages: at most 15 (an integrator's
                reference of the endpoint says so).
            watermark: Puts a watermark on the video.
            last_image: Image with which the video ends. A URL or a base64 data URI of
                an image.
            resolution: Height of the video in lines. For example "480p", "720p",
                "1080p". The fast model makes no 1080p (no page of the platform states
                it: an integrator's reference says so, and the page's prices have no
                such column).
            web_search: Whether the platform searches the web for what the prompt speaks
                of.
            generate_audio: Whether sound is generated with the video.
            reference_audios: Sounds to go by. Not stated by the platform's pages: at
                least 1 item (an integrator's reference of the endpoint says so). Not
                stated by the platform's pages: at most 3 items (an integrator's
                reference of the endpoint says so). Each item: One sound. A URL or a
                base64 data URI of a sound. Not stated by the platform's pages: a URL or
                a base64 data URI of a sound, WAV, MPEG, length of all together at most
                15 seconds (an integrator's reference of the endpoint says so).
            reference_images: Images to go by. Not stated by the platform's pages: at
                least 1 item (an integrator's reference of the endpoint says so). Not
                stated by the platform's pages: at most 9 items (an integrator's
                reference of the endpoint says so). Each item: One image. A URL or a
                base64 data URI of an image. A video is made from a prompt, an image, or
                something to go by (no page of the platform states it: all of them are
                optional by an integrator's reference, and without any of them there is
                nothing to make a video from).
            reference_videos: Videos to go by. Not stated by the platform's pages: at
                least 1 item (an integrator's reference of the endpoint says so). Not
                stated by the platform's pages: at most 3 items (an integrator's
                reference of the endpoint says so). Each item: One video. A URL or a
                base64 data URI of a video. Not stated by the platform's pages: a URL or
                a base64 data URI of a video, MP4, QUICKTIME, at most 50 MB, length at
                least 2 and at most 15 seconds (an integrator's reference of the
                endpoint says so). A video is made from a prompt, an image, or something
                to go by (no page of the platform states it: all of them are optional by
                an integrator's reference, and without any of them there is nothing to
                make a video from).
            return_last_frame: Whether the last frame is returned beside the video.
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
        from videotasks.endpoints.seedance_2_0.generate import Seedance20GenerateRequest

        return self._submit(
            Seedance20GenerateRequest,
            {
                "fast": fast,
                "seed": seed,
                "image": image,
                "ratio": ratio,
                "prompt": prompt,
                "duration": duration,
                "watermark": watermark,
                "last_image": last_image,
                "resolution": resolution,
                "web_search": web_search,
                "generate_audio": generate_audio,
                "reference_audios": reference_audios,
                "reference_images": reference_images,
                "reference_videos": reference_videos,
                "return_last_frame": return_last_frame,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
