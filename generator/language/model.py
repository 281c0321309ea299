"""Defines the specs as frozen, typed, resolved values, which know nothing of YAML or of any output."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from decimal import Decimal
from functools import cached_property
from typing import Final, Literal

from generator.frozen import dataclass
from generator.language.corrections import Correction
from generator.language.errors import ErrorBody, ErrorReason
from generator.language.located import Located
from generator.language.outcomes import StatusRule
from generator.language.problem import Place

Type = Literal["string", "integer", "number", "boolean", "array", "object", "any"]
Json = object
"""A plain JSON value."""


class Absent:
    """The type of ABSENT, which distinguishes "no default" from "the default is null"."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent()


@dataclass(frozen=True, slots=True)
class Source:
    """One capture of one documentation page."""

    id: str
    provider: str
    url: str
    form: str
    date: str
    language: str | None
    digest: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Media:
    """What a media input must be; sizes are in the page's own words ("50 MB"), lengths in pixels."""

    kind: Literal["image", "audio", "video"]
    forms: tuple[str, ...]
    types: tuple[str, ...]
    max_size: str | None
    max_decoded_size: str | None
    min_width: int | None
    min_height: int | None
    aspect_ratio: tuple[str, str] | None
    bounds: tuple[tuple[str, int | float], ...] = ()
    """What else it must measure, in the words of `media_limits`: keyword and limit."""
    opaque: bool = False
    """Whether it must have no transparency."""


@dataclass(frozen=True, slots=True)
class KindLimit:
    """What a list, or a text, may hold of one kind of files."""

    media: Media
    stated: Mapping[str, Json]
    """As it is written."""
    max_items: int | None
    """How many items of a list may be of the kind."""
    min_items: int | None
    """How many must be."""


@dataclass(frozen=True, slots=True)
class CountLimit:
    """How many objects of a list may have one of some values, or must."""

    values: tuple[str, ...]
    max_items: int | None
    min_items: int | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many objects of a list may have some values of one member, or must."""

    of: str
    """The member of each object."""
    limits: tuple[CountLimit, ...]


@dataclass(frozen=True, slots=True)
class Inferred:
    """A value that no page of the platform states, with the reason to believe it."""

    keyword: str
    value: Json
    reason: str
    media: Media | None = None
    """The value as a rule, where the keyword is media."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one source says of a matter on which sources disagree."""

    source: str
    value: Json | Absent
    says: str


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Sources that disagree, and which claim holds here."""

    written: Located = field(repr=False, compare=False)
    body: Literal["request", "response"]
    pointer: str
    keyword: str
    claims: tuple[Claim, ...]
    holds: str
    reason: str


@dataclass(frozen=True, slots=True)
class Relation:
    """How the resolution of an array's first image must relate to that of its last."""

    low: float
    high: float
    says: str


@dataclass(frozen=True, slots=True)
class SumLimit:
    """How much the numbers in a list may add up to."""

    of: str | None
    """The member of each item that is added up; None: the items themselves."""
    maximum: int | float


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a body, with every constraint on it."""

    place: Place
    pointer: str
    """Path in the body's shape, such as `/subjects/items/images`."""
    type: Type
    """`any` also where it is one of several, which `types` has: who does not know those passes over none."""
    types: tuple[Type, ...]
    """The types of which it has one, where a list of them is written; empty: `type` says it."""
    description: str | None
    unit: str | None
    required: bool
    nullable: bool
    enum: tuple[Json, ...] | None
    """The closed list, with the values behind it that are only inferred."""
    open_enum: tuple[Json, ...] | None
    min_length: int | None
    max_length: int | None
    truncated_length: int | None
    """Behind so many characters a text is cut off."""
    recommended_length: int | None
    minimum: int | float | None
    maximum: int | float | None
    min_items: int | None
    max_items: int | None
    pattern: str | None
    step: int | float | None
    """What lies between two values, counted from the minimum, or from 0."""
    default: Json | Absent
    examples: tuple[Json, ...]
    meanings: tuple[Mapping[str, Json], ...]
    """Values that mean something of their own, such as -1 for a random seed: `value`, and what it `means`."""
    items: Value | None
    type_name: str | None
    """Name of an object type, unique over the whole set."""
    properties: tuple[Member, ...]
    additional_properties: bool
    media: Media | None
    inferred: tuple[Inferred, ...]
    sources: tuple[str, ...]
    """Ids of the only sources that state it; empty: all of them."""
    providers: tuple[str, ...]
    """Ids of the only providers that document it; empty: all of them."""
    relation: Relation | None
    sum_limit: SumLimit | None
    media_by_kind: tuple[KindLimit, ...]
    """What each kind of file must be, where there may be several."""
    counts: Counts | None
    """How many objects of a list may have some values of one member, or must."""
    kinds: tuple[KindLimit, ...]
    """What each kind of file must be that a text itself may name or hold: its own rules, or those of its list."""
    contradictions: tuple[Contradiction, ...]
    """What sources disagree on about this value, written beside it."""
    corrections: tuple[Correction, ...]
    """What the reader of the pages misreads about it, written beside it."""
    written: Located = field(repr=False, compare=False)
    """Its keywords as they were written, for the places of problems."""

    def inference(self, keyword: str) -> Inferred | None:
        """What is inferred of a keyword, or None."""
        return next(
            (inferred for inferred in self.inferred if inferred.keyword == keyword),
            None,
        )


