"""The form estimates a body as the client does: the same amount, certainty, parts, assumptions and doubts."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.proofs import needs
from videotasks import Estimate

from .form_tools import endpoints, example, request_class, said, vectors

pytestmark = needs("node")
PRICED = [id_ for id_, known in endpoints().items() if known.get("prices")]
ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    5,
    5.5,
    -1,
    1e-7,
    10**7,
    "5",
    "5.5",
    "x",
    "",
    [],
    {},
    "720p",
)
"""What may stand where a price looks."""


def bodies(id_: str) -> list[dict[str, Any]]:
    """Vectors, and the example with odd values of each parameter that decides a price, and without it."""
    found = [one["data"] for one in vectors(id_) if isinstance(one["data"], dict)]
    base = example(id_)
    for price in endpoints()[id_]["prices"]:
        deciders = [
            *price["when"],
            price.get("seconds"),
            *price.get("table", {}).get("by", ()),
        ]
        tables = [cell["values"] for cell in price.get("table", {}).get("cells", ())]
        for decider in filter(None, deciders):
            name = decider["parameter"].split("/")[-1]
            values = (*ODD, *decider.get("values", ()))
            found += [{**base, name: value} for value in values]
            found.append({one: base[one] for one in base if one != name})
        for values in tables:
            names = [one["parameter"] for one in price["table"]["by"]]
            found.append({**base, **dict(zip(names, values, strict=True))})
    return [*found, {**base, "undocumented": 1}, {}]


def plain(text: str) -> str:
    """Of a doubt what both languages write alike: each quotes values in its own way."""
    for ours, theirs in (("'", '"'), ("True", "true"), ("None", "null")):
        text = text.replace(ours, theirs)
    return text


def written(estimate: Estimate) -> dict[str, Any]:
    """An estimate as the form has it."""
    return {
        "amount": estimate.amount,
        "currency": estimate.currency,
        "certainty": estimate.certainty,
        "atLeast": estimate.at_least,
        "isMinimum": estimate.is_minimum,
        "parts": [
            {
                "kind": part.kind,
                "number": part.number,
                "per": part.per,
                "seconds": part.seconds,
                "source": part.source,
                "date": part.date,
                "reported": part.reported,
            }
            for part in estimate.parts
        ],
        "assumed": dict(estimate.assumed),
        "unknown": [*map(plain, estimate.unknown)],
    }


def numbered(found: dict[str, Any]) -> dict[str, Any]:
    """What the form says, with its numbers as such."""
    parts = [
        {**part, **_decimals(part, "number", "seconds")} for part in found["parts"]
    ]
    doubts = [*map(plain, found["unknown"])]
    return {
        **found,
        **_decimals(found, "amount", "atLeast"),
        "parts": parts,
        "unknown": doubts,
    }


def _decimals(found: dict[str, Any], *names: str) -> dict[str, Decimal | None]:
    return {
        name: None if found[name] is None else Decimal(found[name]) for name in names
    }


def is_stated(price: dict[str, Any]) -> bool:
    """Whether it comes to an amount without a look into a file."""
    return "amount" in price and not price.get("seconds", {}).get("isFile")


@pytest.mark.parametrize("id_", PRICED)
def test_a_body_costs_at_each_provider_what_the_client_says(id_: str) -> None:
    providers = [one["id"] for one in endpoints()[id_]["providers"]]
    asked = [
        {"do": "cost", "id": id_, "provider": provider, "body": body}
        for body in bodies(id_)
        for provider in providers
    ]
    known = 0
    for one, found in zip(asked, said(asked), strict=True):
        request = request_class(id_).construct(**one["body"])
        estimate = request.estimate_cost(one["provider"])
        known += estimate.amount is not None
        assert numbered(found) == written(estimate), one
    assert known or not any(map(is_stated, endpoints()[id_]["prices"]))
