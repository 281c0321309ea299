# Copied from generator/templates/python/videotasks/_values/callables.py: edit that file, then run `make generate`.
"""What happens when a callback is called: whether its body runs then, later, or never."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial
from typing import Any, Literal


def kind_of_function(
    function: Callable[..., Any],
) -> Literal["coroutine", "generator", "plain"]:
    """What a call returns: something to await, something to iterate, or the outcome itself."""
    while isinstance(function, partial):
        function = function.func
    for one in (function, type(function).__call__):
        if inspect.iscoroutinefunction(one):
            return "coroutine"
        if inspect.isgeneratorfunction(one) or inspect.isasyncgenfunction(one):
            return "generator"
    return "plain"
