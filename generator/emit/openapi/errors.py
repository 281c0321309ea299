"""The platform's refusals as answers of an OpenAPI file: one for each HTTP status, one example for each reason.

A reason means one thing for a submit, which is billed, and another for the question for a result, which is not: each
of the two has answers of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.emit.openapi.error_body import ERROR_TYPE, example
from generator.language.errors import ErrorReason
from generator.language.model import Api, Json
from generator.language.outcomes import Outcome
from generator.text.outcomes import UNLISTED, meaning

Object = dict[str, Json]


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for when the platform refused, and what that means."""

    home: str
    """What the names of its answers begin with."""
    extension: str
    """The annotation of an example."""
    refused: str
    failed: str
    """What a status means that leaves open whose answer it is."""
    meanings: Mapping[str, str]
    means: Callable[[Outcome], str]
    """Which of them an outcome is."""


SUBMIT = Asked(
    home="Error",
    extension="x-retry",
    refused="The platform refuses the request.",
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

RESULT = Asked(
    home="ResultError",
    extension="x-poll",
    refused="The platform does not tell the result. Asking again is never billed.",
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
"""The question for a result."""


def statuses(api: Api) -> list[int]:
    """Every HTTP status of a refusal."""
    return sorted({status for one in api.errors for status in one.statuses})


def references(api: Api, asked: Asked) -> Object:
    """The refusals as answers of one operation; which of them gives which reason no page states."""
    return {
        str(status): {"$ref": f"#/components/responses/{asked.home}{status}"}
        for status in statuses(api)
    }


def responses(api: Api) -> Object:
    """The refusals, by what was asked for and by status."""
    return {
        f"{asked.home}{status}": _response(status, api, asked)
        for asked in (SUBMIT, RESULT)
        for status in statuses(api)
    }


def _response(status: int, api: Api, asked: Asked) -> Object:
    reasons = [one for one in api.errors if status in one.statuses]
    return {
        "description": "\n".join(_description(status, reasons, api, asked)),
        "content": {
            "application/json": {
                "schema": {"$ref": f"#/components/schemas/{ERROR_TYPE}"},
                "examples": {
                    one.reason: _example(one, status, api, asked) for one in reasons
                },
            }
        },
    }


def _description(
    status: int, reasons: list[ErrorReason], api: Api, asked: Asked
) -> Iterator[str]:
    other = meaning(api, status, UNLISTED)
    yield asked.refused if other.refused else asked.failed
    yield ""
    for one in reasons:
        note = _note(one, asked)
        said = f"{one.reason} ({note})" if note else one.reason
        yield f"- {said}: {_said(api, status, one.reason, asked)}"
    yield f"- any other reason: {_said(api, status, UNLISTED, asked)}"
    without = _said(api, status, "", asked)
    if without != _said(api, status, UNLISTED, asked):
        yield f"- no reason: {without}"


def _said(api: Api, status: int, reason: str, asked: Asked) -> str:
    return asked.meanings[asked.means(meaning(api, status, reason))]


def _note(one: ErrorReason, asked: Asked) -> str | None:
    return one.poll_note if asked is RESULT else one.note


def _example(one: ErrorReason, status: int, api: Api, asked: Asked) -> Object:
    words = one.reason.replace("_", " ")
    meant = asked.means(meaning(api, status, one.reason))
    return {
        "summary": _note(one, asked) or words.capitalize(),
        "description": asked.meanings[meant],
        "value": example(
            api,
            {
                "code": status,
                "reason": one.reason,
                "message": words.lower(),
                "metadata": {},
            },
        ),
        asked.extension: meant,
    }
