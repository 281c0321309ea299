"""One table decides what may be sent again: each entry is changed in a copy, and everything follows.

For each reason and each row of statuses in api.yaml, `retry` gets every other value. Either lint refuses the table,
because a submit could be billed twice, or client, catalogue, OpenAPI and READMEs say and do what the new table says.
"""

from __future__ import annotations

import copy
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.emit import declarations
from generator.emit.parts import of_set
from generator.language.load import load
from generator.language.problem import SpecError
from tests.user_texts import CHAPTERS
from tests.yaml_texts import to_yaml

from .reader import ROOT, SPECS, Spec, api, row_of

MONEY = (
    "it may be billed twice; only 429, and 503 with SERVICE_NOT_AVAILABLE, surely mean"
)
NO_REJECTION = "rejects nothing: a submit may have been accepted"
READ = ("python", "json-schema", "openapi")
"""The folders in which something says what becomes of a request."""
PLATFORM = api()
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

    def claims_a_rejection(self, platform: Spec) -> bool:
        """Whether a status that rejects nothing would say that a submit was not accepted."""
        return self.retry == "pointless" and self.of(platform)["status"] in (
            "2xx",
            "3xx",
        )

    def is_safe(self, platform: Spec) -> bool:
        """Whether no submit could be billed twice with it."""
        if self.claims_a_rejection(platform):
            return False
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
            where = f"row {where}, {PLATFORM['statuses'][int(where)]['status']}:"
        return f"{where} {self.retry}"


def changes() -> Iterator[Change]:
    entries = [*PLATFORM["errors"], *map(str, range(len(PLATFORM["statuses"])))]
    for entry in entries:
        stated = Change(entry, "").of(PLATFORM)["retry"]
        for word in WORDS:
            if word != stated:
                yield Change(entry, word)


CHANGES = list(changes())
REFUSED = [one for one in CHANGES if not one.is_safe(PLATFORM)]
FOLLOWED = [one for one in CHANGES if one.is_safe(PLATFORM)]


def specs_with(platform: Spec, folder: Path) -> Path:
    """The specs of one endpoint, with another api.yaml."""
    (folder / "endpoints" / "vidu_q1").mkdir(parents=True)
    shutil.copytree(SPECS / "types", folder / "types")
    for name in ("text_to_video.yaml",):
        shutil.copy(SPECS / "endpoints/vidu_q1" / name, folder / "endpoints/vidu_q1")
    notices = {  # which name endpoints that are not here
        name: {key: one for key, one in notice.items() if key != "replacedBy"}
        for name, notice in platform["retirements"].items()
    }
    text = to_yaml({**platform, "retirements": notices})
    (folder / "api.yaml").write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize("change", REFUSED, ids=str)
def test_a_table_by_which_a_submit_is_billed_twice_is_refused(
    change: Change, tmp_path: Path
) -> None:
    with pytest.raises(SpecError) as refusal:
        load(specs_with(change.made(PLATFORM), tmp_path / "specs"))
    assert refusal.value.problems
    claims = change.claims_a_rejection(PLATFORM)
    for problem in refusal.value.problems:
        assert (NO_REJECTION if claims else MONEY) in problem.message


def test_these_are_refused_and_these_followed() -> None:
    """All but three entries cannot be made safe: the two of the platform, and 429 whatever reason it brings.

    And neither 2xx nor 3xx can be made pointless.
    """
    assert len(REFUSED) == len(PLATFORM["errors"]) + len(PLATFORM["statuses"]) - 3 + 2
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
    named = {
        status
        for row in platform["statuses"]
        for status in row["status"]
        if isinstance(status, int)
    }
    numbers = {201, 302, 409, 500, 502, 503, *named}
    return [*found, *((n, word) for n in sorted(numbers) for word in ("", "NEW"))]


