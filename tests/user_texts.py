"""Reads what users read: the READMEs and the chapters of the client's guide, with the code in them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
CLIENT = ROOT / "generated" / "python"
GUIDE = CLIENT / "videotasks" / "guide"
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.DOTALL | re.MULTILINE)


class Block(NamedTuple):
    """Some code in a text."""

    kind: str
    code: str


class Text(NamedTuple):
    """A file of Markdown."""

    name: str
    """`project`, `client`, or the chapter's."""
    path: Path
    text: str

    @property
    def words(self) -> str:
        """All of it in one line."""
        return " ".join(self.text.split())

    def blocks(self, kind: str | None = None) -> list[Block]:
        """The code in it, perhaps of one language alone."""
        every = (Block(*one) for one in _BLOCK.findall(self.text))
        return [one for one in every if kind in (None, one.kind)]


def _text(name: str, path: Path) -> Text:
    return Text(name, path, path.read_text("utf-8"))


CHAPTERS: Final = {
    path.stem: _text(path.stem, path)
    for path in sorted([*GUIDE.glob("*.md"), *GUIDE.glob("families/*.md")])
    if path.name != "README.md"
}
FAMILIES: Final = tuple(path.stem for path in sorted(GUIDE.glob("families/*.md")))
"""Chapters that there is one of for each family."""
CONTENTS: Final = _text("guide", GUIDE / "README.md")
TEXTS: Final = {
    "project": _text("project", ROOT / "README.md"),
    "specs": _text("specs", ROOT / "specs" / "README.md"),
    "client": _text("client", CLIENT / "README.md"),
    "guide": CONTENTS,
    **CHAPTERS,
}
