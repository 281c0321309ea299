# Generated from specs/endpoints/vidu_q2_pro_fast/reference_to_video.yaml: edit that file, then run `make generate`.
"""Vidu Q2 Pro Fast: 1 endpoint, each a method that submits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from videotasks._submit import Submit, Validation
    from videotasks.endpoints.vidu_q2_pro_fast.reference_to_video import (
        ViduQ2ProFastSubject,
    )

T_co = TypeVar("T_co", covariant=True)


class ViduQ2ProFast(Generic[T_co]):
    """Submits tasks to the endpoints of one family."""

    __slots__ = ("_submit",)

    def __init__(self, submit: Submit[T_co]) -> None:
        self._submit = submit

    def reference_to_video(
        self,
        *,
        bgm: bool | None = None,
        seed: int | None = None,
        audio: bool | None = None,
        prompt: str,
        duration: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] = 5,
        subjects: Sequence[ViduQ2ProFastSubject | Mapping[str, object]],
        watermark: bool | None = None,
        resolution: Literal["720p", "1080p"] | None = None,
        aspect_ratio: str | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "high"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video from a prompt and subjects, each shown by reference images or
        videos.

        Source: https://novita.ai/docs/api-reference/model-apis-viduq2-pro-fast.md

        Args:
            bgm: Adds background music. Default: False.
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random.
            audio: Generates sound along with the picture. Default: False.
            prompt: What the video shows. Subjects are called @1, @2 and so on, by their
                place in the list. At most 2000 characters. Required.
            duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8,
                9, 10. Default: 5. Required by the platform, so the default is always
                sent. The sources disagree on whether it is required: a body must have
                it; the client fills in the default and always sends it.
            subjects: Who or what appears in the video. At least 1 item. Not stated by
                the platform's pages: at most 7 items (upstream Vidu takes 1 to 7
                subjects). Each item: One subject. The page names its fields in passing
                and states no more about them. `name` (string): What the subject is
                called. `images` (array): Images that show the subject. Not stated by
                the platform's pages: at most 3 items (upstream Vidu takes at most 3
                images for a subject). Each item: One image. Not stated by the
                platform's pages: a URL or a base64 data URI of an image, at least
                128x128 pixels (upstream Vidu takes image files of at least 128x128
                pixels). `videos` (array): Videos that show the subject. Not stated by
                the platform's pages: at most 1 item (upstream Vidu takes one video, of
                at most 5 seconds). Each item: One video. Not stated by the platform's
                pages: a URL or a base64 data URI of a video, at most 100 MB (upstream
                Vidu takes video files of at most 100 MB). `voice_id` (string): Voice
                with which the subject speaks. Required. The sources disagree on whether
                it is required: subjects is required. The sources disagree on whether it
                exists ([].videos): a subject may have videos.
            watermark: Puts a watermark on the video. Default: False.
            resolution: Height of the video in lines. Allowed: "720p", "1080p". Default:
                "720p".
            aspect_ratio: Width to height of the video. The page gives examples and no
                closed list. For example "16:9", "9:16", "1:1".
            movement_amplitude: How much things move in the video. Allowed: "auto",
                "small", "medium", "high". The sources disagree on its enum: high.
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
        from videotasks.endpoints.vidu_q2_pro_fast.reference_to_video import (
            ViduQ2ProFastReferenceToVideoRequest,
        )

        return self._submit(
            ViduQ2ProFastReferenceToVideoRequest,
            {
                "bgm": bgm,
                "seed": seed,
                "audio": audio,
                "prompt": prompt,
                "duration": duration,
                "subjects": subjects,
                "watermark": watermark,
                "resolution": resolution,
                "aspect_ratio": aspect_ratio,
                "movement_amplitude": movement_amplitude,
            },
            extra_body,
            validation,
        )
