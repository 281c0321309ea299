"""Specs that are refused: what is said, and where. A case is a file in tests/fragments/rejected/; see its README."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.emit import clashes
from generator.language.load import load
from generator.language.problem import SpecError
from tests.proofs import not_on_windows

ROOT = Path(__file__).resolve().parents[2]
REFUSED = ROOT / "tests" / "fragments" / "rejected"
FRAGMENTS = sorted(path for path in REFUSED.iterdir() if path.suffix != ".md")

NO_ITEMS = (
    "/list: is an array without items: say what they are, inferred if no page does"
)

Build = Callable[[Path, Path], Path]


def generator(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder)
        .as_posix(): hashlib.sha256(path.read_bytes())
        .hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.usefixtures("scanners")
@pytest.mark.parametrize("fragment", FRAGMENTS, ids=lambda path: path.stem)
def test_every_problem_is_said_at_its_place(
    fragment: Path,
    tmp_path: Path,
    spec_folder: Build,
    expected_problems: Callable[[Path], list[str]],
) -> None:
    folder = spec_folder(fragment, tmp_path / "specs")
    with pytest.raises(SpecError) as refusal:
        load(folder, clashes())
    said = [str(problem) for problem in refusal.value.problems]
    prefix = f"{folder.as_posix()}"
    found = [one.replace(f"{prefix}/", "").replace(f"{prefix}:", ".:") for one in said]
    assert sorted(found) == sorted(expected_problems(fragment))
    assert list(refusal.value.problems) == sorted(refusal.value.problems)


@pytest.mark.parametrize(
    "name",
    [
        "names_of_closed_lists.yaml",
        "names_of_operations",
        "one_python_name.yaml",
    ],
)
def test_the_language_by_itself_knows_no_clash_of_an_output(
    name: str, tmp_path: Path, spec_folder: Build
) -> None:
    load(spec_folder(REFUSED / name, tmp_path / "specs"))


def test_problems_of_several_files_are_printed_in_order_and_the_status_is_1(
    tmp_path: Path, spec_folder: Build
) -> None:
    folder = spec_folder(REFUSED / "several_endpoints", tmp_path / "specs")
    done = generator("lint", "--specs", folder)
    assert done.returncode == 1
    below = folder.as_posix()
    assert done.stdout.splitlines() == [
        f"{below}/endpoints/a/make.yaml:12:5: /text: maxLength goes with strings, not with the type integer",
        f"{below}/endpoints/a/make.yaml:14:21: example 1: /number is not a parameter",
        f"{below}/endpoints/b/make.yaml:11:5: {NO_ITEMS}",
    ]
    assert done.stderr == "3 problems in the specs; nothing was written\n"


@pytest.fixture(scope="module")
def last_output(tmp_path_factory: pytest.TempPathFactory, spec_folder: Build) -> Path:
    folder = tmp_path_factory.mktemp("good")
    fragment = REFUSED.parent / "accepted" / "only_optional_parameters.yaml"
    specs, out = spec_folder(fragment, folder / "specs"), folder / "out"
    assert generator("generate", "--specs", specs, "--out", out).returncode == 0
    return out


@pytest.mark.parametrize("name", ["several_endpoints", "broken_yaml.yaml"])
def test_a_refused_spec_leaves_the_last_output_as_it_is(
    name: str, tmp_path: Path, last_output: Path, spec_folder: Build
) -> None:
    out = tmp_path / "out"
    shutil.copytree(last_output, out)
    before = contents(out)
    bad = spec_folder(REFUSED / name, tmp_path / "bad")
    done = generator("generate", "--specs", bad, "--out", out)
    assert done.returncode == 1
    assert done.stdout.startswith(f"{bad.as_posix()}/endpoints/")
    assert contents(out) == before
    assert "manifest.json" in before


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(
        SpecError, match=r"is not a folder: expected one with api\.yaml"
    ):
        load(tmp_path / "nowhere")


@not_on_windows("no file can have these names")
@pytest.mark.parametrize("place", ["nul/make", "fragment/aux"])
def test_what_would_be_a_device_on_windows_is_refused(
    place: str, tmp_path: Path, spec_folder: Build
) -> None:
    """No fragment: Windows could not check this repository out."""
    good = REFUSED.parent / "accepted" / "only_optional_parameters.yaml"
    folder = spec_folder(good, tmp_path / "specs")
    path = folder / "endpoints" / f"{place}.yaml"
    path.parent.mkdir(exist_ok=True)
    shutil.copy(good, path)
    what = "family 'nul'" if place.startswith("nul") else "operation 'aux'"
    with pytest.raises(SpecError, match=f"{place}.yaml:1:1: the {what} is a device"):
        load(folder)


def test_nesting_that_would_end_the_process_is_a_problem_like_others(
    tmp_path: Path, spec_folder: Build
) -> None:
    """Composing follows every level in C: 100,000 of them once ended the process without a word."""
    folder = spec_folder(REFUSED / "nested_too_deeply.yaml", tmp_path / "specs")
    (file,) = (folder / "endpoints" / "fragment").iterdir()
    file.write_text("[" * 100_000 + "]" * 100_000, "utf-8")
    done = generator("lint", "--specs", folder)
    assert (done.returncode, done.stdout) == (
        1,
        f"{file.as_posix()}:1:101: is nested more than 100 deep\n",
    )
