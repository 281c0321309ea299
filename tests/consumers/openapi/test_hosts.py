"""A generated client sends a submit and the polls for its task to one provider: the one that its user has named."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.emit import declarations
from generator.emit.openapi.servers import serves
from generator.emit.parts import of_set
from generator.language.load import load
from tests.consumers import tools
from tests.consumers.http_tools import LOOPBACK
from tests.consumers.python_tools import python_tool

from . import clients
from .clients import Client, Order
from .files import FOLDER, ROOT, WHOLE, moved, read
from .recorders import PATHS, PROVIDERS, RESULT, Exchange, Recorders

pytestmark = pytest.mark.interop

Calls = Sequence[tuple[str, Mapping[str, Any]]]
CALLS: Calls = (
    ("vidu_q1.text_to_video", {"prompt": "a lighthouse in a storm"}),
    ("vidu_2_0.image_to_video", {"images": ["https://example.com/a.png"]}),
)
EVERYWHERE: Calls = (
    ("kling_v3_0_std.text_to_video", {"prompt": "a lighthouse in a storm"}),
    (
        "kling_v3_0_pro.image_to_video",
        {"image": "https://example.com/a.png", "prompt": "the lamp turns"},
    ),
)
"""What is in the file of each provider that serves something; the programs of `clients/everywhere` know no other."""
SERVERS = [server["x-provider"] for server in read(WHOLE)["servers"]]
ALONE = [name for name in SERVERS if len(read(FOLDER / f"{name}.json")["paths"]) > 1]
"""The providers that serve something."""
every_client = pytest.mark.parametrize(
    "client", clients.EVERY, ids=lambda one: one.name
)


def expected(
    provider: str, key: str, calls: Calls = CALLS
) -> list[tuple[str, str, str]]:
    """Each submit, and a poll for its task with the same key at the same provider."""
    poll = f"{RESULT}?task_id=task-of-{provider}"
    return [
        (provider, path, key)
        for operation, _ in calls
        for path in (PATHS[operation], poll)
    ]


def places(found: list[Exchange]) -> list[tuple[str, str, str]]:
    return [(one.provider, one.path, one.key) for one in found]


def call(client: Client, folder: Path, order: Order) -> None:
    try:
        said = client(folder, order)
    except tools.MissingError as missing:
        pytest.skip(str(missing))
    queued = ["TASK_STATUS_QUEUED"] * len(order.calls)
    assert [one.get("status") for one in said] == queued, said


@every_client
def test_with_the_file_of_all_everything_goes_to_the_provider_that_was_named(
    client: Client,
    generated: Callable[[str], Path],
    platforms: Recorders,
    figure: Callable[[str], None],
) -> None:
    folder, count = generated("videotasks"), 0
    ways: list[tuple[str, dict[str, str | int]]]
    ways = [(provider, {"url": platforms.hosts[provider]}) for provider in PROVIDERS]
    if "nothing" in client.told:
        ways.append((SERVERS[0], {}))
    if "index" in client.told:
        ways += [(provider, {"index": index}) for index, provider in enumerate(SERVERS)]
    for provider, how in ways:
        key = f"key-of-{provider}"
        call(client, folder, Order(key, CALLS, how))
        found = platforms.taken()
        assert places(found) == expected(provider, key), how
        count += len(found)
    figure(
        f"{client.name}: {count} of {count} calls at the host that was named, "
        f"in {len(ways)} ways"
    )


@every_client
@pytest.mark.parametrize("provider", ALONE)
def test_with_the_file_of_one_provider_everything_goes_there(
    client: Client,
    provider: str,
    generated: Callable[[str], Path],
    platforms: Recorders,
) -> None:
    folder, key = generated(provider), f"key-of-{provider}"
    how = {} if "nothing" in client.told else {"url": platforms.hosts[provider]}
    call(client, folder, Order(key, EVERYWHERE, how))
    assert places(platforms.taken()) == expected(provider, key, EVERYWHERE)


def test_what_is_called_everywhere_is_in_the_file_of_every_provider() -> None:
    """Else the programs for the file of one provider do not compile; take what each of them has."""
    called = {PATHS[operation] for operation, _ in EVERYWHERE}
    files = {name: read(FOLDER / f"{name}.json")["paths"] for name in ALONE}
    assert [name for name, paths in files.items() if not called <= {*paths}] == []


POLL = """
import openapi_client as api

