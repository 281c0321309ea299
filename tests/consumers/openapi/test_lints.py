"""Lints with the settings that they recommend have nothing against the OpenAPI files, and find what is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.consumers.tools import Tool

from .files import EVERY, HOME, PACKAGES, WHOLE, read

pytestmark = pytest.mark.interop

QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
Lint = Callable[[Tool, Path], list[str]]


def redocly(node: Tool, file: Path) -> list[str]:
    """The rules that a file breaks, warnings counted."""
    done = Tool(node.command, QUIET).run(
        HOME / "node_modules" / "@redocly" / "cli" / "bin" / "cli.js",
        *("lint", "--extends=recommended", "--format=json", file),
        cwd=HOME,
    )
    said = json.loads(done.stdout[done.stdout.index("{") :])
    assert len(said["problems"]) == sum(said["totals"].values())
    return [str(problem["ruleId"]) for problem in said["problems"]]


def spectral(node: Tool, file: Path) -> list[str]:
    """The rules that a file breaks, hints counted."""
    done = node.run(
        HOME / "node_modules" / "@stoplight" / "spectral-cli" / "dist" / "index.js",
        *("lint", "--ruleset", HOME / "spectral.yaml", "--format", "json", file),
        cwd=HOME,
    )
    found, _ = json.JSONDecoder().raw_decode(done.stdout)
    return [str(problem["code"]) for problem in found]


LINTS: dict[str, tuple[Lint, str]] = {
    "redocly": (redocly, "@redocly/cli"),
    "spectral": (spectral, "@stoplight/spectral-cli"),
}
every_lint = pytest.mark.parametrize("name", LINTS)


@every_lint
def test_a_lint_finds_nothing(
    name: str, node: Tool, figure: Callable[[str], None]
) -> None:
    lint, package = LINTS[name]
    assert {file.name: lint(node, file) for file in EVERY} == {
        file.name: [] for file in EVERY
    }
    figure(f"{package} {PACKAGES[package]}: {len(EVERY)} OpenAPI files, no finding")


@every_lint
def test_a_lint_finds_what_is_wrong(name: str, node: Tool, tmp_path: Path) -> None:
    """One thing that each of them warns of, and one that it calls an error."""
    broken: Any = read(WHOLE)
    del broken["info"]["contact"]
    del broken["tags"][0]["description"]
    operation = next(iter(broken["paths"].values()))["post"]
    operation["operationId"] = "taskResult"
    file = tmp_path / "broken.json"
    file.write_text(json.dumps(broken), "utf-8")
    expected = {
        "redocly": {"tag-description", "operation-operationId-unique"},
        "spectral": {"info-contact", "operation-operationId-unique"},
    }
    lint, _ = LINTS[name]
    assert {*lint(node, file)} >= expected[name]
