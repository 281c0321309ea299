"""The client's README on the command line: its commands run, and its tables are true."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from videotasks.cli import _exit_codes as codes
from videotasks.mock import MockPlatform

from .conftest import PNG, Command, job

README = Path(__file__).resolve().parents[2] / "generated" / "python" / "README.md"
TEXT = README.read_text("utf-8")


def test_the_commands_run_as_they_stand(
    command: Command, platform: MockPlatform
) -> None:
    single, batch = re.findall(
        r"^```sh\n(videotasks .*?)^```", TEXT, re.MULTILINE | re.DOTALL
    )
    command.jobs(*({**job(n), "provider": "highwayapi"} for n in range(2)))
    (command.folder / "cat.png").write_bytes(PNG)
    events = set()
    for line in (single + batch).replace("\\\n", " ").splitlines():
        name, *words = shlex.split(line, comments=True)
        assert name == "videotasks"
        last = str(platform.submits[-1].task_id) if platform.submits else ""
        typed = [last if one == "TASK_ID" else one for one in words]
        done = command(*typed, "--json")
        assert done.code == codes.DONE, done.out
        events |= {one["event"] for one in done.events}
    assert len(platform.submits) == 4
    assert len([*(command.folder / "videos").iterdir()]) == 4
    table = TEXT.split("| `event` |")[1].split("\n\n")[0]
    rows = re.findall(r"^\| (`\w+`.*?) \| ", table, re.MULTILINE)
    assert events <= {name for row in rows for name in re.findall(r"\w+", row)}


def test_the_exit_codes_are_those_of_the_code() -> None:
    rows = re.findall(r"^\| (\d+) \| (.*) \|$", TEXT, re.MULTILINE)
    assert {int(code): meaning for code, meaning in rows} == codes.MEANINGS
