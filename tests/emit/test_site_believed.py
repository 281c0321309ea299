"""What no page states of a value is said in the form, as the client warns of it, and refuses nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.proofs import needs
from tests.site.form_tools import said

pytestmark = needs("node")
FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/inferred_limits.yaml"
CASE = {"id": "fragment.inferred_limits", "provider": "acme"}
BEYOND = {
    "text": "abcdefgh",
    "integer": 0,
    "number": 0.25,
    "list": [],
    "items": ["abc", "abcd"],
    "both": "x" * 60,
    "untyped_list": [3, 4],
    "object": {"text": "abcd", "inner": {"list": [{"deep": "xx"}, {}]}},
}
WITHIN = {"text": "abcd", "integer": 10, "number": 0.5, "list": ["a"], "both": "x" * 50}


def judged(made: Path, body: dict[str, Any]) -> dict[str, Any]:
    [found] = said([{"do": "judge", "body": body, **CASE}], made)
    assert isinstance(found, dict)
    return found


def test_what_goes_beyond_is_accepted_with_a_note_at_its_place(made: Path) -> None:
    found = judged(made, BEYOND)
    assert (found["isValid"], found["problems"]) == (True, [])
    assert sorted(one["pointer"] for one in found["notes"]) == [
        "/both",
        "/integer",
        "/items/1",
        "/list",
        "/number",
        "/object/inner/list",
        "/object/inner/list/0/deep",
        "/object/text",
        "/text",
        "/untyped_list/1",
    ]
    [integer] = (one for one in found["notes"] if one["pointer"] == "/integer")
    assert integer["message"] == (
        "0 is out of range: at least 1 allowed; no page states it: upstream says so"
    )


def test_what_keeps_to_it_has_none(made: Path) -> None:
    assert judged(made, WITHIN)["notes"] == []


def test_a_field_tells_it_before_anything_is_typed(made: Path) -> None:
    asked = [
        {"do": "believed", "pointer": pointer, **CASE}
        for pointer in ("/integer", "/items/3", "/image", "/untyped")
    ]
    integer, item, image, untyped = said(asked, made)
    assert integer == [
        "Not stated by any page: at least 1 (upstream says so).",
        "Not stated by any page: at most 10 (upstream says so).",
    ]
    assert len(item) == 1
    assert "at most 3 characters" in item[0]
    assert len(image) == 1
    assert image[0].endswith("(the sibling page says so).")
    assert untyped == []
