"""A lint of the form that validators and code generators of every language take alike, one function a rule.

A rule yields what is wrong and where; `complaints` runs all of them. The functions' names are the rules' names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import jsonschema

from .folder import DEFINITIONS, METASCHEMAS, File, Folder, Schema, Within

ORDER = (
    *("$schema", "$id", "$ref", "title", "description", "type", "enum", "properties"),
    *("required", "additionalProperties", "items", "minLength", "maxLength", "minimum"),
    *("maximum", "minItems", "maxItems", "pattern", "anyOf", "not", "default"),
    *("examples", "$defs", "definitions"),
)
"""The only keywords, in the order in which every schema has them."""

DISPUTED = {
    *("format", "contentEncoding", "contentMediaType", "contentSchema", "const"),
    *("dependentRequired", "dependentSchemas", "dependencies", "unevaluatedItems"),
    *("unevaluatedProperties", "prefixItems", "additionalItems", "contains", "oneOf"),
    *("minContains", "maxContains", "propertyNames", "patternProperties", "allOf"),
    *("if", "then", "else", "$anchor", "$dynamicRef", "$dynamicAnchor", "nullable"),
    *("exclusiveMinimum", "exclusiveMaximum", "multipleOf", "uniqueItems", "$comment"),
    *("minProperties", "maxProperties", "readOnly", "writeOnly", "deprecated"),
}
"""Keywords that one dialect lacks, that some tool passes over, or of which tools make other types."""

TYPES_OF = {
    "pattern": {"string"},
    "minLength": {"string"},
    "maxLength": {"string"},
    "minimum": {"integer", "number"},
    "maximum": {"integer", "number"},
    "items": {"array"},
    "minItems": {"array"},
    "maxItems": {"array"},
    "properties": {"object"},
    "required": {"object"},
    "additionalProperties": {"object"},
    "enum": {"string", "integer", "number", "boolean"},
}
"""Keyword -> the types that it speaks of; strict validators want one of them beside it."""

LONGEST_PATTERN = 200
MOST_REQUIRED = 2
"""Of so many members at most an answer's object says that they are always there."""


class Complaint(NamedTuple):
    """One place that breaks one rule."""

    file: str
    pointer: str
    rule: str
    what: str

    def __str__(self) -> str:
        return f"{self.file} {self.pointer or '/'}: {self.rule}: {self.what}"


Found = Iterator[tuple[File, str, str]]
Rule = Callable[[Folder], Found]


def complaints(folder: Folder) -> list[Complaint]:
    """Everything that breaks a rule."""
    return [
        Complaint(str(file), pointer, rule.__name__, what)
        for rule in RULES
        for file, pointer, what in rule(folder)
    ]


def two_dialects(folder: Folder) -> Found:
    """The dialects differ in `$schema`, `$id` and the word for definitions, and in nothing else."""
    by_name: dict[str, list[File]] = {}
    for file in folder.files:
        by_name.setdefault(file.name, []).append(file)
        if file.schema.get("$schema") != METASCHEMAS[file.dialect]:
            yield file, "/$schema", f"expected {METASCHEMAS[file.dialect]}"
    for files in by_name.values():
        if [file.dialect for file in files] != list(DEFINITIONS):
            yield files[0], "", "stands in one dialect only"
            continue
        old, new = (_neutral(file) for file in files)
        if old != new:
            yield files[0], "", "says something else than in the other dialect"


def _neutral(file: File) -> str:
    rest = {key: one for key, one in file.schema.items() if key[:1] != "$"}
    rest.pop("definitions", None)
    text = json.dumps({"definitions": file.definitions, **rest})
    return text.replace(f'"#/{file.word}/', '"#/definitions/')


def self_contained(folder: Folder) -> Found:
    """References stay within the file, and every definition is referred to."""
    for file in folder.files:
        used = set()
        for _, pointer, schema, _ in file.schemas:
            if "$ref" in schema:
                head, _, name = schema["$ref"].rpartition("/")
                used.add(name)
                if head != f"#/{file.word}" or name not in file.definitions:
                    yield file, f"{pointer}/$ref", f"leads nowhere: {schema['$ref']}"
        for name in sorted({*file.definitions} - used):
            yield file, f"/{file.word}/{name}", "is used by nothing"


def identifier(folder: Folder) -> Found:
    """One absolute https address a file, with version and dialect, and none within."""
    seen: set[str] = set()
    for file in folder.files:
        given = file.schema.get("$id", "")
        form = (
            rf"https://[^#\s]+/[0-9]+\.[0-9]+\.[0-9]+/{file.dialect}/{file.name}\.json"
        )
        if not re.fullmatch(form, given):
            yield file, "/$id", f"{given!r} is not https://.../VERSION/{file}"
        if given in seen:
            yield file, "/$id", "is another file's too"
        seen.add(given)
        for _, pointer, schema, _ in file.schemas:
            if pointer and "$id" in schema:
                yield file, f"{pointer}/$id", "an identifier within the file"


