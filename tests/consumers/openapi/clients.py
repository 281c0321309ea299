"""Clients that generators make of an OpenAPI file: generated, built, and told whom to call."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.consumers import tools
from tests.consumers.http_tools import LOOPBACK
from tests.consumers.python_tools import (
    openapi_generator_jar,
    python_tool,
    python_tools,
)
from tests.consumers.tools import Tool

from .files import HOME

CLIENTS = HOME / "clients"
_OPENAPI_GENERATOR, _PYTHON_CLIENT = "openapi-generator-cli", "openapi-python-client"
_DPKG = "/var/lib/dpkg/info"
_OF_OPENAPI_GENERATOR = ("csharp", "go", "php", "python", "ruby", "typescript-fetch")

# Else a response with a member that is not documented cannot be read.
_SETTINGS = {"go": {"disallowAdditionalPropertiesIfNotPresent": "false"}}


@dataclass(frozen=True)
class Order:
    """What a client is to do: whom it is told to call, if at all, with which key, and which submits."""

    key: str
    calls: Sequence[tuple[str, Mapping[str, Any]]]
    how: Mapping[str, Any]
    """`{}`: told nothing; `url`: told a host; `index`: told which server of the file."""


@dataclass(frozen=True)
class Client:
    """A generator's client: where it is, and how it is run."""

    name: str
    generator: str
    """As its registry names it."""
    run: Callable[[Path], Tool]
    """The program that takes an order, from the folder of all clients of a file."""
    told: frozenset[str]
    """The ways in which it can be told whom to call, beside a host."""
    settings: Mapping[str, str] = field(default_factory=dict)
    """What its generator must be told."""

    def __call__(self, folder: Path, order: Order) -> list[dict[str, Any]]:
        """What it says of each call."""
        words = {"key": order.key, "calls": order.calls, **order.how}
        said = self.run(folder)(stdin=json.dumps(words), cwd=folder)
        return [json.loads(line) for line in said.splitlines()]


def programs(folder: Path, *, everywhere: bool = False) -> None:
    """The programs that use the clients.

    Args:
        folder: Where they are to be.
        everywhere: Whether those that are compiled name what every provider serves, not what cases.py has: a file of
            one provider may lack that, and then they do not compile.
    """
    ignored = shutil.ignore_patterns("everywhere")
    shutil.copytree(CLIENTS, folder, dirs_exist_ok=True, ignore=ignored)
    if everywhere:
        shutil.copytree(CLIENTS / "everywhere", folder, dirs_exist_ok=True)


def generate(file: Path, folder: Path, node: Tool, *, everywhere: bool) -> None:
    """Every client of a file, below a folder, beside the programs that use them."""
    programs(folder, everywhere=everywhere)
    (folder / "node_modules").symlink_to(HOME / "node_modules")
    openapi_generator(file, folder, _OF_OPENAPI_GENERATOR)
    _openapi_python_client(file, folder)
    node(CLIENTS / "generate.mjs", file, folder, cwd=folder)
    # Strict, and without a complaint.
    node(folder / "node_modules" / "typescript" / "bin" / "tsc", "-p", ".", cwd=folder)


def openapi_generator(
    file: Path, folder: Path, languages: Sequence[str], with_settings: bool = True
) -> None:
    """Its clients in some languages, by one run of Java."""
    tools.needs("java")
    settings = []
    for language in languages:
        path = folder / f"{language}.settings.json"
        words = {
            "inputSpec": str(file),
            "generatorName": language,
            "outputDir": str(folder / language),
            "additionalProperties": (
                _SETTINGS.get(language, {}) if with_settings else {}
            ),
            "globalProperties": {
                **dict.fromkeys(("models", "apis", "supportingFiles"), ""),
                **dict.fromkeys(
                    ("apiDocs", "modelDocs", "apiTests", "modelTests"), "false"
                ),
            },
        }
        path.write_text(json.dumps(words), "utf-8")
        settings.append(path)
    Tool(("java", "-jar", str(openapi_generator_jar())))(
        "batch", "--fail-fast", *settings, cwd=folder
    )


def _openapi_python_client(file: Path, folder: Path) -> None:
    home = python_tools() / "bin"
    # It calls ruff by name.
    around = {"PATH": f"{home}{os.pathsep}{os.environ['PATH']}"}
    target = folder / "openapi-python-client"
    command = Tool((str(home / "openapi-python-client"),), around)
    said = command(*("generate", "--path", file, "--output-path", target), cwd=folder)
    assert "WARNING" not in said, said


def _of_openapi_generator(folder: Path) -> Tool:
    program = (python_tool("python"), "openapi_generator.py")
    return Tool(program, {**LOOPBACK, "PYTHONPATH": str(folder / "python")})


def _of_openapi_python_client(folder: Path) -> Tool:
    home = str(folder / "openapi-python-client")
    (package,) = (str(path.parent) for path in Path(home).glob("*/client.py"))
    python = python_tool("python")
    return Tool(
        (python, "openapi_python_client.py", Path(package).name),
        {**LOOPBACK, "PYTHONPATH": home},
    )


def _go(folder: Path) -> Tool:
    program = folder / "go" / "client"
    if not program.exists():
        go, main = tools.go(), folder / "go" / "cmd"
        main.mkdir()
        for part in ("main.go", "submit.go"):
            shutil.copy(folder / part, main)
        go("build", "-mod=mod", "-o", program, "./cmd", cwd=folder / "go")
    return Tool((str(program),), LOOPBACK)


def _php(folder: Path) -> Tool:
    tools.needs("php")
    for package in ("php-guzzlehttp-guzzle", "php-mbstring", "php-curl"):
        tools.system(f"{_DPKG}/{package}.list")
    return Tool(("php", "client.php", str(folder / "php")), LOOPBACK)


def _ruby(folder: Path) -> Tool:
    tools.needs("ruby")
    tools.system(f"{_DPKG}/ruby-typhoeus.list")
    return Tool(("ruby", "-I", str(folder / "ruby" / "lib"), "client.rb"), LOOPBACK)


def _typescript(name: str) -> Callable[[Path], Tool]:
    return lambda folder: Tool(("node", str(folder / "out" / f"{name}.js")), LOOPBACK)


_ANY = frozenset({"nothing", "index"})
_DEFAULT = frozenset({"nothing"})
EVERY = (
    Client(
        "openapi-generator, Python", _OPENAPI_GENERATOR, _of_openapi_generator, _ANY
    ),
    Client("openapi-generator, Go", _OPENAPI_GENERATOR, _go, _ANY, _SETTINGS["go"]),
    Client("openapi-generator, PHP", _OPENAPI_GENERATOR, _php, _ANY),
    Client("openapi-generator, Ruby", _OPENAPI_GENERATOR, _ruby, _ANY),
    Client(
        "openapi-generator, typescript-fetch",
        _OPENAPI_GENERATOR,
        _typescript("typescript_fetch"),
        _DEFAULT,
    ),
    Client(
        "openapi-python-client", _PYTHON_CLIENT, _of_openapi_python_client, frozenset()
    ),
    Client("hey-api", "@hey-api/openapi-ts", _typescript("hey_api"), _DEFAULT),
    Client("orval", "orval", _typescript("orval"), frozenset()),
    Client("kubb", "@kubb/core", _typescript("kubb"), frozenset()),
    Client(
        "openapi-typescript with openapi-fetch",
        "openapi-typescript",
        _typescript("openapi_fetch"),
        frozenset(),
    ),
)
