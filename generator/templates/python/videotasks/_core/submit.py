"""The machine that submits a request: once, and again only if that cannot be billed twice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

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
from videotasks._core.outcomes import outcome
from videotasks._core.responses import (
    api_error,
    complaint,
    excerpt,
    identifier,
    json_object,
    task_id_in_fragment,
)
from videotasks._core.retry import asks_too_long, pause_before_retry
from videotasks._exceptions import NotSentError, OutcomeUnknownError, VideotasksError
from videotasks._platform.catalog import LIFECYCLE
from videotasks._values.redact import without_query


class Accepted(NamedTuple):
    """What the platform said to a submit."""

    task_id: str
    provider_request_id: str | None
    raw: Mapping[str, Any]


def encode(body: Mapping[str, Any]) -> bytes:
    """The JSON text of a body.

    Raises:
        TypeError, ValueError, RecursionError: A value that JSON does not have.
    """
    return json.dumps(body, allow_nan=False, separators=(",", ":")).encode("ascii")


def digest(body: bytes) -> str:
    """What a request's body is known by: its SHA-256, in hexadecimal."""
    return hashlib.sha256(body).hexdigest()


class Receipt:
    """What is known of a submit by now, for whoever is interrupted, and for a journal.

    Args:
        submit_id: What a journal calls it; None: there is no journal.
        provider: Where it is sent.
    """

    def __init__(self, submit_id: str | None = None, provider: str = "") -> None:
        self.submit_id = submit_id
        self.provider = provider
        self.task_id: str | None = None


def submit(
    call: Call,
    *,
    endpoint: str,
    policy: Policy,
    world: World,
    receipt: Receipt | None = None,
    limit: float | None = None,
) -> Machine[Accepted]:
    """Submits once, and again only if the platform surely did not accept it.

    What it asks to wait for with a `Retry-After` has to fit into `limit` seconds.
    """
    receipt = receipt or Receipt()
    attempt = 0
    until = None if limit is None else world.monotonic() + limit
    context = {"endpoint": endpoint, "request_digest": digest(call.body or b"")}
    if receipt.submit_id is not None:
        begun = {"provider": receipt.provider, "at": world.wall(), **context}
        failed = yield from _record(receipt, "submitting", begun)
        if failed is not None:
            what = f"the submit of {endpoint} was not sent: {failed.error}"
            raise NotSentError(what, **context)
    while True:
        try:
            event = yield from request(call)
            verdict = _judge(event, call, context, world)
            if isinstance(verdict, Accepted):
                receipt.task_id = verdict.task_id
        except Exception:
            raise
        except BaseException:
            # Ctrl+C, or a cancelled coroutine; what has come by now is lost.
            log.warning(
                "the submit of %s was interrupted, nobody knows whether it was accepted, "
                "and billed; sha256 of the body: %s",
                *context.values(),
            )
            raise
        if isinstance(verdict, Accepted):
            log.info("submit of %s was accepted as task %s", endpoint, verdict.task_id)
            yield from _record(receipt, "accepted", {"task_id": verdict.task_id})
            return verdict
        if (
            attempt >= policy.max_retries
            or not _may_be_repeated(event)
            or asks_too_long(event, policy, world, until)
        ):
            yield from _record(receipt, *_told(verdict))
            raise verdict
        pause = pause_before_retry(event, attempt, policy, world)
        attempt += 1
        log.info(
            "submit of %s was not accepted, trying again in %.1f s (%d of %d): %s",
            endpoint,
            pause,
            attempt,
            policy.max_retries,
            verdict,
        )
        yield Sleep(pause)


def _record(
    receipt: Receipt, event: str, entry: Mapping[str, Any]
) -> Machine[Failure | None]:
    """Notes in the journal, if there is one, what has come about; returns why it could not."""
    if receipt.submit_id is None:
        return None
    failed = yield Record({"event": event, "submit_id": receipt.submit_id, **entry})
    if not isinstance(failed, Failure):
        return None
    if event != "submitting":
        log.error("%s of the submit %s: %s", event, entry, failed.error)
    return failed


def _told(verdict: VideotasksError) -> tuple[str, dict[str, Any]]:
    """What a journal has to know of a submit that did not bring a task."""
    event = "unknown" if verdict.retry_safe is None else "not_accepted"
    reason = f"{type(verdict).__name__}: {verdict}"
    return event, {"task_id": verdict.task_id, "reason": reason}


def _may_be_repeated(event: Response | Failure) -> bool:
    if isinstance(event, Failure):
        return not event.sent
    reason = complaint(event).reason
    return outcome(event.status, reason).retry_safe is True


def _judge(
    event: Response | Failure, call: Call, context: dict[str, Any], world: World
) -> Accepted | VideotasksError:
    """Accepted, or the exception that says what became of the submit."""
    what = f"the submit of {context['endpoint']}"
    if isinstance(event, Failure):
        if event.sent:
            return _unknown(f"no answer came: {event.error}", context)
        where = without_query(call.url)
        return NotSentError(f"{what} was not sent to {where}: {event.error}", **context)
    if 200 <= event.status < 300:
        return _read_acceptance(event, context)
    if 300 <= event.status < 400:
        target = without_query(event.headers.get("location", ""))
        where = f" to {target}" if target else ""
        return _unknown(f"a redirect{where} is never followed", context, event)
    meant = outcome(event.status, complaint(event).reason)
    if meant.refused:
        became = "was refused"
        if meant.retry_safe is None:
            became = "failed, and nobody knows whether it was accepted, and billed"
        return api_error(event, f"{what} {became}", world.wall(), context)
    return _unknown("that does not say whether it was accepted", context, event)


def _read_acceptance(
    response: Response, context: dict[str, Any]
) -> Accepted | VideotasksError:
    raw = json_object(response.body)
    name = LIFECYCLE.task_id_field
    task_id = identifier(raw.get(name)) if raw is not None else ""
    if raw is None or not task_id:
        found = task_id_in_fragment(response.body, name)
        what = f"the answer has no usable {name}"
        if found:
            what = f"the answer is broken, but names task {found!r}: look at that first"
        return _unknown(what, {**context, "task_id": found}, response)
    provider_request_id = raw.get("provider_request_id")
    return Accepted(
        task_id=task_id,
        provider_request_id=(
            provider_request_id if isinstance(provider_request_id, str) else None
        ),
        raw=raw,
    )


def _unknown(
    what: str, context: dict[str, Any], response: Response | None = None
) -> OutcomeUnknownError:
    status, body = "", ""
    said: dict[str, Any] = {}
    if response is not None:
        status = f"HTTP {response.status}: "
        body = excerpt(response.body)
        said = {"status": response.status, **complaint(response)._asdict()}
        del said["metadata"]
    return OutcomeUnknownError(
        f"nobody knows whether the submit of {context['endpoint']} was accepted, and "
        f"billed; {status}{what}; sha256 of the body: {context['request_digest']}"
        + (f"; the answer began: {body[:200]!r}" if body else ""),
        body=body,
        **said,
        **context,
    )
