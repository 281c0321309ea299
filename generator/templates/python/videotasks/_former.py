"""Answers for modules that have moved, under the names by which pickles of earlier versions call them.

A pickle holds the name of a class's module. Each such name stands here, and nowhere else, with
the modules that have its classes now. `videotasks` asks for it when Python finds no such module.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from importlib import import_module
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Final

_HOMES: Final[Mapping[str, tuple[str, ...]]] = {
    "videotasks._async_client": ("videotasks._client.async_client",),
    "videotasks._async_task": ("videotasks._client.async_task",),
    "videotasks._client": ("videotasks._client.client",),
    "videotasks._media": ("videotasks._validation.media",),
    "videotasks._problems": ("videotasks._values.problem",),
    "videotasks._request": ("videotasks._validation.request",),
    "videotasks._result": ("videotasks._results.result",),
    "videotasks._result_files": ("videotasks._results.files",),
    "videotasks._task": ("videotasks._client.task",),
}
"""Module as it was called -> the modules that have what pickles name of it."""


class _Loader(Loader):
    """Makes a module that looks for its attributes where they are now."""

    def exec_module(self, module: ModuleType) -> None:
        """Gives the module its one function."""
        former = module.__name__
        vars(module)["__getattr__"] = partial(attribute_of, former)


def spec_of(former: str) -> ModuleSpec | None:
    """How a module is made that stands for one that has moved; None if none of that name has."""
    return ModuleSpec(former, _Loader()) if former in _HOMES else None


def attribute_of(former: str, name: str) -> object:
    """What a module that has moved had under a name.

    Raises:
        AttributeError: It had nothing that a pickle can name so.
    """
    for home in _HOMES[former] if not name.startswith("__") else ():
        found: object = getattr(import_module(home), name, None)
        if found is not None:
            return found
    raise AttributeError(f"module {former!r} has no attribute {name!r}")
