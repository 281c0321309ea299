"""What videos cost stands where people choose an endpoint and where programs count: pages, docstrings, catalogue."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/prices.yaml"
SAID = [
    (
        "acme charges 0.084 USD for each second of video where sound is false"
        " (2026-10-07, stated by https://acme.example/pricing)."
    ),
    (
        "acme charges 0.126 USD for each second of video where sound is true and duration is 5 or 10"
        " (2026-10-07, of https://acme.example/pricing, not seen there but reported: an integrator's note)."
    ),
    (
        "acme charges at least 0.50 USD for a video where image is given"
        " (on an unknown day, stated by https://acme.example/page)."
    ),
    'acme charges 0.5 times the price where tier is "flex" (on an unknown day, stated by https://acme.example/page).',
    "other charges 2 CNY for a video (2026-08-26, of the console, not seen there but reported: a user's bill).",
]


@pytest.fixture(scope="module")
def made(
    tmp_path_factory: pytest.TempPathFactory,
    spec_folder: Callable[[Path, Path], Path],
    generated: Callable[[Path, Path], Path],
) -> Path:
    home = tmp_path_factory.mktemp("prices")
    return generated(spec_folder(FRAGMENT, home / "specs"), home / "out")


def words(text: str) -> str:
    """A text without the ends of its lines, and without what marks them in a comment."""
    return re.sub(r"\s+", " ", text).replace("\\", "").replace("`", "")


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("file", ["reference/fragment/prices.md", "openapi/acme.json"])
def test_people_read_each_price(made: Path, file: str, said: str) -> None:
    text = (made / file).read_text("utf-8")
    if file.endswith(".json"):
        text = str([json.loads(text)["paths"]])
        if said.startswith("other"):
            assert said not in words(text)  # the file has one provider's alone
            return
    assert said in words(text)


@pytest.mark.parametrize("said", SAID)
def test_a_docstring_has_each_price(made: Path, said: str) -> None:
    (path,) = (made / "python/videotasks/endpoints/fragment").glob("*prices*.py")
    text = words(path.read_text("utf-8"))
    assert f"{said[0].upper()}{said[1:]}" in text


def test_the_catalogue_has_them_as_exact_numbers(made: Path) -> None:
    catalogue = json.loads((made / "json-schema/catalog.json").read_text("utf-8"))
    first, _, least, factor, other = catalogue["endpoints"][0]["prices"]
    schema = (made / "json-schema/catalog.schema.json").read_text("utf-8")
    jsonschema.Draft202012Validator(json.loads(schema)).validate(catalogue)
    assert first == {
        "provider": "acme",
        "amount": "0.084",
        "currency": "USD",
        "per": "second",
        "when": [
            {
                "parameter": "sound",
                "test": "in",
                "values": [False],
                "holdsWhenLeftOut": True,
            }
        ],
        "source": "https://acme.example/pricing",
        "date": "2026-10-07",
    }
    assert (least["amount"], least["least"]) == ("0.50", True)
    assert (factor["factor"], "amount" in factor) == ("0.5", False)
    assert (other["when"], other["reported"]) == ([], "a user's bill.")
