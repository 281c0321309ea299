"""Which mutants the vectors kill."""

from __future__ import annotations

from collections import UserDict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import jsonschema_rs

from tests.contract.sure import is_sure
from videotasks._validation.ordinary import PLAIN_URLS

from .class_mutants import ClassMutant, Namespace
from .schema_additions import Schema
from .schema_mutants import SchemaMutant
from .vectors import Vector, near


def schema_killer(mutant: SchemaMutant, vectors: Sequence[Vector]) -> Vector | None:
    """The first vector that gets another verdict than it says; None if the mutant survives."""
    return misjudged(mutant.mutated(), near(vectors, (mutant.member,)))


def misjudged(schema: Schema, vectors: Sequence[Vector]) -> Vector | None:
    """The first vector on which a schema and the vector disagree."""
    validator = jsonschema_rs.validator_for(schema)
    return next(
        (one for one in vectors if validator.is_valid(one.data) is not one.valid), None
    )


def class_killer(mutant: ClassMutant, vectors: Sequence[Vector]) -> Vector | None:
    """The first vector of which verdict, or place or rule of the first problem, is another; None if there is none."""
    try:
        namespace = mutant.namespace()
    # A module that cannot even be run is noticed at once.
    except Exception:  # noqa: BLE001
        return vectors[0]
    return disputed(namespace, mutant.module.class_name, near(vectors, mutant.members))


def disputed(
    namespace: Namespace, class_name: str, vectors: Sequence[Vector]
) -> Vector | None:
    """The first vector on which a validator and the vector disagree; of what is sure at once, where it is about that.

    Checks go over what a body has, once, so that no mutant runs for ever.
    """
    kind, problems = namespace[class_name], namespace["Problems"]
    PLAIN_URLS.clear()  # what the validator has seen, the mutant has not
    for one in vectors:
        out = problems(kind.source, kind._sources, kind._disputes)
        try:
            if one.sure is not None:
                if is_sure(kind, one.data) is not one.sure:
                    return one
                continue
            kind._check(one.data, "", out)
        # Whatever a mutant raises, the validator does not.
        except Exception:  # noqa: BLE001
            return one
        found = [(problem.pointer, problem.rule) for problem in out.found]
        expected = [] if one.valid else [(one.pointer, one.rule)]
        if found[:1] != expected:
            return one
    return None


def with_sure(
    namespace: Namespace, class_name: str, vectors: Sequence[Vector]
) -> list[Vector]:
    """The vectors, each with what the validator says at once, which it must never say of what is wrong."""
    kind = namespace[class_name]
    found = [replace(one, sure=is_sure(kind, one.data)) for one in vectors]
    wrong = [one.about for one in found if one.sure and not one.valid]
    if wrong or not any(one.sure for one in found):
        raise AssertionError(f"{class_name} is sure of {wrong or 'nothing'}")
    return found


def for_class(vectors: Sequence[Vector]) -> list[Vector]:
    """The vectors that are objects: the Python client takes nothing else, by its types."""
    return [one for one in vectors if isinstance(one.data, Mapping)]


def in_other_mappings(vectors: Sequence[Vector]) -> list[Vector]:
    """The first right vector with an object in it, of which no object is a dict: the client takes any mapping."""
    holding = (one for one in vectors if one.valid and _holds_object(one.data))
    return [
        replace(one, about=f"{one.about}, in mappings", data=_in_mappings(one.data))
        for one in [next(holding, None)]
        if one is not None
    ]


def _holds_object(body: Any) -> bool:
    inner = body.values() if isinstance(body, dict) else body
    return isinstance(body, (dict, list)) and any(
        isinstance(one, dict) or _holds_object(one) for one in inner
    )


def _in_mappings(value: Any) -> Any:
    if isinstance(value, dict):
        members = {name: _in_mappings(one) for name, one in value.items()}
        return UserDict(members)
    return [*map(_in_mappings, value)] if isinstance(value, list) else value
