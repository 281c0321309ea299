"""Finds rules for files that contradict themselves, or that go with no file of their kind."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.counted_lists import fewest
from generator.language.media import ratio
from generator.language.media_kinds import counts, needed
from generator.language.media_limits import BOUNDS, crossed
from generator.language.model import KindLimit, Media, Value

Steps = tuple[str | int, ...]
Fault = tuple[Steps, str, bool]
"""The steps to where it is written, what is wrong, and whether the name of the keyword is meant."""


def problems(value: Value) -> Iterator[Fault]:
    """What is wrong with what a value says of its files."""
    rules: list[tuple[Media, Steps]] = [
        (rule.media, ("mediaByKind", rule.media.kind)) for rule in value.media_by_kind
    ]
    yield from _kinds(value)
    if value.media is not None:
        rules.append((value.media, ("media",)))
        if value.type != "string":
            what = f"media goes with strings, not with the type {value.type}"
            yield ("media",), what, True
    rules += [
        (inferred.media, ("inferred", "media", "value"))
        for inferred in value.inferred
        if inferred.media is not None
    ]
    alone = value.type != "array" and not value.pointer.endswith("/items")
    for rule, path in rules:
        for steps, what in faults(rule, alone=alone):
            yield (*path, *steps), what, False


def faults(rule: Media, *, alone: bool) -> Iterator[tuple[Steps, str]]:
    """What is wrong with one rule, and the steps to it within the rule.

    Args:
        rule: The rule.
        alone: Whether it is of one file, and not of the items of a list.
    """
    for index, media_type in enumerate(rule.types):
        if media_type.partition("/")[0] != rule.kind:
            yield (
                "types",
                index,
            ), f"{media_type} is not a type of the kind {rule.kind}"
    if rule.max_decoded_size and "data-uri" not in rule.forms:
        what = (
            "maxDecodedSize goes with the form data-uri, which is not among the forms"
        )
        yield ("maxDecodedSize",), what
    for keyword, what in crossed(rule.bounds):
        yield (keyword,), what
    for keyword, _ in rule.bounds:
        kinds = BOUNDS[keyword][0].kinds
        if rule.kind not in kinds:
            what = f"{keyword} goes with the kinds {' and '.join(kinds)}, not with {rule.kind}"
            yield (keyword,), what
        if keyword.endswith("TotalDuration") and alone:
            what = (
                f"{keyword} goes with the items of a list: one file has a length alone"
            )
            yield (keyword,), what
    if rule.opaque and rule.kind != "image":
        what = f"transparency goes with the kind image, not with {rule.kind}"
        yield ("transparency",), what
    if rule.aspect_ratio and ratio(rule.aspect_ratio[0]) > ratio(rule.aspect_ratio[1]):
        low, high = rule.aspect_ratio
        what = f"the smallest aspect ratio {low} is above the largest {high}"
        yield ("aspectRatio", "min"), what


def _fewest(value: Value, rule: KindLimit, place: Steps) -> Iterator[Fault]:
    """What is wrong with how many items of a kind there must be."""
    kind, least = rule.media.kind, rule.min_items
    if least is None:
        return
    what = ""
    if value.type != "array":
        what = "minItems goes with a list: a text names one file"
    elif kind not in needed(value):
        what = (
            "minItems goes with items that tell their kinds: texts, or objects with"
            " a member whose enum has every kind"
        )
    elif rule.max_items is not None and least > rule.max_items:
        what = f"minItems {least} of the kind {kind} is above its maxItems {rule.max_items}"
    elif value.max_items is not None and fewest(value) > value.max_items:
        what = f"minItems of all kinds are {fewest(value)} together, above maxItems {value.max_items} of the list"
    if what:
        yield (*place, "minItems"), what, False


def _kinds(value: Value) -> Iterator[Fault]:
    """What is said of several kinds of files: of texts, or of a list whose items tell their kinds."""
    of_one = value.media or (value.items.media if value.items is not None else None)
    if value.media_by_kind and of_one is not None:
        what = f"mediaByKind beside media, by which all files are of the kind {of_one.kind}"
        yield ("mediaByKind",), what, True
    told = counts(value)
    for rule in value.media_by_kind:
        kind, most = rule.media.kind, rule.max_items
        place = ("mediaByKind", kind)
        if not rule.stated:
            what = f"mediaByKind says nothing of the kind {kind}: state a limit"
            yield place, what, False
        yield from _fewest(value, rule, place)
        if most is None:
            continue
        if value.type != "array":
            what = "maxItems goes with a list: a text names one file"
            yield (*place, "maxItems"), what, False
        elif kind not in told:
            what = (
                "maxItems goes with items that tell their kinds: texts, or objects with"
                " a member whose enum has every kind"
            )
            yield (*place, "maxItems"), what, False
        elif value.max_items is not None and most > value.max_items:
            what = f"maxItems {most} of the kind {kind} is above maxItems {value.max_items} of the list"
            yield (*place, "maxItems"), what, False
    if told and len(told) == len(value.media_by_kind):
        most, least = sum(told.values()), value.min_items or 0
        if least > most:
            what = f"minItems {least} is above the {most} items that all kinds allow together"
            yield ("minItems",), what, False
        elif value.max_items is not None and value.max_items > most:
            what = f"maxItems {value.max_items} is above the {most} items that all kinds allow together"
            yield ("maxItems",), what, False
