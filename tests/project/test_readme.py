"""Every command of the READMEs for maintainers does what it says; left out are those that run tests.

Its examples are run with those of the guide, by test_user_texts.py.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.changes.former import FIRST
from tests.changes.revisions import MISSING, is_here
from tests.proofs import left_out
from tests.slow import SLOW

from .warm_tools import of_mypy, tell_black, tell_check

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
TEXT = README + (ROOT / "specs" / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)

OWN_TESTS = {
    f"make {one}"
    for one in (
        *("test", "test-quick", "by-libraries", "coverage"),
        *("interop", "oldest", "newest", "packages", "site-test", "surface"),
    )
}
ASKING = {"make lock"}
"""Asks the package index for newer versions."""
TRYING = {"python -m generator release --dry-run"}
"""Takes minutes, most of them for jsonsubschema; tests/release does it for a tiny set."""
SERVING = {"python -m videotasks.mock"}
"""Goes on until it is stopped; tests/mock/test_command.py does so."""


BUILDING = {"make site", "make site-serve"}
"""Asks the registry of Node's packages; tests/site builds the site, and serves it."""


def commands() -> list[str]:
    """Shell blocks, inline commands and the table of all commands, each once."""
    found = [
        re.split(r"\s#\s", line)[0].strip()
        for kind, text in BLOCKS
        if kind == "sh"
        for line in text.splitlines()
    ]
    found += re.findall(r"`((?:make|pip|python) [^`]+)`", TEXT)
    left_out = OWN_TESTS | ASKING | TRYING | SERVING | BUILDING
    return sorted({one for one in found if one} - left_out)


LOG = """Traceback (most recent call last):
  File "night.py", line 7, in <module>
videotasks.ValidationError: ViduQ1ReferenceToVideoRequest: 1 problem
  /images: has 9 items, at most 7 allowed (maxItems)
"""
"""As a program of a user has it."""


def _git(path: str) -> str:
    """Where something of this repository lies."""
    found = subprocess.run(
        ["git", "rev-parse", "--path-format=absolute", "--git-path", path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return found.stdout.strip()


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of what is committed or would be, without an environment of its own."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    folder = tmp_path_factory.mktemp("clone")
    names = [one for one in listed.stdout.decode().split("\0") if one]
    for name in names:
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    # Black finds its settings in the root of a repository; what compares revisions finds them here, too.
    git = ["git", "-C", str(folder)]
    subprocess.run([*git, "init", "--quiet"], check=True)
    (folder / ".git/objects/info/alternates").write_text(f"{_git('objects')}\n")
    head = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, check=True
    )
    subprocess.run(
        [*git, "update-ref", "HEAD", head.stdout.decode().strip()], check=True
    )
    ready = folder / "ready"
    ready.touch()
    # The page that the README speaks of.
    shutil.copy(ROOT / "tests" / "pages" / "reference_to_video.md", folder / "page.md")
    (folder / "error.log").write_text(LOG)
    # Never older than what make would install again for.
    os.utime(ready, (4e9, 4e9))
    tell_black(names, ROOT, folder)
    tell_check(ROOT, folder)
    yield folder
    tell_black(names, folder, ROOT)
    tell_check(folder, ROOT)


def run(command: str, folder: Path) -> str:
    """Runs a command of the README with this Python and what is installed for it, without asking a registry."""
    command, _, read = command.partition(" < ")
    words = shlex.split(command)
    if words[0] == "make":
        # The longer proofs in small, and a benchmark without its peers; tests/consumers/test_benchmarks.py tries all.
        small = {
            "make benchmark": "--try async_polls validation",
            "make soak": "--part faults --submits 20 --waits 10 --downloads 10",
        }
        flags = small.get(command, "--try")
        words += [f"RUN={sys.executable}", "READY=ready", f"FLAGS={flags}"]
        words += ["MUTANTS=--only ViduQ1TextToVideoRequest"]
    elif words[0] == "pip":
        offline = [
            "--quiet",
            "--no-build-isolation",
            "--no-deps",
            "--target",
            str(folder / "installed"),
        ]
        words = [sys.executable, "-m", "pip", *words[1:], *offline]
    else:
        words[0] = sys.executable
    # No test asks a vendor: whatever goes out meets a proxy that is not there.
    nowhere = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    # Nor does one install what benchmarks compare with; tests/consumers/test_benchmarks.py does.
    nowhere["PEERS"] = ""
    done = subprocess.run(
        words,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=1800,
        input=(folder / read).read_text("utf-8") if read else None,
        env={**os.environ, **nowhere, **of_mypy(ROOT)},
    )
    if command == "make pages":
        assert "0 pages read" in done.stdout
        return done.stdout
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def test_the_readme_names_every_target_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):.*##", makefile, re.MULTILINE)) - {"help"}
    assert targets == {
        one.split()[1]
        for one in [*commands(), *OWN_TESTS, *ASKING, *BUILDING]
        if one.startswith("make ")
    }


@pytest.mark.parametrize("command", commands())
def test_the_command_works_in_a_fresh_clone(command: str, clone: Path) -> None:
    if FIRST in command and not is_here(FIRST):
        pytest.skip(left_out(*MISSING))
    said = run(command, clone)
    if "explain" in command:
        assert "reference_to_video.yaml:" in said
    if "--write" in command:
        # What is left to decide would stop all other commands.
        draft = clone / "specs/endpoints/family"
        assert "to decide, then: python -m generator lint" in said
        shutil.rmtree(draft)
    if command == "make demo":
        assert re.search(r"Done: (\d+) endpoints, \1 videos", said)
        videos = list((clone / "demo").glob("*.mp4"))
        assert len(videos) == len(list((clone / "specs/endpoints").glob("*/*.yaml")))
        assert all(video.read_bytes()[4:8] == b"ftyp" for video in videos)


def test_a_new_endpoint_needs_what_the_readme_says(tmp_path: Path) -> None:
    """Its spec is enough to generate; `make check` asks for its locked page as well."""
    (step,) = re.findall(r"^1\. (Edit .*?)^2\.", README, re.MULTILINE | re.DOTALL)
    specs = tmp_path / "specs"
    shutil.copytree(ROOT / "specs", specs)
    added = ROOT / "tests/fragments/new_endpoint/endpoints"
    shutil.copytree(added, specs / "endpoints", dirs_exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "generator", "pages", "coverage", "--specs", specs],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    (hole,) = (line for line in done.stdout.splitlines() if "is locked" in line)
    assert "python -m generator pages lock PAGE --source" in hole
    assert "its locked page (`pages lock`" in " ".join(step.split())


def test_every_folder_of_the_layout_exists() -> None:
    for name in re.findall(r"^\| `([a-z_/.]+)` \|", README, re.MULTILINE):
        assert (ROOT / name).exists(), name


def test_what_the_quick_tests_leave_out_exists() -> None:
    assert {name for name in SLOW if not (ROOT / "tests" / name).is_file()} == set()
