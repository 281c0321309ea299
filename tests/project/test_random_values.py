"""A test with random values tries the same ones in every process that shares the tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.random_values import __file__ as module

TESTS = """
from hypothesis import given, strategies as st
{loaded}
{use}

@given(st.text(), st.integers(), st.floats())
def tried(text, number, fraction):
    print(ascii((text, number, fraction)))

tried()
"""
USE = "from tests import random_values; random_values.use()"
LOADED = "import special_words"


def values(folder: Path, loaded: str, use: str = USE) -> str:
    """What a test tries in a process of its own, where a module of a project is loaded or is not."""
    (folder / "special_words.py").write_text(
        "\n".join(f"'the word {n}', 1{n}77123, 1{n}.625" for n in range(200)), "utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-c", TESTS.format(loaded=loaded, use=use)],
        cwd=folder,
        env={"PYTHONPATH": f"{folder}:{Path(module).parents[1]}"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_the_same_values_are_tried_whatever_is_loaded(tmp_path: Path) -> None:
    tried = values(tmp_path, "")
    assert tried == values(tmp_path, LOADED)
    assert len(set(tried.splitlines())) > 50
    # What would be without it.
    derandomized = (
        "from hypothesis import settings\n"
        "settings.register_profile('same', derandomize=True)\n"
        "settings.load_profile('same')"
    )
    assert values(tmp_path, LOADED, derandomized) != values(tmp_path, "", derandomized)
