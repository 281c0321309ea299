"""Declares what an output consists of, each part with what it depends on.

What a part may read is what its function is given, so that the files of one endpoint can be made from its own spec and
`api.yaml` alone, whatever else is in the set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.language.model import Api, Endpoint, SpecSet
from generator.write.output import Output


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


@dataclass(frozen=True, slots=True)
class PerSet:
    """Files that speak of the whole set."""

    make: Callable[[SpecSet], Iterable[Output]]


@dataclass(frozen=True, slots=True)
class Index:
    """Files that speak of other files: of those below some folders, as far as they were made before."""

    folders: tuple[str, ...]
    make: Callable[[SpecSet, Sequence[Output]], Iterable[Output]]


Part: TypeAlias = Fixed | PerEndpoint | PerFamily | PerSet | Index


@dataclass(frozen=True, slots=True)
class Declaration:
    """One output of the generator."""

    name: str
    parts: tuple[Part, ...]


def of_endpoint(
    outputs: Sequence[Declaration], endpoint: Endpoint, api: Api
) -> list[Output]:
    """Every file that depends on one endpoint alone."""
    return [
        file
        for part in _parts(outputs)
        if isinstance(part, PerEndpoint)
        for file in part.make(endpoint, api)
    ]


def of_set(outputs: Sequence[Declaration], specs: SpecSet) -> list[Output]:
    """Every file; those that speak of others come last, in the order of their declarations."""
    made: list[Output] = []
    for part in _parts(outputs):
        made += _made(part, specs)
    for part in _parts(outputs):
        if isinstance(part, Index):
            below = [output for output in made if output.path.startswith(part.folders)]
            made += part.make(specs, below)
    return made


def _parts(outputs: Sequence[Declaration]) -> list[Part]:
    return [part for output in outputs for part in output.parts]


def _made(part: Part, specs: SpecSet) -> Iterable[Output]:
    match part:
        case Fixed():
            yield from part.make()
        case PerEndpoint():
            for endpoint in specs.endpoints:
                yield from part.make(endpoint, specs.api)
        case PerFamily():
            for _, endpoints in specs.families:
                yield from part.make(endpoints, specs.api)
        case PerSet():
            yield from part.make(specs)
