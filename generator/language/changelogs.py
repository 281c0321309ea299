"""Reads what `release` has written of earlier releases: the texts of the change logs, one for each package."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from generator.language.model import Changelogs
from generator.language.problem import Place, Problem

RELEASES: Final = "releases"
"""The folder below the specs that tells of releases."""
FILES: Final = ("client.md", "schemas.md")


def changelogs(folder: Path, label: str) -> tuple[Changelogs, list[Problem]]:
    """The change logs of a set of specs, which has none before its first release, and what is wrong with them."""
    texts, problems = [], []
    for name in FILES:
        path = folder / RELEASES / name
        place = f"{label}/{RELEASES}/{name}"
        try:
            texts.append(path.read_text("utf-8"))
        except FileNotFoundError:
            texts.append("")
        except (OSError, UnicodeDecodeError) as error:
            texts.append("")
            problems.append(Problem(Place(place), f"cannot be read: {error}"))
    return Changelogs(*texts), problems
