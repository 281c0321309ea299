"""What READMEs and guide show works: each example runs as it stands, each link leads somewhere, each command is one."""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import subprocess
import sys
from datetime import datetime, timezone
from importlib.metadata import distributions
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from tests.contract.reader import api, endpoints
from tests.user_texts import CHAPTERS, CONTENTS, FAMILIES, ROOT, TEXTS, Text
from videotasks.cli import COMMANDS, _complete
from videotasks.cli._options import parser as batch_parser

EXPECTED: Final[dict[str, list[tuple[int, int]]]] = {
    "project": [(1, 1), (0, 0), (1, 1)],
    "client": [(1, 1), (1, 1)],
    "start": [(1, 1), (0, 0), (1, 1)],
    "requests": [(1, 1)] * 6,
    "media": [(4, 4), (1, 1)],
    "files": [(1, 2)],
    "errors": [(1, 1)],
    "money": [(1, 1), (1, 1)],
    "providers": [(0, 0), (1, 1)],
    "async": [(3, 3), (3, 3)],
    "batches": [(4, 4), (3, 3)],
    "testing": [(0, 0)],
    **{name: [(1, 1)] for name in FAMILIES},
}
"""Text -> of each program in it, how many submits reach the platform, and how many files are there at the end."""
ELSEWHERE: Final = {"recipes"}
"""Chapters whose programs are run by what they are for, in test_recipes.py."""
BLOCKS: Final = {"python", "sh", "sql", "yaml"}
"""What code there is. Commands are run by tests/commandline/test_readme.py, SQL by tests/batch/test_ledger_page.py."""


def programs(text: Text) -> list[str]:
    """The Python in it that is no test."""
    return [one.code for one in text.blocks("python") if "def test_" not in one.code]


