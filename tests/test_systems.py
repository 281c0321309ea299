"""What differs between systems: each part of it that can be tried elsewhere, too, is tried on every system."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import generator.systems
import videotasks._client.systems
from generator.systems import FolderLock, LockFile, cache_folder, is_link
from tests.helper_server import SOON
from tests.proofs import left_out

ROOT = Path(__file__).resolve().parents[1]
DEVICES = ["con", "NUL", "aux.py", "Prn.tar.gz", "com1", "LPT9.txt", "com³", "nul .txt"]
DEVICES += ["conin$", "CONOUT$"]
FILES = ["icon", "con_", "console", "com", "com0", "com10", "a.con", "auxiliary", ""]


@pytest.mark.parametrize("systems", [generator.systems, videotasks._client.systems])
def test_generator_and_client_know_the_same_devices(systems: object) -> None:
    is_device_name: Callable[[str], bool] = systems.is_device_name  # type: ignore[attr-defined]
    assert [name for name in DEVICES + FILES if is_device_name(name)] == DEVICES


@pytest.mark.parametrize("kind", [FolderLock, LockFile])
def test_a_folder_is_held_until_it_is_released(
    kind: type[FolderLock | LockFile], tmp_path: Path
) -> None:
    lock = kind.take(tmp_path, alone=True)
    assert lock.is_on(tmp_path)
    assert not lock.is_on(tmp_path / "another")
    code = (
        "import sys; from pathlib import Path\n"
        f"from generator.systems import {kind.__name__} as Lock\n"
        "print('waits', flush=True)\n"
        "lock = Lock.take(Path(sys.argv[1]), alone=True)\n"
        "print('has it', *sorted(Path(sys.argv[1]).iterdir()))\n"
        "lock.release()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "." / "")],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as waiting:
        assert waiting.stdout is not None
        assert waiting.stdout.readline() == "waits\n"
        # What is there when the other has the folder was made while it waited.
        (tmp_path / "made").touch()
        lock.release()
        said = waiting.communicate(timeout=SOON)[0]
    assert said == f"has it {tmp_path / 'made'}\n"
    assert [path.name for path in tmp_path.iterdir()] == ["made"]


def test_a_link_is_told_from_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    assert is_link((tmp_path / "link").lstat())
    assert not is_link((tmp_path / "link").stat())


@pytest.mark.skipif(
    sys.platform != "win32", reason=left_out("only Windows has junctions")
)
def test_a_junction_is_a_link(tmp_path: Path) -> None:
    made = ["cmd", "/c", "mklink", "/J", str(tmp_path / "link"), str(tmp_path)]
    subprocess.run(made, check=True, capture_output=True)
    assert is_link((tmp_path / "link").lstat())


@pytest.mark.parametrize(
    ("system", "environment", "folder"),
    [
        ("linux", {}, Path.home() / ".cache"),
        ("darwin", {}, Path.home() / "Library" / "Caches"),
        ("win32", {"LOCALAPPDATA": "local"}, Path("local")),
        ("win32", {}, Path.home() / "AppData" / "Local"),
        ("win32", {"LOCALAPPDATA": "local", "XDG_CACHE_HOME": "own"}, Path("own")),
        ("linux", {"XDG_CACHE_HOME": "own"}, Path("own")),
        ("linux", {"XDG_CACHE_HOME": ""}, Path.home() / ".cache"),
    ],
)
def test_caches_are_where_the_system_has_them(
    system: str, environment: dict[str, str], folder: Path
) -> None:
    assert cache_folder(system, environment) == folder


def test_what_is_sent_into_a_file_is_utf_8_with_plain_ends_of_lines(
    tmp_path: Path,
) -> None:
    """Windows prefers its code page, as a machine without a locale prefers ASCII: neither has Chinese."""
    page = ROOT / "tests" / "pages" / "samples" / "chinese-conditions.txt"
    if not page.exists():
        page = next(page.parent.glob("chinese-*.txt"))
    ascii_alone = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    with (tmp_path / "facts.json").open("wb") as file:
        subprocess.run(
            [sys.executable, "-m", "generator", "pages", "facts", page],
            cwd=ROOT,
            env={**os.environ, **ascii_alone},
            stdout=file,
            check=True,
        )
    said = (tmp_path / "facts.json").read_bytes()
    assert not said.isascii()
    assert said.decode("utf-8").endswith("\n")
    assert b"\r" not in said
