# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Vidu Q2, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeVar

from videotasks._validation.media import ImageInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.late import LateClass, LateModule
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

if TYPE_CHECKING:
    from videotasks._objects.vidu_q2_reference_subject import (
        ViduQ2ReferenceSubject,
        ViduQ2ReferenceSubjectDict,
    )
    from videotasks._objects.vidu_q2_text_subject import (
        ViduQ2TextSubject,
        ViduQ2TextSubjectDict,
    )
    from videotasks.endpoints.vidu_q2 import template_to_video as _template_to_video
else:
    ViduQ2ReferenceSubject = LateClass(
        "videotasks._objects.vidu_q2_reference_subject", "ViduQ2ReferenceSubject"
    )
    ViduQ2ReferenceSubjectDict = LateClass(
        "videotasks._objects.vidu_q2_reference_subject", "ViduQ2ReferenceSubjectDict"
    )
    ViduQ2TextSubject = LateClass(
        "videotasks._objects.vidu_q2_text_subject", "ViduQ2TextSubject"
    )
    ViduQ2TextSubjectDict = LateClass(
        "videotasks._objects.vidu_q2_text_subject", "ViduQ2TextSubjectDict"
    )
    _template_to_video = LateModule("videotasks.endpoints.vidu_q2.template_to_video")

__all__ = ["ViduQ2"]

T_co = TypeVar("T_co", covariant=True)


