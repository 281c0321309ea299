# Copied from generator/templates/python/videotasks/_arguments/checks.py: edit that file, then run `make generate`.
"""Checks what a user hands to a client; whatever is wrong is named by its argument.

A checked value is `object` here: these are the places where a type checker was not asked.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import urlsplit

from videotasks._exceptions import ConfigurationError, wrong
from videotasks._platform.catalog import ENDPOINTS, PROVIDERS
from videotasks._validation.problems import as_array, as_object, step
from videotasks._validation.request import Request
from videotasks._values.callables import kind_of_function
from videotasks._values.nearest import closest
from videotasks._values.plain import UnreadableError, read, thaw

if TYPE_CHECKING:
    from videotasks._platform.records import Provider
    from videotasks.endpoints._submit import Timeouts, Validation

_MODES: Final = ("error", "warn", "off")
_VISIBLE_ASCII: Final = re.compile(r"[!-~]+")
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE: Final = re.compile(r"([!-~]([ \t!-~]*[!-~])?)?")
_SUBTYPE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+_-]*")
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
_PROXIES: Final = {"http", "https", "socks4", "socks4a", "socks5", "socks5h"}
_MOST_RETRIES: Final = 1_000_000
_LONGEST_ID: Final = 1_000


def provider_named(value: object) -> Provider:
    """The provider of that id."""
    found = PROVIDERS.get(value) if isinstance(value, str) else None
    if found is None:
        near = closest(value, list(PROVIDERS)) if isinstance(value, str) else None
        hint = f"; did you mean {near!r}?" if near else ""
        known = ", ".join(PROVIDERS)
        raise wrong(
            "provider", f"{_shown(value)} is not known; known are {known}{hint}"
        )
    return found


def key_of(api_key: object, variable: str) -> str:
    """The key, given or from the environment; no message shows any part of it."""
    source = "api_key"
    if api_key is None:
        api_key = os.environ.get(variable)
        source = f"the environment variable {variable}"
        if api_key is None:
            what = f"is missing: there is no API key; give api_key=, or set {source}"
            raise wrong("api_key", what)
    if not isinstance(api_key, str):
        raise wrong("api_key", f"must be a text, not {type(api_key).__name__}")
    if not api_key.strip():
        raise ConfigurationError(
            f"{source} is blank: give api_key=, or set {variable}, to your API key",
            argument="api_key",
        )
    if not _VISIBLE_ASCII.fullmatch(api_key):
        raise ConfigurationError(
            f"{source} holds whitespace, a line break or another character that no API "
            "key has: was more than the key copied?",
            argument="api_key",
        )
    return api_key


def base_url_of(value: object) -> str:
    """An address of the API, with a path prefix if it has one, and no slash after it."""
    if not isinstance(value, str):
        raise wrong("base_url", f"must be a text, not {type(value).__name__}")
    try:
        parts = urlsplit(value)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise wrong("base_url", f"is no URL: {error}") from None
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
        raise wrong("base_url", problem)
    return value.rstrip("/")


def is_readable_on_the_way(base_url: str) -> bool:
    """Whether an address is plain http, and not on this machine."""
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    try:
        local = ip_address(host).is_loopback
    except ValueError:
        local = host == "localhost" or host.endswith(".localhost")
    return parts.scheme == "http" and not local


def timeouts_of(given: object, name: str = "timeout") -> Timeouts | None:
    """Time-outs as requests has them: one number, (connect, read), or None."""
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
        f"or None, not {_shown(value)}",
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
        f"or None, not {_shown(value)}{hint}",
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
        f"must be an integer from 0 to {_MOST_RETRIES}, not {_shown(value)}",
    )


def validation_of(value: object) -> Validation:
    """What a broken rule does."""
    for mode in _MODES:
        if isinstance(value, str) and value == mode:
            return mode
    raise wrong(
        "validation", f"must be one of {', '.join(_MODES)}, not {_shown(value)}"
    )


def request_of(value: object) -> Request:
    """A request, of whatever endpoint."""
    if isinstance(value, Request) and hasattr(type(value), "endpoint"):
        return value
    example = next(iter(ENDPOINTS.values()))
    hint = f"call its class, such as {example.request}(...)"
    if as_object(value) is not None:
        hint = (
            "read it with from_dict of the class of its endpoint, such as "
            f"{example.request}.from_dict(...), or call client.{example.id}(...)"
        )
    what = f"must be the Request of an endpoint, not {type(value).__name__}: {hint}"
    raise wrong("request", what)


def task_id_of(value: object) -> str:
    """The id of a task, as the platform gave it."""
    if not isinstance(value, str) or not value.strip():
        raise wrong("task_id", f"must be a text that is not blank, not {_shown(value)}")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise wrong("task_id", "holds half of a character (a lone surrogate)") from None
    if len(value) > _LONGEST_ID:
        what = f"has {len(value)} characters, at most {_LONGEST_ID} allowed"
        raise wrong("task_id", what)
    return value.strip()


def members_of(extra_body: object) -> dict[str, Any]:
    """Members of a body that go over the others; None means none."""
    found: dict[str, Any] = {}
    name = ""
    try:
        for name, value in _named("extra_body", extra_body).items():
            found[name] = thaw(value)
    except UnreadableError as error:
        what = f"cannot be sent: {step('', name)}: {error}"
        raise wrong("extra_body", what) from error
    return found


def headers_of(extra_headers: object) -> dict[str, str]:
    """Headers besides the client's own; None means none."""
    found: dict[str, str] = {}
    for name, value in _named("extra_headers", extra_headers).items():
        if not _HEADER_NAME.fullmatch(name):
            raise wrong(
                "extra_headers", f"has {_shown(name)}, which is no name of a header"
            )
        why = _OWN_HEADERS.get(name.lower())
        if why:
            raise wrong("extra_headers", f"must not have {name}: {why}")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            # Values are not shown: they may be secrets.
            what = "must be a text of one line, without spaces around it and in ASCII"
            raise wrong("extra_headers", f"[{_shown(name)}] {what}")
        found[name] = value
    return found


