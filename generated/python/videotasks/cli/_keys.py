# Copied from generator/templates/python/videotasks/cli/_keys.py: edit that file, then run `make generate`.
"""Looks for a provider's key: in the environment, then in the system's keyring, which is loaded for no other reason."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from videotasks._arguments.connection import base_url_of, is_loopback, provider_named
from videotasks._values.concealed import Concealed

if TYPE_CHECKING:
    from videotasks import Client

SERVICE = "videotasks"
"""Under which name the keyring has the keys; the user name is the provider's id."""


class NoKeyringError(Exception):
    """There is no keyring here, or none that keeps a key from others; the text says why."""


def keyring_in_use() -> Any:
    """The library, whose backend keeps keys from others.

    Raises:
        NoKeyringError: The library or a usable backend is missing.
    """
    try:
        import keyring
    except ImportError:
        raise NoKeyringError(
            "keyring is not installed: pip install keyring, of the extra cli"
        ) from None
    backend = keyring.get_keyring()
    name = name_of(keyring)
    if backend.priority <= 0 or "plaintext" in name.lower():
        raise NoKeyringError(f"this system has no keyring that can be used ({name})")
    return keyring


def name_of(keyring: Any) -> str:
    """What the backend of the library is called."""
    backend = keyring.get_keyring()
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def kept_key(provider: str) -> str | None:
    """The key that the keyring has; None if it has none, or there is no keyring."""
    with suppress(NoKeyringError):
        keyring = keyring_in_use()
        try:
            found: str | None = keyring.get_password(SERVICE, provider)
        except keyring.errors.KeyringError:  # locked, and nobody is there to unlock it
            return None
        return found
    return None


def kept_keys(providers: Iterable[str]) -> dict[str, str]:
    """The keys that the keyring has of providers for which no variable is set.

    None is of use to a program on this machine, as that is no provider, and so none is looked for.
    """
    found: dict[str, str] = {}
    for one in providers:
        known = provider_named(Concealed(one))
        if os.environ.get(known.key_variable) is not None:
            continue
        if is_loopback(base_url_of(None, known.host)):
            continue
        kept = kept_key(known.id)
        if kept is not None:
            found[known.id] = kept
    return found


def client_for(provider: str | None, **further: Any) -> Client:
    """A client of a provider, with its key from the environment, or else from the keyring."""
    from videotasks import Client

    known = provider_named(Concealed(provider))
    kept = kept_keys([known.id]).get(known.id)
    return Client(known.id, kept, **further)  # type: ignore[arg-type]
