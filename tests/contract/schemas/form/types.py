"""Rules about types: their names, what an object takes and promises, and what holds between its members."""

from __future__ import annotations

import re

from tests.contract.schemas.folder import Folder, Schema

from .found import Found

MOST_REQUIRED = 2
"""Of so many members at most an answer's object says that they are always there."""


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


def openness(folder: Folder) -> Found:
    """Requests are closed, but for objects that take anything; answers are open and promise little.

    A request that takes parameters that no page lists says so.
    """
    for (file, pointer, schema, _), spec, is_request in folder.stated:
        if schema.get("type") != "object":
            continue
        closed = is_request and not spec.get("additionalProperties", False)
        said = True if spec.get("further") else False if closed else None
        if schema.get("additionalProperties") is not said:
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
    bodies = {(body.file, body.pointer) for body in folder.bodies}
    for file, pointer, schema, in_condition in folder.schemas:
        if "not" in schema and not in_condition:
            if (file, pointer) not in bodies or schema.get("type") != "object":
                yield file, pointer, "a condition that is not at the root of a body"
            if {*schema["not"]} != {"anyOf"} and "anyOf" in schema["not"]:
                yield file, f"{pointer}/not", "several combinations with something"
        if in_condition and {"title", "description", "$ref", "default"} & {*schema}:
            yield file, pointer, "a combination that describes something"
        choices = schema.get("anyOf", schema.get("oneOf"))
        if choices is not None and len(choices) < 2:
            yield file, pointer, "a choice of one"