@dataclass(frozen=True, slots=True)
class Member:
    """A value under its name on the wire."""

    name: str
    value: Value


@dataclass(frozen=True, slots=True)
class Test:
    """A test on one parameter."""

    parameter: str
    kind: Literal["in", "not in", "given", "left out"]
    values: tuple[Json, ...]
    default: Json | Absent
    """What the parameter counts as when it is left out."""

    @property
    def holds_when_left_out(self) -> bool:
        """Whether a body without the parameter passes."""
        if self.kind in ("given", "left out"):
            return self.kind == "left out"
        if self.default is ABSENT:
            return False
        return (self.default in self.values) is (self.kind == "in")


@dataclass(frozen=True, slots=True)
class Condition:
    """What holds when all its tests pass."""

    written: Located = field(repr=False, compare=False)
    when: tuple[Test, ...]
    allow: Mapping[str, tuple[Json, ...]]
    default: Mapping[str, Json]
    require: tuple[str, ...]
    exclude: tuple[str, ...]
    no_effect: tuple[str, ...]
    at_least_one: tuple[str, ...]
    """Parameters of which at least one is given."""
    exactly_one: tuple[str, ...]
    """Parameters of which one is given and no other."""
    limits: Mapping[str, Mapping[str, int | float]]
    """Keyword of a limit -> parameter -> the limit."""
    media: Mapping[str, Media]
    """Parameter -> what its file must be beside what it must be anyway; only the catalogue has it."""
    inferred: str | None
    """Why it is believed though no page states it; it then only warns."""
    sources: tuple[str, ...]
    """Ids of the sources that state it in a sentence, of which no reader makes a fact."""
    says: str
    paths: Mapping[str, tuple[str | None, ...]]
    """Parameter within another one -> the steps to it, None for each item of a list."""
    provider: str | None = None
    """Whose page alone states it, and whose users alone are held to it; None: it holds for all."""

    @property
    def targets(self) -> tuple[str, ...]:
        """The parameters about which it says something."""
        named = (*self.allow, *self.default, *self.require, *self.exclude)
        several = (*self.at_least_one, *self.exactly_one)
        limited = (name for limits in self.limits.values() for name in limits)
        rest = (*self.no_effect, *several, *limited, *self.media)
        return tuple(dict.fromkeys((*named, *rest)))

    @property
    def named(self) -> tuple[str, ...]:
        """The parameters that it tests, then those about which it says something."""
        tested = (test.parameter for test in self.when)
        return tuple(dict.fromkeys((*tested, *self.targets)))

    def concerns(self, name: str) -> bool:
        """Whether it says something of a parameter at the top, or of what lies in it."""
        return any(self.path(target)[0] == name for target in self.targets)

    def path(self, parameter: str) -> tuple[str | None, ...]:
        """The steps to a parameter from the top of the body."""
        return self.paths.get(parameter, (parameter,))


