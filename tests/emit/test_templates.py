"""Templates are compiled once, and kept beside Python's own compiled modules; what was kept is never in the way."""

from __future__ import annotations

import sys
from pathlib import Path

import jinja2
import pytest

from generator.emit import templates
from generator.emit.templates import Templates


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of compiled modules."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "kept"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Templates of a test."""
    monkeypatch.setattr(templates, "TEMPLATES", tmp_path)
    (tmp_path / "one.jinja").write_text("{{ word }}, {{ 'a' | twice }}")
    return tmp_path


def files(kept: Path) -> list[Path]:
    return [*kept.rglob("*.jinja*")]


def rendered(twice: str = "aa") -> str:
    environment = Templates("", filters={"twice": lambda _: twice})._environment
    return environment.get_template("one.jinja").render(word="hello")


def test_a_template_is_compiled_once(
    folder: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert rendered() == "hello, aa"
    assert len(files(kept)) == 1
    monkeypatch.setattr(jinja2.Environment, "compile", None)
    assert rendered() == "hello, aa"
    # Nothing of what filters made is kept.
    assert rendered("two") == "hello, two"
    assert folder.is_dir()


def test_another_text_is_compiled_anew(folder: Path, kept: Path) -> None:
    rendered()
    (folder / "one.jinja").write_text("{{ word }}!")
    assert rendered() == "hello!"
    assert len(files(kept)) == 1


@pytest.mark.parametrize("content", [b"", b"j2", bytes(100)])
@pytest.mark.usefixtures("folder")
def test_what_is_broken_is_compiled_anew(content: bytes, kept: Path) -> None:
    rendered()
    (file,) = files(kept)
    whole = file.read_bytes()
    file.write_bytes(content)
    assert rendered() == "hello, aa"
    assert file.read_bytes() == whole


@pytest.mark.usefixtures("folder")
def test_nothing_is_kept_where_python_keeps_nothing(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert rendered() == "hello, aa"
    assert files(kept) == []


@pytest.mark.usefixtures("folder")
def test_a_folder_that_cannot_be_written_is_no_fault(kept: Path) -> None:
    kept.write_text("a file")
    assert rendered() == "hello, aa"
