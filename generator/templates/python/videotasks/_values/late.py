"""Stands in annotations for what is imported only when somebody resolves them."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final


class LateModule:
    """A module that is imported when a name of it is asked for.

    Args:
        module: Its full name.
        instead: What every name of it stands for if there is no such module; None: that is an error.
    """

    def __init__(self, module: str, instead: Any = None) -> None:
        self._module: Final = module
        self._instead: Final = instead

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)  # whatever inspects values is told nothing
        try:
            return getattr(import_module(self._module), name)
        except ModuleNotFoundError:
            if self._instead is None:
                raise
            return self._instead


class LateClass:
    """A generic class whose module is imported when its parameter is given.

    Args:
        module: Full name of the module.
        name: Name of the class.
    """

    def __init__(self, module: str, name: str) -> None:
        self._module: Final = module
        self._name: Final = name

    def __getitem__(self, parameter: object) -> Any:
        return getattr(import_module(self._module), self._name)[parameter]
