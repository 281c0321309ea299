"""What the families of endpoints have in common: how they are shown, and what is said of names that they lack."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar

from videotasks._values.nearest import closest
from videotasks.endpoints._submit import Submit

T_co = TypeVar("T_co", covariant=True)


class Family(Generic[T_co]):
    """Submits tasks to the endpoints of one family."""

    __slots__ = ("_submit",)

    def __init__(self, submit: Submit[T_co]) -> None:
        self._submit = submit

    def __dir__(self) -> list[str]:
        return without_private(object.__dir__(self))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {', '.join(public_names(type(self)))}>"

    if not TYPE_CHECKING:  # a checker knows all names

        def __getattr__(self, name: str) -> NoReturn:
            raise no_attribute(self, name, public_names(type(self)))


def public_names(kind: type) -> list[str]:
    """The names that a class offers."""
    return [name for name in dir(kind) if not name.startswith("_")]


def without_private(names: Iterable[str]) -> list[str]:
    """What `dir()` shows: Python's own names and public ones."""
    return [name for name in sorted(names) if name[:1] != "_" or name[:2] == "__"]


def no_attribute(owner: object, name: str, known: list[str]) -> AttributeError:
    """What is raised for a name that an object does not have."""
    text = f"{type(owner).__name__} has no {name!r}"
    if not name.startswith("_"):
        near = closest(name, known)
        text += f"; did you mean {near!r}?" if near else f"; it has {', '.join(known)}"
    # With a name, but without an object, Python's own suggestion stays away.
    return AttributeError(text, name=name)
