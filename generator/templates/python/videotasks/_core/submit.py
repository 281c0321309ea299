"""The machine that submits a request: once, and again only if that cannot be billed twice."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from videotasks._core.actions import (
    Call,
    Failure,
    Machine,
    Policy,
    Record,
    Response,
    Sleep,
    World,
    log,
    request,
)
from videotasks._core.receipts import NOT_ACCEPTED, Receipt, task_in_words
from videotasks._core.responses import (
    api_error,
    complaint,
    excerpt,
    identifier,
    meaning_of,
    task_named_in,
)
from videotasks._core.retry import asks_too_long, pause_before_retry
from videotasks._exceptions import NotSentError, OutcomeUnknownError, VideotasksError
from videotasks._platform.catalog import LIFECYCLE
from videotasks._values.json_texts import json_object
from videotasks._values.redact import without_query
from videotasks._values.strikes import add_note

if TYPE_CHECKING:
    from videotasks._core.elsewhere import Share

_MOMENT: Final = 1.0
"""Seconds that the journal has after an interruption."""


class Accepted(NamedTuple):
    """What the platform said to a submit."""

    task_id: str
    provider_request_id: str | None
    raw: Mapping[str, Any]


def digest(body: bytes) -> str:
    """What a request's body is known by: its SHA-256, in hexadecimal."""
    return hashlib.sha256(body).hexdigest()


def submit(
    call: Call,
    *,
    endpoint: str,
    policy: Policy,
    world: World,
    receipt: Receipt | None = None,
    limit: float | None = None,
    share: Share | None = None,
) -> Machine[Accepted]:
    """Submits once, and again only if the platform surely did not accept it.

    What it asks to wait for with a `Retry-After` has to fit into `limit` seconds. Of several
    providers, each keeps within its `share`.
    """
    receipt = receipt or Receipt(endpoint, digest(call.body or b""), call.exchange)
    receipt.patience = limit
    until = None if limit is None else world.monotonic() + limit
    try:
        accepted = yield from _submitted(call, receipt, policy, world, until, share)
    except GeneratorExit as error:
        receipt.tell(error)
        raise
    except BaseException as error:
        # A refusal, a cancelled coroutine, Ctrl+C, a time limit; what has come by now is lost.
        receipt.tell(error)
        if not receipt.recorded:
            event, entry = receipt.became(error)
            yield from _record(receipt, event, entry, _MOMENT)
            receipt.recorded = True
        raise
    return accepted


def _submitted(
    call: Call,
    receipt: Receipt,
    policy: Policy,
    world: World,
    until: float | None,
    share: Share | None,
) -> Machine[Accepted]:
    """Submits, and notes in the receipt how far that has come."""
    what = receipt.subject
    context = {"endpoint": receipt.endpoint, "request_digest": receipt.digest}
    if receipt.submit_id is not None:
        begun = {"provider": receipt.provider, "at": world.wall(), **context}
        failed = yield from _record(receipt, "submitting", begun)
        if failed is not None:
            # Some of it may be on the disk all the same; which is not waited for again.
            yield from _record(receipt, NOT_ACCEPTED, {"reason": failed.error}, 0.0)
            receipt.recorded = receipt.unwritten = True
            raise NotSentError(f"{what} was not sent: {failed.error}", **context)
    attempt = 0
    before: VideotasksError | None = None
    while True:
        receipt.begin()
        timed = share.call(call, world.monotonic()) if share else call
        event = yield from request(timed)
        verdict = _judge(event, call, what, context, world)
        if isinstance(verdict, Accepted):
            receipt.task_id = verdict.task_id
        # What nobody knows yet still is whether it was accepted.
        receipt.pending = not isinstance(verdict, Accepted) and (
            verdict.retry_safe is None
        )
        if isinstance(verdict, Accepted):
            log.info("%s was accepted as task %s", what, verdict.task_id)
            yield from _record(receipt, "accepted", {"task_id": verdict.task_id})
            receipt.recorded = True
            return verdict
        pause = pause_before_retry(event, attempt, policy, world)
        if (
            attempt >= policy.max_retries
            or not _may_be_repeated(event, verdict)
            or asks_too_long(event, policy, world, until)
            or (share is not None and share.is_over(pause, world.monotonic()))
        ):
            if before is not None and _came_to_nothing(event):
                # What the platform has said tells more than that no more was sent.
                add_note(before, f"{verdict}")
                verdict = before
            yield from _record(receipt, *_told(verdict))
            receipt.recorded = True
            raise verdict
        attempt += 1
        before = verdict
        log.info(
            "%s was not accepted, trying again in %.1f s (%d of %d): %s",
            what,
            pause,
            attempt,
            policy.max_retries,
            verdict,
        )
        yield Sleep(pause)


