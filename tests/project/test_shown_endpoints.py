"""What a newcomer copies can be bought: its endpoint is listed by the provider that it asks, and has a price there."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from typing import Final

import pytest

from tests.contract.reader import api, endpoints
from tests.user_texts import CLIENT, TEXTS

SOURCES: Final = {
    "package": "__init__.py",
    "help of submit": "cli/_submit.py",
    "help of show": "cli/_show.py",
    "help of validate": "cli/_validate.py",
}
SHOWN: Final = {
    **{name: TEXTS[name].text for name in ("project", "client")},
    **{name: TEXTS[name].text for name in ("start", "command-line")},
    **{
        name: (CLIENT / "videotasks" / path).read_text("utf-8")
        for name, path in SOURCES.items()
    },
}
CALLED: Final = r"client\.(\w+\.\w+)\("
TYPED: Final = r"(?:videotasks |\")(?:show|submit|validate) ([a-z]\w*\.\w+)"
ASKED: Final = r"Client\(\"(\w+)\"|--provider (\w+)"


def offered() -> dict[str, set[str]]:
    """Endpoint -> the providers whose index lists it and of whom a price is known."""
    today = datetime.now(timezone.utc).date().isoformat()
    notices = api()["retirements"]
    found = {}
    for endpoint in endpoints():
        priced = {one["provider"] for one in endpoint.spec.get("prices", ())}
        found[endpoint.id] = {
            provider
            for provider, listing in endpoint.spec["providers"].items()
            if "listed" in listing
            and provider in priced
            and today < notices.get(listing.get("retirement"), {"date": "9999"})["date"]
        }
    return found


@pytest.mark.parametrize("name", SHOWN)
def test_what_is_shown_first_is_alive_and_has_a_price(name: str) -> None:
    text = SHOWN[name]
    shown = {*re.findall(CALLED, text), *re.findall(TYPED, text)}
    named = {one or other for one, other in re.findall(ASKED, text)}
    asked = named & {*api()["providers"]} or {"novita"}
    known = offered()
    assert shown
    assert {one: asked - known[one] for one in shown if asked - known[one]} == {}


def test_what_is_gone_or_has_no_price_would_not_do() -> None:
    known = offered()
    assert known["vidu_q1.text_to_video"] == set()
    assert "novita" not in known["wan_2_7.text_to_video"]
    assert "novita" in known["kling_v3_0_std.text_to_video"]
