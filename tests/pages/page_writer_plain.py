"""Writes facts as the text of a rendered page, and as anchored Markdown."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from generator.pages.facts import Facts, Field
from tests.pages.page_writer_carried import HOST, title_in
from tests.pages.page_writer_dialect import Dialect, Form
from tests.pages.page_writer_markdown import PIECE, type_word
from tests.pages.page_writer_sentences import (
    Block,
    Bullets,
    Fence,
    as_attribute,
    blocks,
)
from tests.pages.page_writer_texts import INTRODUCTION, SECTIONS, TIP

PLAIN_SAMPLES = {"string": "<string>", "integer": 123, "number": 123, "boolean": True}


def sample(fields: Sequence[Field]) -> dict[str, Any]:
    """What the sample call or answer shows of fields; those that a sentence names are not in it."""
    return {one.name: _shown(one) for one in fields if one.seen != "text"}


def _shown(one: Field) -> Any:
    kind = str(one.stated.get("type", "object" if one.fields else "number"))
    if one.is_array:
        item = kind.removesuffix("[]")
        return [PLAIN_SAMPLES.get(item, sample(one.fields))]
    return PLAIN_SAMPLES.get(kind, sample(one.fields))


class _TextPage:
    """What the two forms have in common."""

    form: Form

    def __init__(self, facts: Facts, dialect: Dialect) -> None:
        self.facts, self.dialect = facts, dialect
        self.title = title_in(facts, self.form)
        self.method = facts.method or "POST"
        self.host = facts.host or HOST
        self.path = facts.path or "/v3/async/video-model"

    def address_lines(self) -> list[str]:
        """The method, then the path in its pieces."""
        pieces = [one for one in re.split("(/)", self.path) if one]
        host = [self.host] if self.dialect.host_line else []
        tried = ["Try it"] if self.dialect.copy_lines else []
        return [self.method, *host, *pieces, *tried]

    def curl(self, indent: str) -> str:
        body = self.json(self.facts.parameters)
        opening = "'" if self.dialect.data_on_one_line else "'\n"
        headers = "".join(
            f"{indent}--header '{one.name}: <{one.name.lower()}>' \\\n"
            for one in sorted(self.facts.headers, key=lambda one: one.name)
        )
        closing = "'" if self.dialect.data_on_one_line else "\n'"
        return (
            f"curl --request {self.method} \\\n"
            f"{indent}--url {self.host}{self.path} \\\n"
            f"{headers}{indent}--data {opening}{body}{closing}"
        )

    def json(self, fields: Sequence[Field]) -> str:
        indent = 2 if self.dialect.sample_indented else 0
        return json.dumps(sample(fields), indent=indent)

    def field_lines(self, one: Field) -> list[str]:
        """Name, type, default and `required`."""
        lines = [one.name]
        if "type" in one.stated:
            lines.append(type_word(one, self.dialect))
        if as_attribute(one, self.dialect):
            lines.append(f"default:{self._default(one.stated['default'])}")
        return [*lines, "required"] if one.stated.get("required") else lines

    def _default(self, value: object) -> str:
        quoted = self.dialect.default_notation == "quoted"
        if isinstance(value, str):
            bare = self.dialect.bare_default and value
            return value if bare else f'"{value}"'
        text = json.dumps(value)
        listed = isinstance(value, list) and self.dialect.default_notation == "natural"
        return f'"{text}"' if (quoted or listed) and '"' not in text else text

    def said(self, one: Field, key: str) -> list[Block]:
        return blocks(one, key, self.facts, self.dialect, self.form)


class RenderedPage(_TextPage):
    """The text that a browser shows."""

    form: Form = "rendered"

    def text(self) -> str:
        lines = ["Skip to main content"] if self.dialect.skip_line else []
        copied = ["Copy"] if self.dialect.copy_lines else []
        lines += [*self.address_lines(), self.title]
        lines += [*copied, self.curl("  "), *copied, self.json(self.facts.response)]
        lines += [_plain(INTRODUCTION[0]), _plain(TIP[0])]
        for key in ("headers", "parameters", "response"):
            fields: Sequence[Field] = getattr(self.facts, key)
            if fields:
                blank = [""] if self.dialect.blank_lines else []
                lines += [*blank, SECTIONS[key][0], *blank]
            for one in fields:
                lines += [*self.field_lines(one), self._glued(self.said(one, key))]
        if self.dialect.tail:
            lines += ["", "Powered by Mintlify"]
        return "\n".join(lines)

    def _glued(self, said: Sequence[Block]) -> str:
        """Paragraphs follow each other without a blank; bullets, breaks and code have lines of their own."""
        text = ""
        for block in said:
            if isinstance(block, Fence | Bullets):
                items = [block.text] if isinstance(block, Fence) else block.items
                lines = [
                    one if isinstance(block, Fence) else _plain(one) for one in items
                ]
                text = "\n".join([text.rstrip("\n"), *lines]) + "\n"
            else:
                text += "\n".join(map(_plain, block.lines))
        return text.rstrip("\n")


class AnchoredPage(_TextPage):
    """Markdown with an anchor before every parameter and blank lines between all parts of it."""

    form: Form = "anchored"

    def text(self) -> str:
        slug = self.path.rsplit("/", 1)[-1]
        copied = ["Copy"] if self.dialect.copy_lines else []
        parts = [f"# {self.title} - Documentation"]
        if self.dialect.index_quote:
            parts.append("> All pages are listed in [llms.txt](/llms.txt).")
        parts += [
            f"Source: /docs/api-reference/model-apis-{slug}",
            f"# {self.title}",
            *self.address_lines(),
            self.title,
            "cURL",
            *copied,
            self._fence(self.curl("  " if self.dialect.sample_indented else "")),
            "200",
            *copied,
            self._fence(self.json(self.facts.response)),
            self._inline(INTRODUCTION[0]),
            self._inline(TIP[0].replace("**", "")),
        ]
        anchors: dict[str, int] = {}
        for key in ("headers", "parameters", "response"):
            fields: Sequence[Field] = getattr(self.facts, key)
            if fields:
                heading = SECTIONS[key][0]
                anchor = heading.lower().replace(" ", "-")
                parts += ["##", f"[](#{anchor})", heading]
            for one in fields:
                anchor = f"param-{one.name.lower().replace('_', '-')}"
                seen = anchors[anchor] = anchors.get(anchor, -1) + 1
                parts.append(f"[](#{anchor}-{seen})" if seen else f"[](#{anchor})")
                parts += [
                    *self.field_lines(one),
                    *self._paragraphs(self.said(one, key)),
                ]
        if self.dialect.tail:
            parts.append("Built with [Mintlify](https://mintlify.com).")
        return "\n\n".join(parts) + "\n"

    def _paragraphs(self, said: Sequence[Block]) -> list[str]:
        """Neighbouring paragraphs are glued."""
        parts: list[str] = []
        glue = False
        for block in said:
            if isinstance(block, Bullets | Fence):
                parts.append(self._block(block))
                glue = False
                continue
            text = "  \n".join(map(self._inline, block.lines))
            if glue:
                parts[-1] += text
            else:
                parts.append(text)
            glue = True
        return parts

    def _block(self, block: Bullets | Fence) -> str:
        if isinstance(block, Fence):
            return self._fence(block.text)
        marker = self.dialect.bullet
        return "\n".join(f"{marker}{self._inline(one)}" for one in block.items)

    def _fence(self, text: str) -> str:
        return f"```\n{self._entities(text)}\n```"

    def _entities(self, text: str) -> str:
        if not self.dialect.entities:
            return text
        return text.replace("&", "&#x26;").replace("<", "&#x3C;")

    def _inline(self, text: str) -> str:
        found, last = "", 0
        text = text.replace("\n", " ")
        for piece in PIECE.finditer(text):
            found += self._escaped(text[last : piece.start()])
            found += piece.group().replace("](/", "](/docs/")
            last = piece.end()
        return found + self._escaped(text[last:])

    def _escaped(self, text: str) -> str:
        text = self._entities(text)
        return text.replace("[", "\\[") if self.dialect.escapes else text


def _plain(text: str) -> str:
    """The small mark-up without marks."""
    text = re.sub(r"\[([^]]+)]\([^)]+\)", r"\1", text.replace("**", ""))
    return text.replace("`", "").replace("\n", " ")
