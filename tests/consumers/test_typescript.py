"""The types that json-schema-to-typescript makes compile; with them right requests compile and wrong ones do not."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from . import type_errors
from .generated import DIALECTS, PACKAGES, SCHEMAS, files
from .tools import HERE, Tool
from .type_errors import REQUESTS

pytestmark = pytest.mark.interop

BIN = HERE / "node_modules" / ".bin"
PROGRAMS = [*REQUESTS, HERE / "typescript" / "bundle.ts"]
LISTS = "--ignoreMinAndMaxItems"
"""Lists as arrays; without it they are unions of tuples, which no list made at run time fits."""


def make_types(node: Tool, schemas: Path, types: Path, *options: str) -> None:
    node(BIN / "json2ts", "-i", schemas, "-o", types, *options)


def errors(node: Tool, *programs: Path) -> dict[str, dict[int, set[str]]]:
    """File -> line -> codes of the errors on it."""
    options = ("--strict", "--noEmit", "--skipLibCheck", "false", "--pretty", "false")
    return type_errors.errors(node, *programs, options=options)


def beside_types(node: Tool, dialect: str, folder: Path, *options: str) -> list[Path]:
    """The programs, copied beside the types of a dialect's bundle."""
    make_types(node, SCHEMAS / dialect / "bundle.json", folder / "types.d.ts", *options)
    return [Path(shutil.copy(path, folder)) for path in PROGRAMS]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_types_of_every_file_compile(
    dialect: str, node: Tool, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    make_types(node, SCHEMAS / dialect, tmp_path, LISTS)
    types = sorted(tmp_path.glob("*.d.ts"))
    assert len(types) == len(files(dialect))
    assert errors(node, *types) == {}
    maker = f"json-schema-to-typescript {PACKAGES['json-schema-to-typescript']}"
    figure(
        f"{maker}, {dialect}: types of {len(types)} files compile under tsc {PACKAGES['typescript']} --strict"
    )


@pytest.mark.parametrize("dialect", DIALECTS)
def test_right_requests_compile_and_wrong_ones_are_refused_where_they_stand(
    dialect: str, node: Tool, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    expected = type_errors.wanted(*PROGRAMS)
    found = errors(node, *beside_types(node, dialect, tmp_path, LISTS))
    assert found == expected
    assert expected.keys() == {"refused.ts", "bundle.ts"}
    count = sum(map(len, expected.values()))
    figure(
        f"tsc --strict, {dialect}: right requests compile, each of {count} wrong lines is refused"
    )


def test_without_the_flag_a_list_made_at_run_time_does_not_compile(
    node: Tool, tmp_path: Path
) -> None:
    found = errors(node, *beside_types(node, DIALECTS[-1], tmp_path))
    lines = (tmp_path / "accepted.ts").read_text("utf-8").splitlines()
    (line,) = found["accepted.ts"]
    assert "images: subjects" in lines[line - 1]
