"""The tools that read the OpenAPI files, each skipped with its reason where it cannot be had."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.consumers import tools

HOME = Path(__file__).parent


@pytest.fixture(scope="session")
def node() -> tools.Tool:
    """Runs a script of this folder, or a program of its `node_modules/.bin`."""
    try:
        return tools.node(HOME)
    except tools.MissingError as missing:
        pytest.skip(str(missing))
