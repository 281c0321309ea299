"""The form of each endpoint hinders nobody, as it opens and with a problem at every field, in both schemes.

A few forms, as all of them take minutes: those are `FORMS=all make site-test PYTEST=-k=form_at_rest`, others `SEED=1`.
"""

from __future__ import annotations

import json
import os
import random
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from .conftest import Visit
from .form_tools import endpoints, example, vectors

pytestmark = pytest.mark.interop

FORMS = os.environ.get("FORMS", "6")
"""How many; `all`."""
SEED = os.environ.get("SEED", "0")
"""Which, of those that there are."""
RUN = "axe.run('#form', { preload: false })"


def chosen() -> list[str]:
    every = [*endpoints()]
    count = len(every) if FORMS == "all" else min(int(FORMS), len(every))
    return random.Random(SEED).sample(every, count)


def wrong(id_: str) -> dict[str, Any]:
    """The example with a value at each parameter that breaks a rule there, and one that nobody has documented."""
    body: dict[str, Any] = {**example(id_), "undocumented": {"nested": [1]}}
    for one in vectors(id_):
        place = one["description"].partition(" at /")[2].partition(":")[0].split("/")[0]
        if not one["valid"] and place and place in one["data"]:
            body[place] = one["data"][place]
    return body


def hindrances(page: Page, state: str) -> list[str]:
    """What axe finds in the form, in each scheme."""
    found = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        results = page.evaluate(RUN)
        assert results["passes"]
        for one in results["violations"]:
            where = [node["target"] for node in one["nodes"]][:3]
            found.append(f"{state}, {scheme}: {one['id']} {where}")
    return found


def test_a_form_at_rest_and_with_problems(site: Path, visit: Visit, axe: str) -> None:
    found = []
    with visit(site) as page:
        for id_ in chosen():
            page.goto(f"{site.as_uri()}/endpoints/{id_}.html")
            page.evaluate(axe)
            found += hindrances(page, f"{id_} at rest")
            page.locator("#form-body").fill(json.dumps(wrong(id_)))
            expect(page.locator("[data-verdict]")).to_have_attribute(
                "data-verdict", "wrong"
            )
            assert page.locator("#form [aria-invalid=true]").count(), id_
            found += hindrances(page, f"{id_} with problems")
    assert found == [], f"FORMS={FORMS} SEED={SEED}"
