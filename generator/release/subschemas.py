"""Asks jsonsubschema whether one schema accepts all that another one does, and tells when its answer is worth nothing.

It reads draft-04, and passes over keywords that it does not know: a schema with one of those is not given to it.
Each question has a process of its own and a limit of time, as some take minutes.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any, Final

_SECONDS: Final = 60
_SILENT: Final = frozenset(
    {"$schema", "$id", "$comment", "title", "description", "default", "examples"}
)
"""Keywords that accept and refuse nothing."""
_READ: Final = frozenset(
    {
        *("type", "enum", "minimum", "maximum", "multipleOf", "minLength", "maxLength"),
        *("pattern", "items", "minItems", "maxItems", "uniqueItems", "properties"),
        *("required", "additionalProperties", "allOf", "anyOf", "oneOf", "not", "$ref"),
        *("definitions", "const", "exclusiveMinimum", "exclusiveMaximum"),
    }
)
"""Keywords that it reads, once they are those of draft-04."""


class Unreadable(Exception):  # noqa: N818  # an outcome, with the reason
    """A schema says something that jsonsubschema cannot read."""


def plain(schema: Any) -> Any:
    """A schema without the keywords that accept and refuse nothing, its definitions in their places."""
    return _plain(schema, schema.get("definitions", {}))


def _plain(schema: Any, definitions: Mapping[str, Any]) -> Any:
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return _plain(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    found: dict[str, Any] = {}
    for keyword, value in schema.items():
        if keyword in _SILENT or keyword == "definitions":
            continue
        if keyword in ("properties", "dependencies"):
            found[keyword] = {
                name: _plain(one, definitions) for name, one in value.items()
            }
        elif keyword in ("allOf", "anyOf", "oneOf"):
            found[keyword] = [_plain(one, definitions) for one in value]
        elif keyword == "required":
            found[keyword] = sorted(value)
        else:
            found[keyword] = _plain(value, definitions)
    return found


def older(schema: Any) -> Any:
    """A plain schema in draft-04.

    Raises:
        Unreadable: It has a keyword that jsonsubschema does not read.
    """
    if isinstance(schema, bool):
        return {} if schema else {"not": {}}
    unknown = sorted(schema.keys() - _READ)
    if unknown:
        raise Unreadable(f"it does not read {', '.join(unknown)}")
    found: dict[str, Any] = {}
    for keyword, value in schema.items():
        if keyword == "const":
            found["enum"] = [value]
        elif keyword in ("exclusiveMinimum", "exclusiveMaximum"):
            found[keyword] = True
            found[f"{keyword[9].lower()}{keyword[10:]}"] = value
        elif keyword == "properties":
            found[keyword] = {name: older(one) for name, one in value.items()}
        elif keyword in ("allOf", "anyOf", "oneOf"):
            found[keyword] = [older(one) for one in value]
        elif keyword in ("items", "not"):
            found[keyword] = older(value)
        elif keyword == "additionalProperties":
            found[keyword] = value if isinstance(value, bool) else older(value)
        else:
            found[keyword] = value
    return found


def accepts_all(narrow: Any, wide: Any) -> bool:
    """Whether a plain schema accepts all that another one does.

    Raises:
        Unreadable: Nobody knows; it says why.
    """
    try:
        given = json.dumps([older(narrow), older(wide)])
        done = subprocess.run(  # noqa: S603  # this Python, with words of ours
            [sys.executable, "-W", "ignore", "-c", _PROGRAM],
            input=given,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Unreadable(f"it takes more than {_SECONDS} s") from None
    if done.returncode:
        lines = done.stderr.strip().splitlines() or ["it ended without a word"]
        raise Unreadable(f"it stops with {_short(lines[-1])}")
    said = json.loads(done.stdout.splitlines()[-1])
    if said is None:
        raise Unreadable("it says neither yes nor no")
    return bool(said)


_PROGRAM: Final = """
import json, sys
from jsonsubschema import isSubschema
narrow, wide = json.load(sys.stdin)
print(json.dumps(isSubschema(narrow, wide)))
"""


def _short(line: str) -> str:
    return line if len(line) <= 100 else f"{line[:97]}..."
