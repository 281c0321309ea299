"""The vendors' own packages accept every tool, and what a model calls with them becomes a task."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.client.loopback import Reply, Server
from videotasks.mock import MockPlatform

from .generated import PACKAGES, SCHEMAS, read
from .tools import HERE, MissingError, Tool
from .vendor_tools import SCRIPTS, is_for_this_python, vendors

pytestmark = pytest.mark.interop

TOOLS = SCHEMAS / "tools"
NAME = "vidu_q1_text_to_video"
COUNTS = {folder.name: len([*folder.glob("*.json")]) for folder in TOOLS.iterdir()}
COUNTS["anthropic"] = COUNTS["mcp"]
"""Vendor -> how many tools are for it; Anthropic takes those of MCP."""
RIGHT = {"prompt": "rain", "style": None, "duration": 5.0, "seed": None}
WRONG = {"prompt": "rain", "style": "watercolour", "duration": None}
OF_GEMINI = pytest.mark.skipif(
    not is_for_this_python("google-genai"), reason="google-genai needs Python 3.11"
)


@pytest.fixture(scope="module")
def packages() -> Tool:
    try:
        return vendors()
    except MissingError as missing:
        pytest.skip(str(missing))


def untyped() -> set[str]:
    """The tools of MCP with a list of anything, as no page has its type: Anthropic's package wants one to be strict.

    It would take `anyOf` of a text and an object, but closes the object and leaves it no member: a strict model could
    then never send a shot with a prompt and a duration, as a sample shows one. So such a list has no type here either.
    """
    tools = {path.stem: read(path) for path in TOOLS.glob("mcp/*.json")}
    return {
        name
        for name, tool in tools.items()
        for member in tool["inputSchema"]["properties"].values()
        if "items" in member and "type" not in member["items"]
    }


def is_open(tool: Any) -> bool:
    """Whether a call may have members that the tool does not name."""
    return tool["inputSchema"].get("additionalProperties") is not False


def test_only_what_is_open_is_a_tool_of_mcp_alone() -> None:
    """An open body is beyond the strict tools of the others; every other endpoint is a tool for each vendor."""
    tools = {path.name: read(path) for path in TOOLS.glob("mcp/*.json")}
    closed = {name for name, tool in tools.items() if not is_open(tool)}
    assert len(closed) > len(tools) / 2
    for vendor in ("openai", "gemini"):
        assert {path.name for path in TOOLS.glob(f"{vendor}/*.json")} == closed


def test_every_tool_is_what_the_package_of_its_vendor_accepts(
    packages: Tool, figure: Callable[[str], None]
) -> None:
    said = json.loads(packages(SCRIPTS / "accepted.py", TOOLS))
    wanted = {"anthropic", "mcp", "openai"}
    assert set(said) - {"gemini"} == wanted
    assert ("gemini" in said) is is_for_this_python("google-genai")
    for vendor, one in said.items():
        beyond = untyped() if vendor == "anthropic" else set()
        count = COUNTS[vendor] - len(beyond)
        assert ({*one["refused"]}, one["accepted"]) == (beyond, count)
        assert one["blind"] == [], "the package does not notice what is spoilt"
        figure(
            f"{one['package']}: {count} tools accepted, each spoilt one is not ({vendor})"
        )


def test_every_tool_is_what_the_npm_package_of_its_vendor_accepts(
    node: Tool, figure: Callable[[str], None]
) -> None:
    said = json.loads(node(SCRIPTS / "accepted.mjs", TOOLS))
    names = {"openai": "openai", "mcp": "@modelcontextprotocol/sdk"}
    assert set(said) == set(names)
    for vendor, one in said.items():
        assert one == {"accepted": COUNTS[vendor], "refused": [], "blind": []}
        package = names[vendor]
        figure(
            f"npm {package} {PACKAGES[package]}: {one['accepted']} tools accepted, each spoilt one is not"
        )


def responses(call: Any) -> Any:
    """OpenAI's Responses API, with a call of the tool."""
    item = {
        "type": "function_call",
        "id": "fc_1",
        "call_id": "call_1",
        "name": NAME,
        "arguments": json.dumps(call),
        "status": "completed",
    }
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 0,
        "model": "some-model",
        "output": [item],
    }


def completions(call: Any) -> Any:
    """OpenAI's Chat Completions."""
    function = {"name": NAME, "arguments": json.dumps(call)}
    calls = [{"id": "call_1", "type": "function", "function": function}]
    message = {"role": "assistant", "content": None, "tool_calls": calls}
    choice = {"index": 0, "finish_reason": "tool_calls", "message": message}
    return {
        "id": "c_1",
        "object": "chat.completion",
        "created": 0,
        "model": "some-model",
        "choices": [choice],
    }


