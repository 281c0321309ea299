"""`videotasks guide`: prints the chapters of the guide, which the package brings along, and loads no client for it."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from videotasks._values.nearest import closest
from videotasks.cli import _exit_codes as codes
from videotasks.cli._command import Parser, UsageError
from videotasks.cli._output import Output

_FOLDER: Final = Path(__file__).parents[1] / "guide"
_LISTED = re.compile(r"^- \[(.+?)\]\(.+?\): (.+)$", re.MULTILINE)
"""How the guide's list of contents tells of a chapter."""
_COMMENT = re.compile(r"\A<!--.*?-->\n", re.DOTALL)
_FENCE = re.compile(r"^```(\w+)\n(.*?)^```\n", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\((?:families/)?([\w-]+)\.md[^)]*\)")
"""A link to another chapter."""


def parser(command: str, words: Sequence[str]) -> Parser:
    """Of its options."""
    del words
    about = "Lists the chapters of the guide, or prints one of them."
    made = Parser(command, about, f"{command} start")
    made.add_argument(
        "chapter", nargs="?", metavar="CHAPTER", help="its name, or a family's"
    )
    return made


def act(options: Namespace, output: Output) -> int:
    """Prints it."""
    if options.chapter is None:
        for name, about in _contents():
            output.event("chapter", f"{name:<13} {about}", chapter=name, about=about)
        output.note("next: videotasks guide start")
        return codes.DONE
    name, text = _chapter(options.chapter)
    if output.as_json:
        output.event("chapter", "", chapter=name, markdown=text)
    elif not _drawn(text):
        output.event("chapter", text.rstrip("\n"))
    return codes.DONE


def _contents() -> list[tuple[str, str]]:
    """Name of each chapter, and what it is about, in order."""
    return _LISTED.findall((_FOLDER / "README.md").read_text("utf-8"))


def _chapter(given: str) -> tuple[str, str]:
    """Name and text of a chapter, or of the one of a family."""
    name = given.removeprefix("families/").removesuffix(".md")
    if name in _names():
        for folder in (_FOLDER, _FOLDER / "families"):
            path = folder / f"{name}.md"
            if path.is_file():
                return name, _COMMENT.sub("", path.read_text("utf-8"))
    near = closest(name, _names()) or "start"
    raise UsageError(f"there is no chapter {given!r}", f"videotasks guide {near}")


def _names() -> list[str]:
    """What can be asked for."""
    return [*(name for name, _ in _contents()), *_families()]


def _families() -> Iterator[str]:
    return (path.stem for path in sorted((_FOLDER / "families").glob("*.md")))


def _drawn(text: str) -> bool:
    """Draws it on a terminal; whether that could be done."""
    from videotasks.cli._terminal import console

    found = console()
    if found is None:
        return False
    from rich.markdown import Markdown
    from rich.syntax import Syntax

    prose, *blocks = _FENCE.split(text)
    found.print(Markdown(_for_terminals(prose)))
    for at in range(0, len(blocks), 3):
        kind, code, after = blocks[at : at + 3]
        # Lines are not cut, so that they can be copied.
        found.print()
        found.print(Syntax("", kind).highlight(code.rstrip()), soft_wrap=True)
        found.print(Markdown(_for_terminals(after)))
    return True


def _for_terminals(text: str) -> str:
    return "\n".join(map(_without_links, text.split("\n")))


def _without_links(line: str) -> str:
    """A line with what to type in place of links to other chapters, which no terminal can follow."""
    if line.startswith("|"):
        return _LINK.sub(r"\1", line)
    return _LINK.sub(_typed, line)


def _typed(link: re.Match[str]) -> str:
    text, name = link.groups()
    what = f"`videotasks guide {name}`"
    return what if text == name else f"{text} ({what})"
