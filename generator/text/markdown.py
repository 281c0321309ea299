"""Escapes texts for Markdown: nothing in them is markup, values are code, places read like paths."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.model import Json, Value
from generator.language.pointers import unescaped
from generator.text.json_text import one_line


def cell(text: str) -> str:
    """A text within a table or a line of Markdown: nothing in it is markup."""
    for mark in "\\`*_[]<>|{}#~":
        text = text.replace(mark, f"\\{mark}")
    return text


def code(value: Json) -> str:
    """A value as code, within a table."""
    return span(one_line(value))


def span(text: str) -> str:
    """A text as it is, as code within a table."""
    shown = text.replace("|", "\\|")
    return f"`{shown}`" if "`" not in shown else f"`` {shown} ``"


def name(value: Value) -> str:
    """A value's place as people write it: `subjects[].images`."""
    steps = value.pointer.split("/")[1:]
    text = ""
    for step, pointer in zip(steps, _prefixes(steps), strict=True):
        is_item = step == "items" and pointer
        text += "[]" if is_item and text else f".{step}" if text else step
    return unescaped(text).replace("|", "\\|")


def _prefixes(steps: list[str]) -> Iterator[str]:
    for index in range(len(steps)):
        yield "/".join(steps[:index])
