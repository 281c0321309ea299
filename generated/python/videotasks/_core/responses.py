# Copied from generator/templates/python/videotasks/_core/responses.py: edit that file, then run `make generate`.
"""Reads what comes back: both shapes of error, plain text, HTML, broken and empty bodies.

An error response becomes the exception that the catalogue names for its `reason`, or the
one that its HTTP status stands for.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from videotasks._core.actions import Response
from videotasks._core.outcomes import Outcome, outcome
from videotasks._exceptions import APIError
from videotasks._platform.catalog import LIFECYCLE
from videotasks._values.json_texts import json_object
from videotasks._values.kinds import as_array, is_object
from videotasks._values.redact import presentable
from videotasks._values.strikes import struck

_MOMENT = re.compile(r"\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,[^,]*|[^,]+", re.I)
"""One of what a `Retry-After` lists: a date in words has a comma of its own."""
_SECONDS = re.compile(r"(\d+(?:\.\d*)?)\s*(?:s|secs?|seconds?)?", re.I | re.ASCII)
_AROUND = " \t\"'"
_ADDRESSES = ("location", "content-location")
_EXCERPT = 500
_DAY = 86_400
_DETAILS = 5
_LONGEST_DETAIL = 200
_DETAIL = ("pointer", "field", "path", "rule", "reason", "message", "description")
"""Members of a detail that say what is wrong; no page lists them."""


class Complaint(NamedTuple):
    """What an error response says, whatever its shape."""

    reason: str
    """The platform's word for it; "" if it has none."""
    code: int | str | None
    message: str
    metadata: Mapping[str, Any]


def identifier(value: object) -> str:
    """A task's id, of which some platforms make a number; "" if there is none that can be used."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return ""
    try:
        text = str(value).strip()
        text.encode()
    except ValueError as error:  # a number of thousands of digits, half of a character
        if struck(error):
            raise
        return ""
    return text


def same_task(one: str, other: str) -> bool:
    """Whether two ids are of one task: case, dashes and underscores say nothing about that."""
    return one == other or _letters_of(one) == _letters_of(other) != ""


def _letters_of(task_id: str) -> str:
    return task_id.strip().casefold().replace("-", "").replace("_", "")


def complaint(response: Response) -> Complaint:
    """Reads `{"code", "reason", "message", "metadata"}` or `{"error": {...}}`."""
    raw = json_object(response.body) or {}
    inner = raw.get("error")
    if is_object(inner):
        raw = {**raw, **inner}
    elif isinstance(inner, str):
        raw = {"message": inner, **raw}
    code = raw.get("code")
    reason = raw.get("reason")
    if not isinstance(reason, str) or not reason:
        # The second shape has no reason; a code in words serves as one.
        reason = code if isinstance(code, str) and not code.isdigit() else ""
    message = raw.get("message")
    metadata = raw.get("metadata")
    return Complaint(
        reason=presentable(reason)[:_EXCERPT],
        code=(
            code
            if isinstance(code, (int, str)) and not isinstance(code, bool)
            else None
        ),
        message=presentable(message) if isinstance(message, str) else "",
        metadata=metadata if is_object(metadata) else {},
    )


def meaning_of(response: Response) -> Outcome:
    """What a response means; a body is read only where a reason can be in it."""
    reason = complaint(response).reason if response.status >= 400 else ""
    return outcome(response.status, reason)


def api_error(
    response: Response, what: str, now: float, context: Mapping[str, Any]
) -> APIError:
    """The exception for a response that is an error.

    Args:
        response: The response.
        what: What became of the request, as the start of a sentence.
        now: Seconds since 1970, for a `Retry-After` that is a date.
        context: `task_id`, `endpoint` and `request_digest`, where there are any.
    """
    said = complaint(response)
    body = excerpt(response.body)
    meant = outcome(response.status, said.reason)
    words = [f"HTTP {response.status}", said.reason, said.message or _plain(body)]
    words += _details(said.metadata)
    text = f"{what}: " + ", ".join(word for word in words if word)
    if meant.advice:
        text = f"{text} ({meant.advice})"
    return meant.exception(
        text + when_to_retry(response.headers, now),
        status=response.status,
        reason=said.reason,
        code=said.code,
        message=said.message,
        metadata=said.metadata,
        body=body,
        retry_safe=meant.retry_safe,
        retry_after=retry_after(response.headers, now),
        **context,
    )


def _details(metadata: Mapping[str, Any]) -> list[str]:
    """What `metadata.details` says of the broken rules, each in a few words; of the first ones."""
    listed = as_array(metadata.get("details")) or ()
    found: list[str] = []
    for one in listed[:_DETAILS]:
        texts = [one.get(name) for name in _DETAIL] if is_object(one) else [one]
        words = " ".join(text for text in texts if isinstance(text, str) and text)
        found.append(presentable(words)[:_LONGEST_DETAIL])
    return found


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that a `Retry-After` header asks for, given as seconds or as a date.

    Of several, as two proxies on the way make them, the longest: who asks earlier is only told so.
    """
    text = headers.get("retry-after", "")
    if not text:
        return None
    found = [_seconds_until(one[0], now) for one in _MOMENT.finditer(text)]
    return max((one for one in found if one is not None), default=None)


