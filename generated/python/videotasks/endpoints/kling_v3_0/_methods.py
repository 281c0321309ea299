# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Kling v3.0, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput, VideoInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["KlingV30"]

T_co = TypeVar("T_co", covariant=True)


class KlingV30(Family[T_co]):
    """Submits tasks to the endpoints of Kling v3.0."""

    __slots__ = ()

    @suggests_keywords
    def motion_control(
        self,
        *,
        image: str | ImageInput,
        video: str | VideoInput,
        prompt: str | None = None,
        model_name: Literal["kling-v3-0-std", "kling-v3-0-pro"] = "kling-v3-0-std",
        negative_prompt: str | None = None,
        keep_original_sound: bool | None = None,
        character_orientation: Literal["image", "video"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Lets the subject of an image move as a video shows it.

        PPIO charges 0.9 CNY for each second of video (of the file in video) where
        model_name is "kling-v3-0-std" (2026-08-26, of https://ppio.com/pricing, not
        seen there but reported: an integrator's note). PPIO charges 1.2 CNY for each
        second of video (of the file in video) where model_name is "kling-v3-0-pro"
        (2026-08-26, of https://ppio.com/pricing, not seen there but reported: an
        integrator's note).

        Source:
        https://novita.ai/docs/api-reference/model-apis-kling-v3.0-motion-control.md

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
                image alone). Required.
            prompt: Where the scene is, its style and its light. At most 2500
                characters.
            model_name: Which model makes the video. Allowed: "kling-v3-0-std",
                "kling-v3-0-pro". "kling-v3-0-std" means the standard mode, which costs
                less. "kling-v3-0-pro" means the professional mode, with a better
                picture. Default: "kling-v3-0-std". Required by the platform, so the
                default is always sent. The sources disagree on whether it is required:
                the field is marked required; it has a default, so it can be left out.
                Here holds: required, and the default is what the client sends.
            negative_prompt: What is to be seen and heard nowhere in the video. At most
                2500 characters.
            keep_original_sound: Whether the sound of the given video is kept. Not
                stated by the platform's pages: default true (an integrator noted it on
                2026-08-26; the captures end before it).
            character_orientation: Whether the picture keeps to the given image or to
                the given video; the length of the result follows from it. Allowed:
                "image", "video". "image" means that pose and composition are those of
                the image; the result has 5 seconds. "video" means that pose and
                composition are those of the video; the result is as long as it, at most
                30 seconds. Not stated by the platform's pages: required (an integrator
                noted it on 2026-08-26, and the pages of v2.6 Pro mark it as required).
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
        from videotasks.endpoints.kling_v3_0.motion_control import (
            KlingV30MotionControlRequest,
        )

        return self._submit(
            KlingV30MotionControlRequest,
            {
                "image": image,
                "video": video,
                "prompt": prompt,
                "model_name": model_name,
                "negative_prompt": negative_prompt,
                "keep_original_sound": keep_original_sound,
                "character_orientation": character_orientation,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
