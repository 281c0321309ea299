"""`python -m videotasks.mock` as a process; the package without its extra."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import videotasks
from tests.helper_server import SOON
from tests.proofs import not_on_windows

from .mock_caller import KEY, Caller

ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": str(Path(videotasks.__file__).parents[1]),
}


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=2 * SOON,
        check=False,
    )


@not_on_windows("no signal stops one process gently")
@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_the_command_serves_until_a_signal_stops_it(stop: signal.Signals) -> None:
    command = [sys.executable, "-m", "videotasks.mock", "--port", "0", "--key", KEY]
    command += ["--queue-seconds", "0", "--process-seconds", "0", "--fail", "boom"]
    with subprocess.Popen(
        [*command, "--url-lifetime", "30"],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout
            line = process.stdout.readline()
            url = r"http://127\.0\.0\.1:\d+"
            found = re.fullmatch(f"mock platform ready: ({url}) key: {KEY}\n", line)
            assert found, line
            call = Caller(found[1])
            result = call.result(call.accepted())
            assert result["videos"][0]["video_url_ttl"] == "30"
            failed = call.result(call.accepted(prompt="boom"))
            assert failed["task"]["status"] == "TASK_STATUS_FAILED"
            process.send_signal(stop)
            assert process.communicate(timeout=SOON) == ("", "")
            assert process.returncode == 0
            call.close()
        finally:
            process.kill()


def test_the_command_teaches() -> None:
    done = run("-m", "videotasks.mock", "--help")
    assert done.returncode == 0
    timing = {"--queue-seconds", "--process-seconds", "--url-lifetime"}
    for option in {"--host", "--port", "--key", "--fail"} | timing:
        assert option in done.stdout
    assert "from videotasks import Client" in done.stdout


def test_the_command_refuses_what_it_cannot_do() -> None:
    done = run("-m", "videotasks.mock", "--queue-seconds", "-1")
    assert done.returncode == 2
    assert "queue_seconds must be a finite number of seconds" in done.stderr
    assert done.stderr.endswith("next: python -m videotasks.mock --help\n")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = run("-m", "videotasks.mock", "--port", port)
    assert done.returncode == 1
    assert f"cannot listen on 127.0.0.1:{port}" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_the_extra_it_says_what_to_install() -> None:
    hide = "import sys; sys.modules['starlette'] = None; "
    done = run("-c", hide + "from videotasks.mock import MockPlatform")
    assert "ImportError: videotasks.mock needs starlette" in done.stderr
    assert "pip install jsonschema starlette uvicorn" in done.stderr
    main = "from videotasks.mock.__main__ import main; sys.exit(main([]))"
    done = run("-c", hide + main)
    assert done.returncode == 1
    said, following = done.stderr.splitlines()
    assert said.endswith("needs starlette, of the extra mock")
    assert following == "next: pip install jsonschema starlette uvicorn"


def test_importing_the_package_loads_no_server() -> None:
    code = "import sys, videotasks.mock; print(*sys.modules, sep='\\n')"
    loaded = set(run("-c", code).stdout.split())
    assert "videotasks.mock" in loaded
    assert not loaded & {"starlette", "uvicorn", "jsonschema", "requests"}


def test_the_command_takes_a_script_and_any_key(tmp_path: Path) -> None:
    script = tmp_path / "faults.json"
    script.write_text('[{"kind": "reason", "reason": "ILLEGAL_PROMPT"}]')
    command = [sys.executable, "-m", "videotasks.mock", "--port", "0", "--any-key"]
    with subprocess.Popen(
        [*command, "--faults", str(script)],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout
            words = process.stdout.readline().split()
            assert words[-2:] == ["key:", "any"]
            call = Caller(words[3], "whatever")
            assert call.submit().json()["reason"] == "ILLEGAL_PROMPT"
            assert call.accepted()
            call.close()
        finally:
            process.kill()
    for text, words_of_it in [
        ('[{"kind": "reset_"}]', "did you mean 'reset'"),
        ("[", "Expecting value"),
        (None, "No such file"),
    ]:
        script.unlink(missing_ok=True)
        if text is not None:
            script.write_text(text)
        done = run("-m", "videotasks.mock", "--faults", str(script))
        assert done.returncode == 2
        assert words_of_it in done.stderr
