# Copied from generator/templates/python/videotasks/_values/public_name.py: edit that file, then run `make generate`.
"""Has public classes say in which package users find them, wherever they are defined.

A class's `__module__` is what tracebacks, `repr` and pickles call it by: `videotasks` is what
users import, and stays when modules move. But Python also looks there for the class's source
and for the names in its annotations, in `sys.modules`. So this text is found there in place of
the module that defines the class.

Classes of endpoints, such as requests, need none of this. They keep the module that defines
them, as `videotasks.endpoints.<family>.<operation>` is public itself: it is the endpoint's id,
which stays, and pickles of all versions call them by it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self


class PublicName(str):
    """The name of a public package that `sys.modules` takes for one of its private modules.

    It reads as the package's name and equals it. In a dict it is the private module's.
    """

    __slots__ = ("home",)
    home: str

    def __new__(cls, home: str) -> Self:
        """The public package that a module is in: all before the first private name."""
        name = super().__new__(cls, home.partition("._")[0])
        name.home = home
        return name

    def __eq__(self, other: object) -> bool:
        return str.__eq__(self, other) is True or self.home == other

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self.home)

    def __reduce__(self) -> tuple[Any, ...]:
        return str, (str(self),)


def name_publicly(module: Mapping[str, Any]) -> None:
    """Names the classes in a module's `__all__` after the package that users import them from."""
    name = PublicName(module["__name__"])
    for one in map(module.__getitem__, module["__all__"]):
        if isinstance(one, type):
            line = vars(one).get("__firstlineno__")
            one.__module__ = name
            if line is not None:  # which Python 3.13 has just forgotten
                type.__setattr__(one, "__firstlineno__", line)
