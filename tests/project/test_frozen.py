"""Values of the generator are frozen for mypy, which looks at all of it, and are values at run time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.frozen import dataclass

from .environments import ROOT


@dataclass(frozen=True, slots=True)
class Pair:
    first: int
    second: tuple[int, ...] = ()


@dataclass(slots=True)
class Open:
    first: int


def test_equal_values_are_one_key() -> None:
    assert Pair(1, (2,)) == Pair(1, (2,)) != Pair(1)
    assert {Pair(1, (2,)): "found"}[Pair(1, (2,))] == "found"
    assert repr(Pair(1)) == "Pair(first=1, second=())"


def test_value_has_its_fields_alone() -> None:
    with pytest.raises(AttributeError):
        Pair(1).third = 3  # type: ignore[attr-defined]  # that is what is tried


def test_what_is_not_frozen_cannot_be_a_key() -> None:
    with pytest.raises(TypeError):
        hash(Open(1))


def test_mypy_refuses_to_assign(tmp_path: Path) -> None:
    text = (
        "from generator.language.model import Member\n"
        "def change(member: Member) -> None:\n"
        "    member.name = 'other'\n"
    )
    file = tmp_path / "change.py"
    file.write_text(text, "utf-8")
    command = [sys.executable, "-m", "mypy", "--config-file=", "--cache-dir"]
    command += [str(tmp_path / "cache"), "--follow-imports=silent", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    refusal, *_ = done.stdout.splitlines()
    assert refusal.endswith(
        'change.py:3: error: Property "name" defined in "Member" is read-only  [misc]'
    )
