# Copied from generator/templates/python/videotasks/_core/submit.py: edit that file, then run `make generate`.
"""The machine that submits a request: once, and again only if that cannot be billed twice."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from videotasks._core.actions import (
    Call,
    Exchange,
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
from videotasks._core.responses import (
    api_error,
    complaint,
    excerpt,
    identifier,
    meaning_of,
    task_id_in_fragment,
)
from videotasks._core.resuming import in_code
from videotasks._core.retry import asks_too_long, pause_before_retry
from videotasks._exceptions import NotSentError, OutcomeUnknownError, VideotasksError
from videotasks._platform.catalog import LIFECYCLE
from videotasks._values.json_texts import json_object
from videotasks._values.redact import without_query
from videotasks._values.strikes import add_note

if TYPE_CHECKING:
    from videotasks._core.elsewhere import Share

_NOT_ACCEPTED: Final = "not_accepted"
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


class Receipt:
    """What is known of a submit by now, for whoever is interrupted, and for a journal.

    Args:
        endpoint: `family.operation`.
        digest: What the body is known by.
        exchange: What the transport knows; None: nothing.
        submit_id: What a journal calls it; None: there is no journal.
        provider: Where it is sent.
        several: Whether that is one of several, so that it has to be told.
    """

    def __init__(
        self,
        endpoint: str,
        digest: str,
        exchange: Exchange | None = None,
        submit_id: str | None = None,
        provider: str = "",
        several: bool = False,
    ) -> None:
        self.submit_id = submit_id
        self.provider = provider
        self.task_id: str | None = None
        self.pending: bool = False
        """Whether a request is under way, or its response is being read."""
        self.digest = digest
        self.endpoint = endpoint
        self.subject: str = f"the submit of {endpoint}"
        """What the submit is called in messages."""
        if several:
            self.subject += f" to {provider}"
        self._asked = provider if several else None
        self.patience: float | None = None
        """Seconds that an entry of the journal may take; None: as long as it takes."""
        self.recorded = False
        """Whether the journal knows the outcome."""
        self.unwritten = False
        """Whether it was not sent because of the journal, whoever it would be sent to."""
        self._exchange = exchange
        self._told: set[tuple[str | None, bool]] = set()
        """What the log knows: the id, or that there is doubt."""

    def begin(self) -> None:
        """Notes that a request is about to be sent."""
        if self._exchange is not None:
            self._exchange.begin()
        self.pending = True

    def tell(self, error: BaseException) -> None:
        """Tells what became of the submit: in a note on what ended it, and once in the log."""
        if isinstance(error, VideotasksError):
            return  # it tells by itself
        task_id = self._known_id()
        text = self._text(task_id)
        add_note(error, text)
        self._log(task_id, text)

    def tell_of_loss(self) -> None:
        """Tells the log of a submit, or task, that its caller has let go of without having seen the id."""
        task_id = self._known_id()
        if self.recorded and self.submit_id is not None:
            return  # the journal knows
        if task_id:
            code = in_code(task_id, self._asked)
            text = f"{self.subject} was accepted, and nobody has looked at its task: {code} goes on with it"
            self._log(task_id, text)
        elif self.pending and not self._is_unsent():
            self._log(None, self._text(None))

    def _log(self, task_id: str | None, text: str) -> None:
        what = task_id, self.pending
        if what not in self._told:
            log.warning("%s", text)
            self._told.add(what)

    def _known_id(self) -> str | None:
        return self.task_id or self._arrived_id()

    def became(self, error: BaseException) -> tuple[str, dict[str, Any]]:
        """What a journal has to know of a submit that an exception from outside has ended."""
        reason = f"ended by {type(error).__name__}"
        if isinstance(error, VideotasksError):
            reason = f"{type(error).__name__}: {error}"
        task_id = self._known_id()
        if task_id:
            return "accepted", {"task_id": task_id}
        if not self.pending or self._is_unsent():
            return _NOT_ACCEPTED, {"reason": reason}
        return "unknown", {"reason": reason}

    def last_entry(self, error: BaseException) -> dict[str, Any] | None:
        """What is still to be written to a journal after an exception, if anything is."""
        if self.submit_id is None or self.recorded:
            return None
        event, entry = self.became(error)
        return {"event": event, "submit_id": self.submit_id, **entry}

    def _is_unsent(self) -> bool:
        return self._exchange is not None and not self._exchange.sent

    def _text(self, task_id: str | None) -> str:
        what = f"{self.subject} was interrupted"
        if task_id:
            code = in_code(task_id, self._asked)
            return f"{what}, but accepted: {code} goes on with its task"
        body = f"sha256 of the body: {self.digest}"
        if not self.pending:
            return f"{what} before it was accepted, and is not sent again; {body}"
        if self._is_unsent():
            return f"{what} before it was sent, and it is not sent any more; {body}"
        return (
            f"{what}, nobody knows whether it was accepted: it may have been accepted, "
            f"and billed; {body}"
        )

    def _arrived_id(self) -> str | None:
        """The id in what has come of a response, however little of it has been read."""
        exchange = self._exchange
        if exchange is None or not self.pending:
            return None
        exchange.look()
        if not 200 <= exchange.status < 300:
            return None
        body, name = bytes(exchange.arrived), LIFECYCLE.task_id_field
        raw = json_object(body) or {}
        return identifier(raw.get(name)) or task_id_in_fragment(body, name)


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
            yield from _record(receipt, _NOT_ACCEPTED, {"reason": failed.error}, 0.0)
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
        receipt.pending = isinstance(verdict, OutcomeUnknownError)
        if isinstance(verdict, Accepted):
            log.info("%s was accepted as task %s", what, verdict.task_id)
            yield from _record(receipt, "accepted", {"task_id": verdict.task_id})
            receipt.recorded = True
            return verdict
        pause = pause_before_retry(event, attempt, policy, world)
        if (
            attempt >= policy.max_retries
            or not _may_be_repeated(event)
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
    event = "unknown" if verdict.retry_safe is None else _NOT_ACCEPTED
    reason = f"{type(verdict).__name__}: {verdict}"
    return event, {"task_id": verdict.task_id, "reason": reason}


def _may_be_repeated(event: Response | Failure) -> bool:
    if isinstance(event, Failure):
        return not event.sent and not event.hopeless
    return meaning_of(event).retry_safe is True


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
        return _read_acceptance(event, what, context)
    if 300 <= event.status < 400:
        target = without_query(event.headers.get("location", ""))
        where = f" to {target}" if target else ""
        why = f"a redirect{where} is never followed"
        return _unknown(what, why, context, event)
    meant = meaning_of(event)
    if meant.refused:
        became = "was refused"
        if meant.retry_safe is None:
            became = "failed, and nobody knows whether it was accepted, and billed"
        return api_error(event, f"{what} {became}", world.wall(), context)
    why = "that does not say whether it was accepted"
    return _unknown(what, why, context, event)


def _read_acceptance(
    response: Response, what: str, context: dict[str, Any]
) -> Accepted | VideotasksError:
    raw = json_object(response.body)
    name = LIFECYCLE.task_id_field
    task_id = identifier(raw.get(name)) if raw is not None else ""
    if raw is None or not task_id:
        found = task_id_in_fragment(response.body, name)
        why = f"the answer has no usable {name}"
        if found:
            why = f"the answer is broken, but names task {found!r}: look at that first"
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
        f"billed; {status}{why}; sha256 of the body: {context['request_digest']}"
        + (f"; the answer began: {body[:200]!r}" if body else ""),
        body=body,
        **said,
        **context,
    )
