"""Holds the parameters of a page by their names, so that a sentence about one of them can speak of another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import field
from functools import cached_property

from generator.frozen import dataclass
from generator.pages.facts import Json

NAME = "\ue000\\d+\ue001"
"""Stands for the name of a parameter in a marked sentence: patterns know no page's names, and are made once."""
MARK = "\ue000"
"""With which each begins."""
_MARK = re.compile("\ue000(\\d+)\ue001")
_SURE = re.compile(
    r"`[^`\n]+`|(?<![\w`.])[a-z0-9]+(?:_[a-z0-9]+)+(?![\w`])|(?<![\w`.])[a-z]+[A-Z][A-Za-z]*(?![\w`])"
)


_LISTED = """
    a all allowed an and any are as at be both by can cannot default defaults each either empty every exactly false for
    from given has if ignored in is it its limit max maximum may min minimum more must no not of off on one only or
    other required same set supported supports than that the then this to true unless up used value values when with
    without
"""
_GRAMMAR = frozenset(_LISTED.split())
"""Words that make sentences: one of them is a parameter's name in a code span alone."""
_AT = r"\b[Aa]t (?=(?:least|most)\b)"
"""A parameter may be called `least`; what stands in `at least one of` is none."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a sentence about another parameter must know of one."""

    pointer: str
    name: str
    kind: str | None = None
    is_media: bool = False
    values: tuple[Json, ...] = ()
    """Its closed list of values, where it has one."""

    @property
    def reference(self) -> str:
        """How conditions call it: by its name, and by its pointer where it lies in another one."""
        return self.pointer if self.pointer.count("/") > 1 else self.name


@dataclass(frozen=True)
class Parameters:
    """All parameters of a page."""

    all: tuple[Parameter, ...] = ()
    _nearest: dict[tuple[str, str], Parameter] = field(
        default_factory=dict, compare=False, repr=False
    )

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash(self.all)

    @classmethod
    def of(cls, found: Iterable[Parameter]) -> Parameters:
        """The parameters, in the order of the page."""
        return cls(tuple(found))

    def named(self, name: str, beside: str) -> Parameter | None:
        """The parameter of a name that is nearest to the one at a pointer: in the same object, else further out."""
        known = self._by_name.get(name)
        if not known:
            return None
        key = (name, beside.rpartition("/")[0])
        if key not in self._nearest:
            self._nearest[key] = max(
                known, key=lambda one: _shared(one.pointer, beside)
            )
        return self._nearest[key]

    def are_all_named(self, values: Iterable[Json]) -> bool:
        """Whether several values are all called like parameters, so that they may be these."""
        names = list(values)
        return len(names) > 1 and all(name in self._by_name for name in names)

    def holding(self, value: str, beside: str) -> tuple[Parameter, Json] | None:
        """The only other parameter in whose list a value is, with the value."""
        found = [
            (one, value_)
            for one in self.all
            if one.pointer != beside
            for value_ in one.values
            if str(value_).lower() == value.lower()
        ]
        return found[0] if len(found) == 1 else None

    @cached_property
    def by_pointer(self) -> dict[str, Parameter]:
        """The parameters by their pointers; of two at one pointer the first."""
        return {one.pointer: one for one in reversed(self.all)}

    @cached_property
    def _by_name(self) -> dict[str, list[Parameter]]:
        found: dict[str, list[Parameter]] = {}
        for one in self.all:
            found.setdefault(one.name, []).append(one)
        return found

    def marked(self, text: str) -> str:
        """A text with each name in it as NAME, whether it stands in a code span or not."""
        return self._finder.sub(
            lambda match: f"\ue000{self._index[match[match.lastindex or 1]]}\ue001",
            _MARK.sub("", text),
        )

    def surely(self, text: str) -> Parameters:
        """Those that a text names in a code span, or by a name that is not a word of any language."""
        names = {word.strip("`") for word in _SURE.findall(text)}
        return Parameters.of(one for one in self.all if one.name in names)

    def unmarked(self, text: str) -> str:
        """The reverse of `marked`; all names come without back-ticks."""
        if MARK not in text:
            return text
        return _MARK.sub(lambda match: self._names[int(match[1])], text)

    def those_in(self, marked: str, beside: str) -> list[Parameter]:
        """The parameters that a marked text names, in the order of the page."""
        found = [self.at(match[0], beside) for match in _MARK.finditer(marked)]
        pointers = {one.pointer for one in found if one is not None}
        return [one for one in self.all if one.pointer in pointers]

    def at(self, mark: str, beside: str) -> Parameter | None:
        """The parameter that one mark stands for."""
        return self.named(self.unmarked(mark), beside)

    @cached_property
    def _names(self) -> list[str]:
        return list(self._by_name)

    @cached_property
    def _index(self) -> dict[str, int]:
        return {name: index for index, name in enumerate(self._names)}

    @cached_property
    def _finder(self) -> re.Pattern[str]:
        names = sorted(self._names, key=lambda name: -len(name))
        spans = "|".join(re.escape(name) for name in names if name in _GRAMMAR)
        bare = "|".join(re.escape(name) for name in names if name not in _GRAMMAR)
        return re.compile(
            rf"(?<![A-Za-z0-9_`.])(?<!{_AT})`?({bare or '(?!)'})`?(?![a-z0-9_`]|[A-Z](?![a-z])|-\w)"
            rf"|(?<![\w`])`({spans or '(?!)'})`(?!`)"
        )


def _shared(pointer: str, beside: str) -> tuple[int, int]:
    mine, other = pointer.split("/")[:-1], beside.split("/")[:-1]
    count = 0
    for left, right in zip(mine, other, strict=False):
        if left != right:
            break
        count += 1
    return count, -len(mine)
