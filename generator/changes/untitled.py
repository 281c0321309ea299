"""Reads problems that do not name their schema, as other validators and JSON logs tell them, and finds whose they are.

Known are the errors of jsonschema as text, those of Ajv as JSON or text, and the problems of `videotasks validate` as
text or JSON. What such a problem tells of the rule, its value or its page, leaves few endpoints to which it can belong.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import dedent
from typing import Any, Final

from generator.emit.json_schema.schemas import DIALECTS, document, roots_of
from generator.language.model import Endpoint, Json, SpecSet
from generator.language.pointers import unescaped

_NOTHING: Final = object()


@dataclass(frozen=True, slots=True)
class Problem:
    """What a message tells of a broken rule."""

    pointer: str
    """Of the value in the body."""
    keyword: str | None
    """JSON Schema's; None: it is not told."""
    value: Json = _NOTHING
    """Of the keyword, as far as it is told."""
    source: str | None = None
    """Address of the page that states it."""


def problems(text: str) -> Iterator[Problem]:
    """Every problem of a text that names no schema, in the order of the text."""
    lines = text.splitlines()
    for number, line in enumerate(lines):
        for data in _json(line):
            yield from _of_json(data)
        page = _OF_PAGE.search(line)
        if page:
            yield Problem(page[1], None, source=page[2])
        failed = _OF_JSONSCHEMA.search(line)
        if failed:
            yield from _of_jsonschema(failed[1], lines[number + 1 :])
        ajv = _OF_AJV.search(line)
        if ajv:
            limit = json.loads(ajv[3]) if ajv[3] else _NOTHING
            yield Problem(ajv[1], _AJV_WORDS[ajv[2]], limit)
    if text.lstrip().startswith(("[", "{")) and len(lines) > 1:
        for data in _json(" ".join(lines)):
            yield from _of_json(data)


_OF_PAGE = re.compile(r"(?:^|\s)(/\S*): .*\((https?://[^\s()]+)\)\s*$")
_OF_JSONSCHEMA = re.compile(r"Failed validating '(\w+)' in schema")
_ON_INSTANCE = re.compile(r"On instance((?:\[[^\]]*\])*):")
_STEP = re.compile(r"\[(?:'([^']*)'|(\d+))\]")
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
    rf"\bdata((?:/\S*)?) ({'|'.join(map(re.escape, _AJV_WORDS))})(?: (\d+(?:\.\d+)?)\b)?"
)


# -- JSON -------------------------------------------------------------------------------------------


def _json(line: str) -> Iterator[Any]:
    """The first whole JSON object or list of a line, which may have a time and a name in front."""
    for match in re.finditer(r"[\[{]", line):
        try:
            data, _ = json.JSONDecoder().raw_decode(line, match.start())
        except json.JSONDecodeError:
            continue
        yield data
        return


def _of_json(data: Any) -> Iterator[Problem]:
    if isinstance(data, list):
        for one in data:
            yield from _of_json(one)
        return
    if not isinstance(data, dict):
        return
    if isinstance(data.get("pointer"), str) and isinstance(data.get("rule"), str):
        yield Problem(data["pointer"], data["rule"], source=data.get("source"))
        return
    at = data.get("instancePath", data.get("dataPath"))
    if isinstance(at, str) and isinstance(data.get("keyword"), str):
        yield _of_ajv(at, data["keyword"], data.get("params"))
        return
    for one in data.values():
        if isinstance(one, (dict, list)):
            yield from _of_json(one)


def _of_ajv(at: str, keyword: str, params: Any) -> Problem:
    told: Mapping[str, Any] = params if isinstance(params, dict) else {}
    missing = told.get("missingProperty", told.get("additionalProperty"))
    if missing is not None:
        return Problem(f"{at}/{missing}", keyword)
    words = ("allowedValues", "limit", "pattern", "multipleOf", "type", "allowedValue")
    value = next((told[word] for word in words if word in told), _NOTHING)
    return Problem(at, keyword, value)


# -- jsonschema -------------------------------------------------------------------------------------


def _of_jsonschema(keyword: str, below: Sequence[str]) -> Iterator[Problem]:
    """A problem as jsonschema's error is printed: the schema that is broken, and the place in the instance."""
    for number, line in enumerate(below):
        found = _ON_INSTANCE.search(line)
        if found:
            steps = [name or number_ for name, number_ in _STEP.findall(found[1])]
            schema = _literal(below[:number])
            value = schema.get(keyword, _NOTHING)
            pointer = "".join(f"/{step}" for step in steps)
            yield Problem(pointer, keyword, value)
            return


def _literal(lines: Sequence[str]) -> Mapping[str, Any]:
    try:
        found = ast.literal_eval(dedent("\n".join(lines)).strip())
    except (SyntaxError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


# -- whose it is ------------------------------------------------------------------------------------


def candidates(problem: Problem, specs: SpecSet) -> list[Endpoint]:
    """The endpoints whose request has the rule that a problem tells of, with that value and of that page."""
    return [endpoint for endpoint in specs.endpoints if _fits(problem, endpoint, specs)]


def _fits(problem: Problem, endpoint: Endpoint, specs: SpecSet) -> bool:
    if problem.source is not None and problem.source not in {
        one.url for one in endpoint.sources
    }:
        return False
    schema: Any = document(roots_of(endpoint)[0], specs.api, DIALECTS[-1])
    steps = [unescaped(step) for step in problem.pointer.split("/")[1:]]
    if (
        problem.keyword in ("required", "additionalProperties")
        and problem.source is None
    ):
        return _has_member(schema, steps, problem)
    found = _at(schema, schema, steps)
    if found is None:
        return False
    if problem.keyword is None or problem.source is not None:
        return True
    words = _SIZES.get(problem.keyword, (problem.keyword,))
    told = [found[word] for word in words if word in found]
    return bool(told) and (problem.value is _NOTHING or problem.value in told)


_SIZES: Final = {
    "maximum size": ("maxLength", "maxItems"),
    "minimum size": ("minLength", "minItems"),
}


def _has_member(schema: Any, steps: list[str], problem: Problem) -> bool:
    """Whether what is around demands a member, or does not have it."""
    if problem.value is not _NOTHING:
        # jsonschema names the object, and the rest of it in its schema.
        found = _at(schema, schema, steps)
        return found is not None and found.get(problem.keyword) == problem.value
    holder = _at(schema, schema, steps[:-1])
    if holder is None or not steps:
        return False
    if problem.keyword == "required":
        return steps[-1] in holder.get("required", ())
    return holder.get("additionalProperties") is False and steps[-1] not in holder.get(
        "properties", {}
    )


def _at(whole: Any, schema: Any, steps: Sequence[str]) -> Any:
    """The schema of a value in a body; None: there is none."""
    for step in steps:
        schema = _resolved(whole, schema)
        members = schema.get("properties", {})
        if step in members:
            schema = members[step]
        elif step.isdecimal() and "items" in schema:
            schema = schema["items"]
        else:
            return None
    return _resolved(whole, schema)


def _resolved(whole: Any, schema: Any) -> Any:
    if "$ref" not in schema:
        return schema
    found = whole
    for step in schema["$ref"].split("/")[1:]:
        found = found[unescaped(step)]
    return found
