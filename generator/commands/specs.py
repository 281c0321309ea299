"""Loads the specs for the commands, so that every command reports what an output would reject of them."""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.language.model import SpecSet


def load_specs(folder: Path, only: Collection[str] | None = None) -> SpecSet:
    """The specs in a folder, or some endpoints of them, which every output accepts.

    Raises:
        SpecError: The specs cannot be used; it has every problem with its place.
    """
    from generator.emit import clashes
    from generator.language.load import load

    with _without_collection():
        return load(folder, clashes(), only)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Has nobody look for garbage meanwhile: what is loaded has no circles, and would be looked through many times."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def load_finished(folder: Path) -> tuple[SpecSet, tuple[str, ...]]:
    """The specs in a folder without the drafts in which something is left to decide, and the ids of those.

    Raises:
        SpecError: The others cannot be used.
    """
    from generator.language.problem import SpecError

    try:
        return load_specs(folder), ()
    except SpecError:
        texts = {
            f"{path.parent.name}.{path.stem}": path.read_text("utf-8", "replace")
            for path in (folder / "endpoints").glob("*/*.yaml")
        }
        # The shell of `pages scaffold page.md > FILE` makes the file, empty, before the command begins.
        ids = {id_: "TODO" in text or not text for id_, text in texts.items()}
        drafts = sorted(id_ for id_, is_draft in ids.items() if is_draft)
        if not drafts:
            raise
        return load_specs(folder, ids.keys() - drafts), tuple(drafts)
