"""Derives the client's synchronous shells from the asynchronous ones, so that they cannot drift apart.

A shell is what a user calls: a client, a task, the files of a result. Only the asynchronous one is written by hand.
Without `await`, and with other names, its text is the synchronous one; what has to read otherwise stands in `_Shell`.
Both texts must be what black leaves alone: where a line without its `await` would fit into one, commas keep it apart.
"""

from __future__ import annotations

import ast
import re

from generator.frozen import dataclass

_NAMES = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "aiohttp": "requests",
    "BaseConnector": "Session",
    "connector": "session",
    "aclosing": "closing",
    "anext": "next",
    "asynchronous": "synchronous",
    "an asynchronous": "a synchronous",
}
"""Name, or words of a text -> what they are in the synchronous shell; `Async` and `async_` before names are dropped."""
_GONE = re.compile(r"\b(?:async|await) ")
_WORD = re.compile(
    rf"\b(?:{'|'.join(sorted(_NAMES, reverse=True))})\b|\b(?:Async|async_)(?=[A-Za-z])"
)


@dataclass(frozen=True, slots=True)
class _Shell:
    """A derived module, and what of its text no list of names covers."""

    path: str
    phrases: tuple[tuple[str, str], ...] = ()
    """Text of the asynchronous shell, which stands there once -> what stands there in the synchronous one."""


_FOLDER = "python/videotasks/_client"
SHELLS = {
    f"{_FOLDER}/async_client.py": _Shell(
        f"{_FOLDER}/client.py",
        (
            ("AsyncRunner, Later\n", "AsyncRunner\n"),
            ("awaited=True", "awaited=False"),
            ("Families[Later[AsyncTask]]", "Families[AsyncTask]"),
            ("Submit[Later[AsyncTask]]", "Submit[AsyncTask]"),
            (
                """, in an event loop.

    It needs aiohttp, of the extra `async`. Everything that `Client` sends is
    awaited here, and otherwise the same: `task = await client.vidu_q1.text_to_video(...)`,
    `await task.wait()`. A submit that is cancelled while it is under way has 2 s for its
    response to come in, and the log and a note tell the id of the task; a second
    cancellation ends it at once. Without a response it may have been accepted, and billed;
    that is logged as a warning, with the digest of its body.

    The event loop is asyncio's or of its kind (uvloop's), else a ConfigurationError says
    so. Any number of coroutines of one loop may share a client and its tasks; it makes as
    many connections as there are requests at once.

    Files, and whatever is large, are read and encoded in threads, four at once, so that the
    loop goes on; open files are read there, too. (`Image(...)` itself looks at its file at
    once: a method that is given the path does it in a thread.) Of bodies of a megabyte and
    more 16 are kept at most, and sent at once: those of other submits are made in turn.
""",
                """.

    A submit is billed: it is repeated only when it was surely not accepted. Nothing is
    sent before the first submit or poll. A first Ctrl+C in a submit that is under way
    lets its response come in for up to 2 s, and the log and a note tell the id of the
    task; a second one ends it at once. (That is so in the main thread, where Python's own
    handler of SIGINT is replaced for the time; a handler of yours is left alone.)

    Threads may share a client and its tasks; the connections of up to 256 of them are
    kept. A submit has a connection of its own, so that nobody else's response is taken for
    its own. A forked process gets connections of its own (with a session of yours it is
    refused). A session of your own is shared by threads as requests allows it: do not
    change it meanwhile.
""",
            ),
            (
                """A connector of your own, for what aiohttp cannot do by itself (SOCKS,
            client certificates). It is not closed with the client.
""",
                """A session of your own, with its proxies, certificates and adapters. It
            is not closed with the client.
""",
            ),
        ),
    ),
    f"{_FOLDER}/async_task.py": _Shell(
        f"{_FOLDER}/task.py",
        (
            (
                "in another process too.",
                "in another process too. Threads may share a task.",
            ),
            ("it may be a\n                coroutine function.", "`print` will do."),
            ("awaited=True", "awaited=False"),
        ),
    ),
    f"{_FOLDER}/async_files.py": _Shell(f"{_FOLDER}/files.py"),
}
"""Template of an asynchronous shell -> its synchronous one."""


def derived(template: str, text: str) -> tuple[str, str] | None:
    """Path and text of the shell that is derived from a template, None if none is."""
    if template not in SHELLS:
        return None
    return SHELLS[template].path, synchronous(template, text)


def synchronous(template: str, text: str) -> str:
    """The text of the synchronous shell.

    Raises:
        ValueError: A phrase does not stand in the asynchronous one, or not once.
    """
    for old, new in SHELLS[template].phrases:
        if text.count(old) != 1:
            raise ValueError(
                f"{template}: {old!r} stands there {text.count(old)} times, and not once"
            )
        text = text.replace(old, new)
    return _with_sorted_imports(_GONE.sub("", synchronous_name(text)))


def synchronous_name(name: str) -> str:
    """What a name, or each of a text, is called in the synchronous shell."""
    return _WORD.sub(lambda found: _NAMES.get(found[0], ""), name)


def _with_sorted_imports(text: str) -> str:
    """The text with the modules of each block of imports, and the names on a line, in order: names have changed."""
    lines = text.splitlines(keepends=True)
    tree = ast.walk(ast.parse(text))
    imports = [node for node in tree if isinstance(node, ast.ImportFrom)]
    block: list[ast.ImportFrom] = []
    for node in sorted(imports, key=lambda one: one.lineno):
        if block and block[-1].end_lineno != node.lineno - 1:
            _sort(block, lines)
            block = []
        block.append(node)
    _sort(block, lines)
    return "".join(lines)


def _sort(block: list[ast.ImportFrom], lines: list[str]) -> None:
    """Sorts one block where it stands."""
    texts = []
    for node in sorted(block, key=lambda one: one.module or ""):
        own = lines[node.lineno - 1 : node.end_lineno]
        if len(own) == 1 and len(node.names) > 1:
            head, _, names = own[0].rstrip("\n").partition(" import ")
            own = [
                f"{head} import {', '.join(sorted(names.split(', '), key=_order))}\n"
            ]
        texts.append("".join(own))
    first, last = block[0].lineno - 1, block[-1].end_lineno
    lines[first:last] = [line for text in texts for line in text.splitlines(True)]


def _order(name: str) -> tuple[bool, bool, str]:
    """Constants, then classes, then the rest."""
    return not name.isupper(), not name[0].isupper(), name
