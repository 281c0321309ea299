"""Makes the platform's errors as responses of an OpenAPI file: one a status, with one example a reason.

A reason means one thing for a submit, which is billed, and another for the poll for a result, which is not: each
of the two has responses of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from generator.emit.openapi.error_body import ERROR_TYPE, example
from generator.frozen import dataclass
from generator.language.errors import ErrorReason
from generator.language.model import Api, Json
from generator.language.outcomes import Outcome
from generator.text.outcomes import UNLISTED, meaning

Object = dict[str, Json]


@dataclass(frozen=True, slots=True)
class RequestKind:
    """One kind of request, and what a rejection means for it."""

    home: str
    """The prefix of the names of its responses."""
    extension: str
    """The annotation of an example."""
    rejected: str
    doubtful: str
    """What a status means that is no gateway's, where some reasons leave open what became of the request."""
    failed: str
    """What a status means when it may be a gateway's as well."""
    meanings: Mapping[str, str]
    means: Callable[[Outcome], str]
    """Which of them an outcome is."""


SUBMIT = RequestKind(
    home="Error",
    extension="x-retry",
    rejected="The platform refuses the request.",
    doubtful="The platform answers with an error: its reason says whether a submit may have been accepted.",
    failed=(
        "The platform fails, or a gateway in front of it does and answers in text or HTML: "
        "then nobody knows whether a submit was accepted."
    ),
    meanings={
        "safe": "Surely not accepted: the same request may be sent again, after a pause.",
        "pointless": "The same request would be refused again: change it, or the account, first.",
        "unknown": "Nobody knows whether the request was accepted: sending a submit again may be billed twice.",
    },
    means=lambda found: found.retry,
)
"""A submit."""

RESULT = RequestKind(
    home="ResultError",
    extension="x-poll",
    rejected="The platform does not tell the result. Asking again is never billed.",
    doubtful="The platform does not tell the result. Asking again is never billed.",
    failed=(
        "The platform fails, or a gateway in front of it does and answers in text or HTML: "
        "then nothing is known of the task. Asking again is never billed."
    ),
    meanings={
        "again": "Ask again, after a pause: that may get the result.",
        "failed": "The task has failed.",
        "pointless": (
            "The same question would be refused again: change it, or the account, first. "
            "It says nothing of the task."
        ),
    },
    means=lambda found: found.poll,
)
"""A poll for a result."""


def statuses(api: Api) -> list[int]:
    """Every HTTP status of a rejection."""
    return sorted({status for error in api.errors for status in error.statuses})


def references(api: Api, kind: RequestKind) -> Object:
    """The rejections as responses of one operation; which of them gives which reason no page states."""
    return {
        str(status): {"$ref": f"#/components/responses/{kind.home}{status}"}
        for status in statuses(api)
    }


def responses(api: Api, kinds: Iterable[RequestKind]) -> Object:
    """The rejections, by kind of request and by status."""
    return {
        f"{kind.home}{status}": _response(status, api, kind)
        for kind in kinds
        for status in statuses(api)
    }


def _response(status: int, api: Api, kind: RequestKind) -> Object:
    reasons = [error for error in api.errors if status in error.statuses]
    return {
        "description": "\n".join(_description(status, reasons, api, kind)),
        "content": {
            "application/json": {
                "schema": {"$ref": f"#/components/schemas/{ERROR_TYPE}"},
                "examples": {
                    reason.reason: _example(reason, status, api, kind)
                    for reason in reasons
                },
            }
        },
    }


def _description(
    status: int, reasons: list[ErrorReason], api: Api, kind: RequestKind
) -> Iterator[str]:
    yield _headline(status, reasons, api, kind)
    yield ""
    for reason in reasons:
        note = _note(reason, kind)
        said = f"{reason.reason} ({note})" if note else reason.reason
        yield f"- {said}: {_meaning(api, status, reason.reason, kind)}"
    yield f"- any other reason: {_meaning(api, status, UNLISTED, kind)}"
    without = _meaning(api, status, "", kind)
    if without != _meaning(api, status, UNLISTED, kind):
        yield f"- no reason: {without}"


def _headline(
    status: int, reasons: list[ErrorReason], api: Api, kind: RequestKind
) -> str:
    """What can be said of a status whatever reason it brings."""
    if meaning(api, status, "").retry == "unknown":
        return kind.failed
    every = (*(reason.reason for reason in reasons), UNLISTED, "")
    retries = {meaning(api, status, reason).retry for reason in every}
    return kind.doubtful if "unknown" in retries else kind.rejected


def _meaning(api: Api, status: int, reason: str, kind: RequestKind) -> str:
    return kind.meanings[kind.means(meaning(api, status, reason))]


def _note(reason: ErrorReason, kind: RequestKind) -> str | None:
    return reason.poll_note if kind is RESULT else reason.note


def _example(reason: ErrorReason, status: int, api: Api, kind: RequestKind) -> Object:
    words = reason.reason.replace("_", " ")
    meant = kind.means(meaning(api, status, reason.reason))
    return {
        "summary": _note(reason, kind) or words.capitalize(),
        "description": kind.meanings[meant],
        "value": example(
            api,
            {
                "code": status,
                "reason": reason.reason,
                "message": words.lower(),
                "metadata": {},
            },
        ),
        kind.extension: meant,
    }
