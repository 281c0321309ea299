"""What a change means is said of sets and not of texts, and what validators say of real bodies agrees with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator.changes.change import Change
from generator.changes.compare import Comparison
from generator.emit.json_schema.schemas import DIALECTS, document, roots_of
from generator.emit.vectors.bodies import bodies_of, vectors
from generator.emit.vectors.tried import Framed
from generator.language.load import load
from generator.language.model import Json

from .small import compared, folder

CASES: list[dict[str, Any]] = [
    case
    for path in sorted(Path(__file__).parent.glob("cases*.yaml"))
    for case in yaml.safe_load(path.read_text("utf-8"))
]
BODIES = ("request", "response")


def sides(case: dict[str, Any], at: Path) -> tuple[Path, Path]:
    """The specs before and after."""
    made = [
        folder(
            at / side,
            case.get("request", [{}, {}])[index],
            case.get("response", [{}, {}])[index],
            case.get("example", [{}, {}])[index],
            **case.get(side, {}),
        )
        for index, side in enumerate(("old", "new"))
    ]
    return made[0], made[1]


def said(change: Change) -> Iterator[str]:
    yield f"{change.severity} {change.keyword}"
    for audience in ("client", "schemas"):
        found = getattr(change, audience)
        if found != change.severity:
            yield f"{audience} {found}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_it_says_how_bad_a_change_is(case: dict[str, Any], tmp_path: Path) -> None:
    found = compared(*sides(case, tmp_path))
    assert sorted(word for one in found.changes for word in said(one)) == sorted(
        case["said"]
    )
    for change in found.changes:
        where = "response" if "response" in case else "request"
        assert change.direction == where
        assert change.endpoint == "fragment.limits"


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_what_it_says_agrees_with_what_validators_say(
    case: dict[str, Any], tmp_path: Path
) -> None:
    old, new = sides(case, tmp_path)
    found = compared(old, new)
    agrees(found, old, new)
    if any(one.severity == "breaking" for one in found.changes) and (
        case.get("witness") != "none"
    ):
        where = found.changes[0].direction
        shown = found.refused if where == "request" else found.admitted
        assert shown, "no payload shows that it breaks"


def agrees(found: Comparison, old: Path, new: Path) -> None:
    """Holds severities against jsonschema with the generated schemas, on vectors of both."""
    refused, admitted = verdicts(old, new, 0)
    by_request = [one for one in found.changes if one.direction == "request"]
    by_response = [one for one in found.changes if one.direction == "response"]
    if all(one.schemas != "breaking" for one in by_request):
        assert refused == []
    if not by_request:
        assert admitted == []
    refused, admitted = verdicts(old, new, 1)
    if all(one.schemas != "breaking" for one in by_response):
        assert admitted == []
    if not by_response:
        assert refused == []


def verdicts(old: Path, new: Path, body: int) -> tuple[list[Json], list[Json]]:
    """What schemas of the old specs take and those of the new refuse, and the other way round."""
    both = [load(one) for one in (old, new)]
    validators = [
        Draft202012Validator(
            document(roots_of(specs.endpoints[0])[body], specs.api, DIALECTS[-1])
        )
        for specs in both
    ]
    refused: list[Json] = []
    admitted: list[Json] = []
    for specs in both:
        for data in bodies(specs.endpoints[0], body):
            before, after = (validator.is_valid(data) for validator in validators)
            if before and not after:
                refused.append(data)
            if after and not before:
                admitted.append(data)
    return refused, admitted


def bodies(endpoint: Any, body: int) -> Iterator[Any]:
    for one in vectors(bodies_of(endpoint)[body]):
        if isinstance(one, Framed):
            yield from (one.vector(tried).data for tried in one.tries)
        else:
            yield one.data


# -- pairs that nobody has thought of ---------------------------------------------------------------

WHOLE = st.integers(-3, 6)


@st.composite
def limits(draw: st.DrawFn, low: str, high: str, least: int) -> dict[str, Any]:
    ends = sorted(draw(st.tuples(*[st.integers(least, 6)] * 2)))
    kept = draw(st.sampled_from([(), (low,), (high,), (low, high)]))
    pair = dict(zip((low, high), ends, strict=True))
    return {name: limit for name, limit in pair.items() if name in kept}


@st.composite
def values(draw: st.DrawFn) -> dict[str, Any]:
    """A parameter of some type, with some of its rules."""
    kind = draw(st.sampled_from(["integer", "number", "string", "boolean", "array"]))
    found: dict[str, Any] = {"type": kind}
    if kind == "integer" and draw(st.booleans()):
        found["enum"] = draw(st.lists(WHOLE, min_size=1, max_size=5, unique=True))
    elif kind in ("integer", "number"):
        found |= draw(limits("minimum", "maximum", -3))
    elif kind == "string" and draw(st.booleans()):
        letters = st.sampled_from("abcd")
        found["enum"] = draw(st.lists(letters, min_size=1, max_size=3, unique=True))
    elif kind == "string":
        found |= draw(limits("minLength", "maxLength", 1))
    elif kind == "array":
        items = {"type": "integer", **draw(limits("minimum", "maximum", 0))}
        found |= {"items": items, **draw(limits("minItems", "maxItems", 1))}
    if draw(st.booleans()):
        found["nullable"] = True
    return found


SETTINGS = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@SETTINGS
@given(pair=st.tuples(values(), values()))
def test_no_pair_of_rules_is_called_compatible_that_refuses_a_body(
    pair: tuple[dict[str, Any], dict[str, Any]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    at = tmp_path_factory.mktemp("pair")
    old, new = (
        folder(at / side, {"p": value}, {"p": value})
        for side, value in zip(("old", "new"), pair, strict=True)
    )
    found = compared(old, new)
    agrees(found, old, new)
    requests = [one for one in found.changes if one.direction == "request"]
    if any(one.severity == "breaking" for one in requests):
        assert any(one.direction == "request" for one in found.refused)
    if any(one.severity == "breaking" for one in found.changes if one not in requests):
        assert any(one.direction == "response" for one in found.admitted)
