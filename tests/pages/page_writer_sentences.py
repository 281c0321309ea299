"""What a page says of one field: its description, then its constraints, as blocks of a small mark-up.

In the texts of the blocks, backticks stand for code, two asterisks for bold, `[text](address)` for a link; each form
writes them its own way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from generator.pages.facts import Facts, Field
from tests.pages.page_writer_conditions import by_duration, in_a_sentence
from tests.pages.page_writer_dialect import Dialect, Form
from tests.pages.page_writer_media import Media, number
from tests.pages.page_writer_texts import UNITS, description
from tests.pages.page_writer_words import (
    COLONS,
    COMMAS,
    IN_SUM,
    LIST_COMMAS,
    SEMICOLONS,
    STOPS,
    SUMMED,
)


@dataclass(frozen=True)
class Paragraph:
    """Lines with line breaks between them; a newline in a line is a mere blank."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class Bullets:
    items: tuple[str, ...]


@dataclass(frozen=True)
class Fence:
    text: str


Block = Paragraph | Bullets | Fence


def in_prose(value: object) -> bool:
    """Can a default be stated in a sentence?"""
    if isinstance(value, str):
        return re.fullmatch(r"[\w:./-]*\w", value) is not None
    return isinstance(value, bool | int | float)


def as_attribute(one: Field, dialect: Dialect) -> bool:
    """Does an attribute (or the `default:` line) state the default?"""
    if "default" not in one.stated:
        return False
    return dialect.default_by != "prose" or not in_prose(one.stated["default"])


def blocks(
    one: Field,
    part: str,
    facts: Facts,
    dialect: Dialect,
    form: Form,
    pointer: str = "",
) -> list[Block]:
    """All that a page says of a field below its name and type.

    Args:
        one: The field.
        part: headers, parameters, response or nested.
        facts: Those of the whole page.
        dialect: How it is written.
        form: Of the page.
        pointer: Where a nested parameter lies.
    """
    return _Speech(one, part, facts, dialect, form, pointer).blocks()


def _without_gap(enum: Any) -> bool:
    """Three integers or more, each the one after the last."""
    if not isinstance(enum, list) or len(enum) < 3:
        return False
    return bool(enum == list(range(enum[0], enum[-1] + 1)))


