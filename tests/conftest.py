"""What several rooms of the tests share: spec folders, and how long random values are tried."""

from __future__ import annotations

import shutil
import signal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# For a long search with other values in every run: python -m pytest --hypothesis-profile=long tests/schemas
settings.register_profile(
    "long",
    max_examples=20_000,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)

# A shell has what it starts in the background ignore Ctrl+C, and all its children too; some tests are about it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

FRAGMENTS = Path(__file__).resolve().parent / "fragments"


@pytest.fixture(scope="session")
def accepted_specs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All accepted fragments as one spec folder: each file is a family of one operation, each folder a family."""
    folder = tmp_path_factory.mktemp("accepted") / "specs"
    shutil.copytree(FRAGMENTS / "accepted", folder / "endpoints")
    for path in sorted((folder / "endpoints").glob("*.yaml")):
        family = path.with_suffix("")
        family.mkdir()
        path.rename(family / "make.yaml")
    (folder / "types").mkdir()
    shutil.copy(FRAGMENTS / "api.yaml", folder / "api.yaml")
    shutil.copy(FRAGMENTS / "types.yaml", folder / "types" / "shared.yaml")
    return folder
