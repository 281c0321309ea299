"""Reads one YAML file into plain values that know where they stand.

The scalars follow YAML 1.2's core rules, and a plain scalar that other readers read as something else
(`16:9`, `no`, `2026-07-22`) is rejected: whoever reads these files with whatever library sees the same values.

PyYAML has two scanners, one in C and one in Python, which differ in their limits, in their words and in a few verdicts.
The one in C is there for speed alone: what it rejects is read again by the other, whose verdict holds, and the limits
that a file can meet (nesting, characters, directives) are ours and reported before either reads it.
"""

from __future__ import annotations

import re
from array import array
from contextlib import suppress
from pathlib import Path

import yaml

from generator.language.located import Located, Marks, Written
from generator.language.problem import Place, Problem
from generator.language.yaml_events import DEEPEST, quickly
from generator.language.yaml_scalars import AMBIGUOUS, SURROGATE, hint, plain, shown

_Loader = type[yaml.SafeLoader]
_SCANNERS: tuple[_Loader, ...] = (
    *((yaml.CSafeLoader,) if yaml.__with_libyaml__ else ()),
    yaml.SafeLoader,
)
"""The quick one, where the library has it, then the one whose verdict holds."""

_CONTROL = re.compile("[^\t\n\r -~]")
"""What no text may hold that is ASCII."""
_UNPRINTABLE = (
    "[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""What no other text may hold; compiled when there is one, which takes as long as reading ten files."""
_OLD_BREAK = re.compile(r"\r(?!\n)")
_UNSEEN = re.compile(
    "[\x85\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200c\u200e\u200f\u2028-\u202f\u205f-\u206f\u2800"
    "\u3000\u3164\ufe00-\ufe0d\uffa0\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
    # A joiner is seen in what it joins: 👨‍👩‍👧.
    "|(?<![\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])\u200d|\u200d(?![\u2190-\u2bff\U0001f000-\U0001faff])"
)
"""Blanks that are none, marks of direction, and what has no width: nobody sees that they are there."""
_COMMENT = re.compile(r"[ \t]+#")
"""Behind a scalar without quotes."""
_BEHIND_ONE = re.compile(r"[^\s#][ \t]+#")
_COUNTED = re.compile(r"\\U[0-9a-fA-F]{8}|%YAML[^\n]*")
"""The numbers that the scanner in Python reads without asking how large they are."""
_TOO_LARGE = (ValueError, OverflowError)
"""What becomes of them."""
_LONGEST_KEY = 1_024
"""Characters of a key that no `?` announces; the quotes around it count."""
_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#.*)?(?:\r\n?|\n))*(?=%)")


def read(path: Path, name: str) -> tuple[Located | None, list[Problem]]:
    """The content of a file and what is wrong with its YAML; `name` is how problems call the file."""
    start = Place(name)
    try:
        # What some editors put in front of UTF-8 is not part of the text.
        text = path.read_bytes().decode("utf-8").removeprefix("\ufeff")
    except OSError as error:
        return None, [Problem(start, f"cannot be read: {error.strerror or error}")]
    except UnicodeDecodeError as error:
        what = f"is not UTF-8: byte 0x{error.object[error.start]:02x}; save the file as UTF-8"
        before = error.object[: error.start].decode("utf-8")
        return None, [Problem(_place(name, before), what)]
    return parse(text, name)


def parse(text: str, name: str) -> tuple[Located | None, list[Problem]]:
    """Like `read`, for a text."""
    forbidden = _forbidden(text, name)
    is_plain = not _is_disputed(text) and not _has_comment_behind(text)
    if forbidden is None and len(_SCANNERS) > 1 and is_plain:
        located = quickly(text, name, _SCANNERS[0])
        if located is not None:
            return located, []
    forbidden = forbidden or _too_deep(text, name)
    if forbidden:
        return None, [forbidden]
    try:
        node = _compose(text)
    except yaml.YAMLError as error:
        return None, [_broken(error, text, name)]
    except _TOO_LARGE:
        return None, [_too_large(text, name)]
    if node is None or node.start_mark.index == node.end_mark.index:
        return None, [Problem(Place(name), "is empty: expected a mapping of keywords")]
    composer = _Composer(text, name)
    located = composer.located(node)
    if not composer.problems and not isinstance(located.data, dict):
        composer.problems.append(
            Problem(located.place, "expected a mapping of keywords")
        )
    return (None if composer.problems else located), composer.problems


def _is_disputed(text: str) -> bool:
    """Whether the scanners may read a text otherwise, or name other places."""
    # The quick one may read on at tabs, old line breaks and comments that are glued to the sign of a text in lines.
    # What a `?` leaves out at the end of a line that nothing ends stands a line too deep for it.
    return (
        "\t" in text
        or ("\r" in text and _OLD_BREAK.search(text) is not None)
        or any(
            before.rstrip("-+0123456789").endswith(("|", ">"))
            for before in text.split("#")[:-1]
        )
        or ("?" in text and text[-1] != "\n")
    )


def _has_comment_behind(text: str) -> bool:
    """Whether a comment stands behind something else on its line."""
    # Nearly no file has one, and the pattern alone takes as long as a tenth of the reading.
    return (" #" in text or "\t#" in text) and _BEHIND_ONE.search(text) is not None


def _compose(text: str) -> yaml.Node | None:
    *quicker, slowest = _SCANNERS
    # A `?` in a flow is disputed, too. Who reads a text quickly knows flows; here any sign of one will do.
    for scanner in () if _is_disputed(text) or "?" in text else quicker:
        with suppress(yaml.YAMLError):
            return yaml.compose(text, Loader=scanner)
    return yaml.compose(text, Loader=slowest)


def _broken(error: yaml.YAMLError, text: str, name: str) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    problem = getattr(error, "problem", None) or str(error)
    begun = getattr(error, "context_mark", None)
    if getattr(error, "context", None):
        since = f" (line {begun.line + 1})" if begun and begun is not mark else ""
        problem = f"{error.context}{since}, {problem}"  # type: ignore[attr-defined]  # checked above
    if mark and text[mark.index : mark.index + 1] == "\t":
        problem += "; indent with blanks, not with tabs"
    if (
        mark
        and text[mark.index : mark.index + 1] == ":"
        and _is_long_key(text, mark.index)
    ):
        problem = f"a key has at most {_LONGEST_KEY:,} characters"
    place = Place(name, mark.line + 1, mark.column + 1) if mark else Place(name)
    return Problem(place, f"is not YAML: {problem}")


def _is_long_key(text: str, colon: int) -> bool:
    """Whether a colon is not read as one since what stands before it is longer than a key may be."""
    before = last = None
    with suppress(yaml.YAMLError):
        for token in yaml.scan(text[:colon], Loader=yaml.SafeLoader):
            if not isinstance(token, (yaml.BlockEndToken, yaml.StreamEndToken)):
                before, last = last, token
    if not isinstance(last, yaml.ScalarToken):
        return False
    start = last.start_mark
    # What follows a key on its own line is its value, with a colon too many.
    is_value = isinstance(before, yaml.ValueToken) and (
        before.start_mark.line == start.line
    )
    return colon - start.index > _LONGEST_KEY and not is_value


def _too_large(text: str, name: str) -> Problem:
    """The number that the scanner cannot hold: it names no place, so the place is where scanning first fails."""
    for match in _COUNTED.finditer(text):
        if _is_too_large(text[: match.end()]):
            what = f"is not YAML: {shown(match[0])} is larger than any that there is"
            return Problem(_place(name, text[: match.start()]), what)
    return Problem(Place(name), "is not YAML: it has a number that is too large")


def _is_too_large(text: str) -> bool:
    try:
        for _ in yaml.scan(text, Loader=yaml.SafeLoader):
            pass
    except yaml.YAMLError:
        return False
    except _TOO_LARGE:
        return True
    return False


def _place(name: str, before: str) -> Place:
    """The place after this text."""
    line = before.rpartition("\n")[2]
    return Place(name, before.count("\n") + 1, len(line) + 1)


def _forbidden(text: str, name: str) -> Problem | None:
    """What no file may hold, wherever it stands in the YAML."""
    is_ascii = text.isascii()
    sign = _CONTROL.search(text) if is_ascii else re.search(_UNPRINTABLE, text)
    if sign:
        what = "is not YAML: control characters are not allowed; write it as an escape in double quotes"
        return Problem(_place(name, text[: sign.start()]), what)
    sign = None if is_ascii else _UNSEEN.search(text)
    if sign:
        code = f"{ord(sign[0]):x}"
        escape = f"\\u{code:0>4}" if len(code) < 5 else f"\\U{code:0>8}"
        what = (
            f"has a character that nobody sees, U+{code.upper():0>4}: remove it,"
            f" or write it as {escape} in double quotes"
        )
        return Problem(_place(name, text[: sign.start()]), what)
    directive = _DIRECTIVE.match(text)
    if directive:
        what = "is a directive: directives are not part of the language"
        return Problem(_place(name, text[: directive.end()]), what)
    return None


def _too_deep(text: str, name: str) -> Problem | None:
    """Composing nests calls, where too many end the process: what may be deep is first read as flat events."""
    blanks = max(len(line) - len(line.lstrip(" ")) for line in text.split("\n"))
    if sum(map(text.count, ("[", "{", "- ", "? "))) + blanks < DEEPEST:
        return None
    while True:
        depth = 0
        try:
            for event in yaml.parse(text, Loader=_SCANNERS[0]):
                depth += isinstance(event, yaml.CollectionStartEvent)
                depth -= isinstance(event, yaml.CollectionEndEvent)
                if depth > DEEPEST:
                    mark = event.start_mark
                    assert mark is not None
                    place = Place(name, mark.line + 1, mark.column + 1)
                    return Problem(place, f"is nested more than {DEEPEST} deep")
        except _TOO_LARGE:
            return None
        except yaml.YAMLError as error:
            # A scanner that reads far ahead fails before the depth is known: what it could read shows that.
            mark = getattr(error, "problem_mark", None)
            if mark is not None and 0 < mark.index < len(text):
                text = text[: mark.index]
                continue
        return None


class _Composer:
    """Walks the nodes of one document and collects what the language does not allow of YAML."""

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self.problems: list[Problem] = []
        self._text = text
        self._starts: list[yaml.Mark] = []
        self._after = array("I")

    def located(self, node: yaml.Node) -> Located:
        """The whole document."""
        data = self._read(node)
        return Written(data, Marks(self.name, self._starts, self._after))

    def _read(self, node: yaml.Node) -> object:
        number = len(self._starts)
        self._starts.append(node.start_mark)
        self._after.append(number + 1)
        data = self._value(node)
        self._after[number] = len(self._starts)
        return data

    def _value(self, node: yaml.Node) -> object:
        # A tag or an anchor stands where its value begins; without anchors there are no aliases.
        begins = node.start_mark.index
        sign = self._text[begins : begins + 1]
        if sign == "&":
            what = "is an anchor, for aliases: write the value out, or share it by name with 'use'"
            return self._reject(node, what)
        if sign == "!":
            return self._reject(node, "is a tag: tags are not part of the language")
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        if isinstance(node, yaml.SequenceNode):
            return [self._read(item) for item in node.value]
        assert isinstance(node, yaml.ScalarNode)
        return self._scalar(node)

    def _reject(self, node: yaml.Node, message: str) -> object:
        mark = node.start_mark
        problem = Problem(Place(self.name, mark.line + 1, mark.column + 1), message)
        # An alias stands for the node itself, which then comes once more.
        if problem not in self.problems:
            self.problems.append(problem)
        return None

    def _mapping(self, node: yaml.MappingNode) -> dict[str, object]:
        members: dict[str, object] = {}
        lines: dict[str, int] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._reject(key, "is not a name: the keys of a mapping are texts")
                continue
            # A key is read as a value would be: what others read as a number or a truth is rejected unless quoted.
            rejected = len(self.problems)
            name = self._read(key)
            if len(self.problems) > rejected:
                continue
            if not isinstance(name, str):
                what = f"{shown(key.value)} is not a text: put the key in quotes"
                self._reject(key, what)
            elif name in members:
                what = f"repeats the key {name!r}, first written at line {lines[name]}"
                self._reject(key, what)
            elif node.flow_style and value.start_mark.index == value.end_mark.index:
                # `{a: }` is null to every reader, `{a:}` and `{a}` to some.
                self._reject(key, f"gives {name!r} no value: write null")
            else:
                members[name] = self._read(value)
                lines[name] = key.start_mark.line + 1
        return members

    def _scalar(self, node: yaml.ScalarNode) -> object:
        text = node.value
        if SURROGATE.search(text):
            return self._reject(
                node, "has half of a surrogate pair: write the character"
            )
        if node.style:
            return text
        value = plain(text)
        cut = _COMMENT.match(self._text, node.end_mark.index)
        if cut:
            # `a #b` and `a word # b` may be texts that lose their end; `5 # frames` and `word # so` are none.
            follows = self._text[cut.end() : cut.end() + 1]
            if follows not in ("", " ", "\t", "\n", "\r") or " " in text:
                what = (
                    "begins a comment, and the text before it ends: put the text in quotes,"
                    " or the comment on a line of its own"
                )
                place = _place(self.name, self._text[: cut.end() - 1])
                self.problems.append(Problem(place, what))
                return None
        if value is AMBIGUOUS:
            what = "is read differently by different YAML readers: put it in quotes"
            return self._reject(node, f"{shown(text)} {what}{hint(text)}")
        return value
