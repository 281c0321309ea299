"""`release` explains each step, refuses what is missing or broken, and writes nothing before all has been tried."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.cli import main
from generator.release.record import LAST
from tests.changes.small import folder

from .sets import ID, edited, told, why


def git(repository: Path, *words: str) -> None:
    identity = ("-c", "user.name=A User", "-c", "user.email=user@example.com")
    command = ["git", "-C", str(repository), *identity, *words]
    subprocess.run(command, check=True, capture_output=True)


def commit(specs: Path) -> None:
    git(specs.parent, "add", "--all")
    git(specs.parent, "commit", "--quiet", "--message", "Change")


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """The specs of a repository in which nothing has been released."""
    text = {"type": "string", "maxLength": 20}
    made = folder(tmp_path, {"p": text}, example={"p": "a cat"})
    git(tmp_path, "init", "--quiet")
    commit(made)
    return made


def release(specs: Path, *words: str) -> int:
    out = str(specs.parent / "generated")
    return main(["release", "--specs", str(specs), "--out", out, *words])


def files(folder: Path) -> Mapping[Path, bytes]:
    return {
        path: path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".git" not in path.parts
    }


def versions(specs: Path) -> tuple[str, str, str]:
    """Those that are kept, and of what was generated."""
    kept = json.loads((specs / LAST / "release.json").read_text("utf-8"))
    generated = specs.parent / "generated"
    catalogue = json.loads((generated / "json-schema/catalog.json").read_text("utf-8"))
    return kept["client"], kept["schemas"], catalogue["version"]


@pytest.mark.slow
def test_two_releases_one_after_the_other(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert release(specs, "--skip-types", "--date", "2026-11-01") == 0
    commit(specs)
    assert versions(specs) == ("0.1.0", "0.1.0", "0.1.0")
    edited(specs, '"maxLength": 20', '"maxLength": 30')
    told(specs, why("vendor", "Longer texts"))
    told(specs, "packages: [schemas]\nseverity: breaking\ntext: A file is gone.\n", "b")
    commit(specs)
    before = files(specs.parent)
    assert release(specs, "--skip-types", "--dry-run") == 0
    assert files(specs.parent) == before
    shown = capsys.readouterr().out
    assert (
        "the Python client: 0.1.0 -> 0.1.1, as the worst change is compatible" in shown
    )
    assert "the JSON Schemas: 0.1.0 -> 0.2.0, as the worst change is breaking" in shown
    assert "every call of 0.1.0 does what it did" in shown
    assert "nothing is written" in shown
    assert release(specs, "--skip-types", "--date", "2026-11-29") == 0
    assert versions(specs) == ("0.1.1", "0.2.0", "0.2.0")
    generated = specs.parent / "generated"
    log = (generated / "python/CHANGELOG.md").read_text("utf-8")
    assert log.index("## 0.1.1 (2026-11-29)") < log.index("## 0.1.0 (2026-11-01)")
    assert "- **Vendor:** Longer texts (https://acme.example/page).\n" in log
    assert '\nversion = "0.1.1"\n' in (generated / "python/pyproject.toml").read_text()
    schema = json.loads(
        (generated / "json-schema/2020-12/LimitsRequest.json").read_text("utf-8")
    )
    assert schema["$id"] == "https://schemas.example/0.2.0/2020-12/LimitsRequest.json"
    commit(specs)
    assert main(["diff", str(specs / LAST), str(specs)]) == 0
    assert capsys.readouterr().out.endswith("no change\n")


def test_what_is_not_committed_is_not_released(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited(specs, '"maxLength": 20', '"maxLength": 30')
    before = files(specs.parent)
    assert release(specs) == 1
    error = capsys.readouterr().err
    assert error.startswith("something is not committed; commit it first:\n")
    assert "M specs/endpoints/fragment/limits.yaml" in error
    assert error.endswith("nothing was written\n")
    assert files(specs.parent) == before


def test_what_no_git_knows_is_not_released(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As it comes in an sdist, or in an archive."""
    shutil.rmtree(specs.parent / ".git")
    before = files(specs.parent)
    assert release(specs) == 1
    error = capsys.readouterr().err
    assert (
        "is in no git repository, or there is no git: a release is made in a clone"
        in error
    )
    assert "--dry-run says here, too, what it would be" in error
    assert files(specs.parent) == before


def test_an_endpoint_without_a_fragment_is_asked_about(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from .sets import released

    specs = released(tmp_path, {"p": {"type": "string", "maxLength": 20}})
    edited(specs, '"maxLength": 20', '"maxLength": 30')
    git(tmp_path, "init", "--quiet")
    commit(specs)
    assert release(specs, "--dry-run") == 1
    error = capsys.readouterr().err
    assert "1 endpoint changed, and nothing tells whose change it is" in error
    assert f"changes/{ID.replace('.', '-')}.yaml:\n" in error
    assert f"endpoints: [{ID}]" in error
    assert "#   correction: a correction of our transcription" in error


def test_the_first_release_has_the_versions_of_api_yaml(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert release(specs, "--client", "2.0.0") == 1
    assert (
        "the first release has the versions that api.yaml has"
        in capsys.readouterr().err
    )


@pytest.mark.parametrize("words", [("--client", "1.0"), ("--date", "yesterday")])
def test_a_wrong_argument_is_one(
    words: tuple[str, str], specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert release(specs, *words) == 2
    assert capsys.readouterr().err.startswith(f"{words[0]}: {words[1]!r} is not a ")
