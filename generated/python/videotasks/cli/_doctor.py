# Copied from generator/templates/python/videotasks/cli/_doctor.py: edit that file, then run `make generate`.
"""`videotasks doctor`: tells what a request would meet on its way: keys, proxy, certificates, versions, the host."""

from __future__ import annotations

import os
import platform
import time
from argparse import Namespace
from collections.abc import Iterator, Sequence
from importlib import metadata
from typing import Any, NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from videotasks._arguments.connection import base_url_of, is_loopback, provider_named
from videotasks._arguments.environment import BASE_URL, PROVIDER, variable
from videotasks._exceptions import (
    APIError,
    AuthenticationError,
    TaskNotFoundError,
    VideotasksError,
)
from videotasks._platform.catalog import PROVIDERS
from videotasks._platform.records import Provider
from videotasks._values.concealed import Concealed
from videotasks.cli import _exit_codes as codes
from videotasks.cli._command import Parser
from videotasks.cli._keys import NoKeyringError, kept_key, keyring_in_use, name_of
from videotasks.cli._output import Output

_LIBRARIES = (
    "requests",
    "urllib3",
    "aiohttp",
    "rich",
    "keyring",
    "jsonschema",
    "sqlalchemy",
)
_BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")
_NOBODYS_TASK = "videotasks-doctor"


class Finding(NamedTuple):
    """One thing that was looked at."""

    what: str
    ok: bool | None
    """None: neither good nor bad."""
    text: str
    code: int = codes.DONE


def parser(command: str, words: Sequence[str]) -> Parser:
    """Of its options."""
    del words
    made = Parser(
        command,
        "What a request would meet on its way: keys (where they are, never what they are), proxy, certificates,\n"
        "versions, and whether the provider's host can be reached. It asks for a task that there is not: nothing\n"
        "is billed.",
        "doctor --provider novita",
    )
    made.add_argument(
        "--provider",
        metavar="ID",
        action="append",
        help="whose host is asked (those with a key); may be repeated",
    )
    made.add_argument(
        "--offline", action="store_true", help="ask no host; look at this machine alone"
    )
    return made


def act(options: Namespace, output: Output) -> int:
    """Looks at all."""
    named = [provider_named(Concealed(one)) for one in options.provider or ()]
    keys: dict[str, Concealed] = {}
    found = [*_versions(), *_settings()]
    for provider in named or PROVIDERS.values():
        finding, key = _key_of(provider)
        found.append(finding)
        if key is not None:
            keys[provider.id] = key
    asked = named or [PROVIDERS[name] for name in keys]
    for provider in asked:
        found += _way_to(provider)
    for one in found:
        _tell(one, output)
    if not options.offline:
        for provider in asked:
            found.append(_reached(provider, keys.get(provider.id, Concealed(None))))
            _tell(found[-1], output)
    code = max((one.code for one in found), default=codes.DONE)
    if not asked:
        first = next(iter(PROVIDERS))
        output.note(
            f"next: videotasks login {first}, or videotasks doctor --provider {first}"
        )
    return code


def _tell(one: Finding, output: Output) -> None:
    mark = {True: "ok", False: "!!", None: "--"}[one.ok]
    output.event(
        "finding",
        f"{mark} {one.what}: {one.text}",
        what=one.what,
        ok=one.ok,
        found=one.text,
    )


def _versions() -> Iterator[Finding]:
    from videotasks import __version__

    yield Finding("videotasks", None, __version__)
    yield Finding("python", None, f"{platform.python_version()} on {platform.system()}")
    for name in _LIBRARIES:
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            version = "not installed"
        yield Finding(name, None, version)


def _settings() -> Iterator[Finding]:
    for name in (PROVIDER, BASE_URL):
        value = variable(name)
        if value is not None:
            yield Finding(name, None, _without_password(value))


def _key_of(provider: Provider) -> tuple[Finding, Concealed | None]:
    what = f"key of {provider.id}"
    key = os.environ.get(provider.key_variable)
    if key is not None:
        where = f"in the environment variable {provider.key_variable}"
        if key.strip():
            return Finding(what, True, where), Concealed(key)
        blank = f"{where}, which is blank; next: export {provider.key_variable}=..."
        return Finding(what, False, blank, codes.UNUSABLE), None
    try:
        name = name_of(keyring_in_use())
    except NoKeyringError as error:
        name = str(error)
    key = kept_key(provider.id)
    if key is not None:
        return Finding(what, True, f"in the keyring ({name})"), Concealed(key)
    return (
        Finding(
            what,
            None,
            f"nowhere (keyring: {name}); next: export {provider.key_variable}=... or videotasks login {provider.id}",
        ),
        None,
    )


def _way_to(provider: Provider) -> Iterator[Finding]:
    url = base_url_of(None, provider.host)
    parts = urlsplit(url)
    proxy = getproxies().get(parts.scheme) or getproxies().get("all")
    if proxy and not proxy_bypass(parts.hostname or ""):
        yield Finding(f"proxy to {provider.id}", None, _without_password(proxy))
    else:
        yield Finding(f"proxy to {provider.id}", None, "none")
    if parts.scheme != "https":
        yield Finding("certificates", None, f"not needed: {url} is plain http")
        return
    for name in _BUNDLES:
        path = variable(name)
        if path is None:
            continue
        there = os.path.exists(path)  # noqa: PTH110  # a file or a folder
        ok = "" if there else ", which is not there"
        yield Finding(
            "certificates",
            there,
            f"{name} is {path}{ok}",
            codes.DONE if there else codes.UNUSABLE,
        )
        return
    yield Finding(
        "certificates", None, f"those of certifi {metadata.version('certifi')}"
    )


def _without_password(url: str) -> str:
    head, at, host = url.rpartition("@")
    if not at:
        return url
    scheme, mark, _ = head.partition("://")
    return f"{scheme}{mark}...@{host}" if mark else f"...@{host}"


def _reached(provider: Provider, key: Concealed) -> Finding:
    """Asks for a task that there is not: whoever answers that was reached."""
    from videotasks import Client

    url = base_url_of(None, provider.host)
    has_key = key.reveal() is not None
    if os.environ.get(provider.key_variable) is None and is_loopback(url):
        has_key = False  # that of the keyring goes to no program on this machine
    what, begun = f"host of {provider.id}", time.monotonic()
    further: dict[str, Any] = {"timeout": (5, 10), "max_retries": 0}
    given = key.reveal() if has_key else "no-key"
    try:
        with Client(provider.id, given, **further) as client:  # type: ignore[arg-type]
            client.task(_NOBODYS_TASK).refresh()
    except AuthenticationError:
        if has_key:
            text = f"{url} answers, and does not accept the key; next: videotasks login {provider.id}"
            return Finding(what, False, text, codes.REFUSED)
    except TaskNotFoundError:
        pass
    except APIError as error:
        return Finding(
            what, True, f"{url} answers, with {error.status} {error.reason}".rstrip()
        )
    except VideotasksError as error:
        return Finding(what, False, f"{url} was not reached: {error}", codes.UNREACHED)
    took = round((time.monotonic() - begun) * 1000)
    accepted = " and accepts the key" if has_key else "; without a key no more is known"
    return Finding(what, True, f"{url} answers in {took} ms{accepted}")
