"""What the site's file of an endpoint says, from a tiny spec: words that the catalogue does not have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

FRAGMENT = Path(__file__).parents[1] / "fragments" / "accepted" / "objects.yaml"


@pytest.fixture
def words(made: Path) -> dict[str, Any]:
    (file,) = (made / "site" / "data" / "endpoints").iterdir()
    said: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return said


def pointers(schema: dict[str, Any], at: str = "") -> list[str]:
    """Of every property of a schema, however deep."""
    found = []
    for name, inner in schema.get("properties", {}).items():
        escaped = name.replace("~", "~0").replace("/", "~1")
        found += [f"{at}/{escaped}", *pointers(inner, f"{at}/{escaped}")]
    if "items" in schema:
        found += pointers(schema["items"], f"{at}/items")
    return found


def test_each_parameter_is_there_once_with_its_pointer(
    made: Path, words: dict[str, Any]
) -> None:
    catalog = json.loads((made / "json-schema" / "catalog.json").read_text("utf-8"))
    (known,) = catalog["endpoints"]
    file = next(one for one in known["request"]["files"] if one["dialect"] == "2020-12")
    schema = json.loads((made / "json-schema" / file["schema"]).read_text("utf-8"))
    definitions = schema.get("$defs", {})

    def resolved(value: Any) -> Any:
        if isinstance(value, dict):
            if "$ref" in value:
                return resolved(definitions[value["$ref"].rpartition("/")[2]])
            return {name: resolved(one) for name, one in value.items()}
        return value

    said = [one["pointer"] for one in words["parameters"]]
    assert sorted(said) == sorted(pointers(resolved(schema)))
    assert any("/items/" in one for one in said)
    assert words["endpoint"] == known["id"]


def test_every_reason_has_the_exception_of_the_client(made: Path) -> None:
    said = json.loads((made / "site" / "data" / "exceptions.json").read_text("utf-8"))
    catalog = json.loads((made / "json-schema" / "catalog.json").read_text("utf-8"))
    assert set(said) == {one["reason"] for one in catalog["errors"]}
    assert all(one.endswith("Error") for one in said.values())
