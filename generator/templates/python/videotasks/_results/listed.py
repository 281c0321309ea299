"""The files of one kind that a result names: a tuple that says why there is none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, SupportsIndex, TypeAlias, TypeVar, cast

from videotasks._exceptions import NoFileError

T_co = TypeVar("T_co", covariant=True)
_TUPLE: Any = tuple
"""Whose maker has no type that checkers know whole."""


class _Naming(NamedTuple):
    """What a result says around its files of one kind."""

    kind: str
    task_id: str
    state: str
    reason: str
    entries: int
    """So many it lists, with and without an address."""
    others: tuple[str, ...]
    """Attributes of the result that do have files."""


About: TypeAlias = tuple[str, str, str, tuple[str, ...], Mapping[str, Any]]
"""Of a result: its task's id, its state, its reason, its attributes that have files, and the whole response."""


class Listed(tuple[T_co, ...]):  # noqa: SLOT001  # a tuple has no room for slots
    """Equal to a tuple of the same files, and a tuple for `json`, `copy` and `pickle`.

    Args:
        files: The files.
        kind: Of which kind they are.
        name: What the result calls them.
        about: What is around them; None: nobody knows, as where `dataclasses.asdict` copies them.
    """

    _about: About | None
    _kind: str
    _name: str

    def __new__(
        cls,
        files: Iterable[T_co] = (),
        kind: str = "",
        name: str = "",
        about: About | None = None,
    ) -> Any:
        """Files, and what is around them, which is looked at only where there are none."""
        made = _TUPLE.__new__(cls, files)
        made._kind, made._name, made._about = kind, name, about
        return made

    def __getitem__(self, index: Any) -> Any:
        """One file, or a tuple of some.

        Raises:
            NoFileError: There is none at that place.
        """
        try:
            return super().__getitem__(cast("SupportsIndex", index))
        except IndexError:
            if self._about is None:
                raise
            task_id, state, reason, others, raw = self._about
            entries = raw.get(self._name)
            naming = _Naming(
                self._kind,
                task_id,
                state,
                reason,
                len(cast("list[object]", entries)) if isinstance(entries, list) else 0,
                others,
            )
            text = _why(naming, len(self), index)
            raise NoFileError(text, task_id=task_id) from None

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        """As a tuple: what reads a pickle may be another version."""
        del protocol
        return tuple, (tuple(self),)


def _why(naming: _Naming, usable: int, index: object) -> str:
    """Why there is no such file, and what can be done."""
    task, kind = f"task {naming.task_id}", naming.kind
    again = f'client.task("{naming.task_id}").refresh() asks again, which is not billed'
    if naming.state == "failed":
        return (
            f"{task} failed, so it has no {kind}: {naming.reason or 'nobody says why'}"
        )
    if naming.state != "succeeded":
        return f"{task} has no {kind} yet, it is {naming.state}: wait() for it"
    if usable:
        plural = "" if usable == 1 else "s"
        return f"{task} has {usable} {kind}{plural}, and no {kind} at [{index}]"
    if naming.entries:
        what = f"its result lists {naming.entries}, none of them with a {kind}_url"
        return f"{task} succeeded, but names no usable {kind}: {what}; {again}, and result.raw has all that came"
    if naming.others:
        where = " and ".join(f"result.{name}" for name in naming.others)
        return f"{task} succeeded and made no {kind}, but what is in {where}"
    return (
        f"{task} succeeded, but its result names no {kind}, nor any other file; {again}; "
        "if it stays so, result.raw is what the provider's support needs"
    )
