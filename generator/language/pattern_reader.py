"""Reads a regular expression sign by sign, and rejects by its name the first construct that is not in the subset.

What the subset is for stands in `patterns`. The reader follows, as Glushkov's automaton does, which sign can come
behind which: what is repeated must leave no choice, so that a reader which backtracks has nothing to try.
"""

from __future__ import annotations

import re
from dataclasses import field
from itertools import pairwise

from generator.frozen import dataclass

MOST_TURNS = 1000
"""RE2 counts no further."""
_LAST_OF_ONE_UNIT = 0xFFFF
"""Without the u flag, what lies beyond is two signs to ECMA-262."""
_SURROGATES = (0xD800, 0xDFFF)
_SYNTAX = frozenset("\\^$.|?*+()[]{}/")
"""What a backslash may stand before."""
_IN_SETS = frozenset("\\[]^$")
"""What needs a backslash in a set. `$` does because fastjsonschema replaces it anywhere."""
_DOUBLED = ("&&", "||", "~~", "--")
"""Some dialects make a new set of two with these."""

_ESCAPES = {
    **dict.fromkeys(
        "dD", "write [0-9], as Python's re also takes digits of other scripts"
    ),
    **dict.fromkeys(
        "wW", "write [A-Za-z0-9_], as Python's re also takes letters of other scripts"
    ),
    **dict.fromkeys("sS", "write the blanks that are meant: each language has others"),
    **dict.fromkeys("bB", "a border of a word, which is another one in each language"),
    **dict.fromkeys("AzZG", "write ^ or $"),
    **dict.fromkeys("123456789k", "a back-reference, which RE2 has not"),
    **dict.fromkeys("0xuUNco", "an escape by number: write the sign itself"),
    **dict.fromkeys("pP", "a class by property, which Python's re has not"),
    **dict.fromkeys("QE", "a quotation, which only RE2 has"),
}
_GROUPS = (
    ("?=", "lookahead, which RE2 has not"),
    ("?!", "lookahead, which RE2 has not"),
    ("?<=", "lookbehind, which RE2 has not"),
    ("?<!", "lookbehind, which RE2 has not"),
    ("?P=", "a back-reference, which RE2 has not"),
    ("?P<", "a group with a name: write (...)"),
    ("?<", "a group with a name: write (...)"),
    ("?>", "an atomic group, which ECMA-262 has not"),
    ("?#", "a comment, which ECMA-262 has not"),
    ("?(", "a condition, which ECMA-262 has not"),
    ("?", "flags within a pattern, which ECMA-262 has not"),
)

Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is not in the subset: at which column of the pattern, counted from 1, and what."""

    column: int
    what: str

    def __str__(self) -> str:
        return f"column {self.column}: {self.what}"


class FaultError(Exception):
    """A pattern is not in the subset; `fault` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


@dataclass(slots=True)
class _Part:
    """A part of a pattern, and what may come first and last in it: places in the reader's list of sets."""

    can_be_empty: bool = True
    first: list[int] = field(default_factory=list)
    last: list[int] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    is_fixed: bool = True
    """Whether all that fits it has one length and is read in one way."""
    turns: int = 1
    """How often the sign that is repeated most can be repeated."""