assert [name for name in dir(api) if name.endswith("Api")] == ["TaskResultApi"]
client = api.ApiClient(api.Configuration(access_token="key"))
print(api.TaskResultApi(client).task_result("t-1").task.status)
"""


def file_of_one_that_serves_nothing(provider: str) -> Any:
    """The file of a provider, made of the specs without the endpoints that it serves: today each serves some."""
    specs = load(ROOT / "specs")
    others = [one for one in specs.endpoints if not serves(provider, one)]
    few = replace(specs, endpoints=tuple(others))
    (file,) = (
        output
        for output in of_set(declarations(("openapi",)), few)
        if output.path == f"openapi/{provider}.json"
    )
    return json.loads(file.content)


def test_with_the_file_of_one_that_serves_nothing_a_client_can_only_poll(
    platforms: Recorders, tmp_path: Path
) -> None:
    provider = SERVERS[-1]
    file = tmp_path / "file.json"
    whole = file_of_one_that_serves_nothing(provider)
    assert [*whole["paths"]] == [RESULT]
    file.write_text(json.dumps(moved(whole, platforms.hosts)), "utf-8")
    try:
        clients.openapi_generator(file, tmp_path, ("python",))
    except tools.MissingError as missing:
        pytest.skip(str(missing))
    python = python_tool("python")
    around = {**LOOPBACK, "PYTHONPATH": str(tmp_path / "python")}
    said = tools.Tool((python, "-c", POLL), around)(cwd=tmp_path)
    assert said == "TASK_STATUS_QUEUED\n"
    assert places(platforms.taken()) == [(provider, f"{RESULT}?task_id=t-1", "key")]


def test_servers_of_an_operation_would_lead_a_key_astray(
    platforms: Recorders, tmp_path: Path
) -> None:
    """What the files had once: a host that is set counts for nothing where an operation has servers of its own."""
    whole = read(WHOLE)
    submit = whole["paths"][PATHS["vidu_2_0.image_to_video"]]["post"]
    submit["servers"] = [
        server for server in whole["servers"] if server["x-provider"] == "ppio"
    ]
    file = tmp_path / "file.json"
    file.write_text(json.dumps(moved(whole, platforms.hosts)), "utf-8")
    clients.programs(tmp_path)
    try:
        clients.openapi_generator(file, tmp_path, ("python",))
    except tools.MissingError as missing:
        pytest.skip(str(missing))
    order = Order("key-of-novita", CALLS[1:], {"url": platforms.hosts["novita"]})
    clients.EVERY[0](tmp_path, order)
    found = platforms.taken()
    assert {(one.provider, one.key) for one in found} == {
        ("ppio", "key-of-novita"),
        ("novita", "key-of-novita"),
    }


HOST = re.compile(r"http://127\.0\.0\.1:[0-9]+")


def test_in_csharp_no_operation_has_a_host_of_its_own(
    generated: Callable[[str], Path], platforms: Recorders
) -> None:
    """Read, not run: Debian lacks the libraries that C# clients stand on."""
    sources = [*(generated("videotasks") / "csharp").rglob("*.cs")]
    assert len(sources) > len(PATHS)
    hosts = {path.name: {*HOST.findall(code(path))} for path in sources}
    assert {name: found for name, found in hosts.items() if found} == {
        "ClientUtils.cs": {platforms.hosts[SERVERS[0]]}
    }


def code(path: Path) -> str:
    """A source without its comments."""
    return re.sub(
        r"^\s*(//|\*|/\*).*$", "", path.read_text("utf-8"), flags=re.MULTILINE
    )
