"""What a form can carry of the facts: what has to be read back from a page of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator.pages.facts import Facts, Field
from tests.pages.page_writer_conditions import (
    Condition,
    by_duration,
    in_a_sentence,
    target,
)
from tests.pages.page_writer_dialect import TEXT_FORMS, Form
from tests.pages.page_writer_texts import CHINESE_TITLES

HOST = "https://api.novita.ai"
"""Of the sample call, where the facts name none."""


def title_in(facts: Facts, form: Form) -> str:
    """The heading; Chinese pages have the ends of English titles in Chinese."""
    title = facts.title or "Video Model"
    if form == "markdown-zh":
        for english, chinese in CHINESE_TITLES.items():
            if title.endswith(f" {english}"):
                return f"{title.removesuffix(english)}{chinese}"
    return title


def carried(facts: Facts, form: Form) -> Facts:
    """The facts as a page of the form states them, without doubts."""
    text = form in TEXT_FORMS
    conditions = tuple(
        {key: value for key, value in one.items() if key != "says"}
        for one in facts.conditions
        if target(one) in {field.name for field in facts.parameters}
        or _is_told(one, text)
    )
    return Facts(
        form="markdown" if form == "markdown-zh" else form,
        title=title_in(facts, form),
        method=(facts.method or "POST") if text else None,
        path=facts.path if text else None,
        host=(facts.host or HOST) if text else None,
        headers=tuple(_listed(one, text) for one in facts.headers),
        parameters=tuple(
            _listed(_by_duration(one, facts.conditions), text)
            for one in facts.parameters
        ),
        response=tuple(_listed(one, text) for one in facts.response),
        conditions=conditions,
    )


def _is_told(condition: Condition, text: bool) -> bool:
    """Whether a sentence tells it: what lies in another parameter has a description in Markdown alone, and values."""
    said = in_a_sentence(condition)
    if said is None:
        return False
    when: Mapping[str, Any] = condition.get("when", {})
    tested = [test for name, test in when.items() if name.startswith("/")]
    by_value = any(not isinstance(test, Mapping) or "not" in test for test in tested)
    return not text or not (said[0].startswith("/") or by_value)


def _by_duration(one: Field, conditions: Sequence[Condition]) -> Field:
    """With values by duration, all of them are the closed list, and there is no one default."""
    found = by_duration(conditions, one.name)
    if not found:
        return one
    values = [value for each in found for value in each["allow"][one.name]]
    stated = {key: one.stated[key] for key in one.stated if key != "default"}
    return replace(one, stated=stated | {"enum": list(dict.fromkeys(values))})


def _listed(one: Field, text: bool) -> Field:
    """A field with an entry of its own, or one that a sentence names."""
    if one.seen == "text":
        return Field(one.name, seen="text")
    stated = dict(one.stated)
    if stated.get("type") == "boolean" or not stated.get("enum"):
        stated.pop("enum", None)
    if "enum" in stated:
        stated.pop("examples", None)
    if text and stated.get("required") is False:
        del stated["required"]
    if not text:
        return Field(
            one.name, stated, tuple(_listed(each, False) for each in one.fields)
        )
    return Field(one.name, stated, tuple(map(_sampled, one.fields)))


def _sampled(one: Field) -> Field:
    """A field that only the sample shows, with the type that can be seen there."""
    if one.seen == "text":
        return Field(one.name, seen="text")
    kind = str(one.stated.get("type", ""))
    fields = tuple(_sampled(each) for each in one.fields if each.seen != "text")
    shown = {"string": "string", "boolean": "boolean"}.get(kind)
    if one.is_array:
        shown = "array"
    elif kind in ("object", "") and fields:
        shown = "object"
    stated = {} if shown is None else {"type": shown}
    return Field(
        one.name, stated, fields if shown in ("array", "object") else (), "sample"
    )
