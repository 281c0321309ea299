"""Lays out Python text as black leaves it alone: quotes, calls, assignments, docstrings, each by black's own rule.

Where a width decides, the rule is black's: on one line if it fits; else the brackets' content on a line of its own;
else one element a line with a trailing comma.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from generator.language.model import Json

WIDTH = 88


def width(line: str) -> int:
    """Columns of a line as black counts them: characters of East Asia take two, combining ones none."""
    if line.isascii():
        return len(line)
    # Black's own table decides; importing black takes 100 ms, so only who needs it pays.
    from black.strings import str_width

    return str_width(line)


def quote(text: str) -> str:
    """A string literal with the quotes that need fewer backslashes, double ones where it makes no difference."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    double, single = _quoted(text, '"'), _quoted(text, "'")
    return single if single.count("\\") < double.count("\\") else double


def _quoted(text: str, mark: str) -> str:
    return mark + "".join(_escaped(one, mark) for one in text) + mark


def _escaped(one: str, mark: str) -> str:
    if one in ("\\", mark):
        return f"\\{one}"
    return one if one.isprintable() else repr(one)[1:-1]


def literal(value: Json) -> str:
    """A JSON value as an immutable Python expression on one line; a list becomes a tuple."""
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, (list, tuple)):
        items = ", ".join(literal(item) for item in value)
        return f"({items},)" if len(value) == 1 else f"({items})"
    if isinstance(value, dict):
        return (
            "{"
            + ", ".join(
                f"{quote(str(name))}: {literal(item)}" for name, item in value.items()
            )
            + "}"
        )
    return repr(value)


def call(indent: int, head: str, arguments: Sequence[str], tail: str = "") -> list[str]:
    """`head(arguments)tail`, split as black splits it when it is too wide."""
    blank, inner = " " * indent, " " * (indent + 4)
    one = f"{blank}{head}({', '.join(arguments)}){tail}"
    if width(one) <= WIDTH or not arguments:
        return [one]
    body = f"{inner}{', '.join(arguments)}"
    if width(body) <= WIDTH or len(arguments) == 1:
        return [f"{blank}{head}(", body, f"{blank}){tail}"]
    return [
        f"{blank}{head}(",
        *(f"{inner}{argument}," for argument in arguments),
        f"{blank}){tail}",
    ]


def exploded(
    indent: int, head: str, items: Iterable[str], brackets: str = "()", tail: str = ""
) -> list[str]:
    """One element a line with the trailing comma that makes black keep it so."""
    blank, inner = " " * indent, " " * (indent + 4)
    return [
        f"{blank}{head}{brackets[0]}",
        *(f"{inner}{item}," for item in items),
        f"{blank}{brackets[1]}{tail}",
    ]


def collection(indent: int, head: str, items: Sequence[str]) -> list[str]:
    """A tuple, one element a line; a single one stands with its brackets if it fits, as its comma is no wish."""
    if not items:
        return [f"{' ' * indent}{head}()"]
    one = f"{' ' * indent}{head}({''.join(items)},)"
    if len(items) == 1 and width(one) <= WIDTH:
        return [one]
    return exploded(indent, head, items)


def assign(indent: int, target: str, atom: str) -> list[str]:
    """`target = atom`, the atom in parentheses where only that makes it fit."""
    blank, inner = " " * indent, " " * (indent + 4)
    one = f"{blank}{target} = {atom}"
    if width(one) <= WIDTH or width(f"{inner}{atom}") > WIDTH:
        return [one]
    return [f"{blank}{target} = (", f"{inner}{atom}", f"{blank})"]


def docstring(indent: int, paragraphs: Sequence[str]) -> list[str]:
    """A docstring of paragraphs; lines of one that begin with blanks keep them, the rest is filled."""
    blank = " " * indent
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        lines += [""] * (number > 0)
        for line in paragraph.split("\n"):
            lead = line[: len(line) - len(line.lstrip(" "))]
            hang = lead + "    " * (len(lead) > 0)
            # The opening quotes stand on the first line of all.
            columns = WIDTH - indent - 3 * (not lines)
            lines += textwrap.wrap(
                line.strip(" "),
                columns,
                initial_indent=lead,
                subsequent_indent=hang,
                break_long_words=False,
                break_on_hyphens=False,
            ) or [""]
    lines = [line.rstrip() for line in lines]
    safe = [line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in lines]
    if safe[0].startswith('"'):
        safe[0] = f" {safe[0]}"
    if len(safe) == 1:
        return [f'{blank}"""{safe[0]}"""']
    return [
        f'{blank}"""{safe[0]}',
        *(f"{blank}{line}" if line else "" for line in safe[1:]),
        f'{blank}"""',
    ]


def sentence(text: str) -> str:
    """A text that ends like a sentence, so that no docstring ends in a quote or a backslash."""
    return text if text[-1:] in (".", "!", "?") else f"{text}."


def import_lines(indent: int, module: str, names: list[str]) -> list[str]:
    """An import, a name a line where one line is too short."""
    blank = " " * indent
    one = f"{blank}from {module} import {', '.join(names)}"
    if width(one) <= WIDTH:
        return [one]
    return [
        f"{blank}from {module} import (",
        *(f"{blank}    {name}," for name in names),
        f"{blank})",
    ]
