"""Decides what a difference means for users of a client of the spec: breaking, compatible or cosmetic.

Breaking: the client sends, or expects, what the platform may now reject or leave out, or a bill may change. Compatible:
the client only does not offer, or not know, what there is by now. Cosmetic: nobody notices.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal

from generator.language.keywords import ADVISORY, LIMITS
from generator.language.media import ratio
from generator.language.media_limits import BOUNDS
from generator.language.sizes import allowed_bytes
from generator.pages.comparing.differences import Difference
from generator.pages.facts import Json
from generator.text.severity import Severity, worst

_SIDES = {row.name: row.side for row in LIMITS}
_ADVISORY = frozenset(row.name for row in ADVISORY)


def effect(difference: Difference) -> Severity:
    """What a difference means."""
    keyword = difference.keyword
    if keyword in ("path", "method", "host", "retirement"):
        return "breaking"
    if keyword in ("missing", "unknown"):
        return _presence(difference)
    if keyword == "type":
        # What is sent must be of the page's type, what comes back is of it.
        types = (difference.spec, difference.page)
        return _type(*(types if difference.part == "request" else types[::-1]))
    if keyword == "required":
        # A request must have what the page requires; a response must have what the spec requires.
        stricter = difference.page is True
        return (
            "breaking" if stricter == (difference.part == "request") else "compatible"
        )
    if difference.part == "response":
        # A value that the client has not seen yet is one more that it only does not know.
        mine, said = _allowed(difference.spec), _allowed(difference.page)
        return "compatible" if said and said - (mine or set()) else "cosmetic"
    return _demand(difference)


def _demand(difference: Difference) -> Severity:
    """What a difference in what a request may hold means."""
    if difference.keyword == "conditions":
        # What has no effect is accepted all the same.
        harmless = difference.page is None or difference.sub == "noEffect"
        return "compatible" if harmless else "breaking"
    if difference.keyword == "default":
        # Leaving the parameter out now gives another result, at another price perhaps.
        return (
            "breaking"
            if None not in (difference.spec, difference.page)
            else "compatible"
        )
    if difference.keyword == "openEnum":
        return "cosmetic"
    if difference.keyword == "enum":
        return _enum(difference.spec, difference.page)
    if difference.keyword in _ADVISORY:
        # Nobody is refused, but what was whole may be cut off.
        return "compatible"
    if difference.keyword in _SIDES:
        return _limit(difference.spec, difference.page, _SIDES[difference.keyword])
    if difference.keyword == "mediaByKind":
        return _kinds(difference)
    if difference.keyword == "sum":
        return _sum(difference.spec, difference.page)
    return _media(difference)


def _kinds(difference: Difference) -> Severity:
    """What it means that kinds of files, or their limits, are others: the worst of what each of them means."""
    spec: Any = difference.spec or {}
    page: Any = difference.page or {}
    found: list[Severity] = ["compatible"]
    for kind in {**spec, **page}:
        if difference.page is not None and kind not in page:
            found.append("breaking")
        mine, said = spec.get(kind, {}), page.get(kind, {})
        for sub in {**mine, **said} if kind in page else ():
            values = mine.get(sub), said.get(sub)
            if values[0] != values[1]:
                of_one = replace(difference, sub=sub, spec=values[0], page=values[1])
                found.append(_media(of_one))
    return worst(*found)


def _sum(spec: Any, page: Any) -> Severity:
    """What it means that a list may add up to something else; what is added up is a matter of its own."""
    if spec is None or page is None or spec.get("of") != page.get("of"):
        return "compatible" if page is None else "breaking"
    sides: tuple[tuple[str, Literal["lower", "upper"]], ...] = (
        ("minimum", "lower"),
        ("maximum", "upper"),
    )
    ends = [(spec.get(name), page.get(name), side) for name, side in sides]
    return worst(*(_limit(*end) for end in ends if end[0] != end[1]))


def _presence(difference: Difference) -> Severity:
    if difference.keyword == "missing":
        return "breaking"
    needed = difference.part != "response" and "required" in str(difference.page)
    return "breaking" if needed else "compatible"


def _type(given: Json, accepted: Json) -> Severity:
    """Whether a value of one type fits where another is accepted; what is not stated is not a type at all."""
    if given is None or accepted is None:
        return "cosmetic"
    if {"array", "string[]"} == {given, accepted} or (
        str(given).endswith("[]") and accepted == "array"
    ):
        return "cosmetic"
    return "compatible" if (given, accepted) == ("integer", "number") else "breaking"


def _allowed(value: Json) -> Any:
    """What a list or a range of whole numbers allows: a set, a pair, or None for anything."""
    if isinstance(value, list):
        return {(type(entry).__name__, str(entry)) for entry in value}
    if isinstance(value, dict):
        low, high = value.get("minimum"), value.get("maximum")
        if isinstance(low, int) and isinstance(high, int) and high - low < 1000:
            return {("int", str(number)) for number in range(low, high + 1)}
        return None
    return None


def _enum(spec: Json, page: Json) -> Severity:
    mine, said = _allowed(spec), _allowed(page)
    if said is None:
        return "compatible"
    if mine is None or mine - said:
        return "breaking"
    return "compatible" if said - mine else "cosmetic"


def _limit(spec: Any, page: Any, side: Literal["lower", "upper"] | None) -> Severity:
    if page is None:
        return "compatible"
    # Of two limits without a side nobody knows which one allows more.
    if spec is None or side is None:
        return "breaking"
    return "compatible" if (page > spec) == (side == "upper") else "breaking"


def _media(difference: Difference) -> Severity:
    spec: Any = difference.spec
    page: Any = difference.page
    if page is None:
        return "compatible"
    if difference.sub == "kind":
        return "breaking"
    if spec is None:
        return "breaking" if difference.sub != "forms" else "cosmetic"
    if difference.sub in ("maxSize", "maxDecodedSize"):
        sizes = allowed_bytes(spec), allowed_bytes(page)
        return "cosmetic" if sizes[0] == sizes[1] else _limit(*sizes, "upper")
    if difference.sub == "maxItems":
        return _limit(spec, page, "upper")
    if difference.sub in ("minItems", "minWidth", "minHeight"):
        return _limit(spec, page, "lower")
    if difference.sub is not None and difference.sub in BOUNDS:
        side = BOUNDS[difference.sub][1]
        return _limit(spec, page, "lower" if side == "min" else "upper")
    if difference.sub in ("types", "forms"):
        return "breaking" if set(spec) - set(page) else "compatible"
    wider = ratio(str(page["min"])) <= ratio(str(spec["min"])) and ratio(
        str(page["max"])
    ) >= ratio(str(spec["max"]))
    return "compatible" if wider else "breaking"
