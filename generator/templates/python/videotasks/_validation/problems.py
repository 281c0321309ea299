"""What is wrong with a request: the problems that the generated checks report, each with its place and its rule."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeGuard, cast

from videotasks._validation.hints import make_list, make_media
from videotasks._validation.media import decoded_bytes, pixels, shorten
from videotasks._values.nearest import closest

MISSING: Final = object()
"""Stands for a member that a body does not have; `None` is a value (and, in a body, a wrong one)."""

_SHOWN = 60
_LONGEST_STEP = 200
_LONGEST_NUMBER = 200
"""Bits of an integer that is shown in digits."""


class Problem(NamedTuple):
    """One broken rule.

    Attributes:
        pointer: JSON Pointer (RFC 6901) of the value in the request body, such as
            `/subjects/0/images`; "" is the whole body.
        rule: The keyword of the spec that is broken: `type`, `required`, `enum`,
            `maxLength`, ...
        value: The offending value; None where it is missing, or could not even be
            copied.
        message: What is wrong and what was expected, in words.
        nearest: The nearest value or name that is allowed; None where there is none to
            offer.
        source: URL of the documentation page that states the rule.
    """

    pointer: str
    rule: str
    value: object
    message: str
    nearest: object
    source: str

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: {self.message}"

    def __reduce__(self) -> tuple[Any, ...]:
        # A user's lambda or lock must not keep an exception from another process.
        return Problem, (*self[:2], portable(self.value), *self[3:])


class Problems:
    """Collects the problems of one body; the generated checks call one method for each broken rule."""

    __slots__ = ("_disputes", "_source", "_sources", "found")

    def __init__(
        self,
        source: str,
        sources: Mapping[str, str],
        disputes: Mapping[str, str],
    ) -> None:
        self._source = source
        self._sources = sources
        self._disputes = disputes
        self.found: list[Problem] = []

    def add(
        self,
        pointer: str,
        rule: str,
        value: object,
        message: str,
        nearest: object = None,
    ) -> None:
        """Records a problem; its page is the one that states this value, or else the endpoint's own."""
        shape = "/".join(
            "items" if one.isdigit() else one for one in pointer.split("/")
        )
        source = self._sources.get(shape, self._source)
        holds = self._disputes.get(f"{shape} {rule}")
        if holds is not None:
            message = f"{message} (the sources disagree. {holds})"
        self.found.append(Problem(pointer, rule, value, message, nearest, source))

    def type(self, pointer: str, expected: str, value: object, maker: str = "") -> None:
        """A value of another JSON type; a bool is never a number, and `5.0` is not an integer here.

        Args:
            pointer: Place of the value.
            expected: The type that was expected.
            value: What is there.
            maker: Class that makes such a value, or the items of such an array, of a file; "" if there is none.
        """
        nearest: object = None
        if expected == "integer" and isinstance(value, float) and value.is_integer():
            nearest = int(value)
        elif (
            expected in ("integer", "number")
            and isinstance(value, str)
            and value.isascii()
            and value.isdigit()
        ):
            nearest = int(value) if len(value) < 20 else None
        elif (
            expected == "string"
            and isinstance(value, int)
            and not isinstance(value, bool)
            and value.bit_length() <= _LONGEST_NUMBER
        ):
            nearest = shown(value)
        hint = f"; did you mean {nearest!r}?"
        if nearest is None:
            hint = (make_list if expected == "array" else make_media)(value, maker)
        article = "an" if expected[0] in "aeiou" else "a"
        self.add(
            pointer,
            "type",
            value,
            f"{shown(value)} is not {article} {expected}{hint}",
            nearest,
        )

    def required(self, pointer: str) -> None:
        """A member that must be there is not."""
        self.add(pointer, "required", None, "is required and missing")

    def unknown(self, pointer: str, name: object, known: Collection[str]) -> None:
        """A member that the documentation does not have."""
        nearest = closest(name, known) if isinstance(name, str) else None
        hint = f"; did you mean {nearest!r}?" if nearest else ""
        self.add(
            step(pointer, name),
            "additionalProperties",
            name,
            f"{shown(name)} is not a parameter{hint}",
            nearest,
        )

    def enum(self, pointer: str, value: object, allowed: Sequence[object]) -> None:
        """A value outside a closed list."""
        nearest = closest(value, allowed)
        listed = (
            ", ".join(map(repr, allowed))
            if len(allowed) > 1
            else f"{allowed[0]!r}, the only value"
        )
        hint = (
            f"; nearest: {nearest!r}"
            if nearest is not None and len(allowed) > 1
            else ""
        )
        self.add(
            pointer,
            "enum",
            value,
            f"{shown(value)} is not among the allowed values: {listed}{hint}",
            nearest,
        )

    def length(self, pointer: str, rule: str, limit: int, value: str) -> None:
        """A text that is too short or too long, in Unicode code points."""
        side = "at least" if rule == "minLength" else "at most"
        self.add(
            pointer,
            rule,
            value,
            f"has {len(value)} characters, {side} {limit} allowed",
            limit,
        )

    def items(
        self, pointer: str, rule: str, limit: int, value: Sequence[object]
    ) -> None:
        """An array with too few or too many items."""
        side = "at least" if rule == "minItems" else "at most"
        count = len(value)
        self.add(
            pointer,
            rule,
            value,
            f"has {count} item{'' if count == 1 else 's'}, {side} {limit} allowed",
            limit,
        )

    def range(self, pointer: str, rule: str, limit: float, value: object) -> None:
        """A number below its minimum or above its maximum."""
        side = {
            "minimum": "at least",
            "maximum": "at most",
            "exclusiveMinimum": "more than",
            "exclusiveMaximum": "less than",
        }[rule]
        self.add(
            pointer,
            rule,
            value,
            f"{shown(value)} is out of range: {side} {limit} allowed",
            limit,
        )

    def media(self, pointer: str, value: str, expected: str, maker: str = "") -> None:
        """A media input that is no URL or data URI of the kind that the page accepts."""
        hint = make_media(value, maker)
        message = f"{shown(value)} is not accepted: expected {expected}{hint}"
        self.add(pointer, "media", value, message)

    def decoded(self, pointer: str, value: str, limit: str) -> None:
        """A data URI that holds too many bytes."""
        held = decoded_bytes(value)
        message = f"holds {held:,} bytes once decoded, less than {limit} allowed"
        self.add(pointer, "maxDecodedSize", value, message)

    def pixels(self, pointer: str, value: str, expected: str) -> None:
        """A data URI whose image has too few pixels."""
        self._size(pointer, "minWidth", value, expected)

    def shape(self, pointer: str, value: str, expected: str) -> None:
        """A data URI whose image is too narrow or too wide."""
        self._size(pointer, "aspectRatio", value, expected)

    def relation(self, pointer: str, value: Sequence[object], says: str) -> None:
        """Two images that do not fit together."""
        message = f"the images' resolutions are too far apart: {says}"
        self.add(pointer, "relation", value, message)

    def _size(self, pointer: str, rule: str, value: str, expected: str) -> None:
        width, height = pixels(value) or (0, 0)
        message = f"the image has {width}x{height} pixels, {expected} allowed"
        self.add(pointer, rule, value, message)

    def allow(
        self, pointer: str, value: object, allowed: Sequence[object], says: str
    ) -> None:
        """A value that is not allowed beside another parameter's."""
        nearest = closest(value, allowed)
        listed = ", ".join(map(repr, allowed))
        message = f"{shown(value)} is not allowed here, expected {listed}: {says}"
        self.add(pointer, "allow", value, message, nearest)

    def require(self, pointer: str, says: str) -> None:
        """A parameter that is needed beside another one is missing."""
        self.add(pointer, "require", None, f"is needed and missing: {says}")

    def exclude(self, pointer: str, value: object, says: str) -> None:
        """A parameter that must not stand beside another one."""
        self.add(pointer, "exclude", value, f"must not be given here: {says}")

    def moot(self, pointer: str, value: object, says: str) -> None:
        """A parameter that has no effect beside another one; it only warns."""
        self.add(pointer, "noEffect", value, f"has no effect here: {says}")

    def inferred(
        self, pointer: str, rule: str, limit: object, value: object, reason: str
    ) -> None:
        """A value beyond a limit that no page of the platform states; it only warns."""
        expected = f"expected {limit}" if isinstance(limit, str) else f"{rule} {limit}"
        message = f"{shown(value)} may be refused: {expected}, which no page of the platform states ({reason})"
        self.add(pointer, rule, value, message, limit)


