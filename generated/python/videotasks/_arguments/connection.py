# Copied from generator/templates/python/videotasks/_arguments/connection.py: edit that file, then run `make generate`.
"""Checks what a client is made with: its provider and key, where it connects to, and how."""

from __future__ import annotations

import os
import re
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from videotasks._arguments.calls import named
from videotasks._arguments.environment import BASE_URL, PROVIDER, variable
from videotasks._arguments.files import path_of
from videotasks._exceptions import ConfigurationError, wrong
from videotasks._platform.catalog import PROVIDERS
from videotasks._platform.records import Provider
from videotasks._values.concealed import Concealed
from videotasks._values.nearest import closest
from videotasks._values.show import in_python
from videotasks._values.strikes import struck

_VISIBLE_ASCII: Final = re.compile(r"[!-~]+")
KEY_OF_NOBODY: Final = "mock-key"
"""What is sent to a platform on this machine, which is no real one, where no key is given."""
_PROVIDER_NAME: Final = re.compile(r"(?!sk[-_])[A-Za-z][A-Za-z ._-]{0,23}|.{0,3}")
"""What may be a provider's name, misspelt; anything else may be a key."""
_PROXIES: Final = {"http", "https", "socks4", "socks4a", "socks5", "socks5h"}


def provider_named(
    given: Concealed, place: str | None = None, argument: str = "provider"
) -> Provider:
    """The provider of that id, which is that of the environment where none is given.

    A key that is given for one is not repeated.

    Args:
        given: What was given.
        place: Where, in words; None: as the provider of a client, or not at all.
        argument: Name of the argument in which it stands.
    """
    from_environment = place is None and given.reveal() is None
    place = place or "provider"
    if from_environment:
        value = variable(PROVIDER)
        place = f"the environment variable {PROVIDER}: provider"
        if value is None:
            what = f"is missing: give one of {', '.join(PROVIDERS)}, or set {PROVIDER}"
            raise wrong("provider", what)
        given = Concealed(value)
    found = PROVIDERS.get(_text_in(given))
    if found is None:
        what = f"{place} {_unknown_provider(given)}"
        raise ConfigurationError(what, argument=argument)
    return found


def _text_in(given: Concealed) -> str:
    return given.reveal() if isinstance(given.reveal(), str) else ""


def _unknown_provider(given: Concealed) -> str:
    known = ", ".join(PROVIDERS)
    value = given.reveal()
    if isinstance(value, str) and not _PROVIDER_NAME.fullmatch(value.strip()):
        first = next(iter(PROVIDERS))
        return (
            f"must be one of {known}; what was given is none, and is not repeated here "
            f'as it may be an API key: that goes second, Client("{first}", api_key=...), '
            f"or into the provider's environment variable ({PROVIDERS[first].key_variable})"
        )
    near = closest(value, list(PROVIDERS)) if isinstance(value, str) else None
    hint = f"; did you mean {near!r}?" if near else ""
    return f"{in_python(value)} is not known; known are {known}{hint}"


def source_of_key(given: Concealed, name: str, base_url: str) -> str:
    """Where the key comes from, in words."""
    if given.reveal() is not None:
        return "api_key"
    if os.environ.get(name) is None and is_loopback(base_url):
        return "nowhere, as the platform is on this machine"
    return f"the environment variable {name}"


def key_of(given: Concealed, name: str, base_url: str) -> Concealed:
    """The key, given or from the environment; no message shows any part of it."""
    source = "api_key"
    if given.reveal() is None:
        given = Concealed(os.environ.get(name))
        source = f"the environment variable {name}"
        if given.reveal() is None and is_loopback(base_url):
            return Concealed(KEY_OF_NOBODY)
        if given.reveal() is None:
            what = f"is missing: there is no API key; give api_key=, or set {source}"
            raise wrong("api_key", what)
    if not isinstance(given.reveal(), str):
        raise wrong("api_key", f"must be a text, not {type(given.reveal()).__name__}")
    if not given.reveal().strip():
        raise ConfigurationError(
            f"{source} is blank: give api_key=, or set {name}, to your API key",
            argument="api_key",
        )
    if not _VISIBLE_ASCII.fullmatch(given.reveal()):
        raise ConfigurationError(
            f"{source} holds whitespace, a line break or another character that no API "
            "key has: was more than the key copied?",
            argument="api_key",
        )
    return given


def base_url_of(value: object, host: str) -> str:
    """Where the API listens: as given, as the environment says, or else the provider's host."""
    if value is not None:
        return _checked_url("base_url", value)
    found = variable(BASE_URL)
    if found is None:
        return _checked_url("base_url", host)
    return _checked_url(f"the environment variable {BASE_URL}: base_url", found)


def _checked_url(place: str, value: object) -> str:
    """An address of the API, with a path prefix if it has one, and no slash after it."""
    if not isinstance(value, str):
        raise _wrong(place, f"must be a text, not {type(value).__name__}")
    try:
        parts = urlsplit(value)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        if struck(error):
            raise
        raise _wrong(place, f"is no URL: {error}") from None
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
        raise _wrong(place, problem)
    return value.rstrip("/")


def _wrong(place: str, what: str) -> ConfigurationError:
    return ConfigurationError(f"{place} {what}", argument="base_url")


def is_readable_on_the_way(base_url: str) -> bool:
    """Whether an address is plain http, and not on this machine."""
    return urlsplit(base_url).scheme == "http" and not is_loopback(base_url)


def is_loopback(base_url: str) -> bool:
    """Whether an address is on this machine."""
    host = urlsplit(base_url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError as error:
        if struck(error):
            raise
        return host == "localhost" or host.endswith(".localhost")


def proxies_of(value: object) -> dict[str, str]:
    """Proxies as requests has them, such as `{"https": "http://127.0.0.1:3128"}`; "" is none."""
    found: dict[str, str] = {}
    for name, url in named("proxies", value).items():
        if url != "":
            proxy_of(url, f"[{in_python(name)}] ")
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
        except ValueError as error:
            if struck(error):
                raise
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
        if struck(error):
            raise
        raise wrong("verify", f"cannot be read: {error.strerror}") from None
    return str(path)


def session_of(name: str, value: object, library: str, kind: str) -> None:
    """A session (or the like) of that library, or None; the library is not imported for that."""
    kinds = {
        (one.__module__.partition(".")[0], one.__name__) for one in type(value).__mro__
    }
    if value is not None and (library, kind) not in kinds:
        raise wrong(
            name, f"must be a {library}.{kind} or None, not {type(value).__name__}"
        )


def no_session_of(name: str, value: object) -> None:
    """None, where connections of a caller's own cannot be looked at."""
    if value is not None:
        what = (
            f"cannot be False beside a {name} of your own, whose connections are not the "
            "client's to look at"
        )
        raise wrong("allow_private_files", what)