def bundle_shape(folder: Folder) -> Found:
    """The bundle's root is an object with one property a file, each a reference to what the file says."""
    for dialect in DEFINITIONS:
        files = [file for file in folder.files if file.dialect == dialect]
        bundles = [file for file in files if file.is_bundle]
        if not bundles:
            yield files[0], "", "there is no bundle beside it"
            continue
        (bundle,) = bundles
        singles = {file.name: file for file in files if not file.is_bundle}
        root = bundle.schema.get("properties", {})
        expected = {name: {"$ref": f"#/{bundle.word}/{name}"} for name in singles}
        if bundle.schema.get("type") != "object" or root != expected:
            yield bundle, "/properties", "not one reference for each file"
        for file in singles.values():
            held = bundle.definitions
            if {**file.definitions, file.name: _body(file)} != {
                name: held.get(name) for name in (*file.definitions, file.name)
            }:
                yield bundle, f"/{bundle.word}/{file.name}", f"is not as in {file}"


def _body(file: File) -> Schema:
    outer = ("$schema", "$id", file.word)
    return {key: one for key, one in file.schema.items() if key not in outer}


def titles(folder: Folder) -> Found:
    """Roots and definitions are titled by the type's name, which has one meaning in the whole set; nothing else is."""
    seen: dict[tuple[str, str], tuple[str, Schema]] = {}
    names = {(file.dialect, file.name) for file in folder.files}
    for file in folder.files:
        for _, pointer, schema, _ in file.schemas:
            head, _, name = pointer.rpartition("/")
            is_root, is_definition = not pointer, head == f"/{file.word}"
            title = schema.get("title")
            if not is_root and not is_definition:
                if title is not None:
                    yield file, pointer, f"a title within a type: {title}"
                continue
            expected = title if file.is_bundle and is_root else name or file.name
            if title != expected or not re.fullmatch("[A-Z][A-Za-z0-9]*", title or ""):
                yield file, pointer, f"the title is {title}, expected {expected}"
            if schema.get("type") != "object":
                yield file, pointer, "a type with a name that is no object"
            if is_definition and not file.is_bundle:
                if (file.dialect, name) in names:
                    yield file, pointer, "is the name of a file too"
                first = seen.setdefault((file.dialect, name.lower()), (name, schema))
                if first != (name, schema):
                    yield file, pointer, f"{name} is something else in another file"


def bare_references(folder: Folder) -> Found:
    """Nothing stands beside `$ref`: draft-07 passes over it, and generators make a second type of it."""
    for file, pointer, schema, _ in folder.schemas:
        if "$ref" in schema and len(schema) > 1:
            beside = ", ".join(key for key in schema if key != "$ref")
            yield file, pointer, f"beside a reference: {beside}"


def types_beside(folder: Folder) -> Found:
    """Beside each keyword stands a type of which it speaks, also in conditions."""
    for one in folder.schemas:
        for keyword, fitting in TYPES_OF.items():
            if keyword in one.schema and not fitting & one.types:
                yield one.file, one.pointer, f"{keyword} without a type that it fits"


def open_lists(folder: Folder) -> Found:
    """An open list is a type with examples: no choice between a list and its type, and nothing closed."""
    for file, pointer, schema, in_condition in folder.schemas:
        if "anyOf" in schema and not in_condition:
            yield file, pointer, "a choice between schemas"
    for (file, pointer, schema, _), spec, _ in folder.stated:
        if "openEnum" in spec:
            if "enum" in schema:
                yield file, pointer, "an open list that is closed"
            if schema.get("examples") != spec.get("examples", spec["openEnum"]):
                yield file, pointer, f"an open list not shown: {spec['openEnum']}"


def closed_lists(folder: Folder) -> Found:
    """Whole numbers without gaps are a range, anything else is listed: values of one type, each once."""
    for one in folder.schemas:
        file, pointer, schema, in_condition = one
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
        compared = {"boolean", "number"} & one.types if in_condition else set()
        if {type(value) for value in values} not in ({str}, {int}) and not compared:
            yield file, pointer, "values of several types, or of one that none lists"
        elif (
            "integer" in one.types and 1 < len(values) == max(values) - min(values) + 1
        ):
            yield file, pointer, "whole numbers without gaps that are listed"


def nulls(folder: Folder) -> Found:
    """Null is the second of two types, stands in the list if there is one, and only where it is documented."""
    for one in folder.schemas:
        file, pointer, schema, _ = one
        stated = schema.get("type")
        if isinstance(stated, list) and (len(stated) != 2 or stated[1] != "null"):
            yield file, pointer, f"types that are not one and null: {stated}"
        if "enum" in schema and (None in schema["enum"]) is not ("null" in one.types):
            yield file, pointer, "null is in the type or in the list, not in both"
    for within, spec, _ in folder.stated:
        if ("null" in within.types) is not bool(spec.get("nullable")):
            yield within.file, within.pointer, "null is not as documented"


