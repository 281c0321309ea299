"""On each endpoint's page every vector has its verdict, by the validator that was compiled for the page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from .conftest import Visit
from .form_tools import endpoints, vectors

pytestmark = pytest.mark.interop

JUDGE = "bodies => bodies.map(body => videotasks.validate(JSON.parse(body)))"
EXPLAIN = "bodies => bodies.map(body => videotasks.explain(JSON.parse(body)).ok)"


def pasted(page: Page, body: object) -> str | None:
    """What the form says of a body that is pasted into it."""
    page.locator("#form-body").fill(json.dumps(body))
    return page.locator("[data-verdict]").get_attribute("data-verdict")


def first(given: list[dict[str, Any]], valid: bool) -> list[dict[str, Any]]:
    """A few vectors, each with another rule in front of its description."""
    by_rule = {
        one["description"].split()[0]: one for one in given if one["valid"] is valid
    }
    return [*by_rule.values()][:4]


def test_every_vector_of_every_endpoint(site: Path, visit: Visit) -> None:
    count = 0
    with visit(site) as page:
        for id_ in endpoints():
            page.goto(f"{site.as_uri()}/endpoints/{id_}.html")
            given = list(vectors(id_, near=True))
            bodies = [json.dumps(one["data"]) for one in given]
            verdicts = page.evaluate(JUDGE, bodies)
            wrong = [
                one["description"]
                for one, verdict in zip(given, verdicts, strict=True)
                if verdict is not one["valid"]
            ]
            assert wrong == [], id_
            worded = page.evaluate(EXPLAIN, bodies)
            unworded = [
                one["description"]
                for one, is_right in zip(given, worded, strict=True)
                if is_right and not one["valid"]
            ]
            assert unworded == [], id_
            for valid, word in ((True, "right"), (False, "wrong")):
                for one in first(given, valid):
                    assert pasted(page, one["data"]) == word, one["description"]
            count += len(given)
    assert count > 10_000
