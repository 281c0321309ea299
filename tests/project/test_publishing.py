"""The workflow that publishes: what its jobs may do, and how it builds, run as it stands there in a clean clone."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import proofs
from tests.packages.building import CLIENT, PACKAGES, VALIDATORS

from .environments import ROOT
from .test_workflows import BASH, FILES, PUBLISH, SCRIPTS

JOBS: dict[str, Any] = FILES[PUBLISH]["jobs"]


def used(job: str) -> list[str]:
    """The actions of a job, without their versions."""
    return [
        step["uses"].partition("@")[0] for step in JOBS[job]["steps"] if "uses" in step
    ]


# -- what it may do ---------------------------------------------------------------------------------


def test_only_a_tag_with_the_name_and_the_version_of_a_package_publishes() -> None:
    (event,) = FILES[PUBLISH]["on"].items()
    version = "[0-9]+.[0-9]+.[0-9]+"
    tags = [f"{package.name}-{version}" for package in PACKAGES]
    assert event == ("push", {"tags": tags})


def test_no_job_may_do_more_than_it_has_to() -> None:
    assert FILES[PUBLISH]["permissions"] == {}
    assert {name: job["permissions"] for name, job in JOBS.items()} == {
        "build": {"contents": "read"},
        "attest": {
            "attestations": "write",
            "contents": "read",
            "id-token": "write",
        },
        "pypi": {"id-token": "write"},
        "npm": {"id-token": "write"},
    }


def test_no_token_is_kept() -> None:
    text = (ROOT / ".github" / PUBLISH).read_text("utf-8")
    assert not re.search(r"secrets|password|token:(?! write)|_TOKEN", text)


def test_who_may_publish_runs_no_code_of_this_repository() -> None:
    """What a dependency of the tests might do to the packages, it cannot do with the right to publish."""
    for job in ("attest", "pypi", "npm"):
        assert not any("checkout" in action for action in used(job))
    assert used("attest")[-1] == "actions/attest-build-provenance"
    assert used("pypi")[-1] == "pypa/gh-action-pypi-publish"
    assert JOBS["build"]["steps"][0]["with"]["persist-credentials"] == "false"


@pytest.mark.parametrize("index", ["pypi", "npm"])
def test_a_package_goes_to_the_index_of_its_kind_once_it_is_attested(
    index: str,
) -> None:
    job = JOBS[index]
    assert job["needs"] == ["build", "attest"]
    assert job["if"] == f"needs.build.outputs.index == '{index}'"
    assert job["environment"] == index


def test_npm_publishes_with_provenance() -> None:
    words = SCRIPTS["Publish the npm package"].split()
    assert words[:2] == ["npm", "publish"]
    assert "--provenance" in words


def test_zizmor_finds_no_workflow_that_may_do_harm() -> None:
    program = Path(sys.executable).with_name("zizmor")
    if not program.exists():
        pytest.skip(proofs.left_out("zizmor needs Python 3.11"))
    words = [str(program), "--offline", "--no-progress", "--min-severity=medium"]
    done = subprocess.run(
        [*words, str(ROOT / ".github")],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout


# -- what it builds ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is committed; make takes this Python, as everything is installed for it."""
    folder = tmp_path_factory.mktemp("publishing") / "clone"
    git = ["git", "clone", "--quiet", "--shared", str(ROOT), str(folder)]
    subprocess.run(git, check=True)
    return folder


def build(clone: Path, tag: str) -> subprocess.CompletedProcess[str]:
    """Runs the steps of the job `build` that are scripts, in order."""
    (script,) = (step["run"] for step in JOBS["build"]["steps"] if "run" in step)
    ready = clone.parent / "ready"
    ready.touch()
    os.utime(ready, (4e9, 4e9))
    given = {"RUN": sys.executable, "READY": str(ready), "TRIALS": "--no-trials"}
    around = {
        **os.environ,
        "MAKEFLAGS": " ".join(
            ["--", *(f"{name}={text}" for name, text in given.items())]
        ),
        "GITHUB_REF_NAME": tag,
        "GITHUB_SERVER_URL": "https://git.example",
        "GITHUB_REPOSITORY": "acme/specs",
        "GITHUB_OUTPUT": str(clone.parent / "output"),
    }
    return subprocess.run(
        [*BASH, "-c", script], cwd=clone, env=around, capture_output=True, text=True
    )


@pytest.mark.slow
@proofs.needs("npm")
def test_its_building_makes_what_the_tag_names(clone: Path) -> None:
    done = build(clone, f"{CLIENT.name}-{CLIENT.version}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert (clone.parent / "output").read_text("utf-8") == "index=pypi\n"
    (uploaded,) = (
        step["with"]["path"]
        for step in JOBS["build"]["steps"]
        if step.get("uses", "").startswith("actions/upload-artifact@")
    )
    made = {path.name: path.read_bytes() for path in (clone / uploaded).iterdir()}
    assert set(made) == set(CLIENT.archives)
    packages = clone / "build" / "packages"
    assert made == {name: (packages / name).read_bytes() for name in made}
    for package in PACKAGES:
        for name in package.archives:
            assert f"{name}: two builds are the same" in done.stdout
            assert f"  {name}\n" in (packages / "SHA256SUMS").read_text("utf-8")


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        (f"{CLIENT.name}-9.9.9", "has the version"),
        (f"{VALIDATORS.name}-{VALIDATORS.version}", "repository.url"),
    ],
)
def test_a_tag_that_cannot_be_published_fails_before_anything_is_built(
    clone: Path, tag: str, words: str
) -> None:
    shutil.rmtree(clone / "build", ignore_errors=True)
    done = build(clone, tag)
    assert done.returncode != 0
    assert words in done.stderr
    assert not (clone / "build" / "packages").exists()
