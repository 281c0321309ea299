# Copied from generator/templates/python/videotasks/_client/providers.py: edit that file, then run `make generate`.
"""Reads which providers a client has, in their order, and the key and the address of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from videotasks._arguments.connection import (
    base_url_of,
    key_of,
    provider_named,
    source_of_key,
)
from videotasks._arguments.environment import PROVIDER, variable
from videotasks._exceptions import wrong
from videotasks._platform.catalog import PROVIDERS
from videotasks._platform.records import Provider
from videotasks._values.concealed import Concealed
from videotasks._values.kinds import as_array
from videotasks._values.show import in_python


class Account(NamedTuple):
    """One provider, and what a client uses there."""

    provider: Provider
    key: Concealed
    key_source: str
    """Where the key comes from, in words."""
    base_url: str


def accounts_of(
    provider: Concealed, api_key: Concealed, base_url: object
) -> list[Account]:
    """The providers of a client.

    Args:
        provider: A name, or several; None: what the environment says.
        api_key: A key, or one for each provider; what is missing comes from the environment.
        base_url: An address, or one for each provider; likewise.

    Raises:
        ConfigurationError: That makes no sense, or there is no key.
    """
    providers = _providers(provider)
    names = [one.id for one in providers]
    keys = _parts("api_key", api_key, names, "each has a key of its own")
    urls = _parts(
        "base_url",
        Concealed(base_url),
        names,
        "else a key would go where another's belongs",
    )
    accounts: list[Account] = []
    for one in providers:
        url = base_url_of(urls[one.id].reveal(), one.host)
        key, source = keys[one.id], source_of_key(keys[one.id], one.key_variable, url)
        if source == "api_key" and isinstance(api_key.reveal(), Mapping):
            source = f'api_key["{one.id}"]'
        accounts.append(Account(one, key_of(key, one.key_variable, url), source, url))
    return accounts


def _providers(given: Concealed) -> list[Provider]:
    """The providers of those names, in their order."""
    several = as_array(given.reveal()) is not None
    place = "provider"
    if given.reveal() is None and "," in (variable(PROVIDER) or ""):
        several, place = True, f"the environment variable {PROVIDER}: provider"
        names = [one.strip() for one in (variable(PROVIDER) or "").split(",")]
        given = Concealed([one for one in names if one])
    if not several:
        return [provider_named(given)]
    found = [provider_named(one, place) for one in _concealed(given)]
    if not found:
        raise wrong("provider", f"names none: give some of {', '.join(PROVIDERS)}")
    names = [one.id for one in found]
    for name in names:
        if names.count(name) > 1:
            raise wrong("provider", f"names {in_python(name)} more than once")
    return found


def _parts(
    argument: str, given: Concealed, names: list[str], why: str
) -> dict[str, Concealed]:
    """An argument's part for each provider, of which none is kept where a debugger shows it."""
    if isinstance(given.reveal(), Mapping):
        for one in _concealed(given):
            # Which may be a key: then it is not repeated.
            known = provider_named(one, f"a name in {argument}", argument)
            if known.id not in names:
                what = f"has {in_python(known.id)}, and the client's providers are "
                raise wrong(argument, what + ", ".join(names))
        return {name: Concealed(given.reveal().get(name)) for name in names}
    if given.reveal() is not None and len(names) > 1:
        example = ", ".join(f'"{name}": ...' for name in names)
        what = f"must be a mapping by provider, such as {{{example}}}: {why}"
        raise wrong(argument, what)
    return dict.fromkeys(names, given)


def _concealed(given: Concealed) -> list[Concealed]:
    """Each item of what was given: any may be a key, and a debugger shows the locals of a loop that fails."""
    return [Concealed(one) for one in given.reveal()]
