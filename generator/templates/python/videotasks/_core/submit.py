"""The sans-IO core: what to do next, decided without doing it.

A machine is a generator. It yields actions (`Call`, `Open`, `Read`, `Sleep`, ...), is sent
what came of them (`Answer`, `Failure`, ...), and returns its result. It touches no network,
no disk and no clock of its own, so that `Client` and `AsyncClient` run the same machines,
and a table of scripted answers can test them. See `_driver` and `_async_driver`.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypeVar

from videotasks._core import responses as _answers
from videotasks._core.outcomes import outcome
from videotasks._exceptions import NotSentError, OutcomeUnknownError, VideotasksError
from videotasks._platform.catalog import LIFECYCLE

if TYPE_CHECKING:
    from videotasks.endpoints._submit import Timeouts

log = logging.getLogger("videotasks")


_NO_HEADERS: Final[Mapping[str, str]] = {}


class Call(NamedTuple):
    """Ask the platform: one HTTP request, redirects not followed."""

    method: str
    url: str
    query: Mapping[str, str]
    body: bytes | None
    """JSON, or None for a request without a body."""
    budget: float | None = None
    """Seconds that the whole exchange may take; None: the time-outs alone."""
    timeout: Timeouts | None = None
    """Time-outs of this request; None: the client's own."""
    headers: Mapping[str, str] = _NO_HEADERS
    """Further headers, of the caller."""


class Open(NamedTuple):
    """Begin to receive a file from the storage, or go on with it."""

    url: str
    start: int
    """First byte that is wanted."""
    validator: str | None
    """What the file was when it began: if it is not that any more, all of it is wanted."""
    budget: float | None
    """Seconds until the whole file must be there; None: the time-outs alone."""
    timeout: Timeouts | None


class Read(NamedTuple):
    """Receive the next bytes of the opened file."""


class Emit(NamedTuple):
    """Hand on bytes of a file."""

    data: bytes
    received: int
    """How many that is in all, with these."""
    total: int | None
    """How many there will be; None if the storage does not say."""


class Restart(NamedTuple):
    """Forget all bytes that were handed on: the file begins anew."""


class Sleep(NamedTuple):
    """Do nothing for a while."""

    seconds: float


class Report(NamedTuple):
    """Tell whoever waits what was seen."""

    result: Any


class Answer(NamedTuple):
    """An HTTP answer."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes
    """All of it, or what came before it broke off."""


class Failure(NamedTuple):
    """No HTTP answer came."""

    sent: bool
    """False: the body surely never left, so nothing was accepted."""
    error: str


class Opened(NamedTuple):
    """The storage answers; the body is still to be read."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""


class Chunk(NamedTuple):
    """Bytes of the opened file; none means its end."""

    data: bytes


class World(NamedTuple):
    """What a machine may ask of the world around it."""

    monotonic: Callable[[], float]
    """Seconds on a clock that never goes back."""
    wall: Callable[[], float]
    """Seconds since 1970."""
    random: Callable[[], float]
    """A number from 0 up to 1, for jitter."""


class Policy(NamedTuple):
    """How patiently requests are repeated. All times in seconds."""

    max_retries: int = 2
    """How often one request is repeated at most."""
    backoff: float = 0.5
    """Pause before the first repetition; it doubles with each one."""
    backoff_max: float = 8.0
    rate_limit_backoff: float = 10.0
    """The same after too many requests, where the answer names no time: the platform counts by the minute."""
    rate_limit_backoff_max: float = 60.0
    retry_after_max: float = 60.0
    """The longest pause that a `Retry-After` can ask for."""
    not_found_grace: float = 15.0
    """For how long a wait forgives that the platform does not know the task yet."""


class Accepted(NamedTuple):
    """What the platform said to a submit."""

    task_id: str
    provider_request_id: str | None
    raw: Mapping[str, Any]


Action: TypeAlias = Call | Open | Read | Emit | Restart | Sleep | Report
Event: TypeAlias = Answer | Failure | Opened | Chunk | None
T = TypeVar("T")
Machine: TypeAlias = Generator[Action, Event, T]

_JITTER: Final = 0.25


def ask(call: Call) -> Machine[Answer | Failure]:
    """One request and what came of it."""
    event = yield call
    if not isinstance(event, (Answer, Failure)):
        raise TypeError(f"a Call was answered with {event!r}")
    return event


