"""One table decides what may be sent again: each entry is changed in a copy, and everything follows.

For each reason and each row of statuses in api.yaml, `retry` gets every other value. Either lint refuses the table,
because a submit could be billed twice, or client, catalogue, OpenAPI and READMEs say and do what the new table says.
"""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.emit import everything
from generator.language.load import load
from generator.language.problem import SpecError

from .reader import ROOT, SPECS, Spec, api, row_of

MONEY = (
    "it may be billed twice; only 429, and 503 with SERVICE_NOT_AVAILABLE, surely mean"
)
WORDS = ("safe", "pointless", "unknown")
SENT_AGAIN = {("RATE_LIMIT_EXCEEDED", 429), ("SERVICE_NOT_AVAILABLE", 503)}


@dataclass(frozen=True)
class Change:
    """One entry of the table with another `retry`."""

    entry: str
    """A reason, or the index of a row of statuses."""
    retry: str

    def made(self, platform: Spec) -> Spec:
        changed = copy.deepcopy(platform)
        self.of(changed)["retry"] = self.retry
        return changed

    def of(self, platform: Spec) -> Spec:
        if self.entry.isdigit():
            row: Spec = platform["statuses"][int(self.entry)]
            return row
        known: Spec = platform["errors"][self.entry]
        return known

    def is_safe(self, platform: Spec) -> bool:
        """Whether no submit could be billed twice with it."""
        if self.retry != "safe":
            return True
        statuses = self.of(platform)["status"]
        if self.entry.isdigit():
            return bool(statuses == [429])
        # A 504 is nobody's word, whatever reason it brings.
        return all(
            (self.entry, status) in SENT_AGAIN or status == 504 for status in statuses
        )

    def __str__(self) -> str:
        where = self.entry
        if where.isdigit():
            where = f"row {where}, {api()['statuses'][int(where)]['status']}:"
        return f"{where} {self.retry}"


def changes() -> Iterator[Change]:
    platform = api()
    entries = [*platform["errors"], *map(str, range(len(platform["statuses"])))]
    for entry in entries:
        stated = Change(entry, "").of(platform)["retry"]
        for word in WORDS:
            if word != stated:
                yield Change(entry, word)


CHANGES = list(changes())
REFUSED = [one for one in CHANGES if not one.is_safe(api())]
FOLLOWED = [one for one in CHANGES if one.is_safe(api())]


def specs_with(platform: Spec, folder: Path) -> Path:
    """The specs of one endpoint, with another api.yaml."""
    (folder / "endpoints" / "vidu_q1").mkdir(parents=True)
    shutil.copytree(SPECS / "types", folder / "types")
    for name in ("text_to_video.yaml",):
        shutil.copy(SPECS / "endpoints/vidu_q1" / name, folder / "endpoints/vidu_q1")
    text = yaml.safe_dump(platform, sort_keys=False, allow_unicode=True)
    (folder / "api.yaml").write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize("change", REFUSED, ids=str)
def test_a_table_by_which_a_submit_is_billed_twice_is_refused(
    change: Change, tmp_path: Path
) -> None:
    with pytest.raises(SpecError) as refusal:
        load(specs_with(change.made(api()), tmp_path / "specs"))
    assert refusal.value.problems
    for problem in refusal.value.problems:
        assert MONEY in problem.message


def test_these_are_refused_and_these_followed() -> None:
    """All but three entries cannot be made safe: the two of the platform, and 429 whatever reason it brings."""
    assert len(REFUSED) == len(api()["errors"]) + len(api()["statuses"]) - 3
    assert len(FOLLOWED) == len(CHANGES) - len(REFUSED)


def stated(platform: Spec, status: int, reason: str) -> tuple[str, bool]:
    """What the raw tables say of a submit: the word, and whether the platform itself says no."""
    row = row_of(platform, status, reason)
    known = platform["errors"].get(reason)
    if known and status in known["status"] and not row.get("anyReason"):
        return known["retry"], True
    return row["retry"], row["retry"] != "unknown"


def cases(platform: Spec) -> list[tuple[int, str]]:
    """Every reason with its statuses, and every status with none and with one that is not listed."""
    found = [
        (status, reason)
        for reason, one in platform["errors"].items()
        for status in one["status"]
    ]
    numbers = {
        400,
        401,
        403,
        404,
        408,
        409,
        413,
        425,
        429,
        460,
        499,
        500,
        502,
        503,
        504,
    }
    return [*found, *((n, word) for n in sorted(numbers) for word in ("", "NEW"))]


