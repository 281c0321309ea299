"""What only others say of whether a parameter must be there is told and refuses nothing: a page may know better."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/inferred_presence.yaml"
BODIES: dict[str, dict[str, Any]] = {
    "all there": {"prompt": "a boat", "shots": [{"text": "a wave"}]},
    "left out": {"sound": False},
    "left out in an item": {"prompt": "a boat", "shots": [{"text": "x"}, {}]},
    "the default left out": {"prompt": "a boat"},
    "too small": {"prompt": "a boat", "shots": [{"text": "x", "seconds": 2}]},
}
SCRIPT = """
import json, sys, warnings
import videotasks as v
said = {}
for name, body in json.load(sys.stdin).items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        request = v.InferredPresenceRequest.from_dict(body)
    said[name] = [request.to_dict(), [str(one.message) for one in caught]]
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def told(made: Path, beside: Callable[..., str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        beside(made / "python", "-c", SCRIPT, stdin=json.dumps(BODIES))
    )
    return found


def test_nothing_is_refused(told: dict[str, Any]) -> None:
    assert {name: body for name, (body, _) in told.items()} == BODIES


@pytest.mark.parametrize(
    ("name", "pointer", "why"),
    [
        ("left out", "/prompt", "(a note says so)"),
        ("left out in an item", "/shots/1/text", "(a sample has it)"),
    ],
)
def test_who_leaves_it_out_is_warned(
    name: str, pointer: str, why: str, told: dict[str, Any]
) -> None:
    (warning,) = told[name][1]
    assert pointer in warning
    assert "no page of the platform states that it is required" in warning
    assert why in warning


@pytest.mark.parametrize("name", ["all there", "the default left out"])
def test_nothing_is_said_of_a_default_or_of_what_is_there(
    name: str, told: dict[str, Any]
) -> None:
    """And no condition reads the default, by which shots would be wanting."""
    assert told[name][1] == []


def test_a_limit_beside_it_warns_as_ever(told: dict[str, Any]) -> None:
    (warning,) = told["too small"][1]
    assert "minimum 3" in warning


def test_docstring_and_reference_say_both(made: Path) -> None:
    module = made / "python/videotasks/endpoints/fragment/inferred_presence.py"
    doc = " ".join(module.read_text("utf-8").split())
    stated = "Not stated by the platform's pages:"
    for words in ("required (a note says so).", "default true (a note says so)."):
        assert f"{stated} {words}" in doc
    page = (made / "reference/fragment/inferred_presence.md").read_text("utf-8")
    assert "- `prompt`: required; a note says so." in page
    assert "- `sound`: default true; a note says so." in page


def test_the_catalogue_has_both_and_the_schema_neither(made: Path) -> None:
    catalogue = json.loads((made / "json-schema/catalog.json").read_text("utf-8"))
    (endpoint,) = catalogue["endpoints"]
    found = {
        (one["pointer"], one["keyword"]): (one["value"], one["inSchema"])
        for one in endpoint["request"]["inferred"]
    }
    assert found["/prompt", "required"] == (True, False)
    assert found["/shots/items/seconds", "default"] == (5, False)
    path = made / "json-schema/2020-12/InferredPresenceRequest.json"
    schema = json.loads(path.read_text("utf-8"))
    assert "required" not in schema
    assert "default" not in schema["properties"]["sound"]
