"""What the engine asks of whoever takes what it makes: `write.writer` has two of them."""

from __future__ import annotations

from typing import Protocol

from generator.emit.parts import File
from generator.write.output import Output


class Taken(File, Protocol):
    """A file that was taken."""

    @property
    def is_exact(self) -> bool:
        """Whether what is there now is what was taken, and does not only mean the same."""


class Taker(Protocol):
    """Where outputs go."""

    @property
    def out(self) -> str:
        """The folder of the outputs."""

    def take(self, output: Output) -> Taken | None:
        """Takes an output; None if it is an impossible one, which is told in the end."""

    def keep(self, path: str, sha256: str, origins: tuple[str, ...]) -> File:
        """Takes an output that lies there as it shall be."""

    def keep_rest(self, count: int) -> None:
        """Takes all of so many files that lie there as they shall be, but for those that are replaced."""

    def replace(self, path: str, sha256: str, origins: tuple[str, ...]) -> None:
        """Takes a file out of that rest: it is taken anew, or goes."""
