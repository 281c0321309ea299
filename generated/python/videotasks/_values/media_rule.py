# Copied from generator/templates/python/videotasks/_values/media_rule.py: edit that file, then run `make generate`.
"""What a page says of the media in one place, as the generated tables hold it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from videotasks._values.file_limits import FileLimits


class MediaRule:
    """What the media in one place must be, as far as their bytes can tell.

    Args:
        kind: `image`, `video` or `audio`.
        types: MIME types; none: any of the kind.
        max_bytes: Of the file, where the page does not limit a data URI's otherwise.
        limit: The same in the page's words.
        bare: Whether base64 may stand there with nothing around it.
        measured: Whether there are rules on its pixels.
        limits: What else a file must be, where nothing else looks at it.
    """

    __slots__ = ("bare", "kind", "limit", "limits", "max_bytes", "measured", "types")

    def __init__(
        self,
        kind: str,
        types: tuple[str, ...] = (),
        max_bytes: int | None = None,
        limit: str = "",
        bare: bool = False,
        measured: bool = False,
        limits: FileLimits | None = None,
    ) -> None:
        self.kind = kind
        self.types = types
        self.max_bytes = max_bytes
        self.limit = limit
        self.bare = bare
        self.measured = measured
        self.limits = limits

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of files that may stand there."""
        return (self.kind,)

    def of(self, _kind: str) -> MediaRule:
        """What a file must be, of whatever kind it is."""
        return self
