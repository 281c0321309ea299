"""Rules about values: lists, null, patterns, defaults, examples and descriptions."""

from __future__ import annotations

import json
import re
from typing import Any

import jsonschema

from tests.contract.payloads import holds_step
from tests.contract.schemas.folder import (
    METASCHEMAS,
    Folder,
    Within,
    is_list_of_types,
)

from .found import Found

LONGEST_PATTERN = 250

_ESCAPED = r"\\[\\^$.|?*+()\[\]{}/]"
_SET = rf"\[(?!\^)(?:[^\]\[\\^$]|{_ESCAPED}|\\-)+\]"
_ONE = rf"(?:[^\\^$.|?*+()\[\]{{}}]|{_ESCAPED}|{_SET}|\((?:\?:)?(?![?])|[)|])"
_ALIKE = rf"\^?(?:{_ONE}(?:[?*+]|\{{\d+(?:,\d*)?\}})?(?![?*+{{]))*\$?"
"""Signs, sets and groups, each with one count at most."""


def open_lists(folder: Folder) -> Found:
    """An open list is a type with examples: no choice but one of types as documented, and nothing closed."""
    several = {
        id(within.schema)
        for within, spec, _ in folder.stated
        if isinstance(spec.get("type"), list)
        and is_list_of_types(within.schema.get("oneOf", []))
    }
    for file, pointer, schema, in_condition in folder.schemas:
        if "anyOf" in schema and not in_condition:
            yield file, pointer, "a choice between schemas"
        if "oneOf" in schema and id(schema) not in several:
            yield file, pointer, "a choice between schemas"
    for (file, pointer, schema, _), spec, _ in folder.stated:
        if "openEnum" in spec:
            if "enum" in schema:
                yield file, pointer, "an open list that is closed"
            if schema.get("examples") != spec.get("examples", spec["openEnum"]):
                yield file, pointer, f"an open list not shown: {spec['openEnum']}"


def closed_lists(folder: Folder) -> Found:
    """Whole numbers without gaps are a range, anything else is listed: values of one type, each once."""
    for within in folder.schemas:
        file, pointer, schema, in_condition = within
        low, high = schema.get("minimum"), schema.get("maximum")
        if low is not None and low == high:
            yield file, pointer, "a range of one value"
        if "enum" not in schema:
            continue
        values = [value for value in schema["enum"] if value is not None]
        if not values or len({json.dumps(value) for value in values}) < len(values):
            yield file, pointer, "an empty list, or a value twice"
            continue
        # A condition may compare what no parameter lists: true, false and fractions.
        compared = {"boolean", "number"} & within.types if in_condition else set()
        if {type(value) for value in values} not in ({str}, {int}) and not compared:
            yield file, pointer, "values of several types, or of one that none lists"
        elif (
            "integer" in within.types
            and 1 < len(values) == max(values) - min(values) + 1
        ):
            yield file, pointer, "whole numbers without gaps that are listed"


def nulls(folder: Folder) -> Found:
    """Null is the second of two types, stands in the list if there is one, and only where it is documented."""
    for within in folder.schemas:
        file, pointer, schema, _ = within
        stated = schema.get("type")
        if isinstance(stated, list) and (len(stated) != 2 or stated[1] != "null"):
            yield file, pointer, f"types that are not one and null: {stated}"
        if "enum" in schema and (None in schema["enum"]) is not (
            "null" in within.types
        ):
            yield file, pointer, "null is in the type or in the list, not in both"
    for within, spec, _ in folder.stated:
        if ("null" in within.types) is not bool(spec.get("nullable")):
            yield within.file, within.pointer, "null is not as documented"


def patterns(folder: Folder) -> Found:
    """One short expression of signs that all languages read alike: the documented one, or how a file begins."""
    stated = {
        (within.file, spec["pattern"])
        for within, spec, _ in folder.stated
        if "pattern" in spec
    }
    for within, spec, _ in folder.stated:
        if "pattern" in spec and within.schema.get("pattern") != spec["pattern"]:
            yield within.file, within.pointer, "the pattern is not as documented"
    for within, spec, _ in folder.stated:
        step = spec.get("step") if holds_step(spec) else None
        if within.schema.get("multipleOf") != step:
            yield within.file, within.pointer, "the step is not as documented"
    for file, pointer, schema, _ in folder.schemas:
        pattern = schema.get("pattern")
        if pattern is None:
            continue
        if len(pattern) > LONGEST_PATTERN:
            yield file, pointer, f"a pattern of {len(pattern)} characters"
        if (file, pattern) in stated:
            if not re.fullmatch(_ALIKE, pattern):
                yield file, pointer, f"{pattern} is not read alike by all languages"
            continue
        # Without escaped signs and sets of characters.
        plain = re.sub(r"\\[.+]|\[[^]\\]*\]", "", pattern)
        if plain[:1] != "^" or "|" in _outside_groups(plain):
            yield file, pointer, "a pattern, or a branch of it, that is not anchored"
        if re.search(r"[\\$*+?.](?<!https\?)|\(\?", plain):
            yield file, pointer, "signs that not all languages read alike, or greed"


def _outside_groups(pattern: str) -> str:
    while True:
        less = re.sub(r"\([^()]*\)", "", pattern)
        if less == pattern:
            return less
        pattern = less


def defaults(folder: Folder) -> Found:
    """A default is the documented one and valid where it stands."""
    for (file, pointer, schema, _), spec, _ in folder.stated:
        given, expected = (
            json.dumps(stated["default"]) if "default" in stated else "none"
            for stated in (schema, spec)
        )
        # Beside a reference nothing may stand, so that an object cannot have its default.
        if given != expected and schema.get("type") != "object":
            yield file, pointer, f"the default is {given}, documented is {expected}"
    for within in folder.schemas:
        if "default" in within.schema and not within.file.is_bundle:
            yield from _invalid(within, "default", [within.schema["default"]])


def examples(folder: Folder) -> Found:
    """Every body has a whole example and every pattern one; all of them are valid."""
    for file, pointer, schema, _ in folder.bodies:
        if not schema.get("examples"):
            yield file, pointer, "a body without an example"
    for within in folder.schemas:
        if "pattern" in within.schema and not within.schema.get("examples"):
            yield within.file, within.pointer, "a pattern without an example"
        if "examples" in within.schema and not within.file.is_bundle:
            yield from _invalid(within, "examples", within.schema["examples"])


def _invalid(within: Within, keyword: str, values: list[Any]) -> Found:
    file, pointer, schema, _ = within
    outer = {"$schema": METASCHEMAS[file.dialect], file.word: file.definitions}
    alone = {**schema, **outer}
    validator = jsonschema.validators.validator_for(alone)(alone)
    for value in values:
        for error in validator.iter_errors(value):
            yield file, f"{pointer}/{keyword}", f"not valid here: {error.message}"


def descriptions(folder: Folder) -> Found:
    """One line of plain text that ends no comment of another language and escapes nothing."""
    for file, pointer, schema, _ in folder.schemas:
        text = schema.get("description", "x")
        if text != text.strip() or len(text.splitlines()) != 1:
            yield file, pointer, f"not one line of text: {text!r}"
        if "*/" in text or "\\u" in text:
            yield file, pointer, f"breaks a comment: {text!r}"
