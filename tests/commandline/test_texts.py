"""What READMEs and guide say of the command line is true: commands run, and tables are those of the code."""

from __future__ import annotations

import re
import shlex

import pytest

from tests.pictures import png
from tests.user_texts import CHAPTERS, TEXTS
from videotasks.cli import _complete
from videotasks.cli import _exit_codes as codes
from videotasks.mock import MockPlatform

from .conftest import Command, job

CHAPTER = CHAPTERS["command-line"].text
TABLE = CHAPTER.split("| `event` |")[1].split("\n\n")[0]
EVENTS = {
    name
    for row in re.findall(r"^\| (`\w+`.*?) \| ", TABLE, re.MULTILINE)
    for name in re.findall(r"\w+", row)
}
SUBMITS = {"client": 1, "start": 2, "command-line": 2, "batches": 2}
"""Text -> how many submits its commands make."""
SERVING = ["videotasks", "mock"]
"""Goes on until it is stopped; tests/mock/test_command.py does so."""


def lines(name: str) -> list[list[str]]:
    """The commands of a text, in their order, but those of pip and make, which tests/project runs."""
    text = "".join(one.code for one in TEXTS[name].blocks("sh"))
    words = (
        shlex.split(line, comments=True)
        for line in text.replace("\\\n", " ").splitlines()
    )
    kinds = ("videotasks", "export", "unset")
    return [one for one in words if one and one[0] in kinds and one != SERVING]


@pytest.mark.parametrize("name", SUBMITS)
def test_the_commands_run_as_they_stand(
    name: str, command: Command, platform: MockPlatform
) -> None:
    command.jobs(*({**job(n), "provider": "highwayapi"} for n in range(2)))
    command.environment["NOVITA_API_KEY"] = platform.key
    (command.folder / "cat.png").write_bytes(png(400, 400))
    events: set[str] = set()
    for program, *words in lines(name):
        if program != "videotasks":
            continue  # the environment is that of the tests: no provider is asked
        last = str(platform.submits[-1].task_id) if platform.submits else ""
        typed = [last if one == "TASK_ID" else one for one in words]
        done = command(*typed, "--json")
        assert done.code == codes.DONE, done.out
        events |= {one["event"] for one in done.events}
    assert len(platform.submits) == SUBMITS[name]
    assert events <= EVENTS


def test_no_text_with_commands_is_forgotten() -> None:
    # The commands of workers ask for a database of a certain name; tests/project looks at their options.
    assert {name for name in TEXTS if lines(name)} - {"workers"} == {*SUBMITS}


def test_the_exit_codes_are_those_of_the_code() -> None:
    rows = re.findall(r"^\| (\d+) \| (.*) \|$", CHAPTER, re.MULTILINE)
    assert {int(code): meaning for code, meaning in rows} == codes.MEANINGS


def test_start_exports_where_the_mock_is_and_its_key() -> None:
    exported = [words[1:] for words in lines("start") if words[0] == "export"]
    given = dict(one.split("=", 1) for one in exported[0])
    assert given == {
        "VIDEOTASKS_BASE_URL": "http://127.0.0.1:8765",
        "NOVITA_API_KEY": "mock-key",
    }


def test_guide_is_completed_by_chapters_and_families(offline: Command) -> None:
    found = offline("--complete", "guide", "").out.split()
    assert sorted(found) == sorted(CHAPTERS)
    assert (
        _complete.FIRST["guide"].split()
        == found[: len(_complete.FIRST["guide"].split())]
    )
