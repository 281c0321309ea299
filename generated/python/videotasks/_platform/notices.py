# Copied from generator/templates/python/videotasks/_platform/notices.py: edit that file, then run `make generate`.
"""Warns callers, at the line that sends a request, of what the specs say of an endpoint."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from types import FrameType
from typing import TypeVar

from videotasks._exceptions import (
    ProviderDeviationWarning,
    RetiredEndpointWarning,
    UnlistedEndpointWarning,
    VideotasksWarning,
)
from videotasks._platform.endpoints import ENDPOINTS
from videotasks._platform.listings import provider_name, successors, today
from videotasks._platform.records import Endpoint, Retirement
from videotasks._values.pointer import unescape

_PACKAGE = __name__.partition(".")[0]
_keeper: ContextVar[Notices | None] = ContextVar("keeper", default=None)
T = TypeVar("T")


class Notices:
    """The warnings of what is done in another thread, in which no line of the caller is up the stack."""

    def __init__(self) -> None:
        self._kept: list[tuple[str, type[VideotasksWarning]]] = []

    def kept(self, function: Callable[[], T]) -> T:
        """Calls a function, and keeps what it warns of."""
        token = _keeper.set(self)
        try:
            return function()
        finally:
            _keeper.reset(token)

    def keep(self, message: str, category: type[VideotasksWarning]) -> None:
        """Keeps one."""
        self._kept.append((message, category))

    def tell(self) -> None:
        """Warns the caller of all of them, once."""
        while self._kept:
            warn_caller(*self._kept.pop(0))


def warn_caller(message: str, category: type[VideotasksWarning]) -> None:
    """Warns at the first line up the stack that is not in this package."""
    warn_of_each(((message, category),))


def warn_of_each(notices: Iterable[tuple[str, type[VideotasksWarning]]]) -> None:
    """Warns there of several things, so that it is looked for once."""
    keeper = _keeper.get()
    if keeper is not None:
        for notice in notices:
            keeper.keep(*notice)
        return
    level = 2  # the caller of this function
    # inspect.currentframe is the same function; importing inspect takes longer than this whole package.
    frame: FrameType | None = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame is not None and _is_ours(frame.f_globals.get("__name__")):
        frame = frame.f_back
        level += 1
    for message, category in notices:
        warnings.warn(message, category, stacklevel=level)


def are_ignored(categories: Iterable[type[VideotasksWarning]]) -> bool:
    """Whether Python's filters surely let nobody hear of any of these, whatever it is and wherever it comes from."""
    # Filters of one context alone, from Python 3.14 on, are not in the list.
    if getattr(sys.flags, "context_aware_warnings", False):
        return False
    return all(map(_is_ignored, categories))


def _is_ignored(category: type[VideotasksWarning]) -> bool:
    for action, message, kind, module, line in warnings.filters:
        if issubclass(category, kind):
            return action == "ignore" and not (message or module or line)
    return False


def _is_ours(module: object) -> bool:
    return isinstance(module, str) and module.partition(".")[0] == _PACKAGE


def warn_of_deviations(
    endpoint: Endpoint, provider: str, members: Mapping[str, object]
) -> None:
    """Warns if a body lacks what this one provider's page requires, or has what it does not list."""
    for one in endpoint.deviations:
        if one.provider != provider or one.binding or not one.value:
            continue
        name = unescape(one.pointer[1:])
        if one.keyword == "absent":
            from videotasks._values.places import values

            is_given = bool(values(members, one.pointer))
            words = f"{name} is not listed" if is_given else ""
        else:
            words = f"{name} is missing" if name not in members else ""
        if words:
            message = f"{endpoint.id}: {words}: {one.says}"
            warn_caller(message, ProviderDeviationWarning)


def warn_of_listing(endpoint_id: str, provider: str, now: float) -> None:
    """Warns if a provider has retired an endpoint, or never documented it.

    Args:
        endpoint_id: `family.operation`.
        provider: Id of the provider.
        now: Seconds since 1970.
    """
    endpoint = ENDPOINTS.get(endpoint_id)
    if endpoint is None:
        return
    listing = endpoint.listings.get(provider)
    if listing is None:
        warn_caller(_unlisted(endpoint, provider), UnlistedEndpointWarning)
    elif listing.retirement is not None:
        text = _retired(endpoint, provider, listing.retirement, today(now))
        warn_caller(text, RetiredEndpointWarning)


def _unlisted(endpoint: Endpoint, provider: str) -> str:
    listed, documented, gone = list[str](), list[str](), list[str]()
    for name, listing in endpoint.listings.items():
        alive = listed if listing.listed else documented
        (alive if listing.retirement is None else gone).append(name)
    who = f"listed by {', '.join(listed)}" if listed else "no provider lists it now"
    who += f"; documented by {', '.join(documented)}" if documented else ""
    past = f"; retired by {', '.join(gone)}" if gone else ""
    return f"{provider_name(provider)} does not list {endpoint.id}: {who}{past}"


def _retired(
    endpoint: Endpoint, provider: str, retirement: Retirement, day: str
) -> str:
    if retirement.date is None:
        when = f"was seen to be gone on {retirement.observed}"
        when = when if retirement.observed else "is gone, nobody says since when"
    elif retirement.date > day:
        when = f"will be retired on {retirement.date}"
    else:
        when = f"was retired on {retirement.date}"
    words = [f"{endpoint.id} {when} at {provider_name(provider)}"]
    if retirement.replacement:
        words.append(
            f"the provider names {_instead(endpoint, provider, retirement, day)}"
        )
    if retirement.inferred:
        words.append(f"inferred: {retirement.inferred}")
    return f"{'; '.join(words)}; see {retirement.source}"


def _instead(
    endpoint: Endpoint, provider: str, retirement: Retirement, day: str
) -> str:
    """What takes its place: in the provider's words, and what of that can be called."""
    words = f"{retirement.replacement} as replacement"
    found = successors(endpoint.id, provider, day)
    if not found:
        return words
    if not {*found} <= {*retirement.replaced_by}:
        words += ", and has retired that, too, for"
    return f"{words}: {', '.join(found)}"
