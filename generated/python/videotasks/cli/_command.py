# Copied from generator/templates/python/videotasks/cli/_command.py: edit that file, then run `make generate`.
"""Runs one command: reads its options, and makes of whatever goes wrong a message, what to type next, and a status."""

from __future__ import annotations

import argparse
import sys
import warnings
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn, Protocol, cast

from videotasks._exceptions import ConfigurationError, VideotasksError
from videotasks._values.nearest import closest
from videotasks.cli import _exit_codes as codes
from videotasks.cli._output import Output


class Command(Protocol):
    """What the module of a command has."""

    def parser(self, command: str, words: Sequence[str]) -> Parser:
        """Of the options; what follows the command may decide which there are."""
        ...

    def act(self, options: argparse.Namespace, output: Output) -> int:
        """Does it; returns the exit status."""
        ...


class UsageError(Exception):
    """Words that are no options of the command."""

    def __init__(self, message: str, following: str) -> None:
        super().__init__(message)
        self.following = following


class Parser(argparse.ArgumentParser):
    """Raises what is wrong, with what to type next."""

    def __init__(self, command: str, about: str, example: str) -> None:
        super().__init__(
            prog=f"videotasks {command}",
            description=about,
            epilog=f"example:\n  $ videotasks {example}\n\n{codes.table()}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        self.command = command
        self.add_argument(
            "--json", action="store_true", help="one JSON object a line, for machines"
        )

    def add_provider(self, needed_for: str) -> None:
        """Adds the option that names the provider."""
        self.add_argument(
            "--provider", metavar="ID", help=f"{needed_for} (VIDEOTASKS_PROVIDER)"
        )

    def add_waiting(self) -> None:
        """Adds the options of whoever waits."""
        self.add_argument(
            "--timeout",
            type=float,
            metavar="SECONDS",
            default=900.0,
            help="how long to wait at most (900)",
        )
        self.add_argument(
            "--poll-interval",
            type=float,
            metavar="SECONDS",
            help="to the first poll (3)",
        )
        self.add_argument(
            "--overwrite", action="store_true", help="replace files that are there"
        )

    def error(self, message: str) -> NoReturn:
        """Raises what argparse says."""
        raise UsageError(message, f"{self.prog} --help")

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """The options; of those that there are not the nearest is named."""
        options, rest = self.parse_known_args(words)
        if not rest:
            return options
        name = rest[0].partition("=")[0]
        known = [one for one in self._option_string_actions if one.startswith("--")]
        near = closest(name, known) if name.startswith("-") else None
        hint = f"; did you mean {near}?" if near else ""
        raise UsageError(f"there is no {name}{hint}", f"{self.prog} --help")


def run(name: str, module: str, words: Sequence[str]) -> int:
    """Runs a command.

    Args:
        name: Of the command.
        module: Its module in this package.
        words: What follows the command.
    """
    output = Output(as_json="--json" in words)

    def show(message: Warning | str, *_: object, **__: object) -> None:
        output.note(f"warning: {message}")

    warnings.showwarning = show
    options: Any = None
    try:
        command = cast("Command", import_module(f"videotasks.cli.{module}"))
        options = command.parser(name, words).read(words)
        return command.act(options, output)
    except UsageError as error:
        output.error(str(error), error.following)
        return codes.UNUSABLE
    except VideotasksError as error:
        from videotasks.cli._failures import tell

        return tell(error, output, name, options)
    except KeyboardInterrupt:
        output.error("interrupted; nothing was sent", None)
        return codes.INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return codes.DONE


def wrong_option(option: str, what: str) -> ConfigurationError:
    """What is raised for an option."""
    return ConfigurationError(f"--{option} {what}", argument=option)
