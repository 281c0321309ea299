"""What several modules make of a spec."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def made(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    spec_folder: Callable[[Path, Path], Path],
    generated: Callable[[Path, Path], Path],
) -> Path:
    """All outputs of a module's `FRAGMENT`."""
    home = tmp_path_factory.mktemp("made")
    return generated(spec_folder(request.module.FRAGMENT, home / "specs"), home / "out")
