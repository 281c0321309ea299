"""A budget is held by what the specs say of prices, in the currency in which they say it, whichever client sends."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ACCEPTED = Path(__file__).parents[1] / "fragments/accepted"
TEN = {"duration": 10, "sound": False, "fast": False, "tier": "default"}
"""Costs 0.840 USD at acme."""
GAP = {**TEN, "size": "720p", "video": "https://a.example/v.mp4"}
"""The table of minimum charges has no amount for it."""
LOW = {"mode": "std", "quality": "low"}
DOLLAR = {"limit": "1.00", "currency": "USD"}
AT_ACME = {"asked": "acme", "endpoint": "prices", "bodies": [{}], "budget": DOLLAR}
AT_OTHER = {**AT_ACME, "asked": "other", "endpoint": "prices_of_nested"}
NAMED = {**DOLLAR, "prices": {"fragment.prices_of_nested": {"other": "0.20"}}}
SECOND = {"asked": ["acme", "other"], "bodies": [LOW], "refusing": "acme"}
CASES: dict[str, dict[str, Any]] = {
    "over the limit": {**AT_ACME, "bodies": [TEN, TEN, {"sound": True}]},
    "another currency": AT_OTHER,
    "its own currency": {**AT_OTHER, "budget": {"limit": "1.50", "currency": "CNY"}},
    "named in the currency": {**AT_OTHER, "budget": NAMED},
    "the second has another currency": {**AT_OTHER, **SECOND},
    "extra members": {**AT_ACME, "extra_body": {"duration": 10}},
    "undocumented members": {**AT_ACME, "extra_body": {"videos": 2}},
    "unknown": {**AT_ACME, "bodies": [GAP]},
    "unknown, and allowed": {
        **AT_ACME,
        "bodies": [GAP, GAP],
        "budget": {**DOLLAR, "unknown_prices": "allow"},
    },
}


@pytest.fixture(scope="module")
def reports(
    tmp_path_factory: pytest.TempPathFactory,
    spec_folder: Callable[[Path, Path], Path],
    generated: Callable[[Path, Path], Path],
    beside: Callable[..., str],
) -> dict[str, Any]:
    home = tmp_path_factory.mktemp("budgets")
    specs = spec_folder(ACCEPTED / "prices.yaml", home / "specs")
    text = (ACCEPTED / "prices_of_nested.yaml").read_bytes()
    (specs / "endpoints/fragment/prices_of_nested.yaml").write_bytes(text)
    package = generated(specs, home / "out") / "python"
    script = Path(__file__).with_name("budgets_round.py")
    found: dict[str, Any] = json.loads(beside(package, script, stdin=json.dumps(CASES)))
    return found


@pytest.fixture(params=["sync", "async"])
def report(reports: dict[str, Any], request: pytest.FixtureRequest) -> dict[str, Any]:
    found: dict[str, Any] = reports[request.param]
    return found


def test_what_would_go_over_the_limit_is_not_sent(report: dict[str, Any]) -> None:
    found = report["over the limit"]
    first, second, third = found["ended"]
    assert first == {"task": "t-acme"}
    assert (second["error"], second["cost"]) == ("BudgetError", "0.840")
    assert (third["error"], third["cost"]) == ("BudgetError", "0.630")
    assert "it costs 0.630 USD (reported)" in third["text"]
    assert (found["sent"]["acme"], found["spent"]) == (1, "0.840")


def test_a_price_in_another_currency_is_no_price_of_the_budget(
    report: dict[str, Any],
) -> None:
    found = report["another currency"]
    (ended,) = found["ended"]
    assert ended["error"] == "ConfigurationError"
    assert ended["text"] == (
        "budget is in USD, and fragment.prices_of_nested costs CNY at other, which nobody converts:"
        ' name a price of yours with prices={"fragment.prices_of_nested": ...}, or give a budget in'
        " that currency"
    )
    assert (found["sent"]["other"], found["spent"]) == (0, "0")
    assert report["its own currency"]["spent"] == "1.5"
    assert report["named in the currency"]["spent"] == "0.20"


def test_a_second_provider_is_held_to_its_own_price(report: dict[str, Any]) -> None:
    found = report["the second has another currency"]
    (ended,) = found["ended"]
    assert ended["error"] == "ConfigurationError"
    assert found["sent"] == {"acme": 1, "other": 0}
    assert (found["spent"], found["reserved"]) == ("0", "0.00")
    if sys.version_info >= (3, 11):
        assert ended["notes"][0].startswith("acme did not accept it before: RateLimit")


def test_what_is_given_beside_the_rules_counts_too(report: dict[str, Any]) -> None:
    assert report["extra members"]["spent"] == "0.840"
    (ended,) = report["undocumented members"]["ended"]
    assert (ended["error"], ended["cost"]) == ("BudgetError", None)
    assert "videos is not documented, and may change the price" in ended["text"]


def test_what_nobody_knows_is_sent_only_if_that_is_allowed(
    report: dict[str, Any],
) -> None:
    (ended,) = report["unknown"]["ended"]
    assert ended["error"] == "BudgetError"
    assert "has no amount for duration 10 and size '720p'" in ended["text"]
    found = report["unknown, and allowed"]
    first, second = found["ended"]
    assert (first, second["cost"]) == ({"task": "t-acme"}, "0.840")
    assert "it costs 0.840 USD (at least)" in second["text"]
    assert found["spent"] == "0.840"
