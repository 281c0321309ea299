"""On each endpoint's page every vector has its verdict, by the validator that was compiled for the page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.vector_files import is_right_by_count

from .conftest import Visit
from .form_tools import endpoints, texts, vectors

pytestmark = pytest.mark.interop

JUDGE = "bodies => bodies.map(body => videotasks.validate(JSON.parse(body)))"
BEYOND = "[number beyond floats]"
"""What no browser can read, as the form says where it is pasted: tests/site/test_form_page.py."""
READ = """texts => texts.map(text => {
    try { return videotasks.validate(JSON.parse(text)) } catch { return false }
})"""
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
    """Optional ones and texts included: a browser has the verdicts of the specification."""
    count = 0
    with visit(site) as page:
        for id_ in endpoints():
            page.goto(f"{site.as_uri()}/endpoints/{id_}.html")
            given = list(vectors(id_, near=True, optional=True))
            bodies = [json.dumps(one["data"]) for one in given]
            assert differing(given, page.evaluate(JUDGE, bodies)) == [], id_
            # Of what no schema can say, such as how many items are of a kind, only the words tell.
            worded = [{**one, "valid": is_right_by_count(one)} for one in given]
            assert differing(worded, page.evaluate(EXPLAIN, bodies)) == [], id_
            for valid, word in ((True, "right"), (False, "wrong")):
                for one in first(given, valid):
                    assert pasted(page, one["data"]) == word, one["description"]
            odd = [one for one in texts(id_) if BEYOND not in one["description"]]
            verdicts = page.evaluate(READ, [one["text"] for one in odd])
            assert differing(odd, verdicts) == [], id_
            count += len(given) + len(odd)
    assert count > 10_000


def differing(given: list[dict[str, Any]], verdicts: list[bool]) -> list[str]:
    """The vectors that have got another verdict."""
    return [
        one["description"]
        for one, verdict in zip(given, verdicts, strict=True)
        if verdict is not one["valid"]
    ]
