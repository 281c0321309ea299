"""Declares the site: its sources, which are copied, a file of each endpoint, and one of what holds for all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.emit.parts import Declaration, Extracts, PerEndpoint, PerSet
from generator.emit.site.endpoint import words_of
from generator.emit.templates import Templates
from generator.language.model import Api, Endpoint
from generator.text.json_text import indented
from generator.write.output import Output

HOME = "site/data"


def of_endpoint(endpoint: Endpoint, api: Api) -> Iterator[Output]:
    """The file of an endpoint."""
    path = f"{HOME}/endpoints/{endpoint.id}.json"
    yield _json(path, words_of(endpoint, api), endpoint.files)


def of_all(extracts: Extracts) -> Iterator[Output]:
    """What the catalogue does not have, as it is about the Python client: the exception of each reason."""
    errors = {known.reason: known.exception for known in extracts.api.errors}
    yield _json(f"{HOME}/exceptions.json", errors, (extracts.api.file,))


def _json(path: str, content: Any, origins: tuple[str, ...]) -> Output:
    text = indented(content, step=" ")
    return Output(path, f"{text}\n".encode(), origins)


OUTPUT = Declaration(
    "site",
    (Templates("site").copies(), PerEndpoint(of_endpoint), PerSet(of_all)),
)
