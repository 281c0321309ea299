"""The folder of the schemas is an npm package: packed, installed offline, taken by require and by import."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from .generated import SCHEMAS, read
from .tools import HERE, Tool, install_package

pytestmark = pytest.mark.interop

NAME = read(SCHEMAS / "package.json")["name"]
TITLE = "ViduQ1TextToVideoRequest"


@pytest.fixture(scope="module")
def project(npm: Tool, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that has installed the package and ajv."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "package.json").write_text('{"private": true}', "utf-8")
    install_package(npm, SCHEMAS, folder)
    (folder / "node_modules" / "ajv").symlink_to(HERE / "node_modules" / "ajv")
    for program in (HERE / "package").iterdir():
        shutil.copy(program, folder)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_package_holds_the_whole_folder(
    project: Path, figure: Callable[[str], None]
) -> None:
    installed = contents(project / "node_modules" / NAME)
    assert installed == contents(SCHEMAS)
    figure(f"npm: the package {NAME} is installed with {len(installed)} files")


@pytest.mark.parametrize(
    ("program", "dialect"),
    [("required.cjs", "draft-07"), ("imported.mjs", "2020-12")],
)
def test_a_program_checks_bodies_with_the_schema_that_the_catalogue_names(
    program: str, dialect: str, node: Tool, project: Path
) -> None:
    identifier = read(SCHEMAS / dialect / f"{TITLE}.json")["$id"]
    said = json.loads(node(program, cwd=project))
    assert said == {"schema": identifier, "right": True, "wrong": False}


def test_what_the_package_does_not_offer_is_refused(node: Tool, project: Path) -> None:
    done = node.run("-e", f'require("{NAME}/LICENSE")', cwd=project)
    assert "ERR_PACKAGE_PATH_NOT_EXPORTED" in done.stderr
