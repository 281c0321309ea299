"""Texts on which parsers differ, as those who read them give their verdicts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from generator.emit.vectors.texts import TEXT_KINDS

KINDS = {kind.name: kind for kind in TEXT_KINDS}


class Text(NamedTuple):
    """One text of one request."""

    title: str
    description: str
    text: str
    valid: bool

    @property
    def kind(self) -> str:
        found = re.search(r"\[([^]]+)\]\Z", self.description)
        assert found is not None, self.description
        return found[1]

    def expected(self, consumer: str) -> bool:
        """What a consumer must say, by the table of kinds."""
        return self.valid is not (consumer in KINDS[self.kind].departs)


def texts_in(folder: Path) -> Iterator[Text]:
    """Every text of the files of a folder; their form is looked at in passing."""
    for path in sorted(folder.glob("*.json")):
        (group,) = json.loads(path.read_text("utf-8"))
        assert list(group) == ["description", "texts"]
        assert group["description"] == path.stem
        for one in group["texts"]:
            assert list(one) == ["description", "text", "valid"]
            yield Text(path.stem, **one)


def surprises(consumer: str, verdicts: Mapping[Text, bool]) -> list[str]:
    """The texts of which a consumer says something else than the table of kinds has of it."""
    return [
        f"{text.title}: {text.description}: {consumer} says {'valid' if said else 'invalid'}"
        for text, said in verdicts.items()
        if said is not text.expected(consumer)
    ]