@dataclass(frozen=True, slots=True)
class Deviation:
    """What one provider's page says otherwise."""

    written: Located = field(repr=False, compare=False)
    provider: str
    pointer: str
    keyword: str
    """Of the value; `name`: the provider takes the parameter under another name."""
    value: Json
    says: str
    binding: bool
    """Whether its users are held to it; else they are warned."""


@dataclass(frozen=True, slots=True)
class Decider:
    """A parameter that decides what a video costs, by its value or by its file."""

    parameter: str
    path: tuple[str | None, ...]
    """The steps to it from the top; empty if there is no such parameter."""
    default: Json | Absent
    """What it counts as when it is left out."""
    is_file: bool
    """Whether what it holds is a file, of which nobody knows beforehand how long it is."""


@dataclass(frozen=True, slots=True)
class Cell:
    """An amount in a table of prices."""

    values: tuple[Json, ...]
    """What the parameters of the table are then, in their order."""
    amount: Decimal | None
    """None: it is not known."""


@dataclass(frozen=True, slots=True)
class Price:
    """What videos cost at one provider, or what a value does to it."""

    written: Located = field(repr=False, compare=False)
    provider: str
    name: str
    """What the provider is called."""
    amount: Decimal | None
    factor: Decimal | None
    """What all amounts are multiplied by, where the tests hold; then there is no amount."""
    by: tuple[Decider, ...]
    """The parameters of a table; empty: there is none."""
    table: tuple[Cell, ...]
    """In place of an amount, one for each of some values. Beside other values nobody knows it."""
    currency: str | None
    """By ISO 4217."""
    per: Literal["second", "video"] | None
    """Of what it is the price: of each second of the video, or of the whole one."""
    seconds: Decider | None
    """What says how many seconds there are."""
    is_least: bool
    """Whether it is the least that a video costs, and not the price."""
    when: tuple[Test, ...]
    """What must hold; empty: always."""
    paths: Mapping[str, tuple[str | None, ...]]
    """The steps to each parameter that is tested, from the top."""
    left_out: Mapping[str, Json]
    """What parameters without a default count as when they are left out."""
    source: str
    """Address of the page that states it, or what else does."""
    date: str
    reported: str | None
    """Who has seen it there, where nobody has the page."""


@dataclass(frozen=True, slots=True)
class Further:
    """Parameters that no page lists: the value of a listed one decides which there are."""

    written: Located = field(repr=False, compare=False)
    by: str
    """The parameter that decides."""
    says: str


@dataclass(frozen=True, slots=True)
class NotModelled:
    """Something that a source lists and that nobody models, with the reason."""

    part: Literal["request", "response", "header"]
    pointer: str
    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Retirement:
    """Why an endpoint is gone, or going, at one provider."""

    provider: str
    date: str | None
    observed: str | None
    replacement: str | None
    """What the provider names instead, in its words."""
    replaced_by: tuple[str, ...]
    """The ids of the endpoints that these words mean, as far as they take the place of the one that is gone."""
    source: str
    inferred: str | None