def proxies_of(value: object) -> dict[str, str]:
    """Proxies as requests has them, such as `{"https": "http://127.0.0.1:3128"}`; "" is none."""
    found: dict[str, str] = {}
    for name, url in _named("proxies", value).items():
        if url != "":
            proxy_of(url, f"[{_shown(name)}] ")
        found[name] = str(url)
    return found


def proxy_of(value: object, place: str = "") -> str:
    """The URL of a proxy, given or from the environment; no message shows it."""
    problem = "must be the URL of a proxy, such as http://127.0.0.1:3128"
    if isinstance(value, str) and value and not re.search(r"[\s\0-\x1f]", value):
        plain = value.removeprefix("//")
        url = plain if "://" in plain else f"http://{plain}"
        try:
            parts = urlsplit(url)
            known = (
                parts.scheme in _PROXIES and parts.port != 0 and bool(parts.hostname)
            )
        except ValueError:
            known = False
        if "@" in url.partition("://")[2].partition("/")[2]:
            problem = "has a password with a slash in it: write %2F for it"
        elif known:
            return url
    raise wrong("proxies", f"{place}{problem}")


def verify_of(value: object) -> bool | str:
    """Whether certificates are checked, or the file or folder of who signs them."""
    if isinstance(value, bool):
        return value
    path = path_of("verify", value)
    try:
        path.stat()
    except OSError as error:
        raise wrong("verify", f"cannot be read: {error.strerror}") from None
    return str(path)


def path_of(name: str, value: object) -> Path:
    """A path in the file system."""
    try:
        given = cast("object", os.fspath(cast("os.PathLike[str]", value)))
    except Exception:  # noqa: BLE001  # whatever a class of the caller raises
        raise wrong(name, f"must be a path, not {type(value).__name__}") from None
    if not isinstance(given, str):
        raise wrong(name, "must be a path as text, not as bytes")
    if not given.strip() or "\0" in given:
        raise wrong(name, f"must be a path, not {_shown(given)}")
    try:
        os.fsencode(given)
    except UnicodeEncodeError:
        raise wrong(name, "holds half of a character (a lone surrogate)") from None
    return Path(given)


def session_of(name: str, value: object, library: str, kind: str) -> None:
    """A session (or the like) of that library, or None; the library is not imported for the look."""
    kinds = {
        (one.__module__.partition(".")[0], one.__name__) for one in type(value).__mro__
    }
    if value is not None and (library, kind) not in kinds:
        raise wrong(
            name, f"must be a {library}.{kind} or None, not {type(value).__name__}"
        )


def bytes_of(name: str, value: object, kind: str) -> bytes:
    """The bytes of a file of a kind, such as `image`."""
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise wrong(name, f"must be bytes, not {type(value).__name__}")
    data = bytes(cast("bytes", value))
    if not data:
        raise wrong(name, f"is empty: there is no {kind} in it")
    return data


def media_type_of(value: object, kind: str) -> str:
    """A MIME type of a kind, such as `image`."""
    if not isinstance(value, str):
        raise wrong("media_type", f"must be a text, not {type(value).__name__}")
    first, _, name = value.partition("/")
    if first != kind or not _SUBTYPE.fullmatch(name):
        what = f"{_shown(value)} is not a type of {kind}, such as {kind}/..."
        raise wrong("media_type", what)
    return value


def flag_of(name: str, value: object) -> bool:
    """True or False, and nothing that only counts as one of them."""
    if isinstance(value, bool):
        return value
    raise wrong(name, f"must be True or False, not {_shown(value)}")


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


def _named(argument: str, value: object) -> Mapping[str, object]:
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
            raise wrong(argument, f"has the key {_shown(name)}: names are strings")
    return found


def _shown(value: object) -> str:
    """A value in a message: short, and whatever its `repr` does."""
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001  # also of objects that cannot be shown
        return type(value).__name__
    return text if len(text) <= 60 else f"{text[:57]}..."


def _is_time(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return 0 < value <= _LONGEST_TIME


def _is_zero(value: object) -> bool:
    return (
        isinstance(value, (int, float)) and not isinstance(value, bool) and value == 0
    )