class ViduQ2(Family[T_co]):
    """Submits tasks to the endpoints of Vidu Q2."""

    __slots__ = ()

    @suggests_keywords
    def reference_to_video(
        self,
        *,
        bgm: bool | None = None,
        seed: int | None = None,
        audio: bool | None = None,
        prompt: str,
        duration: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] = 5,
        subjects: Sequence[ViduQ2ReferenceSubject | ViduQ2ReferenceSubjectDict],
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        aspect_ratio: str | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "high"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video from a prompt and subjects, each shown by reference images.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-reference2video

        Args:
            bgm: Adds background music. Default: False.
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random.
            audio: Generates sound along with the picture. Default: False.
            prompt: What the video shows. Subjects are called @1, @2 and so on, by their
                place in the list. Required.
            duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8,
                9, 10. Default: 5. Required by the platform, so the default is always
                sent. The sources disagree on whether it is required: duration is marked
                required; it has a default, 5; on the start-end pages it has the same
                one and is optional. Here holds: a body must have it; the client fills
                in the default and always sends it.
            subjects: Who or what appears in the video. At least 1 item. Not stated by
                the platform's pages: at most 7 items (upstream Vidu takes 1 to 7
                subjects). Each item: One subject and the images that show it. `id`
                (string, required): Name of the subject. `images` (array, required):
                Addresses of images that show the subject. At least 1 item. Not stated
                by the platform's pages: at most 3 items (upstream Vidu takes at most 3
                images for a subject). Each item: One image. A URL or a base64 data URI
                of an image. Not stated by the platform's pages: a URL of an image, at
                least 128x128 pixels (the page speaks of URLs; upstream Vidu takes
                images of at least 128x128 pixels). `voice_id` (string): Voice with
                which the subject speaks. Default: an empty text. Required.
            watermark: Puts a watermark on the video. Default: False.
            resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
                Default: "720p".
            aspect_ratio: Width to height of the video. The page gives examples and no
                closed list. For example "16:9", "9:16", "1:1". The sources disagree on
                its list of values: these ratios are examples of what may be given; the
                ratios are a closed list. Here holds: an open list here.
            movement_amplitude: How much things move in the video. Allowed: "auto",
                "small", "medium", "high". The model may pay no heed to how much things
                shall move (no page of the platform states it: upstream Vidu says so for
                text and reference to video of Q2). The sources disagree on its values:
                the strongest movement is called high; it is called large; upstream adds
                that on Q2 text and reference it has no effect at all. Here holds: high.
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
        from videotasks.endpoints.vidu_q2.reference_to_video import (
            ViduQ2ReferenceToVideoRequest,
        )

        return self._submit(
            ViduQ2ReferenceToVideoRequest,
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
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def template_to_video(
        self,
        *,
        bgm: bool | None = None,
        area: _template_to_video.ViduQ2TemplateToVideoArea | None = None,
        seed: int | None = None,
        beast: (
            Literal["auto", "bear", "tiger", "elk", "snake", "lion", "wolf"] | None
        ) = None,
        images: ImageInput | Sequence[ImageInput],
        prompt: str | None = None,
        wm_url: ImageInput | None = None,
        payload: str | None = None,
        template: str,
        meta_data: str | None = None,
        watermark: bool | None = None,
        wm_position: Literal[1, 2, 3, 4] | None = None,
        aspect_ratio: Literal["16:9", "9:16"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video after one of the ready-made templates, with your images in it.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.image_to_video,
        kling_v3_0_pro.image_to_video, kling_v3_0_4k.image_to_video).

        Source: https://ppio.com/docs/models/reference-vidu-q2-template2video

        Args:
            bgm: Adds background music. Default: False.
            area: Country of the template exotic_princess. Allowed: "auto", "denmark",
                "uk", "africa", "china", "mexico", "switzerland", "russia", "italy",
                "korea", "thailand", "india", "japan". Default: "auto". The country
                counts for the template exotic_princess only.
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random. 0 means a random seed. Default:
                0.
            beast: Animal of the template beast_companion. Allowed: "auto", "bear",
                "tiger", "elk", "snake", "lion", "wolf". Default: "auto". The animal
                counts for the template beast_companion only.
            images: Images that the template works on. At least 1 item. Each item: One
                image. A URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most
                50 MB, below 10 MB once decoded from a data URI, width to height within
                1:4 and 4:1. Required. The sources disagree on its limits: every image
                is limited to 50 MB; what a data URI holds must stay below 10 MB once
                decoded. Here holds: 50 MB for the file behind a URL; 10 MB for the
                decoded bytes of a data URI, where the page says so. The sources
                disagree on its limits (of each item): taken at its word, every ratio
                below 4:1 would do; taken at its word, only long and narrow images would
                do; the ratio lies between the two. Here holds: within 1:4 and 4:1.
            prompt: What happens in the video. The templates subject_3 and
                pubg_winner_hit need none. Templates other than subject_3 and
                pubg_winner_hit may need a prompt (no page of the platform states it:
                the page marks the prompt as optional and names two templates that need
                none). The sources disagree on whether it is required: the prompt is
                marked optional; its text exempts two templates, as if the others needed
                one. Here holds: optional; without a prompt, a template other than those
                two warns.
            wm_url: Address of an image to use as the watermark. Left out, the platform
                uses its own. A URL or a base64 data URI of an image. Not stated by the
                platform's pages: a URL of an image (the page speaks of a URL; data URIs
                are documented for other parameters only).
            payload: Text of your own that the platform hands through unchanged. At most
                1048576 characters.
            template: Name of the template. There are many more than those named here.
                For example "subject_3", "pubg_winner_hit", "exotic_princess",
                "beast_companion". Required.
            meta_data: JSON of your own, as a text, that the platform hands through
                unchanged.
            watermark: Puts a watermark on the video. Default: False.
            wm_position: Corner of the watermark, counted clockwise from the upper left
                one. Allowed: 1, 2, 3, 4. Default: 3. The corner counts for nothing
                without a watermark. The sources disagree on its values: a number, of
                which 3 is the bottom right and 4 the bottom left; a number, of which 3
                is the bottom left and 4 the bottom right; a text with an underscore; a
                text with a hyphen. Here holds: each endpoint takes the shape of its own
                page.
            aspect_ratio: Width to height of the video. Which of the two a template
                allows depends on the template. Allowed: "16:9", "9:16". Default:
                "16:9". The sources disagree on its values: the ratios are a closed
                list, of which a template may allow a part; the ratios are examples of
                an open list. Here holds: a closed list of two.
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
        from videotasks.endpoints.vidu_q2.template_to_video import (
            ViduQ2TemplateToVideoRequest,
        )

        return self._submit(
            ViduQ2TemplateToVideoRequest,
            {
                "bgm": bgm,
                "area": area,
                "seed": seed,
                "beast": beast,
                "images": images,
                "prompt": prompt,
                "wm_url": wm_url,
                "payload": payload,
                "template": template,
                "meta_data": meta_data,
                "watermark": watermark,
                "wm_position": wm_position,
                "aspect_ratio": aspect_ratio,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )

    @suggests_keywords
    def text_to_video(
        self,
        *,
        bgm: bool | None = None,
        seed: int | None = None,
        audio: bool | None = None,
        style: str | None = None,
        prompt: str,
        duration: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10] = 5,
        subjects: Sequence[ViduQ2TextSubject | ViduQ2TextSubjectDict] | None = None,
        watermark: bool | None = None,
        resolution: Literal["540p", "720p", "1080p"] | None = None,
        aspect_ratio: str | None = None,
        movement_amplitude: Literal["auto", "small", "medium", "high"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Makes a video from a prompt, with subjects if there are any.

        Retired by Novita AI on 2026-07-22 (https://novita.ai/docs/changelog/07-07-26),
        replaced by Kling v3.0 (kling_v3_0_std.text_to_video,
        kling_v3_0_pro.text_to_video, kling_v3_0_4k.text_to_video).

        Source: https://novita.ai/docs/api-reference/model-apis-vidu-q2-text2video.md

        Args:
            bgm: Adds background music. Default: False.
            seed: Makes a result repeatable, as the same seed gives similar videos. Left
                out, the platform picks one at random.
            audio: Generates sound along with the picture. Default: False.
            style: Look of the video, in any words. The page gives examples and no
                closed list. For example "cinematic", "realistic", "artistic". The model
                may pay no heed to the style (no page of the platform states it:
                upstream Vidu says so for Q2). The sources disagree on its list of
                values: any text, of which these are examples; one of two, and without
                effect on Q2. Here holds: any text.
            prompt: What the video shows. A subject is called @ and its id. At least 1
                character. Required.
            duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8,
                9, 10. Default: 5. Required by the platform, so the default is always
                sent. The sources disagree on whether it is required: duration is marked
                required; it has a default, 5; on the start-end pages it has the same
                one and is optional. Here holds: a body must have it; the client fills
                in the default and always sends it.
            subjects: Who or what appears in the video. Default: (). Not stated by the
                platform's pages: at most 7 items (upstream Vidu takes 1 to 7 subjects).
                Each item: One subject and the images that show it. `id` (string,
                required): Name of the subject, by which the prompt calls it. `images`
                (array, required): Addresses of images that show the subject. At least 1
                item. Not stated by the platform's pages: at most 3 items (upstream Vidu
                takes at most 3 images for a subject). Each item: One image. A URL or a
                base64 data URI of an image. Not stated by the platform's pages: a URL
                of an image, at least 128x128 pixels (the page speaks of URLs; upstream
                Vidu takes images of at least 128x128 pixels). `voice_id` (string):
                Voice with which the subject speaks. Default: an empty text.
            watermark: Puts a watermark on the video. Default: False.
            resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p".
                Default: "720p".
            aspect_ratio: Width to height of the video. The page gives examples and no
                closed list. For example "16:9", "9:16", "1:1". The sources disagree on
                its list of values: these ratios are examples of what may be given; the
                ratios are a closed list. Here holds: an open list here.
            movement_amplitude: How much things move in the video. Allowed: "auto",
                "small", "medium", "high". The model may pay no heed to how much things
                shall move (no page of the platform states it: upstream Vidu says so for
                text and reference to video of Q2). The sources disagree on its values:
                the strongest movement is called high; it is called large; upstream adds
                that on Q2 text and reference it has no effect at all. Here holds: high.
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
        from videotasks.endpoints.vidu_q2.text_to_video import ViduQ2TextToVideoRequest

        return self._submit(
            ViduQ2TextToVideoRequest,
            {
                "bgm": bgm,
                "seed": seed,
                "audio": audio,
                "style": style,
                "prompt": prompt,
                "duration": duration,
                "subjects": subjects,
                "watermark": watermark,
                "resolution": resolution,
                "aspect_ratio": aspect_ratio,
                "movement_amplitude": movement_amplitude,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
