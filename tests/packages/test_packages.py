"""Packages hold what their users need and nothing else, and a commit gives the same bytes wherever it is built.

`make packages` builds all of them, and tries each in an empty environment.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import proofs

from .building import CLIENT, GENERATOR, PACKAGES, SCHEMAS, VALIDATORS, Package, build
from .contents import by_others, problems, read
from .sources import ROOT, lay_out, moment
from .tags import holds_to, of_tag
from .trials import TRIALS

TIME = 1_700_000_000
Built = Callable[[Package], list[Path]]
NPM = pytest.param(SCHEMAS, marks=proofs.needs("npm"), id=SCHEMAS.name)
NPM_TOO = pytest.param(VALIDATORS, marks=proofs.needs("npm"), id=VALIDATORS.name)
PYTHON = [pytest.param(package, id=package.name) for package in (CLIENT, GENERATOR)]
SLOW = pytest.mark.slow


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The archives of a package, each built once."""
    known: dict[str, list[Path]] = {}

    def of(package: Package) -> list[Path]:
        if package.name not in known:
            home = tmp_path_factory.mktemp("built")
            (home / "out").mkdir()
            known[package.name] = build(package, home / "sources", home / "out", TIME)
        return known[package.name]

    return of


# -- what is built ----------------------------------------------------------------------------------


@SLOW
@pytest.mark.parametrize("package", [*PYTHON, NPM, NPM_TOO])
def test_a_package_holds_its_sources_and_its_licence(
    built: Built, package: Package
) -> None:
    for archive in built(package):
        assert problems(package, archive, read(archive)) == []


@SLOW
def test_other_tools_find_nothing_in_packages_of_python(built: Built) -> None:
    assert by_others([*built(CLIENT), *built(GENERATOR)]) == []


@SLOW
@pytest.mark.parametrize("package", [CLIENT], ids=["videotasks"])
def test_another_folder_and_another_umask_give_the_same_bytes(
    built: Built, package: Package, tmp_path: Path
) -> None:
    first = [path.read_bytes() for path in built(package)]
    (tmp_path / "out").mkdir()
    before = os.umask(0o077)
    try:
        again = build(package, tmp_path / "a" / "b", tmp_path / "out", TIME)
    finally:
        os.umask(before)
    assert [path.read_bytes() for path in again] == first


# -- what is refused --------------------------------------------------------------------------------


@pytest.fixture
def sdist(tmp_path: Path) -> Callable[[Package], dict[str, bytes]]:
    """What a package has to hold as it is packed, without packing it."""

    def of(package: Package) -> dict[str, bytes]:
        folder = lay_out(package.folder, tmp_path / "laid", TIME, package.parts)
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }

    return of


WRONG = [
    (CLIENT, "videotasks/py.typed", None, "videotasks/py.typed is missing"),
    (CLIENT, "LICENSE", None, "LICENSE is missing"),
    (CLIENT, "LICENSE", None, "the licence is missing"),
    (CLIENT, "tests/test_client.py", b"", "tests/test_client.py belongs into no"),
    (CLIENT, "videotasks/x.py.jinja", b"", "videotasks/x.py.jinja is a template"),
    (CLIENT, "videotasks/x.py", b"", "videotasks/x.py is of no source"),
    (CLIENT, "videotasks/catalog.py", b"", "videotasks/catalog.py differs from"),
    (
        GENERATOR,
        "specs/language/api.schema.json",
        None,
        "specs/language/api.schema.json is missing",
    ),
    (
        GENERATOR,
        "generator/templates/python/README.md.jinja",
        None,
        "generator/templates/python/README.md.jinja is missing",
    ),
    (
        GENERATOR,
        "generator/__pycache__/cli.cpython-311.pyc",
        b"",
        "generator/__pycache__/cli.cpython-311.pyc belongs into no",
    ),
    (VALIDATORS, "index.js", None, "index.js is missing"),
]


