"""Lists the keywords that a value can have, one row a keyword, for whatever goes over keywords.

A keyword that stands in a table of its own somewhere else is forgotten there in silence when one more comes. So what
a reader must know of a keyword is a column here, and `build`, `conformance`, `lint`, the JSON Schemas, the checks and
words of the client, the facts of the pages, their comparison and the drafts loop over the rows. The tests hold the rows
against the language's own schema and against the fields of `model.Value`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.language.keyword_rows import Keyword, Limit
from generator.language.model import ABSENT, Value
from generator.language.patterns import fault, matches


def _itself(given: Any) -> Any:
    return given


def _unusual(step: Any) -> str | None:
    """What is wrong with a step by itself."""
    return (
        None
        if 0 < step <= _LARGEST_STEP
        else f"which is {step}, is not above 0 and at most {_LARGEST_STEP}"
    )


def _counts_from_nothing(value: Value, step: Any) -> bool:
    """Whether all values are multiples of the step, which is whole: of fractions, validators compute differently."""
    whole = isinstance(step, int) and isinstance(value.minimum or 0, int) and step > 0
    return whole and (value.minimum or 0) % step == 0


_LARGEST_STEP = 1_000_000

_Columns = dict[str, Any]
_TEXTS: _Columns = {
    "kind": "length",
    "types": ("string",),
    "measure": len,
    "unit": "characters",
    "of_items": True,
}
_NUMBERS: _Columns = {
    "kind": "range",
    "types": ("integer", "number"),
    "measure": _itself,
    "of_items": True,
}
_ARRAYS: _Columns = {
    "kind": "count",
    "types": ("array",),
    "measure": len,
    "unit": "items",
}

KEYWORDS: tuple[Keyword, ...] = (
    Keyword(name="use", field=None, form="built"),
    Keyword(name="name", field="type_name", form="built", types=("object",)),
    Keyword(
        name="type",
        field="type",
        form="built",
        claimed=True,
        inferable=True,
        stated=True,
    ),
    Keyword(
        name="required",
        field="required",
        form="plain",
        absent=False,
        about="place",
        claimed=True,
        inferable=True,
        stated=True,
    ),
    Keyword(name="nullable", field="nullable", form="plain", absent=False),
    Keyword(
        name="default",
        field="default",
        form="plain",
        absent=ABSENT,
        claimed=True,
        inferable=True,
        stated=True,
    ),
    Keyword(
        name="enum",
        field="enum",
        form="list",
        types=("string", "integer"),
        claimed=True,
        inferable=True,
        stated=True,
        of_items=True,
    ),
    Keyword(
        name="openEnum",
        field="open_enum",
        form="list",
        types=("string", "integer", "number"),
        claimed=True,
        stated=True,
        called="examples",
        of_items=True,
    ),
    Keyword(name="examples", field="examples", form="list", absent=()),
    Keyword(
        name="meanings",
        field="meanings",
        form="list",
        absent=(),
        types=("string", "integer", "number"),
    ),
    Limit(
        name="minLength",
        field="min_length",
        side="lower",
        broken="is shorter than {}",
        **_TEXTS,
    ),
    Limit(
        name="maxLength",
        field="max_length",
        side="upper",
        broken="is longer than {}",
        **_TEXTS,
    ),
    Limit(
        name="truncatedLength",
        field="truncated_length",
        side="upper",
        broken="is cut off behind {}",
        advisory=True,
        inferable=False,
        advice="is cut off behind {} characters",
        **_TEXTS,
    ),
    Limit(
        name="recommendedLength",
        field="recommended_length",
        side="upper",
        broken="is longer than the recommended {}",
        advisory=True,
        inferable=False,
        advice="should have at most {} characters",
        **_TEXTS,
    ),
    Limit(
        name="minimum",
        field="minimum",
        side="lower",
        broken="is below its minimum {}",
        **_NUMBERS,
    ),
    Limit(
        name="maximum",
        field="maximum",
        side="upper",
        broken="is above its maximum {}",
        **_NUMBERS,
    ),
    Limit(
        name="step",
        field="step",
        kind="step",
        side=None,
        types=("integer", "number"),
        measure=_itself,
        fits=lambda given, step: given % step == 0,
        demand="be a multiple of {}",
        broken="is not a multiple of its step {}",
        fault=_unusual,
        binds=_counts_from_nothing,
        advice="should be {start} and any number of steps of {}",
        in_schemas="multipleOf",
        of_items=True,
    ),
    Limit(
        name="minItems",
        field="min_items",
        side="lower",
        broken="is shorter than {}",
        **_ARRAYS,
    ),
    Limit(
        name="maxItems",
        field="max_items",
        side="upper",
        broken="is longer than {}",
        **_ARRAYS,
    ),
    Limit(
        name="pattern",
        field="pattern",
        kind="pattern",
        side=None,
        types=("string",),
        measure=_itself,
        fits=matches,
        demand="match {}",
        fault=fault,
        broken="does not match its pattern {}",
        of_items=True,
    ),
    Keyword(
        name="media",
        field="media",
        form="built",
        types=("string",),
        claimed=True,
        inferable=True,
        stated=True,
    ),
    Keyword(
        name="mediaByKind",
        field="media_by_kind",
        form="built",
        absent=(),
        types=("string", "array"),
        claimed=True,
        stated=True,
    ),
    Keyword(name="counts", field="counts", form="built", types=("array",)),
    Keyword(name="relation", field="relation", form="built"),
    Keyword(name="sum", field="sum_limit", form="built", types=("array",), stated=True),
    Keyword(name="items", field="items", form="built", types=("array",)),
    Keyword(
        name="properties",
        field="properties",
        form="built",
        absent=(),
        types=("object",),
    ),
    Keyword(
        name="additionalProperties",
        field="additional_properties",
        form="plain",
        absent=False,
        types=("object",),
    ),
    Keyword(name="description", field="description", form="plain", claimed=True),
    Keyword(name="unit", field="unit", form="plain"),
    Keyword(name="inferred", field="inferred", form="built", absent=()),
    Keyword(name="providers", field="providers", form="list", absent=(), about="place"),
    Keyword(name="sources", field="sources", form="list", absent=(), about="file"),
    Keyword(
        name="contradictions",
        field="contradictions",
        form="built",
        absent=(),
        about="file",
    ),
    Keyword(
        name="corrections",
        field="corrections",
        form="built",
        absent=(),
        about="file",
    ),
)
"""Every keyword, in the order in which claims, facts and drafts show them."""

ALL_LIMITS: tuple[Limit, ...] = tuple(row for row in KEYWORDS if isinstance(row, Limit))
"""Every limit, and what is only advised."""

LIMITS: tuple[Limit, ...] = tuple(row for row in ALL_LIMITS if not row.advisory)

ADVISORY: tuple[Limit, ...] = tuple(row for row in ALL_LIMITS if row.advisory)

_MAY_NOT_BIND = tuple(row for row in ALL_LIMITS if row.advisory or row.binds)

PAIRS: tuple[tuple[Limit, Limit], ...] = tuple(
    (low, high)
    for low in LIMITS
    for high in LIMITS
    if (low.side, high.side) == ("lower", "upper")
    and (low.types, low.measure) == (high.types, high.measure)
)
"""The two ends of each range."""

CLAIMABLE = ("path", "missing", *(row.name for row in KEYWORDS if row.claimed))
"""What sources may disagree on: of an endpoint its path, of a value whether it exists, and keywords."""

INFERABLE = tuple(row.name for row in KEYWORDS if row.inferable)

STATED = tuple(row for row in KEYWORDS if row.stated)
"""What pages can state of a value."""

BY_NAME = {row.name: row for row in KEYWORDS}
BY_FACT = {row.fact: row for row in STATED}


def fact_of(name: str) -> str:
    """What the facts of a page call a keyword, or any other matter on which spec and page may differ."""
    return BY_NAME[name].fact if name in BY_NAME else name


def pair(type_: str) -> tuple[str, str]:
    """The names of the two limits of a type."""
    low, high = next(both for both in PAIRS if type_ in both[0].types)
    return low.name, high.name


def stated_limits(value: Value) -> list[tuple[Limit, Any]]:
    """The limits that a value states and is held to, each with where it lies."""
    return [
        (row, limit)
        for row in LIMITS
        if (limit := getattr(value, row.field)) is not None and row.holds(value)
    ]


def advised_limits(value: Value) -> list[tuple[Limit, Any]]:
    """The limits that a value states and is not held to: whoever exceeds them is warned."""
    return [
        (row, limit)
        for row in _MAY_NOT_BIND
        if (limit := getattr(value, row.field)) is not None and not row.holds(value)
    ]


def bound_step(value: Value) -> int | None:
    """The step that a value is held to, which is a whole one."""
    step = value.step
    bound = isinstance(step, int) and _counts_from_nothing(value, step)
    return step if isinstance(step, int) and bound else None


def nouns(types: Sequence[str]) -> str:
    """Types in the plural, in a sentence; numbers include the integers."""
    named = [type_ for type_ in types if type_ != "integer" or "number" not in types]
    return " and ".join(f"{noun}s" for noun in named)
