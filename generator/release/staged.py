"""Lays a release out in a folder of its own, so that it is tried before anything of the repository changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.changes.trees import Tree
from generator.emit import clashes, everything
from generator.language.load import load
from generator.language.model import SpecSet
from generator.write.writer import write


@dataclass(frozen=True, slots=True)
class Staged:
    """A release, in a folder that nobody else knows."""

    specs: SpecSet
    files: Mapping[str, bytes]
    """The spec files that the release changes: path below the specs -> content."""
    out: Path
    """What is generated."""

    @property
    def archive(self) -> Path:
        """The schemas as users get them."""
        return self.out / "json-schema.zip"

    @property
    def client(self) -> Path:
        """The folder in which the Python package lies."""
        return self.out / "python"


def staged(
    specs: Tree, changed: Mapping[str, bytes], label: str, folder: Path
) -> Staged:
    """A release laid out in an empty folder.

    Args:
        specs: The spec files that are released.
        changed: Those that the release writes.
        label: How problems call the folder of the specs.
        folder: Where to lay it out.

    Raises:
        SpecError: The specs cannot be used.
    """
    made = folder / "specs"
    contents = {**specs.contents([*specs.digests]), **changed}
    for path, content in contents.items():
        file = made / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    whole = load(made, checks=clashes(), label=label)
    out = folder / "generated"
    write(out, everything(whole))
    return Staged(whole, changed, out)
