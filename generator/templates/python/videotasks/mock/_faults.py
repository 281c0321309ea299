"""Scripts of what shall go wrong, as plain data: which fault strikes which request of which door."""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from videotasks._core.codings import CodingError
from videotasks._exceptions import wrong
from videotasks._platform.catalog import REASONS
from videotasks._values.nearest import closest
from videotasks._values.public_name import name_publicly
from videotasks._values.show import in_python
from videotasks.mock._forms import CODINGS, FORMATS, packed

__all__ = ["CODINGS", "FAULTS", "FORMATS", "Fault", "random_faults"]

DOORS: Final = ("submit", "result", "file")

FAULTS: Final[Mapping[str, Mapping[str, str]]] = {
    "submit result file": {
        "reset": "the connection is reset without a response",
        "close": "the connection is closed without a response",
        "silent": "no response comes for `seconds` (default: an hour), then the connection is closed",
        "slow": "the response comes after `seconds` (default: 1)",
        "drip": "the response's body comes in up to 100 drops, each after `seconds` (default: 0.05)",
        "drip_head": "the response's head comes byte by byte and does not end; `seconds` as for `drip`",
        "truncated": "the connection is closed in the middle of the body that was announced",
        "cut_chunks": "the connection is closed in the middle of a body in chunks",
        "stray": "behind the response comes one that nobody asked for, about another task",
        "duplicate": "the response comes twice",
        "garbage": "what comes is not HTTP",
        "gateway": "a gateway's page with `status` (default: 502)",
        "reason": "the platform refuses with `reason`, such as NOT_ENOUGH_BALANCE",
        "rate_limit": "429 RATE_LIMIT_EXCEEDED, with `seconds` as Retry-After if they are given",
        "unavailable": "the platform's own SERVICE_NOT_AVAILABLE, 503 unless `status` says 504",
        "redirect": "307 to another address",
        "forbidden_page": "403 with a page of HTML, as of a firewall that lets nothing through",
        "page": "200 with a page of HTML",
        "empty": "200 without a body",
    },
    "submit result": {"broken_json": "200, and the JSON is cut off"},
    "submit": {"no_task_id": "200 with JSON in which no task is named"},
    "result": {
        "not_found": "404 TASK_NOT_FOUND",
        "wrong_id": "the result of another task",
        "failed": "the task has failed",
        "no_video": "the task has succeeded, and there is no video",
        "unknown_status": "a status that nobody documents",
    },
    "file": {
        "expired": "403, as of a URL that has expired",
        "cut_file": "half of the file, without its length, as if it were whole",
        "wrong_type": "the file as text/html",
        "compressed": "the file with Content-Encoding `form`: gzip (default), deflate, br, zstd",
        "other_format": "a file of another format than it is named, `form`: webm (default), mkv, avi, "
        "ts, flv, ...; or the MP4 behind another box, as moof or free (`FORMATS` has all)",
        "changed": "another version of the file: as long, with other bytes, ETag and Last-Modified; "
        "all of it if a part of the earlier one is wanted (If-Range), but a part if `status` is 206",
    },
}
"""Doors -> kind of fault at these doors -> what happens."""

_REFUSALS: Final = ("reason", "rate_limit", "unavailable", "forbidden_page")
"""Kinds that say that a submit is not accepted: the platform's word, or a firewall's before it."""
_FORMS: Final[Mapping[str, Sequence[str]]] = {
    "compressed": CODINGS,
    "other_format": FORMATS,
}
_BY_CHANCE: Final[Mapping[str, Sequence[str]]] = {**_FORMS, "compressed": CODINGS[:2]}
_DOORS_OF: Final = {
    kind: tuple(doors.split()) for doors, kinds in FAULTS.items() for kind in kinds
}


class Fault(NamedTuple):
    """What goes wrong with some requests of one door.

    `fault._asdict()` is JSON, and `Fault(**members)` reads it.

    Attributes:
        kind: A kind of `FAULTS`, which says what it does.
        on: The door: `submit`, `result` (polls) or `file` (downloads).
        first: The first request of this door that it strikes, counted from 1.
        times: How many requests it strikes, one after the other; None: all that follow.
        accepted: Whether a submit is accepted, and billed, in spite of it. `slow`, `drip`,
            `drip_head`, `truncated`, `cut_chunks`, `stray`, `duplicate`, `empty`,
            `broken_json` and `no_task_id` spoil the response alone: with them it always is.
            `reason`, `rate_limit`, `unavailable` and `forbidden_page` say that it is not: with
            them it cannot be.
        seconds: A time, where the kind has one; None: its default.
        status: The HTTP status, where the kind has a choice; None: its default.
        reason: The platform's word, for `reason`.
        form: The coding for `compressed`, of `CODINGS`, of which br and zstd need the extra
            `videotasks[compression]`; the format for `other_format`, of `FORMATS`. Default:
            the first of them.
    """

    kind: str
    on: str = "submit"
    first: int = 1
    times: int | None = 1
    accepted: bool = False
    seconds: float | None = None
    status: int | None = None
    reason: str = ""
    form: str = ""


