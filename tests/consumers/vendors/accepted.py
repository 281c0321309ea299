"""Gives every tool to its vendor's own package, as far as that checks anything; prints what each said, as JSON.

    python accepted.py FOLDER       the folder `tools`

Run where the packages are: `tests/consumers/vendor_tools.py` makes the place.
"""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

Tool = dict[str, Any]


def openai(tool: Tool) -> object:
    """What the package makes of a schema to be strict: there is nothing left to make."""
    from openai.lib._pydantic import _ensure_strict_json_schema
    from openai.types.responses import FunctionToolParam
    from pydantic import TypeAdapter

    TypeAdapter(FunctionToolParam).validate_python(tool)
    root = copy.deepcopy(tool["parameters"])
    return {**tool, "parameters": _ensure_strict_json_schema(root, path=(), root=root)}


def gemini(tool: Tool) -> object:
    """What the package reads, as it would send it."""
    from google.genai import types

    read = types.FunctionDeclaration.model_validate(tool)
    return read.model_dump(by_alias=True, exclude_none=True, mode="json")


def mcp(tool: Tool) -> object:
    """What the package reads, as it would send it."""
    from mcp.types import Tool as McpTool

    read = McpTool.model_validate(tool)
    return read.model_dump(by_alias=True, exclude_none=True, mode="json")


def anthropic(tool: Tool) -> object:
    """The package puts whatever Anthropic's strict tools lack into words, and refuses what has no type."""
    import anthropic as package

    package.transform_schema(copy.deepcopy(tool["inputSchema"]))
    return tool


def without_int64(value: Any) -> Any:
    """An int64 in JSON may be a text or a number: the package reads the first and writes the second."""
    if isinstance(value, list):
        return [without_int64(item) for item in value]
    if isinstance(value, dict):
        counts = ("minItems", "maxItems", "minLength", "maxLength")
        return {
            name: int(inner) if name in counts else without_int64(inner)
            for name, inner in value.items()
        }
    return value


def spoiled(vendor: str, tool: Tool) -> Tool:
    """The tool as a package that checks anything must not leave it."""
    other = copy.deepcopy(tool)
    if vendor == "openai":
        other["parameters"].pop("additionalProperties")
    elif vendor == "gemini":
        other["parameters"]["not"] = {}
    elif vendor == "mcp":
        other["inputSchema"] = []
    else:
        other["inputSchema"]["properties"]["prompt"] = {}
    return other


CHECKS: dict[str, tuple[str, str, Callable[[Tool], object]]] = {
    "openai": ("openai", "openai", openai),
    "gemini": ("google-genai", "gemini", gemini),
    "mcp": ("mcp", "mcp", mcp),
    "anthropic": ("anthropic", "mcp", anthropic),
}


def refused(check: Callable[[Tool], object], tool: Tool) -> bool:
    try:
        return without_int64(check(tool)) != without_int64(tool)
    except Exception:  # noqa: BLE001  # each package has its own
        return True


def main() -> None:
    """Prints, for each vendor, its package, how many tools it leaves as they are, and the others."""
    tools = Path(sys.argv[1])
    found = {}
    for vendor, (package, folder, check) in CHECKS.items():
        try:
            installed = version(package)
        except ModuleNotFoundError:  # google-genai, on Python 3.10
            continue
        files = {
            path.stem: json.loads(path.read_text("utf-8"))
            for path in (tools / folder).glob("*.json")
        }
        found[vendor] = {
            "package": f"{package} {installed}",
            "accepted": sum(not refused(check, tool) for tool in files.values()),
            "refused": [name for name, tool in files.items() if refused(check, tool)],
            "blind": [
                name
                for name, tool in files.items()
                if not refused(check, spoiled(vendor, tool))
                and "prompt" in json.dumps(tool)
            ],
        }
    print(json.dumps(found))


main()
