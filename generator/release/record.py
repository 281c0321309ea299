"""Keeps what has been released, for the next comparison: specs, schemas with their vectors, and calls of the client.

It is a folder of the repository and no git tag: so a shallow clone and an archive of the sources have it, it shows in
review, and `python -m generator diff specs/releases/last specs` says at any time what a release would.
The schemas are the very archive that was released, as what is made today of the old specs is not what users have.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.changes.trees import Tree, tree
from generator.language.load import RELEASES
from generator.language.problem import Place, Problem, SpecError
from generator.release.versions import Version

LAST: Final = f"{RELEASES}/last"
ARCHIVE: Final = "json-schema.zip"
CALLS: Final = "calls.py"
_ABOUT: Final = "release.json"


@dataclass(frozen=True, slots=True)
class Release:
    """What was released, and when."""

    client: Version
    schemas: Version
    date: str
    """Of the day, as `2026-11-29`."""


@dataclass(frozen=True, slots=True)
class Last:
    """The last release as it is kept."""

    release: Release
    folder: Path
    specs: Tree


def last(specs: Path, label: str) -> Last | None:
    """The last release of a set of specs; None: there has been none.

    Raises:
        SpecError: It cannot be read.
    """
    folder = specs / LAST
    if not folder.is_dir():
        return None
    try:
        raw = json.loads((folder / _ABOUT).read_text("utf-8"))
        client, schemas = (Version.parse(raw[name]) for name in ("client", "schemas"))
        release = Release(client, schemas, str(raw["date"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        place = Place(f"{label}/{LAST}/{_ABOUT}")
        what = f"does not tell of the last release: {type(error).__name__}: {error}"
        raise SpecError([Problem(place, what)]) from None
    return Last(release, folder, tree(str(folder), folder))


def keep(
    specs: Path, released: Tree, release: Release, schemas: Path, calls: str
) -> None:
    """Keeps a release instead of the one before.

    Args:
        specs: The folder of specs in which it is kept.
        released: The spec files that were released.
        release: Its versions and its day.
        schemas: The archive of its schemas.
        calls: The calls of its client, a module.
    """
    with _replaced(specs / LAST) as folder:
        for path, content in released.contents([*released.digests]).items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        shutil.copyfile(schemas, folder / ARCHIVE)
        (folder / CALLS).write_text(calls, "utf-8")
        about = {
            "client": str(release.client),
            "schemas": str(release.schemas),
            "date": release.date,
        }
        (folder / _ABOUT).write_text(f"{json.dumps(about, indent=2)}\n", "utf-8")


@contextmanager
def _replaced(folder: Path) -> Iterator[Path]:
    """A new folder, which takes the place of another one once it is whole."""
    made = folder.with_name(f".{folder.name}-new")
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir(parents=True)
    yield made
    shutil.rmtree(folder, ignore_errors=True)
    made.rename(folder)
