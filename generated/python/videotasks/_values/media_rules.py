# Copied from generator/templates/python/videotasks/_values/media_rules.py: edit that file, then run `make generate`.
"""What a page says of the media in one place where they may be of several kinds, as the generated tables hold it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks._values.media_rule import MediaRule

_CALLED = {"image": "an image", "video": "a video", "audio": "a sound"}


def called(kind: str) -> str:
    """A kind of files in a sentence."""
    return _CALLED.get(kind, "no such file")


class MediaRules:
    """What the media in one place must be where they may be of several kinds: a rule for each."""

    __slots__ = ("each", "measured")
    bare = False

    def __init__(self, *each: MediaRule) -> None:
        self.each = each
        self.measured = any(one.measured for one in each)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of files that may stand there."""
        return tuple(one.kind for one in self.each)

    @property
    def words(self) -> str:
        """The kinds in a sentence."""
        return " or ".join(map(called, self.kinds))

    def of(self, kind: str) -> MediaRule | None:
        """What a file of one kind must be; None: none of that kind may stand there."""
        return next((one for one in self.each if one.kind == kind), None)
