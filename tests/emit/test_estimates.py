"""What a request is going to cost: computed exactly of the prices that are known, and otherwise unknown."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ACCEPTED = Path(__file__).parents[1] / "fragments/accepted"
PRICING, PAGE = "https://acme.example/pricing", "https://acme.example/page"
NOTE = "an integrator's note"
VIDEO, IMAGE = "https://a.example/v.mp4", "https://a.example/i.png"

# Fragment, provider, body -> amount, certainty, kinds of its parts, what is assumed; or why nobody knows it.
KNOWN: dict[str, tuple[str, str, dict[str, Any], tuple[str, str, list[str], dict[str, Any]]]] = {
    "by the second": (
        "prices", "acme", {"duration": 10, "sound": False, "tier": "default"},
        ("0.840", "stated", ["amount"], {}),
    ),
    "of defaults": (
        "prices", "acme", {},
        ("0.420", "stated", ["amount"], {"duration": 5, "sound": False, "tier": "default"}),
    ),
    "reported": (
        "prices", "acme", {"sound": True, "duration": 5, "tier": "default"},
        ("0.630", "reported", ["amount"], {}),
    ),
    "a minimum": (
        "prices", "acme", {"image": IMAGE, "sound": False, "duration": 5, "tier": "default"},
        ("0.50", "stated", ["amount", "minimum"], {}),
    ),
    "more than a minimum": (
        "prices", "acme", {"image": IMAGE, "sound": False, "duration": 10, "tier": "default"},
        ("0.840", "stated", ["amount", "minimum"], {}),
    ),
    "a minimum of a table": (
        "prices", "acme", {"video": VIDEO, "duration": 5, "sound": False, "tier": "default", "fast": False},
        ("0.84", "stated", ["amount", "minimum"], {"size": "720p"}),
    ),
    "a minimum of another table": (
        "prices", "acme", {"video": VIDEO, "size": "720p", "fast": True, "sound": False, "duration": 5, "tier": "flex"},
        ("0.320", "stated", ["amount", "minimum", "factor"], {}),
    ),
    "a factor, of a minimum too": (
        "prices", "acme", {"image": IMAGE, "sound": False, "duration": 5, "tier": "flex"},
        ("0.250", "stated", ["amount", "minimum", "factor"], {}),
    ),
    "seconds in a text": (
        "prices_of_nested", "other", {"length": "10"}, ("3.0", "stated", ["amount"], {}),
    ),
    "a fraction of seconds": (
        "prices_of_nested", "acme", {"mode": "std", "quality": "low", "parameters": {"seconds": 0.7}},
        ("0.07", "stated", ["amount"], {}),
    ),
    "a default within another parameter": (
        "prices_of_nested", "acme", {"mode": "std", "quality": "low", "parameters": {}},
        ("0.45", "stated", ["amount"], {"/parameters/seconds": 4.5}),
    ),
    "of a parameter that is left out": (
        "prices_of_nested", "acme", {"mode": "std", "quality": "low"},
        ("0.45", "stated", ["amount"], {"/parameters/seconds": 4.5}),
    ),
    "prices that are added": (
        "prices_of_nested", "acme", {"mode": "pro", "quality": "high", "parameters": {"seconds": 5}},
        ("3.0", "stated", ["amount", "amount", "factor"], {}),
    ),
}  # fmt: skip
UNKNOWN: dict[str, tuple[str, str, dict[str, Any], str | None, list[str]]] = {
    "the length of a file": (
        "prices", "other", {"video": VIDEO}, None, ["the length of what video holds decides it"],
    ),
    "the length of several": (
        "prices_of_nested", "other", {"videos": [VIDEO]}, None, ["the length of what videos holds decides it"],
    ),
    "a gap in a table": (
        "prices", "acme", {"video": VIDEO, "duration": 10, "fast": False}, "0.840",
        [f"{PAGE} has no amount for duration 10 and size '720p'"],
    ),
    "what is not documented": (
        "prices", "acme", {"videos": 2}, "0.420", ["videos is not documented, and may change the price"],
    ),
    "no number of seconds": (
        "prices_of_nested", "acme", {"mode": "std", "quality": "low", "parameters": {"seconds": True}}, None,
        ["/parameters/seconds is no number of seconds"],
    ),
    "no object where one belongs": (
        "prices_of_nested", "acme", {"mode": "std", "quality": "low", "parameters": "5"}, None,
        ["parameters is no object", "/parameters/seconds is no number of seconds"],
    ),
    "no length of a video": (
        "prices_of_nested", "other", {"length": "-5"}, None, ["length is no number of seconds"],
    ),
    "seconds without end": (
        "prices_of_nested", "other", {"length": "9" * 5000}, None, ["length is no number of seconds"],
    ),
    "a default that depends on others": (
        "prices_of_nested", "acme", {"mode": "std"}, "0.45", ["nobody knows what leaving out quality counts as"],
    ),
    "a value that no price has": (
        "prices", "acme", {"sound": None}, None, ["no price is stated for such a request"],
    ),
    "1 is not true": (
        "prices", "acme", {"sound": 1}, None, ["no price is stated for such a request"],
    ),
    "a price of others alone": (
        "prices", "third", {}, None, ["no price of third has been seen; there are prices of acme, other"],
    ),
}  # fmt: skip
SCRIPT = """
import decimal, json, pickle, sys
import videotasks
from videotasks._validation.estimates import estimate_of

