"""Compiles the Java package with programs that use it, as strictly as the compiler can."""

from __future__ import annotations

import shutil
from pathlib import Path

from .generated import ROOT
from .tools import HERE, Tool

PACKAGE = ROOT / "generated" / "java"
PROGRAMS = HERE / "java"
SOURCES = "src/main/java/videotasks"
STRICT = ("-Xlint:all", "-Werror", "-proc:none")
_PLAIN = {"LC_ALL": "C", "JAVA_TOOL_OPTIONS": ""}
"""Where the encoding of the machine is ASCII, and nobody says otherwise."""


def compiled(
    javac: Tool, package: Path, target: Path, *programs: Path, more: str = ""
) -> Tool:
    """Java with a package and programs: their classes are in the folder `target`, further ones at `more`."""
    strictly = Tool(javac.command, _PLAIN)
    target.mkdir(parents=True, exist_ok=True)
    files = target / "files.txt"
    paths = [*sorted((package / SOURCES).glob("*.java")), *programs]
    files.write_text("".join(f'"{path}"\n' for path in paths), "utf-8")
    strictly(*STRICT, "-d", target, *class_path(more), f"@{files}", cwd=target)
    return java(javac, target, more)


def java(javac: Tool, *folders: Path | str) -> Tool:
    """The Java beside a compiler, with classes of its own."""
    program = shutil.which("java", path=Path(javac.command[0]).parent)
    assert program, "a compiler without what runs its programs"
    found = [str(folder) for folder in folders if str(folder)]
    return Tool((program, "-Dfile.encoding=UTF-8", *class_path(":".join(found))))


def class_path(paths: str) -> tuple[str, ...]:
    """The option, if there is something to say."""
    return ("-cp", paths) if paths else ()
