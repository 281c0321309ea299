"""Reads what was written down of each endpoint at generation; no module of an endpoint is loaded for that."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any, Final

from videotasks._exceptions import ConfigurationError
from videotasks._values.nearest import closest

_HERE: Final = files("videotasks.cli")


def endpoints() -> list[str]:
    """`family.operation` of every endpoint."""
    text = _HERE.joinpath("words.txt").read_text("utf-8")
    return [line.partition(" ")[0] for line in text.splitlines()[1:]]


def default_of(parameter: dict[str, Any]) -> list[str]:
    """What is said of a parameter's default; nothing where it has none."""
    if "default" not in parameter:
        return []
    return [f"default: {json.dumps(parameter['default'], ensure_ascii=False)}"]


def known_of(endpoint: str) -> dict[str, Any]:
    """What is known of an endpoint.

    Raises:
        ConfigurationError: There is none of that name.
    """
    names = endpoints()
    if endpoint not in names:
        near = closest(endpoint, names) or closest(endpoint.replace("-", "_"), names)
        hint = f"; did you mean {near}?" if near else ""
        what = f"{endpoint!r} is not the name of an endpoint{hint}"
        raise ConfigurationError(what, argument="endpoint")
    path = _HERE.joinpath("known").joinpath(f"{endpoint}.json")
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found
