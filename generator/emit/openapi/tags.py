"""Makes the tags of an OpenAPI file: one for each family of endpoints, and one for the poll for a result."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter

from generator.language.model import Json
from generator.text.titles import parted

RESULT_TAG = "task_result"


def tags(endpoints: Iterable[tuple[str, str]]) -> list[Json]:
    """Each with what its operations do; of each endpoint the family and the title, sorted by id."""
    found = {
        family: _words([title for _, title in group])
        for family, group in groupby(endpoints, key=itemgetter(0))
    }
    # A family may have the name of the tag for polls: then the two share it.
    polls = "Polls for the state of a task and, once it has succeeded, the addresses of its files."
    found[RESULT_TAG] = " ".join(filter(None, (found.get(RESULT_TAG), polls)))
    return [{"name": name, "description": words} for name, words in found.items()]


def _words(titles: Sequence[str]) -> str:
    """What a family makes, as `Makes videos with Vidu Q1: Image to Video, Text to Video`."""
    model, rests = parted(titles)
    whose = f" with {model}" if model else ""
    return f"Makes videos{whose}: {', '.join(rests)}."