def _record(
    receipt: Receipt,
    event: str,
    entry: Mapping[str, Any],
    seconds: float | None = None,
) -> Machine[Failure | None]:
    """Notes in the journal, if there is one, what has come about; returns why it could not."""
    if receipt.submit_id is None:
        return None
    members = {"event": event, "submit_id": receipt.submit_id, **entry}
    time = receipt.patience if seconds is None else seconds
    failed = yield Record(members, time)
    if not isinstance(failed, Failure):
        return None
    if event != "submitting" and time != 0:
        log.error("%s of the submit %s: %s", event, entry, failed.error)
    return failed


def _told(verdict: VideotasksError) -> tuple[str, dict[str, Any]]:
    """What a journal has to know of a submit that did not bring a task."""
    event = "unknown" if verdict.retry_safe is None else NOT_ACCEPTED
    reason = f"{type(verdict).__name__}: {verdict}"
    return event, {"task_id": verdict.task_id, "reason": reason}


def _may_be_repeated(event: Response | Failure, verdict: VideotasksError) -> bool:
    if isinstance(event, Failure):
        return not event.sent and not event.hopeless
    return verdict.retry_safe is True


def _came_to_nothing(event: Response | Failure) -> bool:
    """Whether a repetition was not even tried, as its turn did not come."""
    return isinstance(event, Failure) and not event.sent and event.hopeless


def _judge(
    event: Response | Failure,
    call: Call,
    what: str,
    context: dict[str, Any],
    world: World,
) -> Accepted | VideotasksError:
    """Accepted, or the exception that says what became of the submit."""
    if isinstance(event, Failure):
        if event.sent:
            return _unknown(what, f"no answer came: {event.error}", context)
        where = without_query(call.url)
        return NotSentError(f"{what} was not sent to {where}: {event.error}", **context)
    if 200 <= event.status < 300:
        return _read_acceptance(event, call, what, context)
    named = task_named_in(event, call.body or b"")
    context = {**context, "task_id": named}
    if 300 <= event.status < 400:
        target = without_query(event.headers.get("location", ""))
        where = f" to {target}" if target else ""
        why = f"a redirect{where} is never followed"
        return _unknown(what, why, context, event)
    meant = meaning_of(event)
    if meant.refused:
        became = "was refused"
        if meant.retry_safe is None or named:
            became = "failed, and nobody knows whether it was accepted, and billed"
        became += task_in_words(named)
        error = api_error(event, f"{what} {became}", world.wall(), context)
        if named:
            # Whatever it says was wrong, there is a task.
            error.retry_safe = None
        return error
    why = "that does not say whether it was accepted"
    return _unknown(what, why, context, event)


def _read_acceptance(
    response: Response, call: Call, what: str, context: dict[str, Any]
) -> Accepted | VideotasksError:
    raw = json_object(response.body)
    name = LIFECYCLE.task_id_field
    task_id = identifier(raw.get(name)) if raw is not None else ""
    if raw is None or not task_id:
        found = task_named_in(response, call.body or b"")
        why = f"the answer has no usable {name}"
        return _unknown(what, why, {**context, "task_id": found}, response)
    provider_request_id = raw.get("provider_request_id")
    return Accepted(
        task_id=task_id,
        provider_request_id=(
            provider_request_id if isinstance(provider_request_id, str) else None
        ),
        raw=raw,
    )


def _unknown(
    what: str, why: str, context: dict[str, Any], response: Response | None = None
) -> OutcomeUnknownError:
    status, body = "", ""
    said: dict[str, Any] = {}
    if response is not None:
        status = f"HTTP {response.status}: "
        body = excerpt(response.body)
        said = {"status": response.status, **complaint(response)._asdict()}
        del said["metadata"]
    return OutcomeUnknownError(
        f"nobody knows whether {what} was accepted, and "
        f"billed; {status}{why}{task_in_words(context.get('task_id'))}; sha256 of the body: {context['request_digest']}"
        + (f"; the answer began: {body[:200]!r}" if body else ""),
        body=body,
        **said,
        **context,
    )
