"""A text of JSON that is only written out where it is needed, as it can be many megabytes long."""

from __future__ import annotations

from videotasks._values.late import LateClass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
else:
    Iterator = LateClass("collections.abc", "Iterator")


class LazyText:
    """Stands in a body for a text; `str` writes it out."""

    __slots__ = ()

    def __len__(self) -> int:
        """How many characters the text has."""
        raise NotImplementedError

    def pieces(self) -> Iterator[bytes]:
        """The text in ASCII, piece by piece, with nothing in it that JSON would have to escape."""
        raise NotImplementedError

    def shortened(self) -> str:
        """The text for people, without what is too long to be read."""
        raise NotImplementedError
