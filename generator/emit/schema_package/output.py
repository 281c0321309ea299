"""Declares what makes the folder of the schemas a package: README, package file, checksums, archive."""

from __future__ import annotations

from generator.emit.catalog.body import FOLDER
from generator.emit.javascript.output import FOLDER as VALIDATORS
from generator.emit.parts import Declaration, Index
from generator.emit.schema_package import folder, readme
from generator.emit.templates import Templates

TEMPLATES = Templates("json-schema", besides=(VALIDATORS,))

OUTPUT = Declaration(
    "schema-package",
    (
        TEMPLATES.copies(),
        Index(
            (FOLDER,),
            lambda extracts, made: TEMPLATES.of_set(
                extracts, readme.context(extracts, made)
            ),
            readme.each,
        ),
        Index((FOLDER,), folder.checksums_and_archive, folder.each),
    ),
)
