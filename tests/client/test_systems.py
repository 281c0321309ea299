"""How a file gets a name that is free, on this system and on file systems that have no links."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.proofs import not_on_windows
from videotasks._client.systems import move_to_free


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "source").write_bytes(b"new")
    return tmp_path / "source"


def test_a_file_is_moved_to_a_free_name(source: Path, tmp_path: Path) -> None:
    move_to_free(source, tmp_path / "target")
    assert (tmp_path / "target").read_bytes() == b"new"
    assert not source.exists()


def test_what_has_the_name_stays(source: Path, tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        move_to_free(source, tmp_path / "target")
    assert (tmp_path / "target").read_bytes() == b"mine"
    assert source.read_bytes() == b"new"


@not_on_windows("a file is renamed and not linked")
@pytest.mark.parametrize("taken", [False, True])
def test_a_file_system_without_links_does_as_well(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taken: bool
) -> None:
    """No test can mount one: what it says of links is all that is made up."""

    def link(*_: object) -> None:
        raise PermissionError("no links here")

    monkeypatch.setattr(os, "link", link)
    if taken:
        (tmp_path / "target").write_bytes(b"mine")
        with pytest.raises(FileExistsError):
            move_to_free(source, tmp_path / "target")
        assert (tmp_path / "target").read_bytes() == b"mine"
    else:
        move_to_free(source, tmp_path / "target")
        assert (tmp_path / "target").read_bytes() == b"new"