RUNNER = """
import json, sys
from importlib.util import module_from_spec, spec_from_file_location
from tests.client.scripted import Clock, response, walk
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
        error, actions = walk(machine, clock, [response(status, body)] * 2)
        sent = sum(type(one).__name__ == "Call" for one in actions)
        report[name].append([sent, type(error).__name__, error.retry_safe, str(error)])
json.dump(report, sys.stdout)
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """Change -> the files of a set with it."""
    found = {}
    for number, change in enumerate(FOLLOWED):
        folder = tmp_path_factory.mktemp("changed") / str(number)
        specs = load(specs_with(change.made(PLATFORM), folder))
        files = of_set(declarations(READ), specs)
        found[str(change)] = {one.path: one.content for one in files}
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
        input=json.dumps({"catalogs": paths, "cases": cases(PLATFORM)}),
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
    platform = change.made(PLATFORM)
    safe = {"safe": True, "pointless": False, "unknown": None}
    for case, found in zip(cases(platform), done[str(change)], strict=True):
        word, refused = stated(platform, *case)
        sent, error, retry_safe, _ = found
        assert sent == (2 if word == "safe" else 1), case
        assert retry_safe is safe[word], case
        assert (error == "OutcomeUnknownError") is not refused, case


@pytest.mark.parametrize("change", FOLLOWED, ids=str)
def test_catalogue_openapi_and_readmes_follow(
    change: Change, made: dict[str, dict[str, bytes]]
) -> None:
    platform = change.made(PLATFORM)
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
    for status in {status for status, reason in cases(platform) if reason}:
        check_headline(platform, status, responses.get(f"Error{status}"))
    sent_again = ", or ".join(told_as_sent_again(platform))
    client = words_of(files["python/videotasks/guide/money.md"])
    (said,) = re.findall(r"TLS session came about(.*?)\. What leaves", client)
    assert said == (f", or the platform itself said {sent_again}" if sent_again else "")
    schemas = words_of(files["json-schema/README.md"])
    (said,) = re.findall(r"twice: (.*?) it was surely not accepted", schemas)
    assert said == (f"only after {sent_again}" if sent_again else "after no answer")
    check_doubts(platform, client, schemas, files["json-schema/catalog.schema.json"])


def words_of(text: bytes) -> str:
    """A text in one line, without marks of code."""
    return " ".join(text.decode().replace("`", "").split())


def told_as_sent_again(platform: Spec) -> list[str]:
    """The responses after which a submit is sent again, in words: a status that all its reasons agree on alone."""
    found = []
    listed: dict[int, list[str]] = {}
    for status, reason in cases(platform):
        if reason not in ("", "NEW"):
            listed.setdefault(status, []).append(reason)
    for status in sorted({status for status, _ in cases(platform)}):
        words = {
            reason: stated(platform, status, reason)[0]
            for reason in listed.get(status, [])
        }
        safe = [reason for reason, word in words.items() if word == "safe"]
        other = [reason for reason, word in words.items() if word != "safe"]
        if stated(platform, status, "NEW")[0] == "safe":
            but = f" (unless it says {' or '.join(other)})" if other else ""
            found.append(f"{status}{but}")
        elif safe:
            found.append(f"{status} with {' or '.join(safe)}")
    return found


def check_headline(platform: Spec, status: int, response: Any) -> None:
    """No response begins with a refusal where one of its reasons leaves open what became of the submit."""
    if response is None:
        return
    reasons = [reason for known, reason in cases(platform) if known == status]
    words = {stated(platform, status, reason)[0] for reason in [*reasons, "", "NEW"]}
    refused = response["description"].startswith("The platform refuses the request.")
    assert refused is ("unknown" not in words), (status, words)


def check_doubts(
    platform: Spec, client: str, schemas: str, catalog_schema: bytes
) -> None:
    """What may have been accepted is named by the statuses that the table gives, or not at all."""
    gateway = stated(platform, 504, "SERVICE_NOT_AVAILABLE")[0] == "unknown"
    assert ("any 504, whatever its reason" in schemas) is gateway
    stated_of_all = catalog_schema.decode()
    assert ("A 504 is unknown whatever its reason" in stated_of_all) is gateway
    assert "nothing is unknown" not in stated_of_all
    doubted = {
        status
        for status in range(400, 600)
        if {stated(platform, status, reason)[0] for reason in ("", "NEW")}
        == {"unknown"}
    }
    (said,) = re.findall(r"a redirect, (.*?) without a known reason\) is", client)
    assert expanded(said) == doubted
    (said,) = re.findall(r"unknown \((.*?) without a reason that is listed", schemas)
    assert expanded(said) == doubted


def expanded(words: str) -> set[int]:
    """The statuses that are meant by `408 or 5xx (but not 503 or 504)`."""
    found = set()
    for entry, apart in re.findall(r"(\d(?:\d\d|xx))(?: \(but not ([^)]*)\))?", words):
        first = int(entry[0]) * 100
        found |= set(range(first, first + 100)) if "x" in entry else {int(entry)}
        found -= {int(status) for status in re.findall(r"\d+", apart)}
    return found


def test_a_response_is_called_refused_only_if_it_was_surely_not_accepted(
    done: dict[str, list[Any]],
) -> None:
    for name, report in done.items():
        for case, (_, error, retry_safe, text) in zip(
            cases(PLATFORM), report, strict=True
        ):
            assert ("was refused" in text) is (retry_safe is not None), (name, case)
            assert ("nobody knows" in text) is (retry_safe is None), (name, case)
            assert error != "RateLimitError" or case[0] == 429 or "was refused" in text


def test_the_guide_promises_nothing_of_a_class_of_errors() -> None:
    """Whether a submit was accepted depends on the response: `retry_safe` says so of each error."""
    chapter = CHAPTERS["errors"].text
    (row,) = [line for line in chapter.splitlines() if line.startswith("| `RateLimit")]
    assert "where `retry_safe` is True: it was not accepted" in row
    for path in sorted((ROOT / "generated/python/videotasks").rglob("*.py")):
        assert "The platform refused it" not in path.read_text("utf-8"), path


def test_words_on_polls_and_pauses_follow_a_status_that_differs_from_its_hundred(
    tmp_path: Path,
) -> None:
    platform = copy.deepcopy(PLATFORM)
    (gateway,) = (row for row in platform["statuses"] if row["status"] == [504])
    gateway["poll"] = "pointless"
    (limit,) = (row for row in platform["statuses"] if row["status"] == [429])
    del limit["rateLimit"]
    specs = load(specs_with(platform, tmp_path / "specs"))
    files = {file.path: file.content for file in of_set(declarations(READ), specs)}
    for path in ("openapi/videotasks.json", "json-schema/catalog.schema.json"):
        assert b"a status of 408, 425, 429 or 5xx (but not 504)" in files[path]
    errors, batches = (
        files[f"python/videotasks/guide/{name}.md"] for name in ("errors", "batches")
    )
    assert b"from 10 to 60 s" not in errors
    assert b"each response lets one more go.\n" in batches
    assert b"double from 0.5 to 8 s; `Retry-After`" in errors