def shown(value: object) -> str:
    """A value as an error message shows it: JSON's words for its types, long ones cut, and whatever its `repr` does."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and value.bit_length() > _LONGEST_NUMBER:
        return f"an integer of {value.bit_length()} bits"
    if isinstance(value, str):
        short = str(shorten(value))
        return (
            repr(short)
            if len(short) <= _SHOWN
            else f"{short[:_SHOWN]!r}... ({len(value)} characters)"
        )
    items = as_array(value)
    if items is not None:
        return f"an array of {len(items)}"
    if isinstance(value, Mapping):
        return "an object"
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001  # also of objects that cannot be shown
        return type(value).__name__
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def portable(value: object) -> object:
    """The value if it can be pickled, else its words."""
    if type(value) in (type(None), bool, int, float, str):
        return value
    import pickle

    try:
        pickle.dumps(value)
    except Exception:  # noqa: BLE001  # whatever the value's class raises
        return shown(value)
    return value


def step(pointer: str, name: object) -> str:
    """The pointer of a member, whose name is cut where nobody would read on."""
    text = name if isinstance(name, str) else shown(name)
    if len(text) > _LONGEST_STEP:
        text = f"{text[:_LONGEST_STEP]}..."
    return f"{pointer}/{escape(text)}"


def escape(name: str) -> str:
    """A member's name as one step of a JSON Pointer (RFC 6901)."""
    return name.replace("~", "~0").replace("/", "~1")


def as_array(value: object) -> Sequence[object] | None:
    """The value as the items of a JSON array, or None if it is none (a string is none)."""
    if isinstance(value, (list, tuple)):
        return cast("Sequence[object]", value)
    return None


def as_object(value: object) -> Mapping[str, object] | None:
    """The value as the members of a JSON object, or None if it is none."""
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    return None


def is_integer(value: object) -> TypeGuard[int]:
    """Is it an integer? A bool is none, and neither is 5.0: the platform's parsers are not that kind."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_number(value: object) -> TypeGuard[float]:
    """Is it a number of JSON: no bool, no infinity, no NaN?"""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return isinstance(value, int) or math.isfinite(value)
