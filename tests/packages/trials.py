"""Installs each built package into an empty environment and uses it there, as those do who have nothing else."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.fragment_specs import FRAGMENTS
from tests.fragment_specs import build as specs_of
from tests.project.environments import LOCK, Environment

from .building import CLIENT, GENERATOR, SCHEMAS, VALIDATORS, Package
from .sources import ROOT

PROGRAMS = Path(__file__).with_name("programs")
_ENDPOINT = "vidu_q1.text_to_video"
Say = Callable[[str], object]


def _wheel(archives: Sequence[Path]) -> Path:
    (found,) = (path for path in archives if path.suffix == ".whl")
    return found


def _run(words: Sequence[str | Path], folder: Path, needed: str | None = None) -> str:
    """Runs a program in a folder, where it sees nothing of this repository; `needed` is what it has to print."""
    around = {
        name: value
        for name, value in os.environ.items()
        if not re.match(r"PYTHON|COVERAGE|COV_|VIDEOTASKS|NODE_|MAKE", name)
    }
    texts = [str(word) for word in words]
    done = subprocess.run(
        texts, cwd=folder, env=around, capture_output=True, text=True, encoding="utf-8"
    )
    said = f"{' '.join(texts)}\n{done.stdout}{done.stderr}"
    if done.returncode:
        raise SystemExit(f"exit status {done.returncode}: {said}")
    if needed is not None and done.stdout.strip() != needed:
        raise SystemExit(f"expected {needed!r}: {said}")
    return done.stdout


def try_client(archives: Sequence[Path], home: Path, say: Say) -> None:
    """The client by itself, then with its mock."""
    environment = Environment.at(home / "environment")
    python, folder = environment.folder / "bin" / "python", home / "work"
    folder.mkdir()
    wheel = _wheel(archives)
    environment.install("--constraint", str(LOCK), str(wheel))
    say(f"installs with {_others(environment, CLIENT)}")
    _run([python, PROGRAMS / "checked.py"], folder, needed="/aspect_ratio")
    _run([environment.folder / "bin" / "videotasks", "models"], folder)
    say("imports, refuses a wrong request, lists models")
    environment.install("--constraint", str(LOCK), f"{wheel}[mock]")
    _run([python, PROGRAMS / "submitted.py"], folder, needed="1 True")
    say("submits to the mock, waits and downloads")


def try_generator(archives: Sequence[Path], home: Path, say: Say) -> None:
    """The generator in a folder with specs of its own: the commands of its README."""
    environment = Environment.at(home / "environment")
    python, folder = environment.folder / "bin" / "python", home / "work"
    environment.install("--constraint", str(LOCK), str(_wheel(archives)))
    say(f"installs with {_others(environment, GENERATOR)}")
    specs_of(FRAGMENTS / "accepted" / "numbers.yaml", folder / "specs")
    for command in _commands(ROOT / "generator" / "README.md"):
        words: list[str | Path] = [python, *command.split()[1:]]
        said = _run(words, folder).strip().splitlines()
        say(f"{command}: {said[-1] if said else 'nothing to say'}")
    environment.install("--constraint", str(LOCK), str(folder / "generated/python"))
    code = "from videotasks import NumbersRequest as R; print(R.__name__)"
    _run([python, "-c", code], home, needed="NumbersRequest")
    say("the client that it has made there installs and imports")


def _commands(readme: Path) -> list[str]:
    """The shell commands of a README."""
    blocks = re.findall(r"^```sh\n(.*?)^```", readme.read_text("utf-8"), re.M | re.S)
    lines = [line for block in blocks for line in block.splitlines()]
    return [re.split(r"\s#\s", line)[0].strip() for line in lines]


def try_schemas(archives: Sequence[Path], home: Path, say: Say) -> None:
    """The schemas, by require and by import, and the validators among them."""
    folder = _npm_project(archives, home)
    _run(["node", folder / "read.cjs"], folder, needed="true true")
    say("installs alone; require takes catalogue and schemas")
    _checks(folder, f"{SCHEMAS.name}/validate")
    say("import takes the validators, which refuse a wrong body")


def try_validators(archives: Sequence[Path], home: Path, say: Say) -> None:
    """The validators without schemas and vectors."""
    folder = _npm_project(archives, home)
    _checks(folder, VALIDATORS.name)
    say("installs alone; import takes the validators, which refuse a wrong body")


def _checks(folder: Path, name: str) -> None:
    words: list[str | Path] = ["node", folder / "checked.mjs", name, _ENDPOINT]
    _run(words, folder, needed="true /aspect_ratio")


def _npm_project(archives: Sequence[Path], home: Path) -> Path:
    """A project that has the package and nothing else."""
    folder = home / "work"
    folder.mkdir()
    (folder / "package.json").write_text('{"private": true}', "utf-8")
    for program in ("read.cjs", "checked.mjs"):
        shutil.copy(PROGRAMS / program, folder)
    options = ("--offline", "--no-audit", "--no-fund", "--ignore-scripts")
    _run(["npm", "install", *options, *archives], folder)
    return folder


def _others(environment: Environment, package: Package) -> str:
    """What is installed beside the package, in words."""
    names = environment.versions().keys() - {package.name, "pip", "setuptools"}
    return f"{len(names)} others: {', '.join(sorted(names))}"


TRIALS: Mapping[str, Callable[[Sequence[Path], Path, Say], None]] = {
    CLIENT.name: try_client,
    GENERATOR.name: try_generator,
    SCHEMAS.name: try_schemas,
    VALIDATORS.name: try_validators,
}
