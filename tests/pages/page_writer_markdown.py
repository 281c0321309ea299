"""Writes facts as Mintlify Markdown, English or Chinese."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace

from generator.pages.facts import Facts, Field, below
from tests.pages.page_writer_carried import title_in
from tests.pages.page_writer_conditions import by_duration
from tests.pages.page_writer_dialect import Dialect, Form
from tests.pages.page_writer_sentences import (
    Block,
    Bullets,
    Fence,
    as_attribute,
    blocks,
)
from tests.pages.page_writer_texts import INTRODUCTION, SECTIONS, TIP

SHORT_TYPES = {
    "integer": "int",
    "boolean": "bool",
    "number": "float",
    "array": "list",
    "object": "dict",
}
LIMITS = frozenset(
    {
        *("minLength", "maxLength", "minItems", "maxItems"),
        *("minimum", "maximum", "pattern", "enum"),
    }
)
"""What may stand in an attribute."""
PIECE = re.compile(r"`[^`]*`|\[[^]]+]\([^)]+\)|\*\*")
"""What is no plain text in the small mark-up: code, links, asterisks."""


def type_word(one: Field, dialect: Dialect) -> str:
    """The page's word for the type."""
    kind = str(one.stated.get("type", "string"))
    return SHORT_TYPES.get(kind, kind) if dialect.short_types else kind


def default_as(value: object, notation: str) -> str:
    """The default as an attribute has it, after the equals sign."""
    text = value if isinstance(value, str) else json.dumps(value)
    if notation == "quoted" and '"' not in text:
        return f'"{text}"'
    if notation == "natural" and isinstance(value, list) and '"' not in text:
        return f'"{text}"'
    if notation == "natural" and isinstance(value, str) and '"' not in text:
        return f'"{text}"'
    return f"{{{json.dumps(value)}}}"


class MarkdownPage:
    """A page of Mintlify Markdown."""

    def __init__(self, facts: Facts, form: Form, dialect: Dialect) -> None:
        self.facts, self.form, self.dialect = facts, form, dialect
        self.chinese = form == "markdown-zh"

    def text(self) -> str:
        parts = [*self._top(), f"# {self._inline(title_in(self.facts, self.form))}"]
        parts.append(self._inline(INTRODUCTION[self.chinese]))
        if self.dialect.tip:
            inside = self._inline(TIP[self.chinese])
            parts.append(f"<Tip>\n{self._indented([inside], 1)}\n</Tip>")
        for key in ("headers", "parameters", "response"):
            fields: Sequence[Field] = getattr(self.facts, key)
            if fields:
                parts.append(f"## {SECTIONS[key][self.chinese]}")
            parts += [self._field(one, key) for one in fields]
        if self.dialect.tail:
            parts.append("\nBuilt with [Mintlify](https://mintlify.com).")
        return "\n\n".join(parts) + "\n"

    def _top(self) -> list[str]:
        slug = (self.facts.path or "/v3/async/video-model").rsplit("/", 1)[-1]
        url = f"https://novita.ai/docs/api-reference/model-apis-{slug}.md"
        if self.chinese:
            url = f"https://docs.jiekou.ai/docs/models/reference-{slug}.md"
        index = url.split("/docs/")[0]
        index += "/llms.txt" if self.chinese else "/docs/llms.txt"
        parts = []
        if self.dialect.front_matter:
            title = json.dumps(title_in(self.facts, self.form), ensure_ascii=False)
            day = 'crawled_at: "2026-03-14T06:30:11.500000"'
            parts.append(f'---\ntitle: {title}\nurl: "{url}"\n{day}\n---')
        if self.dialect.source_line:
            parts.append(f"# Source: {url}")
        if self.dialect.index_quote:
            parts.append(
                "> ## Documentation Index\n"
                f"> All pages are listed at: {index}\n"
                "> Look there for other pages before you read on."
            )
        return parts

    def _field(self, one: Field, part: str, above: str = "") -> str:
        tag = "ResponseField" if part == "response" else "ParamField"
        place = "nested" if above else part
        pointer = f"{above}/{one.name}"
        marked = self._marked(one, part)
        stated = {key: one.stated[key] for key in one.stated if key not in marked}
        bare = replace(one, stated=stated)
        said = blocks(bare, place, self.facts, self.dialect, self.form, pointer)
        parts = [self._block(block) for block in said]
        listed = [each for each in one.fields if each.seen != "text"]
        if listed:
            inside = [self._field(each, part, below(pointer, one)) for each in listed]
            opened = " defaultOpen={true}" if self.dialect.expandable_open else ""
            parts.append(
                f'<Expandable title="properties"{opened}>\n'
                f"{self._indented(inside, 1)}\n</Expandable>"
            )
        head = " ".join([tag, *self._attributes(one, part)])
        return f"<{head}>\n{self._indented(parts, 1)}\n</{tag}>"

    def _attributes(self, one: Field, part: str) -> list[str]:
        names = {"headers": "header", "parameters": "body", "response": "name"}
        found = {"name": f'{names[part]}="{one.name}"'}
        if "type" in one.stated:
            found["type"] = f'type="{type_word(one, self.dialect)}"'
        if "required" in one.stated:
            stated = one.stated["required"]
            notation = f"required={{{json.dumps(stated)}}}"
            bare = stated and self.dialect.required_bare
            found["required"] = "required" if bare else notation
        if as_attribute(one, self.dialect):
            value = default_as(one.stated["default"], self.dialect.default_notation)
            found["default"] = f"default={value}"
        listed = [found[key] for key in self.dialect.attribute_order if key in found]
        marked = self._marked(one, part)
        return [*listed, *(f"{key}={{{json.dumps(marked[key])}}}" for key in marked)]

    def _marked(self, one: Field, part: str) -> dict[str, object]:
        """The limits that stand in attributes."""
        if not self.dialect.limits_in_attributes or part != "parameters":
            return {}
        found = {key: one.stated[key] for key in one.stated if key in LIMITS}
        decided = by_duration(self.facts.conditions, one.name)
        if decided or one.stated.get("type") == "boolean" or not found.get("enum"):
            found.pop("enum", None)
        return found

    def _block(self, block: Block) -> str:
        if isinstance(block, Fence):
            return f"```\n{block.text}\n```"
        if isinstance(block, Bullets):
            marker = self.dialect.bullet
            items = [one.replace("\n", " ") for one in block.items]
            return "\n".join(f"{marker}{self._inline(one)}" for one in items)
        return "<br />\n".join(map(self._inline, block.lines))

    def _indented(self, parts: Sequence[str], depth: int) -> str:
        blanks = " " * self.dialect.indent * depth
        lines = "\n\n".join(parts).split("\n")
        return "\n".join(f"{blanks}{line}" if line else "" for line in lines)

    def _inline(self, text: str) -> str:
        """The small mark-up as Markdown, with what needs it escaped."""
        found, last = "", 0
        for piece in PIECE.finditer(text):
            found += self._escaped(text[last : piece.start()])
            kept = piece.group()
            if kept.startswith("["):
                label, _, address = kept[1:].partition("](")
                kept = f"[{self._escaped(label)}]({address}"
            found += kept
            last = piece.end()
        return found + self._escaped(text[last:])

    def _escaped(self, text: str) -> str:
        text = text.replace("{", "\\{").replace("<", self.dialect.less_than)
        if self.dialect.escapes:
            text = text.replace("_", "\\_").replace("[", "\\[")
        return text
