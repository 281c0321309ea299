"""Tells whether requests, urllib3 and http.client are as they were written, in this process, just now.

Recorders, doubles, caches, tracing and stores of certificates replace functions and classes of
theirs, for a while or for good, before or after the first request. Whoever goes around such a
function has to know that nobody waits there. A change is seen in the namespaces themselves, so
that it need not be known who makes it.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any, Final, cast

from videotasks._http.unloaded import importers, unloaded

_CLASSES: Final = (
    ("ssl", ("SSLContext",)),
    ("http.client", ("HTTPConnection", "HTTPResponse")),
    ("urllib3.connection", ("HTTPConnection", "HTTPSConnection")),
    ("urllib3.connectionpool", ("HTTPConnectionPool", "HTTPSConnectionPool")),
    ("urllib3.response", ("HTTPResponse",)),
    ("urllib3.poolmanager", ("PoolManager",)),
    ("requests.sessions", ("Session",)),
    ("requests.adapters", ("HTTPAdapter",)),
    ("requests.models", ("PreparedRequest", "Response")),
)
"""Classes whose functions a request passes through."""
_NAMES: Final = (
    *(("socket", "socket"), ("socket", "create_connection")),
    *(("ssl", "SSLContext"), ("ssl", "SSLSocket")),
    ("http.client", "HTTPSConnection"),
    ("http.client", "parse_headers"),
    *(("urllib3.connectionpool", name) for name in ("HTTPConnection", "HTTPResponse")),
    *(("urllib3.connection", name) for name in ("connection", "ssl_wrap_socket")),
    *(("urllib3.util.ssl_", name) for name in ("SSLContext", "create_urllib3_context")),
    *(("requests.sessions", name) for name in ("dispatch_hook", "HTTPAdapter")),
)
"""Names of modules that others put something else behind."""
_MODULES: Final = tuple({module for module, _ in (*_CLASSES, *_NAMES)})
"""All of them."""
_LIBRARIES: Final = {
    *("http", "urllib3", "requests", "socket", "ssl", "builtins"),
    *("contextlib", "functools", "typing"),  # what decorates functions of theirs
}
_WIRE_LOG: Final = logging.getLogger("urllib3.connectionpool")
"""Writes a line of each request, if anybody reads it."""


class _Look:
    """What was seen at one time."""

    def __init__(self) -> None:
        self.spaces: tuple[tuple[Mapping[str, Any], dict[str, Any]], ...] = ()
        """Namespaces of classes, and what was in them."""
        self.names: tuple[tuple[dict[str, Any], str, Any], ...] = ()
        """Namespaces of modules, a name, and what it stood for."""
        self.modules = 0
        self.importers: tuple[object, ...] = ()
        """What took part in imports, as long as urllib3 was not loaded."""
        self.is_plain = False

    def holds(self) -> bool:
        """Whether everything is as it was."""
        for space, before in self.spaces:
            if space != before:
                return False
        for module, name, before in self.names:
            if module.get(name) is not before:
                return False
        if self.importers and self.importers != importers():
            return False
        return self.modules == _known_modules()


_last: list[_Look] = [_Look()]


def untouched() -> bool:
    """Whether a request may go around requests without anybody missing it."""
    look = _last[0]
    if not look.holds():
        _last[0] = look = _looked()
    return look.is_plain and not _WIRE_LOG.isEnabledFor(logging.DEBUG)


def _known_modules() -> int:
    """How many of the modules are loaded: one that is not cannot have been changed."""
    return sum(map(sys.modules.__contains__, _MODULES))


def _looked() -> _Look:
    look = _Look()
    if "urllib3" not in sys.modules:
        look.importers = importers()
        if not unloaded():
            import_module("requests")  # somebody may wait for that, to change it
    look.modules = _known_modules()
    spaces: list[tuple[Any, Any]] = []
    names: list[tuple[Any, str, Any]] = []
    plain = True
    for module, kinds in _CLASSES:
        space = vars(sys.modules[module]) if module in sys.modules else {}
        for name in kinds if space else ():
            kind = space.get(name)
            names.append((space, name, kind))
            if not isinstance(kind, type) or kind.__module__ != module:
                plain = False
                continue
            spaces.append((vars(kind), dict(vars(kind))))
            plain = plain and all(map(_is_genuine, vars(kind).values()))
    for module, name in _NAMES:
        if module in sys.modules:
            space = vars(sys.modules[module])
            names.append((space, name, space.get(name)))
            plain = plain and _is_genuine(space.get(name))
    look.spaces, look.names = tuple(spaces), tuple(names)
    look.is_plain = plain and not _shows_the_wire()
    return look


def _shows_the_wire() -> bool:
    """Whether http.client prints what it sends, as some have it do."""
    client = sys.modules.get("http.client")
    return client is not None and bool(vars(client)["HTTPConnection"].debuglevel)


def _is_genuine(value: object) -> bool:
    """Whether something of a library's is of its own making."""
    return all(_home_of(one).partition(".")[0] in _LIBRARIES for one in _inner(value))


def _home_of(one: Any) -> str:
    """The module that something was written in."""
    # The very type: a proxy that stands for a function says that it is one.
    kind = cast("Any", type(one))
    if kind is FunctionType:
        return str(one.__globals__.get("__name__", ""))
    if kind is ModuleType:
        return str(one.__name__)
    if issubclass(kind, type):
        return str(one.__module__)
    # Data; what else can be called, or bound, is nothing that they have: a mock, a proxy.
    is_used = callable(one) or hasattr(kind, "__get__")
    return str(kind.__module__) if is_used else "builtins"


def _inner(value: Any) -> Iterator[object]:
    """The functions that something consists of, or that itself."""
    if type(value) is property:
        yield from (one for one in (value.fget, value.fset, value.fdel) if one)
    elif type(value) in (classmethod, staticmethod):
        yield value.__func__
    else:
        yield value