decimal.getcontext().prec = 1  # which is the caller's own
kind = {"prices": "PricesRequest", "prices_of_nested": "PricesOfNestedRequest"}
found = {}
for name, (fragment, provider, body) in json.load(sys.stdin).items():
    request = getattr(videotasks, kind[fragment]).construct(**body)
    if provider == "third":
        estimate = estimate_of(request.endpoint, provider, body, list(body))
    else:
        estimate = request.estimate_cost(provider)
    assert pickle.loads(pickle.dumps(estimate)) == estimate
    assert isinstance(estimate, videotasks.Estimate)
    found[name] = {
        "amount": estimate.amount and str(estimate.amount),
        "least": estimate.at_least and str(estimate.at_least),
        "currency": estimate.currency,
        "certainty": estimate.certainty,
        "minimum": estimate.is_minimum,
        "kinds": [part.kind for part in estimate.parts],
        "sources": [[part.source, part.date, part.reported] for part in estimate.parts],
        "assumed": estimate.assumed,
        "unknown": list(estimate.unknown),
        "text": str(estimate),
    }
try:
    videotasks.PricesRequest().estimate_cost("nobody")
except videotasks.ConfigurationError as error:
    found["nobody"] = str(error)
print(json.dumps(found))
"""
"""Every request is built unchecked: whatever a body holds, its price is an amount or unknown."""


@pytest.fixture(scope="module")
def found(
    tmp_path_factory: pytest.TempPathFactory,
    spec_folder: Callable[[Path, Path], Path],
    generated: Callable[[Path, Path], Path],
    beside: Callable[..., str],
) -> dict[str, Any]:
    home = tmp_path_factory.mktemp("estimates")
    specs = spec_folder(ACCEPTED / "prices.yaml", home / "specs")
    text = (ACCEPTED / "prices_of_nested.yaml").read_bytes()
    (specs / "endpoints/fragment/prices_of_nested.yaml").write_bytes(text)
    package = generated(specs, home / "out") / "python"
    cases = {name: case[:3] for name, case in (KNOWN | UNKNOWN).items()}
    script = home / "estimates.py"
    script.write_text(SCRIPT)
    said: dict[str, Any] = json.loads(beside(package, script, stdin=json.dumps(cases)))
    return said


@pytest.mark.parametrize("case", KNOWN)
def test_a_price_is_computed_exactly(found: dict[str, Any], case: str) -> None:
    amount, certainty, kinds, assumed = KNOWN[case][3]
    estimate = found[case]
    assert estimate["amount"] == estimate["least"] == amount
    assert estimate["currency"] == {"acme": "USD", "other": "CNY"}[KNOWN[case][1]]
    assert (estimate["certainty"], estimate["kinds"]) == (certainty, kinds)
    assert estimate["assumed"] == assumed
    assert estimate["unknown"] == []
    assert estimate["minimum"] is (amount in ("0.50", "0.84", "0.320", "0.250"))


@pytest.mark.parametrize("case", UNKNOWN)
def test_what_nobody_knows_is_no_guess(found: dict[str, Any], case: str) -> None:
    *_, least, why = UNKNOWN[case]
    estimate = found[case]
    assert (estimate["amount"], estimate["certainty"]) == (None, "unknown")
    assert estimate["least"] == least
    assert estimate["unknown"] == why
    assert why[0] in estimate["text"]


def test_it_says_of_what_it_is_made_and_who_has_seen_that(
    found: dict[str, Any],
) -> None:
    assert found["reported"]["sources"] == [[PRICING, "2026-10-07", NOTE]]
    assert found["a minimum"]["sources"][1] == [PAGE, "unknown", None]
    assert found["reported"]["text"] == (
        "fragment.prices at acme: 0.630 USD (reported); 5 s at 0.126"
        " (https://acme.example/pricing, 2026-10-07, reported: an integrator's note)"
    )
    assert found["of defaults"]["text"].endswith(
        "; sound counts as False; duration counts as 5; tier counts as 'default'"
    )


def test_a_provider_that_is_none_is_refused(found: dict[str, Any]) -> None:
    assert found["nobody"] == "provider 'nobody' is not known; known are acme, other"
