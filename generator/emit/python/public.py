"""Reads which names of the client's hand-written modules are public: those that a module has in its `__all__`."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from generator.emit.python.sync_shells import SHELLS, synchronous

CLIENT = Path(__file__).resolve().parents[2] / "templates" / "python" / "videotasks"


@cache
def public_names() -> Mapping[str, tuple[str, ...]]:
    """Module of the package, such as `_client.task` -> its public names."""
    found: dict[str, tuple[str, ...]] = {}
    for path, text in sorted(_modules()):
        names = _names(path, text)
        if names:
            found[path.partition(".")[0].replace("/", ".")] = names
    return found


def _modules() -> Iterator[tuple[str, str]]:
    """Path and text of each module that is written by hand, or derived from such a one."""
    for file in (*CLIENT.glob("_[!_]*.py*"), *CLIENT.glob("_*/[!_]*.py*")):
        path, text = file.relative_to(CLIENT).as_posix(), file.read_text("utf-8")
        yield path, text
        template = f"python/{CLIENT.name}/{path}"
        if template in SHELLS:
            derived = SHELLS[template].path.partition(f"{CLIENT.name}/")[2]
            yield derived, synchronous(template, text)


def _names(path: str, text: str) -> tuple[str, ...]:
    """What `__all__` of a module, or of a module's template, lists."""
    if "\n__all__ = " not in text:
        return ()
    if path.endswith(".jinja"):
        lines = text.splitlines()
        text = "\n".join(line for line in lines if not {"{%", "{{"} & {line[:2]})
    for node in ast.parse(text, path).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return tuple(ast.literal_eval(node.value))
    return ()
