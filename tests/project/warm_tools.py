"""Has tools that run in a copy of this checkout know what they know of the same files here.

A test that runs `make lint` in a clone does no more work than `make lint` here does a second time: black and mypy
remember what they have seen by digests. Where they have not run here they do all of it, and remember that for here.
"""

from __future__ import annotations

import filecmp
from collections.abc import Iterable
from pathlib import Path

from black.cache import Cache
from black.mode import Mode, TargetVersion

PYTHON = {one for one in TargetVersion if one.value >= TargetVersion.PY310.value}
"""What black infers from `requires-python`."""


def of_mypy(root: Path) -> dict[str, str]:
    """What mypy needs to know; it names files by their places below the folder in which it runs."""
    return {"MYPY_CACHE_DIR": str(root / ".mypy_cache")}


def tell_black(names: Iterable[str], source: Path, copy: Path) -> None:
    """Notes that black leaves files of a copy alone, which are as those that it has left alone in the source."""
    known = Cache.read(Mode(target_versions=PYTHON))
    pairs = [
        (source / name, copy / name)
        for name in names
        if name.endswith(".py") and (source / name).is_file()
    ]
    known.write(
        there
        for here, there in pairs
        if there.is_file()
        and not known.is_changed(here)
        and filecmp.cmp(here, there, shallow=False)
    )
