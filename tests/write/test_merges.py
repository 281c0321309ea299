"""A merge of two branches that both generated is resolved by generating again."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.write.manifest import Manifest, Unreadable, parse
from generator.write.writer import write
from tests.fragment_specs import FRAGMENTS, ROOT

from .writing import contents, output, refused

OURS, THEIRS, BASE = b"<<<<<<< HEAD\n", b">>>>>>> other\n", b"||||||| base\n"
HEAD, TAIL = b'{\n  "format": 1,\n  "files": {\n', b"  }\n}\n"


def entry(name: str, sha256: str) -> bytes:
    return f'    "{name}": {{"sha256": "{sha256}", "origins": []}}\n'.encode()


@pytest.mark.parametrize("base", [b"", BASE + entry("old.txt", "0")])
@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_a_manifest_in_conflict_has_the_files_of_both_sides(
    base: bytes, ends: bytes
) -> None:
    ours, theirs = entry("a.txt", "1"), entry("b.txt", "2")
    raw = b"".join((HEAD, OURS, ours, base, b"=======\n", theirs, THEIRS, TAIL))
    found = parse(raw.replace(b"\n", ends))
    assert isinstance(found, Manifest)
    assert found.in_conflict
    assert list(found.files) == ["a.txt", "b.txt"]


def test_a_side_that_is_no_manifest_is_told() -> None:
    raw = b"".join((HEAD, OURS, b"oops\n", b"=======\n", THEIRS, TAIL))
    found = parse(raw)
    assert isinstance(found, Unreadable)
    assert "a side of its merge conflict is not a manifest" in found.reason


def test_what_git_has_merged_is_written_anew_and_what_is_foreign_is_not(
    tmp_path: Path,
) -> None:
    out = tmp_path / "out"
    write(out, [output("a.txt", "ours\n"), output("gone.txt", "x\n")])
    ours = (out / "manifest.json").read_bytes()
    write(out, [output("a.txt", "theirs\n"), output("gone.txt", "y\n")])
    theirs = (out / "manifest.json").read_bytes()
    conflict = b"".join((OURS, ours, b"=======\n", theirs, THEIRS))
    (out / "manifest.json").write_bytes(conflict)
    (out / "a.txt").write_text("<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> other\n")
    (out / "gone.txt").write_text("x\ny\n")
    (out / "own.txt").write_text("mine\n")
    with refused(out, "own.txt: it is there, but the generator did not write it"):
        write(out, [output("a.txt", "both\n"), output("own.txt", "z\n")])
    write(out, [output("a.txt", "both\n")])
    assert (out / "a.txt").read_text() == "both\n"
    assert not (out / "gone.txt").exists()
    assert (out / "own.txt").read_text() == "mine\n"


def git(folder: Path, *words: str, status: int = 0) -> str:
    done = subprocess.run(
        ["git", "-c", "user.name=t", "-c", "user.email=t@example.com", *words],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


def generate(folder: Path) -> str:
    command = [sys.executable, "-m", "generator", "generate", "--no-black"]
    done = subprocess.run(
        [*command, "--specs", str(folder / "specs"), "--out", str(folder / "out")],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_two_branches_that_generated_are_merged_by_generating(tmp_path: Path) -> None:
    endpoints = tmp_path / "specs" / "endpoints" / "fragment"
    endpoints.mkdir(parents=True)
    (tmp_path / "specs" / "types").mkdir()
    shutil.copy(FRAGMENTS / "api.yaml", tmp_path / "specs" / "api.yaml")
    shutil.copy(FRAGMENTS / "types.yaml", tmp_path / "specs" / "types" / "shared.yaml")
    for name in ("numbers", "objects"):
        shutil.copy(FRAGMENTS / "accepted" / f"{name}.yaml", endpoints)
    git(tmp_path, "init", "--quiet", "--initial-branch", "main")
    generate(tmp_path)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "start")
    for name in ("numbers", "objects"):
        git(tmp_path, "checkout", "--quiet", "-b", name, "main")
        spec = endpoints / f"{name}.yaml"
        text = spec.read_text("utf-8")
        spec.write_text(text.replace("summary: ", "summary: Newly, it "), "utf-8")
        assert spec.read_text("utf-8") != text
        generate(tmp_path)
        git(tmp_path, "commit", "--quiet", "--all", "-m", name)
    git(tmp_path, "merge", "numbers", status=1)
    assert "out/manifest.json" in git(
        tmp_path, "diff", "--name-only", "--diff-filter=U"
    )
    generate(tmp_path)
    merged = contents(tmp_path / "out")
    shutil.rmtree(tmp_path / "out")
    generate(tmp_path)
    assert merged == contents(tmp_path / "out")
