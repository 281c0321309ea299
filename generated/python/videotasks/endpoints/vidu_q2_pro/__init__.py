# Generated from specs/endpoints/vidu_q2_pro/image_to_video.yaml: edit that file, then run `make generate`.
"""Vidu Q2 Pro: 1 endpoint, each a method that submits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from videotasks._submit import Submit, Validation

T_co = TypeVar("T_co", covariant=True)


class ViduQ2Pro(Generic[T_co]):
    """Submits tasks to the endpoints of one family."""

    __slots__ = ("_submit",)

    def __init__(self, submit: Submit[T_co]) -> None:
        self._submit = submit

    def image_to_video(
        self,
        *,
        bgm: bool | None = None,
        seed: int | None = None,
        audio: bool | None = None,
        images: Sequence[str],
        prompt: str,
        duration: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] = 5,
        off_peak: bool | None = None,
        voice_id: str | None = None,
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "high"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Brings an image to life as a prompt describes it.

        Source: https://novita.ai/docs/api-reference/model-apis-vidu-q2-pro-img2video.md

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
                The sources disagree on its maxItems: the page; more than one image
                warns.
            prompt: What happens in the video. Required.
            duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8,
                9, 10. Default: 5. Required by the platform, so the default is always
                sent. The sources disagree on whether it is required: a body must have
                it; the client fills in the default and always sends it.
            off_peak: Runs the task when the platform is less busy. Default: False.
            voice_id: Voice to speak with.
            watermark: Puts a watermark on the video. Default: False.
            resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
                Default: "720p".
            movement_amplitude: How much things move in the video. Allowed: "auto",
                "small", "medium", "high". Default: "auto". The sources disagree on its
                enum: high.
            extra_body: Members that no page documents yet, sent along as they are.
            validation: "error" refuses what breaks documented rules, "warn" warns and
                sends it, "off" just sends it. Default: the client's own.

        Returns:
            The task, as soon as the platform has accepted it.

        Raises:
            ValidationError: The arguments break documented rules; every one of them is
                listed.
            OutcomeUnknownError: The task may have been accepted and billed; do not just
                send again.
        """
        from videotasks.endpoints.vidu_q2_pro.image_to_video import (
            ViduQ2ProImageToVideoRequest,
        )

        return self._submit(
            ViduQ2ProImageToVideoRequest,
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
            extra_body,
            validation,
        )
