"""Collects what the templates beside the schemas need: names, and the numbers that the README's commands print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.emit.catalog.body import FOLDER
from generator.emit.json_schema.schemas import DIALECTS
from generator.emit.parts import Extract, Extracts, File
from generator.emit.schema_package import validators
from generator.emit.schema_package.measured import measured
from generator.emit.vectors.texts import TEXT_CONSUMERS, TEXT_KINDS
from generator.emit.vectors.vector import CONSUMERS, KINDS, Kind
from generator.frozen import dataclass
from generator.language.keywords import CLAIMABLE, INFERABLE
from generator.language.model import Api, Endpoint, walk
from generator.text.markdown import cell
from generator.text.outcomes import not_accepted, polled_again, unexplained, unsettled


@dataclass(frozen=True, slots=True)
class KindRow:
    """Bodies on which consumers differ, as a row of a table."""

    name: str
    reason: str
    departs: str


def each(endpoint: Endpoint, _api: Api, made: Sequence[File]) -> Extract:
    """What they say of an endpoint, whose files are `made`."""
    has_media = any(value.media is not None for value in walk(endpoint.request))
    return {
        "id": endpoint.id,
        "method": endpoint.method,
        "path": endpoint.path,
        "module": f"{endpoint.family}/{endpoint.operation}",
        "request": endpoint.request.type_name,
        "response": endpoint.response.type_name,
        "has_media": has_media,
        "counts": _counts(made),
    }


def context(extracts: Extracts, made: Sequence[File]) -> Mapping[str, object]:
    """What README, package file and the catalogue's schema say; `made` are the files that are no endpoint's."""
    api, endpoints = extracts.api, [*extracts]
    counts = [*(one["counts"] for one in endpoints), _counts(made)]
    named = {name for found in counts for name in found["kinds"]}
    newest = DIALECTS[-1].name
    names = [provider.name for provider in api.providers]
    return {
        "package": api.package,
        "provider_names": " and ".join(
            filter(None, (", ".join(names[:-1]), names[-1]))
        ),
        "dialects": [dialect.name for dialect in DIALECTS],
        "oldest": DIALECTS[0].name,
        "newest": newest,
        "result": api.lifecycle.result.type_name,
        "endpoints": endpoints,
        "sent_again": _sent_again(api),
        "doubtful": _doubtful(api),
        "unsettled": _unsettled(api),
        "polled_again": polled_again(api),
        "with_media": [one["id"] for one in endpoints if one["has_media"]][:1],
        "catalog_id": f"{api.schema_base}{api.schemas_version}/catalog.schema.json",
        "claimable": CLAIMABLE,
        "inferable": INFERABLE,
        "schema_count": sum(found["schemas"] for found in counts) - 1,  # the bundle
        "mandatory": sum(found["mandatory"] for found in counts),
        "optional": sum(found["optional"] for found in counts),
        "kinds": [
            KindRow(
                kind.name,
                cell(kind.reason),
                "; ".join(_departing(kind)),
            )
            for kind in KINDS.values()
            if kind.name in named
        ],
        "text_kinds": [
            KindRow(
                kind.name,
                cell(kind.reason),
                "; ".join(
                    words
                    for name, words in TEXT_CONSUMERS.items()
                    if name in kind.departs
                )
                or "none of them",
            )
            for kind in TEXT_KINDS
        ],
        "text_consumers": "; ".join(TEXT_CONSUMERS.values()),
        "measured": measured(),
        "validators": validators.rows([dialect.name for dialect in DIALECTS]),
    }


def _departing(kind: Kind) -> Iterator[str]:
    """Who says otherwise of a kind of vectors: validators that were tried, and the Python client."""
    if "class" in kind.departs:
        yield CONSUMERS["class"]
    yield from validators.departing(kind.name)


def _sent_again(api: Api) -> str:
    """After what a submit may be sent again, as a sentence."""
    responses = not_accepted(api)
    surely = "it was surely not accepted and may be sent again"
    if not responses:
        return f"after no answer {surely}."
    return f"only after {responses} {surely}."


def _doubtful(api: Api) -> str:
    """After which answers nobody knows, in brackets."""
    bare, whole = unexplained(api), unsettled(api)
    found = [f"`{bare}` without a reason that is listed"] if bare else []
    found += [f"any `{whole}`, whatever its reason"] if whole else []
    return f" ({', or '.join(found)})" if found else ""


def _unsettled(api: Api) -> str:
    """After which answers nobody knows, whatever their reason, as a sentence of the catalogue's schema."""
    whole = unsettled(api)
    if not whole:
        return "No answer at all is unknown, too."
    return f"A {whole} is unknown whatever its reason, and so is no answer at all."


def _counts(made: Sequence[File]) -> dict[str, Any]:
    """How many schemas and tests there are among some files, and which kinds of tests."""
    newest = DIALECTS[-1].name
    folder = f"vectors/{newest}/"
    optional = _in(f"{folder}optional/", made)
    mandatory = [*_in(folder, made), *_in(f"{folder}large/", made)]
    return {
        "schemas": len(_in(f"{newest}/", made)),
        "mandatory": _tests(mandatory),
        "optional": _tests(optional),
        "kinds": [
            name
            for name in (kind.name for kind in KINDS.values())
            if any(f"[{name}]".encode() in file.content for file in optional)
        ],
    }


def _in(folder: str, schemas: Sequence[File]) -> list[File]:
    """The files that lie right in a folder."""
    whole = f"{FOLDER}{folder}"
    return [
        schema for schema in schemas if schema.path.rpartition("/")[0] + "/" == whole
    ]


def _tests(files: Sequence[File]) -> int:
    """How many tests vector files have: each begins a line, and no text has a line break in it."""
    return sum(file.content.count(b'\n      {"description": ') for file in files)
