# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Kling v3.0 Pro, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["KlingV30Pro"]

T_co = TypeVar("T_co", covariant=True)


class KlingV30Pro(Family[T_co]):
    """Submits tasks to the endpoints of Kling v3.0 Pro."""

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
        multi_prompt: Sequence[object] | None = None,
        negative_prompt: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Brings an image to life by a prompt or by one for each shot, with sound or a
        last image if wanted.

        PPIO charges 0.8 CNY for each second of video (duration) where sound is false
        and multi_prompt is left out (2026-08-26, of https://ppio.com/pricing, not seen
        there but reported: an integrator's note). PPIO charges 1.2 CNY for each second
        of video (duration) where sound is true and multi_prompt is left out
        (2026-08-26, of https://ppio.com/pricing, not seen there but reported: an
        integrator's note). Novita AI charges 0.112 USD for each second of video
        (duration) where sound is false and multi_prompt is left out (2026-10-07, of
        https://novita.ai/pricing, not seen there but reported: an integrator's note).
        Novita AI charges 0.168 USD for each second of video (duration) where sound is
        true and multi_prompt is left out (2026-10-07, of https://novita.ai/pricing, not
        seen there but reported: an integrator's note).

        Source: https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-i2v.md

        Args:
            image: The image with which the video starts. A URL or a base64 data URI of
                an image, JPEG, PNG, at most 10 MB, at least 300x300 pixels, width to
                height within 2:5 and 5:2. Required.
            sound: Whether sound is made along with the picture. Default: False.
            prompt: What the video shows, how things and the camera move and, where
                sound is made, what is heard. At most 2500 characters. One prompt
                describes the whole video, or several describe a shot each. The sources
                disagree on whether it is required: the prompt is marked required;
                several prompts are given in place of it, and never beside it. Here
                holds: either the prompt or the list of several.
            duration: Length of the video. In seconds. 3 to 15. Default: 5.
            cfg_scale: How closely the video keeps to the prompt; the lower, the more
                natural its motion. 0 to 1. Default: 0.5.
            end_image: The image with which the video ends. A URL or a base64 data URI
                of an image, JPEG, PNG. Not stated by the platform's pages: a URL of an
                image (the page speaks of a URL here, and leaves open in which form the
                first image comes).
            multi_prompt: What happens in each shot of the video, one prompt after the
                other, in place of the one prompt for all of it. Each item: One shot, as
                a text or as an object with a prompt and a duration. No page states
                which. A video of several shots has no last image. One prompt describes
                the whole video, or several describe a shot each. The sources disagree
                on its type: a list of prompts, which would be texts; no type of an item
                is stated; an empty object stands in the list; an item is an object that
                holds a prompt and a duration. Here holds: any value, of which a text
                and such an object are the likely ones.
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
        from videotasks.endpoints.kling_v3_0_pro.image_to_video import (
            KlingV30ProImageToVideoRequest,
        )

        return self._submit(
            KlingV30ProImageToVideoRequest,
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
        prompt: str | None = None,
        duration: int | None = None,
        cfg_scale: float | None = None,
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
        multi_prompt: Sequence[object] | None = None,
        negative_prompt: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video of 3 to 15 seconds from a prompt or from one for each shot,
        with sound if wanted.

        PPIO charges 0.8 CNY for each second of video (duration) where sound is false
        and multi_prompt is left out (2026-08-26, of https://ppio.com/pricing, not seen
        there but reported: an integrator's note). PPIO charges 1.2 CNY for each second
        of video (duration) where sound is true and multi_prompt is left out
        (2026-08-26, of https://ppio.com/pricing, not seen there but reported: an
        integrator's note). Novita AI charges 0.112 USD for each second of video
        (duration) where sound is false and multi_prompt is left out (2026-10-07, of
        https://novita.ai/pricing, not seen there but reported: an integrator's note).
        Novita AI charges 0.168 USD for each second of video (duration) where sound is
        true and multi_prompt is left out (2026-10-07, of https://novita.ai/pricing, not
        seen there but reported: an integrator's note).

        Source: https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-t2v.md

        Args:
            sound: Whether sound is made along with the picture. Default: False.
            prompt: What the video shows, how things and the camera move and, where
                sound is made, what is heard. At most 2500 characters. One prompt
                describes the whole video, or several describe a shot each. The sources
                disagree on whether it is required: the prompt is marked required;
                several prompts are given in place of it, and never beside it. Here
                holds: either the prompt or the list of several.
            duration: Length of the video. In seconds. 3 to 15. Default: 5.
            cfg_scale: How closely the video keeps to the prompt; the lower, the more
                natural its motion. 0 to 1. Default: 0.5.
            aspect_ratio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
                Default: "16:9".
            multi_prompt: What happens in each shot of the video, one prompt after the
                other, in place of the one prompt for all of it. Each item: One shot, as
                a text or as an object with a prompt and a duration. No page states
                which. One prompt describes the whole video, or several describe a shot
                each. The sources disagree on its type: a list of prompts, which would
                be texts; no type of an item is stated; an empty object stands in the
                list; an item is an object that holds a prompt and a duration. Here
                holds: any value, of which a text and such an object are the likely
                ones.
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
        from videotasks.endpoints.kling_v3_0_pro.text_to_video import (
            KlingV30ProTextToVideoRequest,
        )

        return self._submit(
            KlingV30ProTextToVideoRequest,
            {
                "sound": sound,
                "prompt": prompt,
                "duration": duration,
                "cfg_scale": cfg_scale,
                "aspect_ratio": aspect_ratio,
                "multi_prompt": multi_prompt,
                "negative_prompt": negative_prompt,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
