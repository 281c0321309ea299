"""The validators of Python that judge bodies, by the names that `generator.emit.vectors` has for them."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import fastjsonschema
import jsonschema
import jsonschema_rs

import videotasks

Judge = Callable[[Any], bool]


def validators(schema: dict[str, Any]) -> dict[str, Judge]:
    """What judges by a schema, whatever its dialect is.

    fastjsonschema has no 2020-12 of its own and reads such a file as draft-07: nothing that the files use, `$defs`
    included, is read otherwise there.
    """
    return {
        "jsonschema": jsonschema.validators.validator_for(schema)(schema).is_valid,
        "jsonschema-rs": jsonschema_rs.validator_for(schema).is_valid,
        "fastjsonschema": _compiled(schema, use_default=False),
    }


def filling_validators(schema: dict[str, Any]) -> dict[str, Judge]:
    """What changes a body before it judges."""
    return {"fastjsonschema-defaults": _compiled(schema, use_default=True)}


def _compiled(schema: dict[str, Any], use_default: bool) -> Judge:
    # detailed_exceptions would put every body into the message of its error.
    validate = fastjsonschema.compile(
        schema, use_default=use_default, detailed_exceptions=False
    )

    def judge(body: Any) -> bool:
        try:
            validate(copy.deepcopy(body) if use_default else body)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return judge


def request_class(title: str) -> type[videotasks.Request] | None:
    """The generated class of a request; an answer has none that refuses anything."""
    if not title.endswith("Request"):
        return None
    found: type[videotasks.Request] = getattr(videotasks, title)
    return found
