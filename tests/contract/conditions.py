"""What the raw conditions of a spec say of a body; written apart from the generator, which reads them by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from .payloads import Variant, members, sample
from .payloads import variants as payload_variants
from .reader import RawEndpoint, Spec

NOTHING = object()


Steps = tuple[str | int, ...]


def place(name: str, parameters: Mapping[str, Spec]) -> tuple[Steps, Spec]:
    """The steps to a parameter, with 0 for the items of a list, and its spec; below the top it is a pointer."""
    if name in parameters:
        return (name,), parameters[name]
    found: list[str | int] = []
    spec: Spec = {"type": "object", "properties": dict(parameters)}
    for escaped in name.split("/")[1:]:
        step = escaped.replace("~1", "/").replace("~0", "~")
        if spec["type"] == "array":
            assert step == "items", f"{name} is not a parameter"
            found.append(0)
            spec = spec["items"]
        else:
            found.append(step)
            spec = spec["properties"][step]
    return tuple(found), spec


def top(name: str, parameters: Mapping[str, Spec]) -> str:
    """The parameter at the top in which one lies, or which it is."""
    return str(place(name, parameters)[0][0])


def occasions(
    condition: Spec, body: Mapping[str, Any], parameters: Mapping[str, Spec]
) -> list[tuple[int, ...]]:
    """The numbers of the items for each object in a list of which a condition speaks; one empty: it speaks of none."""
    named = {*targets(condition), *condition.get("when", ())}
    ways = [place(name, parameters)[0] for name in named]
    longest = max(ways, key=lambda way: way.count(0))
    found: list[tuple[int, ...]] = [()]
    for end, step in enumerate(longest):
        if step == 0:
            found = [
                (*numbers, index)
                for numbers in found
                for listed in [reached(body, longest[:end], numbers)]
                for index, item in enumerate(listed if isinstance(listed, list) else ())
                if isinstance(item, dict)
            ]
    return found


def counted(steps: Steps, numbers: tuple[int, ...]) -> Steps:
    """The steps with the numbers of items."""
    left = iter(numbers)
    return tuple(next(left, 0) if step == 0 else step for step in steps)


def reached(body: Any, steps: Steps, numbers: tuple[int, ...]) -> Any:
    """What is there, or NOTHING."""
    for step in counted(steps, numbers) if numbers else steps:
        if isinstance(step, int):
            is_there = isinstance(body, list) and step < len(body)
        else:
            is_there = isinstance(body, dict) and step in body
        if not is_there:
            return NOTHING
        body = body[step]
    return body


def pointer_of(steps: Steps) -> str:
    """The steps as a JSON Pointer."""
    texts = (str(step).replace("~", "~0").replace("/", "~1") for step in steps)
    return "".join(f"/{text}" for text in texts)


def agreeing(
    conditions: list[Spec], whole: Mapping[str, Any], parameters: Mapping[str, Spec]
) -> dict[str, Any]:
    """A whole sample as near to it as stated conditions let a body be: what they exclude is left out of it."""
    body = dict(whole)
    for condition in (one for one in conditions if "inferred" not in one):
        for numbers in occasions(condition, body, parameters):
            if not applies(condition, body, parameters, numbers):
                continue
            for pointer, rule in list(_broken(condition, body, parameters, numbers)):
                for name in targets(condition):
                    steps = counted(place(name, parameters)[0], numbers)
                    if pointer_of(steps) == pointer:
                        allowed = condition.get("allow", {}).get(name, [NOTHING])
                        value = allowed[0] if rule == "allow" else NOTHING
                        body = changed(body, steps, value)
    assert not list(broken(conditions, body, parameters))
    return body


def applies(
    condition: Spec,
    body: Mapping[str, Any],
    parameters: Mapping[str, Spec],
    numbers: tuple[int, ...] | None = None,
) -> bool:
    """Do all tests of a condition pass? What is left out counts as its default; without numbers: of any items."""
    if numbers is None:
        every = occasions(condition, body, parameters)
        return any(applies(condition, body, parameters, one) for one in every)
    for name, test in condition.get("when", {}).items():
        steps, spec = place(name, parameters)
        given = reached(body, steps, numbers)
        value = spec.get("default", NOTHING) if given is NOTHING else given
        if isinstance(test, dict) and "given" in test:
            passed = (given is not NOTHING) is test["given"]
        elif value is NOTHING:
            passed = False
        elif isinstance(test, dict):
            passed = not _among(value, test["not"])
        else:
            passed = _among(value, test if isinstance(test, list) else [test])
        if not passed:
            return False
    return True


def _among(value: Any, values: list[Any]) -> bool:
    """Equality of JSON: 1 is 1.0, and true is neither."""
    return any(
        isinstance(value, bool) is isinstance(one, bool) and value == one
        for one in values
    )


def broken(
    conditions: list[Spec], body: Mapping[str, Any], parameters: Mapping[str, Spec]
) -> Iterator[tuple[str, str]]:
    """Pointer and rule of everything that a stated condition forbids in a body that is right otherwise."""
    for condition in conditions:
        if "inferred" in condition:
            continue
        for numbers in occasions(condition, body, parameters):
            if applies(condition, body, parameters, numbers):
                yield from _broken(condition, body, parameters, numbers)


def _broken(
    condition: Spec,
    body: Mapping[str, Any],
    parameters: Mapping[str, Spec],
    numbers: tuple[int, ...],
) -> Iterator[tuple[str, str]]:
    ways = {name: place(name, parameters)[0] for name in targets(condition)}
    given = {name: reached(body, way, numbers) for name, way in ways.items()}
    where = {name: pointer_of(counted(way, numbers)) for name, way in ways.items()}
    there = {name for name, value in given.items() if value is not NOTHING}
    for name, allowed in condition.get("allow", {}).items():
        if name in there and not _among(given[name], allowed):
            yield where[name], "allow"
    for name in condition.get("require", ()):
        if name not in there:
            yield where[name], "require"
    for name in condition.get("exclude", ()):
        if name in there:
            yield where[name], "exclude"
    for keyword, name, limit in limits(condition):
        if name in there and beyond(keyword, limit, given[name]):
            yield where[name], keyword
    for names in several(condition):
        if not there.intersection(names):
            yield where[names[0]], "require"
    for name in [one for one in condition.get("exactlyOne", ()) if one in there][1:]:
        yield where[name], "exclude"


LIMITS = ("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems")


def limits(condition: Spec) -> list[tuple[str, str, Any]]:
    """Keyword, parameter and limit of every limit that a condition states."""
    return [
        (keyword, name, limit)
        for keyword in LIMITS
        for name, limit in condition.get(keyword, {}).items()
    ]


def beyond(keyword: str, limit: Any, given: Any) -> bool:
    """Whether a value exceeds a limit; one of another type is wrong by itself."""
    measured: Any = given
    if keyword.endswith("Length"):
        measured = len(given) if isinstance(given, str) else None
    elif keyword.endswith("Items"):
        measured = len(given) if isinstance(given, list) else None
    if not isinstance(measured, (int, float)) or isinstance(measured, bool):
        return False
    found: bool = measured < limit if keyword.startswith("min") else measured > limit
    return found


def several(condition: Spec) -> list[list[str]]:
    """Parameters of which at least one must be given; the first is missed where none is."""
    return [condition[key] for key in ("atLeastOne", "exactlyOne") if key in condition]


def demanded(conditions: list[Spec]) -> set[tuple[str, str]]:
    """Shape of the pointer and rule of everything that stated conditions can forbid."""
    stated = [one for one in conditions if "inferred" not in one]
    found = {
        (_shape(name), rule)
        for one in stated
        for rule in ("allow", "require", "exclude", *LIMITS)
        for name in one.get(rule, ())
    }
    for one in stated:
        found |= {(_shape(names[0]), "require") for names in several(one)}
        found |= {(_shape(name), "exclude") for name in one.get("exactlyOne", ())[1:]}
    return found


def _shape(name: str) -> str:
    return name if name.startswith("/") else pointer_of((name,))


def shape_of(pointer: str) -> str:
    """A pointer with `items` for the numbers of items."""
    return re.sub(r"(?<=.)/[0-9]+(?=/|$)", "/items", pointer)


def without_effect(
    conditions: list[Spec], body: Mapping[str, Any], parameters: Mapping[str, Spec]
) -> set[str]:
    """Parameters that are given, are not at their default and have no effect."""
    return {
        pointer_of(counted(steps, numbers))
        for condition in conditions
        if condition.get("noEffect")
        for numbers in occasions(condition, body, parameters)
        if applies(condition, body, parameters, numbers)
        for name in condition["noEffect"]
        for steps, spec in [place(name, parameters)]
        for given in [reached(body, steps, numbers)]
        if given is not NOTHING and not _among(given, [spec.get("default", NOTHING)])
    }


def unsure(
    conditions: list[Spec], body: Mapping[str, Any], parameters: Mapping[str, Spec]
) -> set[tuple[str, str]]:
    """Pointer and rule of everything that conditions forbid which no page states: it only warns."""
    inferred = [
        {key: value for key, value in one.items() if key != "inferred"}
        for one in conditions
        if "inferred" in one
    ]
    return set(broken(inferred, body, parameters))


def variants(endpoint: RawEndpoint) -> Iterator[Variant]:
    """Bodies around every rule; one that is right by itself may still break a condition.

    As parameters may exclude each other, each that a condition speaks of is also left out, beside what is right.
    """
    conditions, parameters = endpoint.conditions, endpoint.parameters
    named = {
        top(name, parameters)
        for one in conditions
        for name in targets(one) | {*one.get("when", ())}
    }
    optional = {name for name in named if not parameters[name].get("required")}
    for left_out in (None, *sorted(optional)):
        rest = {name: one for name, one in parameters.items() if name != left_out}
        for variant in members(rest, endpoint.is_open):
            if left_out and not variant.valid:
                continue  # what is wrong by itself was had already
            against = list(broken(conditions, variant.value, parameters))
            if variant.valid and against:
                pointer, rule = against[0]
                yield replace(variant, valid=False, pointer=pointer, rule=rule)
            else:
                yield variant


def targets(condition: Spec) -> set[str]:
    """The parameters of which a condition says something."""
    found: set[str] = set()
    of_names = ("allow", "default", *LIMITS, "media")
    of_lists = ("require", "exclude", "noEffect", "atLeastOne", "exactlyOne")
    for section in (*of_names, *of_lists):
        found |= {*condition.get(section, ())}
    return found


def combinations(
    condition: Spec, whole: Mapping[str, Any], parameters: Mapping[str, Spec]
) -> Iterator[dict[str, Any]]:
    """Bodies around a condition: every value of a test, given and left out, with every value of what it speaks of."""
    tested = [dict(whole)]
    for name, test in condition.get("when", {}).items():
        steps, spec = place(name, parameters)
        values = tried(test, spec)
        tested = [
            changed(body, steps, value)
            for body in tested
            for value in (*values, NOTHING)
        ]
    for names in several(condition):
        tested += [
            without(body, {*names} - kept, parameters)
            for body in tested
            for kept in ({""}, *({name} for name in names))
        ]
    for body in tested:
        for name in sorted(targets(condition)):
            steps, spec = place(name, parameters)
            yield changed(body, steps, NOTHING)
            if len(steps) > 1:
                yield changed(body, steps[:1], NOTHING)
            for value in (
                *tried(condition.get("allow", {}).get(name, []), spec),
                *at_limits(condition, name, spec),
            ):
                yield changed(body, steps, value)


def at_limits(condition: Spec, name: str, spec: Spec) -> Iterator[Any]:
    """Values at the limits that a condition states of a parameter, and beside them."""
    for keyword, limited, limit in limits(condition):
        for number in (limit - 1, limit, limit + 1) if limited == name else ():
            value: Any = number
            if keyword in ("minLength", "maxLength"):
                value = "x" * number
            elif keyword in ("minItems", "maxItems"):
                value = [sample(spec["items"])] * number
            if value in spec.get("enum", [value]) and not any(
                beyond(one, spec[one], value) for one in LIMITS if one in spec
            ):
                yield value


def without(
    body: dict[str, Any], names: set[str], parameters: Mapping[str, Spec]
) -> dict[str, Any]:
    for name in names:
        body = changed(body, place(name, parameters)[0], NOTHING)
    return body


def changed(body: Any, steps: Steps, value: Any) -> Any:
    """A body with a value at a place, or without it; what is around it must be there to hold one."""
    step, *rest = steps
    if isinstance(step, int):
        if not isinstance(body, list) or step >= len(body):
            return body
        inner = changed(body[step], tuple(rest), value)
        return [*body[:step], inner, *body[step + 1 :]]
    if not isinstance(body, dict) or (rest and step not in body):
        return body
    if not rest and value is NOTHING:
        return {name: one for name, one in body.items() if name != step}
    return {**body, step: changed(body[step], tuple(rest), value) if rest else value}


def tried(test: Any, spec: Spec) -> list[Any]:
    given = test.get("not", []) if isinstance(test, dict) else test
    values = list(given) if isinstance(given, list) else [given]
    known: list[Any] = spec.get("openEnum", [])
    values += spec.get("enum", known)
    kinds: dict[str, list[Any]] = {
        "boolean": [True, False],
        "string": ["something else"],
        "integer": [1, 2],
        "number": [1, 1.5, 2.5],
    }
    values += [None] if spec.get("nullable") else []
    if "enum" not in spec:
        right = [one.value for one in payload_variants(spec) if one.valid]
        low, high = spec.get("minimum"), spec.get("maximum")
        values += [
            one
            for one in kinds.get(spec["type"], [])
            if not {"media", "pattern"} & spec.keys()
            and len(str(one)) <= spec.get("maxLength", 99)
            and (low is None or one >= low)
            and (high is None or one <= high)
        ] or right[:3]
    return values
