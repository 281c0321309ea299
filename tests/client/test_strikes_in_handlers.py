"""Whatever of ours catches errors that a handler of a signal could raise, too, looks whether it is one of these."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import videotasks

FOLDER = Path(videotasks.__file__).parent
COMMON = {
    *("BaseException", "Exception", "OSError", "TimeoutError", "ConnectionError"),
    *("ConnectionResetError", "ValueError", "RuntimeError"),
}
"""What time limits and alarms raise, or inherit from."""
LOOKS = ("struck(", "strike_in(", "foreign_in(", "broken_off(", ".ended(error)")
ELSEWHERE = {
    "batch/_writer.py": "in a thread, where nothing strikes; raised where it is waited for",
    "_arguments/environment.py": "a log's handler, as logging wants it",
    "_client/async_many.py": "raised where it is iterated",
    "catalog.py": "a day that is none, asked of what is at hand",
    "_client/disk_thread.py": "raised where a step is waited for",
    "_client/kept_threads.py": "in a thread, where nothing strikes",
    "_client/many.py": "in threads, where nothing strikes; raised where it is iterated",
    "_client/part_files.py": "by its number, which a strike does not have",
    "_client/systems.py": "by its number, which a strike does not have",
    "_http/async_patience.py": "raised where the submit is waited for",
    "_http/body_pieces.py": "by what the reader hands in, which raises it",
    "_http/deadlines.py": "in a thread, where nothing strikes",
    "_http/sockets.py": "raised where a name is waited for",
    "_http/spares.py": "in a thread, where nothing strikes",
    "_http/threads.py": "in a thread, where nothing strikes",
}
"""Where there is no need to, and why."""


def caught(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of all that catches one of them, and does not raise it again at once."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            kinds = ast.unparse(node.type) if node.type else "BaseException"
            last = node.body[-1]
            again = isinstance(last, ast.Raise) and last.exc is None
            if not again and COMMON & set(kinds.strip("()").split(", ")):
                yield node.lineno, ast.unparse(node)
        elif isinstance(node, ast.withitem):
            text = ast.unparse(node.context_expr)
            if text.startswith("suppress("):
                kinds = text.removeprefix("suppress(").rstrip(")")
                if COMMON & set(kinds.split(", ")):
                    yield node.context_expr.lineno, text


PATHS = sorted(
    path.relative_to(FOLDER).as_posix()
    for path in FOLDER.rglob("*.py")
    if not {"mock", "endpoints"} & set(path.relative_to(FOLDER).parts)
)


@pytest.mark.parametrize("path", PATHS)
def test_no_strike_is_taken_for_an_error_of_our_own(path: str) -> None:
    tree = ast.parse((FOLDER / path).read_text("utf-8"))
    found = [
        f"{path}:{line}: {text}"
        for line, text in caught(tree)
        if not any(word in text for word in LOOKS)
    ]
    assert bool(found) == (path in ELSEWHERE), found


@pytest.mark.parametrize(
    "text",
    [
        "try:\n    f()\nexcept (KeyError, ValueError):\n    pass",
        "try:\n    f()\nexcept TimeoutError as e:\n    raise OtherError from e",
        "with suppress(OSError):\n    f()",
        "try:\n    f()\nexcept:\n    g()",
    ],
)
def test_the_test_would_see_it(text: str) -> None:
    assert len([*caught(ast.parse(text))]) == 1
