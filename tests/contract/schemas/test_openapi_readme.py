"""The README of the OpenAPI files: its numbers and hosts against the raw YAML, its table against what was seen."""

from __future__ import annotations

import json
import re

from tests.contract.reader import ROOT, api, endpoints

FOLDER = ROOT / "generated" / "openapi"
README = (FOLDER / "README.md").read_text("utf-8")
SEEN = json.loads((ROOT / "generator/emit/openapi/seen.json").read_text("utf-8"))
OF_TYPES = json.loads(
    (ROOT / "generator/emit/openapi/seen_of_types.json").read_text("utf-8")
)
PROVIDERS = api()["providers"]


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


ROWS = [cells(line) for line in README.splitlines() if line.startswith("| ")]


def test_every_file_has_a_row_with_its_server_and_what_it_holds() -> None:
    rows = {row[0].strip("`"): row for row in ROWS if row[0].endswith(".json`")}
    assert rows.keys() == {path.name for path in FOLDER.glob("*.json")}
    every = endpoints()
    for name, provider in PROVIDERS.items():
        _, holds, host = rows[f"{name}.json"]
        assert host == f"`{provider['host']}`"
        listings = [endpoint.spec["providers"].get(name) for endpoint in every]
        number = sum(one is not None and "retirement" not in one for one in listings)
        words = (
            f"{number} of {len(every)} endpoints"
            if number
            else "the poll for a result alone"
        )
        assert words in holds


def test_it_names_every_server_in_the_order_of_the_file() -> None:
    whole = json.loads((FOLDER / "videotasks.json").read_text("utf-8"))
    names = [PROVIDERS[one["x-provider"]]["name"] for one in whole["servers"]]
    assert f"whoever serves most first: {', '.join(names)} |" in README


def test_the_table_of_clients_is_what_was_seen() -> None:
    header = next(row for row in ROWS if row[:2] == ["client", "version"])
    for seen in SEEN:
        host, verdicts = (row for row in ROWS if row[0] == seen["name"])
        assert len(host) == 2
        assert len(verdicts) == len(header) == 2 + len(seen["wrong"])
        assert verdicts[1] == seen["version"]
        for shown, found in zip(verdicts[2:], seen["wrong"].values(), strict=True):
            assert shown in (found, found.rpartition(" ")[2], "left out") or (
                shown == f"`{found.removeprefix('sent as ')}`"
            )
            assert (shown == "sent") is (found == "sent")
        for setting in seen["set"]:
            assert f"{seen['name']}, needs `{setting}`" in README
        assert seen["unasked"] == {}, "the README says that nothing is unasked"


def test_the_table_of_types_is_what_was_seen() -> None:
    for seen in OF_TYPES:
        for name, found in (
            (seen["name"], seen),
            (f"{seen['name']}, set", seen.get("with it")),
        ):
            rows = [row for row in ROWS if row[0] == name]
            if found is None:
                assert rows == []
                continue
            ((_, version, *verdicts, unasked),) = rows
            assert version == seen["version"]
            assert verdicts.count("sent") == [*found["wrong"].values()].count("sent")
            assert ("unreadable" in verdicts) is bool(found["unreadable"])
            assert (unasked == "nothing") is (found["unasked"] == {})
            assert ("null" in unasked) is (None in found["unasked"].values())
        assert f"- {seen['name']}: {seen['set']}\n" in README or not seen["set"]


def test_the_versions_are_those_that_are_installed() -> None:
    packages: dict[str, str] = {}
    for folder in ("tests/consumers", "tests/consumers/openapi"):
        file = ROOT / folder / "package.json"
        packages |= json.loads(file.read_text("utf-8"))["devDependencies"]
    lock = (ROOT / ".ci/requirements.txt").read_text("utf-8")
    packages |= dict(re.findall(r"^([a-z0-9-]+)==(\S+)", lock, re.MULTILINE))
    for seen in (*SEEN, *OF_TYPES):
        assert seen["version"] == packages[seen["generator"]], seen["name"]
