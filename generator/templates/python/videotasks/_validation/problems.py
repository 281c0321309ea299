"""What is wrong with a request: the problems that the generated checks report, each with its place and its rule."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from videotasks._validation.hints import make_list, make_media
from videotasks._values.nearest import closest, misspelled
from videotasks._values.pointer import step
from videotasks._values.problem import Problem
from videotasks._values.show import LONGEST_NUMBER, counted, shown

if TYPE_CHECKING:
    from videotasks._validation.counting import Limits
    from videotasks._validation.media import Media
    from videotasks._values.file_limits import FileLimits


class Problems:
    """Collects the problems of one body; the generated checks call one method for each broken rule."""

    __slots__ = ("_disputes", "_source", "_sources", "found", "of_media")

    def __init__(
        self,
        source: str,
        sources: Mapping[str, str],
        disputes: Mapping[str, str],
        of_media: bool = True,
    ) -> None:
        self._source = source
        self._sources = sources
        self._disputes = disputes
        self.found: list[Problem] = []
        self.of_media = of_media
        """Whether any of its media may be something else than a URL."""

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
            and value.bit_length() <= LONGEST_NUMBER
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

    def misspelled(
        self, pointer: str, name: str, body: Collection[str], known: Collection[str]
    ) -> None:
        """A member that no page lists, if its name is nearly that of one that is listed and left out; it only warns."""
        nearest = misspelled(name, [one for one in known if one not in body])
        if nearest:
            text = f"no page lists it, so it is sent as a further parameter; did you mean {nearest!r}?"
            self.add(step(pointer, name), "furtherParameters", name, text, nearest)

    def name_misspelled(
        self, body: Mapping[str, object], known: Collection[str]
    ) -> None:
        """Says of missing parameters by which other one they were probably meant, where any may be given."""
        more = [name for name in body if name not in known]
        for at, found in enumerate(self.found):
            missing = [one for one in known if found.pointer == step("", one)]
            if found.rule != "required" or not missing:
                continue
            meant = next((name for name in more if misspelled(name, missing)), None)
            if meant is not None:
                message = f"{found.message}; did you mean it by {meant!r}?"
                self.found[at] = found._replace(message=message)

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

    def length(
        self, pointer: str, rule: str, limit: int, value: str | Media, says: str = ""
    ) -> None:
        """A text that is too short or too long, in Unicode code points; `says`: the condition that limits it."""
        side = "at least" if rule == "minLength" else "at most"
        self.add(
            pointer,
            rule,
            value,
            f"has {counted(len(value), 'character')}, {side} {limit} allowed{_beside(says)}",
            limit,
        )

    def items(
        self,
        pointer: str,
        rule: str,
        limit: int,
        value: Sequence[object],
        says: str = "",
    ) -> None:
        """An array with too few or too many items."""
        side = "at least" if rule == "minItems" else "at most"
        self.add(
            pointer,
            rule,
            value,
            f"has {counted(len(value), 'item')}, {side} {limit} allowed{_beside(says)}",
            limit,
        )

    def pattern(self, pointer: str, pattern: str, value: str | Media) -> None:
        """A text of another form than the pattern of the page."""
        message = f"{shown(value)} does not match {pattern}"
        self.add(pointer, "pattern", value, message)

    def range(
        self, pointer: str, rule: str, limit: float, value: object, says: str = ""
    ) -> None:
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
            f"{shown(value)} is out of range: {side} {limit} allowed{_beside(says)}",
            limit,
        )

    def step(self, pointer: str, step: int, value: float) -> None:
        """A number between two steps; the nearest is the step below it, or the first."""
        below = int(value // step) * step
        message = f"{shown(value)} is not a multiple of {step}"
        self.add(pointer, "step", value, message, below or step)

    def media(
        self, pointer: str, value: str | Media, expected: str, maker: str = ""
    ) -> None:
        """A media input that is no URL or data URI of the kind that the page accepts."""
        hint = make_media(value, maker)
        message = f"{shown(value)} is not accepted: expected {expected}{hint}"
        self.add(pointer, "media", value, message)

    def decoded(self, pointer: str, value: str | Media, limit: str) -> None:
        """A data URI that holds too many bytes."""
        from videotasks._validation.measures import decoded_bytes

        held = decoded_bytes(value)
        message = f"holds {counted(f'{held:,}', 'byte')} once decoded, less than {limit} allowed"
        self.add(pointer, "maxDecodedSize", value, message)

    def pixels(self, pointer: str, value: str | Media, expected: str) -> None:
        """A data URI whose image has too few pixels."""
        self._size(pointer, "minWidth", value, expected)

    def shape(self, pointer: str, value: str | Media, expected: str) -> None:
        """A data URI whose image is too narrow or too wide."""
        self._size(pointer, "aspectRatio", value, expected)

    def sides(
        self,
        pointer: str,
        value: str | Media,
        bounds: tuple[tuple[str, float], ...],
        expected: str,
    ) -> None:
        """A data URI whose image has too few or too many pixels on a side."""
        from videotasks._validation.measures import pixels, side_beyond

        rule = side_beyond(pixels(value) or (0, 0), bounds) or bounds[0][0]
        self._size(pointer, rule, value, expected)

    def transparency(self, pointer: str, value: str | Media) -> None:
        """A data URI whose image has a channel of transparency."""
        message = "the image has a channel of transparency, none allowed"
        self.add(pointer, "transparency", value, message)

    def files(
        self, pointer: str, value: object, limits: FileLimits, says: str = ""
    ) -> None:
        """Files that are not what they must be at a provider, or beside another parameter."""
        from videotasks._validation.file_limits import wrong_files

        known = {one.pointer for one in self.found}
        for one in wrong_files(pointer, value, limits, known, says):
            self.add(*one)

    def relation(self, pointer: str, value: Sequence[object], says: str) -> None:
        """Two images that do not fit together."""
        message = f"the images' resolutions are too far apart: {says}"
        self.add(pointer, "relation", value, message)

    def sum(
        self,
        pointer: str,
        value: Sequence[object],
        limit: float,
        found: float,
        name: str = "",
    ) -> None:
        """A list whose numbers add up to too much or too little, and none of which is wrong by itself.

        Args:
            pointer: Place of the list.
            value: The list.
            limit: The most to which they may add up, or the least to which they must.
            found: To what they add up.
            name: The member that is added up; "": the items themselves.
        """
        if self._is_wrong_below(pointer):
            return
        what = f"the {name} of all items adds" if name else "the items add"
        wanted = (
            f"at most {limit} allowed" if found > limit else f"at least {limit} needed"
        )
        message = f"{what} up to {shown(found)}, {wanted}"
        self.add(pointer, "sum", value, message, limit)

    def too_many(
        self,
        pointer: str,
        rule: str,
        value: Sequence[object],
        most: Limits,
        member: str = "",
        left_out: str | None = None,
    ) -> None:
        """A list with too many items of a kind.

        Args:
            pointer: Place of the list.
            rule: `mediaByKind` or `counts`.
            value: The list.
            most: What is counted, and how many there may be.
            member: The member of an object that is counted by; "": the items are files, which have a kind.
            left_out: What an object without it is; None: nobody knows.
        """
        from videotasks._validation.counting import Count, too_many, which

        found = too_many(value, most, member, left_out) or Count(*most[0])
        items = which(found, "" if rule == "mediaByKind" else member)
        message = (
            f"has {counted(found.found, 'item')} {items}, at most {found.limit} allowed"
        )
        self.add(pointer, rule, value, message, found.limit)

    def too_few(
        self,
        pointer: str,
        rule: str,
        value: Sequence[object],
        least: Limits,
        member: str = "",
        left_out: str | None = None,
    ) -> None:
        """A list with too few items of a kind, and no item of which is wrong by itself."""
        if self._is_wrong_below(pointer):
            return
        from videotasks._validation.counting import Count, too_few, which

        found = too_few(value, least, member, left_out) or Count(*least[0])
        items = which(found, "" if rule == "mediaByKind" else member)
        message = (
            f"has {counted(found.found, 'item')} {items}, at least {found.limit} needed"
        )
        self.add(pointer, rule, value, message, found.limit)

    def untold(
        self,
        pointer: str,
        rule: str,
        value: Sequence[object],
        most: Limits,
        least: Limits,
        member: str = "",
        left_out: str | None = None,
    ) -> None:
        """A list of which nobody knows whether it has too many, or too few, items of a kind; it only warns."""
        from videotasks._validation.counting import untold, untold_words

        found = untold(value, most, least, member, left_out)
        if found is not None:
            by_member = "" if rule == "mediaByKind" else member
            self.add(pointer, rule, value, untold_words(*found, by_member))

    def _is_wrong_below(self, pointer: str) -> bool:
        return any(one.pointer.startswith(f"{pointer}/") for one in self.found)

    def _size(self, pointer: str, rule: str, value: str | Media, expected: str) -> None:
        from videotasks._validation.measures import pixels

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

    def no_effect(self, pointer: str, value: object, says: str) -> None:
        """A parameter that has no effect beside another one; it only warns."""
        self.add(pointer, "noEffect", value, f"has no effect here: {says}")

    def advised(
        self, pointer: str, rule: str, limit: object, value: object, words: str
    ) -> None:
        """A value beyond what a page advises, which it does not refuse; it only warns."""
        message = f"{shown(value)} is accepted, and the page says that it {words}"
        self.add(pointer, rule, value, message, limit)

    def unlisted(self, pointer: str, value: object, reason: str) -> None:
        """A value of a closed list that no page of the platform lists; it only warns."""
        message = f"{shown(value)} may be refused: no page of the platform lists it ({reason})"
        self.add(pointer, "enum", value, message)

    def missed(self, pointer: str, reason: str) -> None:
        """A member is left out of which somebody says that it is required, and no page does; it only warns."""
        message = f"is missing, which may be refused: no page of the platform states that it is required ({reason})"
        self.add(pointer, "required", None, message)

    def inferred(
        self, pointer: str, rule: str, limit: object, value: object, reason: str
    ) -> None:
        """A value beyond a limit that no page of the platform states; it only warns."""
        expected = f"expected {limit}" if isinstance(limit, str) else f"{rule} {limit}"
        message = f"{shown(value)} may be refused: {expected}, which no page of the platform states ({reason})"
        self.add(pointer, rule, value, message, limit)


def _beside(says: str) -> str:
    """The condition behind a limit, in a message."""
    return f" here: {says}" if says else ""
