"""Parsers of JavaScript and Go read the OpenAPI files; what one of them misreads is written here."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.consumers import tools
from tests.consumers.generated import SCHEMAS
from tests.consumers.tools import Tool

from .files import EVERY, HOME, PACKAGES, WHOLE, operations, read

pytestmark = pytest.mark.interop

LIBRARIES = "/usr/share/gocode"
KIN = f"{LIBRARIES}/src/github.com/getkin/kin-openapi/openapi3"
VECTORS = SCHEMAS / "vectors" / "2020-12"


def parsed(node: Tool, *files: Path) -> Any:
    """What the parsers of JavaScript find, by file and parser."""
    return json.loads(node(HOME / "parse.mjs", *files, cwd=HOME))


@pytest.mark.parametrize(
    ("name", "package"),
    [
        ("swagger-parser", "@apidevtools/swagger-parser"),
        ("scalar", "@scalar/openapi-parser"),
    ],
)
def test_a_parser_of_javascript_reads_every_file(
    name: str, package: str, node: Tool, figure: Callable[[str], None]
) -> None:
    found = parsed(node, *EVERY)
    for file in EVERY:
        report = found[str(file)][name]
        assert report["problems"] == []
        assert {*report["operations"]} == operations(read(file))
        assert report["references"] == 0
    figure(f"{package} {PACKAGES[package]}: reads {len(EVERY)} OpenAPI files whole")


def test_a_parser_of_javascript_sees_a_fault(node: Tool, tmp_path: Path) -> None:
    broken = read(WHOLE)
    del broken["info"]["title"]
    file = tmp_path / "broken.json"
    file.write_text(json.dumps(broken), "utf-8")
    for name, report in parsed(node, file)[str(file)].items():
        assert report["problems"], name


@pytest.fixture(scope="session")
def kin(go: Tool, tmp_path_factory: pytest.TempPathFactory) -> Tool:
    """The program that reads with Debian's kin-openapi."""
    try:
        tools.system(KIN)
    except tools.MissingError as missing:
        pytest.skip(str(missing))
    program = tmp_path_factory.mktemp("kin") / "program"
    around = {**go.environment, "GO111MODULE": "off", "GOPATH": LIBRARIES}
    build = Tool(go.command, around)
    build("build", "-o", program, HOME / "kin" / "main.go", cwd=program.parent)
    return Tool((str(program),))


def test_kin_openapi_reads_every_file(kin: Tool, figure: Callable[[str], None]) -> None:
    found = json.loads(kin(*EVERY))
    for file in EVERY:
        methods = {one.lower() for one in found[str(file)]["operations"]}
        assert methods == {one.lower() for one in operations(read(file))}
    figure(f"kin-openapi of Debian: reads {len(EVERY)} OpenAPI files")


def test_kin_openapi_refuses_null_where_no_type_is_stated_and_nothing_else(
    kin: Tool, figure: Callable[[str], None]
) -> None:
    """It knows OpenAPI 3.0, where a null needs `nullable`; of 3.1 it reads what the files use, but for this.

    Where a value is of one of several types, the files leave its type out: it takes wrong ones, as the files do.
    """
    files = (*sorted(VECTORS.glob("*.json")), *sorted(VECTORS.glob("large/*.json")))
    found = json.loads(kin(WHOLE, "-", *files))
    assert found["count"] > 1000
    assert found["wrong"]
    assert [
        one
        for one in found["wrong"]
        if not re.search(
            r": (null(, as it may be anything)?|.* for a \w+ or \w+)$", one
        )
    ] == []
    right = found["count"] - len(found["wrong"])
    figure(
        f"kin-openapi of Debian: {right:,} of {found['count']:,} vectors as they say; "
        "it refuses null where no type is stated"
    )


def test_kin_openapi_cannot_read_a_list_of_types(kin: Tool, tmp_path: Path) -> None:
    """Should the specs come to have one (a documented null), the whole file is closed to it."""
    whole = read(WHOLE)
    whole["components"]["schemas"]["PlatformError"]["type"] = ["object", "null"]
    file = tmp_path / "types.json"
    file.write_text(json.dumps(whole), "utf-8")
    assert "problem" in json.loads(kin(file))[str(file)]
