"""Has calls go by requests, as nobody would want a hook of theirs to be passed over."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

import requests

from videotasks._http.untouched import untouched


@contextmanager
def by_requests() -> Iterator[None]:
    """Calls of a `Client` go by requests."""
    usual = requests.Session.send

    def send(self: Any, *args: Any, **kwargs: Any) -> Any:
        return usual(self, *args, **kwargs)

    with mock.patch.object(requests.Session, "send", send):
        assert not untouched()
        yield
