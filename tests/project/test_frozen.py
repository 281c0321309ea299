"""Values of the generator are frozen for mypy, which looks at all of it, and are values at run time."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from dataclasses import field
from pathlib import Path
from typing import Any

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


class Fields:
    """What a class of values may declare."""

    first: int
    second: tuple[int, ...] = ()
    unseen: str = field(default="", repr=False)
    beside: str = field(default="", compare=False)
    unhashed: str = field(default="", hash=False)


class Nothing:
    """A value without a field."""


class Lonely:
    """A value of one field, which is no tuple."""

    first: int


GIVEN: dict[type, list[tuple[Any, ...]]] = {
    Fields: [
        (1,),
        (1, (2,)),
        (2,),
        (1, (), "x"),
        (1, (), "", "x"),
        (1, (), "", "", "x"),
    ],
    Nothing: [()],
    Lonely: [(1,), (2,)],
}


@pytest.mark.parametrize("kind", GIVEN, ids=lambda kind: kind.__name__)
def test_values_are_those_of_the_standard_library(kind: type) -> None:
    """But for what forbids to assign."""
    ours: Any = dataclass(frozen=True, slots=True)(_again(kind))
    theirs: Any = dataclasses.dataclass(unsafe_hash=True)(_again(kind))
    mine, others = ([made(*given) for given in GIVEN[kind]] for made in (ours, theirs))
    assert [*map(repr, mine)] == [*map(repr, others)]
    assert [*map(hash, mine)] == [*map(hash, others)]
    assert [[one == other for other in mine] for one in mine] == [
        [one == other for other in others] for one in others
    ]
    assert all(one != other for one, other in zip(mine, others, strict=True))


def _again(kind: type) -> type:
    """A class with the same in it, as a decorator changes what it is given."""
    return type(kind.__name__, (), {**vars(kind)})


def test_method_of_the_class_itself_stays() -> None:
    @dataclass(frozen=True)
    class Shown:
        first: int

        def __repr__(self) -> str:
            return "as it likes"

    assert repr(Shown(1)) == "as it likes"
    assert Shown(1) == Shown(1)


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
