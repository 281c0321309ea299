"""`generate` leaves a process that runs it in itself, such as that of these tests, as it was."""

from __future__ import annotations

import gc
from pathlib import Path

from generator.cli import main
from tests.fragment_specs import FRAGMENTS, build


def test_garbage_is_looked_for_as_often_as_before(tmp_path: Path) -> None:
    specs = build(FRAGMENTS / "accepted" / "numbers.yaml", tmp_path / "specs")
    words = ["generate", "--specs", str(specs), "--out", str(tmp_path / "out")]
    before = gc.get_threshold()
    for more in ([], ["--check", "--no-black"]):
        assert main([*words, *more]) == 0
        assert gc.get_threshold() == before