def contents(call: Any) -> Any:
    """Gemini's generateContent."""
    part = {"functionCall": {"name": NAME, "args": call}}
    content = {"role": "model", "parts": [part]}
    return {"candidates": [{"content": content, "finishReason": "STOP", "index": 0}]}


def messages(call: Any) -> Any:
    """Anthropic's Messages."""
    block = {"type": "tool_use", "id": "toolu_1", "name": NAME, "input": call}
    usage = {"input_tokens": 1, "output_tokens": 1}
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "some-model",
        "content": [block],
        "stop_reason": "tool_use",
        "stop_sequence": None,
        "usage": usage,
    }


MODELS: list[Any] = [
    pytest.param("openai", "/v1/responses", responses, id="openai"),
    pytest.param("chat", "/v1/chat/completions", completions, id="chat"),
    pytest.param(
        "gemini",
        "/v1/models/some-model:generateContent",
        contents,
        id="gemini",
        marks=OF_GEMINI,
    ),
    pytest.param("anthropic", "/v1/messages", messages, id="anthropic"),
]


@pytest.fixture
def model() -> Iterator[Server]:
    started = Server()
    yield started
    started.close()


@pytest.fixture
def agent(packages: Tool) -> Iterator[tuple[Callable[..., list[str]], MockPlatform]]:
    """Runs the agent against a platform on this machine; what it told the model of each call."""
    with MockPlatform() as platform:
        around = {
            **packages.environment,
            "VIDEOTASKS_BASE_URL": platform.base_url,
            "VIDEOTASKS_PROVIDER": "highwayapi",
            "HIGHWAYAPI_API_KEY": platform.key,
        }

        def run(vendor: str, word: str) -> list[str]:
            told: list[str] = json.loads(
                Tool(packages.command, around)(
                    SCRIPTS / "agent.py", vendor, TOOLS, word
                )
            )
            return told

        yield run, platform


def sent(vendor: str, body: Any) -> Any:
    """The tool, in the request with which the vendor's client asks its model."""
    (tool,) = body["tools"]
    if vendor == "chat":
        return {"type": tool["type"], **tool["function"]}
    return tool["functionDeclarations"][0] if vendor == "gemini" else tool


def as_sent(vendor: str) -> Any:
    """The tool as its file has it, and as its vendor's client may send it."""
    folder = {"chat": "openai", "anthropic": "mcp"}.get(vendor, vendor)
    tool = read(TOOLS / folder / f"{NAME}.json")
    if vendor == "anthropic":
        kept = ("name", "description")
        return {
            **{name: tool[name] for name in kept},
            "input_schema": tool["inputSchema"],
        }
    return tool


@pytest.mark.parametrize(("vendor", "path", "answer"), MODELS)
def test_a_call_through_the_client_of_a_vendor_becomes_a_task(
    vendor: str,
    path: str,
    answer: Callable[[Any], Any],
    model: Server,
    agent: tuple[Callable[..., list[str]], MockPlatform],
) -> None:
    run, platform = agent
    model.on(path, Reply(body=answer(RIGHT)), Reply(body=answer(WRONG)))
    (task,) = run(vendor, model.url)
    (submitted,) = platform.submits
    assert (submitted.task_id, submitted.body) == (
        task,
        {"prompt": "rain", "duration": 5},
    )
    (words,) = run(vendor, model.url)
    assert "/style: 'watercolour' is not among the allowed values" in words
    assert len(platform.submits) == 1
    asked = [json.loads(seen.body) for seen in model.seen]
    assert len(asked) == 2
    for body in asked:
        tool, file = sent(vendor, body), as_sent(vendor)
        if vendor == "gemini":
            for one in (tool, file):
                one["parameters"] = plain(one["parameters"])
        assert tool == file


def plain(schema: Any) -> Any:
    """A Schema of Gemini in one spelling: JSON has int64 as text or number, and names in either case, for one field."""
    found: dict[str, Any] = {}
    for name, stated in schema.items():
        first, *others = name.split("_")
        field = "".join([first, *map(str.capitalize, others)])
        if field == "properties":
            found[field] = {member: plain(inner) for member, inner in stated.items()}
        elif field == "items":
            found[field] = plain(stated)
        else:
            found[field] = int(stated) if field[3:] in ("Items", "Length") else stated
    return found


def test_a_call_through_a_server_of_mcp_becomes_a_task(
    agent: tuple[Callable[..., list[str]], MockPlatform],
) -> None:
    run, platform = agent
    task, words = run("mcp", json.dumps([RIGHT, WRONG]))
    (submitted,) = platform.submits
    assert (submitted.task_id, submitted.body) == (
        task,
        {"prompt": "rain", "duration": 5},
    )
    assert "/style: 'watercolour' is not among the allowed values" in words


def test_the_scripts_are_there() -> None:
    assert Path(SCRIPTS).parent == HERE
