"""The plugin of pytest, as people get it: from a wheel, in a pytest of their own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import warnings
from videotasks import Client

def main():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with Client("novita", api_key="a-key-of-the-program") as client:
            return client.vidu_q1.text_to_video(prompt="a cat").wait()
"""
TESTS = """
import asyncio
import os

import pytest

import program
from videotasks.mock import Fault


def test_the_client(videotasks_mock, videotasks_client, tmp_path):
    videotasks_mock.faults = [Fault("reset", on="file", times=1)]
    task = videotasks_client.vidu_q1.text_to_video(prompt="a cat")
    saved = task.wait().videos[0].download(tmp_path)
    assert saved.stat().st_size
    assert [one.kind for one in videotasks_mock.struck] == ["reset"]
    assert [one.endpoint for one in videotasks_mock.submits] == ["vidu_q1.text_to_video"]


def test_the_asynchronous_client(videotasks_mock, videotasks_async_client):
    async def main():
        async with videotasks_async_client as client:
            task = await client.vidu_q1.text_to_video(prompt="a cat")
            return await task.wait()

    assert asyncio.run(main()).videos
    assert len(videotasks_mock.submits) == 1


def test_a_finished_program_runs_untouched(videotasks_mock):
    assert program.main().state == "succeeded"
    assert os.environ["NOVITA_API_KEY"] == "mock-key"
    assert len(videotasks_mock.submits) == 1


@pytest.mark.videotasks(provider="ppio", key="only-this", process_seconds=1000)
def test_options(videotasks_mock, videotasks_client):
    assert videotasks_mock.key == "only-this"
    assert "ppio" in repr(videotasks_client)
    task = videotasks_client.vidu_q1.text_to_video(prompt="a cat")
    assert task.refresh().state == "processing"


def test_each_test_has_its_own(videotasks_mock):
    assert videotasks_mock.submits == []
    assert "VIDEOTASKS_BASE_URL" in os.environ


def test_nothing_is_left():
    assert "VIDEOTASKS_BASE_URL" not in os.environ
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which a wheel of the client is installed."""
    folder = tmp_path_factory.mktemp("plugin")
    left = shutil.ignore_patterns("build", "*.egg-info", "__pycache__")
    shutil.copytree(ROOT / "generated/python", folder / "source", ignore=left)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-build-isolation"]
    pip += ["--no-deps", "--target", str(folder / "site"), str(folder / "source")]
    subprocess.run(pip, check=True)
    return folder / "site"


def run(
    installed: Path, folder: Path, *arguments: str
) -> subprocess.CompletedProcess[str]:
    """Runs pytest in a folder, where the installed package comes first."""
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    for name in ("BASE_URL", "PROVIDER", "LOG"):
        environment.pop(f"VIDEOTASKS_{name}", None)
    command = [sys.executable, "-m", "pytest", "-q", "--strict-markers"]
    command += ["-W", "error", "-p", "no:cacheprovider", *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True
    )


def test_the_fixtures_are_there_without_further_ado(
    installed: Path, tmp_path: Path
) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    (tmp_path / "test_mine.py").write_text(TESTS)
    done = run(installed, tmp_path)
    assert "6 passed" in done.stdout, done.stdout + done.stderr


UNUSED = """
import sys

def test_other():
    print("loaded:", *sys.modules)
"""


def test_a_run_without_them_imports_one_module(installed: Path, tmp_path: Path) -> None:
    """Which is compared with a run without the plugin: other plugins import what they like."""
    (tmp_path / "test_other.py").write_text(UNUSED)
    loaded = []
    # -X importtime does not tell of what an entry point is loaded by: it is no import statement.
    for options in ([], ["-p", "no:videotasks"]):
        done = run(installed, tmp_path, "-s", *options)
        assert "1 passed" in done.stdout, done.stdout
        (line,) = re.findall("loaded: (.*)", done.stdout)
        loaded.append(set(line.split()))
    # A package is imported with its module; it costs next to nothing.
    assert loaded[0] - loaded[1] == {"videotasks", "videotasks.testing"}


def test_its_marker_is_described(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "--markers")
    assert "videotasks(provider=..., **options)" in done.stdout
