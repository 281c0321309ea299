"""Records of what endpoints can do, of which the generated table is made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

Input = Literal["text", "image", "video", "audio"]
"""What can go in."""


class Mode(NamedTuple):
    """What an endpoint does at once: each of it goes with each of the rest."""

    inputs: Mapping[Input, bool]
    """What goes in -> whether it must be given. What is not there cannot be given; a picture for a watermark does not
    count."""
    sound: tuple[bool, ...]
    """Whether the endpoint makes sound: (False, True) where it can be switched, () where no parameter tells."""
    lines: tuple[int, ...]
    """Lines of the picture, which are the shorter side in pixels: 1080 for `1080p` and for `1920*1080`; () where no
    parameter tells."""
    durations: tuple[float, ...]
    """Seconds, each that can be chosen; () where no parameter tells, or where all between two limits can."""


class Abilities(NamedTuple):
    """What an endpoint can do."""

    modes: tuple[Mode, ...]
    limits: tuple[float, float] | None
    """The least and the most seconds, where all between them can be chosen."""
    open: tuple[str, ...]
    """What of `inputs`, `lines` and `durations` may be more than is listed."""
    differing: Mapping[str, tuple[Mode, ...]]
    """Provider -> its modes, where its page allows less."""

    def at(self, provider: str) -> tuple[Mode, ...]:
        """Those of one provider."""
        return self.differing.get(provider, self.modes)
