"""What the mock remembers, so that a test can ask what a client really sent."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from typing import Any, NamedTuple

from videotasks._values.public_name import name_publicly

__all__ = ["RecordedRequest", "RecordedSubmit"]


class RecordedRequest(NamedTuple):
    """One request as it arrived, refused ones and downloads included.

    Attributes:
        method: Such as `POST`.
        path: Without the query.
        query: The raw query string, without the question mark; empty if there is none.
        headers: Names in lower case; the values of a repeated header are joined by
            `, `.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]


class RecordedSubmit(NamedTuple):
    """One submit that was accepted, which is what the platform would bill.

    Attributes:
        endpoint: `family.operation`.
        body: The JSON object that came.
        task_id: Id of the task that was made of it.
    """

    endpoint: str
    body: Mapping[str, Any]
    task_id: str


class Journal:
    """Two lists that the server's thread writes and a test's thread reads.

    `limit` is how many entries of each are kept, the latest ones; None keeps all. A
    server that runs for days keeps none: bodies carry whole images.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._lock = threading.Lock()
        self._requests: deque[RecordedRequest] = deque(maxlen=limit)
        self._submits: deque[RecordedSubmit] = deque(maxlen=limit)

    def add_request(self, request: RecordedRequest) -> None:
        with self._lock:
            self._requests.append(request)

    def add_submit(self, submit: RecordedSubmit) -> None:
        with self._lock:
            self._submits.append(submit)

    def requests(self) -> list[RecordedRequest]:
        """A copy, in the order of arrival."""
        with self._lock:
            return list(self._requests)

    def submits(self) -> list[RecordedSubmit]:
        """A copy, in the order of acceptance."""
        with self._lock:
            return list(self._submits)


name_publicly(globals())
