"""Tests read YAML in C where PyYAML has that: what they read is the same."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.yaml_texts import from_yaml, to_yaml

ROOT = Path(__file__).resolve().parents[1]
ODD = {"on": [None, True, "true", "1e3", 1.5, -0], "größer": {"": "a\n\n b: #\t"}}


@pytest.mark.parametrize(
    "path",
    sorted((ROOT / "specs").rglob("*.yaml")),
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_a_spec_is_read_as_the_scanner_in_python_reads_it(path: Path) -> None:
    text = path.read_text("utf-8")
    assert from_yaml(text) == yaml.safe_load(text)


def test_what_is_written_is_read_again_by_either() -> None:
    text = to_yaml(ODD)
    assert from_yaml(text) == yaml.safe_load(text) == ODD
    assert list(from_yaml(text)) == list(ODD)
