"""Both ways in which a machine may read YAML."""

from __future__ import annotations

import pytest

from generator.language import yaml_reader


@pytest.fixture(params=["every scanner", "the scanner in Python alone"])
def scanners(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not every installation of PyYAML has the scanner in C; what is said must not depend on it."""
    if request.param != "every scanner":
        monkeypatch.setattr(yaml_reader, "_SCANNERS", yaml_reader._SCANNERS[-1:])