def jittered(seconds: float, world: World) -> float:
    """Up to a quarter less, so that many clients do not come back at once."""
    return seconds * (1 - _JITTER * world.random())


def pause_before_retry(
    event: Event, attempt: int, policy: Policy, world: World
) -> float:
    """Seconds before repetition number `attempt` (from 0): `Retry-After`, or back-off."""
    first, most = policy.backoff, policy.backoff_max
    if isinstance(event, (Answer, Opened)):
        asked = _answers.retry_after(event.headers, world.wall())
        # Less than the first pause is no pause: a date that is over, a clock ahead.
        if asked is not None and asked >= policy.backoff:
            return min(asked, policy.retry_after_max)
        if asked is None and outcome(event.status).rate_limit:
            first, most = policy.rate_limit_backoff, policy.rate_limit_backoff_max
    return jittered(min(first * 2.0 ** min(attempt, 30), most), world)


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
    """What is known of a submit by now, for whoever is interrupted."""

    task_id: str | None = None


def submit(
    call: Call,
    *,
    endpoint: str,
    policy: Policy,
    world: World,
    receipt: Receipt | None = None,
) -> Machine[Accepted]:
    """Submits once, and again only if the platform surely did not accept it."""
    receipt = receipt or Receipt()
    attempt = 0
    context = {"endpoint": endpoint, "request_digest": digest(call.body or b"")}
    while True:
        try:
            event = yield from ask(call)
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
            return verdict
        if attempt >= policy.max_retries or not surely_not_accepted(event):
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


def surely_not_accepted(event: Answer | Failure) -> bool:
    """Whether sending a submit again cannot be billed twice, and may help."""
    if isinstance(event, Failure):
        return not event.sent
    reason = _answers.complaint(event).reason
    return outcome(event.status, reason).retry_safe is True


def _judge(
    event: Answer | Failure, call: Call, context: dict[str, Any], world: World
) -> Accepted | VideotasksError:
    """Accepted, or the exception that says what became of the submit."""
    what = f"the submit of {context['endpoint']}"
    if isinstance(event, Failure):
        if event.sent:
            return _unknown(f"no answer came: {event.error}", context)
        where = _answers.without_query(call.url)
        return NotSentError(f"{what} was not sent to {where}: {event.error}", **context)
    if 200 <= event.status < 300:
        return _read_acceptance(event, context)
    if 300 <= event.status < 400:
        target = _answers.without_query(event.headers.get("location", ""))
        where = f" to {target}" if target else ""
        return _unknown(f"a redirect{where} is never followed", context, event)
    if outcome(event.status, _answers.complaint(event).reason).refused:
        return _answers.api_error(event, f"{what} was refused", world.wall(), context)
    return _unknown("that does not say whether it was accepted", context, event)


def _read_acceptance(
    answer: Answer, context: dict[str, Any]
) -> Accepted | VideotasksError:
    raw = _answers.json_object(answer.body)
    name = LIFECYCLE.task_id_field
    task_id = _answers.identifier(raw.get(name)) if raw is not None else ""
    if raw is None or not task_id:
        found = _answers.task_id_in_fragment(answer.body, name)
        what = f"the answer has no usable {name}"
        if found:
            what = f"the answer is broken, but names task {found!r}: look at that first"
        return _unknown(what, {**context, "task_id": found}, answer)
    provider_request_id = raw.get("provider_request_id")
    return Accepted(
        task_id=task_id,
        provider_request_id=(
            provider_request_id if isinstance(provider_request_id, str) else None
        ),
        raw=raw,
    )


def _unknown(
    what: str, context: dict[str, Any], answer: Answer | None = None
) -> OutcomeUnknownError:
    status, body = "", ""
    said: dict[str, Any] = {}
    if answer is not None:
        status = f"HTTP {answer.status}: "
        body = _answers.excerpt(answer.body)
        told = _answers.complaint(answer)
        said = {"status": answer.status, **told._asdict()}
        del said["metadata"]
    return OutcomeUnknownError(
        f"nobody knows whether the submit of {context['endpoint']} was accepted, and "
        f"billed; {status}{what}; sha256 of the body: {context['request_digest']}"
        + (f"; the answer began: {body[:200]!r}" if body else ""),
        body=body,
        **said,
        **context,
    )
