"""What a file must be beside what it must be anyway, as the generated tables hold it."""

from __future__ import annotations


class FileLimits:
    """What a text that names or holds a file tells of it, and what that must be.

    Args:
        begins: How it may begin; none: nothing is said of that.
        bare: Whether base64 may stand there with nothing around it.
        pattern: How it may begin, as schemas say it.
        expected: The same in words.
        max_bytes: Of the file in a data URI.
        size: The same in the page's words.
        below_bytes: Of the file in a data URI: it has fewer.
        decoded: The same in the page's words.
        sides: Keyword and limit of each bound of an image's sides.
        sides_words: The same in words.
        ratio: The least and the largest width to height of an image.
        opaque: Whether an image has no transparency.
        seconds: Keyword and limit of each bound of the length of a video or a sound.
        seconds_words: The same in words.
    """

    __slots__ = (
        "bare",
        "begins",
        "below_bytes",
        "decoded",
        "expected",
        "max_bytes",
        "opaque",
        "pattern",
        "ratio",
        "seconds",
        "seconds_words",
        "sides",
        "sides_words",
        "size",
    )

    def __init__(
        self,
        *,
        begins: tuple[str, ...] = (),
        bare: bool = False,
        pattern: str = "",
        expected: str = "",
        max_bytes: int | None = None,
        size: str = "",
        below_bytes: int | None = None,
        decoded: str = "",
        sides: tuple[tuple[str, float], ...] = (),
        sides_words: str = "",
        ratio: tuple[tuple[int, int], tuple[int, int]] | None = None,
        opaque: bool = False,
        seconds: tuple[tuple[str, float], ...] = (),
        seconds_words: str = "",
    ) -> None:
        self.begins = begins
        self.bare = bare
        self.pattern = pattern
        self.expected = expected
        self.max_bytes = max_bytes
        self.size = size
        self.below_bytes = below_bytes
        self.decoded = decoded
        self.sides = sides
        self.sides_words = sides_words
        self.ratio = ratio
        self.opaque = opaque
        self.seconds = seconds
        self.seconds_words = seconds_words
