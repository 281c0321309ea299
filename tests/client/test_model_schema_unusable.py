"""A schema that cannot be had or used: nothing is sent, and the error says why."""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.helper_server import SOON
from videotasks import (
    AsyncClient,
    ConfigurationError,
    ModelSchemaError,
    NotSentError,
)

from .loopback import KEY, RawServer, Reply, Server
from .model_schemas import RIGHT, SCHEMA, fetches, file_in, serving


@pytest.fixture
def platform(server: Server) -> Server:
    return serving(server)


def refused(client: Any) -> ModelSchemaError:
    """What a submit says whose schema cannot be used."""
    with pytest.raises(ModelSchemaError) as refusal:
        client.unified.create(**RIGHT)
    error = refusal.value
    assert isinstance(error, NotSentError)
    assert error.endpoint == "unified.create"
    assert str(error).endswith("nothing was sent")
    return error


DRAFT_07 = "http://json-schema.org/draft-07/schema#"
BAD: dict[str, tuple[Reply, str, bool]] = {
    "not there": (Reply(404), "HTTP 404", False),
    "broken down": (Reply(503, "<html>"), "HTTP 503", True),
    "too many": (Reply(429), "HTTP 429", True),
    "no JSON": (Reply(200, "<html>not found</html>"), "is not JSON", False),
    "cut off": (Reply(200, json.dumps(SCHEMA)[:-20]), "is not JSON", False),
    "a list": (Reply(200, "[1]"), "no object of JSON", False),
    "an error": (Reply(200, {"code": 404, "message": "x"}), "no rule of", False),
    "under a name": (Reply(200, {"boat": SCHEMA}), "but 'boat'", False),
    "no schema": (Reply(200, {"type": 7}), "SchemaError", False),
    "a bad pattern": (
        Reply(200, {"properties": {"prompt": {"pattern": "("}}}),
        "cannot be used",
        False,
    ),
    "without end": (Reply(200, {"$ref": "#"}), "without end", False),
    "deep": (Reply(200, '{"not":' * 500 + "{}" + "}" * 500), "without end", False),
    "to nowhere": (Reply(200, {"$ref": "#/$defs/x"}), "cannot be used", False),
    "of two dialects": (
        Reply(200, {**SCHEMA, "$defs": {"prompt": {"$schema": DRAFT_07}}}),
        "another dialect",
        False,
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_used_says_why_and_nothing_is_sent(
    connect: Callable[..., Any], platform: Server, name: str
) -> None:
    reply, why, passes = BAD[name]
    platform.on("/schema.json", reply)
    url = f"{platform.url}/schema.json?key=secret"
    with connect("novita", KEY, platform.url, model_schema=url) as client:
        error = refused(client)
        assert why in str(error)
        assert error.retry_safe is passes
        assert error.source == f"{platform.url}/schema.json"
        assert "secret" not in str(error)
        assert platform.submits() == []
        # What has failed is not kept.
        platform.on("/schema.json", Reply(body=SCHEMA))
        if name not in ("a bad pattern", "without end", "to nowhere"):  # it was read
            assert client.unified.create(**RIGHT).id == "t-1"


def test_a_redirect_is_not_followed(
    connect: Callable[..., Any], platform: Server
) -> None:
    elsewhere = Server()
    to = f"{elsewhere.url}/schema.json?signature=s"
    platform.on("/schema.json", Reply(302, headers={"Location": to}))
    url = f"{platform.url}/schema.json"
    with connect("novita", KEY, platform.url, model_schema=url) as client:
        error = refused(client)
    assert f"redirects to {elsewhere.url}/schema.json" in str(error)
    assert "signature=" not in str(error)
    assert elsewhere.seen == platform.submits() == []
    elsewhere.close()


@pytest.mark.parametrize("dialect", ["2020-12/schema", "2019-09/schema", None])
def test_one_that_multiplies_without_end_is_given_up(
    connect: Callable[..., Any],
    platform: Server,
    dialect: str | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A few lines, and to check a body by them would take for ever."""
    monkeypatch.setattr("videotasks._validation.schema_check._SECONDS", 0.05)
    twice: dict[str, Any] = {
        f"p{n}": {"allOf": [{"$ref": f"#/$defs/p{n + 1}"}] * 2} for n in range(60)
    }
    schema: dict[str, Any] = {
        "properties": {"prompt": {"$ref": "#"}},
        "anyOf": [{"type": "object"}, {"$ref": "#/$defs/p0"}],
        "$defs": {**twice, "p60": {"type": "string"}},
    }
    if dialect is not None:
        named = {"$schema": f"https://json-schema.org/draft/{dialect}"}
        schema.update(named)
        schema["$defs"]["p0"].update(named)
    with connect("novita", KEY, platform.url, model_schema=schema) as client:
        assert "takes more than 0.05 seconds" in str(refused(client))
    assert platform.submits() == []


@pytest.mark.parametrize("keyword", ["$ref", "$dynamicRef"])
@pytest.mark.parametrize("way", ["mapping", "url"])
def test_nothing_is_fetched_that_it_refers_to(
    connect: Callable[..., Any], platform: Server, keyword: str, way: str
) -> None:
    elsewhere = Server()
    reference = {keyword: f"{elsewhere.url}/prompt.json"}
    schema = {"properties": {"prompt": {"anyOf": [reference, {"type": "string"}]}}}
    platform.on("/schema.json", Reply(body=schema))
    what = "nothing is fetched for it: it must be complete in itself"
    if way == "mapping":
        with pytest.raises(ConfigurationError, match=what):
            connect("novita", KEY, platform.url, model_schema=schema)
    else:
        url = f"{platform.url}/schema.json"
        with connect("novita", KEY, platform.url, model_schema=url) as client:
            assert what in str(refused(client))
    assert elsewhere.seen == []
    elsewhere.close()


@pytest.mark.parametrize(
    "schema",
    [
        {"$id": "https://x.example/a", "$ref": "a#/$defs/p", "$defs": {"p": {}}},
        {
            "allOf": [{"$ref": "https://x.example/part"}],
            "$defs": {"p": {"$id": "https://x.example/part", "type": "object"}},
        },
        {
            "$schema": "http://json-schema.org/draft-07/schema#",
            "definitions": {"p": {"maxLength": 9}},
            "properties": {"prompt": {"$ref": "#/definitions/p"}},
        },
        {
            "$schema": "http://json-schema.org/draft-04/schema#",
            "id": "https://x.example/old",
            "properties": {"duration": {"minimum": 0, "exclusiveMinimum": True}},
        },
        {"const": RIGHT, "examples": [{"$ref": "https://x.example/none"}]},
    ],
    ids=["itself", "a part", "draft-07", "draft-04", "no reference"],
)
def test_what_is_complete_in_itself_is_used(
    connect: Callable[..., Any], platform: Server, schema: dict[str, Any]
) -> None:
    with connect("novita", KEY, platform.url, model_schema=schema) as client:
        assert client.unified.create(**RIGHT).id == "t-1"


def dripping(raw: RawServer, connection: socket.socket) -> None:
    """A document that comes byte by byte, and has no end."""
    connection.recv(65_536)
    connection.sendall(b'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"')
    while not raw.over.wait(0.02):
        connection.sendall(b" ")


def silent(raw: RawServer, connection: socket.socket) -> None:
    connection.recv(65_536)
    raw.over.wait()


@pytest.mark.parametrize("behave", [dripping, silent], ids=["dripping", "silent"])
def test_a_slow_one_is_waited_for_as_long_as_the_client_waits(
    connect: Callable[..., Any],
    platform: Server,
    raw_server: Callable[..., RawServer],
    behave: Callable[..., None],
    clock: Callable[[], float],
) -> None:
    url = f"{raw_server(behave).url}/schema.json"
    with connect(
        "novita", KEY, platform.url, timeout=(0.3, 0.3), model_schema=url
    ) as client:
        error = refused(client)
    assert clock() < SOON
    assert error.retry_safe is True
    assert platform.submits() == []


def test_a_huge_one_is_not_received(
    connect: Callable[..., Any],
    platform: Server,
    raw_server: Callable[..., RawServer],
) -> None:
    received = []

    def endless(raw: RawServer, connection: socket.socket) -> None:
        connection.recv(65_536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        with suppress(OSError):
            while not raw.over.is_set():
                connection.sendall(b" " * 65_536)
                received.append(65_536)

    url = f"{raw_server(endless).url}/schema.json"
    with connect("novita", KEY, platform.url, model_schema=url) as client:
        error = refused(client)
    assert "has more than 4,194,304 bytes" in str(error)
    assert error.retry_safe is False
    assert sum(received) < 64 << 20  # what lay in the buffers of sockets included


def test_an_event_loop_goes_on_while_it_is_fetched(platform: Server) -> None:
    ticked = threading.Event()
    seen: list[bool] = []
    platform.on(
        "/schema.json",
        Reply(body=SCHEMA, before=lambda: seen.append(ticked.wait(SOON))),
    )

    async def submit() -> None:
        url = f"{platform.url}/schema.json"
        async with AsyncClient("novita", KEY, platform.url, model_schema=url) as client:
            both = asyncio.gather(
                *(client.unified.create(**RIGHT) for _ in range(2)),
            )
            while not fetches(platform):
                await asyncio.sleep(0)
            ticked.set()  # nobody could, if the loop waited for the schema
            await both

    asyncio.run(submit())
    assert seen == [True]
    assert len(platform.submits()) == 2


@pytest.mark.parametrize(
    ("given", "what"),
    [
        ("schema.json", "a text that is no URL"),
        ("http://schemas.example/s.json", "plain http"),
        ("ftp://schemas.example/s.json", "not an http address"),
        ("https://user:secret@schemas.example/s.json", "must not hold a user"),
        ("https://", "names no host"),
        ("http://[::1", "is no URL"),
        (7, "must be a path"),
        ({"type": 7}, "is not a schema: .*7 is not valid"),
        ({1: 2}, "names are strings"),
        (Path("no/such/file.json"), "cannot be read: No such file"),
    ],
    ids=str,
)
def test_what_cannot_be_one_is_refused_at_once(
    connect: Callable[..., Any], given: Any, what: str
) -> None:
    with pytest.raises(ConfigurationError, match=what) as refusal:
        connect("novita", KEY, "https://api.example", model_schema=given)
    assert refusal.value.argument == "model_schema"
    assert "secret" not in str(refusal.value)


@pytest.mark.parametrize("content", ["[]", "{", b"\xff\xfe{", " " * (4 << 20) + "{}"])
def test_so_is_a_file_that_holds_none(
    connect: Callable[..., Any], tmp_path: Path, content: Any
) -> None:
    path = file_in(tmp_path, content)
    with pytest.raises(ConfigurationError) as refusal:
        connect("novita", KEY, "https://api.example", model_schema=path)
    assert refusal.value.argument == "model_schema"


@pytest.mark.parametrize(
    ("api", "options"),
    [
        ("https://api.example", {"allow_http_files": True}),
        ("http://127.0.0.1:9", {}),
    ],
)
def test_plain_http_is_as_for_files(
    connect: Callable[..., Any], api: str, options: dict[str, Any]
) -> None:
    url = "http://schemas.example/s.json"
    with connect("novita", KEY, api, model_schema=url, **options):
        pass
    with pytest.raises(ConfigurationError, match="plain http"):
        connect("novita", KEY, api, model_schema=url, allow_http_files=False)


def test_no_address_of_a_private_network_is_asked_where_none_may_be(
    connect: Callable[..., Any], platform: Server
) -> None:
    url = f"{platform.url}/schema.json"
    with connect(
        "novita", KEY, platform.url, model_schema=url, allow_private_files=False
    ) as client:
        refused(client)
    assert platform.seen == []


def test_it_says_which_package_it_needs(
    connect: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema", None)
    with pytest.raises(ConfigurationError, match="pip install jsonschema") as refusal:
        connect("novita", KEY, "https://api.example", model_schema=SCHEMA)
    assert refusal.value.argument == "model_schema"
