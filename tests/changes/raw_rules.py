"""Judges bodies by raw specs, in few lines that share nothing with the generator."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

Raw = dict[str, Any]
Body = dict[str, Any]
ABSENT: Any = object()
LIMITS = (
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "step",
)


def named(spec: Raw) -> dict[str, Raw]:
    """How conditions call a parameter -> its rules."""
    found = {}
    for name, raw in spec["parameters"].items():
        found[name] = raw
        inner = raw.get("items", raw)
        for member, rules in inner.get("properties", {}).items():
            step = "/items" if "items" in raw else ""
            found[f"/{name}{step}/{member}"] = rules
    return found


TYPES: Mapping[str, Callable[[Any], bool]] = {
    "integer": lambda given: type(given) is int,
    "number": lambda given: type(given) in (int, float),
    "string": lambda given: isinstance(given, str),
    "boolean": lambda given: isinstance(given, bool),
    "array": lambda given: isinstance(given, list),
    "object": lambda given: isinstance(given, dict),
}


def fits(raw: Raw, given: Any) -> bool:
    """Whether a value satisfies its own rules."""
    if given is None:
        return bool(raw.get("nullable"))
    if not TYPES[raw["type"]](given):
        return False
    if "enum" in raw and not among(given, raw["enum"]):
        return False
    if isinstance(given, list):
        return within(raw, "Items", len(given)) and all(
            fits(raw["items"], one) for one in given
        )
    if isinstance(given, dict):
        is_open = raw.get("additionalProperties", False)
        return members_fit(raw["properties"], given, is_open=is_open)
    if isinstance(given, str):
        pattern = raw.get("pattern")
        matched = pattern is None or re.search(pattern.replace("$", r"\Z"), given)
        return within(raw, "Length", len(given)) and bool(matched)
    if isinstance(given, bool):
        return True
    return within(raw, "imum", given) and (not binds(raw) or given % raw["step"] == 0)


def binds(raw: Raw) -> bool:
    """Whether all values are multiples of a step: one that counts from another number only warns."""
    return "step" in raw and raw.get("minimum", 0) % raw["step"] == 0


def within(raw: Raw, noun: str, size: Any) -> bool:
    low, high = raw.get(f"min{noun}"), raw.get(f"max{noun}")
    return (low is None or low <= size) and (high is None or size <= high)


def members_fit(
    known: Mapping[str, Raw], given: Body, *, is_open: bool = False
) -> bool:
    return (is_open or all(name in known for name in given)) and all(
        fits(raw, given[name]) if name in given else not raw.get("required")
        for name, raw in known.items()
    )


def among(given: Any, values: list[Any]) -> bool:
    return any(
        given == one and isinstance(given, bool) == isinstance(one, bool)
        for one in values
    )


def accepts(spec: Raw, body: Body) -> bool:
    """Whether a body satisfies a spec."""
    return members_fit(spec["parameters"], body) and all(
        holds(spec, condition, body) for condition in spec["conditions"]
    )


def holds(spec: Raw, condition: Raw, body: Body) -> bool:
    names = [
        name for word, part in condition.items() if word != "says" for name in part
    ]
    outer = next((name.split("/")[1] for name in names if "/items/" in name), None)
    items = [None] if outer is None else [*range(len(body.get(outer) or ()))]
    known = named(spec)

    def get(name: str, item: int | None) -> Any:
        if not name.startswith("/"):
            return body.get(name, ABSENT)
        first, *_, last = name.split("/")[1:]
        holder = body.get(first)
        if "/items/" in name and isinstance(holder, list) and item is not None:
            holder = holder[item]
        return holder.get(last, ABSENT) if isinstance(holder, dict) else ABSENT

    return all(
        holds_at(condition, {name: get(name, item) for name in names}, known)
        for item in items
    )


def holds_at(condition: Raw, given: Raw, known: Mapping[str, Raw]) -> bool:
    for word in ("atLeastOne", "exactlyOne"):
        if word in condition:
            count = sum(given[name] is not ABSENT for name in condition[word])
            return count == 1 or (count > 1 and word == "atLeastOne")
    for name, test_ in condition["when"].items():
        if not passes(test_, given[name], known[name].get("default", ABSENT)):
            return True
    for name, values in condition.get("allow", {}).items():
        if given[name] is not ABSENT and not among(given[name], values):
            return False
    for word in LIMITS:
        for name, limit in condition.get(word, {}).items():
            one = given[name]
            if one is ABSENT or not TYPES[known[name]["type"]](one):
                continue
            size = len(one) if isinstance(one, (str, list)) else one
            if size < limit if word.startswith("min") else size > limit:
                return False
    if any(given[name] is ABSENT for name in condition.get("require", ())):
        return False
    return not any(given[name] is not ABSENT for name in condition.get("exclude", ()))


def passes(test_: Any, given: Any, default: Any) -> bool:
    if isinstance(test_, dict) and "given" in test_:
        return (given is not ABSENT) is test_["given"]
    if given is ABSENT:
        given = default
    if given is ABSENT:
        return False
    if isinstance(test_, dict):
        return not among(given, test_["not"])
    return among(given, test_ if isinstance(test_, list) else [test_])
