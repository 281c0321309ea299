# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Kling v3.0 4K, each of which submits a task."""

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
    from videotasks._objects.kling_shot4_k import KlingShot4K, KlingShot4KDict
else:
    KlingShot4K = LateClass("videotasks._objects.kling_shot4_k", "KlingShot4K")
    KlingShot4KDict = LateClass("videotasks._objects.kling_shot4_k", "KlingShot4KDict")

__all__ = ["KlingV304k"]

T_co = TypeVar("T_co", covariant=True)


class KlingV304k(Family[T_co]):
    """Submits tasks to the endpoints of Kling v3.0 4K."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        image: str | ImageInput,
        sound: bool | None = None,
        prompt: str | None = None,
        duration: int | None = None,
        cfg_scale: float | None = None,
        end_image: ImageInput | None = None,
        multi_prompt: Sequence[KlingShot4K | KlingShot4KDict] | None = None,
        negative_prompt: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Brings an image to life in 4K, with sound, a last image or several shots if
        wanted.

        PPIO charges 3.0 CNY for each second of video (duration) where sound is false
        and multi_prompt is left out (2026-08-26, of https://ppio.com/pricing, not seen
        there but reported: an integrator's note). PPIO charges 4.5 CNY for each second
        of video (duration) where sound is true and multi_prompt is left out
        (2026-08-26, of https://ppio.com/pricing, not seen there but reported: an
        integrator's note).

        Source: https://novita.ai/docs/api-reference/model-apis-kling-v3.0-4k-i2v.md

        Args:
            image: The image with which the video starts. A URL or a base64 data URI of
                an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to
                height within 2:5 and 5:2. Required.
            sound: Whether sound is made along with the picture. Default: False.
            prompt: What the video shows, how things and the camera move and, where
                sound is made, what is heard. At most 2500 characters. The video needs a
                prompt, for all of it or for its shots. Novita's page marks the prompt
                as required, as far as it was seen. The sources disagree on whether it
                is required: the prompt is marked required; the list of several prompts
                is given in its place, and never beside it. Here holds: a prompt or
                shots or both; users of HighwayAPI may not give both, and users of
                Novita are warned without a prompt.
            duration: Length of the video. In seconds. 3 to 15. Default: 5.
            cfg_scale: How closely the video keeps to the prompt; the lower, the more
                natural its motion. 0 to 1. Default: 0.5.
            end_image: The image with which the video ends. A URL or a base64 data URI
                of an image, JPEG, PNG. Not stated by the platform's pages: a URL of an
                image (the page speaks of a URL here, and leaves open in which form the
                first image comes).
            multi_prompt: Shots of which the video is put together, one after the other.
                Each item: One shot of a video in 4K that is put together of several.
                `prompt` (string): What happens in the shot. Not stated by the
                platform's pages: required (an integrator noted it on 2026-08-26, and
                the page of v3.0 Standard marks it as required). `duration` (integer):
                Length of the shot. In seconds. Not stated by the platform's pages:
                default 5 (the page of v3.0 Standard states it, and no capture of a page
                in 4K). Not stated by the platform's pages: at least 3 (an integrator
                noted it on 2026-08-26). Not stated by the platform's pages: at most 15
                (an integrator noted it on 2026-08-26). A video of several shots has no
                last image. The video needs a prompt, for all of it or for its shots.
                One prompt describes the whole video, or several describe a shot each
                (at highwayapi alone). The sources disagree on its type (of each item):
                the sample call has objects of prompt and duration; a list of prompts,
                which would be texts; no type of an item is stated. Here holds: objects
                of prompt and duration.
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
        from videotasks.endpoints.kling_v3_0_4k.image_to_video import (
            KlingV304KImageToVideoRequest,
        )

        return self._submit(
            KlingV304KImageToVideoRequest,
            {
                "image": image,
                "sound": sound,
                "prompt": prompt,
                "duration": duration,
                "cfg_scale": cfg_scale,
                "end_image": end_image,
                "multi_prompt": multi_prompt,
                "negative_prompt": negative_prompt,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        sound: bool | None = None,
        prompt: str,
        duration: int | None = None,
        cfg_scale: float | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        negative_prompt: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video in 4K, of 3 to 15 seconds, from a prompt, with sound if wanted.

        PPIO charges 3.0 CNY for each second of video (duration) where sound is false
        (2026-08-26, of https://ppio.com/pricing, not seen there but reported: an
        integrator's note). PPIO charges 4.5 CNY for each second of video (duration)
        where sound is true (2026-08-26, of https://ppio.com/pricing, not seen there but
        reported: an integrator's note).

        Source: https://ppio.com/docs/models/reference-kling-v3.0-4k-t2v

        Args:
            sound: Whether sound is made along with the picture. Default: False.
            prompt: What the video shows, how things and the camera move and, where
                sound is made, what is heard. At most 2500 characters. Required.
            duration: Length of the video. In seconds. 3 to 15. Default: 5.
            cfg_scale: How closely the video keeps to the prompt; the lower, the more
                natural its motion. No page states the default; it is 0.5 in the other
                tiers. 0 to 1.
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
        from videotasks.endpoints.kling_v3_0_4k.text_to_video import (
            KlingV304KTextToVideoRequest,
        )

        return self._submit(
            KlingV304KTextToVideoRequest,
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
