"""`videotasks batch` in an environment that has the client and what it depends on, and nothing else."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement

from tests.project.environments import CLIENT, normal
from videotasks.cli import _exit_codes as codes

from .conftest import Done

WORDS = ("batch", "run", "night.jsonl", "--out", "videos")


class Bare:
    """A virtual environment whose packages are copies of those of this one.

    Args:
        folder: Where it is made.
    """

    def __init__(self, folder: Path) -> None:
        venv.create(folder / "environment")
        paths = {"base": str(folder / "environment")}
        paths["platbase"] = paths["base"]
        scripts = Path(sysconfig.get_path("scripts", "venv", vars=paths))
        self._packages = Path(sysconfig.get_path("purelib", "venv", vars=paths))
        self._python = scripts / Path(sys.executable).name
        self._folder = folder

    def __call__(self, *words: str) -> Done:
        """Runs `python -m videotasks` there."""
        around = {
            name: value
            for name, value in os.environ.items()
            if not re.match("PYTHON|COV|VIDEOTASKS", name)
        }
        done = subprocess.run(
            [self._python, "-m", "videotasks", *words],
            cwd=self._folder,
            env=around,
            capture_output=True,
            text=True,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def add_client(self) -> None:
        """Adds the client and whatever it depends on without an extra."""
        shutil.copytree(CLIENT / "videotasks", self._packages / "videotasks")
        self.add(*needed("videotasks"))

    def add(self, *names: str) -> None:
        """Adds packages, and not what they need."""
        for name in names:
            files = distribution(name).files or ()
            for top in {file.parts[0] for file in files} - {"..", "__pycache__"}:
                place = Path(str(distribution(name).locate_file(top)))
                if place.is_dir():
                    shutil.copytree(place, self._packages / top, dirs_exist_ok=True)
                else:
                    shutil.copy(place, self._packages)


def needed(name: str) -> Iterator[str]:
    """What a package depends on where no extra is asked for, and what that does."""
    for text in distribution(name).requires or ():
        wanted = Requirement(text)
        if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
            yield normal(wanted.name)
            yield from needed(wanted.name)


def test_the_extra_is_named_and_the_status_is_2(tmp_path: Path) -> None:
    bare = Bare(tmp_path)
    bare.add_client()
    (tmp_path / "night.jsonl").write_text("", "utf-8")
    # The client itself is whole there.
    assert bare("models").code == codes.DONE
    done = bare(*WORDS)
    assert (done.code, done.out) == (codes.UNUSABLE, "")
    assert done.err == (
        "videotasks: batch needs aiohttp and sqlalchemy, of the extra batch: "
        "pip install aiohttp sqlalchemy\n"
    )
    assert bare("batch", "--help").code == codes.DONE
    assert bare("batch", "status").code == codes.UNUSABLE
    bare.add("aiohttp")
    assert "batch needs sqlalchemy, of the extra batch" in bare(*WORDS).err
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "environment",
        "night.jsonl",
    ]