class _Speech:
    """The sentences of one field, sorted into prose and lines."""

    def __init__(
        self,
        one: Field,
        part: str,
        facts: Facts,
        dialect: Dialect,
        form: Form,
        pointer: str,
    ) -> None:
        self.one, self.stated, self.dialect = one, one.stated, dialect
        self.part = part
        outer = facts.conditions if part == "parameters" else ()
        self.conditions = by_duration(outer, one.name)
        called = one.name if part == "parameters" else pointer
        self.together = [
            said[1][form == "markdown-zh"]
            for condition in facts.conditions
            if part in ("parameters", "nested")
            and (said := in_a_sentence(condition)) is not None
            and said[0] == called
        ]
        self.chinese = form == "markdown-zh"
        self.words = dialect.words(form)
        self.media = Media(one, dialect, form)
        self.prose = [description(one.name, self.chinese)]
        self.lines: list[str] = []
        unit = " 秒" if self.chinese else " seconds"
        numeric = one.stated.get("type") in ("integer", "number")
        self.unit = unit if numeric and one.name in UNITS else ""

    def blocks(self) -> list[Block]:
        self._members()
        self._length()
        self._default(self._range())
        if "step" in self.stated:
            step = number(self.stated["step"])
            self.lines.append(self.words.step.format(step=step))
        self._values()
        self._items()
        self._noise()
        return [*self._first(), *self._rest()]

    # The facts, one kind after the other.

    def _members(self) -> None:
        named = [one for one in self.one.fields if one.seen == "text"]
        if self.dialect.members_in_prose and self.one.is_array:
            named = list(self.one.fields)
        if named:
            names = self._joined_names([one.name for one in named])
            self.prose.append(self.words.members.format(names=names))

    def _length(self) -> None:
        low, high = self.stated.get("minLength"), self.stated.get("maxLength")
        if high is not None and (low is None or self.dialect.length_by == "both"):
            self.prose.append(self.words.length_max.format(high=high))
        if low is not None:
            self.lines.append(self._span(self.words.length, low, high))
        for key, words in (
            ("truncatedLength", self.words.truncated),
            ("recommendedLength", self.words.recommended),
        ):
            if key in self.stated:
                self.lines.append(words.format(high=self.stated[key]))
        if "pattern" in self.stated:
            said = self.words.pattern.format(pattern=f"`{self.stated['pattern']}`")
            self.lines.append(said)

    def _span(self, wording: str, low: object, high: object) -> str:
        unlimited = "无限制" if self.chinese else "unlimited"
        dash = self.dialect.dash if high is not None else " - "
        high = unlimited if high is None else high
        return wording.format(low=low, high=high, dash=dash)

    def _range(self) -> str | None:
        """States the range, unless it goes into one sentence with the default: then the wording for that."""
        low, high = self.stated.get("minimum"), self.stated.get("maximum")
        if low is None or high is None:
            if low is not None:
                self.lines.append(self.words.minimum.format(low=number(low)))
            if high is not None:
                self.lines.append(self.words.maximum.format(high=number(high)))
            return None
        with_default = "default" in self.stated and self.dialect.range_with_default
        # "-1-4" would be no range that anybody can read.
        hyphen = isinstance(low, int | float) and low >= 0
        if with_default and (hyphen or "<=" in self.words.range_default):
            return self.words.range_default
        if self.dialect.range_by != "line" and hyphen:
            unit = self.unit if "{unit}" in self.words.range_prose else ""
            prose = self.words.range_prose
            prose = prose.format(low=number(low), high=number(high), unit=unit)
            self.prose.append(prose)
        if self.dialect.range_by != "prose" or not hyphen:
            line = self.words.range.format(low=number(low), high=number(high))
            self.lines.append(line)
        return None

    def _default(self, combined: str | None) -> None:
        if combined is not None:
            low, high, value = (
                number(self.stated[key]) for key in ("minimum", "maximum", "default")
            )
            value += "" if "<=" in combined else self.unit
            self.prose.append(combined.format(low=low, high=high, value=value))
        elif "default" in self.stated and self.dialect.default_by != "attribute":
            default = self.stated["default"]
            if in_prose(default):
                said = number(default) if self.unit else self._value(default)
                self.prose.append(self.words.default.format(value=said + self.unit))

    def _values(self) -> None:
        enum, examples = self.stated.get("enum"), self.stated.get("examples")
        if self.conditions or self.stated.get("type") == "boolean":
            return
        if isinstance(enum, list | tuple) and enum:
            if self.part == "headers":
                values = self._list(enum, "comma")
                self.lines.append(self.words.header.format(values=values))
                return
            clause = self.words.closed.startswith(COMMAS)
            if len(enum) == 1 and (self.dialect.only_as_clause or clause):
                self.prose.append(self.words.only.format(value=self._value(enum[0])))
                return
            values = self._list(enum, "or" if clause else self.dialect.joined, clause)
            sentence = self.words.closed.format(values=values)
            (self.prose if clause else self.lines).append(sentence)
        elif isinstance(examples, list | tuple) and examples:
            # Behind the clauses of the description: behind the default it would mean nothing.
            clauses = [one.startswith(COMMAS) for one in (*self.prose[1:], "")]
            said = self.words.open.format(values=self._list(examples, "comma"))
            self.prose.insert(1 + clauses.index(False), said)

    def _items(self) -> None:
        low, high = self.stated.get("minItems"), self.stated.get("maxItems")
        sentence = self.media.count(low, high)
        if sentence is None and low is not None:
            self.lines.append(self._span(self.words.items, low, high))
        elif sentence is not None and not self.media.stated:
            self.prose.append(sentence)
        added: Any = self.stated.get("sum")
        if added:
            of, limit = added.get("of", SUMMED[self.chinese]), number(added["maximum"])
            self.lines.append(IN_SUM[self.chinese].format(of=of, limit=limit))

    def _noise(self) -> None:
        if not self.dialect.noise:
            return
        kind = self.stated.get("type")
        enum: Any = self.stated.get("enum")
        if kind == "boolean":
            if not self.words.closed.startswith(COMMAS):
                values = self._list([True, False], "comma")
                self.lines.append(self.words.closed.format(values=values))
            if self.one.name == "watermark" and not self._has_default():
                self.prose += [] if self.chinese else ["Default: no watermark"]
        elif self.one.name == "seed" and not self._has_default():
            text = (
                "默认为随机种子数值" if self.chinese else "Defaults to a random number"
            )
            self.prose.append(text)
        elif kind == "integer" and _without_gap(enum) and not self.chinese:
            # A mere span behind the description, beside the list that counts.
            self.prose[0] += f", {enum[0]}-{enum[-1]}"

    def _has_default(self) -> bool:
        return "default" in self.stated

    # Values and lists of them.

    def _value(self, value: object) -> str:
        text = value if isinstance(value, str) else number(value)
        if self.dialect.values == "code":
            return f"`{text}`"
        quoted = self.dialect.values == "quotes" and isinstance(value, str)
        return f'"{text}"' if quoted else text

    def _list(
        self, values: Iterable[object], joined: str, with_unit: bool = False
    ) -> str:
        unit = self.unit if with_unit else ""
        texts = [self._value(one) + unit for one in values]
        wide = self.chinese and bool(self.dialect.wide_commas or unit)
        comma = LIST_COMMAS[wide]
        return self._in_words(texts, comma, joined)

    def _joined_names(self, names: Sequence[str]) -> str:
        return self._in_words(names, LIST_COMMAS[self.chinese], "and")

    def _in_words(self, texts: Sequence[str], comma: str, joined: str) -> str:
        if joined == "comma" or len(texts) == 1:
            return comma.join(texts)
        words = {"and": (" and ", " 和 "), "or": (" or ", "或")}
        last = words[joined][self.chinese]
        if not self.chinese and len(texts) > 2 and self.dialect.comma_before_last:
            last = f",{last}"
        return f"{comma.join(texts[:-1])}{last}{texts[-1]}"

    # The layout.

    def _joined(self, sentences: Sequence[str], stop: bool) -> str:
        mark = STOPS[self.chinese]
        blank = "" if self.chinese else " "
        blank = "\n" if self.dialect.soft_breaks else blank
        text = ""
        for sentence in sentences:
            if text and not sentence.startswith(COMMAS):
                text += "" if text.endswith(STOPS) else mark
                text += blank
            text += sentence
        ended = text.endswith(STOPS + COLONS)
        return text if ended or not stop else text + mark

    def _first(self) -> list[Block]:
        """The description with all prose, and what follows on it without a paragraph."""
        sentences = list(self.prose)
        layout = self.dialect.lines
        if layout == "inline":
            sentences += self._stopped_lines(False)
            self.lines = []
        rules = self.media.sentences()
        inline = self.dialect.media_as == "inline"
        sentences += rules if inline else []
        stop = self.dialect.full_stop
        if layout == "breaks" and self.lines and not sentences[-1].endswith(COLONS):
            lines = (self._joined(sentences, stop), *self._stopped_lines(True))
            self.lines = []
            found: list[Block] = [Paragraph(lines)]
        else:
            found = [Paragraph((self._joined(sentences, stop),))]
        if rules and not inline:
            found += [Paragraph((self.media.heading(),)), Bullets(tuple(rules))]
        if head := self.media.fence():
            found.append(Fence(head))
        return found

    def _rest(self) -> list[Block]:
        found = self._conditions()
        lines = self._stopped_lines(True)
        found = [*found, *(Paragraph((line,)) for line in self.together)]
        if self.dialect.lines == "bullets" and lines:
            return [*found, Bullets(tuple(lines))]
        return [*found, *(Paragraph((line,)) for line in lines)]

    def _stopped_lines(self, stop: bool) -> list[str]:
        if not (stop and self.dialect.line_stop):
            return self.lines
        return [line + STOPS[self.chinese] for line in self.lines]

    def _conditions(self) -> list[Block]:
        items: list[str] = []
        for one in self.conditions:
            (values,), (value,) = one["allow"].values(), one["default"].values()
            said = self.words.condition.format(
                when=number(one["when"]["duration"]),
                value=value if isinstance(value, str) else number(value),
                values=self._list(values, "comma"),
            )
            items.append(said)
        if not items:
            return []
        if self.dialect.conditions_as == "bullets":
            return [Paragraph((self.words.conditions,)), Bullets(tuple(items))]
        listed = SEMICOLONS[self.chinese].join(items)
        blank = "" if self.chinese else " "
        return [Paragraph((f"{self.words.conditions}{blank}{listed}",))]
