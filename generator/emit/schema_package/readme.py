"""Collects what the templates beside the schemas need: names, and the numbers that the README's commands print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from generator.emit.catalog.body import FOLDER
from generator.emit.json_schema.schemas import DIALECTS
from generator.emit.schema_package import validators
from generator.emit.vectors.texts import TEXT_CONSUMERS, TEXT_KINDS
from generator.emit.vectors.vector import CONSUMERS, KINDS, Kind
from generator.language.keywords import CLAIMABLE, INFERABLE
from generator.language.model import Api, SpecSet, walk
from generator.text.markdown import cell
from generator.text.outcomes import not_accepted, polled_again, unexplained, unsettled
from generator.write.output import Output


@dataclass(frozen=True, slots=True)
class KindRow:
    """Bodies on which consumers differ, as a row of a table."""

    name: str
    reason: str
    departs: str


def context(specs: SpecSet, schemas: Sequence[Output]) -> Mapping[str, object]:
    """What README, package file and the catalogue's schema say; `schemas` are the files of which they speak."""
    newest = DIALECTS[-1].name
    optional = _in(f"vectors/{newest}/optional/", schemas)
    names = [provider.name for provider in specs.api.providers]
    return {
        "package": specs.api.package,
        "provider_names": " and ".join(
            filter(None, (", ".join(names[:-1]), names[-1]))
        ),
        "dialects": [dialect.name for dialect in DIALECTS],
        "oldest": DIALECTS[0].name,
        "newest": newest,
        "result": specs.api.lifecycle.result.type_name,
        "endpoints": specs.endpoints,
        "sent_again": _sent_again(specs.api),
        "doubtful": _doubtful(specs.api),
        "unsettled": _unsettled(specs.api),
        "polled_again": polled_again(specs.api),
        "with_media": _first_with_media(specs),
        "catalog_id": f"{specs.api.schema_base}{specs.api.version}/catalog.schema.json",
        "claimable": CLAIMABLE,
        "inferable": INFERABLE,
        "schema_count": len(_in(f"{newest}/", schemas)) - 1,
        "mandatory": _tests(
            [
                *_in(f"vectors/{newest}/", schemas),
                *_in(f"vectors/{newest}/large/", schemas),
            ]
        ),
        "optional": _tests(optional),
        "kinds": [
            KindRow(
                kind.name,
                cell(kind.reason),
                "; ".join(_departing(kind)),
            )
            for kind in KINDS.values()
            if any(f"[{kind.name}]".encode() in file.content for file in optional)
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


def _first_with_media(specs: SpecSet) -> list[str]:
    """The endpoint by which the README shows a rule of media; none where no request names a file."""
    having = (
        endpoint.id
        for endpoint in specs.endpoints
        if any(value.media is not None for value in walk(endpoint.request))
    )
    return list(islice(having, 1))


def _in(folder: str, schemas: Sequence[Output]) -> list[Output]:
    """The files that lie right in a folder."""
    whole = f"{FOLDER}{folder}"
    return [
        schema for schema in schemas if schema.path.rpartition("/")[0] + "/" == whole
    ]


def _tests(files: Sequence[Output]) -> int:
    """How many tests vector files have: each begins a line, and no text has a line break in it."""
    return sum(file.content.count(b'\n      {"description": ') for file in files)
