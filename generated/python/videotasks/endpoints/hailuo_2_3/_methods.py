# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of MiniMax Hailuo 2.3, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

__all__ = ["Hailuo23"]

T_co = TypeVar("T_co", covariant=True)


class Hailuo23(Family[T_co]):
    """Submits tasks to the endpoints of MiniMax Hailuo 2.3."""

    __slots__ = ()

    @suggests_keywords
    def image_to_video(
        self,
        *,
        prompt: str,
        image: str | ImageInput,
        duration: Literal[6, 10] | None = None,
        resolution: Literal["768P", "1080P"] | None = None,
        enable_prompt_expansion: bool | None = None,
        fast_pretreatment: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Brings an image to life as a prompt describes it.

        Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
        replaced by Kling 3.0 or MiniMax H3 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video); inferred: the copy
        of the notice ends before it, but an integrator who had all of it counted Hailuo
        2.3 among the retired on 2026-10-07, and Kling 3.0 and MiniMax H3 as what
        replaces such models.

        Source:
        https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-i2v.md

        Args:
            prompt: What happens in the video. Moves of the camera may stand in
                brackets, such as [Pan left] or [Tracking shot]; those in one pair of
                brackets happen together, and the page advises against more than three.
                1 to 2000 characters. The page novita-markdown says: Range: 1 <= x <=
                2000. The page novita-markdown says: Range: 1 <= x <= 2000. Required.
            image: Image with which the video starts. A URL or a base64 data URI of an
                image. Required.
            duration: Length of the video. In seconds. Allowed: 6, 10. Default: 6.
            resolution: Height of the video in lines. Allowed: "768P", "1080P". Default:
                "768P". A video of 10 s comes in 768P only.
            enable_prompt_expansion: Whether the platform writes out a short prompt
                before it is used. Default: True.
            fast_pretreatment: Whether the platform spends less time on the prompt
                before it is used. Default: False. PPIO's page of December 2025 does not
                list fast_pretreatment. The sources disagree on whether it exists: it is
                optional; it is not listed. Here holds: it is optional.
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
        from videotasks.endpoints.hailuo_2_3.image_to_video import (
            Hailuo23ImageToVideoRequest,
        )

        return self._submit(
            Hailuo23ImageToVideoRequest,
            {
                "prompt": prompt,
                "image": image,
                "duration": duration,
                "resolution": resolution,
                "enable_prompt_expansion": enable_prompt_expansion,
                "fast_pretreatment": fast_pretreatment,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        prompt: str,
        duration: Literal[6, 10] | None = None,
        resolution: Literal["768P", "1080P"] | None = None,
        enable_prompt_expansion: bool | None = None,
        fast_pretreatment: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video from a prompt.

        Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26),
        replaced by Kling 3.0 or MiniMax H3 (kling_v3_0_std.text_to_video,
        kling_v3_0_pro.text_to_video, kling_v3_0_4k.text_to_video); inferred: the copy
        of the notice ends before it, but an integrator who had all of it counted Hailuo
        2.3 among the retired on 2026-10-07, and Kling 3.0 and MiniMax H3 as what
        replaces such models.

        Source:
        https://novita.ai/docs/api-reference/model-apis-minimax-hailuo-2.3-t2v.md

        Args:
            prompt: What the video shows. 1 to 2000 characters. Required.
            duration: Length of the video. In seconds. Allowed: 6, 10. Default: 6.
            resolution: Height of the video in lines. Allowed: "768P", "1080P". Default:
                "768P". A video of 10 s comes in 768P only.
            enable_prompt_expansion: Whether the platform writes out a short prompt
                before it is used. Default: True.
            fast_pretreatment: Whether the platform spends less time on the prompt
                before it is used. Default: False. PPIO's page of December 2025 does not
                list fast_pretreatment. The sources disagree on whether it exists: it is
                optional; it is not listed. Here holds: it is optional.
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
        from videotasks.endpoints.hailuo_2_3.text_to_video import (
            Hailuo23TextToVideoRequest,
        )

        return self._submit(
            Hailuo23TextToVideoRequest,
            {
                "prompt": prompt,
                "duration": duration,
                "resolution": resolution,
                "enable_prompt_expansion": enable_prompt_expansion,
                "fast_pretreatment": fast_pretreatment,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
