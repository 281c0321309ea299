"""Vector files in the form of the JSON Schema test suite: one group a file, one line a test."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from generator.emit.json_schema.schemas import DIALECTS, document, roots
from generator.emit.vectors.bodies import bodies, vectors
from generator.emit.vectors.near_misses import Siblings
from generator.emit.vectors.vector import Vector, text_of
from generator.language.model import SpecSet
from generator.write.output import Output

LARGE = 65_536
"""A body of more characters goes into a file apart, so that the others can be read in an editor."""
FOLDERS = ("", "large/", "optional/")
"""Below a dialect's folder: what everybody agrees on, the same in large, and what honest consumers differ on."""


def emit(specs: SpecSet) -> Iterator[Output]:
    """The files of every body, in each dialect; a file without a test is not made."""
    siblings = Siblings(specs.endpoints)
    for root, body in zip(roots(specs), bodies(specs), strict=True):
        base, *others = vectors(body, siblings)
        parts: dict[str, list[str]] = {folder: [] for folder in FOLDERS}
        for one in others:
            data = text_of(one.data)
            folder = "optional/" if one.kind else "large/" if len(data) > LARGE else ""
            parts[folder].append(_line(one, data))
        first = _line(base, text_of(base.data))
        for dialect in DIALECTS:
            group = _head(root.title, document(root, specs.api, dialect))
            for folder, lines in parts.items():
                if lines or not folder:
                    path = (
                        f"json-schema/vectors/{dialect.name}/{folder}{root.title}.json"
                    )
                    yield Output(path, _file(group, [first, *lines]), root.origins)


def _line(vector: Vector, data: str) -> str:
    valid = "true" if vector.valid else "false"
    words = text_of(vector.description)
    return f'{{"description": {words}, "data": {data}, "valid": {valid}}}'


def _head(title: str, schema: object) -> str:
    """The beginning of a file, up to its first test."""
    whole = json.dumps(
        [{"description": title, "schema": schema}], indent=2, ensure_ascii=False
    )
    return whole.removesuffix("\n  }\n]")


def _file(head: str, lines: Sequence[str]) -> bytes:
    tests = ",\n".join(f"      {line}" for line in lines)
    return f'{head},\n    "tests": [\n{tests}\n    ]\n  }}\n]\n'.encode()
