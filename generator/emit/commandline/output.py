"""Declares what the command line reads: a file of each endpoint, and one with the words that a shell completes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.emit.commandline.options import (
    Option,
    closed_values,
    default_of,
    example_of,
    options_of,
)
from generator.emit.parts import Declaration, Extract, Extracts, PerEndpoint, PerSet
from generator.emit.reference.pages import page, plain_cell
from generator.language.model import Api, Endpoint, Json
from generator.text.json_text import indented
from generator.write.output import Output

HOME = "python/videotasks/cli"
_WORD = re.compile(r"[^\s|=]+")
"""What a line of words can hold."""


def known_of(endpoint: Endpoint, api: Api) -> dict[str, Any]:
    """What is known of an endpoint, in plain text."""
    told = page(endpoint, api)
    options = options_of(endpoint)
    rows = zip(options, told.parameters, strict=True)
    example = example_of(endpoint)
    return {
        "endpoint": endpoint.id,
        "title": endpoint.title,
        "summary": plain_cell(told.summary),
        "request": endpoint.request.type_name,
        "http": f"{endpoint.method} {endpoint.path}",
        "parameters": [_parameter(option, row) for option, row in rows],
        "sections": [
            {"title": one.title, "lines": [plain_cell(line) for line in one.lines]}
            for one in told.sections
        ],
        "sources": [plain_cell(line.removeprefix("- ")) for line in told.sources],
        **({"example": example} if example else {}),
    }


def _parameter(option: Option, row: tuple[str, ...]) -> dict[str, Any]:
    """What is said of a parameter; members that say nothing are left out."""
    value = option.value
    *_, allowed, meaning = row
    media = [value.media, *(one.media for one in value.media_by_kind)]
    if value.items is not None and option.repeated:
        items = value.items
        media += [items.media, *(one.media for one in items.media_by_kind)]
    kinds: list[Json] = [*dict.fromkeys(one.kind for one in media if one is not None)]
    said: dict[str, Any] = {
        "option": option.name,
        "path": [*option.path],
        "types": [*option.types],
        "repeated": option.repeated,
        "required": value.required,
        **default_of(option),
        "values": closed_values(option),
        "files": kinds,
        "allowed": plain_cell(allowed),
        "meaning": plain_cell(meaning),
    }
    return {
        name: one
        for name, one in said.items()
        if name == "default" or one not in ([], "", False)
    }


def of_endpoint(endpoint: Endpoint, api: Api) -> Iterator[Output]:
    """The file of an endpoint."""
    text = indented(known_of(endpoint, api), step=" ")
    path = f"{HOME}/known/{endpoint.id}.json"
    yield Output(path, f"{text}\n".encode(), endpoint.files)


def words_of(endpoint: Endpoint, _api: Api) -> Extract:
    """The line of an endpoint: its id, then each option with its closed values."""
    words = [endpoint.id]
    for option in options_of(endpoint):
        values = [one for one in closed_values(option) if _WORD.fullmatch(one)]
        if option.types == ("boolean",):
            words += [option.name, f"--no-{option.name.removeprefix('--')}"]
        elif values:
            words.append(f"{option.name}={'|'.join(values)}")
        else:
            words.append(f"{option.name}=")
    return " ".join(words)


def of_words(extracts: Extracts) -> Iterator[Output]:
    """The words that a shell completes: a line of each endpoint."""
    providers = " ".join(one.id for one in extracts.api.providers)
    text = "\n".join([providers, *extracts])
    yield Output(f"{HOME}/words.txt", f"{text}\n".encode(), extracts.origins)


OUTPUT = Declaration(
    "commandline", (PerEndpoint(of_endpoint), PerSet(of_words, words_of))
)
