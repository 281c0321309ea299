"""Makes the types of bodies in TypeScript; conditions become unions where its types can say them."""

from __future__ import annotations

from generator.emit.javascript.docs import comment, of_member
from generator.emit.rules.bodies import Body
from generator.emit.rules.conditions import Demand, demands, numbered
from generator.frozen import dataclass
from generator.language.conditions import closed
from generator.language.conformance import among
from generator.language.model import Endpoint, Json, Member, Test, Value
from generator.text.javascript import key, literal

_MOST = 256
"""Combinations of what conditions leave: TypeScript looks at each, and what is beyond is said in words only."""
_PLAIN = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "any": "unknown",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A member of a type, with its comment."""

    comment: str
    text: str


def members(value: Value, body: Body, level: int) -> list[Line]:
    """The members of an object, within braces at a level of indentation."""
    parameters_of = body if value is body.shape else None
    found = [
        Line(comment(said, level) if said else "", _member(member, body))
        for member in value.properties
        for said in [of_member(member, parameters_of)]
    ]
    if value.additional_properties and body.kind == "request":
        words = ["Whatever else the platform takes: no page closes this object."]
        found.append(Line(comment(words, level), "[name: string]: unknown;"))
    if not found and not value.additional_properties:
        # A type without members would take whatever is not null.
        found.append(Line("", "[name: string]: never;"))
    return found


def _member(member: Member, body: Body) -> str:
    kind = _type(member.value, body)
    name = key(member.name)
    return (
        f"{name}: {kind};"
        if member.value.required
        else f"{name}?: {_or_left_out(kind)};"
    )


def _or_left_out(kind: str) -> str:
    """What a member may be that can be left out: an undefined one is not sent."""
    return kind if kind == "unknown" else f"{kind} | undefined"


def _type(value: Value, body: Body) -> str:
    kind = _not_null(value, body)
    return f"{kind} | null" if value.nullable and kind != "unknown" else kind


def _not_null(value: Value, body: Body) -> str:
    if value.enum is not None:
        return _literals(value.enum)
    if value.type == "array":
        inner = _type(value.items, body) if value.items else "unknown"
        inner = f"({inner})" if " " in inner else inner
        return f"readonly {inner}[]" if body.kind == "request" else f"{inner}[]"
    if value.type == "object":
        return str(value.type_name)
    if value.types:
        return " | ".join(_PLAIN[type_] for type_ in value.types)
    if value.open_enum and value.type == "string":
        # Editors offer what is listed, and any other text fits as well.
        return f"{_literals(value.open_enum)} | (string & {{}})"
    return _PLAIN[value.type]


def _literals(values: tuple[Json, ...]) -> str:
    return " | ".join(literal(value) for value in dict.fromkeys(values)) or "never"


def unions(endpoint: Endpoint, body: Body) -> list[str]:
    """What stated conditions leave, each as a union of which the body must be, but for what no type says."""
    found = []
    combinations = 1
    for _, condition in numbered(endpoint):
        # No type speaks of what lies within other objects.
        if condition.inferred is not None or condition.paths:
            continue
        for demand in demands(condition, endpoint):
            if demand.within is not None:
                continue
            ways = _ways(condition.when, demand, endpoint, body)
            if ways is None or combinations * len(ways) > _MOST:
                continue
            combinations *= len(ways)
            found.append(f"({' | '.join(ways)})")
    return list(dict.fromkeys(found))


def _ways(
    tests: tuple[Test, ...], demand: Demand, endpoint: Endpoint, body: Body
) -> list[str] | None:
    """How a body can satisfy a demand: a test fails, or the parameter is as demanded; None: no type says it."""
    known = {member.name: member.value for member in endpoint.request.properties}
    failing = [_failing(test, known[test.parameter], body) for test in tests]
    if any(way is None for way in failing):
        return None
    ways = [*failing, _satisfying(demand, body)]
    return [way for way in ways if way]


def _failing(test: Test, value: Value, body: Body) -> str | None:
    """A body in which a test fails; "" if there is none, None if no type says it."""
    name = key(test.parameter)
    if test.kind == "given":
        return f"{{ {name}?: never }}"
    if test.kind == "left out":
        return f"{{ {name}: {_type(value, body)} }}"
    others: tuple[Json, ...] | None = test.values
    if test.kind == "in":
        every = closed(value)
        others = every and tuple(one for one in every if not among(one, test.values))
    if others is None:
        return None
    if test.holds_when_left_out:
        return f"{{ {name}: {_literals(others)} }}" if others else ""
    return (
        f"{{ {name}?: {_literals((*others,))} | undefined }}"
        if others
        else f"{{ {name}?: never }}"
    )


def _satisfying(demand: Demand, body: Body) -> str:
    name = key(demand.parameter)
    if demand.section == "exclude":
        return f"{{ {name}?: never }}"
    if demand.section == "require":
        return f"{{ {name}: {_type(demand.value, body)} }}"
    return f"{{ {name}?: {_literals(demand.allowed)} | undefined }}"
