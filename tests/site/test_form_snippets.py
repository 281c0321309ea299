"""What the form writes in Python, for the command line and for curl sends the body in it, whatever its texts hold."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.proofs import needs, not_on_windows
from videotasks._platform.catalog import PROVIDERS
from videotasks.cli import main
from videotasks.mock import MockPlatform

from .form_tools import HOSTILE, Case, cases, endpoints, example, said

pytestmark = [
    needs("node"),
    pytest.mark.filterwarnings("ignore::videotasks.RetiredEndpointWarning"),
    pytest.mark.filterwarnings("ignore::videotasks.UnlistedEndpointWarning"),
    pytest.mark.filterwarnings("ignore::videotasks.ProviderDeviationWarning"),
    pytest.mark.filterwarnings("ignore::videotasks.InferredLimitWarning"),
]
POSIX = not_on_windows("no shell of POSIX is to be expected")
CATCHES = r"""
videotasks() {
    printf '%s\0' "$@" > "$place.words"
    cat > "$place.stdin"
}
"""
"""The command, as a shell calls it: the words that reach it, and what it would read."""


@pytest.fixture(scope="module")
def platform() -> Iterator[MockPlatform]:
    with MockPlatform(queue_seconds=0, process_seconds=0) as started:
        yield started


@pytest.fixture(autouse=True)
def surroundings(
    platform: MockPlatform, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The platform of this machine stands for every provider's, in an empty folder."""
    monkeypatch.setenv("VIDEOTASKS_BASE_URL", platform.base_url)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    for provider in PROVIDERS.values():
        monkeypatch.setenv(provider.key_variable, platform.key)
    monkeypatch.chdir(tmp_path)


def snippets(language: str, given: Iterable[Case]) -> list[str]:
    return said(
        {
            "do": "snippet",
            "language": language,
            "id": case.id,
            "provider": case.provider,
            "body": case.body,
        }
        for case in given
    )


def last(platform: MockPlatform) -> tuple[str, dict[str, Any]]:
    submit = platform.submits[-1]
    return submit.endpoint, dict(submit.body)


def test_texts_that_some_language_reads_otherwise_are_tried_with_most_endpoints() -> (
    None
):
    hostile = [case for case in cases() if HOSTILE in case.body.values()]
    assert len(hostile) > len(endpoints()) / 2


def test_each_in_python_sends_its_body_waits_and_saves(
    platform: MockPlatform, tmp_path: Path
) -> None:
    for case, text in zip(cases(), snippets("python", cases()), strict=True):
        exec(compile(text, case.id, "exec"), {})
        assert last(platform) == (case.id, case.body)
        assert (tmp_path / "video.mp4").read_bytes()[4:8] == b"ftyp"
        (tmp_path / "video.mp4").unlink()


def words_of(texts: list[str], folder: Path) -> list[tuple[list[str], bytes]]:
    """What a shell hands to the command, of each text: its words, and its standard input."""
    script = [CATCHES]
    for number, text in enumerate(texts):
        script.append(f"place={folder}/{number}\n{text}")
    (folder / "script").write_text("\n".join(script), "utf-8")
    subprocess.run(
        ["sh", "-e", "script"], stdin=subprocess.DEVNULL, cwd=folder, check=True
    )
    return [
        (
            (folder / f"{number}.words").read_bytes().decode().split("\0")[:-1],
            (folder / f"{number}.stdin").read_bytes(),
        )
        for number in range(len(texts))
    ]


