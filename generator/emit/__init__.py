"""Makes every output from the specs, as values: nothing here touches a disk but to read templates.

Each folder is one output; of the others it knows only those that it builds on: catalogue, vectors, OpenAPI and the
tools of language models build on the JSON Schemas, the catalogue on the lifecycle, too, command line, guide and site on
the reference.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from generator.emit.parts import Declaration
    from generator.language.load import Check
    from generator.language.model import SpecSet
    from generator.write.output import Output


OUTPUTS = (
    ("json_schema", "OUTPUT", "json-schema"),
    ("json_schema", "PACKAGED", "python"),
    ("vectors", "OUTPUT", "json-schema"),
    ("lifecycle", "OUTPUT", "json-schema"),
    ("tools", "OUTPUT", "json-schema"),
    ("catalog", "OUTPUT", "json-schema"),
    ("python", "OUTPUT", "python"),
    ("javascript", "OUTPUT", "json-schema"),
    ("go", "OUTPUT", "go"),
    ("java", "OUTPUT", "java"),
    ("reference", "OUTPUT", "reference"),
    ("commandline", "OUTPUT", "python"),
    ("guide", "OUTPUT", "python"),
    ("site", "OUTPUT", "site"),
    ("openapi", "OUTPUT", "openapi"),
    ("examples", "OUTPUT", "examples"),
    ("schema_package", "OUTPUT", "json-schema"),
)
"""Module of the output, name of its declaration, and where its files are: what is not wanted is not even imported."""


def declarations(only: Collection[str] = ()) -> tuple[Declaration, ...]:
    """The one list of outputs; a new output is a folder with an `output.py`, and a line here.

    Args:
        only: The folders whose files are wanted; none: all.
    """
    return tuple(
        getattr(import_module(f"generator.emit.{module}.output"), name)
        for module, name, home in OUTPUTS
        if not only or home in only
    )


def clashes() -> tuple[Check, ...]:
    """What outputs reject of specs that the language accepts: names that clash. Apart, as the list imports a lot."""
    from generator.emit.go import clashes as go
    from generator.emit.javascript import clashes as javascript
    from generator.emit.openapi import clashes as openapi
    from generator.emit.python import clashes as python
    from generator.emit.tools import clashes as tools

    return (
        python.problems,
        openapi.problems,
        tools.problems,
        javascript.problems,
        go.problems,
    )


def everything(specs: SpecSet) -> list[Output]:
    """Every file of a set of specs."""
    from generator.emit.parts import of_set

    return of_set(declarations(), specs)
