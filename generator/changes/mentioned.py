"""Finds which rules a text mentions: by a pointer into a schema, by a line of `diff`, or by an error message."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from generator.changes.untitled import candidates, problems
from generator.language.keywords import BY_NAME, pair
from generator.language.model import Endpoint, SpecSet, Value, walk
from generator.language.pointers import unescaped


@dataclass(frozen=True, slots=True)
class Mention:
    """One rule, or one value with all its rules."""

    endpoint: Endpoint
    body: Value
    """The request or the response in which it is."""
    value: Value
    keyword: str | None
    """The spec's keyword; None: all that is said of the value."""

    @property
    def part(self) -> Literal["request", "response"]:
        """Which of the two bodies."""
        return "request" if self.body is self.endpoint.request else "response"


_IN_SCHEMA = re.compile(r"(?<![\w.])(\w+)(?:\.json)?#((?:/[^\s/:,;'\"()]+)*)")
_OF_ENDPOINT = re.compile(
    r"(?<![\w./])([a-z]\w*\.[a-z]\w*)"
    r"(?:[ #]?((?:/[^\s/:,;'\"()]+)+))?"
    r"(?: ([A-Za-z]+)\b)?"
)
_HEAD = re.compile(r"(?:^|[\s(.])(\w+): \d+ problems?$")
_PROBLEM = re.compile(r"(?:^|\s)(/\S*): .*\(([A-Za-z]+)\)\s*$")

_SPEC_WORDS = {
    "multipleOf": "step",
    "const": "enum",
    "oneOf": "type",
    "properties": "additionalProperties",
    "not": "conditions",
}
"""What JSON Schema calls otherwise than specs do."""
OF_CONDITIONS = ("allow", "require", "exclude", "conditions")


def mentions(text: str, specs: SpecSet) -> tuple[Mention, ...]:
    """Every rule that a text mentions and that there is, each once, in the order of the text."""
    found: dict[tuple[str, str, str | None], Mention] = {}
    for one in _mentions(text, specs):
        pointer = f"{one.body.type_name}{one.value.pointer}"
        found.setdefault((one.endpoint.id, pointer, one.keyword), one)
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """A problem that names no schema, and of which many endpoints have the rule."""

    pointer: str
    keyword: str | None
    endpoints: tuple[str, ...]


_FEW = 3
"""Of so many endpoints each one is explained to which a problem may belong; of more only their names."""


def without_title(
    text: str, specs: SpecSet
) -> tuple[tuple[Mention, ...], tuple[Ambiguity, ...]]:
    """The rules of problems that name no schema, and what of these could belong to many endpoints."""
    found: dict[tuple[str, str, str | None], Mention] = {}
    unclear: dict[tuple[str, str | None], Ambiguity] = {}
    named = _named(text, specs)
    for problem in problems(text):
        able = candidates(problem, specs)
        able = [endpoint for endpoint in able if endpoint.id in named] or able
        if len(able) > _FEW:
            ids = tuple(endpoint.id for endpoint in able)
            key = problem.pointer, problem.keyword
            unclear.setdefault(key, Ambiguity(*key, ids))
            continue
        for endpoint in able:
            body = endpoint.request
            for one in _in_body(
                endpoint, body, problem.pointer or "/", problem.keyword
            ):
                keyword = _known(one.value, problem.keyword)
                mention = replace(one, keyword=keyword)
                found.setdefault((endpoint.id, one.value.pointer, keyword), mention)
    return tuple(found.values()), tuple(unclear.values())


def _named(text: str, specs: SpecSet) -> frozenset[str]:
    """The endpoints that a text names, by themselves or by their requests."""
    words = {*re.findall(r"[\w.]+", text)}
    return frozenset(
        endpoint.id
        for endpoint in specs.endpoints
        if words & {endpoint.id, endpoint.request.type_name}
    )