@pytest.mark.parametrize(("package", "name", "content", "words"), WRONG)
def test_what_lacks_or_is_too_much_is_told(
    sdist: Callable[[Package], dict[str, bytes]],
    package: Package,
    name: str,
    content: bytes | None,
    words: str,
) -> None:
    archive = Path(package.archives[-1])
    inside = sdist(package)
    assert problems(package, archive, inside) == []
    if content is None:
        del inside[name]
    else:
        inside[name] = content
    assert any(
        found.startswith(f"{archive.name}: {words}")
        for found in problems(package, archive, inside)
    )


def test_a_schema_unlike_its_checksum_is_told(
    sdist: Callable[[Package], dict[str, bytes]],
) -> None:
    inside = sdist(SCHEMAS)
    inside["SHA256SUMS"] = inside["SHA256SUMS"].replace(b"a", b"b", 1)
    found = problems(SCHEMAS, Path(SCHEMAS.archives[0]), inside)
    assert any("SHA256SUMS" in words for words in found)


# -- what is laid out -------------------------------------------------------------------------------


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """One with a file, one that is not added yet, and one that git ignores."""
    folder = tmp_path / "repository"
    (folder / "package").mkdir(parents=True)
    for name, text in (
        ("package/one.py", "1\n"),
        (".gitignore", "build/\n"),
        ("build/old.py", "old\n"),
    ):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    git = ["git", "-C", str(folder)]
    subprocess.run([*git, "init", "--quiet"], check=True)
    subprocess.run([*git, "add", "."], check=True)
    (folder / "package" / "two.py").write_text("2\n", "utf-8")
    (folder / "package" / "two.py").chmod(0o600)
    return folder


def test_leftovers_are_no_part_of_it_and_modes_and_times_are_fixed(
    repository: Path, tmp_path: Path
) -> None:
    laid = lay_out(repository, tmp_path / "laid", TIME)
    found = {
        path.relative_to(laid).as_posix(): path
        for path in laid.rglob("*")
        if path.is_file()
    }
    assert sorted(found) == [".gitignore", "package/one.py", "package/two.py"]
    assert {path.stat().st_mode & 0o777 for path in found.values()} == {0o644}
    assert {path.stat().st_mtime for path in found.values()} == {TIME}


def test_only_the_parts_that_are_named_are_laid_out(
    repository: Path, tmp_path: Path
) -> None:
    laid = lay_out(repository, tmp_path / "laid", TIME, ["package"])
    assert [path.name for path in laid.iterdir()] == ["package"]


def test_the_time_is_that_of_the_commit() -> None:
    shown = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True
    )
    assert moment() == int(shown.stdout)


# -- what a tag says --------------------------------------------------------------------------------


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_a_tag_names_one_package_and_its_version(package: Package) -> None:
    assert of_tag(f"{package.name}-{package.version}") is package


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("v0.1.0", "a tag is one of videotasks-VERSION, videotasks-generator-VERSION"),
        ("videotasks-9.9.9", "videotasks has the version"),
        ("videotasks", "a tag is one of"),
    ],
)
def test_another_tag_publishes_nothing(tag: str, words: str) -> None:
    with pytest.raises(SystemExit, match=words):
        of_tag(tag)


def test_npm_packages_have_to_name_the_repository_that_builds_them() -> None:
    holds_to(CLIENT, "https://git.example/acme/specs")
    with pytest.raises(SystemExit, match=r"git\+https://git\.example/acme/specs\.git"):
        holds_to(SCHEMAS, "https://git.example/acme/specs")


def test_every_package_is_tried() -> None:
    assert list(TRIALS) == [package.name for package in PACKAGES]


# -- an installed generator -------------------------------------------------------------------------


def test_an_installed_generator_has_its_schemas_and_works_where_it_is_run(
    tmp_path: Path,
) -> None:
    """As a wheel lays it out; `make packages` installs the wheel itself."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "generator", tmp_path / "generator", ignore=ignored)
    language = tmp_path / "generator" / "language" / "schemas"
    shutil.copytree(ROOT / "specs" / "language", language)
    code = (
        "from generator.places import HOME, LANGUAGE; print(LANGUAGE, repr(HOME));"
        "from generator.language.schema import schemas; print(len(schemas()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.stdout.split() == [
        str(language),
        "''",
        str(len(list(language.iterdir()))),
    ]
