# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Kling v3.0 Standard, each of which submits a task."""

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
    from videotasks._objects.kling_shot import KlingShot, KlingShotDict
else:
    KlingShot = LateClass("videotasks._objects.kling_shot", "KlingShot")
    KlingShotDict = LateClass("videotasks._objects.kling_shot", "KlingShotDict")

__all__ = ["KlingV30Std"]

T_co = TypeVar("T_co", covariant=True)


class KlingV30Std(Family[T_co]):
    """Submits tasks to the endpoints of Kling v3.0 Standard."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        image: str | ImageInput,
        sound: bool | None = None,
        prompt: str,
        duration: Literal[3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] | None = None,
        cfg_scale: float | None = None,
        end_image: ImageInput | None = None,
        multi_prompt: Sequence[KlingShot | KlingShotDict] | None = None,
        negative_prompt: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Brings an image to life, with sound, a last image or several shots if wanted.

        PPIO charges 0.6 CNY for each second of video (duration) where sound is false
        and multi_prompt is left out (2026-08-26, of https://ppio.com/pricing, not seen
        there but reported: an integrator's note). PPIO charges 0.9 CNY for each second
        of video (duration) where sound is true and multi_prompt is left out
        (2026-08-26, of https://ppio.com/pricing, not seen there but reported: an
        integrator's note). Novita AI charges 0.084 USD for each second of video
        (duration) where sound is false and multi_prompt is left out (2026-10-07, of
        https://novita.ai/pricing, not seen there but reported: an integrator's note).
        Novita AI charges 0.126 USD for each second of video (duration) where sound is
        true and multi_prompt is left out (2026-10-07, of https://novita.ai/pricing, not
        seen there but reported: an integrator's note).

        Source: https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-i2v.md

        Args:
            image: The image with which the video starts. A URL or a base64 data URI of
                an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to
                height within 2:5 and 5:2. Required.
            sound: Whether sound is made along with the picture. Default: False.
            prompt: What the video shows, how things and the camera move and, where
                sound is made, what is heard. At most 2500 characters. Required.
            duration: Length of the video. In seconds. Allowed: 3, 4, 5, 6, 7, 8, 9, 10,
                11, 12, 13, 14, 15. Default: 5.
            cfg_scale: How closely the video keeps to the prompt; the lower, the more
                natural its motion. 0 to 1. Default: 0.5.
            end_image: The image with which the video ends. A URL or a base64 data URI
                of an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to
                height within 2:5 and 5:2. Not stated by the platform's pages: a URL of
                an image (the page speaks of a URL here, and leaves open in which form
                the first image comes).
            multi_prompt: Shots of which the video is put together, one after the other.
                Each item: One shot of a video that is put together of several. `prompt`
                (string, required): What happens in the shot. `duration` (integer):
                Length of the shot. In seconds. 3 to 15. Default: 5. A video of several
                shots has no last image.
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
        from videotasks.endpoints.kling_v3_0_std.image_to_video import (
            KlingV30StdImageToVideoRequest,
        )

        return self._submit(
            KlingV30StdImageToVideoRequest,
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
        duration: Literal[3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] | None = None,
        cfg_scale: float | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        negative_prompt: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 3 to 15 seconds from a prompt, with sound if wanted.

        PPIO charges 0.6 CNY for each second of video (duration) where sound is false
        (2026-08-26, of https://ppio.com/pricing, not seen there but reported: an
        integrator's note). PPIO charges 0.9 CNY for each second of video (duration)
        where sound is true (2026-08-26, of https://ppio.com/pricing, not seen there but
        reported: an integrator's note). Novita AI charges 0.084 USD for each second of
        video (duration) where sound is false (2026-10-07, of https://novita.ai/pricing,
        not seen there but reported: an integrator's note). Novita AI charges 0.126 USD
        for each second of video (duration) where sound is true (2026-10-07, of
        https://novita.ai/pricing, not seen there but reported: an integrator's note).

        Source: https://novita.ai/docs/api-reference/model-apis-kling-v3.0-std-t2v.md

        Args:
            sound: Whether sound is made along with the picture. Default: False.
            prompt: What the video shows, how things and the camera move and, where
                sound is made, what is heard. At most 2500 characters. Required.
            duration: Length of the video. In seconds. Allowed: 3, 4, 5, 6, 7, 8, 9, 10,
                11, 12, 13, 14, 15. Default: 5.
            cfg_scale: How closely the video keeps to the prompt; the lower, the more
                natural its motion. 0 to 1. Default: 0.5.
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
        from videotasks.endpoints.kling_v3_0_std.text_to_video import (
            KlingV30StdTextToVideoRequest,
        )

        return self._submit(
            KlingV30StdTextToVideoRequest,
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
