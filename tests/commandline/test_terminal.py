"""In a real terminal (tmux): widths, colours, bars, and Ctrl+C at each stage; pipes have plain lines."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.proofs import needs, not_on_windows
from tests.user_texts import CHAPTERS
from videotasks import Client
from videotasks.cli import _exit_codes as codes
from videotasks.mock import Fault, MockPlatform

from .conftest import KEY, Command

pytestmark = [needs("tmux"), not_on_windows("there is no tmux")]
MODELS = ("models", "--image", "--provider", "ppio", "--on", "2026-11-01")
CAT = ("submit", "vidu_q1.text_to_video", "--prompt", "cat", "--provider", "highwayapi")


class Terminal:
    """A terminal in which one command runs."""

    def __init__(self, command: Command, name: str) -> None:
        self._command = command
        # A socket of its own: a path in /tmp, as the folder's may be too long for one.
        self._tmux = [
            "tmux",
            "-L",
            f"videotasks-{os.getpid()}-{name}",
            "-f",
            os.devnull,
        ]

    def run(self, *words: str, columns: int = 80, **around: str) -> None:
        """Starts `videotasks`; its exit status is written behind it."""
        program = f"{sys.executable} -W ignore -m videotasks {shlex.join(words)}"
        script = f"trap : INT; {program}; echo exit=$?; exec cat"
        environment = {**self._command.environment, **around}
        environment.setdefault("TERM", "xterm-256color")
        size = ["-x", str(columns), "-y", "60"]
        subprocess.run(
            [*self._tmux, "new-session", "-d", *size, "sh", "-c", script],
            env={name: one for name, one in environment.items() if name != "TMUX"},
            cwd=self._command.folder,
            check=True,
        )

    def screen(self, *options: str) -> str:
        """What stands there."""
        words = [*self._tmux, "capture-pane", "-p", *options]
        return subprocess.run(words, capture_output=True, text=True).stdout

    def until(self, pattern: str, *options: str) -> str:
        """What stands there once that does."""
        while not re.search(pattern, text := self.screen(*options), re.MULTILINE):
            alive = subprocess.run([*self._tmux, "has-session"], capture_output=True)
            assert alive.returncode == 0, text
            assert not re.search("^exit=", text, re.MULTILINE), text
            time.sleep(0.02)  # the event is one of another process's screen
        return text

    def press(self, key: str) -> None:
        subprocess.run([*self._tmux, "send-keys", key], check=True)

    def close(self) -> None:
        subprocess.run([*self._tmux, "kill-session"], capture_output=True)


@pytest.fixture
def terminal(command: Command, request: pytest.FixtureRequest) -> Iterator[Terminal]:
    made = Terminal(command, str(abs(hash(request.node.name))))
    yield made
    made.close()


@pytest.mark.parametrize("columns", [80, 120])
def test_a_table_fits_the_terminal_and_cuts_no_name(
    columns: int, terminal: Terminal, command: Command
) -> None:
    plain = command(*MODELS).out.splitlines()
    terminal.run(*MODELS, columns=columns)
    text = terminal.until("^exit=0", "-S", "-")
    lines = text.splitlines()
    head = next(line for line in lines if line.startswith("endpoint"))
    assert "status" in head
    assert max(map(len, lines)) <= columns
    names = {line.partition("\t")[0] for line in plain}
    assert names == {
        line.partition(" ")[0] for line in lines if "." in line.partition(" ")[0]
    }


@pytest.mark.parametrize("columns", [80, 120])
def test_what_is_shown_breaks_at_words(columns: int, terminal: Terminal) -> None:
    terminal.run("show", "vidu_q2.reference_to_video", columns=columns)
    text = terminal.until("^exit=0", "-S", "-")
    assert max(map(len, text.splitlines())) <= columns
    words = "Left out, the platform picks one at random."
    assert words in " ".join(text.split())


def test_a_chapter_is_drawn_and_its_code_can_be_copied(terminal: Terminal) -> None:
    terminal.run("guide", "async")
    text = terminal.until("^exit=0", "-S", "-", "-J")
    code = CHAPTERS["async"].blocks("python")[1].code
    long = max(code.splitlines(), key=len)
    assert len(long) > 80
    assert f"\n{long}\n" in text
    assert "What else strikes is in" in " ".join(text.split())
    assert "videotasks guide errors" in " ".join(text.split())
    assert ".md" not in text


@pytest.mark.parametrize(("no_color", "colours"), [("", True), ("1", False)])
def test_colours_obey_no_color(
    no_color: str, colours: bool, terminal: Terminal
) -> None:
    terminal.run(*MODELS, NO_COLOR=no_color)  # empty counts as unset
    text = terminal.until("exit=0", "-e")
    assert bool(re.search(r"\x1b\[[0-9;]*3[0-9]m", text)) is colours


def test_a_bar_is_drawn_and_gone_at_the_end(
    terminal: Terminal, platform: MockPlatform
) -> None:
    platform.faults = [Fault("slow", on="file", times=1, seconds=1.5)]
    terminal.run(*CAT, "--download", "videos", "--poll-interval", "0.05")
    terminal.until("━")
    text = terminal.until("^exit=")
    assert "exit=0" in text
    assert "━" not in text
    assert re.search(r"^videos/.*\.mp4$", text, re.MULTILINE)


def test_each_of_several_tasks_has_a_bar(
    terminal: Terminal, platform: MockPlatform
) -> None:
    with Client("highwayapi", KEY, platform.base_url) as client:
        ids = [client.vidu_q1.text_to_video(prompt=f"cat {n}").id for n in range(2)]
    platform.faults = [Fault("slow", on="file", times=2, seconds=1.5)]
    words = ("--provider", "highwayapi", "--out", "videos", "--poll-interval", "0.05")
    terminal.run("download", *ids, *words, columns=120)
    terminal.until("━")
    text = terminal.until("^exit=")
    assert "exit=0" in text
    assert "━" not in text
    for one in ids:
        assert re.search(rf"^{one}\s+videos/.*\.mp4$", text, re.MULTILINE)


@pytest.mark.parametrize("stage", ["submit", "wait", "download"])
def test_ctrl_c_at_each_stage_tells_the_task(
    stage: str, terminal: Terminal, platform: MockPlatform
) -> None:
    on, seconds = {
        "submit": ("submit", 1.0),
        "wait": ("result", 60),
        "download": ("file", 60),
    }[stage]
    platform.faults = [Fault("slow", on=on, times=None, seconds=seconds)]
    terminal.run(*CAT, "--download", "videos", "--poll-interval", "0.05", columns=120)
    path = {
        "submit": "/v3/async/vidu",
        "wait": "/v3/async/task-result",
        "download": "/files/",
    }[stage]
    while not any(one.path.startswith(path) for one in platform.requests):
        time.sleep(0.02)  # the platform is a thread of this process
    terminal.press("C-c")
    text = terminal.until("^exit=", "-J")
    assert f"exit={codes.INTERRUPTED}" in text
    (task,) = platform.submits
    assert f"{task.task_id} goes on, and nothing is lost" in text
    assert (
        f"next: videotasks {'wait' if stage == 'submit' else 'download'} {task.task_id}"
        in text
    )
    assert "Traceback" not in text


def test_a_pipe_has_plain_lines_and_may_be_closed(command: Command) -> None:
    process = command.start(*MODELS)
    assert process.stdout is not None
    assert process.stdout.readline().count("\t") == 6
    process.stdout.close()
    assert process.stderr is not None
    err = process.stderr.read()
    assert process.wait() == codes.DONE
    assert "Traceback" not in err
    assert "BrokenPipe" not in err
    folder = Path(command.folder)
    shell = (
        f"{sys.executable} -W ignore -m videotasks show vidu_q1.text_to_video | head -1"
    )
    done = subprocess.run(
        ["sh", "-c", shell],
        cwd=folder,
        env=command.environment,
        capture_output=True,
        text=True,
    )
    assert (done.stdout, done.stderr) == (
        "vidu_q1.text_to_video: Vidu Q1 Text to Video\n",
        "",
    )
