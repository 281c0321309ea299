"""The platform's refusals as answers of an OpenAPI file: one for each HTTP status, one example for each reason."""

from __future__ import annotations

from generator.names import ERROR_TYPE
from generator.spec.model import Api, ErrorReason, Json

Object = dict[str, Json]

_RETRY = {
    "safe": "Surely not accepted: the same request may be sent again, after a pause.",
    "pointless": "The same request would be refused again: change it, or the account, first.",
    "unknown": "Nobody knows whether the request was accepted: sending a submit again may be billed twice.",
}
_FIRST_SERVER_ERROR = 500


def statuses(api: Api) -> list[int]:
    """Every HTTP status of a refusal."""
    return sorted({status for one in api.errors for status in one.statuses})


def references(api: Api) -> Object:
    """The refusals as answers of one operation; which of them gives which reason no page states."""
    return {
        str(status): {"$ref": f"#/components/responses/Error{status}"}
        for status in statuses(api)
    }


def responses(api: Api) -> Object:
    """The refusals, by status."""
    return {f"Error{status}": _response(status, api) for status in statuses(api)}


def schema(api: Api) -> Object:
    """The body of a refusal. Nothing in it is required: readers of errors must not fail themselves."""
    reasons: list[Json] = [one.reason for one in api.errors]
    return {
        "title": ERROR_TYPE,
        "description": "Why the platform refuses a request or fails.",
        "type": "object",
        "properties": {
            "code": {
                "description": "The HTTP status.",
                "type": "integer",
                "format": "int64",
            },
            "reason": {
                "description": "The reason as a word. A client must expect words that are not listed here.",
                "type": "string",
                "examples": reasons,
                "x-extensible-enum": reasons,
            },
            "message": {
                "description": "The reason as a sentence, for people.",
                "type": "string",
            },
            "metadata": {
                "description": "More about it, such as `details` of a body that breaks rules.",
                "type": "object",
            },
        },
    }


def _response(status: int, api: Api) -> Object:
    reasons = [one for one in api.errors if status in one.statuses]
    return {
        "description": _description(status, reasons),
        "content": {
            "application/json": {
                "schema": {"$ref": f"#/components/schemas/{ERROR_TYPE}"},
                "examples": {one.reason: _example(one, status) for one in reasons},
            }
        },
    }


def _description(status: int, reasons: list[ErrorReason]) -> str:
    head = "The platform refuses the request."
    if status >= _FIRST_SERVER_ERROR:
        head = (
            "The platform fails, or a gateway in front of it does and answers in text or HTML: "
            "then nobody knows whether a submit was accepted."
        )
    notes = [f" ({one.note})" if one.note else "" for one in reasons]
    lines = [
        f"- {one.reason}{note}: {_RETRY[one.retry]}"
        for one, note in zip(reasons, notes, strict=True)
    ]
    return "\n".join([head, "", *lines])


def _example(one: ErrorReason, status: int) -> Object:
    return {
        "summary": one.note or one.reason.replace("_", " ").capitalize(),
        "description": _RETRY[one.retry],
        "value": {
            "code": status,
            "reason": one.reason,
            "message": one.reason.replace("_", " ").lower(),
            "metadata": {},
        },
        "x-retry": one.retry,
    }
