"""Every benchmark can be run among its peers, which are installed in their exact versions."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.benchmarks import peers
from tests.benchmarks.__main__ import modules

from .generated import ROOT

pytestmark = pytest.mark.interop


def test_every_row_can_be_measured_here(figure: Callable[[str], None]) -> None:
    peers.python()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", "--try"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "is left out" not in done.stdout
    for module in modules():
        assert f"# {module} took " in done.stdout
    figure(f"{done.stdout.count(' x ')} figures of {len(modules())} benchmarks")
