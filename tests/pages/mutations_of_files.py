"""Changes of what is stated of files, of one kind or of several in one list: each changes one statement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.language.media_limits import MEASURES, Measure
from tests.pages.page_writer_media import HEADS
from tests.pages.page_writer_texts import FILE_TYPES

Rule = Mapping[str, Any]
Changed = tuple[str, dict[str, Any]]
"""What the change is, and the whole rule then."""

SIDES = ("min", "max")
ADDED = {"pixels": {"min": 64, "max": 7000}, "seconds": {"min": 2, "max": 90}}
"""Limits where there are none, wider than any that the tests state."""
OTHER_RATIO = {"min": "1:3", "max": "3:1"}


def of_files(
    stated: Mapping[str, Any],
) -> Iterator[tuple[str, dict[str, Any], tuple[str, ...]]]:
    """Every change of the rule for the files of a parameter, with the keyword that has changed."""
    rule: Any = stated.get("media")
    of_list = str(stated.get("type")).endswith(("array", "[]"))
    if isinstance(rule, Mapping):
        count = stated.get("maxItems")
        for text, changed in _of_rule(rule, of_list=of_list, count=count):
            yield f"media {text}", {**stated, "media": changed}, ("media",)
    kinds: Any = stated.get("mediaByKind")
    if isinstance(kinds, Mapping):
        for text, changed in _of_kinds(kinds, of_list=of_list):
            yield text, {**stated, "mediaByKind": changed}, ("mediaByKind",)


def _of_rule(rule: Rule, *, of_list: bool, count: object) -> Iterator[Changed]:
    kind = rule["kind"]
    yield from _limits(rule, kind, of_list=of_list)
    yield from _forms(rule)
    if kind != "audio":
        yield from _ratio(rule, "aspectRatio", OTHER_RATIO)
    if "resolutionRatio" in rule or (of_list and count == 2 and kind == "image"):
        yield from _ratio(rule, "resolutionRatio", {"min": 0.5, "max": 2})
    others = [one for one in HEADS if one != kind]
    if set(rule) == {"kind", "forms"} and rule["forms"] == ["url"]:
        yield f"kind becomes {others[0]}", {**rule, "kind": others[0]}


def _forms(rule: Rule) -> Iterator[Changed]:
    """By address alone, or in base64 as well: which wrapping a page means is not compared."""
    forms = rule.get("forms")
    if forms == ["url"]:
        yield "forms gain base64", {**rule, "forms": ["url", "base64"]}
    elif forms and "url" in forms and "maxDecodedSize" not in rule:
        yield "forms lose base64", {**rule, "forms": ["url"]}


def _ratio(rule: Rule, key: str, other: Rule) -> Iterator[Changed]:
    if key in rule:
        yield f"{key} has another end", {
            **rule,
            key: {**rule[key], "max": other["max"]},
        }
        yield f"{key} dropped", _without(rule, key)
    else:
        yield f"{key} added", {**rule, key: dict(other)}


def _limits(rule: Rule, kind: str, *, of_list: bool = False) -> Iterator[Changed]:
    """Every limit of a file of a kind: moved, dropped, and added where there is none."""
    yield from _sizes(rule)
    for measure in MEASURES:
        if kind in measure.kinds and (of_list or measure.name != "TotalDuration"):
            yield from _measure(rule, measure)
    if kind == "image" and "transparency" in rule:
        yield "transparency dropped", _without(rule, "transparency")
    elif kind == "image":
        yield "transparency added", {**rule, "transparency": False}
    yield from _types(rule, kind)


def _sizes(rule: Rule) -> Iterator[Changed]:
    for key in ("maxSize", "maxDecodedSize"):
        if key in rule:
            other = "30 MB" if rule[key] != "30 MB" else "40 MB"
            yield f"{key} becomes {other}", {**rule, key: other}
            yield f"{key} dropped", _without(rule, key)
    if "maxSize" not in rule:
        yield "maxSize added", {**rule, "maxSize": "30 MB"}


def _measure(rule: Rule, measure: Measure) -> Iterator[Changed]:
    """Both ends of what is measured, each allowed itself or not."""
    for side in SIDES:
        closed, opened = (
            measure.keyword(side, exclusive) for exclusive in (False, True)
        )
        for key, other in ((closed, opened), (opened, closed)):
            if key in rule:
                moved = rule[key] + (1 if side == "max" else -1)
                yield f"{key} becomes {moved}", {**rule, key: moved}
                yield f"{key} dropped", _without(rule, key)
                yield f"{key} becomes {other}", {
                    **_without(rule, key),
                    other: rule[key],
                }
        if not {closed, opened} & set(rule):
            limit = ADDED[measure.unit][side]
            yield f"{closed} added", {**rule, closed: limit}
            yield f"{opened} added", {**rule, opened: limit}


def _types(rule: Rule, kind: str) -> Iterator[Changed]:
    types = list(rule.get("types", ()))
    if len(types) > 1:
        yield f"types lose {types[-1]}", {**rule, "types": types[:-1]}
    others = [one for one in FILE_TYPES if one.startswith(kind) and one not in types]
    if types and others:
        yield f"types gain {others[0]}", {**rule, "types": [*types, others[0]]}


def _of_kinds(kinds: Mapping[str, Rule], *, of_list: bool) -> Iterator[Changed]:
    """Files of several kinds: how many there may be of each in a list, and what they must be."""
    for kind, rule in kinds.items():
        counts = _counts(rule) if of_list else ()
        for text, changed in (*counts, *_limits(rule, kind)):
            yield f"{kind} {text}", {**kinds, kind: changed}
        if len(kinds) > 2:
            yield f"{kind} dropped", _without(kinds, kind)
    count = {"maxItems": 1} if of_list else {}
    for kind, head in HEADS.items():
        if kind not in kinds:
            yield f"{kind} added", {**kinds, kind: {**count, "types": [head]}}


def _counts(rule: Rule) -> Iterator[Changed]:
    low, high = rule.get("minItems"), rule.get("maxItems")
    if high is not None:
        yield f"maxItems up to {high + 1}", {**rule, "maxItems": high + 1}
        if "types" in rule:
            yield "maxItems dropped", _without(rule, "maxItems")
    else:
        yield "maxItems added", {"maxItems": 9, **rule}
    if low is None:
        yield "minItems added", {"minItems": 1, **rule}
    else:
        yield "minItems dropped", _without(rule, "minItems")
        if high is None or low < high:
            yield f"minItems up to {low + 1}", {**rule, "minItems": low + 1}


def _without(rule: Rule, key: str) -> dict[str, Any]:
    return {one: rule[one] for one in rule if one != key}
