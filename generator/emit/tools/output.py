"""Declares the tools: for each vendor a file of each endpoint that its function calling can express."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from generator.emit.json_schema.schemas import Schema, render
from generator.emit.parts import Declaration, PerEndpoint
from generator.emit.tools import gemini, mcp, openai
from generator.emit.tools.words import tool_name
from generator.language.model import Api, Endpoint
from generator.write.output import Output

VENDORS: Mapping[str, Callable[[Endpoint], Schema | None]] = {
    "gemini": gemini.tool,
    "mcp": mcp.tool,
    "openai": openai.tool,
}
"""The folder of a vendor's tools -> what makes one of them."""


def of_endpoint(endpoint: Endpoint, api: Api) -> Iterator[Output]:
    """The endpoint as a tool of each vendor."""
    del api
    for vendor, make in VENDORS.items():
        tool = make(endpoint)
        if tool is not None:
            path = f"json-schema/tools/{vendor}/{tool_name(endpoint)}.json"
            yield Output(path, render(tool), endpoint.files)


OUTPUT = Declaration(
    "tools",
    (PerEndpoint(of_endpoint),),
)
