"""Checks what one call is made with; whatever is wrong is named by its argument.

A checked value is `object` here: these are the places where a type checker was not asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeVar, cast

from videotasks._exceptions import wrong
from videotasks._values.callables import kind_of_function
from videotasks._values.copies import UnreadableError, read, to_plain
from videotasks._values.kinds import as_array, as_object
from videotasks._values.pointer import step
from videotasks._values.show import in_python
from videotasks._values.types import Timeouts, Validation

_MODES: Final = ("error", "warn", "off")

_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE: Final = re.compile(r"([!-~]([ \t!-~]*[!-~])?)?")
_OWN_HEADERS: Final = {
    "authorization": "the client sets it from api_key",
    "connection": "the connections are the client's",
    "content-encoding": "the body is sent as it is",
    "content-length": "it is counted by the client",
    "expect": "the body is sent at once",
    "content-type": "the platform takes JSON alone",
    "host": "it follows from base_url",
    "transfer-encoding": "the body is sent as it is",
}
_LONGEST_TIME: Final = 10 * 366 * 86_400.0
"""Ten years in seconds: what is longer no timer of a system can wait for."""
_MOST_RETRIES: Final = 1_000_000
_MOST: Final = 1_000_000
MOST_IN_FLIGHT: Final = 256
_LONGEST_ID: Final = 1_000


def timeouts_of(given: object, name: str = "timeout") -> Timeouts | None:
    """Time-outs as requests has them: one number, (connect, read), or None."""
    if given is None:
        return None  # as nearly always
    is_pair = isinstance(given, tuple)
    value: object = given
    pair = cast("tuple[object, ...]", given) if is_pair else (given,)
    if len(pair) == (2 if is_pair else 1) and all(
        one is None or _is_time(one) for one in pair
    ):
        return cast("Timeouts | None", value)
    raise wrong(
        name,
        "must be a number of seconds above 0, a pair of them (connect, read), "
        f"or None, not {in_python(value)}",
    )


def seconds_of(name: str, value: object, *, zero: bool = False) -> float | None:
    """A time to wait: above 0 (or from 0 on), or None."""
    if value is None or _is_time(value) or (zero and _is_zero(value)):
        return cast("float | None", value)
    least = "0 or more" if zero else "above 0"
    pair = name == "timeout" and as_array(value) is not None
    hint = "; a pair (connect, read) is for request_timeout" if pair else ""
    raise wrong(
        name,
        f"must be a finite number of seconds, {least} and at most ten years, "
        f"or None, not {in_python(value)}{hint}",
    )


def retries_of(value: object, default: int | None = None) -> int:
    """A number of repetitions, from 0 on; the default, if there is one, for None."""
    if value is None and default is not None:
        return default
    number = isinstance(value, int) and not isinstance(value, bool)
    if number and 0 <= cast("int", value) <= _MOST_RETRIES:
        return cast("int", value)
    raise wrong(
        "max_retries",
        f"must be an integer from 0 to {_MOST_RETRIES}, not {in_python(value)}",
    )


def count_of(name: str, value: object) -> int | None:
    """How many, from 1 on; None for no limit."""
    number = isinstance(value, int) and not isinstance(value, bool)
    if value is None or (number and 1 <= cast("int", value) <= _MOST):
        return cast("int | None", value)
    raise wrong(
        name, f"must be an integer from 1 to {_MOST}, or None, not {in_python(value)}"
    )


TaskT = TypeVar("TaskT")


def tasks_of(value: object, kind: type[TaskT]) -> list[TaskT | str]:
    """Many tasks or ids, given as anything that can be iterated; a text is a single id."""
    if isinstance(value, (str, kind)) or not isinstance(value, Iterable):
        what = f"must be several tasks or ids, such as a list, not {in_python(value)}"
        raise wrong("tasks", what)
    found: list[TaskT | str] = []
    for one in cast("Iterable[object]", value):
        if not isinstance(one, (str, kind)):
            what = f"has {in_python(one)}: must be {kind.__name__}s or their ids"
            raise wrong("tasks", what)
        found.append(task_id_of(one, "tasks") if isinstance(one, str) else one)
    return found


def validation_of(value: object) -> Validation:
    """What a broken rule does."""
    for mode in _MODES:
        if isinstance(value, str) and value == mode:
            return mode
    raise wrong(
        "validation", f"must be one of {', '.join(_MODES)}, not {in_python(value)}"
    )


def mode_of(given: object, usual: Validation) -> Validation:
    """What a broken rule does, as it is given with a call, or as usual."""
    return usual if given is None else validation_of(given)


def task_id_of(value: object, name: str = "task_id") -> str:
    """The id of a task, as the platform gave it."""
    if not isinstance(value, str) or not value.strip():
        raise wrong(name, f"must be a text that is not blank, not {in_python(value)}")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise wrong(name, "holds half of a character (a lone surrogate)") from None
    if len(value) > _LONGEST_ID:
        what = f"has {len(value)} characters, at most {_LONGEST_ID} allowed"
        raise wrong(name, what)
    return value.strip()


def members_of(extra_body: object) -> dict[str, Any]:
    """Members of a body that go over the others; None means none."""
    found: dict[str, Any] = {}
    name = ""
    try:
        for name, value in named("extra_body", extra_body).items():
            found[name] = to_plain(value)
    except UnreadableError as error:
        what = f"cannot be sent: {step('', name)}: {error}"
        raise wrong("extra_body", what) from error
    return found


def headers_of(extra_headers: object) -> dict[str, str]:
    """Headers besides the client's own; None means none."""
    found: dict[str, str] = {}
    if extra_headers is None:
        return found
    for name, value in named("extra_headers", extra_headers).items():
        if not _HEADER_NAME.fullmatch(name):
            raise wrong(
                "extra_headers", f"has {in_python(name)}, which is no name of a header"
            )
        why = _OWN_HEADERS.get(name.lower())
        if why:
            raise wrong("extra_headers", f"must not have {name}: {why}")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            # Values are not shown: they may be secrets.
            what = "must be a text of one line, without spaces around it and in ASCII"
            raise wrong("extra_headers", f"[{in_python(name)}] {what}")
        found[name] = value
    return found


def flag_of(name: str, value: object) -> bool:
    """True or False, and nothing that only counts as one of them."""
    if isinstance(value, bool):
        return value
    raise wrong(name, f"must be True or False, not {in_python(value)}")


def callback_of(name: str, value: object, *, awaited: bool) -> None:
    """A function, or None; a coroutine function only where somebody awaits it."""
    if value is None:
        return
    if not callable(value):
        raise wrong(name, f"must be a function or None, not {type(value).__name__}")
    kind = kind_of_function(value)
    if kind == "generator":
        raise wrong(name, "is a function with a yield in it, which would never run")
    if kind == "coroutine" and not awaited:
        what = "is a coroutine function, which only AsyncClient awaits"
        raise wrong(name, f"{what}: give a plain function")


def named(argument: str, value: object) -> Mapping[str, object]:
    """A mapping whose keys are texts; None means an empty one."""
    if value is None:
        return {}
    members = as_object(value)
    if members is None:
        raise wrong(argument, f"must be a mapping, not {type(value).__name__}")
    try:
        found = read(members)
    except UnreadableError as error:
        raise wrong(argument, str(error)) from error
    for name in found:
        if not isinstance(name, str):
            raise wrong(argument, f"has the key {in_python(name)}: names are strings")
    return found


def _is_time(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return 0 < value <= _LONGEST_TIME


def _is_zero(value: object) -> bool:
    return (
        isinstance(value, (int, float)) and not isinstance(value, bool) and value == 0
    )
