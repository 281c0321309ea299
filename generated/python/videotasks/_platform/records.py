# Copied from generator/templates/python/videotasks/_platform/records.py: edit that file, then run `make generate`.
"""Records of which the generated catalogue is made: providers, endpoints, platform reasons, task states."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias


class Provider(NamedTuple):
    """One provider of the platform: where it listens and where its key is looked for."""

    id: str
    name: str
    host: str
    key_variable: str
    documentation: str
    page_list: str | None = None
    """Address of the list of its pages, where there is one."""


class Retirement(NamedTuple):
    """Why an endpoint is gone, or going, at one provider, and what the provider names instead."""

    date: str | None
    """Day of the retirement (ISO 8601), or None where no page states it."""
    observed: str | None
    """Day on which the endpoint was seen to be gone (ISO 8601), where `date` is unknown."""
    replacement: str | None
    """What the provider names instead, in its words."""
    source: str
    """URL of the page that says so."""
    inferred: str | None
    """Why it is believed, where the page does not name this endpoint."""
    replaced_by: tuple[str, ...] = ()
    """`family.operation` of what these words mean, as far as it takes this endpoint's place."""


class Listing(NamedTuple):
    """One provider's documentation of one endpoint."""

    documentation: str
    """URL of the page."""
    retirement: Retirement | None
    listed: str | None = None
    """Day (ISO 8601) of the provider's index that lists it, or None: nobody knows whether it is served."""
    note: str | None = None


class Deviation(NamedTuple):
    """What one provider's page says otherwise: the common rules are the widest of all pages."""

    provider: str
    pointer: str
    """Shape of the pointer to the value, such as `/images/items`."""
    keyword: str
    """The keyword of the spec; `name`: the provider takes the parameter under another name; `absent`: it lists none."""
    value: Any
    says: str
    binding: bool
    """Whether the provider's users are held to it; else they are warned."""


Path: TypeAlias = "tuple[str | None, ...]"
"""The steps to a parameter; None for each item of a list."""


def items_in(path: Path) -> Path:
    """The steps to the innermost items in which a parameter lies; none: it lies in none."""
    ends = [index + 1 for index, step in enumerate(path) if step is None]
    return path[: ends[-1]] if ends else ()


class Test(NamedTuple):
    """A test on one parameter."""

    path: Path
    kind: str
    """`in` or `not in` some values, `given` or `left out`."""
    values: tuple[Any, ...]
    left_out: bool
    """Whether a body without the parameter passes."""


class Demand(NamedTuple):
    """What is demanded of one parameter where all tests pass."""

    section: str
    """`allow`, `require`, `exclude`, `noEffect`, `media`, or the keyword of a limit."""
    path: Path
    limit: Any
    """The allowed values, for `noEffect` the default, the limit, for `media` `FileLimits`; None: nothing of these."""


class Condition(NamedTuple):
    """What holds between parameters at one provider alone."""

    provider: str
    when: tuple[Test, ...]
    demands: tuple[Demand, ...]
    says: str

    @property
    def scope(self) -> Path:
        """The steps to the innermost items of which it speaks; none: to the body itself."""
        tested = [items_in(one.path) for one in self.when]
        return max([*tested, *(items_in(one.path) for one in self.demands)], key=len)


class Endpoint(NamedTuple):
    """One operation that makes videos."""

    id: str
    """`family.operation`."""
    title: str
    method: str
    path: str
    request: str
    """Name of the request class, which is the title of its JSON Schema."""
    response: str
    """Title of the JSON Schema of the response to a submit."""
    listings: Mapping[str, Listing]
    """Provider id -> its documentation of this endpoint; a provider that documents none is absent."""
    deviations: tuple[Deviation, ...]
    conditions: tuple[Condition, ...] = ()
    """Those of single providers alone; what holds at all of them, the request's class checks."""


class Reason(NamedTuple):
    """What one `reason` of the platform's error responses means for a caller."""

    statuses: tuple[int, ...]
    exception: str
    """Name of the exception class in `videotasks`."""
    retry_safe: bool | None
    """True: sending again cannot be billed twice. False: it is pointless as it stands. None: nobody knows."""
    poll: str
    """What it says of a task whose result was asked for. `again`: asking again may get the result. `failed`: the task
    has failed. `pointless`: asking again is refused again as it stands."""
    grace: bool
    """`poll` is `again` for a short while only: a task that stays unknown counts as failed."""


class StatusRule(NamedTuple):
    """What some HTTP statuses mean beside a reason that the catalogue does not list, or none."""

    statuses: range | tuple[int, ...]
    unnamed: bool
    """Only where no reason is given."""
    exception: str
    """Name of the exception class in `videotasks`."""
    retry_safe: bool | None
    """As of a `Reason`."""
    any_reason: bool
    """`retry_safe` holds beside listed reasons, too."""
    poll: str
    """As of a `Reason`."""
    grace: bool
    """`poll` is `again` for a short while only."""
    download: str
    """What it says of a file that a storage was asked for. `again`: asking again may get it. `expired`: a fresh URL may
    get it. `pointless`: asking again is refused again."""
    rate_limit: bool
    """Too many requests: the pauses before asking again are long."""
    advice: str
    """What whoever gets this response can look at; "" for nothing."""


class Lifecycle(NamedTuple):
    """How one submits, asks for a result and reads a status: the same at every provider."""

    result_path: str
    result_parameter: str
    """Query parameter that carries the task id."""
    task_id_field: str
    url_lifetime: float
    """Seconds for which a result URL lives when the response does not say."""
    poll_interval: float
    """Seconds between two polls at the start of a wait."""
    poll_interval_max: float
    states: Mapping[str, str]
    """Status of the platform -> state of this package (queued, processing, succeeded, failed)."""
