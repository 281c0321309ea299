"""Brings conditions into one form, so that a page and a spec that mean the same are seen to say the same.

An exclusion has no direction, and of several parameters at least one is given where the last one is needed without the
others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.language.pointers import escaped
from generator.pages.facts import Facts, Json, walk
from generator.pages.vocabulary import BY_NAME, IN_SENTENCES, OF_SEVERAL

Condition = Mapping[str, Any]


def effects(conditions: Iterable[Condition]) -> Iterator[tuple[str, str, Condition]]:
    """Each effect on one parameter: its name, the keyword, and a condition of that effect alone."""
    for condition in conditions:
        for plain in _plain(condition):
            when = plain["when"]
            for keyword in BY_NAME:
                for target, value in plain.get(keyword, {}).items():
                    said = of_file(value) if keyword == "media" else value
                    yield target, keyword, {"when": when, keyword: {target: said}}
            for keyword in IN_SENTENCES:
                for target in plain.get(keyword, ()):
                    yield _directed(when, keyword, target)


def _plain(condition: Condition) -> Iterator[Condition]:
    """The same in conditions of one parameter beside others, so that both ways of saying it are alike."""
    when = condition.get("when", {})
    yield {"when": when} | {
        key: value for key, value in condition.items() if key not in OF_SEVERAL
    }
    for key in OF_SEVERAL:
        if key in condition:
            *others, last = sorted(condition[key])
            left_out = {name: {"given": False} for name in others}
            yield {"when": {**when, **left_out}, "require": [last]}
    names = sorted(condition.get("exactlyOne", ()))
    for index, first in enumerate(names):
        for other in names[index + 1 :]:
            yield {"when": {**when, first: {"given": True}}, "exclude": [other]}


def _directed(when: Condition, keyword: str, target: str) -> tuple[str, str, Condition]:
    """One effect, turned so that names stand in the order of the alphabet where the direction means nothing."""
    given = {"exclude": True, "require": False}.get(keyword)
    # Two at most may be given together, or of all of them one must be: none of them is the first.
    together = all(test == {"given": given} for test in when.values())
    if together and (keyword == "require" or len(when) == 1):
        *others, target = sorted((*when, target))
        when = {name: {"given": given} for name in others}
    return target, keyword, {"when": dict(when), keyword: [target]}


def of_file(rule: Mapping[str, Json]) -> dict[str, Json]:
    """What a condition says of a file, without the kind, of which a page has no need to speak again."""
    return {key: value for key, value in rule.items() if key != "kind"}


def pointer_of(parameter: str) -> str:
    """The pointer of a parameter as conditions call it: by name at the top, by pointer within another one."""
    return parameter if parameter.count("/") > 1 else f"/{escaped(parameter)}"


def lists(facts: Facts) -> dict[str, Json]:
    """The closed list of each parameter that has one, by its pointer."""
    found = walk(facts.parameters)
    return {
        pointer: field.stated["enum"]
        for pointer, field in found
        if "enum" in field.stated
    }
