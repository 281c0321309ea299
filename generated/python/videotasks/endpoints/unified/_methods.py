# Generated from the files in specs/: edit there, then run `make generate`.
"""The methods of Unified Video Generation, each of which submits a task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from videotasks._validation.further import with_further
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._family import Family
from videotasks.endpoints._submit import OPTIONS, Options

__all__ = ["Unified"]

T_co = TypeVar("T_co", covariant=True)


class Unified(Family[T_co]):
    """Submits tasks to the endpoints of Unified Video Generation."""

    __slots__ = ()

    @suggests_keywords
    def create(
        self,
        *,
        model: str,
        callback_url: str | None = None,
        further: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
        **parameters: object,
    ) -> T_co:
        """Makes a video with the model that the request names.

        It takes further parameters, and the value of model decides which. No page lists
        them, as it loads a JSON Schema for each model when it is shown.

        Source: https://novita.ai/docs/api-reference/reference-unified-video-generation

        Args:
            model: Name of the model that makes the video. The examples are what a
                client of October 2026 sends. Required.
            callback_url: Address that is told when the task has ended. The sources
                disagree on whether it exists: the parameter is called callback_url; the
                parameter is called callback. Here holds: callback_url.
            further: Parameters beside these, for names that Python or this call has for
                something else. Default: none.
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
            parameters: Any other keyword is a further parameter, sent under its name as
                it is; None leaves it out.

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
        from videotasks.endpoints.unified.create import UnifiedCreateRequest

        return self._submit(
            UnifiedCreateRequest,
            with_further(
                {
                    "model": model,
                    "callback_url": callback_url,
                },
                further,
                parameters,
                OPTIONS,
            ),
            Options(extra_body, extra_headers, timeout, max_retries, validation),
        )


name_publicly(globals())