def _known(value: Value, word: str | None) -> str | None:
    """The spec's keyword for what a validator calls a rule."""
    if word in ("maximum size", "minimum size"):
        return pair(value.type)[word == "maximum size"]
    keyword = _keyword(value, word)
    return keyword if keyword in BY_NAME or keyword in OF_CONDITIONS else None


def _mentions(text: str, specs: SpecSet) -> Iterator[Mention]:
    title = ""
    ids = {endpoint.id: endpoint for endpoint in specs.endpoints}
    for line in text.splitlines():
        for match in _IN_SCHEMA.finditer(line):
            yield from _in_schema(specs, match[1], _steps(match[2]))
        for match in _OF_ENDPOINT.finditer(line):
            if match[1] in ids:
                yield from _in_endpoint(ids[match[1]], match[2] or "", match[3])
        head = _HEAD.search(line)
        if head:
            title = head[1]
        problem = _PROBLEM.search(line)
        if problem and title:
            for endpoint, body in _bodies(specs, title):
                yield from _in_body(endpoint, body, problem[1], problem[2])


def _steps(pointer: str) -> list[str]:
    return [unescaped(step) for step in pointer.split("/")[1:]]


def titles(specs: SpecSet) -> list[str]:
    """What bodies are called."""
    bodies = ((one.request, one.response) for one in specs.endpoints)
    return [str(body.type_name) for both in bodies for body in both]


def _bodies(specs: SpecSet, title: str) -> Iterator[tuple[Endpoint, Value]]:
    for endpoint in specs.endpoints:
        for body in (endpoint.request, endpoint.response):
            if body.type_name == title:
                yield endpoint, body


def _in_schema(specs: SpecSet, title: str, steps: Sequence[str]) -> Iterator[Mention]:
    """What a pointer into a schema file leads to: of a body, or of a type that stands in several."""
    for endpoint in specs.endpoints:
        for body in (endpoint.request, endpoint.response):
            for start in walk(body):
                if start.type_name == title:
                    yield _below(endpoint, body, start, list(steps))


def _below(endpoint: Endpoint, body: Value, value: Value, steps: list[str]) -> Mention:
    while steps:
        word, *rest = steps
        if word in ("$defs", "definitions") and rest:
            named = [one for one in walk(body) if one.type_name == rest[0]]
            if not named:
                break
            value, steps = named[0], rest[1:]
            continue
        known = {member.name: member.value for member in value.properties}
        if word == "properties" and rest and rest[0] in known:
            value, steps = known[rest[0]], rest[1:]
        elif word == "items" and value.items is not None:
            value, steps = value.items, rest
        else:
            break
    return Mention(endpoint, body, value, _keyword(value, steps[0] if steps else None))


def _keyword(value: Value, word: str | None) -> str | None:
    """The spec's keyword for what stands in a schema."""
    if word is None:
        return None
    if word == "pattern" and value.media is not None:
        return "media"
    if word in ("minimum", "maximum") and value.enum is not None:
        return "enum"  # of whole numbers without a gap schemas make a range
    if word == "examples" and value.open_enum is not None:
        return "openEnum"
    return _SPEC_WORDS.get(word, word)


def _in_endpoint(
    endpoint: Endpoint, pointer: str, word: str | None
) -> Iterator[Mention]:
    keyword = word if word in BY_NAME or word in OF_CONDITIONS else None
    for body in (endpoint.request, endpoint.response):
        found = [*_in_body(endpoint, body, pointer or "/", keyword)]
        if found:
            yield from found
            return


def _in_body(
    endpoint: Endpoint, body: Value, pointer: str, keyword: str | None
) -> Iterator[Mention]:
    """What a pointer leads to: of a body, where numbers lead into lists, or of its shape."""
    value: Value = body
    for step in _steps(pointer) if pointer != "/" else ():
        known = {member.name: member.value for member in value.properties}
        if step in known:
            value = known[step]
        elif value.items is not None and (step.isdecimal() or step == "items"):
            value = value.items
        elif keyword == "additionalProperties":
            break  # nobody knows the member
        else:
            return
    yield Mention(endpoint, body, value, keyword)
