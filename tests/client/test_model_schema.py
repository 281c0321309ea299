"""Bodies of which no page lists all parameters are held to a schema that the caller names, before anything is sent."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.helper_server import SOON
from tests.pictures import png
from videotasks import (
    Budget,
    Client,
    Image,
    UnifiedCreateRequest,
    ValidationError,
    ValidationWarning,
)

from .loopback import ARGUMENTS, KEY, Reply, Server
from .model_schemas import RIGHT, SCHEMA, fetches, file_in, serving

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
    return serving(server)


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


def test_nobody_changes_later_what_was_given(
    connect: Callable[..., Any], platform: Server
) -> None:
    schema: dict[str, Any] = {"properties": {"duration": {"maximum": 5}}}
    with connect("novita", KEY, platform.url, model_schema=schema) as client:
        schema["properties"]["duration"]["maximum"] = 9
        with pytest.raises(ValidationError):
            client.unified.create(model="m", duration=7)
