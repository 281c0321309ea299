"""What videos cost stands where people choose an endpoint and where programs count: pages, docstrings, catalogue."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest

FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/prices.yaml"
SAID = [
    (
        "Acme charges 0.084 USD for each second of video (duration) where sound is false"
        " (2026-10-07, stated by https://acme.example/pricing)."
    ),
    (
        "Acme charges 0.126 USD for each second of video (duration) where sound is true and duration is 5 or 10"
        " (2026-10-07, of https://acme.example/pricing, not seen there but reported: an integrator's note)."
    ),
    (
        "Acme charges at least 0.50 USD for a video where image is given"
        " (on an unknown day, stated by https://acme.example/page)."
    ),
    (
        "Acme charges at least by duration and size, in USD, for a video where video is given and fast is not true or"
        " is left out (on an unknown day, stated by https://acme.example/page):"
        ' 5: "480p" 0.39, "720p" 0.84; 10: "480p" 0.7, "720p" unknown.'
    ),
    (
        "Acme charges at least by size, in USD, for a video where video is given and fast is true"
        ' (on an unknown day, stated by https://acme.example/page): "480p" 0.3; "720p" 0.64.'
    ),
    'Acme charges 0.5 times the price where tier is "flex" (on an unknown day, stated by https://acme.example/page).',
    (
        "Other charges 2 CNY for each second of video (of the file in video)"
        " (2026-08-26, of the console, not seen there but reported: a user's bill)."
    ),
]


def words(text: str) -> str:
    """A text without the ends of its lines, and without what marks them in a comment."""
    return re.sub(r"\s+", " ", text).replace("\\", "").replace("`", "")


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("file", ["reference/fragment/prices.md", "openapi/acme.json"])
def test_people_read_each_price(made: Path, file: str, said: str) -> None:
    text = (made / file).read_text("utf-8")
    if file.endswith(".json"):
        text = str([json.loads(text)["paths"]])
        if said.startswith("Other"):
            assert said not in words(text)  # the file has one provider's alone
            return
    assert said in words(text)


@pytest.mark.parametrize("said", SAID)
def test_a_docstring_has_each_price(made: Path, said: str) -> None:
    (path,) = (made / "python/videotasks/endpoints/fragment").glob("*prices*.py")
    text = words(path.read_text("utf-8"))
    assert said in text


def test_the_catalogue_has_them_as_exact_numbers(made: Path) -> None:
    catalogue = json.loads((made / "json-schema/catalog.json").read_text("utf-8"))
    first, _, least, table, by_size, factor, other = catalogue["endpoints"][0]["prices"]
    schema = (made / "json-schema/catalog.schema.json").read_text("utf-8")
    jsonschema.Draft202012Validator(json.loads(schema)).validate(catalogue)
    assert first == {
        "provider": "acme",
        "amount": "0.084",
        "currency": "USD",
        "per": "second",
        "seconds": {"parameter": "duration", "isFile": False, "whenLeftOut": 5},
        "when": [
            {
                "parameter": "sound",
                "test": "in",
                "values": [False],
                "holdsWhenLeftOut": True,
                "whenLeftOut": False,
            }
        ],
        "source": "https://acme.example/pricing",
        "date": "2026-10-07",
    }
    assert (least["amount"], least["least"]) == ("0.50", True)
    assert table["table"] == {
        "by": [
            {"parameter": "duration", "isFile": False, "whenLeftOut": 5},
            {"parameter": "size", "isFile": False, "whenLeftOut": "720p"},
        ],
        "cells": [
            {"values": [5, "480p"], "amount": "0.39"},
            {"values": [5, "720p"], "amount": "0.84"},
            {"values": [10, "480p"], "amount": "0.7"},
            {"values": [10, "720p"]},
        ],
    }
    assert table["when"][1] == {
        "parameter": "fast",
        "test": "not in",
        "values": [True],
        "holdsWhenLeftOut": True,
        "whenLeftOut": False,
    }
    assert [cell["amount"] for cell in by_size["table"]["cells"]] == ["0.3", "0.64"]
    assert (other["seconds"]["parameter"], other["seconds"]["isFile"]) == (
        "video",
        True,
    )
    assert (factor["factor"], "amount" in factor) == ("0.5", False)
    assert (other["when"], other["reported"]) == ([], "a user's bill.")
