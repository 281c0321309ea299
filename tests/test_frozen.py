"""What `generator.frozen` makes cheaper is what the standard library makes."""

from __future__ import annotations

import dataclasses

import pytest

from generator.frozen import dataclass, replace


@dataclass(frozen=True, slots=True)
class Slotted:
    """One field is not compared."""

    name: str
    size: int = 0
    written: str = dataclasses.field(default="", compare=False, repr=False)


@dataclass(frozen=True)
class Single:
    """A class with a single field."""

    name: str


@pytest.mark.parametrize(
    ("value", "changes"),
    [
        (Slotted("a", 1, "here"), {"size": 2}),
        (Slotted("a", 1, "here"), {}),
        (Slotted("a", 1, "here"), {"name": "b", "written": "there"}),
        (Single("a"), {"name": "b"}),
    ],
    ids=repr,
)
def test_a_value_is_replaced_as_by_the_standard_library(
    value: Slotted | Single, changes: dict[str, object]
) -> None:
    found, wanted = (one(value, **changes) for one in (replace, dataclasses.replace))
    assert dataclasses.asdict(found) == dataclasses.asdict(wanted)
    assert type(found) is type(value)
    assert found is not value


def test_a_field_that_is_not_there_is_not_replaced() -> None:
    with pytest.raises(TypeError, match="other"):
        replace(Single("a"), other=1)  # type: ignore[call-arg]  # on purpose