@dataclass(frozen=True, slots=True)
class Listing:
    """One provider's documentation of one endpoint."""

    provider: str
    name: str
    """What the provider is called."""
    page: str
    retirement: Retirement | None
    listed: str | None
    """Day of the provider's index that lists it; None: nobody knows whether it is served."""
    note: str | None

    @property
    def availability(self) -> Literal["listed", "retired", "unknown"]:
        """What is known of it, whatever day it is: silence is no sign of life."""
        if self.retirement is not None:
            return "retired"
        return "unknown" if self.listed is None else "listed"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One operation that makes videos."""

    place: Place
    family: str
    operation: str
    title: str
    name: str
    method: str
    path: str
    summary: str
    description: str | None
    sources: tuple[Source, ...]
    listings: tuple[Listing, ...]
    request: Value
    """The body of the submit: an object whose type name is the title of its schema."""
    further: Further | None
    """What the body takes beside what it lists; it is then open to any name."""
    response: Value
    conditions: tuple[Condition, ...]
    """Those that hold at every provider."""
    provider_conditions: tuple[Condition, ...]
    """Those that hold at one provider alone."""
    deviations: tuple[Deviation, ...]
    prices: tuple[Price, ...]
    examples: tuple[Mapping[str, Json], ...]
    contradictions: tuple[Contradiction, ...]
    """Those of the endpoint, then those of its values."""
    not_modelled: tuple[NotModelled, ...]
    files: tuple[str, ...]
    """The spec files from which it comes: its own, and those whose shared values it uses."""
    written: Located = field(repr=False, compare=False)
    """The whole file, for the places of problems."""

    @property
    def id(self) -> str:
        """`family.operation`, by which everything calls the endpoint."""
        return f"{self.family}.{self.operation}"


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider of the platform."""

    id: str
    name: str
    host: str
    former_hosts: tuple[str, ...]
    key: str
    pages: str
    index: str | None


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """Submitting, polling for a result, reading a status."""

    task_id: str
    result_method: str
    result_path: str
    result_parameter: str
    states: Mapping[str, str]
    url_lifetime: int
    poll_interval: int | float
    poll_interval_max: int | float
    poll_reason: str | None
    result: Value
    """Shape of the response to a poll."""
    result_sources: tuple[Source, ...]
    result_contradictions: tuple[Contradiction, ...]
    result_not_modelled: tuple[NotModelled, ...]
    result_file: str
    result_written: Located = field(repr=False, compare=False)
    """The whole file of the result's type, for the places of problems."""


@dataclass(frozen=True, slots=True)
class Changelogs:
    """What has been released, in Markdown; empty: nothing yet."""

    client: str = ""
    schemas: str = ""


@dataclass(frozen=True, slots=True)
class Api:
    """What holds for every endpoint."""

    file: str
    package: str
    version: str
    """Of the Python package."""
    summary: str
    schema_base: str
    schemas_version: str
    """Of the schemas, and of all that is made for other languages."""
    changelogs: Changelogs
    providers: tuple[Provider, ...]
    authentication_header: str
    authentication_scheme: str
    content_type: str
    """What every request says of its body, polls included."""
    lifecycle: Lifecycle
    error_body: ErrorBody
    errors: tuple[ErrorReason, ...]
    statuses: tuple[StatusRule, ...]
    """What a status means beside a reason that is not among `errors`; the first row that has it holds."""
    not_modelled: tuple[NotModelled, ...]
    written: Located = field(repr=False, compare=False)
    """The whole file, for the places of problems."""


@dataclass(frozen=True)
class SpecSet:
    """The whole truth."""

    api: Api
    endpoints: tuple[Endpoint, ...]
    """Sorted by id."""

    @property
    def files(self) -> frozenset[str]:
        """The spec files from which the endpoints come."""
        return frozenset(file for endpoint in self.endpoints for file in endpoint.files)

    @property
    def families(self) -> tuple[tuple[str, tuple[Endpoint, ...]], ...]:
        """Family -> its endpoints, both sorted."""
        found: dict[str, list[Endpoint]] = {}
        for endpoint in self.endpoints:
            found.setdefault(endpoint.family, []).append(endpoint)
        return tuple((name, tuple(found[name])) for name in sorted(found))

    @cached_property
    def types(self) -> tuple[Value, ...]:
        """Every use of a type, by whatever body; those of an endpoint whose own name is taken are left out."""
        bodies = [self.api.lifecycle.result]
        names: set[str] = set()
        for endpoint in self.endpoints:
            if endpoint.name.lower() not in names:
                names.add(endpoint.name.lower())
                bodies += [endpoint.request, endpoint.response]
        return tuple(
            value
            for body in bodies
            for value in walk(body)
            if value.type_name is not None
        )


def walk(value: Value) -> Iterator[Value]:
    """A value and every value below it."""
    waiting = [value]
    while waiting:
        value = waiting.pop()
        yield value
        if value.properties:
            waiting += [member.value for member in reversed(value.properties)]
        if value.items is not None:
            waiting.append(value.items)


def find(body: Value, pointer: str) -> Value | None:
    """The value of a body's shape at a pointer such as `/subjects/items/images`."""
    return next((value for value in walk(body) if value.pointer == pointer), None)
