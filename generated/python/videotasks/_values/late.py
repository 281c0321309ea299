# Copied from generator/templates/python/videotasks/_values/late.py: edit that file, then run `make generate`.
"""Stands in annotations for what is imported only when somebody resolves them, as typing, which takes long."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final


def _module(name: str) -> Any:
    """A module; importlib would have to be imported itself."""
    __import__(name)
    return sys.modules[name]


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
            return getattr(_module(self._module), name)
        except ModuleNotFoundError:
            if self._instead is None:
                raise
            return self._instead


class LateClass:
    """A type whose module is imported when it is put together with another one.

    It stands in `Name[...]`, in the brackets of another one, and before or behind `|`. Where an
    annotation is the name alone, there is nothing that could import it.

    Args:
        module: Full name of the module.
        name: Name of the type.
    """

    def __init__(self, module: str, name: str) -> None:
        self._home: Final = module
        self._name: Final = name

    def __getitem__(self, parameters: Any) -> Any:
        if type(parameters) is tuple:
            several: Any = parameters  # pyright: ignore[reportUnknownVariableType]
            return _resolved(self)[tuple(map(_resolved, several))]
        return _resolved(self)[_resolved(parameters)]

    def __or__(self, other: Any) -> Any:
        return _resolved(self) | _resolved(other)

    def __ror__(self, other: Any) -> Any:
        return _resolved(other) | _resolved(self)

    def resolved(self) -> Any:
        """The type itself."""
        return getattr(_module(self._home), self._name)


_attribute_of: Any = type(sys).__getattribute__


class _Module(type(sys)):  # type: ignore[misc]  # the type of modules; types has to be imported
    """A module of which others get the types themselves, and only its annotations what stands for them."""

    def __getattribute__(self, name: str) -> Any:
        return _resolved(_attribute_of(self, name))


def hand_on_types(module: str) -> None:
    """Has the attributes of a module be the types that stand-ins in it are for, as pickles of them expect."""
    sys.modules[module].__class__ = _Module


def _resolved(one: Any) -> Any:
    return one.resolved() if isinstance(one, LateClass) else one
