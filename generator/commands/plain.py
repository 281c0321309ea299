"""Reads the plain words of a command, for which `argparse` need not even be imported.

To import it and to set it up takes as long as to look at two thousand files, which is what many a run has to do.
"""

from __future__ import annotations

from types import SimpleNamespace

TYPE_CHECKING = False  # as that of `typing`, which costs each run 2 ms
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from typing import Any

__all__ = ["read_plain"]


def read_plain(
    words: Sequence[str],
    run: Callable[[Any], int],
    usual: Mapping[str, object],
    choices: Mapping[str, Collection[str]],
) -> SimpleNamespace | None:
    """What `argparse` would read in words, if all are whole names of options, each with its value behind it.

    None if a word is anything else: `argparse` knows more ways to say it, and tells what is wrong.

    Args:
        words: Those behind the name of the command.
        run: What runs it.
        usual: Each option by its name, with what holds without it; those that are texts are read.
        choices: Options that may be given several times, with what they may be.
    """
    found: dict[str, Any] = {**usual, **{name: [] for name in choices}}
    if len(words) % 2:
        return None
    for word, value in zip(words[::2], words[1::2], strict=True):
        name = word.removeprefix("--")
        if name == word or value.startswith("-"):
            return None
        if value in choices.get(name, ()):
            found[name].append(value)
        elif isinstance(usual.get(name), str):
            found[name] = value
        else:
            return None
    return SimpleNamespace(run=run, **found)