def random_faults(
    seed: int,
    *,
    on: Sequence[str] = DOORS,
    kinds: Sequence[str] | None = None,
    rate: float = 0.3,
    requests: int = 100,
) -> list[Fault]:
    """A script in which chance strikes; the same seed makes the same script.

    Times are short in it: a connection is silent for half a second. Of codings and formats
    it has those that need no extra.

    Args:
        seed: Any integer.
        on: Doors at which something goes wrong. Default: all.
        kinds: Kinds of faults. Default: all of these doors that name no reason.
        rate: Share of the requests that are struck, from 0 to 1.
        requests: After so many requests of a door nothing goes wrong any more.

    Raises:
        ConfigurationError: There is no such door or kind, or none of these kinds at a door.
    """
    chance = random.Random(seed)  # noqa: S311  # no secret is made of it
    chosen = (
        [kind for kind in _DOORS_OF if kind != "reason"] if kinds is None else kinds
    )
    made: list[Fault] = []
    for door in on:
        fitting = [kind for kind in chosen if door in _DOORS_OF.get(kind, (door,))]
        if not fitting:
            raise wrong("kinds", f"has none for the door {in_python(door)}")
        for number in range(1, requests + 1):
            if chance.random() < rate:
                kind = chance.choice(fitting)
                accepted = chance.random() < 0.5 and kind not in _REFUSALS
                fault = Fault(kind, door, number, accepted=accepted)
                if kind == "changed" and chance.random() < 0.5:
                    fault = fault._replace(status=206)
                if kind in _FORMS:
                    fault = fault._replace(form=chance.choice(_BY_CHANCE[kind]))
                short = {"silent": 0.5, "slow": 0.1, "drip": 0.001, "drip_head": 0.001}
                made.append(fault._replace(seconds=short.get(kind)))
    return checked(made)


def checked(faults: Iterable[Fault | Mapping[str, Any]]) -> list[Fault]:
    """A script that was given, as faults or as mappings of their members.

    Raises:
        ConfigurationError: It has something that is not a fault.
    """
    return [_checked(f"[{index}]", one) for index, one in enumerate(faults)]


def _checked(place: str, given: Fault | Mapping[str, Any]) -> Fault:
    try:
        fault = given if isinstance(given, Fault) else Fault(**given)
    except TypeError as error:
        raise wrong("faults", f"{place} is no fault: {error}") from None
    doors = _DOORS_OF.get(fault.kind)
    if doors is None:
        near = closest(fault.kind, list(_DOORS_OF))
        hint = f"; did you mean {near!r}?" if near else f": {', '.join(_DOORS_OF)}"
        raise wrong("faults", f"{place} has no known kind: {fault.kind!r}{hint}")
    problem = None
    if fault.on not in doors:
        problem = f"{fault.kind} is for {' or '.join(doors)}, not {fault.on!r}"
    elif not _is_count(fault.first) or not (
        fault.times is None or _is_count(fault.times)
    ):
        problem = "first and times are counted from 1"
    elif fault.accepted and fault.kind in _REFUSALS:
        problem = f"{fault.kind} says that a submit is not accepted"
    elif fault.kind == "reason" and fault.reason not in REASONS:
        near = closest(fault.reason, list(REASONS))
        problem = f"the platform has no reason {fault.reason!r}; near is {near!r}"
    elif fault.form:
        problem = _problem_of_form(fault)
    if problem:
        raise wrong("faults", f"{place}: {problem}")
    return fault


def _problem_of_form(fault: Fault) -> str | None:
    forms = _FORMS.get(fault.kind)
    if forms is None:
        return f"{fault.kind} has no form"
    if fault.form not in forms:
        return f"{fault.kind} has the forms {', '.join(forms)}, not {fault.form!r}"
    try:
        if fault.kind == "compressed":
            packed(b"", fault.form)
    except CodingError:
        return f"{fault.form} needs the extra videotasks[compression]"
    return None


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


class Script:
    """Faults, and how far the requests have come; any thread may ask."""

    def __init__(self, faults: Iterable[Fault | Mapping[str, Any]]) -> None:
        self.faults: Final = tuple(checked(faults))
        self._lock = threading.Lock()
        self._seen: Counter[str] = Counter()
        self._struck: list[Fault] = []

    def strikes(self, door: str) -> Fault | None:
        """The first fault of the script that strikes the next request of a door."""
        with self._lock:
            self._seen[door] += 1
            number = self._seen[door]
            for fault in self.faults:
                later = number - fault.first
                within = fault.times is None or later < fault.times
                if fault.on == door and later >= 0 and within:
                    self._struck.append(fault)
                    return fault
        return None

    def struck(self) -> list[Fault]:
        """The faults that have struck so far, once for each request; a copy."""
        with self._lock:
            return list(self._struck)


name_publicly(globals())
