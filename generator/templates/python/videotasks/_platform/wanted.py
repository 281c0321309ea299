"""Reads what is wanted of an endpoint, and tells which endpoints can do all of it at once, and what nobody knows."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Final, Literal, NamedTuple, cast

from videotasks._exceptions import wrong
from videotasks._platform.modes import Abilities, Mode

Ability = Literal["takes", "sound", "resolution", "duration"]
"""What can be asked of an endpoint."""

_INPUTS: Final = ("text", "image", "video", "audio")
_LINES: Final = re.compile(r"([1-9][0-9]{2,3})[pP]?")
_PIXELS: Final = re.compile(r"([1-9][0-9]{2,3})[*xX\u00d7]([1-9][0-9]{2,3})")
_THOUSANDS: Final = re.compile(r"([1-9])[kK]")


class Wanted(NamedTuple):
    """What is wanted; None, or nothing in `takes`: anything."""

    takes: frozenset[str]
    sound: bool | None
    lines: int | None
    duration: float | None

    @staticmethod
    def read(
        takes: object, sound: object, resolution: object, duration: object
    ) -> Wanted:
        """What was given.

        Raises:
            ConfigurationError: It is not what it has to be.
        """
        if sound is not None and not isinstance(sound, bool):
            raise wrong("sound", f"must be True, False or None, not {sound!r}")
        lines = None if resolution is None else _lines(resolution)
        return Wanted(_kinds(takes), sound, lines, _seconds(duration))

    def unknown_of(self, endpoint: str, provider: str) -> tuple[Ability, ...] | None:
        """What of this nobody knows of an endpoint at a provider; None: it cannot do it all."""
        if self == _ANYTHING:
            return ()  # and the table of all is not read
        from videotasks._platform.abilities import ABILITIES

        known = ABILITIES[endpoint]
        modes = known.at(provider) or (_NOTHING_KNOWN,)
        found = [self._unknown_in(mode, known) for mode in modes]
        return min((one for one in found if one is not None), key=len, default=None)

    def _unknown_in(self, mode: Mode, known: Abilities) -> tuple[Ability, ...] | None:
        """What of it nobody knows of one combination; None: it does not have it all."""
        limits = known.limits or (math.inf, -math.inf)
        verdicts: dict[Ability, bool | None] = {
            "takes": self.takes <= mode.inputs.keys()
            or _open("inputs", known, mode is not _NOTHING_KNOWN),
            "sound": self.sound in mode.sound if mode.sound else None,
            "resolution": self.lines in mode.lines or _open("lines", known, mode.lines),
            "duration": self.duration in mode.durations
            or limits[0] <= (self.duration or 0) <= limits[1]
            or _open("durations", known, mode.durations or known.limits),
        }
        wanted = (self.takes, self.sound, self.lines, self.duration)
        asked = dict(zip(verdicts, wanted, strict=True))
        told: dict[Ability, bool | None] = {
            name: verdict
            for name, verdict in verdicts.items()
            if asked[name] not in (None, frozenset())
        }
        if False in told.values():
            return None
        return tuple(name for name, verdict in told.items() if verdict is None)


_ANYTHING: Final = Wanted(frozenset(), None, None, None)


_NOTHING_KNOWN: Final = Mode({}, (), (), ())


def _open(name: str, known: Abilities, told: object = True) -> bool | None:
    """The verdict on what a list does not have: None where it is open, or no parameter tells."""
    return None if name in known.open or not told else False


def _kinds(given: object) -> frozenset[str]:
    found: tuple[object, ...] = (given,)
    if isinstance(given, Iterable) and not isinstance(given, str):
        found = tuple(cast("Iterable[object]", given))
    for one in found:
        if not isinstance(one, str) or one not in _INPUTS:
            raise wrong("takes", f"must be of {', '.join(_INPUTS)}, not {one!r}")
    return frozenset(map(str, found))


def _lines(given: object) -> int:
    if isinstance(given, int) and not isinstance(given, bool) and given > 0:
        return given
    text = given if isinstance(given, str) else ""
    if lines := _LINES.fullmatch(text):
        return int(lines[1])
    if pixels := _PIXELS.fullmatch(text):
        return min(int(pixels[1]), int(pixels[2]))
    if thousands := _THOUSANDS.fullmatch(text):
        return int(thousands[1]) * 540
    what = 'must be such as "1080p", "4k", "1920x1080" or a number of pixels'
    raise wrong("resolution", f"{what}, not {given!r}")


def _seconds(given: object) -> float | None:
    if given is None:
        return None
    is_number = isinstance(given, (int, float)) and not isinstance(given, bool)
    if is_number and isinstance(given, (int, float)) and 0 < given < math.inf:
        return given
    raise wrong("duration", f"must be a number of seconds, not {given!r}")
