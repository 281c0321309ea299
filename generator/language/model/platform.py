"""Defines what holds for every endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from generator.frozen import dataclass
from generator.language.errors import ErrorBody, ErrorReason
from generator.language.located import Located
from generator.language.model.sources import Contradiction, NotModelled, Source
from generator.language.model.values import Value
from generator.language.outcomes import StatusRule


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
