"""Reads the public names of the client's hand-written modules: those that a module has in its `__all__`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from generator.emit.python.sync_shells import SHELLS, synchronous_name

CLIENT = Path(__file__).resolve().parents[2] / "templates" / "python" / "videotasks"
_ALL = b"\n__all__ = ["
"""What the list begins with; only it is read, as the modules are long and every command asks for it."""
_NAME = re.compile(r'"(\w+)"')


@cache
def public_names() -> Mapping[str, tuple[str, ...]]:
    """Module of the package, such as `_client.task` -> its public names."""
    return dict(sorted(_modules()))


def _modules() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each module that has public names, whether it is written by hand or derived from such a one."""
    # What is rendered once for each of something begins with a bracket, and has the names of that.
    for file in (*CLIENT.glob("_[!_]*.py*"), *CLIENT.glob("_[!_]*/[!_[]*.py*")):
        text = file.read_bytes()
        start = text.find(_ALL)
        if start < 0:
            continue
        names = tuple(_NAME.findall(text[start : text.index(b"]", start)].decode()))
        path = file.relative_to(CLIENT).as_posix()
        yield _dotted(path), names
        shell = SHELLS.get(f"python/{CLIENT.name}/{path}")
        if shell is not None:
            derived = shell.path.partition(f"{CLIENT.name}/")[2]
            yield _dotted(derived), tuple(map(synchronous_name, names))


def _dotted(path: str) -> str:
    return path.partition(".")[0].replace("/", ".")
