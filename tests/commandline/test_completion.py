"""Shells complete commands, endpoints, parameters and closed values, from a table and with no library loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.proofs import needs, not_on_windows
from videotasks.cli import COMMANDS, _complete
from videotasks.cli._known import endpoints, known_of
from videotasks.cli._options import parser as batch_parser

from .conftest import Command

SUBMIT = ("submit", "vidu_q1.text_to_video")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["va"], "validate"),
        (["show", "vidu_q1.t"], "vidu_q1.text_to_video"),
        ([*SUBMIT, "--asp"], "--aspect-ratio"),
        ([*SUBMIT, "--no"], "--no-bgm"),
        ([*SUBMIT, "--aspect-ratio", ""], "16:9 9:16 1:1"),
        ([*SUBMIT, "--aspect_ratio", "9"], "9:16"),
        ([*SUBMIT, "--style=a"], "--style=anime"),
        ([*SUBMIT, "--validation", ""], "error warn off"),
        ([*SUBMIT, "--provider", "p"], "ppio"),
        ([*SUBMIT, "--prompt", ""], ""),
        (["--bash", *SUBMIT, "--aspect-ratio", "16", ":"], "9"),
        (["--bash", *SUBMIT, "--style", "=", "a"], "anime"),
        (["models", "--resolution", "1"], "1080p"),
        (["login", ""], "novita ppio jiekou highwayapi"),
        (["completion", "f"], "fish"),
        (["nonsense", ""], ""),
    ],
)
def test_what_may_come_next(words: list[str], found: str, offline: Command) -> None:
    assert offline("--complete", *words).out.split() == found.split()


def test_the_table_knows_every_option_and_closed_value(offline: Command) -> None:
    for endpoint in endpoints():
        for one in known_of(endpoint)["parameters"]:
            option = one["option"]
            told = offline("--complete", "submit", endpoint, option).out.split()
            assert option in told
            values = [value for value in one.get("values", ()) if " " not in value]
            if values and one["types"] != ["boolean"]:
                done = offline("--complete", "submit", endpoint, option, "")
                assert done.out.split() == values


def test_the_options_of_commands_are_those_of_their_parsers() -> None:
    import importlib

    for name in {*COMMANDS} - {"batch", "mock", "submit", "validate"}:
        module = importlib.import_module(f"videotasks.cli.{COMMANDS[name]}")
        strings = module.parser(name, [])._option_string_actions
        own = {one for one in strings if one.startswith("--")} - {"--help", "--json"}
        told = {*_complete.OPTIONS[name].split()} - {"--json"}
        assert told == own, name
    assert {*_complete.OPTIONS} == {*COMMANDS}


def test_the_commands_of_a_batch_are_those_of_its_parser() -> None:
    (named,) = (one for one in batch_parser()._actions if one.dest == "command")
    assert named.choices is not None
    assert _complete.FIRST["batch"].split() == sorted(named.choices)


def test_no_library_is_loaded_for_it(offline: Command) -> None:
    watch = (
        "import sys; before = {*sys.modules}; from videotasks.cli import main; main(sys.argv[1:]); "
        "print(*sorted({*sys.modules} - before), file=sys.stderr)"
    )
    process = offline.python("-c", watch, "--complete", *SUBMIT, "--style", "")
    out, err = process.communicate()
    assert out.split() == ["general", "anime"]
    assert {one for one in err.split() if one.startswith("videotasks")} == {
        "videotasks",
        "videotasks.cli",
        "videotasks.cli._complete",
    }
    assert not {"argparse", "json", "re", "typing"} & {*err.split()}


LINE = "videotasks submit vidu_q1.text_to_video --aspect-ratio 9"
DRIVERS = {
    "bash": """
        eval "$(videotasks completion bash)"
        COMP_WORDS=($LINE); COMP_CWORD=4
        _videotasks; echo ${COMPREPLY[@]}
    """,
    "fish": "videotasks completion fish | source; complete -C $LINE",
    "zsh": """
        autoload -Uz compinit; compinit -u -D
        eval "$(videotasks completion zsh)"
        compadd() { shift; echo $@ }
        words=(${=LINE}); CURRENT=5; _videotasks
    """,
}


@not_on_windows("shells are other ones")
@pytest.mark.parametrize(
    "shell",
    [pytest.param(one, marks=needs(one)) for one in ("bash", "fish", "zsh")],
)
def test_each_shell_completes_a_value(shell: str, offline: Command) -> None:
    programs = offline.folder / "bin"
    programs.mkdir()
    program = programs / "videotasks"
    program.write_text(
        f'#!/bin/sh\nexec {sys.executable} -m videotasks "$@"\n', "utf-8"
    )
    program.chmod(0o755)
    around = {
        **offline.environment,
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(offline.folder),
        "LINE": LINE,
    }
    words = {"bash": ["--norc"], "fish": ["--no-config"], "zsh": ["-f"]}[shell]
    done = subprocess.run(
        [shell, *words, "-c", DRIVERS[shell]],
        env=around,
        cwd=Path(offline.folder),
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == ["9:16"], done.stderr
