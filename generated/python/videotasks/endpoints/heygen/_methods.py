# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of HeyGen Video, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from videotasks._validation.media import VideoInput
from videotasks._values.keywords import suggests_keywords
from videotasks._values.late import LateModule
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import Options

if TYPE_CHECKING:
    from videotasks.endpoints.heygen import translate as _translate
else:
    _translate = LateModule("videotasks.endpoints.heygen.translate")

__all__ = ["Heygen"]

T_co = TypeVar("T_co", covariant=True)


class Heygen(Family[T_co]):
    """Submits tasks to the endpoints of HeyGen Video."""

    __slots__ = ()

    @suggests_keywords
    def translate(
        self,
        *,
        video: str | VideoInput,
        output_language: _translate.HeygenTranslateOutputLanguage,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> T_co:
        """Lets those who speak in a video speak another language.

        Retired by Novita AI on 2026-09-30 (https://novita.ai/docs/changelog/01-09-26);
        inferred: the summary of the notice names translation models, and the copy of
        its list ends before them.

        Source:
        https://novita.ai/docs/api-reference/model-apis-heygen-video-translate.md

        Args:
            video: Address of the video to translate. A URL of a video. Required.
            output_language: Language into which the video is translated. Allowed:
                "English", "English (Australia)", "English (India)", "English (UK)",
                "English (US)", "Spanish", "Spanish (Mexico)", "Spanish (Spain)",
                "French", "French (Canada)", "French (France)", "Hindi", "Italian",
                "German", "Polish", "Portuguese", "Portuguese (Brazil)", "Portuguese
                (Portugal)", "Chinese", "Chinese (Cantonese, Traditional)", "Chinese
                (Mandarin, Simplified)", "Chinese (Mandarin, Traditional)", "Japanese",
                "Dutch", "Turkish", "Korean", "Danish", "Arabic", "Romanian",
                "Mandarin", "Filipino", "Swedish", "Indonesian", "Ukrainian", "Greek",
                "Czech", "Bulgarian", "Malay", "Slovak", "Croatian", "Tamil", "Finnish",
                "Russian". Required. The sources disagree on its meaning: there are 70
                languages and 175 dialects; there are 70 languages and 175 dialects;
                there are 43 values. Here holds: the 43 values of the list.
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
        from videotasks.endpoints.heygen.translate import HeygenTranslateRequest

        return self._submit(
            HeygenTranslateRequest,
            {
                "video": video,
                "output_language": output_language,
            },
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
