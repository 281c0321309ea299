"""The tools that read the OpenAPI files, each skipped with its reason where it is missing, and what they generate."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.consumers import tools
from tests.consumers.tools import Tool

from . import clients
from .files import FOLDER, HOME, WHOLE, moved, read
from .recorders import Recorders, recorders


@pytest.fixture(scope="session")
def node() -> tools.Tool:
    """Runs a script of this folder, or a program of its `node_modules/.bin`."""
    try:
        return tools.node(HOME)
    except tools.MissingError as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def platforms() -> Iterator[Recorders]:
    with recorders() as four:
        yield four


@pytest.fixture(scope="session")
def generated(
    node: Tool, platforms: Recorders, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Path]:
    """The folder of all clients of a file, whose servers are the recorders."""
    made: dict[str, Path] = {}

    def generate(name: str) -> Path:
        if name not in made:
            folder = tmp_path_factory.mktemp(name)
            file = folder / f"{name}.json"
            whole = moved(read(FOLDER / file.name), platforms.hosts)
            file.write_text(json.dumps(whole), "utf-8")
            try:
                clients.generate(file, folder, node, everywhere=file.name != WHOLE.name)
            except tools.MissingError as missing:
                pytest.skip(str(missing))
            made[name] = folder
        return made[name]

    return generate
