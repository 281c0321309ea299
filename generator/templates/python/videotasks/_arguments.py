"""Checks what a user hands to a client; whatever is wrong is named by its argument.

A checked value is `object` here: these are the places where a type checker was not asked.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, cast
from urllib.parse import urlsplit

from videotasks._catalog import PROVIDERS
from videotasks._exceptions import ConfigurationError
from videotasks._problems import closest
from videotasks._request import Request, thaw

if TYPE_CHECKING:
    from videotasks._records import Provider
    from videotasks._transport import Timeouts

_MODES: Final = ("error", "warn", "off")
_VISIBLE_ASCII: Final = re.compile(r"[!-~]+")


def provider_named(value: object) -> Provider:
    """The provider of that id."""
    found = PROVIDERS.get(value) if isinstance(value, str) else None
    if found is None:
        near = closest(value, list(PROVIDERS)) if isinstance(value, str) else None
        hint = f"; did you mean {near!r}?" if near else ""
        raise ConfigurationError(
            f"provider {value!r} is not known; known are {', '.join(PROVIDERS)}{hint}"
        )
    return found


def key_of(api_key: object, variable: str) -> str:
    """The key, given or from the environment; no message shows any part of it."""
    source = "api_key"
    if api_key is None:
        api_key = os.environ.get(variable)
        source = f"the environment variable {variable}"
        if api_key is None:
            raise ConfigurationError(
                f"there is no API key: give api_key=, or set {source}"
            )
    if not isinstance(api_key, str):
        raise ConfigurationError(
            f"api_key must be a text, not {type(api_key).__name__}"
        )
    if not api_key.strip():
        raise ConfigurationError(
            f"{source} is blank: give api_key=, or set {variable}, to your API key"
        )
    if not _VISIBLE_ASCII.fullmatch(api_key):
        raise ConfigurationError(
            f"{source} holds whitespace, a line break or another character that no API "
            "key has: was more than the key copied?"
        )
    return api_key


def base_url_of(value: object) -> str:
    """An address of the API, with a path prefix if it has one, and no slash after it."""
    if not isinstance(value, str):
        raise ConfigurationError(f"base_url must be a text, not {type(value).__name__}")
    try:
        parts = urlsplit(value)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise ConfigurationError(f"base_url is no URL: {error}") from None
    problem = None
    if parts.scheme not in ("http", "https") or not host or port == 0:
        problem = "must be an http or https URL, such as https://api.example.com"
    elif "@" in parts.netloc:
        problem = "must not hold a user or a password"
    elif "?" in value or "#" in value:
        problem = "must not have a query or a fragment"
    elif not _VISIBLE_ASCII.fullmatch(value):
        problem = "must not hold whitespace or characters that are not ASCII"
    if problem:
        raise ConfigurationError(f"base_url {problem}")
    return value.rstrip("/")


def timeouts_of(value: object) -> Timeouts:
    """Time-outs as requests has them: one number, (connect, read), or None."""
    pair = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
    sized = len(pair) == 2 or not isinstance(value, tuple)
    if sized and all(one is None or _is_above_zero(one) for one in pair):
        return cast("Timeouts", value)
    raise ConfigurationError(
        "timeout must be a number of seconds above 0, a pair of them (connect, read), "
        f"or None, not {value!r}"
    )


def seconds_of(name: str, value: object, *, zero: bool = False) -> float | None:
    """A time to wait: above 0 (or from 0 on), or None."""
    if value is None or _is_above_zero(value) or (zero and _is_zero(value)):
        return cast("float | None", value)
    least = "0 or more" if zero else "above 0"
    raise ConfigurationError(
        f"{name} must be a finite number of seconds, {least}, or None, not {value!r}"
    )


def retries_of(value: object) -> int:
    """A number of repetitions, from 0 on."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    raise ConfigurationError(f"max_retries must be an integer from 0 on, not {value!r}")


def validation_of(value: object) -> Literal["error", "warn", "off"]:
    """What a broken rule does."""
    for mode in _MODES:
        if value == mode:
            return mode
    raise ConfigurationError(
        f"validation must be one of {', '.join(_MODES)}, not {value!r}"
    )


def request_of(value: object) -> Request:
    """A request, of whatever endpoint."""
    if isinstance(value, Request):
        return value
    raise TypeError(f"request must be a Request, not {type(value).__name__}")


def task_id_of(value: object) -> str:
    """The id of a task, as the platform gave it."""
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(
            f"task_id must be a text that is not blank, not {value!r}"
        )
    return value.strip()


def members_of(extra_body: object) -> dict[str, Any]:
    """Members of a body that go over the others; None means none."""
    if extra_body is None:
        return {}
    if not isinstance(extra_body, Mapping):
        raise TypeError(
            f"extra_body must be a mapping, not {type(extra_body).__name__}"
        )
    members = cast("Mapping[object, object]", extra_body)
    found: dict[str, Any] = {}
    for name, value in members.items():
        if not isinstance(name, str):
            raise TypeError(f"extra_body has the key {name!r}: names are strings")
        found[name] = thaw(value)
    return found


def _is_above_zero(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return math.isfinite(value) and value > 0


def _is_zero(value: object) -> bool:
    return (
        isinstance(value, (int, float)) and not isinstance(value, bool) and value == 0
    )
