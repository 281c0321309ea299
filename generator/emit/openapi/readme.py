"""Collects what the README of the OpenAPI files says: who serves what, and what generated clients were seen to do."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.emit.openapi.servers import by_number_served, serves
from generator.emit.parts import Extracts
from generator.frozen import dataclass
from generator.language.model import Api, Endpoint, Provider

SEEN = Path(__file__).with_name("seen.json")
"""What was seen of clients; a test measures it anew."""

SEEN_OF_TYPES = SEEN.with_name("seen_of_types.json")
"""The same of types and checkers that are made of the JSON Schemas."""

FAULTS = {
    "value": "a value that a closed list lacks",
    "length": "too long a text",
    "items": "too short a list",
    "pattern": "a broken pattern",
    "condition": "a broken condition",
    "missing": "a missing member",
    "unknown": "an unknown member",
}
"""What is wrong with a body that a client is given."""

FAULTS_OF_TYPES = {**FAULTS, "nested": "a fault below the root"}
"""What is wrong with a body that passes through types."""

REFUSED_RIGHT = {"more": "a whole number beyond 32 bits"}
"""What is right, and yet refused by some: what it has that the others have not."""

HOSTS = {
    "openapi-generator, Python": "`host` of `Configuration`, or `server_index`",
    "openapi-generator, Go": "`Servers` of `NewConfiguration`, or `ContextServerIndex`",
    "openapi-generator, PHP": "`setHost` of `Configuration`, of `getHostFromSettings` or not",
    "openapi-generator, Ruby": "`scheme` and `host` of `Configuration`, or `server_index`",
    "openapi-generator, typescript-fetch": "`basePath` of `Configuration`",
    "openapi-python-client": "`base_url` of `AuthenticatedClient`; it has no default",
    "hey-api": "`baseUrl` of `setConfig`",
    "orval": "the `mutator` of its configuration",
    "kubb": "`baseURL` of `setConfig`; it has no default",
    "openapi-typescript with openapi-fetch": "`baseUrl` of `createClient`; it has no default",
}
"""How each is told whom to call."""


@dataclass(frozen=True, slots=True)
class FileRow:
    """The file of a provider."""

    file: str
    holds: str
    host: str


@dataclass(frozen=True, slots=True)
class ClientRow:
    """What a generated client does."""

    name: str
    version: str
    host: str
    verdicts: list[str]
    """What becomes of each wrong body."""
    unread: str
    settings: str
    unread_without: str


@dataclass(frozen=True, slots=True)
class TypesRow:
    """What types or a checker let pass, as they are generated or as they are set."""

    name: str
    version: str
    verdicts: list[str]
    unasked: str
    """What they write into a body that nobody has given."""


def each(endpoint: Endpoint, api: Api) -> list[str]:
    """The providers that serve an endpoint today."""
    return [one.id for one in api.providers if serves(one.id, endpoint)]


def context(extracts: Extracts) -> Mapping[str, object]:
    """What the template is given; an extract has the providers that serve the endpoint."""
    api, served = extracts.api, [*extracts]
    names = [provider.name for provider in api.providers]
    seen: list[dict[str, Any]] = json.loads(SEEN.read_text("utf-8"))
    of_types: list[dict[str, Any]] = json.loads(SEEN_OF_TYPES.read_text("utf-8"))
    return {
        "package": api.package,
        "provider_names": " and ".join(
            filter(None, (", ".join(names[:-1]), names[-1]))
        ),
        "order": ", ".join(
            provider.name for provider in by_number_served(api.providers, served)
        ),
        "files": [_file(provider, served) for provider in api.providers],
        "faults": list(FAULTS.values()),
        "clients": [_client(row) for row in seen],
        "faults_of_types": list(FAULTS_OF_TYPES.values()),
        "types": [row for found in of_types for row in _types(found)],
        "refusing": {
            row["name"]: " and ".join(map(REFUSED_RIGHT.__getitem__, lost))
            for row in of_types
            if (lost := row["refused though right"])
        },
        "settings": {row["name"]: row["set"] for row in of_types if row["set"]},
    }


def _file(provider: Provider, served: Sequence[Sequence[str]]) -> FileRow:
    number = sum(provider.id in names for names in served)
    holds = (
        f"what {provider.name} serves today: {number} of {len(served)} endpoints"
        if number
        else f"the poll for a result alone, as {provider.name} serves no endpoint today"
    )
    return FileRow(f"{provider.id}.json", holds, f"`{provider.host}`")


def _client(row: Mapping[str, Any]) -> ClientRow:
    return ClientRow(
        name=row["name"],
        version=row["version"],
        host=HOSTS[row["name"]],
        verdicts=[_verdict(name, row["wrong"][name]) for name in FAULTS],
        unread=" and ".join(row["unread"]),
        settings=", ".join(row["set"]),
        unread_without=" and ".join(row["unread without"]),
    )


def _types(row: Mapping[str, Any]) -> Iterator[TypesRow]:
    """The row of a generator, and the one with what it needs."""
    yield _passed(row["name"], row["version"], row)
    if row["set"]:
        yield _passed(f"{row['name']}, set", row["version"], row["with it"])


def _passed(name: str, version: str, found: Mapping[str, Any]) -> TypesRow:
    kinds = {
        "null" if value is None else "defaults" for value in found["unasked"].values()
    }
    verdicts = [
        (
            _verdict(fault, found["wrong"][fault])
            if fault in found["wrong"]
            else "unreadable"
        )
        for fault in FAULTS_OF_TYPES
    ]
    return TypesRow(name, version, verdicts, " and ".join(sorted(kinds)) or "nothing")


def _verdict(name: str, seen: str) -> str:
    if seen in _VERDICTS:
        return _VERDICTS[seen]
    # Sent, though not as it was.
    body = seen.removeprefix("sent as ")
    if name == "unknown":
        return "left out"
    return f"`{body}`" if len(body) < _SHORT else "sent, changed"


_SHORT = 20
"""Longer bodies have no place in a table."""


_VERDICTS = {"refused by types": "types", "refused": "refused", "sent": "sent"}
