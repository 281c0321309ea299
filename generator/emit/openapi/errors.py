"""The platform's refusals as answers of an OpenAPI file: one for each HTTP status, one example for each reason.

A reason means one thing for a submit, which is billed, and another for the question for a result, which is not: each
of the two has answers of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.emit.openapi.error_body import example
from generator.emit.python.names import ERROR_TYPE
from generator.language.errors import ErrorReason
from generator.language.model import Api, Json

Object = dict[str, Json]

_FIRST_SERVER_ERROR = 500
_GATEWAY_TIMED_OUT = 504
_PASSING = (408, 425, 429)
"""Statuses below 500 after which the same question may be answered."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for when the platform refused, and what that means."""

    home: str
    """What the names of its answers begin with."""
    extension: str
    """The annotation of an example."""
    refused: str
    failed: str
    """What a status from 500 on means, whatever its reason."""
    meanings: Mapping[str, str]
    unlisted: str
    """What a reason means that is not listed."""
    passing: str
    """What it means beside a status that may pass."""


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
    unlisted="unknown",
    passing="unknown",
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
    unlisted="pointless",
    passing="again",
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
        "description": "\n".join(_description(status, reasons, asked)),
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
    status: int, reasons: list[ErrorReason], asked: Asked
) -> Iterator[str]:
    fails = status >= _FIRST_SERVER_ERROR
    yield asked.failed if fails else asked.refused
    yield ""
    for one in reasons:
        note = _note(one, asked)
        said = f"{one.reason} ({note})" if note else one.reason
        yield f"- {said}: {asked.meanings[_meaning(one, status, asked)]}"
    other = asked.passing if fails or status in _PASSING else asked.unlisted
    yield f"- any other reason: {asked.meanings[other]}"


def _meaning(one: ErrorReason, status: int, asked: Asked) -> str:
    if asked is RESULT:
        return one.poll
    # A gateway that gave up waiting knows no better, whatever it answers: the platform may be at it.
    gave_up = status == _GATEWAY_TIMED_OUT and one.retry == "safe"
    return "unknown" if gave_up else one.retry


def _note(one: ErrorReason, asked: Asked) -> str | None:
    return one.poll_note if asked is RESULT else one.note


def _example(one: ErrorReason, status: int, api: Api, asked: Asked) -> Object:
    words = one.reason.replace("_", " ")
    meaning = _meaning(one, status, asked)
    return {
        "summary": _note(one, asked) or words.capitalize(),
        "description": asked.meanings[meaning],
        "value": example(
            api,
            {
                "code": status,
                "reason": one.reason,
                "message": words.lower(),
                "metadata": {},
            },
        ),
        asked.extension: meaning,
    }
