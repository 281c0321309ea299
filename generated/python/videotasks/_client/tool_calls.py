# Copied from generator/templates/python/videotasks/_client/tool_calls.py: edit that file, then run `make generate`.
"""Finds the request that a language model means by the name of a tool."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from videotasks._exceptions import wrong
from videotasks._platform.endpoints import ENDPOINTS
from videotasks._values.nearest import closest
from videotasks._values.show import shown

if TYPE_CHECKING:
    from videotasks._validation.request import Request


def request_class(tool: object) -> type[Request]:
    """The class of the endpoint that is called so as a tool, which is its id with `_` for the dot, or by its id.

    Raises:
        ConfigurationError: No endpoint is called so.
    """
    names = _names()
    found = names.get(tool) if isinstance(tool, str) else None
    if found is None:
        nearest = closest(tool, list(names))
        hint = f"; did you mean {nearest!r}?" if nearest else ""
        raise wrong("tool", f"{shown(tool)} is not the name of an endpoint's{hint}")
    module = import_module(f"videotasks.endpoints.{found}")
    return cast("type[Request]", getattr(module, ENDPOINTS[found].request))


@cache
def _names() -> dict[str, str]:
    return {name: one for one in ENDPOINTS for name in (one, one.replace(".", "_"))}