def _seconds_until(text: str, now: float) -> float | None:
    """Seconds until what a text says: a number of them, or a date; None if it says neither."""
    text = text.strip(_AROUND)
    if not text or not text.isascii():
        return None
    number = _SECONDS.fullmatch(text)
    try:
        seconds = float(number[1] if number else text)
    except ValueError as error:
        if struck(error):
            raise
        # Loads more than all of this package, and dates are rare here.
        from videotasks._core.dates import seconds_since_1970

        date = seconds_since_1970(text)
        if date is None:
            return None
        seconds = date - now
    return max(0.0, seconds) if math.isfinite(seconds) else None


def when_to_retry(headers: Mapping[str, str], now: float) -> str:
    """The end of a sentence that says when the platform asks to try again; "" if it does not."""
    seconds = retry_after(headers, now)
    if not seconds:
        return ""
    text = f"; try again in {seconds:.0f} s" if seconds >= 1 else "; try again soon"
    if seconds < 1 or seconds > _DAY:
        return text
    from datetime import datetime, timezone  # pauses as long as that are rare

    # Who reads it in a log does not know when it was said.
    at = datetime.fromtimestamp(math.ceil(now + seconds), timezone.utc)
    return f"{text}, at {at:%H:%M:%S} UTC"


def excerpt(body: bytes) -> str:
    """The beginning of a body as text for people, on one line."""
    return presentable(body[: 4 * _EXCERPT].decode("utf-8", "replace"))[:_EXCERPT]


def _plain(body: str) -> str:
    """What a body without the platform's shape says: its text, or the title of a page."""
    title = re.search(r"<title[^>]*>(.*?)</title>", body, re.IGNORECASE)
    return title[1].strip() if title else body[:200]


def task_named_in(response: Response, sent: bytes) -> str | None:
    """The task id that a response names which accepts nothing, or is broken; None if there is none.

    That may be in its body, wherever it stands there, as long as it is there in full, or in the address
    that it sends on to.

    Args:
        response: The response.
        sent: The request's body: what it names itself, an error only repeats.
    """
    name = LIFECYCLE.task_id_field
    raw = json_object(response.body)
    own = identifier(raw.get(name)) if raw is not None else ""
    named = (
        own,
        task_id_in_fragment(response.body, name),
        *(_task_in_address(response.headers.get(one, "")) for one in _ADDRESSES),
    )
    return next((one for one in named if one and one.encode() not in sent), None)


def _task_in_address(address: str) -> str | None:
    """The task that an address asks for, if it asks for the result of one."""
    query = address.partition("?")[2].partition("#")[0]
    for pair in query.split("&"):
        name, _, text = pair.partition("=")
        if name == LIFECYCLE.result_parameter and text:
            from urllib.parse import unquote_plus

            return identifier(unquote_plus(text)) or None
    return None


def task_id_in_fragment(body: bytes, name: str) -> str | None:
    """The task id that a broken response still shows in full, or somewhere inside.

    Its name may be written otherwise (`taskId`), and its text be one within a text.
    """
    text = body.decode("utf-8", "replace")
    found = _named(name).search(text)
    return found and (found[1] or found[2])


@lru_cache(maxsize=4)
def _named(name: str) -> re.Pattern[str]:
    """A member of that name, with a text or a number."""
    key = re.escape(name).replace("_", "_?")
    quote = r"""\\*["']"""
    return re.compile(
        rf"""{quote}{key}{quote}\s*:\s*(?:{quote}([^"'\\\s]+){quote}|(\d+)\s*[,}}\]])""",
        re.IGNORECASE | re.ASCII,
    )
