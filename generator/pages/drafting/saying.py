"""Says a drafted condition in a plain sentence, where every part of it can be said in one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from generator.language.keywords import LIMITS
from generator.text.json_text import one_line

_LIMITS: Final = {row.name: row for row in LIMITS if row.side is not None}
_UNITS: Final = {"length": "characters", "count": "items"}
_OF_SEVERAL: Final = {"exactlyOne": "exactly one of", "atLeastOne": "at least one of"}


def sentence_of(condition: Mapping[str, Any]) -> str | None:
    """What a condition says; None: a part of it is said better by a person."""
    tests = [_test(name, test) for name, test in condition.get("when", {}).items()]
    effects = [*_effects(condition)]
    if not effects or None in effects:
        return None
    said = "; ".join(effect for effect in effects if effect)
    if tests:
        said = f"where {' and '.join(tests)}, {said}"
    return f"{said[0].upper()}{said[1:]}."


def _test(name: str, test: Any) -> str:
    if isinstance(test, Mapping) and "given" in test:
        return f"{_name(name)} is {'given' if test['given'] else 'left out'}"
    if isinstance(test, Mapping):
        return f"{_name(name)} is not {_either(test.get('not', ()))}"
    return f"{_name(name)} is {_either(test if isinstance(test, list) else [test])}"


def _effects(condition: Mapping[str, Any]) -> Iterator[str | None]:
    for key, said in condition.items():
        if key in _OF_SEVERAL:
            yield f"{_OF_SEVERAL[key]} {_all(said)} must be given"
        elif key in _OF_NAMES:
            yield _OF_NAMES[key](said)
        elif key == "allow":
            yield from (f"{_name(name)} must be {_either(said[name])}" for name in said)
        elif key == "default":
            yield from (
                f"{_name(name)} is {one_line(said[name])} unless it is given"
                for name in said
            )
        elif key in _LIMITS:
            side = "at least" if _LIMITS[key].side == "lower" else "at most"
            unit = _UNITS.get(_LIMITS[key].kind)
            verb, end = ("have", f" {unit}") if unit else ("be", "")
            yield from (
                f"{_name(name)} must {verb} {side} {said[name]}{end}" for name in said
            )
        elif key != "when":
            yield None


def _are(end: str) -> Callable[[Sequence[str]], str]:
    return lambda names: f"{_all(names)} {'is' if len(names) == 1 else 'are'} {end}"


_OF_NAMES: Final[Mapping[str, Callable[[Sequence[str]], str]]] = {
    "require": _are("required"),
    "exclude": _are("not accepted"),
    "noEffect": _are("without effect"),
}


def _name(parameter: str) -> str:
    """A parameter as a sentence calls it: by the end of its pointer."""
    return parameter.rpartition("/")[2]


def _all(names: Sequence[str]) -> str:
    *others, last = map(_name, names)
    return f"{', '.join(others)} and {last}" if others else last


def _either(values: Sequence[Any]) -> str:
    *others, last = (
        value if isinstance(value, str) else one_line(value) for value in values
    )
    return f"{', '.join(others)} or {last}" if others else last
