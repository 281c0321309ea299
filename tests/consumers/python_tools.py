"""Programs and libraries of other people that are Python packages, in a virtual environment of their own."""

from __future__ import annotations

import sys
from pathlib import Path

from .tools import BUILD, LOCK, install, locked

PACKAGES = (
    "openapi-generator-cli",
    "openapi-python-client",
    "datamodel-code-generator",
    "jschon",
    "jsonscreamer",
    "python-rapidjson",
    "sourcemeta-jsonschema",
)
_RUN_WITH = ("httpx", "pydantic", "python-dateutil", "urllib3")


def python_tools() -> Path:
    """The folder of them all; installed anew with the lock."""
    folder = BUILD / "openapi"
    packages = [*(locked(name) for name in PACKAGES), *_RUN_WITH]
    wanted = "\n".join([*packages, LOCK.read_text("utf-8")])
    known = folder / "requirements.txt"
    if not known.exists() or known.read_text("utf-8") != wanted:
        install("python -m venv", sys.executable, "-m", "venv", "--clear", str(folder))
        pip = (str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet")
        words = f"pip install {' '.join(packages)}"
        install(words, *pip, "--constraint", str(LOCK), *packages)
        known.write_text(wanted, "utf-8")
    return folder


def python_tool(name: str) -> str:
    """A program of that environment."""
    return str(python_tools() / "bin" / name)


def openapi_generator_jar() -> Path:
    """The archive of openapi-generator, which has libraries for Java besides."""
    (jar,) = python_tools().glob("lib/*/site-packages/openapi_generator_cli/*.jar")
    return jar
