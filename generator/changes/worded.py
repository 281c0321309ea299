"""Reads problems that are told in words alone: lines of Ajv, of our packages in Go and Java, messages of jsonschema."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.language.model import Json
from generator.language.pointers import escaped

UNTOLD: Final = object()


@dataclass(frozen=True, slots=True)
class Problem:
    """What a message tells of a broken rule."""

    pointer: str
    """Of the value in the body."""
    keyword: str | None
    """JSON Schema's; None: it is not told."""
    value: Json = UNTOLD
    """Of the keyword, as far as it is told."""
    source: str | None = None
    """Address of the page that states it."""
    title: str | None = None
    """Of the schema that is broken."""
    says: str | None = None
    """The sentence of the condition that is broken."""


def in_words(line: str) -> Iterator[Problem]:
    """The problems of a line."""
    ajv = _OF_AJV.search(line)
    if ajv:
        limit = json.loads(ajv[3]) if ajv[3] else UNTOLD
        member = f"/{escaped(ajv[4])}" if ajv[4] else ""
        yield Problem(f"{ajv[1]}{member}", _AJV_WORDS[ajv[2]], limit)
    if _HAS_KEYWORD.search(line):
        return
    for pointer, message in _OF_PACKAGES.findall(line):
        yield from _of_packages(pointer, message)


# -- Ajv --------------------------------------------------------------------------------------------

_AJV_WORDS: Final[Mapping[str, str]] = {
    "must be equal to one of the allowed values": "enum",
    "must be equal to constant": "const",
    "must NOT have additional properties": "additionalProperties",
    "must have required property": "required",
    "must match pattern": "pattern",
    "must NOT have more than": "maximum size",
    "must NOT have fewer than": "minimum size",
    "must be <=": "maximum",
    "must be >=": "minimum",
    "must be multiple of": "multipleOf",
    "must NOT be valid": "not",
    "must be ": "type",
}
_OF_AJV = re.compile(
    rf"\bdata((?:/\S*)?) ({'|'.join(map(re.escape, _AJV_WORDS))})(?: (\d+(?:\.\d+)?)\b)?(?: '([^']+)')?"
)


# -- our packages -----------------------------------------------------------------------------------

_HAS_KEYWORD = re.compile(r"\((?:\w+|https?://[^\s()]+)\)\s*$")
"""What the Python client and the command line write behind a message, so that nothing is left to be guessed."""
_OF_PACKAGES = re.compile(r"(?:^|(?<=[\s;\"]))(/[^\s:]+): (.+?)(?=; /|$)")
_PHRASES: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(r"has \d+ characters?, at most (\d+) allowed"), "maxLength"),
    (re.compile(r"has \d+ characters?, at least (\d+) allowed"), "minLength"),
    (re.compile(r"has \d+ items?, at most (\d+) allowed"), "maxItems"),
    (re.compile(r"has \d+ items?, at least (\d+) allowed"), "minItems"),
    (re.compile(r" is out of range: at most (-?[\d.]+) allowed"), "maximum"),
    (re.compile(r" is out of range: at least (-?[\d.]+) allowed"), "minimum"),
    (re.compile(r" is not a multiple of (\d+)"), "multipleOf"),
    (re.compile(r"is required and missing"), "required"),
    (re.compile(r" is not a parameter"), "additionalProperties"),
    (re.compile(r" is not among the allowed values: "), "enum"),
    (
        re.compile(r" is not an? (?:string|integer|number|boolean|array|object)\b"),
        "type",
    ),
    (re.compile(r" is not accepted: expected "), "pattern"),
)
_OF_CONDITIONS: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(r" is not allowed here, expected .*?: ([A-Z].+)"), "allow"),
    (re.compile(r"must not be given here: (.+)"), "exclude"),
    (re.compile(r"is needed and missing: (.+)"), "require"),
)
"""These end with the sentence by which the spec says the condition."""


def _of_packages(pointer: str, message: str) -> Iterator[Problem]:
    for phrase, keyword in _PHRASES:
        found = phrase.search(message)
        if found:
            limit = json.loads(found[1]) if phrase.groups else UNTOLD
            yield Problem(pointer, keyword, limit)
            return
    for phrase, keyword in _OF_CONDITIONS:
        found = phrase.search(message)
        if found:
            yield Problem(pointer, keyword, says=found[1])
            return


# -- jsonschema and jsonschema-rs -------------------------------------------------------------------

_LIMIT = re.compile(
    r" (?:more than|less than|longer than|shorter than|minimum of|maximum of|multiple of) (-?\d+(?:\.\d+)?)\b"
)
_MEMBER: Final[Mapping[str, re.Pattern[str]]] = {
    "required": re.compile(r"^(['\"])(.+)\1 is a required property"),
    "additionalProperties": re.compile(r"\((['\"])(.+?)\1 (?:was|were) unexpected"),
}


def of_message(pointer: str, keyword: str, message: str) -> Problem:
    """A problem of which only the message is there, and not the schema that is broken."""
    named = _MEMBER.get(keyword)
    member = named and named.search(message)
    if member:
        return Problem(f"{pointer}/{escaped(member[2])}", keyword)
    limit = _LIMIT.search(message)
    return Problem(pointer, keyword, json.loads(limit[1]) if limit else UNTOLD)
