"""A small program that lets a model make a video, with the vendor's own client; prints what came of the calls, as JSON.

    python agent.py VENDOR FOLDER MODEL       vendor, the folder `tools`, the address at which the model answers

The platform is the one to which the environment points `videotasks`.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import videotasks

NAME = "vidu_q1_text_to_video"
PROMPT = "Make a video of the rain."
KEY = "key-of-the-model"


def tool(folder: str) -> Any:
    path = Path(sys.argv[2]) / folder / f"{NAME}.json"
    return json.loads(path.read_text("utf-8"))


def outcome(name: str, arguments: Any) -> str:
    """What the model is told of its call: the task, or what was wrong."""
    with videotasks.Client() as client:
        try:
            request = client.from_tool_call(name, arguments)
        except videotasks.ValidationError as error:
            return str(error)
        return client.submit(request).id


def openai(model: str) -> list[str]:
    import openai

    client = openai.OpenAI(api_key=KEY, base_url=f"{model}/v1", max_retries=0)
    response = client.responses.create(
        model="some-model", input=PROMPT, tools=[tool("openai")]
    )
    calls = [item for item in response.output if item.type == "function_call"]
    return [outcome(call.name, call.arguments) for call in calls]


def chat(model: str) -> list[str]:
    import openai

    function = tool("openai")
    kind = function.pop("type")
    client = openai.OpenAI(api_key=KEY, base_url=f"{model}/v1", max_retries=0)
    completion = client.chat.completions.create(
        model="some-model",
        messages=[{"role": "user", "content": PROMPT}],
        tools=[{"type": kind, "function": function}],
    )
    calls = [call.function for call in completion.choices[0].message.tool_calls or []]
    return [outcome(call.name, call.arguments) for call in calls]


def gemini(model: str) -> list[str]:
    from google import genai
    from google.genai import types

    client = genai.Client(api_key=KEY, http_options=types.HttpOptions(base_url=model))
    response = client.models.generate_content(
        model="some-model",
        contents=PROMPT,
        config={"tools": [{"function_declarations": [tool("gemini")]}]},
    )
    return [outcome(call.name, call.args) for call in response.function_calls or []]


def anthropic(model: str) -> list[str]:
    import anthropic

    client = anthropic.Anthropic(api_key=KEY, base_url=model, max_retries=0)
    known = tool("mcp")
    message = client.messages.create(
        model="some-model",
        max_tokens=1000,
        messages=[{"role": "user", "content": PROMPT}],
        tools=[
            {
                "name": known["name"],
                "description": known["description"],
                "input_schema": known["inputSchema"],
            }
        ],
    )
    calls = [block for block in message.content if block.type == "tool_use"]
    return [outcome(call.name, call.input) for call in calls]


def mcp(calls: str) -> list[str]:
    """A server that offers the tool, and a host that calls it with each of some arguments."""
    import mcp
    from mcp import types
    from mcp.server.lowlevel import Server

    async def on_list_tools(*_: Any) -> types.ListToolsResult:
        offered = types.Tool.model_validate(tool("mcp"))
        return types.ListToolsResult(tools=[offered])

    async def on_call_tool(_: Any, call: Any) -> types.CallToolResult:
        text = await asyncio.to_thread(outcome, call.name, call.arguments)
        return types.CallToolResult(content=[types.TextContent(type="text", text=text)])

    async def host() -> list[str]:
        server = Server(
            "videos", on_list_tools=on_list_tools, on_call_tool=on_call_tool
        )
        async with mcp.Client(server) as client:
            (offered,) = (await client.list_tools()).tools
            assert offered.model_dump(by_alias=True, exclude_none=True) == tool("mcp")
            results = [
                await client.call_tool(offered.name, arguments)
                for arguments in json.loads(calls)
            ]
            return [result.content[0].text for result in results]

    return asyncio.run(host())


AGENTS = {
    "openai": openai,
    "chat": chat,
    "gemini": gemini,
    "anthropic": anthropic,
    "mcp": mcp,
}
print(json.dumps(AGENTS[sys.argv[1]](sys.argv[3])))
