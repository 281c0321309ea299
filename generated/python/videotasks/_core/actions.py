# Copied from generator/templates/python/videotasks/_core/actions.py: edit that file, then run `make generate`.
"""What a machine can have done for it, and what comes of that.

A machine is a generator. It yields actions (`Call`, `Open`, `Read`, `Sleep`, ...), is sent
what came of them (`Response`, `Failure`, ...), and returns its result. It touches no network,
no disk and no clock of its own, so that `Client` and `AsyncClient` run the same machines,
and a table of scripted responses can test them.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypeVar

from videotasks._values.types import Timeouts

if TYPE_CHECKING:
    from videotasks._values.lengths import Length

log = logging.getLogger("videotasks")

_NO_HEADERS: Final[Mapping[str, str]] = {}


class Exchange:
    """What is known of a submit's exchange by now, for whoever is interrupted in it."""

    __slots__ = ("arrived", "coding", "overheard", "sent", "status")

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Forgets what an earlier exchange has brought."""
        self.sent: bool = False
        """Whether the body may have left, in part at least."""
        self.status: int = 0
        """Of the response; 0: none has come."""
        self.arrived: bytearray = bytearray()
        """The response's body, as far as it has come."""
        self.coding: str = ""
        """How that says that it is packed, if it still is."""
        self.overheard: Callable[[], tuple[int, bytes] | None] | None = None
        """Status and body of a response of which not all has been read; None: all has, or none is sent."""

    def look(self) -> None:
        """Takes note of what has come by now, read or not."""
        found = None if self.overheard is None else self.overheard()
        if found is not None:
            self.status, self.arrived = found[0], bytearray(found[1])
            self.coding = ""


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
    exchange: Exchange | None = None
    """Where the transport notes how far a submit has got."""
    patience: float | None = None
    """Seconds for which it waits for its turn, if `budget` does not bound that; None: as long as it takes."""
    longest_pause: float | None = None
    """Seconds of a pause before its turn that are worth waiting for; None: any that it has time for."""


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
    public: bool = False
    """Connect to addresses of the internet alone, to none of a private network."""


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
    """Forget all bytes that were handed on, if any: the file begins anew."""

    marks: Mapping[str, str] = _NO_HEADERS
    """What tells, later, whether the file is still the same; empty where nothing does."""
    total: int | None = None
    """How many bytes there will be; None if the storage does not say."""


class Sleep(NamedTuple):
    """Do nothing for a while."""

    seconds: float


class Record(NamedTuple):
    """Append to the journal; answered with a `Failure` if that cannot be written."""

    entry: Mapping[str, Any]
    seconds: float | None = None
    """How long that may take, after which it is left behind; None: as long as it takes."""


class Report(NamedTuple):
    """Tell whoever waits what was seen."""

    result: Any


class Distrust(NamedTuple):
    """Close the connections that are kept for an address: a response to another request came on one."""

    url: str


class Response(NamedTuple):
    """An HTTP response."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes
    """All of it, or what came before it broke off."""


class Failure(NamedTuple):
    """No HTTP response came."""

    sent: bool
    """False: the body surely never left, so nothing was accepted."""
    error: str
    hopeless: bool = False
    """Whether another try, made at once, would end the same way."""


class Opened(NamedTuple):
    """The storage answers; the body is still to be read."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""


class Chunk(NamedTuple):
    """Bytes of the opened file; none means its end."""

    data: bytes


class Part(NamedTuple):
    """What there is of a file already, from a download that was ended by force."""

    size: int
    """How many of its first bytes."""
    marks: Mapping[str, str]
    """As of a `Restart`."""
    total: int | None
    length: Length
    """Has seen these bytes."""


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
    """The same after too many requests, where no time is named: the platform counts by the minute."""
    rate_limit_backoff_max: float = 60.0
    retry_after_max: float = 60.0
    """The longest pause that a `Retry-After` can ask for; beyond it, the call ends."""
    wait_retry_after_max: float = 3600.0
    """The same for a wait, which goes on: it only polls later."""
    not_found_grace: float = 15.0
    """For how long a wait forgives that the platform does not know the task yet, redirects, and
    what a firewall before it says."""


Action: TypeAlias = (
    Call | Open | Read | Emit | Restart | Sleep | Record | Report | Distrust
)
Event: TypeAlias = Response | Failure | Opened | Chunk | None
T = TypeVar("T")
Machine: TypeAlias = Generator[Action, Event, T]


def request(call: Call) -> Machine[Response | Failure]:
    """One request and what came of it."""
    event = yield call
    if not isinstance(event, (Response, Failure)):
        raise TypeError(f"a Call was answered with {event!r}")
    return event


def least(one: float | None, other: float | None) -> float | None:
    """The smaller one of two limits, of which None is no limit."""
    return one if other is None else other if one is None else min(one, other)
