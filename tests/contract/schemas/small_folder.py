"""The smallest set of schemas that has everything the form speaks of, written by hand in both dialects."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from .folder import BUNDLE, DEFINITIONS, METASCHEMAS, File, Folder, Schema
from .form.keywords import ORDER

Change = Callable[[Schema], object]

_BODIES: dict[str, Schema] = {
    "MakeRequest": {
        "title": "MakeRequest",
        "description": "Makes a video.",
        "type": "object",
        "properties": {
            "prompt": {"type": "string", "minLength": 1, "maxLength": 2000},
            "duration": {
                "description": "Length of the video. Unit: seconds.",
                "type": "integer",
                "minimum": 1,
                "maximum": 10,
                "default": 5,
            },
            "fps": {"type": ["integer", "null"], "enum": [24, 30, None]},
            "version": {"type": "integer", "enum": [2]},
            "style": {"type": "string", "examples": ["cinematic"]},
            "is_fast": {"type": "boolean"},
            "image": {
                "type": "string",
                "pattern": "^(https?://|data:image/(png|svg\\+xml);base64,)",
                "examples": ["https://example.com/a.png"],
            },
            "code": {
                "type": "string",
                "pattern": "^([a-z]{2}-)?[0-9]+$",
                "examples": ["ab-1"],
            },
            "subjects": {"type": "array", "items": {"$ref": "#/definitions/Subject"}},
        },
        "required": ["prompt", "duration"],
        "additionalProperties": False,
        "not": {
            "anyOf": [
                {
                    "type": "object",
                    "properties": {
                        "is_fast": {"type": "boolean", "enum": [True]},
                        "image": {"type": "string"},
                    },
                    "required": ["is_fast", "image"],
                },
                {
                    "type": "object",
                    "properties": {
                        "style": {"type": "string", "enum": ["plain"]},
                        "fps": {"type": ["integer", "null"]},
                    },
                    "required": ["style", "fps"],
                },
            ]
        },
        "examples": [{"prompt": "rain", "duration": 5}],
    },
    "MakeResponse": {
        "title": "MakeResponse",
        "type": "object",
        "properties": {
            "task_id": {"type": "string"},
            **{name: {"type": "string"} for name in ("state", "url", "note")},
        },
        "required": ["task_id"],
        "examples": [{"task_id": "1"}],
    },
}
_SUBJECT: Schema = {
    "title": "Subject",
    "type": "object",
    "properties": {"id": {"type": "string"}},
    "required": ["id"],
    "additionalProperties": False,
}
_SPECS: Schema = {
    "MakeRequest": {
        "properties": {
            "prompt": {},
            "duration": {"default": 5},
            "fps": {"nullable": True},
            "style": {"openEnum": ["cinematic"]},
            "code": {"pattern": "^([a-z]{2}-)?[0-9]+$"},
            "subjects": {"items": {"properties": {"id": {}}}},
        }
    },
    "MakeResponse": {"properties": {"task_id": {}}, "additionalProperties": True},
}


def small_folder(change: Change = lambda _: None) -> Folder:
    """The set, after a change of `{title: schema, "Subject": schema}` that all its files then show."""
    bodies = copy.deepcopy({**_BODIES, "Subject": _SUBJECT})
    change(bodies)
    subject = bodies.pop("Subject")
    requests, answers = list(bodies.items())[:1], list(bodies.items())[1:]
    files = []
    for dialect in DEFINITIONS:
        for title, body in requests:
            files.append(_file(dialect, title, body, {"Subject": subject}))
        for title, body in answers:
            files.append(_file(dialect, title, body, {}))
        root = {
            "title": "MakeBundle",
            "type": "object",
            "properties": {one: {"$ref": f"#/definitions/{one}"} for one in bodies},
            "additionalProperties": False,
        }
        files.append(_file(dialect, BUNDLE, root, {**bodies, "Subject": subject}))
    return Folder(tuple(files), _SPECS)


def _file(
    dialect: str, name: str, body: Schema, definitions: dict[str, Schema]
) -> File:
    outer = {
        "$schema": METASCHEMAS[dialect],
        "$id": f"https://schemas.example/1.0.0/{dialect}/{name}.json",
    }
    whole = {**outer, **body, **({"definitions": definitions} if definitions else {})}
    word = DEFINITIONS[dialect].encode()
    return File(dialect, name, _written(whole).replace(b"definitions", word))


GONE = object()
"""Instead of a keyword's value: the keyword is taken away."""


def with_keywords(title: str, pointer: str, keywords: dict[str, Any]) -> Folder:
    """The set, after a change of one schema that both dialects and their bundles show."""
    return small_folder(lambda bodies: _set(bodies[title], pointer, keywords))


def with_file(name: str, pointer: str, keywords: dict[str, Any]) -> Folder:
    """The set, after a change of one file alone, such as `draft-07/bundle.json`."""

    def change(content: bytes) -> bytes:
        schema = json.loads(content)
        _set(schema, pointer, keywords)
        return _written(schema)

    return with_bytes(name, change)


def with_bytes(name: str, change: Callable[[bytes], bytes]) -> Folder:
    """The set, after a change of one file's bytes."""
    folder = small_folder()
    files = [
        replace(file, content=change(file.content)) if str(file) == name else file
        for file in folder.files
    ]
    return replace(folder, files=tuple(files))


def _set(whole: Any, pointer: str, keywords: dict[str, Any]) -> None:
    at = whole
    for step in pointer.split("/")[1:]:
        at = at[int(step) if isinstance(at, list) else step]
    at.update(keywords)
    kept = {name: value for name, value in at.items() if value is not GONE}
    at.clear()
    is_schema = pointer.rpartition("/")[2] not in ("properties", "definitions", "$defs")
    at.update(dict(sorted(kept.items(), key=_rank)) if is_schema else kept)


def _rank(item: tuple[str, Any]) -> int:
    return ORDER.index(item[0]) if item[0] in ORDER else len(ORDER)


def _written(schema: Schema) -> bytes:
    text = json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
    return text.encode("utf-8")