def openness(folder: Folder) -> Found:
    """Requests are closed, but for objects that take anything; answers are open and promise little."""
    for (file, pointer, schema, _), spec, is_request in folder.stated:
        if schema.get("type") != "object":
            continue
        closed = is_request and not spec.get("additionalProperties", False)
        if schema.get("additionalProperties") is not (False if closed else None):
            yield file, pointer, "open to more" if closed else "closed, or open to some"
        required = schema.get("required", ())
        if not is_request and len(required) > MOST_REQUIRED:
            yield file, pointer, f"an answer that promises {len(required)} members"
    for file, pointer, schema, _ in folder.schemas:
        if schema.get("required") == []:
            yield file, pointer, "an empty list of required members"
        if not {*schema.get("required", ())} <= {*schema.get("properties", ())}:
            yield file, pointer, "a required member that is not described"


def conditions(folder: Folder) -> Found:
    """What holds between members is one `not` at the root of a request: no keyword for it is read alike by all."""
    bodies = {(one.file, one.pointer) for one in folder.bodies}
    for one in folder.schemas:
        file, pointer, schema, in_condition = one
        if "not" in schema and not in_condition:
            if (file, pointer) not in bodies or schema.get("type") != "object":
                yield file, pointer, "a condition that is not at the root of a body"
            if {*schema["not"]} != {"anyOf"} and "anyOf" in schema["not"]:
                yield file, f"{pointer}/not", "several combinations with something"
        if in_condition and {"title", "description", "$ref", "default"} & {*schema}:
            yield file, pointer, "a combination that describes something"
        if "anyOf" in schema and len(schema["anyOf"]) < 2:
            yield file, pointer, "a choice of one"


def disputed_keywords(folder: Folder) -> Found:
    """No keyword that some validator or generator passes over or reads otherwise."""
    for file, pointer, schema, _ in folder.schemas:
        for keyword in DISPUTED.intersection(schema):
            yield file, f"{pointer}/{keyword}", "is not read alike by all"


def unknown_keywords(folder: Folder) -> Found:
    """No keyword that JSON Schema does not have: strict validators refuse the file."""
    for file, pointer, schema, _ in folder.schemas:
        for keyword in {*schema} - {*ORDER} - DISPUTED:
            yield file, f"{pointer}/{keyword}", "is no keyword of JSON Schema"


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


_ESCAPED = r"\\[\\^$.|?*+()\[\]{}/]"
_SET = rf"\[(?!\^)(?:[^\]\[\\^$]|{_ESCAPED}|\\-)+\]"
_ONE = rf"(?:[^\\^$.|?*+()\[\]{{}}]|{_ESCAPED}|{_SET}|\((?:\?:)?(?![?])|[)|])"
_ALIKE = rf"\^?(?:{_ONE}(?:[?*+]|\{{\d+(?:,\d*)?\}})?(?![?*+{{]))*\$?"
"""Signs, sets and groups, each with one count at most."""


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
            json.dumps(one["default"]) if "default" in one else "none"
            for one in (schema, spec)
        )
        # Beside a reference nothing may stand, so that an object cannot have its default.
        if given != expected and schema.get("type") != "object":
            yield file, pointer, f"the default is {given}, documented is {expected}"
    for one in folder.schemas:
        if "default" in one.schema and not one.file.is_bundle:
            yield from _invalid(one, "default", [one.schema["default"]])


def examples(folder: Folder) -> Found:
    """Every body has a whole example and every pattern one; all of them are valid."""
    for file, pointer, schema, _ in folder.bodies:
        if not schema.get("examples"):
            yield file, pointer, "a body without an example"
    for one in folder.schemas:
        if "pattern" in one.schema and not one.schema.get("examples"):
            yield one.file, one.pointer, "a pattern without an example"
        if "examples" in one.schema and not one.file.is_bundle:
            yield from _invalid(one, "examples", one.schema["examples"])


def _invalid(one: Within, keyword: str, values: list[Any]) -> Found:
    file, pointer, schema, _ = one
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


def bytes_of_files(folder: Folder) -> Found:
    """The same bytes from every run: one order, two blanks, UTF-8, a final newline, no time of day."""
    for file in folder.files:
        text = json.dumps(file.schema, indent=2, ensure_ascii=False) + "\n"
        if file.content != text.encode("utf-8"):
            yield file, "", "written in another way"
        if list(file.definitions) != sorted(file.definitions):
            yield file, f"/{file.word}", "not sorted"
        if re.search(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:", text):
            yield file, "", "a time of day"
        for _, pointer, schema, _ in file.schemas:
            if list(schema) != sorted(schema, key=_rank):
                yield file, pointer, f"keywords in another order: {', '.join(schema)}"


def _rank(keyword: str) -> int:
    return ORDER.index(keyword) if keyword in ORDER else len(ORDER)


RULES: tuple[Rule, ...] = (
    *(two_dialects, self_contained, identifier, bundle_shape, titles),
    *(bare_references, types_beside, open_lists, closed_lists, nulls, openness),
    *(conditions, disputed_keywords, unknown_keywords, patterns, defaults, examples),
    *(descriptions, bytes_of_files),
)
