"""What each generated client checks, what it sends unasked and what it reads, measured and compared with the table.

`seen.json`, of which the table in the README of the OpenAPI files is made, is written anew by
`WRITE_SEEN=1 make interop PYTEST="-k what_was_seen"`.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.emit.openapi.readme import FAULTS, HOSTS, SEEN
from tests.client.loopback import Reply
from tests.consumers import tools
from tests.consumers.tools import Tool, locked

from . import clients
from .cases import REQUESTS, RIGHT, WRONG, Case
from .clients import Client, Order
from .files import PACKAGES, WHOLE, read
from .recorders import RESULT, Recorders

pytestmark = pytest.mark.interop

TYPES = {
    "openapi-generator, typescript-fetch": 'import("./typescript-fetch").{}',
    "hey-api": 'import("./hey-api/types.gen").{}',
    "orval": 'import("./orval/client").{}',
    "kubb": 'import("./kubb/types/{0}").{0}',
    "openapi-typescript with openapi-fetch": (
        'import("./openapi-typescript/schema").components["schemas"]["{}"]'
    ),
}
"""Where the TypeScript clients have the type of a request."""


def released(package: str) -> str:
    """The version in which a generator is tried."""
    return PACKAGES.get(package) or locked(package).partition("==")[2]


def refused_by_types(node: Tool, folder: Path) -> dict[str, set[str]]:
    """Client -> the cases that TypeScript refuses to compile."""
    home = folder / "cases"
    home.mkdir(exist_ok=True)
    files: dict[str, tuple[str, str]] = {}
    for client, where in TYPES.items():
        for name, case in {**RIGHT, **WRONG}.items():
            type_name = where.format(REQUESTS[case.operation]).replace("./", "../")
            path = home / f"{len(files)}.ts"
            body = json.dumps(case.body)
            path.write_text(f"export const body: {type_name} = {body};\n", "utf-8")
            files[path.name] = (client, name)
    settings = {"extends": "../tsconfig.json", "include": ["*.ts"]}
    (home / "tsconfig.json").write_text(
        json.dumps({**settings, "compilerOptions": {"noEmit": True, "rootDir": ".."}})
    )
    tsc = folder / "node_modules" / "typescript" / "bin" / "tsc"
    said = node.run(tsc, "-p", home, "--pretty", "false", cwd=home).stdout
    found: dict[str, set[str]] = {client: set() for client in TYPES}
    for line in said.splitlines():
        if line[:1].strip():
            match = re.match(r"(\d+\.ts)\(", line)
            assert match, said
            client, name = files[match[1]]
            found[client].add(name)
    return found


def refused_by_go(folder: Path) -> set[str]:
    """Its program of the other cases has no means to give a member that the type lacks; this one tries."""
    home = folder / "go" / "unknown"
    home.mkdir(exist_ok=True)
    shutil.copy(clients.CLIENTS / "unknown.go", home)
    done = tools.go().run("build", "-mod=mod", "-o", os.devnull, ".", cwd=home)
    return {"unknown"} if "undefined (type" in done.stderr else set()


def tried(
    client: Client, folder: Path, platforms: Recorders, case: Case
) -> tuple[dict[str, Any], Any]:
    """What a client says of a case, and the body that has come of it."""
    host = {"url": platforms.hosts["ppio"]}
    (said,) = client(folder, Order("key", [case], host))
    sent = [one.body for one in platforms.taken() if one.body is not None]
    return said, sent[0] if sent else None


def verdict(
    client: Client, folder: Path, platforms: Recorders, name: str, types: set[str]
) -> str:
    """What becomes of a wrong body."""
    if name in types:
        return "refused by types"
    _, sent = tried(client, folder, platforms, WRONG[name])
    if sent is None:
        return "refused"
    return "sent" if sent == WRONG[name].body else f"sent as {json.dumps(sent)}"


LIFETIMES = {
    "a number": "3600",
    "a fraction": "3600.5",
    "a number beyond 32 bits": "1767225600123",
    "an empty text": '""',
    "null": "null",
}
"""What may stand for the lifetime of an address, which has no type in the file: see `schemas.py` there."""


def answers() -> dict[str, Any]:
    """Results as the file has them and as it allows them."""
    whole = read(WHOLE)["paths"][RESULT]["get"]["responses"]["200"]
    examples = whole["content"]["application/json"]["examples"].values()
    first, *others = [example["value"] for example in examples]
    found = {
        f"example {number} of a result": one
        for number, one in enumerate((first, *others), 1)
    }
    text = json.dumps(first)
    for words, lifetime in LIFETIMES.items():
        found[f"{words} where the example has a text"] = json.loads(
            text.replace('"video_url_ttl": "3600"', f'"video_url_ttl": {lifetime}')
        )
    found["a response with an unknown member"] = {
        **json.loads(text),
        "new": {"member": 1},
    }
    unknown = json.loads(text)
    unknown["task"]["status"] = "TASK_STATUS_NEW"
    found["a response with an unknown state"] = unknown
    return found


def unread(client: Client, folder: Path, platforms: Recorders) -> list[str]:
    """The results that a client cannot read."""
    server, found = platforms.servers["ppio"], []
    before = server.replies[RESULT]
    for name, answer in answers().items():
        headers = {"Content-Type": "application/json"}
        server.on(RESULT, Reply(200, answer, headers))
        said, _ = tried(client, folder, platforms, RIGHT["least"])
        video: dict[str, Any] = (answer["videos"] or [{}])[0]
        read = said.get("status"), said.get("lifetime")
        if read != (answer["task"]["status"], video.get("video_url_ttl")):
            found.append(name)
    server.replies[RESULT] = before
    return found


def seen(
    client: Client,
    folder: Path,
    plain: Path | None,
    platforms: Recorders,
    types: set[str],
) -> dict[str, Any]:
    """The row of a client; `plain` is where it was generated without its settings."""
    assert not types & {*RIGHT}, "its types refuse what is right"
    unasked: dict[str, Any] = {}
    for case in RIGHT.values():
        said, sent = tried(client, folder, platforms, case)
        assert sent is not None, said
        assert {name: sent.get(name) for name in case.body} == case.body
        unasked |= {
            name: value for name, value in sent.items() if name not in case.body
        }
    return {
        "name": client.name,
        "generator": client.generator,
        "version": released(client.generator),
        "unasked": unasked,
        "wrong": {
            name: verdict(client, folder, platforms, name, types) for name in WRONG
        },
        "set": [f"{name}={word}" for name, word in client.settings.items()],
        "unread": unread(client, folder, platforms),
        "unread without": unread(client, plain, platforms) if plain else [],
    }


def test_the_table_says_what_was_seen(
    node: Tool, generated: Callable[[str], Path], platforms: Recorders, tmp_path: Path
) -> None:
    folder = generated("videotasks")
    clients.programs(tmp_path)
    rows = []
    try:
        types = refused_by_types(node, folder)
        types["openapi-generator, Go"] = refused_by_go(folder)
        clients.openapi_generator(WHOLE, tmp_path, ("go",), with_settings=False)
        for client in clients.EVERY:
            plain = tmp_path if client.settings else None
            known = types.get(client.name, set())
            rows.append(seen(client, folder, plain, platforms, known))
    except tools.MissingError as missing:
        pytest.skip(str(missing))
    if os.environ.get("WRITE_SEEN"):
        SEEN.write_text(json.dumps(rows, indent=2) + "\n", "utf-8")
    assert rows == read(SEEN)
    assert [row["unasked"] for row in rows] == [{}] * len(rows)


def test_the_readme_has_a_word_for_everything_that_is_tried() -> None:
    assert [*FAULTS] == [*WRONG]
    assert [*HOSTS] == [client.name for client in clients.EVERY]


def test_a_client_is_told_its_host_as_the_readme_says() -> None:
    files = [path for path in clients.CLIENTS.iterdir() if path.is_file()]
    programs = "\n".join(path.read_text("utf-8") for path in files)
    words = re.findall(r"`([^`]+)`", "; ".join(HOSTS.values()))
    assert [word for word in words if word not in programs] == []
