"""The catalogue has what the YAML has, all of it and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from . import catalogue
from .reader import ROOT, SPECS, RawEndpoint, api, endpoints

CATALOG = json.loads((ROOT / "generated/json-schema/catalog.json").read_text("utf-8"))
ENDPOINTS = {one["id"]: one for one in CATALOG["endpoints"]}
PLATFORM = api()


def without_files(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: without_files(one)
            for key, one in value.items()
            if key not in ("files", "tools", "texts", "abilities")
        }
    return [without_files(one) for one in value] if isinstance(value, list) else value


def bodies(value: Any) -> Iterator[Any]:
    """Every request and every answer."""
    if isinstance(value, dict):
        if "direction" in value:
            yield value
        for one in value.values():
            yield from bodies(one)
    elif isinstance(value, list):
        for one in value:
            yield from bodies(one)


def test_it_has_what_holds_for_every_endpoint() -> None:
    rest = {
        key: one
        for key, one in CATALOG.items()
        if key not in ("task", "lifecycle", "endpoints")
    }
    assert rest == catalogue.top(PLATFORM)


def test_it_has_the_task_its_states_and_the_question_for_its_result() -> None:
    assert without_files(CATALOG["task"]) == catalogue.task(PLATFORM, SPECS)


@pytest.mark.parametrize(
    ("reason", "retry", "poll"),
    [
        ("INVALID_REQUEST_BODY", "pointless", "pointless"),
        ("MISSING_API_KEY", "pointless", "pointless"),
        ("FAILED_TO_AUTH", "pointless", "pointless"),
        ("INVALID_API_KEY", "pointless", "pointless"),
        ("API_NOT_ALLOWED", "pointless", "pointless"),
        ("API_NOT_FOUND", "pointless", "pointless"),
        ("TASK_NOT_FOUND", "pointless", "again"),
        ("RATE_LIMIT_EXCEEDED", "safe", "again"),
        ("GET_RESULT_FAILED", "unknown", "again"),
        ("TASK_FAILED", "unknown", "failed"),
        ("SERVICE_NOT_AVAILABLE", "safe", "again"),
    ],
)
def test_a_reason_means_one_thing_for_a_submit_and_another_for_a_poll(
    reason: str, retry: str, poll: str
) -> None:
    (found,) = [one for one in CATALOG["errors"] if one["reason"] == reason]
    assert (found["retry"], found["poll"]) == (retry, poll)


def test_what_two_words_cannot_say_of_a_reason_stands_in_its_notes() -> None:
    errors = {one["reason"]: one for one in CATALOG["errors"]}
    assert "after a 503 only" in errors["SERVICE_NOT_AVAILABLE"]["note"]
    assert "for 15 seconds" in errors["TASK_NOT_FOUND"]["pollNote"]
    assert "the third in a row" in errors["TASK_FAILED"]["pollNote"]


def test_it_says_where_an_error_has_its_reason_and_who_has_it_otherwise() -> None:
    seen, claimed = CATALOG["errorBody"]["shapes"]
    assert seen["pointers"] == {
        "code": "/code",
        "reason": "/reason",
        "message": "/message",
        "metadata": "/metadata",
        "details": "/metadata/details",
    }
    assert claimed["source"] == "the vendor's own command-line client"
    assert claimed["pointers"] == {"code": "/error/code", "message": "/error/message"}
    assert CATALOG["errorBody"]["ruling"]["holds"]


def test_what_every_request_says_of_its_body_is_no_client_s_own_matter() -> None:
    assert CATALOG["contentType"] == "application/json"
    (left_out,) = [
        one["reason"]
        for one in CATALOG["notModelled"]
        if one["pointer"] == "/Content-Type"
    ]
    assert left_out == "stated once above, under contentType"


def test_it_has_every_endpoint_sorted_by_its_id() -> None:
    assert list(ENDPOINTS) == [one.id for one in endpoints()]
    assert len(CATALOG["endpoints"]) == len(ENDPOINTS)


@pytest.mark.parametrize("endpoint", endpoints(), ids=str)
def test_it_has_what_the_file_of_an_endpoint_has(endpoint: RawEndpoint) -> None:
    found = without_files(ENDPOINTS[endpoint.id])
    assert found == catalogue.endpoint(endpoint, PLATFORM)


def test_everything_that_is_compared_occurs() -> None:
    named: dict[str, int] = {}
    for one in CATALOG["endpoints"]:
        for key, value in (*one.items(), *one["request"].items()):
            named[key] = named.get(key, 0) + bool(value)
        for provider in one["providers"]:
            named["retirement"] = named.get("retirement", 0) + (
                "retirement" in provider
            )
    for key in (
        *("media", "relations", "openLists", "inferred", "partlyDocumented"),
        *("conditions", "deviations", "contradictions", "notModelled", "retirement"),
    ):
        assert named[key], key


@pytest.mark.parametrize("part", ["tools/*", "vectors/optional-texts"])
def test_an_endpoint_names_its_tools_and_texts_and_no_file_of_them_is_left_over(
    part: str,
) -> None:
    folder = ROOT / "generated" / "json-schema"
    named: dict[str, str] = {}
    for one in CATALOG["endpoints"]:
        vendors = {tool["vendor"] for tool in one["tools"]}
        # The models of the others give what a tool declares, and no more.
        is_open = "furtherParameters" in one
        assert vendors == ({"mcp"} if is_open else {"gemini", "mcp", "openai"})
        for tool in one["tools"]:
            assert tool["file"].startswith(f"tools/{tool['vendor']}/")
            named[tool["file"]] = one["id"].replace(".", "_")
        named[one["texts"]] = one["request"]["title"]
    for file in folder.glob(f"{part}/*.json"):
        assert named[file.relative_to(folder).as_posix()] == file.stem


def test_the_files_that_it_names_are_the_files_that_there_are() -> None:
    folder = ROOT / "generated" / "json-schema"
    named = set()
    bundles = {
        dialect["name"]: json.loads(
            (folder / dialect["name"] / "bundle.json").read_text("utf-8")
        )
        for dialect in CATALOG["dialects"]
    }
    for body in bodies(CATALOG):
        for files in body["files"]:
            schema = json.loads((folder / files["schema"]).read_text("utf-8"))
            assert schema["title"] == body["title"]
            assert schema["$id"] == files["id"]
            dialect, _, name = files["bundle"]["file"].partition("/")
            assert name == "bundle.json"
            bundle = bundles[dialect]
            _, definitions, title = files["bundle"]["pointer"].split("/")
            assert bundle[definitions][title]["properties"] == schema["properties"]
            for path in files["vectors"].values():
                (group,) = json.loads((folder / path).read_text("utf-8"))
                assert group["schema"] == schema
            named |= {files["schema"], files["bundle"]["file"]}
            named |= {*files["vectors"].values()}
    named |= {one["nearMisses"] for one in CATALOG["dialects"]}
    assert (folder / CATALOG["lifecycle"]["vectors"]).is_file()
    there = {
        path.relative_to(folder).as_posix()
        for dialect in CATALOG["dialects"]
        for below in (folder / dialect["name"], folder / "vectors" / dialect["name"])
        for path in below.rglob("*.json")
    }
    assert named == there
