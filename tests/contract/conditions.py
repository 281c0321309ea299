"""What the raw conditions of a spec say of a body; written apart from the generator, which reads them by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from .payloads import Variant, members
from .payloads import variants as payload_variants
from .reader import Spec

_NOTHING = object()


def applies(
    condition: Spec, body: Mapping[str, Any], parameters: Mapping[str, Spec]
) -> bool:
    """Do all tests of a condition pass? What is left out counts as its default."""
    for name, test in condition.get("when", {}).items():
        value = body.get(name, parameters[name].get("default", _NOTHING))
        if isinstance(test, dict) and "given" in test:
            passed = (name in body) is test["given"]
        elif value is _NOTHING:
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
        if "inferred" in condition or not applies(condition, body, parameters):
            continue
        for name, allowed in condition.get("allow", {}).items():
            if name in body and not _among(body[name], allowed):
                yield f"/{name}", "allow"
        for name in condition.get("require", ()):
            if name not in body:
                yield f"/{name}", "require"
        for name in condition.get("exclude", ()):
            if name in body:
                yield f"/{name}", "exclude"
        for names in several(condition):
            if not any(name in body for name in names):
                yield f"/{names[0]}", "require"
        for name in [one for one in condition.get("exactlyOne", ()) if one in body][1:]:
            yield f"/{name}", "exclude"


def several(condition: Spec) -> list[list[str]]:
    """Parameters of which at least one must be given; the first is missed where none is."""
    return [condition[key] for key in ("atLeastOne", "exactlyOne") if key in condition]


def demanded(conditions: list[Spec]) -> set[tuple[str, str]]:
    """Pointer and rule of everything that stated conditions can forbid."""
    stated = [one for one in conditions if "inferred" not in one]
    found = {
        (f"/{name}", rule)
        for one in stated
        for rule in ("allow", "require", "exclude")
        for name in one.get(rule, ())
    }
    for one in stated:
        found |= {(f"/{names[0]}", "require") for names in several(one)}
        found |= {(f"/{name}", "exclude") for name in one.get("exactlyOne", ())[1:]}
    return found


def without_effect(
    conditions: list[Spec], body: Mapping[str, Any], parameters: Mapping[str, Spec]
) -> set[str]:
    """Parameters that are given, are not at their default and have no effect."""
    return {
        f"/{name}"
        for condition in conditions
        if applies(condition, body, parameters)
        for name in condition.get("noEffect", ())
        if name in body
        and not _among(body[name], [parameters[name].get("default", _NOTHING)])
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


def variants(
    conditions: list[Spec], parameters: Mapping[str, Spec]
) -> Iterator[Variant]:
    """Bodies around every rule; one that is right by itself may still break a condition.

    As parameters may exclude each other, each that a condition speaks of is also left out, beside what is right.
    """
    optional = {
        name
        for one in conditions
        for name in targets(one) | {*one.get("when", ())}
        if not parameters[name].get("required")
    }
    for left_out in (None, *sorted(optional)):
        rest = {name: one for name, one in parameters.items() if name != left_out}
        for variant in members(rest, is_open=False):
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
    found = {*condition.get("allow", {}), *condition.get("default", {})}
    for section in ("require", "exclude", "noEffect", "atLeastOne", "exactlyOne"):
        found |= {*condition.get(section, ())}
    return found


def combinations(
    condition: Spec, whole: Mapping[str, Any], parameters: Mapping[str, Spec]
) -> Iterator[dict[str, Any]]:
    """Bodies around a condition: every value of a test, given and left out, with every value of what it speaks of."""
    tested = [dict(whole)]
    for name, test in condition.get("when", {}).items():
        values = tried(test, parameters[name])
        tested = [{**body, name: value} for body in tested for value in values] + [
            {other: one for other, one in body.items() if other != name}
            for body in tested
        ]
    for names in several(condition):
        tested += [
            {other: one for other, one in body.items() if other not in {*names} - kept}
            for body in tested
            for kept in ({""}, *({name} for name in names))
        ]
    for body in tested:
        for name in sorted(targets(condition)):
            yield {other: one for other, one in body.items() if other != name}
            for value in tried(
                condition.get("allow", {}).get(name, []), parameters[name]
            ):
                yield {**body, name: value}


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
