"""Every name that the client borrows from HTTP libraries without their leave stands in its list, with a test."""

from __future__ import annotations

import ast
import socket
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import certifi
import pytest
import urllib3.util.connection

import videotasks
from videotasks._http.private_names import PRIVATE_NAMES

from .loopback import KEY, Reply, Server, task_result

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(videotasks.__file__).parent
LAST = {one.name.rpartition(".")[2]: one for one in PRIVATE_NAMES}
PYTHON = {"_replace", "_asdict", "_getframe"}
"""Of named tuples, and of sys: documented in spite of the underscore."""


@cache
def modules() -> dict[str, ast.Module]:
    """All modules that somebody has written, but the list itself, read where they are looked at."""
    return {
        path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in PACKAGE.rglob("*.py")
        if path.stem != "private_names"
        and not {"endpoints", "schemas"} & {*path.relative_to(PACKAGE).parts}
    }


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


PLAIN = {"ABC", "Protocol", "NamedTuple", "Generic", "Plain", "str"}


def own_classes() -> set[str]:
    """Classes that are derived, through whichever of the client's, from no library's."""
    bases = {
        node.name: {ast.unparse(base).partition("[")[0] for base in node.bases}
        for tree in modules().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    own = set(bases)
    while foreign := {one for one in own if not bases[one] <= own | PLAIN}:
        own -= foreign
    return own


def own_names() -> set[str]:
    """What the client itself defines, but for methods of classes derived from a library's."""
    found: set[str] = set()
    classes = own_classes()
    for tree in modules().values():
        foreign = {
            id(member)
            for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef)
            and not {ast.unparse(base).partition("[")[0] for base in node.bases}
            <= classes | PLAIN
            for member in node.body
        }
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                if id(node) not in foreign:
                    found.add(node.name)
            elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                # What is set on something else may be its own.
                if ast.unparse(node.value) == "self" or not is_private(node.attr):
                    found.add(node.attr)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                found.add(node.id)
    return found


def borrowed() -> Iterator[tuple[str, str]]:
    """Module and name, of each private name that no module of the client defines."""
    own = own_names() | PYTHON
    for path, tree in modules().items():
        for node in ast.walk(tree):
            name = ""
            if isinstance(node, ast.Attribute) and ast.unparse(node.value) != "self":
                name = node.attr if node.attr not in own else ""
            elif isinstance(node, ast.Call) and ast.unparse(node.func) == "getattr":
                second = node.args[1]
                name = str(second.value) if isinstance(second, ast.Constant) else ""
            if is_private(name):
                yield path, name


def test_the_list_has_every_private_name_and_no_other() -> None:
    found = set(borrowed())
    assert {name for _, name in found} == {name for name in LAST if is_private(name)}
    assert {path.partition("/")[0] for path, _ in found} == {"_http"}


def test_every_name_of_the_list_is_used() -> None:
    used = {
        word
        for path, tree in modules().items()
        if path.startswith("_http/")
        for node in ast.walk(tree)
        for word in (
            getattr(node, "attr", None),
            getattr(node, "id", None),
            getattr(node, "name", None),
            getattr(node, "value", None) if isinstance(node, ast.Constant) else None,
        )
    }
    assert LAST.keys() <= used
    assert len(LAST) == len(PRIVATE_NAMES)


@pytest.mark.parametrize("name", LAST)
def test_the_test_of_a_name_is_there(name: str) -> None:
    path, _, test = LAST[name].test.partition("::")
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    assert test in {getattr(node, "name", None) for node in tree.body}
    assert LAST[name].purpose


def test_a_family_of_addresses_that_urllib3_is_limited_to_is_kept(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []
    usual = socket.getaddrinfo

    def getaddrinfo(host: str, port: int, family: int, *rest: Any) -> Any:
        asked.append(family)
        return usual(host, port, family, *rest)

    server.on_result(Reply(body=task_result("TASK_STATUS_QUEUED")))
    family = staticmethod(lambda: socket.AF_INET)
    monkeypatch.setattr(urllib3.util.connection, "allowed_gai_family", family)
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with videotasks.Client("highwayapi", KEY, server.url, max_retries=0) as client:
        client.task("t-1").refresh()
    assert asked == [socket.AF_INET]


def test_ciphers_that_are_changed_hold_for_the_next_connection(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from types import SimpleNamespace

    from urllib3.util import ssl_

    from videotasks._http.connection import _share_certificates

    def context() -> Any:
        connection = SimpleNamespace(
            ssl_context=None,
            ca_certs=certifi.where(),
            ca_cert_dir=None,
            cert_reqs="CERT_REQUIRED",
            cert_file=None,
        )
        _share_certificates(connection)
        return connection.ssl_context

    before = context()
    assert context() is before
    monkeypatch.setattr(ssl_, "DEFAULT_CIPHERS", "ECDHE+AESGCM", raising=False)
    assert context() is not before
