"""Makes every output from the specs, as values: nothing here touches a disk but to read templates.

Each folder is one output; of the others it knows only those that it builds on: catalogue, vectors, OpenAPI and the
tools of language models build on the JSON Schemas, the catalogue on the lifecycle, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from generator.emit.parts import Declaration
    from generator.language.load import Check
    from generator.language.model import SpecSet
    from generator.write.output import Output


def declarations(only: Collection[str] = ()) -> tuple[Declaration, ...]:
    """The one list of outputs; a new output is a folder with an `output.py`, and a line here.

    Args:
        only: The folders whose files are wanted; none: all.
    """
    from generator.emit.catalog import output as catalog
    from generator.emit.examples import output as examples
    from generator.emit.go import output as go
    from generator.emit.java import output as java
    from generator.emit.javascript import output as javascript
    from generator.emit.json_schema import output as json_schema
    from generator.emit.lifecycle import output as lifecycle
    from generator.emit.openapi import output as openapi
    from generator.emit.python import output as python
    from generator.emit.reference import output as reference
    from generator.emit.schema_package import output as schema_package
    from generator.emit.tools import output as tools
    from generator.emit.vectors import output as vectors

    every = (
        json_schema.OUTPUT,
        json_schema.PACKAGED,
        vectors.OUTPUT,
        lifecycle.OUTPUT,
        tools.OUTPUT,
        catalog.OUTPUT,
        python.OUTPUT,
        javascript.OUTPUT,
        go.OUTPUT,
        java.OUTPUT,
        reference.OUTPUT,
        openapi.OUTPUT,
        examples.OUTPUT,
        schema_package.OUTPUT,
    )
    return tuple(output for output in every if not only or output.home in only)


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
