"""Bodies of which no page lists all parameters are held to a schema that the caller names, before anything is sent."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.helper_server import SOON
from tests.pictures import png
from videotasks import (
    AsyncClient,
    Budget,
    Client,
    ConfigurationError,
    Image,
    ModelSchemaError,
    NotSentError,
    UnifiedCreateRequest,
    ValidationError,
    ValidationWarning,
)

from .loopback import ARGUMENTS, KEY, RawServer, Reply, Server

PATH = "/v3/video/create"
SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "oneOf": [
        {
            "properties": {
                "model": {"const": "boat_t2v"},
                "prompt": {"$ref": "#/$defs/prompt"},
                "duration": {"enum": [5, 10]},
                "callback_url": {},
            },
            "required": ["model", "prompt"],
            "additionalProperties": False,
        },
        {
            "properties": {
                "model": {"enum": ["boat_i2v", "ship_i2v"]},
                "image": {"type": "string", "pattern": "^(https://|data:image/png)"},
            },
            "required": ["model", "image"],
        },
    ],
    "$defs": {"prompt": {"type": "string", "maxLength": 20}},
}
RIGHT: dict[str, Any] = {"model": "boat_t2v", "prompt": "a boat", "duration": 5}
BROKEN: list[tuple[dict[str, Any], str, str, object]] = [
    ({**RIGHT, "duration": 7}, "/duration", "enum", 5),
    ({**RIGHT, "prompt": "x" * 21}, "/prompt", "maxLength", None),
    ({**RIGHT, "durration": 5}, "/durration", "additionalProperties", "duration"),
    ({"model": "boat_t2v"}, "/prompt", "required", None),
    ({"model": "boat_i2v", "image": "cat.png"}, "/image", "pattern", None),
    ({"model": "boat_t2vv", "prompt": "a"}, "/model", "enum", "boat_t2v"),
]
"""Bodies that break one rule of the branch that is about their model, its place, and what was probably meant."""


@pytest.fixture
def platform(server: Server) -> Server:
    server.on(PATH, Reply(body={"task_id": "t-1"}))
    server.on("/schema.json", Reply(body=SCHEMA))
    return server


def file_in(folder: Path, content: bytes | str = json.dumps(SCHEMA)) -> Path:
    path = folder / "schema.json"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def fetches(server: Server) -> list[str]:
    return [one.path for one in server.seen if one.method == "GET"]


@pytest.fixture(params=["mapping", "file", "url"])
def named(request: pytest.FixtureRequest, platform: Server, tmp_path: Path) -> Any:
    """A schema, however it is given."""
    if request.param == "mapping":
        return SCHEMA
    if request.param == "file":
        return file_in(tmp_path)
    return f"{platform.url}/schema.json"


def test_what_breaks_it_is_refused_before_anything_is_sent(
    connect: Callable[..., Any], platform: Server, named: Any
) -> None:
    with connect("novita", KEY, platform.url, model_schema=named) as client:
        for body, pointer, rule, nearest in BROKEN:
            with pytest.raises(ValidationError) as refusal:
                client.unified.create(**body)
            (problem,) = refusal.value.problems
            assert (problem.pointer, problem.rule) == (pointer, rule)
            assert problem.nearest == nearest
            assert refusal.value.endpoint == "unified.create"
            with pytest.raises(ValidationError):
                client.submit(UnifiedCreateRequest.from_dict(body))
        assert platform.submits() == []
        assert client.unified.create(**RIGHT).id == "t-1"
        assert client.submit(UnifiedCreateRequest.from_dict(RIGHT)).id == "t-1"
    assert [json.loads(one.body) for one in platform.submits()] == [RIGHT, RIGHT]


def test_an_address_is_fetched_once_and_without_the_key(
    connect: Callable[..., Any], platform: Server
) -> None:
    url = f"{platform.url}/schema.json?signature=secret"
    with connect("novita", KEY, platform.url, model_schema=url) as client:
        assert platform.seen == []  # not before it is needed
        for _ in range(3):
            client.unified.create(**RIGHT)
        copy = client.with_options(max_retries=1)
        with pytest.raises(ValidationError) as refusal:
            copy.unified.create(**{**RIGHT, "duration": 7})
    assert fetches(platform) == ["/schema.json?signature=secret"]
    headers = platform.seen[0].headers
    assert "authorization" not in headers
    assert KEY not in str(headers)
    assert refusal.value.problems[0].source == f"{platform.url}/schema.json"


def test_threads_that_need_it_at_once_fetch_it_once(platform: Server) -> None:
    url = f"{platform.url}/schema.json"
    with Client("novita", KEY, platform.url, model_schema=url) as client:
        submits = [
            threading.Thread(target=lambda: client.unified.create(**RIGHT))
            for _ in range(8)
        ]
        for one in submits:
            one.start()
        for one in submits:
            one.join(SOON)
    assert len(fetches(platform)) == 1
    assert len(platform.submits()) == 8


def test_other_endpoints_are_not_held_to_it(
    connect: Callable[..., Any], platform: Server
) -> None:
    platform.on_submit(Reply(body={"task_id": "t-2"}))
    url = f"{platform.url}/schema.json"
    with connect("highwayapi", KEY, platform.url, model_schema=url) as client:
        assert client.vidu_q1.reference_to_video(**ARGUMENTS).id == "t-2"
    assert fetches(platform) == []


def test_a_client_without_one_imports_nothing_for_it() -> None:
    code = (
        "import sys, videotasks\n"
        "with videotasks.Client('novita', 'k', 'http://127.0.0.1:9', max_retries=0) as client:\n"
        "    try: client.unified.create(model='m')\n"
        "    except videotasks.NotSentError: pass\n"
        "print([name for name in sys.modules if 'schema' in name or name == 'referencing'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_what_is_merged_over_the_body_is_checked_too(
    connect: Callable[..., Any], platform: Server
) -> None:
    with connect("novita", KEY, platform.url, model_schema=SCHEMA) as client:
        client.unified.create(model="boat_t2v", extra_body={"prompt": "a boat"})
        with pytest.raises(ValidationError):
            client.unified.create(**RIGHT, extra_body={"duration": 7})
    assert len(platform.submits()) == 1


def test_what_it_refuses_costs_no_budget(
    connect: Callable[..., Any], platform: Server
) -> None:
    budget = Budget("5.00", "USD", prices={"unified.create": "1.25"})
    with connect(
        "novita", KEY, platform.url, model_schema=SCHEMA, budget=budget
    ) as client:
        with pytest.raises(ValidationError):
            client.unified.create(**{**RIGHT, "duration": 7})
        assert budget.spent == 0
        client.unified.create(**RIGHT)
        assert budget.spent == Decimal("1.25")


def test_a_picture_is_checked_as_it_is_sent_and_not_shown(
    connect: Callable[..., Any], platform: Server, tmp_path: Path
) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(png(64, 64))
    picture = Image.from_file(path)
    with connect("novita", KEY, platform.url, model_schema=SCHEMA) as client:
        client.unified.create(model="boat_i2v", image=picture)
        with pytest.raises(ValidationError) as refusal:
            client.unified.create(model="boat_t2v", prompt=picture)
    assert len(str(refusal.value)) < 400
    assert len(platform.submits()) == 1


def test_warn_sends_it_all_the_same_and_off_does_not_look(
    connect: Callable[..., Any], platform: Server
) -> None:
    url = f"{platform.url}/schema.json"
    with connect("novita", KEY, platform.url, model_schema=url) as client:
        client.unified.create(model="no such", validation="off")
        assert fetches(platform) == []
        with pytest.warns(ValidationWarning, match="'no such' is not among the values"):
            client.unified.create(model="no such", validation="warn")
        platform.on("/broken.json", Reply(body="[]"))
        url = f"{platform.url}/broken.json"
    with (
        connect("novita", KEY, platform.url, model_schema=url) as client,
        pytest.warns(ValidationWarning, match="is not a schema"),
    ):
        client.unified.create(model="no such", validation="warn")
    assert len(platform.submits()) == 3


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


def test_nobody_changes_later_what_was_given(
    connect: Callable[..., Any], platform: Server
) -> None:
    schema: dict[str, Any] = {"properties": {"duration": {"maximum": 5}}}
    with connect("novita", KEY, platform.url, model_schema=schema) as client:
        schema["properties"]["duration"]["maximum"] = 9
        with pytest.raises(ValidationError):
            client.unified.create(model="m", duration=7)