@POSIX
def test_each_for_the_command_line_sends_its_body_waits_and_saves(
    platform: MockPlatform, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = snippets("shell", cases())
    for case, (words, stdin) in zip(cases(), words_of(texts, tmp_path), strict=True):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8"))
        assert main(words) == 0
        assert last(platform) == (case.id, case.body)
        [video] = tmp_path.glob("*.mp4")
        assert video.read_bytes()[4:8] == b"ftyp"
        video.unlink()
    assert any("--body" not in text for text in texts)


def local(case: Case, text: str, platform: MockPlatform) -> str:
    """A text with the platform of this machine for the provider's host: the one thing that is not the page's."""
    [host] = (
        one["host"]
        for one in endpoints()[case.id]["providers"]
        if one["id"] == case.provider
    )
    assert text.count(host) == 2  # to submit, and to ask for the result
    return text.replace(host, platform.base_url)


def answer(command: str, folder: Path) -> Any:
    """What a command that a shell runs prints, as JSON."""
    done = subprocess.run(
        ["sh", "-e", "-c", command], cwd=folder, check=True, capture_output=True
    )
    return json.loads(done.stdout)


@POSIX
@needs("curl")
def test_what_each_for_curl_names_as_the_next_step_asks_for_the_result(
    platform: MockPlatform, tmp_path: Path
) -> None:
    """One of each provider, as a person goes on: the comment becomes a command, with the id of the answer."""
    given = [*{case.provider: case for case in cases()}.values()]
    for case, text in zip(given, snippets("curl", given), strict=True):
        submit, following = local(case, text, platform).split("\n# Next: ")
        id_ = answer(submit, tmp_path)["task_id"]
        words, command = following.rstrip().rsplit("\n# ", 1)
        result = answer(command.replace("TASK_ID", id_), tmp_path)
        assert result["task"]["status"] in words
        assert result["videos"][0]["video_url"].startswith(platform.base_url)


@POSIX
@needs("curl")
def test_each_for_curl_sends_its_body(platform: MockPlatform, tmp_path: Path) -> None:
    given = cases()
    script = []
    for number, (case, text) in enumerate(
        zip(given, snippets("curl", given), strict=True)
    ):
        command = local(case, text, platform)
        script.append(command.replace("curl ", f"curl -sS -o {number} ", 1))
    before = len(platform.submits)
    subprocess.run(["sh", "-e", "-c", "\n".join(script)], cwd=tmp_path, check=True)
    sent = [(one.endpoint, dict(one.body)) for one in platform.submits[before:]]
    assert sent == [(case.id, case.body) for case in given]
    assert all(
        "task_id" in json.loads((tmp_path / str(one)).read_bytes())
        for one in range(len(given))
    )


@POSIX
@needs("curl")
def test_a_long_body_is_no_word_of_a_command(
    platform: MockPlatform, tmp_path: Path
) -> None:
    """A system refuses a word of more than 128 kB: what is longer is read from standard input."""
    picture = f"data:image/png;base64,{'A' * 200_000}"
    body = {**example("kling_v1_6.image_to_video"), "image_url": picture}
    given = [Case("kling_v1_6.image_to_video", "ppio", body)]
    [(words, stdin)] = words_of(snippets("shell", given), tmp_path)
    assert words[-4:] == ["--download", ".", "--body", "-"]
    assert json.loads(stdin) == body
    [text] = snippets("curl", given)
    command = local(given[0], text, platform)
    subprocess.run(["sh", "-e"], input=command.encode(), cwd=tmp_path, check=True)
    assert last(platform) == ("kling_v1_6.image_to_video", body)


@POSIX
@pytest.mark.parametrize("number", range(2))
def test_the_command_itself_reads_a_hostile_body(
    number: int, platform: MockPlatform, tmp_path: Path
) -> None:
    """In a process of its own, as it is installed."""
    case = [one for one in cases() if HOSTILE in one.body.values()][number]
    folder = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"}
    [text] = snippets("shell", [case])
    subprocess.run(["sh", "-c", text], env=environment, cwd=tmp_path, check=True)
    assert last(platform) == (case.id, case.body)


def test_what_is_wrong_in_a_body_is_told_by_what_is_run(platform: MockPlatform) -> None:
    """A body that breaks rules is handed on as it is: the client and its command line refuse it with every problem."""
    import videotasks

    body = {"prompt": "", "duration": 7, "modus": "Professional"}
    case = Case("kling_v1_6.image_to_video", "ppio", body)
    before = len(platform.submits)
    [text] = snippets("python", [case])
    with pytest.raises(videotasks.ValidationError) as caught:
        exec(compile(text, case.id, "exec"), {})
    rules = {(problem.pointer, problem.rule) for problem in caught.value.problems}
    assert rules == {
        ("/prompt", "minLength"),
        ("/duration", "enum"),
        ("/modus", "additionalProperties"),
        ("/image_url", "required"),
    }
    assert len(platform.submits) == before
