"""`videotasks` itself: its help, what it loads, and what it says where something is missing."""

from __future__ import annotations

import re

import pytest

from videotasks.cli import _exit_codes as codes

from .conftest import Command, job

COMMANDS = ["run", "resume", "status", "pause", "retry", "cancel", "reconcile"]

LOADED = """
import sys
from videotasks.cli import main
main(sys.argv[1:])
kept = {"videotasks", "argparse", "requests", "sqlalchemy", "aiohttp"}
print(*(one for one in sys.modules if one.split(".")[0] in kept))
"""


def test_the_top_level_loads_nothing_but_itself(command: Command) -> None:
    out, _ = command.python("-c", LOADED, "--help").communicate()
    assert out.startswith("usage: videotasks COMMAND")
    assert set(out.splitlines()[-1].split()) == {
        "videotasks",
        "videotasks.cli",
        "videotasks.cli._help",
    }


def test_a_word_that_is_no_command_is_2(command: Command) -> None:
    done = command.process("batsh")
    assert (done.code, done.out) == (codes.UNUSABLE, "")
    assert "there is no command 'batsh'" in done.err
    assert command().code == codes.UNUSABLE


@pytest.mark.parametrize("name", COMMANDS)
def test_help_teaches_with_an_example_and_all_exit_codes(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from videotasks.cli import main

    with pytest.raises(SystemExit) as ended:
        main(["batch", name, "--help"])
    assert ended.value.code == 0
    text = capsys.readouterr().out
    assert f"  $ videotasks batch {name} " in text
    listed = [int(one) for one in re.findall(r"^  (\d+) +\w", text, re.MULTILINE)]
    assert listed == [*codes.MEANINGS]


def test_a_missing_key_names_its_variable(command: Command) -> None:
    del command.environment["HIGHWAYAPI_API_KEY"]
    # On this machine none is needed; it is missed before anything would go out.
    del command.environment["VIDEOTASKS_BASE_URL"]
    command.environment |= {"HTTPS_PROXY": "http://127.0.0.1:9"}
    command.jobs(job(1))
    done = command("batch", "run", "night.jsonl", "--out", "videos")
    assert done.code == codes.UNUSABLE
    assert "HIGHWAYAPI_API_KEY" in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("name", COMMANDS[1:])
def test_a_ledger_that_is_not_there_is_not_made(command: Command, name: str) -> None:
    words = ["--failed"] if name == "retry" else []
    done = command("batch", name, *words, "--ledger", "other.db")
    assert done.code == codes.UNUSABLE
    assert "other.db is not there" in done.err
    assert [*command.folder.iterdir()] == []
    done = command("batch", name, *words)
    assert done.code == codes.UNUSABLE
    assert "--ledger" in done.err
