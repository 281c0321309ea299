# Copied from generator/templates/python/videotasks/_http/adapters.py: edit that file, then run `make generate`.
"""Adapters of requests: the client's own, whose connections are guarded, and a caller's without connections.

What must not get another's response has a connection that nobody has used. Of a caller's
session the adapters are copied for that: as they are, but with pools of their own.
"""

from __future__ import annotations

import copy
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any, Final
from weakref import ref

import requests
from requests.adapters import BaseAdapter, HTTPAdapter
from urllib3 import PoolManager

from videotasks._http.connection import guarded_pool
from videotasks._http.kept import Idle, empty_pool

_NO_POOL: Final[tuple[object, ref[Any] | None]] = None, None
_MOST_POOLS: Final = 64


class GuardedAdapter(HTTPAdapter):
    """An adapter whose connections keep to the times of the exchange they are used in."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Makes the pools' manager."""
        super().init_poolmanager(*args, **kwargs)
        self._pools: dict[object, tuple[object, ref[Any]]] = {}
        _guard_pools_of(self.poolmanager)

    def get_connection_with_tls_context(
        self, request: Any, verify: Any, proxies: Any = None, cert: Any = None
    ) -> Any:
        """The pool for a request: found out once for each origin and what TLS trusts."""
        url: str = request.url
        key = url[: url.find("/", url.find("://") + 3)], verify, cert
        asked, known = self._pools.get(key, _NO_POOL)
        pool = known and known()
        # `proxies` is the same object as long as nothing of it changes.
        if pool is None or asked is not proxies:
            if len(self._pools) >= _MOST_POOLS:
                self._pools.clear()
            pool = super().get_connection_with_tls_context(
                request, verify, proxies, cert
            )
            # Once its manager drops a pool, nobody else may keep it.
            self._pools[key] = proxies, ref(pool)
        return pool

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        """The manager of the pools that go through a proxy."""
        return _guard_pools_of(super().proxy_manager_for(*args, **kwargs))


def _guard_pools_of(manager: Any) -> Any:
    kinds: Mapping[str, Any] = manager.pool_classes_by_scheme
    manager.pool_classes_by_scheme = {
        scheme: guarded_pool(kind) for scheme, kind in kinds.items()
    }
    return manager


def drop_idle(adapter: BaseAdapter) -> None:
    """Closes the connections that an adapter keeps; those in use go on."""
    for manager in _managers_of(adapter):
        for key in manager.pools.keys():  # noqa: SIM118  # it cannot be iterated over
            empty_pool(manager.pools.get(key))


def close_pools(adapter: BaseAdapter) -> None:
    """Closes the connections that an adapter keeps, and any other as soon as its response is read.

    requests lets go of the pools, and urllib3 2 closes a connection when its pool is
    collected as garbage: with an exception around that can be at any time.
    """
    for manager in _managers_of(adapter):
        for key in manager.pools.keys():  # noqa: SIM118  # it cannot be iterated over
            pool = manager.pools.get(key)
            if pool is not None:
                pool.close()


@contextmanager
def unshared(session: requests.Session) -> Generator[requests.Session, None, None]:
    """A session as the given one, whose connections nobody has used, or will use.

    It shares all that the session has, its adapters' pools excepted. What is no adapter of
    requests, or hides its connections, stays as it is.
    """
    made: list[HTTPAdapter] = []
    try:
        kind: Any = type(session)
        twin = object.__new__(_twin_of(kind))
        twin.__dict__ = session.__dict__
        twin.videotasks_made = made
    except (TypeError, AttributeError):
        yield session  # one of another make
        return
    try:
        yield twin
    finally:
        for adapter in made:
            close_pools(adapter)
            HTTPAdapter.close(adapter)


@cache
def _twin_of(kind: Any) -> Any:
    class Twin(kind):  # type: ignore[misc]  # a caller's, known at run time
        __slots__ = ("videotasks_made",)

        def get_adapter(self, *args: Any, **kwargs: Any) -> Any:
            whole: Any = super()
            adapter = whole.get_adapter(*args, **kwargs)
            twin = _without_connections(adapter)
            if twin is None:
                return adapter
            self.videotasks_made.append(twin)
            return twin

    Twin.__name__, Twin.__qualname__ = kind.__name__, kind.__qualname__
    Twin.__module__ = kind.__module__
    return Twin


def _without_connections(adapter: BaseAdapter) -> HTTPAdapter | None:
    """An adapter as the given one, with pools of its own; None if that cannot be had."""
    managers = _managers_of(adapter)
    if not managers or not isinstance(adapter, HTTPAdapter):
        return None
    twin = object.__new__(type(adapter))
    twin.__dict__.update(adapter.__dict__)
    manager = copy.copy(managers[0])
    manager.pools = type(manager.pools)(len(manager.pools) + 1)
    kinds: Any = manager.pool_classes_by_scheme
    manager.pool_classes_by_scheme = {
        scheme: _without_lock(kind) for scheme, kind in kinds.items()
    }
    twin.poolmanager = manager
    twin.proxy_manager = {}
    return twin


@cache
def _without_lock(kind: Any) -> Any:
    """A class of pools as the given one, which keep their connections as `Idle` does."""
    body = {"QueueCls": Idle, "__module__": kind.__module__}
    return type(kind.__name__, (kind,), body)


def _managers_of(adapter: BaseAdapter) -> list[PoolManager]:
    """What holds an adapter's pools, the one without a proxy first."""
    own = getattr(adapter, "poolmanager", None)
    if not isinstance(adapter, HTTPAdapter) or not isinstance(own, PoolManager):
        return []
    proxied = getattr(adapter, "proxy_manager", {})
    return [own, *(one for one in proxied.values() if isinstance(one, PoolManager))]
