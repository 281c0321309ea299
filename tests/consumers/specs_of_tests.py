"""Makes the package of the schemas, as far as the validators' tests read it, of specs that are there for tests."""

from __future__ import annotations

from pathlib import Path

from generator.emit.javascript.output import OUTPUT as JAVASCRIPT
from generator.emit.parts import of_set
from generator.emit.vectors.output import OUTPUT as VECTORS
from generator.language.load import load
from tests.fragment_specs import build

BESIDE_A_WORD = tuple(
    f"enum at /{name}: {number}, which is not listed"
    for name in ("beyond", "beyond_a_word")
    for number in (2**63 - 1, 2**63 + 1)
)
"""Vectors of fragments that JavaScript cannot tell from the listed 2**63: its numbers have 53 bits."""


def made(fragment: Path, home: Path) -> Path:
    """The folder of a fragment's package: validators, their types, and vectors."""
    specs = load(build(fragment, home / "specs"))
    for output in of_set([JAVASCRIPT, VECTORS], specs):
        path = home / output.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(output.content)
    package = home / "json-schema"
    (package / "package.json").write_text('{"type": "module"}', "utf-8")
    return package


def vectors(package: Path) -> list[Path]:
    """The vector files of a package, optional and large ones included."""
    return sorted((package / "vectors" / "2020-12").rglob("*.json"))
