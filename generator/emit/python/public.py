"""Reads which names of the client's hand-written modules are public: those that a module has in its `__all__`."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from functools import cache
from pathlib import Path

CLIENT = Path(__file__).resolve().parents[2] / "templates" / "python" / "videotasks"


@cache
def public_names() -> Mapping[str, tuple[str, ...]]:
    """Module of the package, such as `_client.task` -> its public names."""
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted((*CLIENT.glob("_[!_]*.py*"), *CLIENT.glob("_*/[!_]*.py*"))):
        names = _names(path)
        if names:
            module = path.relative_to(CLIENT).as_posix().partition(".")[0]
            found[module.replace("/", ".")] = names
    return found


def _names(path: Path) -> tuple[str, ...]:
    """What `__all__` of a module, or of a module's template, lists."""
    text = path.read_text("utf-8")
    if "\n__all__ = " not in text:
        return ()
    if path.suffix == ".jinja":
        lines = text.splitlines()
        text = "\n".join(line for line in lines if not {"{%", "{{"} & {line[:2]})
    for node in ast.parse(text, str(path)).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return tuple(ast.literal_eval(node.value))
    return ()
