"""Rules about whole files: two dialects that say the same, references, identifiers, the bundle, the very bytes."""

from __future__ import annotations

import json
import re

from tests.contract.schemas.folder import DEFINITIONS, METASCHEMAS, File, Folder, Schema

from .found import Found
from .keywords import rank


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
    rest = {key: value for key, value in file.schema.items() if key[:1] != "$"}
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
    return {key: value for key, value in file.schema.items() if key not in outer}


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
            if list(schema) != sorted(schema, key=rank):
                yield file, pointer, f"keywords in another order: {', '.join(schema)}"
