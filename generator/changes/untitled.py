"""Reads problems that do not name their schema, as other validators and JSON logs tell them, and finds whose they are.

Known are the errors of jsonschema and jsonschema-rs as text, those of Ajv and of Java's json-schema-validator as JSON
or text, lines of our packages in Go and Java, and the problems of `videotasks validate` as text or JSON. What it tells
of the rule, its value, its page or its schema, leaves few endpoints to which it can belong.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from textwrap import dedent
from typing import Any, Final

from generator.changes.worded import UNTOLD, Problem, in_words, of_message
from generator.emit.json_schema.schemas import DIALECTS, document, roots_of
from generator.language.model import Endpoint, SpecSet, walk
from generator.language.pointers import escaped, unescaped


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
            above = [one for one in lines[:number] if one.strip()]
            message = above[-1].strip() if above else ""
            yield from _of_jsonschema(failed[2], message, lines[number + 1 :])
        if _OF_REPORT.match(line):
            yield from _of_json(_reported(lines[number + 1 :]))
        yield from in_words(line)
    if text.lstrip().startswith(("[", "{")) and len(lines) > 1:
        for data in _json(" ".join(lines)):
            yield from _of_json(data)


_OF_PAGE = re.compile(r"(?:^|\s)(/\S*): .*\((https?://[^\s()]+)\)\s*$")
_OF_JSONSCHEMA = re.compile(r"Failed validating (['\"])(\w+)\1 in schema")
_ON_INSTANCE = re.compile(r"On instance((?:\[[^\]]*\])*):")
_STEP = re.compile(r"\[(?:'([^']*)'|\"([^\"]*)\"|(\d+))\]")


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
    if isinstance(data.get("instance"), dict) and isinstance(data.get("keyword"), str):
        yield from _of_java(data)
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
    value = next((told[word] for word in words if word in told), UNTOLD)
    return Problem(at, keyword, value)


# -- json-schema-validator of Java ------------------------------------------------------------------

_OF_REPORT = re.compile(r"(?:error|fatal): ")
_DETAIL = re.compile(r"\s+(\w+): (.+)")


def _reported(lines: Sequence[str]) -> Mapping[str, Any]:
    """The details below a message of a report, each a name and a value in JSON."""
    found = {}
    for line in lines:
        detail = _DETAIL.fullmatch(line)
        if not detail:
            break
        try:
            found[detail[1]] = json.loads(detail[2])
        except json.JSONDecodeError:
            continue
    return found


def _of_java(data: Mapping[str, Any]) -> Iterator[Problem]:
    at, keyword = data["instance"].get("pointer"), data["keyword"]
    if not isinstance(at, str):
        return
    members = data.get("missing", data.get("unwanted"))
    if isinstance(members, list):
        for member in members:
            yield Problem(f"{at}/{escaped(str(member))}", keyword)
        return
    names = {"pattern": "regex", "multipleOf": "divisor", "type": "expected"}
    value = data.get(names.get(keyword, keyword), UNTOLD)
    if keyword == "type" and isinstance(value, list) and len(value) == 1:
        value = value[0]
    yield Problem(at, keyword, value)


# -- jsonschema -------------------------------------------------------------------------------------


def _of_jsonschema(
    keyword: str, message: str, below: Sequence[str]
) -> Iterator[Problem]:
    """A problem as jsonschema and jsonschema-rs print it; the second does not print the schema that is broken."""
    for number, line in enumerate(below):
        found = _ON_INSTANCE.search(line)
        if found:
            steps = ["".join(step) for step in _STEP.findall(found[1])]
            pointer = "".join(f"/{escaped(step)}" for step in steps)
            schema = _literal(below[:number])
            if keyword not in schema:
                yield of_message(pointer, keyword, message)
                return
            title = schema.get("title")
            yield Problem(pointer, keyword, schema[keyword], title=title)
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
    if problem.title is not None and problem.title not in {
        value.type_name for value in walk(endpoint.request)
    }:
        return False
    if problem.says is not None:
        return any(
            one.says.removesuffix(".") == problem.says.removesuffix(".")
            for one in (*endpoint.conditions, *endpoint.provider_conditions)
        )
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
    return bool(told) and (problem.value is UNTOLD or problem.value in told)


_SIZES: Final = {
    "maximum size": ("maxLength", "maxItems"),
    "minimum size": ("minLength", "minItems"),
    # Of whole numbers without a gap schemas make a range.
    "enum": ("enum", "const", "minimum", "maximum"),
}


def _has_member(schema: Any, steps: list[str], problem: Problem) -> bool:
    """Whether what is around demands a member, or does not have it."""
    if problem.value is not UNTOLD:
        # jsonschema names the object, and the rest of it in its schema.
        found = _at(schema, schema, steps)
        return found is not None and found.get(problem.keyword) == problem.value
    if not steps:
        return problem.keyword == "additionalProperties" and not schema[problem.keyword]
    holder = _at(schema, schema, steps[:-1])
    if holder is None:
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
