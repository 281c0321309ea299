"""Has tools that run in a copy of this checkout know what they know of the same files here.

A test that runs `make lint check` in a clone does no more work than that does here a second time: black, mypy and
`generate --check` remember what they have seen by digests. What has not run here they do, and remember it for here.
"""

from __future__ import annotations

import filecmp
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from black.cache import Cache
from black.mode import Mode, TargetVersion

from generator.write.unchanged import CACHE, make_cache

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


def tell_check(source: Path, copy: Path) -> None:
    """Notes which texts black has left alone for `generate --check`; a text that is another one has no such note."""
    for kept in (source / "generated" / CACHE).glob("approved-?"):
        place = Path(make_cache(str(copy / "generated")), kept.name)
        own = place.with_name(f"{kept.name}.{os.getpid()}")
        shutil.copyfile(kept, own)
        own.replace(place)
