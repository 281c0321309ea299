"""Loads the specs for the commands, so that every command reports what an output would reject of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.language.model import SpecSet


def load_specs(folder: Path) -> SpecSet:
    """The specs in a folder, which every output accepts.

    Raises:
        SpecError: The specs cannot be used; it has every problem with its place.
    """
    from generator.emit import clashes
    from generator.language.load import load

    return load(folder, clashes())
