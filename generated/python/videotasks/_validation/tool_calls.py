# Copied from generator/templates/python/videotasks/_validation/tool_calls.py: edit that file, then run `make generate`.
"""Reads the arguments with which a language model calls a tool, as the body of a request.

The tools that are generated beside the schemas differ from them where a vendor's function calling does: OpenAI requires
every member, so that null stands for one that is left out, and Gemini carries every number as a float. Both are undone
here, and nothing else: what a model got wrong is for the checks of the request.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final, cast

from videotasks._values.kinds import as_array, as_object
from videotasks._values.pointer import step
from videotasks._values.problem import Problem
from videotasks._values.show import shown
from videotasks._values.strikes import struck

_EXACT: Final = 2**53
"""Below it a float holds every whole number, as itself."""

Problems = Callable[[Mapping[str, object]], Sequence[Problem]]


class NotArgumentsError(ValueError):
    """The text of a call that is not one JSON object; the text of the error says why."""


def arguments_of(call: object) -> object:
    """What the arguments of a call hold, which some vendors hand over as JSON and some as a mapping.

    Raises:
        NotArgumentsError: A text that is not JSON, is not an object, or gives a member twice.
    """
    if not isinstance(call, str):
        return call
    try:
        read: object = json.loads(
            call, object_pairs_hook=_members, parse_constant=_reject_constant
        )
    except NotArgumentsError:
        raise
    except RecursionError as error:
        raise NotArgumentsError("is nested too deep") from error
    except ValueError as error:  # thousands of digits, too
        if struck(error):
            raise
        raise NotArgumentsError(f"is not JSON: {error}") from error
    if as_object(read) is None:
        raise NotArgumentsError(f"must be a JSON object, not {shown(read)}")
    return read


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise NotArgumentsError(f"has {shown(twice)} more than once")
    return members


def _reject_constant(name: str) -> object:
    raise NotArgumentsError(f"is not JSON: {name} is no number of it")


def body_of(arguments: dict[str, Any], problems_of: Problems) -> dict[str, Any]:
    """The body that a call means: whole numbers as integers, and without the nulls that stand for what is left out.

    Only a null that breaks a rule is left out: one that the documentation has stays.
    """
    body = cast("dict[str, Any]", _whole_numbers(arguments))
    nulls = {
        problem.pointer
        for problem in problems_of(body)
        if problem.rule == "type" and problem.value is None
    }
    return cast("dict[str, Any]", _without(body, nulls, "")) if nulls else body


def _whole_numbers(value: object) -> object:
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < _EXACT else value
    items, members = as_array(value), as_object(value)
    if items is not None:
        return [_whole_numbers(item) for item in items]
    if members is not None:
        return {name: _whole_numbers(item) for name, item in members.items()}
    return value


def _without(value: object, nulls: Collection[str], at: str) -> object:
    items, members = as_array(value), as_object(value)
    if items is not None:
        return [_without(item, nulls, f"{at}/{n}") for n, item in enumerate(items)]
    if members is not None:
        return {
            name: _without(item, nulls, step(at, name))
            for name, item in members.items()
            if item is not None or step(at, name) not in nulls
        }
    return value