RUNNER = """
import json, sys
from importlib.util import module_from_spec, spec_from_file_location
from tests.client.scripted import Clock, answer, walk
from videotasks._core import outcomes
from videotasks._core.submit import Call, Policy, submit

given = json.load(sys.stdin)
report = {}
for name, path in given["catalogs"].items():
    spec = spec_from_file_location("catalog", path)
    catalog = module_from_spec(spec)
    spec.loader.exec_module(catalog)
    outcomes.REASONS, outcomes.STATUSES = catalog.REASONS, catalog.STATUSES
    outcomes.outcome.cache_clear()
    report[name] = []
    for status, reason in given["cases"]:
        body = {"code": status, "reason": reason, "message": "no"} if reason else b"<html>no</html>"
        clock = Clock()
        machine = submit(
            Call("POST", "https://api.example/x", {}, b"{}"),
            endpoint="a.b", policy=Policy(max_retries=1), world=clock.world,
        )
        error, actions = walk(machine, clock, [answer(status, body)] * 2)
        sent = sum(type(one).__name__ == "Call" for one in actions)
        report[name].append([sent, type(error).__name__, error.retry_safe])
json.dump(report, sys.stdout)
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """Change -> the files of a set with it."""
    found = {}
    for number, change in enumerate(FOLLOWED):
        folder = tmp_path_factory.mktemp("changed") / str(number)
        specs = load(specs_with(change.made(api()), folder))
        found[str(change)] = {one.path: one.content for one in everything(specs)}
    return found


@pytest.fixture(scope="module")
def done(
    made: dict[str, dict[str, bytes]], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[Any]]:
    """Change -> what the client does after each case."""
    folder = tmp_path_factory.mktemp("catalogs")
    paths = {}
    for number, (name, files) in enumerate(made.items()):
        path = folder / f"catalog_{number}.py"
        path.write_bytes(files["python/videotasks/_platform/catalog.py"])
        paths[name] = str(path)
    run = subprocess.run(
        [sys.executable, "-c", RUNNER],
        cwd=ROOT,
        input=json.dumps({"catalogs": paths, "cases": cases(api())}),
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    report: dict[str, list[Any]] = json.loads(run.stdout)
    return report


@pytest.mark.parametrize("change", FOLLOWED, ids=str)
def test_the_client_does_what_the_table_says(
    change: Change, done: dict[str, list[Any]]
) -> None:
    platform = change.made(api())
    safe = {"safe": True, "pointless": False, "unknown": None}
    for case, found in zip(cases(platform), done[str(change)], strict=True):
        word, refused = stated(platform, *case)
        sent, error, retry_safe = found
        assert sent == (2 if word == "safe" else 1), case
        assert retry_safe is safe[word], case
        assert (error == "OutcomeUnknownError") is not refused, case


@pytest.mark.parametrize("change", FOLLOWED, ids=str)
def test_catalogue_openapi_and_readmes_follow(
    change: Change, made: dict[str, dict[str, bytes]]
) -> None:
    platform = change.made(api())
    files = made[str(change)]
    catalogue = json.loads(files["json-schema/catalog.json"])
    assert {one["reason"]: one["retry"] for one in catalogue["errors"]} == {
        reason: one["retry"] for reason, one in platform["errors"].items()
    }
    assert [one["retry"] for one in catalogue["statuses"]] == [
        one["retry"] for one in platform["statuses"]
    ]
    responses = json.loads(files["openapi/videotasks.json"])["components"]["responses"]
    for reason, one in platform["errors"].items():
        for status in one["status"]:
            content = responses[f"Error{status}"]["content"]["application/json"]
            word = stated(platform, status, reason)[0]
            assert content["examples"][reason]["x-retry"] == word
    told = {
        f"{status} with {reason}"
        for status, reason in cases(platform)
        if reason in platform["errors"]
        and stated(platform, status, reason)[0] == "safe"
    }
    if stated(platform, 429, "NEW")[0] == "safe":
        told = {one for one in told if not one.startswith("429 ")} | {"429"}
    words = " or ".join(sorted(told)) if len(told) < 2 else ", or ".join(sorted(told))
    for path in ("python/README.md", "json-schema/README.md"):
        said = " ".join(files[path].decode().replace("`", "").split())
        assert (words or "nothing") in said, path
