"""Reads what is wanted of an endpoint, and tells which endpoints can do all of it at once, and what nobody knows."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Sequence
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
        modes = known.at(provider)
        told = self._as_far_as_told(known, modes)
        if modes and not any(told.is_in(mode, known) for mode in modes):
            return None
        names: tuple[Ability, ...] = ("takes", "sound", "resolution", "duration")
        pairs = zip(names, self, told, strict=False)
        return tuple(name for name, mine, its in pairs if mine != its)

    def _as_far_as_told(self, known: Abilities, modes: Sequence[Mode]) -> Wanted:
        """The same without what no parameter tells of."""
        takes = {kind for mode in modes for kind in mode.inputs}
        lines = {one for mode in modes for one in mode.lines}
        durations = {one for mode in modes for one in mode.durations}
        seconds, is_open = self.duration, "durations" in known.open
        is_timed = known.limits is not None or _is_told(seconds, durations, is_open)
        return Wanted(
            self.takes & takes if "inputs" in known.open or not modes else self.takes,
            self.sound if any(mode.sound for mode in modes) else None,
            self.lines if _is_told(self.lines, lines, "lines" in known.open) else None,
            seconds if is_timed else None,
        )

    def is_in(self, mode: Mode, known: Abilities) -> bool:
        """Whether one combination has all of it."""
        if known.limits is None or self.duration is None:
            fits = self.duration is None or self.duration in mode.durations
        else:
            fits = known.limits[0] <= self.duration <= known.limits[1]
        return (
            fits
            and self.takes <= mode.inputs.keys()
            and (self.sound is None or self.sound in mode.sound)
            and (self.lines is None or self.lines in mode.lines)
        )


_ANYTHING: Final = Wanted(frozenset(), None, None, None)


def _is_told(wanted: float | None, known: Collection[float], is_open: bool) -> bool:
    """Whether it is known which of these there are, and that there are no others."""
    return bool(known) and (wanted in known or not is_open)


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