class Reader:
    """Reads one pattern from left to right, and follows which sign can come behind which."""

    def __init__(self, pattern: str) -> None:
        self._text = pattern
        self._at = 0
        self._sets: list[Ranges] = []
        self._follow: list[list[int]] = []

    def read(self) -> None:
        """Reads it.

        Raises:
            FaultError: Something is not in the subset.
        """
        self._at = int(self._text.startswith("^"))
        self._sequence(outermost=True)
        if self._at < len(self._text):
            sign = self._text[self._at]
            words = {
                "|": "| outside a group, where ^ and $ would bind one side of it: write (...|...)",
                ")": ") without its (: write \\)",
            }
            self._fail(words[sign])

    def _fail(self, what: str, at: int | None = None) -> None:
        raise FaultError(Fault((self._at if at is None else at) + 1, what))

    def _ahead(self, *texts: str) -> bool:
        return self._text.startswith(texts, self._at)

    # -- sequences and groups -------------------------------------------------------------------

    def _alternatives(self) -> _Part:
        found: list[_Part] = []
        while True:
            start = self._at
            found.append(self._sequence())
            if self._at == start:
                self._fail(
                    "an empty alternative or group: write ? behind what may be left out"
                )
            if not self._ahead("|"):
                break
            self._at += 1
        return _Part(
            any(part.can_be_empty for part in found),
            [place for part in found for place in part.first],
            [place for part in found for place in part.last],
            [place for part in found for place in part.places],
            len(found) == 1 and found[0].is_fixed,
            max(part.turns for part in found),
        )

    def _sequence(self, *, outermost: bool = False) -> _Part:
        whole = _Part()
        while self._at < len(self._text) and not self._ahead("|", ")"):
            if outermost and self._text[self._at :] == "$":
                self._at += 1
                break
            part = self._repeated()
            for place in whole.last:
                self._follow[place] += part.first
            whole.first += part.first if whole.can_be_empty else []
            whole.last = [*part.last, *(whole.last if part.can_be_empty else [])]
            whole.places += part.places
            whole.can_be_empty = whole.can_be_empty and part.can_be_empty
            whole.is_fixed = whole.is_fixed and part.is_fixed
            whole.turns = max(whole.turns, part.turns)
        return whole

    def _repeated(self) -> _Part:
        """One sign, set or group with what says how often."""
        start = self._at
        part = self._single()
        found = self._quantifier()
        if found is None:
            return part
        low, high = found
        turns = part.turns * (low if high is None else high)
        if turns > MOST_TURNS:
            self._fail(f"more than {MOST_TURNS} turns, which RE2 does not count", start)
        # What always has one length leaves no choice how often it is read.
        part.is_fixed = part.is_fixed and low == high
        if not part.is_fixed and (high is None or high > 1):
            for place in part.last:
                self._follow[place] += part.first
            self._reject_ambiguity(part, start)
        part.turns = max(1, turns)
        part.can_be_empty = part.can_be_empty or low == 0
        return part

    def _reject_ambiguity(self, part: _Part, start: int) -> None:
        """In what is repeated the next sign must say how to go on: else a backtracking reader tries every way."""
        if part.can_be_empty:
            self._fail("a repetition of what may be empty: write * or ? once", start)
        for places in (part.first, *(self._follow[place] for place in part.places)):
            every = sorted(bounds for place in places for bounds in self._sets[place])
            if any(two[0] <= first[1] for first, two in pairwise(every)):
                what = "a repetition of what fits one text in several ways"
                self._fail(f"{what}, which keeps some readers busy without end", start)

    def _single(self) -> _Part:
        sign = self._text[self._at]
        if sign == "(":
            return self._group()
        if sign == "[":
            return self._place(self._set())
        start = self._at
        words = {
            ".": ". (any sign but line ends, of which each language has others): write the set that is meant",
            "^": "^ within the pattern: write \\^, or put it in front of everything",
            "$": "$ within the pattern: write \\$, or put it at the end of everything",
            "]": "] without its [: write \\]",
            "}": "} without its {: write \\}",
            "{": "{ with nothing before it to repeat: write \\{",
            "*": "* with nothing before it to repeat: write \\*",
            "+": "+ with nothing before it to repeat: write \\+",
            "?": "? with nothing before it to repeat: write \\?",
        }
        if sign in words:
            self._fail(words[sign])
        code = ord(self._escaped() if sign == "\\" else self._plain())
        assert self._at > start
        return self._place(((code, code),))

    def _place(self, ranges: Ranges) -> _Part:
        place = len(self._sets)
        self._sets.append(ranges)
        self._follow.append([])
        return _Part(False, [place], [place], [place])

    def _group(self) -> _Part:
        start = self._at
        self._at += 1
        if self._ahead("?:"):
            self._at += 2
        for begin, what in _GROUPS:
            if self._ahead(begin):
                shown = self._text[start : start + 1 + max(2, len(begin))]
                self._fail(f"{shown}: {what}", start)
        found = self._alternatives()
        if not self._ahead(")"):
            self._fail("( without its ): write \\(", start)
        self._at += 1
        return found

    # -- how often ------------------------------------------------------------------------------

    def _quantifier(self) -> tuple[int, int | None] | None:
        start = self._at
        found = self._count()
        if found is None:
            return None
        if self._ahead("?"):
            self._fail(
                "a lazy repetition, which fits the same texts: drop its ?", start
            )
        if self._ahead("+"):
            self._fail(
                "a possessive repetition, which RE2 and ECMA-262 have not", start
            )
        if self._ahead("*", "{"):
            self._fail("a repetition of a repetition: put the inner one in (...)")
        return found

    def _count(self) -> tuple[int, int | None] | None:
        plain: dict[str, tuple[int, int | None]] = {
            "?": (0, 1),
            "*": (0, None),
            "+": (1, None),
        }
        sign = self._text[self._at : self._at + 1]
        if sign in plain:
            self._at += 1
            return plain[sign]
        if sign != "{":
            return None
        match = re.compile(r"\{(0|[1-9][0-9]*)(,(0|[1-9][0-9]*)?)?\}").match(
            self._text, self._at
        )
        if match is None:
            what = (
                "{,n}: write {0,n}"
                if self._ahead("{,")
                else "{ that begins no count such as {2} or {2,5}: write \\{"
            )
            self._fail(what)
            return None
        low = int(match[1])
        high = int(match[3]) if match[3] else None if match[2] else low
        if high is not None and low > high:
            self._fail(f"{match[0]}: {low} is above {high}")
        self._at = match.end()
        return low, high

    # -- sets and signs -------------------------------------------------------------------------

    def _set(self) -> Ranges:
        start = self._at
        self._at += 1
        if self._ahead("^"):
            self._fail(
                "[^: a set by what is not in it, which without the u flag holds halves of signs: list what is",
                start,
            )
        found: list[tuple[int, int]] = []
        while not self._ahead("]"):
            if self._at >= len(self._text):
                self._fail("[ without its ]: write \\[", start)
            found.append(self._range(is_first=not found))
        if not found:
            self._fail("[]: a set of nothing", start)
        self._at += 1
        merged: list[tuple[int, int]] = []
        for low, high in sorted(found):
            if merged and low <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
            else:
                merged.append((low, high))
        return tuple(merged)

    def _range(self, *, is_first: bool) -> tuple[int, int]:
        start = self._at
        low = self._of_set(is_first=is_first)
        if not self._ahead("-") or self._ahead("-]"):
            return ord(low), ord(low)
        self._at += 1
        high = self._of_set(is_first=False)
        what = self._text[start : self._at]
        if low > high:
            self._fail(f"{what}: its ends are the wrong way round", start)
        if ord(low) < _SURROGATES[0] and ord(high) > _SURROGATES[1]:
            self._fail(
                f"{what}: a range over the surrogates, which are signs without the u flag",
                start,
            )
        return ord(low), ord(high)

    def _of_set(self, *, is_first: bool) -> str:
        sign = self._text[self._at : self._at + 1]
        if self._ahead(*_DOUBLED):
            self._fail(
                f"{sign}{sign} in a set, which makes a set of two in some languages"
            )
        if sign == "-" and not is_first and not self._ahead("-]"):
            self._fail(
                "- in a set, between others: write \\-, or put it in front or at the end"
            )
        if sign == "\\":
            return self._escaped(also="-")
        if sign in _IN_SETS:
            word = (
                "[: in a set, a set or a named class"
                if self._ahead("[:", "[=", "[.")
                else f"{sign} in a set"
            )
            self._fail(f"{word}: write \\{sign}")
        return self._plain()

    def _escaped(self, also: str = "") -> str:
        sign = self._text[self._at + 1 : self._at + 2]
        if not sign:
            self._fail("a backslash at the end: write \\\\")
        if sign not in _SYNTAX and sign not in also:
            if sign in "nrtfvae":
                self._fail(f"\\{sign}: a control character, which no page speaks of")
            needless = f"a backslash before a sign that needs none: write {sign}"
            self._fail(f"\\{sign}: {_ESCAPES.get(sign, needless)}")
        self._at += 2
        return sign

    def _plain(self) -> str:
        sign = self._text[self._at : self._at + 1]
        if not sign:
            self._fail("[ without its ]: write \\[")
        if ord(sign) > _LAST_OF_ONE_UNIT:
            self._fail(f"{sign}: a sign beyond U+FFFF, which is two without the u flag")
        if not sign.isprintable():
            self._fail(f"U+{ord(sign):04X}: a sign that cannot be seen")
        self._at += 1
        return sign
