# Copied from generator/templates/python/videotasks/catalog.py: edit that file, then run `make generate`.
"""Tells which endpoints a provider serves today, what they can do, and what has replaced those that are gone.

    from videotasks import catalog

    for offer in catalog.endpoints("novita", takes="image", sound=True, duration=10):
        print(offer)                                # ... at novita: listed on 2026-08-19 (https://...)

    catalog.offer("vidu_q2.text_to_video", "novita").replaced_by

An offer is an endpoint at one provider. All is known from documentation pages, indexes and notices, each with its day
and its source; nothing is asked over the network, and no key is needed. What nobody knows is never taken for a yes: an
endpoint that no index lists is `unknown`, and so is an ability of which no parameter tells.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from time import time
from typing import Final, Literal, cast

from videotasks._arguments.connection import provider_named
from videotasks._exceptions import wrong
from videotasks._platform.catalog import PROVIDERS, ProviderId
from videotasks._platform.endpoints import ENDPOINTS
from videotasks._platform.listings import successors, today
from videotasks._platform.modes import Abilities, Input, Mode
from videotasks._platform.records import Endpoint, Listing
from videotasks._platform.wanted import Ability, Wanted
from videotasks._values.concealed import Concealed
from videotasks._values.nearest import closest

__all__ = [
    "Ability",
    "Input",
    "Mode",
    "Offer",
    "Status",
    "endpoints",
    "offer",
    "offers",
]

Status = Literal["listed", "retired", "unknown"]
"""What is known of an offer: an index lists it, it is gone, or neither."""

_STATUSES: Final = ("listed", "retired", "unknown")


@dataclass(frozen=True)
class Offer:
    """An endpoint at one provider.

    Attributes:
        endpoint: `family.operation`, as in `client.family.operation(...)`.
        title: What its page calls it.
        provider: Id of the provider.
        status: `listed`: the provider's index had it, and nothing says that it is gone.
            `retired`: it is gone. `unknown`: the provider documents it, and that is all.
        since: Day (ISO 8601): of the index that lists it; from which on it is gone, or on which
            it was found to be gone where nobody names the day. None for `unknown`, or where
            nobody knows.
        source: Address of the index, of the notice, or of the page where there is no more.
        documentation: Address of the provider's page.
        retires: Day (ISO 8601) on which it will be retired, where that is announced.
        replacement: What the provider names instead, in its words.
        replaced_by: The same as endpoints that can be called; where a later notice has retired
            one of these too, what that names.
        found_gone: Whether `since` is the day on which it was found to be gone, as nobody names
            that of its end.
        inferred: Why the retirement is believed, where no notice that was seen names it.
        note: What is known besides.
        unknown: What was asked for, and of which nobody knows whether the endpoint can do it;
            see `endpoints`.
    """

    endpoint: str
    title: str
    provider: ProviderId
    status: Status
    since: str | None
    source: str
    documentation: str
    retires: str | None = None
    replacement: str | None = None
    replaced_by: tuple[str, ...] = ()
    found_gone: bool = False
    inferred: str | None = None
    note: str | None = None
    unknown: tuple[Ability, ...] = ()

    @property
    def modes(self) -> tuple[Mode, ...]:
        """What it can do, as the parameters of its page tell: each mode is a combination that it accepts."""
        return _abilities(self.endpoint).at(self.provider)

    @property
    def duration_limits(self) -> tuple[float, float] | None:
        """The least and the most seconds, where all between them can be chosen."""
        return _abilities(self.endpoint).limits

    def __str__(self) -> str:
        words = f"{self.endpoint} at {self.provider}: {self._said()} ({self.source})"
        if self.retires:
            words += f", will be retired on {self.retires}"
        if self.replacement:
            named = f" ({', '.join(self.replaced_by)})" if self.replaced_by else ""
            words += f", replaced by {self.replacement}{named}"
        if self.unknown:
            words += f"; nobody knows of its {', '.join(self.unknown)}"
        return words

    def _said(self) -> str:
        if self.status == "unknown":
            return "documented, and nobody knows whether it is served"
        if self.since is None:
            return "gone, nobody knows since when"
        status = "found to be gone" if self.found_gone else self.status
        return f"{status} on {self.since}"


def endpoints(
    provider: ProviderId | None = None,
    *,
    takes: Input | Iterable[Input] = (),
    sound: bool | None = None,
    resolution: str | int | None = None,
    duration: float | None = None,
    status: Status | Collection[Status] | None = "listed",
    unsure: bool = False,
    on: date | str | None = None,
) -> tuple[Offer, ...]:
    """The offers that can do all of what is asked for at once.

    An endpoint can do it if a request with all of it breaks no rule of its page, conditions
    between parameters included: one that makes 10 s in 768p alone is not among those for 10 s in
    1080p. What no parameter tells, such as the resolution where there is none to choose, nobody
    knows.

    Args:
        provider: Id of the provider; None: all of them, one offer for each that documents it.
        takes: What is to go in: `text`, `image`, `video` or `audio`, or several of these.
        sound: True: it is to make sound; False: it is to make none.
        resolution: Such as `"1080p"`, `"4k"` or `"1920x1080"`, or the shorter side in pixels;
            only that counts.
        duration: Length of the video in seconds.
        status: Which offers: by default those that an index lists and that are not gone;
            `"unknown"` for those of which nobody knows; None: all.
        unsure: Also those of which nobody knows whether they can do it all, behind the others:
            `Offer.unknown` says what is not known.
        on: The day, today in UTC by default.

    Raises:
        ConfigurationError: An argument is not what it has to be.
    """
    wanted = Wanted.read(takes, sound, resolution, duration)
    statuses = _statuses(status)
    day = _day(on)
    names = [*PROVIDERS] if provider is None else [_provider(provider)]
    found: list[Offer] = []
    for record in ENDPOINTS.values():
        for name in names:
            listing = record.listings.get(name)
            if listing is None or _status(listing, day) not in statuses:
                continue
            unknown = wanted.unknown_of(record.id, name)
            if unknown is not None and (unsure or not unknown):
                found.append(_offer(record, name, listing, day, unknown))
    return tuple(sorted(found, key=lambda one: len(one.unknown)))


def offer(
    endpoint: str, provider: ProviderId, *, on: date | str | None = None
) -> Offer:
    """What is known of an endpoint at one provider.

    Args:
        endpoint: `family.operation`.
        provider: Id of the provider.
        on: The day, today in UTC by default.

    Raises:
        ConfigurationError: There is no such endpoint, or the provider does not document it.
    """
    record, name = _endpoint(endpoint), _provider(provider)
    listing = record.listings.get(name)
    if listing is None:
        who = f"{', '.join(record.listings)} {'does' if len(record.listings) == 1 else 'do'}"
        what = f"does not document {record.id}: {who}"
        raise wrong("provider", f"{name!r} {what}")
    return _offer(record, name, listing, _day(on), ())


def offers(endpoint: str, *, on: date | str | None = None) -> tuple[Offer, ...]:
    """What is known of an endpoint, for each provider that documents it.

    Args:
        endpoint: `family.operation`.
        on: The day, today in UTC by default.

    Raises:
        ConfigurationError: There is no such endpoint.
    """
    record, day = _endpoint(endpoint), _day(on)
    return tuple(
        _offer(record, name, listing, day, ())
        for name, listing in record.listings.items()
    )


# -- what is known of an offer --------------------------------------------------------------------


def _offer(
    record: Endpoint,
    provider: str,
    listing: Listing,
    day: str,
    unknown: tuple[Ability, ...],
) -> Offer:
    status = _status(listing, day)
    gone = listing.retirement
    index = PROVIDERS[provider].page_list
    since, source = None, listing.documentation
    if status == "retired" and gone is not None:
        since, source = gone.date or gone.observed, gone.source
    elif status == "listed":
        since, source = listing.listed, index or listing.documentation
    return Offer(
        endpoint=record.id,
        title=record.title,
        provider=cast("ProviderId", provider),
        status=status,
        since=since,
        source=source,
        documentation=listing.documentation,
        retires=gone.date if gone and status != "retired" else None,
        replacement=gone.replacement if gone else None,
        replaced_by=successors(record.id, provider, day),
        found_gone=status == "retired" and gone is not None and gone.date is None,
        inferred=gone.inferred if gone else None,
        note=listing.note,
        unknown=unknown,
    )


def _status(listing: Listing, day: str) -> Status:
    gone = listing.retirement
    if gone is not None:
        end = gone.date or gone.observed
        if end is None or end <= day:
            return "retired"
        if gone.date is None:
            return "unknown"  # some day before it was found to be gone
    return "unknown" if listing.listed is None else "listed"


def _abilities(endpoint: str) -> Abilities:
    # Whoever asks for no ability does not pay for the table of all.
    from videotasks._platform.abilities import ABILITIES

    return ABILITIES[endpoint]


# -- what is asked for ----------------------------------------------------------------------------


def _provider(given: object) -> str:
    return provider_named(Concealed(given), "provider").id


def _endpoint(given: object) -> Endpoint:
    found = ENDPOINTS.get(given) if isinstance(given, str) else None
    if found is None:
        near = closest(given, [*ENDPOINTS])
        what = f"must be family.operation, not {given!r}"
        raise wrong("endpoint", f"{what}; did you mean {near!r}?" if near else what)
    return found


def _statuses(given: object) -> Collection[object]:
    if given is None:
        return _STATUSES
    found: list[object] = [given]
    if isinstance(given, Collection) and not isinstance(given, str):
        found = [*cast("Collection[object]", given)]
    for one in found:
        if one not in _STATUSES:
            raise wrong("status", f"must be of {', '.join(_STATUSES)}, not {one!r}")
    return found


def _day(given: object) -> str:
    """A day by ISO 8601."""
    if given is None:
        return today(time())
    if isinstance(given, date):
        return given.isoformat()[:10]
    try:
        return date.fromisoformat(cast("str", given)).isoformat()
    except (TypeError, ValueError):
        what = f'must be a date, or a text such as "2026-09-30", not {given!r}'
        raise wrong("on", what) from None
