"""Declares what an output consists of, each part with what it depends on.

What a part may read is what its function is given. So the files of one endpoint can be made from its own spec and
`api.yaml` alone, whatever else is in the set; and files that speak of the whole set are made of an extract of each
endpoint, which can be remembered until its spec changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Protocol, TypeAlias

from generator.emit.pieces import Once, anew
from generator.frozen import dataclass
from generator.language.model import Api, Endpoint, SpecSet
from generator.write.output import Output, Text, itself

Extract: TypeAlias = Any
"""What files of the whole set say of one endpoint: texts, bytes, numbers, truth values, None, and lists, tuples and
dicts of these; or such, and texts `Apart`."""


@dataclass(frozen=True, slots=True)
class Apart:
    """An extract with long texts, which whoever makes files of them need not read."""

    summary: Extract
    """What is said of the endpoint but for them; it knows them by their numbers."""
    texts: Sequence[Text]


class File(Protocol):
    """A file that was made before; its content is read when it is asked for."""

    @property
    def path(self) -> str:
        """Below the folder of outputs."""

    @property
    def content(self) -> bytes:
        """All of it."""

    @property
    def sha256(self) -> str:
        """The digest of its content."""

    @property
    def origins(self) -> tuple[str, ...]:
        """The specs or templates behind it."""


@dataclass(frozen=True, slots=True)
class Extracts:
    """The extracts of all endpoints for one part, sorted by the endpoints' ids."""

    api: Api
    files: frozenset[str]
    """The spec files from which the endpoints come."""
    read: Callable[[], Iterator[Extract]]
    text: Callable[[Text], bytes] = itself
    """Reads a text that is kept apart."""
    once: Once = anew
    """Makes a piece of a file, if none was made before of what has the same digest."""

    def __iter__(self) -> Iterator[Extract]:
        return self.read()

    @property
    def origins(self) -> tuple[str, ...]:
        """Every spec file, but that of the task's result."""
        return tuple(sorted({self.api.file, *self.files}))


@dataclass(frozen=True, slots=True)
class Fixed:
    """Files that depend on no spec: copies of templates."""

    make: Callable[[], Iterable[Output]]


@dataclass(frozen=True, slots=True)
class PerEndpoint:
    """Files of each endpoint, from its spec and the api alone."""

    make: Callable[[Endpoint, Api], Iterable[Output]]


@dataclass(frozen=True, slots=True)
class PerFamily:
    """Files of each family, from the specs of its endpoints and the api."""

    make: Callable[[Sequence[Endpoint], Api], Iterable[Output]]


def nothing(_endpoint: Endpoint, _api: Api) -> Extract:
    """What files have to know of an endpoint that speak of the api alone."""
    return None


@dataclass(frozen=True, slots=True)
class PerSet:
    """Files that speak of the whole set, from what `each` says of an endpoint and the api."""

    make: Callable[[Extracts], Iterable[Output]]
    each: Callable[[Endpoint, Api], Extract] = nothing


@dataclass(frozen=True, slots=True)
class Mutual:
    """Files that say of each endpoint what it is beside all others."""

    each: Callable[[Endpoint, Api], Extract]
    """What the others have to know of an endpoint."""
    among: Callable[[Iterable[Extract]], Any]
    """All of that, in the form in which `beside` needs it."""
    beside: Callable[[Endpoint, Api, Any], Extract]
    """What there is to say of an endpoint."""
    make: Callable[[Extracts], Iterable[Output]]
    """The files, from that."""


@dataclass(frozen=True, slots=True)
class Index:
    """Files that speak of other files: of those below some folders, as far as they were made before.

    `each` is given the files of an endpoint, `make` what `each` said of them, and the files that are no endpoint's.
    """

    folders: tuple[str, ...]
    make: Callable[[Extracts, Sequence[File]], Iterable[Output]]
    each: Callable[[Endpoint, Api, Sequence[Output]], Extract]


Part: TypeAlias = Fixed | PerEndpoint | PerFamily | PerSet | Mutual | Index


@dataclass(frozen=True, slots=True)
class Declaration:
    """One output of the generator."""

    name: str
    parts: tuple[Part, ...]


def of_endpoint(
    outputs: Sequence[Declaration], endpoint: Endpoint, api: Api
) -> list[Output]:
    """Every file that depends on one endpoint alone."""
    return made_of(parts_of(outputs), endpoint, api)


def made_of(parts: Iterable[Part], endpoint: Endpoint, api: Api) -> list[Output]:
    """The files that some parts make of one endpoint alone."""
    return [
        file
        for part in parts
        if isinstance(part, PerEndpoint)
        for file in part.make(endpoint, api)
    ]


def extract_of(
    part: Part, endpoint: Endpoint, api: Api, made: Sequence[Output]
) -> Extract:
    """What a part has to know of one endpoint, whose files are `made`; None of one that need not know any."""
    match part:
        case PerSet() | Mutual():
            return part.each(endpoint, api)
        case Index():
            return part.each(endpoint, api, below(part, made))
    return None


def below(part: Index, made: Iterable[Output]) -> list[Output]:
    """The files of which an index speaks."""
    return [output for output in made if output.path.startswith(part.folders)]


def of_set(outputs: Sequence[Declaration], specs: SpecSet) -> list[Output]:
    """Every file; those that speak of others come last, in the order of their declarations."""
    parts, api = parts_of(outputs), specs.api
    own = [of_endpoint(outputs, endpoint, api) for endpoint in specs.endpoints]
    others: list[Output] = []

    def extracts(part: Part) -> Extracts:
        found = [
            extract_of(part, endpoint, api, made)
            for endpoint, made in zip(specs.endpoints, own, strict=True)
        ]
        return Extracts(api, specs.files, found.__iter__)

    for part in parts:
        match part:
            case Fixed():
                others += part.make()
            case PerFamily():
                for _, endpoints in specs.families:
                    others += part.make(endpoints, api)
            case PerSet():
                others += part.make(extracts(part))
            case Mutual():
                known = part.among(extracts(part))
                beside = [part.beside(one, api, known) for one in specs.endpoints]
                others += part.make(Extracts(api, specs.files, beside.__iter__))
    for part in parts:
        if isinstance(part, Index):
            others += part.make(extracts(part), below(part, others))
    return [output for made in (*own, others) for output in made]


def parts_of(outputs: Sequence[Declaration]) -> list[Part]:
    """The parts of several outputs, in their order."""
    return [part for output in outputs for part in output.parts]