def run(names: list[str], folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Runs the programs of some texts, in one process."""
    given = [
        (f"{name}, example {number}", code)
        for name in names
        for number, code in enumerate(programs(TEXTS[name]), 1)
    ]
    done = subprocess.run(
        [sys.executable, "-m", "tests.project.example_runner"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        input=json.dumps(given),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    told = iter(json.loads(done.stdout))
    return {name: [next(told) for _ in programs(TEXTS[name])] for name in names}


def check_offers(of_client: str, of_project: str) -> None:
    """Who serves what is as the specs say."""
    today = datetime.now(timezone.utc).date().isoformat()
    notices = api()["retirements"]
    printed = of_client.splitlines()
    served, able, gone = [], [], printed.pop()
    for endpoint in endpoints():
        for provider, listing in endpoint.spec["providers"].items():
            notice = notices.get(listing.get("retirement"), {"date": "9999"})
            is_gone = notice["date"] == "unknown" or notice["date"] <= today
            if provider == "novita" and "listed" in listing and not is_gone:
                day = listing["listed"]
                index = "https://novita.ai/docs/llms.txt"
                served.append(f"{endpoint.id} listed {day} {index}")
            known = "listed" if "listed" in listing else "unknown"
            able.append(f"{endpoint.id} {provider} {'retired' if is_gone else known}")
    assert printed[: len(served)] == served
    assert "vidu_q3_turbo.image_to_video novita retired" in printed
    assert "vidu_q3_turbo.image_to_video ppio unknown" in printed
    assert set(printed[len(served) :]) <= set(able)
    asked = notices["novita-vidu-2026-07"]
    assert gone.startswith(f"retired {asked['date']} {asked['replacement']} (")
    assert gone.endswith(f") {asked['source']}")
    *_, named = of_project.splitlines()
    assert named in gone
    for one in re.findall(r"[a-z]\w+\.\w+", named):
        assert one in {endpoint.id for endpoint in endpoints()}


def test_every_program_runs_as_it_stands(tmp_path: Path) -> None:
    """In one process, which loads the client once."""
    reports = run([*EXPECTED], tmp_path)
    for name, told in reports.items():
        assert [one["error"] for one in told] == [""] * len(told), name
        came = [(len(one["bodies"]), len(one["files"])) for one in told]
        assert came == EXPECTED[name], name
    for name in ("project", "client"):
        (body,) = reports[name][0]["bodies"]
        assert body["image"].startswith("data:image/png;base64,")
        assert "succeeded" in reports[name][0]["out"]
    assert reports["providers"][1]["out"].startswith("highwayapi ")
    assert "billed, and has been: True\n" in reports["testing"][0]["out"]
    check_offers(reports["providers"][0]["out"], reports["project"][1]["out"])


def test_nothing_that_is_shown_is_forgotten() -> None:
    with_programs = {name for name, text in TEXTS.items() if programs(text)}
    assert with_programs == {*EXPECTED} | ELSEWHERE
    assert {one.kind for text in TEXTS.values() for one in text.blocks()} == BLOCKS


def test_the_tests_run_as_they_stand(tmp_path: Path) -> None:
    """Those of the chapter on tests."""
    shown = [one.code for one in TEXTS["testing"].blocks("python")]
    modules = [code for code in shown if "def test_" in code]
    for number, code in enumerate(modules):
        (tmp_path / f"test_{number}.py").write_text(code)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    tests = sum(code.count("def test_") for code in modules)
    assert f"{tests} passed" in done.stdout, done.stdout
    everywhere = "".join(
        one.code for text in TEXTS.values() for one in text.blocks("python")
    )
    assert everywhere.count("def test_") == tests


def test_the_contents_list_every_chapter_in_the_readme_too() -> None:
    listed = re.findall(r"^- \[(.+?)\]\((.+?)\.md\): .", CONTENTS.text, re.MULTILINE)
    assert [name for name, _ in listed] == [path for _, path in listed]
    assert {name for name, _ in listed} == {*CHAPTERS} - {*FAMILIES}
    assert all(
        f"- [{name}](videotasks/guide/{name}.md): " in TEXTS["client"].text
        for name, _ in listed
    )
    assert [*FAMILIES] == sorted({one.id.partition(".")[0] for one in endpoints()})
    assert TEXTS["client"].text.count("\n") <= 120


def headings(text: str) -> set[str]:
    """The anchors of its headings, as GitHub makes them."""
    code = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
    found = re.findall(r"^#+ (.+)$", code.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in found}


@pytest.mark.parametrize("name", TEXTS)
def test_each_link_leads_somewhere(name: str) -> None:
    text = TEXTS[name]
    for link in re.findall(r"\]\((?!https?:)([^)]+)\)", text.text):
        path, _, anchor = link.partition("#")
        target = (text.path.parent / path) if path else text.path
        assert target.exists(), link
        # What the package brings along can't lead out of it.
        if ROOT / "generated/python" in text.path.parents:
            target.resolve().relative_to(ROOT / "generated/python")
        if anchor:
            assert anchor in headings(target.read_text("utf-8")), link


def known_addresses() -> set[str]:
    """Hosts that a text may name: of the vendors and their pages, and of packages that are installed here."""
    specs = [one.read_text("utf-8") for one in (ROOT / "specs").rglob("*.yaml")]
    urls = [url for text in specs for url in re.findall(r"https?://[\w.-]+", text)]
    for one in distributions():
        for value in one.metadata.get_all("Project-URL") or []:
            urls += re.findall(r"https?://[\w.-]+", value)
        urls += re.findall(
            r"https?://[\w.-]+", "".join(one.metadata.get_all("Home-page") or [])
        )
    return {url.partition("://")[2].lower() for url in urls}


def test_no_text_names_an_address_that_does_not_exist() -> None:
    """No network is asked: specs or metadata of packages state the address, or it cannot be meant as one."""
    known = known_addresses() | {"example.com", "127.0.0.1"}
    readmes = [*ROOT.glob("generated/**/README.md")]
    readmes += [text.path for text in TEXTS.values()]
    unknown = {
        (str(path.relative_to(ROOT)), host)
        for path in readmes
        for host in re.findall(r"https?://([\w.-]*\w)", path.read_text("utf-8"))
        if host.lower() not in known
    }
    assert unknown == set()
    assert any("readthedocs" in one.text for one in TEXTS.values()), "something is held"


def typed() -> list[list[str]]:
    """Every command of the client that a text tells to type, in a block or in a line."""
    lines = []
    for text in TEXTS.values():
        joined = text.text.replace("\\\n", " ").replace("\n", " ")
        lines += re.findall(r"`(videotasks [^`]+)`", joined)
        lines += [
            line
            for block in text.blocks("sh")
            for line in block.code.replace("\\\n", " ").splitlines()
            if line.startswith("videotasks ")
        ]
        for block in text.blocks("yaml"):
            lines += re.findall(r"^ *(videotasks [^\"\n]+)", block.code, re.MULTILINE)
    return [shlex.split(one, comments=True)[1:] for one in lines]


def test_each_command_and_option_that_is_named_is_one() -> None:
    known: dict[str, set[str]] = {
        name: {"--help", "--json", *options.split()}
        for name, options in _complete.OPTIONS.items()
    }
    (named,) = (
        one.choices
        for one in batch_parser()._actions
        if isinstance(one, argparse._SubParsersAction)
    )
    batches: dict[str, argparse.ArgumentParser] = dict(named)
    parameters = set(
        re.findall(
            r"--[\w.-]+",
            Path(_complete.__file__).with_name("words.txt").read_text("utf-8"),
        )
    )
    seen = 0
    for words in typed():
        command = words[0]
        if command in ("--help", "--version"):
            continue
        assert command in COMMANDS, words
        options = {one.partition("=")[0] for one in words if one.startswith("--")}
        if command == "batch":
            if len(words) > 1 and words[1] in batches:
                allowed = {*batches[words[1]]._option_string_actions}
                assert options <= allowed, words
        else:
            allowed = known[command]
            if command in ("submit", "validate"):
                allowed = allowed | parameters
            assert options <= allowed, words
        seen += bool(options)
    assert seen > 10


def test_the_services_of_the_chapter_on_workers_can_be_started() -> None:
    (block,) = CHAPTERS["workers"].blocks("yaml")
    services = yaml.safe_load(block.code)["services"]
    command = services["worker"]["command"]
    words = shlex.split(
        command[command.index("videotasks") :]
        .rstrip("'\" \n")
        .replace("$$DB_PASSWORD", "word")
    )
    options = batch_parser().parse_args(words[2:])
    assert (options.command, options.concurrency) == ("worker", 4)
    (extra,) = re.findall(r"'/client\[(\w+)\]'", block.code)
    assert f"\n{extra} = [" in (ROOT / "generated/python/pyproject.toml").read_text(
        "utf-8"
    )
