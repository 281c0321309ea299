"""`videotasks login`: keeps a provider's key in the system's keyring, and nowhere else."""

from __future__ import annotations

import getpass
import sys
from argparse import Namespace
from collections.abc import Sequence

from videotasks._arguments.connection import key_of, provider_named
from videotasks._values.concealed import Concealed
from videotasks.cli import _exit_codes as codes
from videotasks.cli._command import Parser, UsageError
from videotasks.cli._keys import SERVICE, NoKeyringError, keyring_in_use
from videotasks.cli._output import Output


def parser(command: str, words: Sequence[str]) -> Parser:
    """Of its options."""
    del words
    made = Parser(
        command,
        "Keeps a provider's key in the system's keyring: never in a file. The key is asked for, or read from\n"
        "standard input where that is no terminal; it is no option, as others would see it.",
        "login novita",
    )
    made.add_argument("provider", metavar="PROVIDER")
    made.add_argument(
        "--forget", action="store_true", help="take the key out of the keyring"
    )
    return made


def act(options: Namespace, output: Output) -> int:
    """Keeps it."""
    provider = provider_named(Concealed(options.provider))
    variable = provider.key_variable
    try:
        keyring = keyring_in_use()
    except NoKeyringError as error:
        raise UsageError(
            f"{error}; nothing was kept", f"export {variable}=..."
        ) from None
    try:
        if options.forget:
            keyring.delete_password(SERVICE, provider.id)
            output.event(
                "forgotten",
                f"the key of {provider.id} is forgotten",
                provider=provider.id,
            )
            return codes.DONE
        key = key_of(_typed(provider.name), variable, provider.host)
        keyring.set_password(SERVICE, provider.id, key.reveal())
    except keyring.errors.PasswordDeleteError:
        raise UsageError(
            f"the keyring has no key of {provider.id}",
            f"videotasks login {provider.id}",
        ) from None
    except keyring.errors.KeyringError as error:
        what = f"the keyring cannot be used ({type(error).__name__}); nothing was kept"
        raise UsageError(what, f"export {variable}=...") from None
    output.event(
        "kept", f"the key of {provider.id} is in the keyring", provider=provider.id
    )
    output.note(f"next: videotasks doctor --provider {provider.id}")
    return codes.DONE


def _typed(name: str) -> Concealed:
    if sys.stdin.isatty():
        return Concealed(
            getpass.getpass(f"API key of {name} (it is not shown): ").strip()
        )
    return Concealed(sys.stdin.readline().strip())
