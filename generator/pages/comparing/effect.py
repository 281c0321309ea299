"""What a difference means for the users of a client that follows the spec: breaking, compatible or cosmetic.

Breaking: the client sends, or expects, what the platform may now refuse or leave out, or a bill may change. Compatible:
the client only does not offer, or not know, what there is by now. Cosmetic: nobody notices.
"""

from __future__ import annotations

import re
from typing import Any, Final, Literal

from generator.language.keywords import LIMITS
from generator.pages.comparing.differences import Difference
from generator.pages.facts import Json

Effect = Literal["breaking", "compatible", "cosmetic"]
ORDER: Final[tuple[Effect, ...]] = ("breaking", "compatible", "cosmetic")

_SIDES = {row.name: row.side for row in LIMITS}
_UNITS = {"kB": 1, "MB": 1000, "GB": 1_000_000}


def effect(one: Difference) -> Effect:
    """What a difference means."""
    keyword = one.keyword
    if keyword in ("path", "method", "host", "retirement"):
        return "breaking"
    if keyword in ("missing", "unknown"):
        return _presence(one)
    if keyword == "type":
        # What is sent must be of the page's type, what comes back is of it.
        types = (one.spec, one.page)
        return _type(*(types if one.part == "request" else types[::-1]))
    if keyword == "required":
        # A request must have what the page requires; an answer must have what the spec requires.
        stricter = one.page is True
        return "breaking" if stricter == (one.part == "request") else "compatible"
    if one.part == "response":
        # A value that the client has not seen yet is one more that it only does not know.
        mine, said = _allowed(one.spec), _allowed(one.page)
        return "compatible" if said and said - (mine or set()) else "cosmetic"
    return _demand(one)


def _demand(one: Difference) -> Effect:
    """What a difference in what a request may hold means."""
    if one.keyword == "conditions":
        return "compatible" if one.page is None else "breaking"
    if one.keyword == "default":
        # Leaving the parameter out now gives another result, at another price perhaps.
        return "breaking" if None not in (one.spec, one.page) else "compatible"
    if one.keyword == "openEnum":
        return "cosmetic"
    if one.keyword == "enum":
        return _enum(one.spec, one.page)
    if one.keyword in _SIDES:
        return _limit(one.spec, one.page, _SIDES[one.keyword])
    return _media(one)


def _presence(one: Difference) -> Effect:
    if one.keyword == "missing":
        return "breaking"
    needed = one.part != "response" and "required" in str(one.page)
    return "breaking" if needed else "compatible"


def _type(given: Json, taken: Json) -> Effect:
    """Does a value of one type do where one of another is taken? What is not stated is no type at all."""
    if given is None or taken is None:
        return "cosmetic"
    if {"array", "string[]"} == {given, taken} or (
        str(given).endswith("[]") and taken == "array"
    ):
        return "cosmetic"
    return "compatible" if (given, taken) == ("integer", "number") else "breaking"


def _allowed(value: Json) -> Any:
    """What a list or a range of whole numbers allows: a set, a pair, or None for anything."""
    if isinstance(value, list):
        return {(type(one).__name__, str(one)) for one in value}
    if isinstance(value, dict):
        low, high = value.get("minimum"), value.get("maximum")
        if isinstance(low, int) and isinstance(high, int) and high - low < 1000:
            return {("int", str(one)) for one in range(low, high + 1)}
        return None
    return None


def _enum(spec: Json, page: Json) -> Effect:
    mine, said = _allowed(spec), _allowed(page)
    if said is None:
        return "compatible"
    if mine is None or mine - said:
        return "breaking"
    return "compatible" if said - mine else "cosmetic"


def _limit(spec: Any, page: Any, side: Literal["lower", "upper"] | None) -> Effect:
    if page is None:
        return "compatible"
    # Of two limits without a side nobody knows which one allows more.
    if spec is None or side is None:
        return "breaking"
    return "compatible" if (page > spec) == (side == "upper") else "breaking"


def _media(one: Difference) -> Effect:
    spec: Any = one.spec
    page: Any = one.page
    if page is None:
        return "compatible"
    if one.sub == "kind":
        return "breaking"
    if spec is None:
        return "breaking" if one.sub != "forms" else "cosmetic"
    if one.sub in ("maxSize", "maxDecodedSize"):
        return _limit(_bytes(spec), _bytes(page), "upper")
    if one.sub in ("minWidth", "minHeight"):
        return _limit(spec, page, "lower")
    if one.sub in ("types", "forms"):
        return "breaking" if set(spec) - set(page) else "compatible"
    wider = _ratio(page["min"]) <= _ratio(spec["min"]) and _ratio(
        page["max"]
    ) >= _ratio(spec["max"])
    return "compatible" if wider else "breaking"


def _bytes(size: str) -> float:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([kMG]B)", size)
    return float(match[1]) * _UNITS[match[2]] if match else 0.0


def _ratio(value: Any) -> float:
    left, _, right = str(value).partition(":")
    return float(left) / float(right or 1)
