"""A value of a closed list that no page lists is accepted everywhere, said to be unlisted, and warned about."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator.language.load import load
from generator.pages.comparing.differences import differences
from generator.pages.comparing.documented import documented
from generator.pages.comparing.records import Records
from tests.fragment_specs import generate, run_beside
from tests.limits import specs_of

REASON = "another provider lists it"
STATED = {
    "size": {
        "type": "string",
        "enum": ["720p", "1080p"],
        "inferred": {"enum": {"value": ["480p"], "reason": REASON}},
    },
    "lengths": {
        "type": "array",
        "items": {
            "type": "integer",
            "enum": [4, 8],
            "inferred": {"enum": {"value": [2], "reason": REASON}},
        },
    },
}
CASES: dict[str, tuple[dict[str, Any], list[str], list[str]]] = {
    "listed": ({"size": "720p", "lengths": [4, 8]}, [], []),
    "unlisted": ({"size": "480p"}, [], ["/size"]),
    "an item": ({"lengths": [4, 2]}, [], ["/lengths/1"]),
    "neither": ({"size": "360p", "lengths": [3]}, ["/size", "/lengths/0"], []),
}
"""A body, where it is refused, and where it is warned about."""

TOLD = """
import json, sys, warnings
import videotasks as v
said = {"doc": " ".join(v.LimitsRequest.__doc__.split())}
for name, body in json.load(sys.stdin).items():
    refused = [one.pointer for one in v.LimitsRequest.problems_of(body)]
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        if not refused:
            v.LimitsRequest.from_dict(body)
    said[name] = [refused, [str(one.message) for one in warned]]
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def specs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return specs_of(tmp_path_factory.mktemp("unlisted"), STATED)


@pytest.fixture(scope="module")
def out(specs: Path) -> Path:
    return generate(specs, specs.parent / "out")


@pytest.fixture(scope="module")
def told(out: Path) -> dict[str, Any]:
    bodies = json.dumps({case: body for case, (body, _, _) in CASES.items()})
    said: dict[str, Any] = json.loads(
        run_beside(out / "python", "-c", TOLD, stdin=bodies)
    )
    return said


@pytest.mark.parametrize("case", CASES)
def test_class_and_schema_accept_it_and_the_class_warns(
    case: str, told: dict[str, Any], out: Path
) -> None:
    body, refused, warned = CASES[case]
    assert told[case][0] == refused
    for pointer, message in zip(warned, told[case][1], strict=True):
        assert pointer in message
        assert f"no page of the platform lists it ({REASON})" in message
    for dialect in ("draft-07", "2020-12"):
        path = out / "json-schema" / dialect / "LimitsRequest.json"
        schema = json.loads(path.read_text("utf-8"))
        valid = jsonschema.validators.validator_for(schema)(schema).is_valid(body)
        assert valid is not bool(refused)


def test_docstring_reference_and_catalogue_say_that_no_page_lists_it(
    told: dict[str, Any], out: Path
) -> None:
    words = f'"480p" is accepted, too ({REASON})'
    assert words in told["doc"]
    page = (out / "reference/fragment/limits.md").read_text("utf-8")
    assert '"480p" is accepted, too' in page
    catalogue = json.loads((out / "json-schema/catalog.json").read_text("utf-8"))
    found = {"keyword": "enum", "inSchema": True, "reason": REASON}
    assert catalogue["endpoints"][0]["request"]["inferred"] == [
        {"pointer": "/size", "value": ["480p"], **found},
        {"pointer": "/lengths/items", "value": [2], **found},
    ]


@pytest.mark.parametrize(
    ("listed", "confirmed"),
    [
        (["480p", "720p", "1080p"], True),
        (["720p", "1080p", "1440p"], False),
        (["480p", "720p"], False),
    ],
)
def test_a_page_that_lists_it_by_now_confirms_it(
    listed: list[str], confirmed: bool, specs: Path
) -> None:
    whole, *_ = (one for one in documented(load(specs)) if one.request)
    facts = whole.facts
    size, lengths = facts.parameters
    assert differences(facts, facts) == []
    assert size.stated["enum"] == ["720p", "1080p"]
    assert lengths.stated["enum"] == [4, 8]
    longer = replace(size, stated={**size.stated, "enum": listed})
    page = replace(facts, parameters=(longer, lengths))
    (found,) = differences(facts, page)
    assert (found.pointer, found.keyword) == ("/size", "enum")
    assert Records(whole, ()).confirms(found) is confirmed
