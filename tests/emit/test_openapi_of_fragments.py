"""The OpenAPI file of specs that no vendor has written: valid whatever they are called and hold."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.emit.openapi.output import OUTPUT
from generator.emit.parts import of_set
from generator.language.load import load
from generator.language.model import SpecSet
from tests.yaml_texts import from_yaml, to_yaml

Document = dict[str, Any]


def documents(specs: SpecSet) -> dict[str, Document]:
    """The files by what they are called."""
    return {
        file.path.removeprefix("openapi/").removesuffix(".json"): json.loads(
            file.content
        )
        for file in of_set([OUTPUT], specs)
        if file.path.endswith(".json")
    }


@pytest.mark.slow
def test_specs_of_every_awkward_sort_give_a_valid_file(accepted_specs: Path) -> None:
    specs = load(accepted_specs)
    found = documents(specs)
    names = {specs.api.package, *(provider.id for provider in specs.api.providers)}
    assert found.keys() == names
    for whole in found.values():
        assert [str(one) for one in OpenAPIV31SpecValidator(whole).iter_errors()] == []


@pytest.fixture
def changed(accepted_specs: Path, tmp_path: Path) -> Any:
    """Builds the file of one fragment, or that of one provider, after a change of its YAML, or of the platform's."""

    def build(
        endpoint: Document, platform: Document, provider: str | None = None
    ) -> Document:
        specs = tmp_path / "specs"
        home = specs / "endpoints" / "numbers"
        home.mkdir(parents=True)
        shutil.copytree(accepted_specs / "types", specs / "types")
        for source, target, change in (
            ("endpoints/numbers/make.yaml", home / "make.yaml", endpoint),
            ("api.yaml", specs / "api.yaml", platform),
        ):
            raw = from_yaml((accepted_specs / source).read_text("utf-8"))
            target.write_text(to_yaml({**raw, **change}), "utf-8")
        made = load(specs)
        return documents(made)[provider or made.api.package]

    return build


def test_an_endpoint_that_everybody_has_retired_is_deprecated(changed: Any) -> None:
    whole = changed({"providers": {"acme": {"retirement": "acme-gone"}}}, {})
    (submit,) = (one["post"] for one in whole["paths"].values() if "post" in one)
    assert submit["deprecated"] is True
    assert list(submit["x-providers"]) == ["acme"]
    assert "Retired by Acme on 2026-07-22" in submit["description"]


def test_an_endpoint_of_every_provider_is_not_deprecated(changed: Any) -> None:
    whole = changed({"providers": {"acme": {}, "other": {}}}, {})
    (submit,) = (one["post"] for one in whole["paths"].values() if "post" in one)
    assert "deprecated" not in submit


@pytest.mark.parametrize(
    ("listed", "order", "made"),
    [
        ({"acme": {}}, ["acme", "other"], [1, 0]),
        ({"other": {}}, ["other", "acme"], [0, 1]),
        ({"acme": {}, "other": {}}, ["acme", "other"], [1, 1]),
        (
            {"acme": {"retirement": "acme-gone"}, "other": {}},
            ["other", "acme"],
            [0, 1],
        ),
        ({"acme": {"retirement": "acme-gone"}}, ["acme", "other"], [0, 0]),
    ],
    ids=["the first", "the second", "both", "retired by the first", "by nobody"],
)
def test_who_serves_most_is_the_first_server_and_has_a_file_with_just_that(
    listed: Document, order: list[str], made: list[int], changed: Any, tmp_path: Path
) -> None:
    whole = changed({"providers": listed}, {})
    assert [one["x-provider"] for one in whole["servers"]] == order
    for provider, number in zip(("acme", "other"), made, strict=True):
        shutil.rmtree(tmp_path / "specs")
        mine = changed({"providers": listed}, {}, provider)
        methods = [method for item in mine["paths"].values() for method in item]
        assert methods == ["post"] * number + ["get"]
        assert [one["x-provider"] for one in mine["servers"]] == [provider]
        assert len(mine["tags"]) == number + 1
        names = {name.rstrip("0123456789") for name in mine["components"]["responses"]}
        assert names == {"ResultError", *(["Error"] if number else [])}
        for one in [
            mine,
            *mine["paths"].values(),
            *mine["paths"].popitem()[1].values(),
        ]:
            assert ("servers" in one) is (one is mine)
        assert [str(one) for one in OpenAPIV31SpecValidator(mine).iter_errors()] == []


def test_parts_of_a_refusal_stand_where_the_spec_says(changed: Any) -> None:
    pointers = {"reason": "/error/type", "metadata": "/error", "details": "/error/a~1b"}
    shape = {"source": "a page", "says": "errors are nested", "pointers": pointers}
    whole = changed({}, {"errorBody": {"shapes": [shape]}})
    schema = whole["components"]["schemas"]["PlatformError"]
    assert schema["description"] == "Why the platform refuses a request or fails."
    assert list(schema["properties"]) == ["error"]
    error = schema["properties"]["error"]
    assert error["type"] == "object"
    assert list(error["properties"]) == ["type", "a/b"]
    assert error["properties"]["type"]["examples"] == ["INVALID_REQUEST_BODY"]
    answer = whole["components"]["responses"]["Error400"]["content"]["application/json"]
    (example,) = answer["examples"].values()
    assert example["value"] == {"error": {"type": "INVALID_REQUEST_BODY"}}
    assert [str(one) for one in OpenAPIV31SpecValidator(whole).iter_errors()] == []


def test_a_504_leaves_open_what_became_of_a_submit(changed: Any) -> None:
    said = {"status": [503, 504], "exception": "ServerError"}
    errors = {"SERVICE_NOT_AVAILABLE": {**said, "retry": "safe", "poll": "again"}}
    answers = changed({}, {"errors": errors})["components"]["responses"]
    told = {
        name: answer["content"]["application/json"]["examples"]["SERVICE_NOT_AVAILABLE"]
        for name, answer in answers.items()
    }
    assert (told["Error503"]["x-retry"], told["Error504"]["x-retry"]) == (
        "safe",
        "unknown",
    )
    assert {told[name]["x-poll"] for name in ("ResultError503", "ResultError504")} == {
        "again"
    }


def test_a_key_in_a_header_of_its_own_is_no_http_authentication(changed: Any) -> None:
    whole = changed({}, {"authentication": {"header": "X-Key", "scheme": "Plain"}})
    (scheme,) = whole["components"]["securitySchemes"].values()
    assert (scheme["type"], scheme["in"], scheme["name"]) == (
        "apiKey",
        "header",
        "X-Key",
    )
