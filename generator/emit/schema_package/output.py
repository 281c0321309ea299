"""Declares what makes the folder of the schemas a package: README, package file, checksums, archive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.emit.catalog.body import FOLDER
from generator.emit.javascript.output import FOLDER as VALIDATORS
from generator.emit.parts import Declaration, Index
from generator.emit.schema_package.folder import checksums_and_archive
from generator.emit.schema_package.readme import context
from generator.emit.templates import Templates
from generator.language.model import SpecSet
from generator.write.output import Output

TEMPLATES = Templates("json-schema", besides=(VALIDATORS,))


def _texts(specs: SpecSet, made: Sequence[Output]) -> Iterator[Output]:
    return TEMPLATES.of_set(specs, context(specs, made))


def _whole(specs: SpecSet, made: Sequence[Output]) -> list[Output]:
    return checksums_and_archive(specs.api, made)


OUTPUT = Declaration(
    "schema-package",
    (
        TEMPLATES.copies(),
        Index((FOLDER,), _texts),
        Index((FOLDER,), _whole),
    ),
)
