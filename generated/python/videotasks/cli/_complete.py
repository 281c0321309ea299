# Copied from generator/templates/python/videotasks/cli/_complete.py: edit that file, then run `make generate`.
"""Tells a shell what may come next: from a table that the generator wrote, with no library loaded."""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # importing typing takes longer than answering
if TYPE_CHECKING:
    from collections.abc import Sequence

OPTIONS = {
    "batch": "",
    "completion": "",
    "doctor": "--json --offline --provider",
    "download": "--json --out --overwrite --poll-interval --provider --timeout",
    "guide": "--json",
    "login": "--forget --json",
    "mock": "--any-key --fail --faults --host --key --port --process-seconds --provider --queue-seconds --url-lifetime",
    "models": "--alive --audio --duration --image --json --no-sound --on --provider --resolution --sound --text "
    "--unsure --video",
    "show": "--json",
    "submit": "--body --budget --currency --download --dry-run --json --overwrite --poll-interval --price --provider "
    "--set --timeout --validation --wait",
    "validate": "--body --json --provider --set",
    "wait": "--json --overwrite --poll-interval --provider --timeout",
}
"""Command -> its own options but `--help`."""
FIRST = {
    "batch": "cancel pause reconcile resume retry run status worker",
    "completion": "bash fish zsh",
    "guide": "start families requests media files errors money providers async batches workers ledger command-line "
    "testing settings works-with recipes promises",
}
"""Command -> what may stand first."""
_VALUES = {"--validation": "error warn off", "--resolution": "480p 720p 1080p 4k"}
_OF_ENDPOINTS = ("show", "submit", "validate")


def complete(words: Sequence[str]) -> int:
    """Writes what may stand in place of the last word, one a line.

    Args:
        words: What follows the program's name, up to the cursor; behind `--bash` as that shell cuts them.
    """
    given = list(words)
    if given[:1] == ["--bash"]:
        given = _joined(given[1:])
        cut = max(given[-1].rfind(":"), given[-1].rfind("=")) + 1
    else:
        cut = 0
    given = given or [""]
    found = [
        one for one in _candidates(given[:-1], given[-1]) if one.startswith(given[-1])
    ]
    sys.stdout.write("".join(f"{one[cut:]}\n" for one in found))
    return 0


def _joined(words: Sequence[str]) -> list[str]:
    """The words as they were typed: bash cuts `16:9` into three."""
    found: list[str] = []
    glued = False
    for one in words:
        mark = one in (":", "=")
        if found and (glued or mark):
            found[-1] += one
        else:
            found.append(one)
        glued = mark
    return found or [""]


def _candidates(before: Sequence[str], word: str) -> list[str]:
    if not before:
        return [*OPTIONS, "--help", "--version"]
    command = before[0]
    if command not in OPTIONS:
        return []
    providers, *lines = _table()
    if len(before) == 1 and not word.startswith("-"):
        if command in _OF_ENDPOINTS:
            return [line.partition(" ")[0] for line in lines]
        if command == "login":
            return providers.split()
        if command == "guide":
            families = dict.fromkeys(line.partition(".")[0] for line in lines)
            return [*FIRST[command].split(), *families]
        if command in FIRST:
            return FIRST[command].split()
    known = (
        _parameters(lines, before[1])
        if command in _OF_ENDPOINTS[1:] and len(before) > 1
        else {}
    )
    option, equals, _ = word.partition("=")
    if equals:
        return [f"{option}={one}" for one in _values(option, known, providers, command)]
    last = before[-1]
    if last.startswith("--"):
        values = _values(last, known, providers, command)
        if values or _takes_value(last, known):
            return values
    if word.startswith("-") or (command in _OF_ENDPOINTS and len(before) > 1):
        return [*known, *OPTIONS[command].split(), "--help"]
    return []


def _table() -> list[str]:
    path = f"{__file__.rpartition('_complete')[0]}words.txt"
    # pathlib takes longer than all of this
    with open(path, encoding="utf-8") as file:  # noqa: PTH123
        return file.read().splitlines()


def _parameters(lines: Sequence[str], endpoint: str) -> dict[str, str | None]:
    """Option -> its closed values; "": anything; None: it takes no value."""
    for line in lines:
        if line.startswith(f"{endpoint} "):
            words = line.split(" ")[1:]
            return {
                name: values if equals else None
                for name, equals, values in (one.partition("=") for one in words)
            }
    return {}


def _values(
    option: str, known: dict[str, str | None], providers: str, command: str
) -> list[str]:
    values = known.get(option.replace("_", "-"), "")
    if option in known or values:
        return values.split("|") if values else []
    if option == "--provider":
        return providers.split()
    if option == "--resolution" and command != "models":
        return []
    return _VALUES.get(option, "").split()


def _takes_value(option: str, known: dict[str, str | None]) -> bool:
    """Whether a file or a text of one's own follows, which the shell completes by itself."""
    own = (
        "--body",
        "--download",
        "--out",
        "--faults",
        "--set",
        "--budget",
        "--currency",
        "--price",
    )
    return known.get(option) == "" or option in own
