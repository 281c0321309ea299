# Copied from generator/templates/python/videotasks/_core/transfers.py: edit that file, then run `make generate`.
"""Follows one file through the responses that bring it: where each begins, and whether it is still the same.

Nothing is handed on before its first bytes tell that it may be media.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Final, NamedTuple
from urllib.parse import urljoin

from videotasks._core.actions import (
    Chunk,
    Emit,
    Failure,
    Machine,
    Open,
    Opened,
    Part,
    Read,
    Restart,
    World,
)
from videotasks._core.addresses import Rules, as_it_stands, trouble_with
from videotasks._core.codings import Body, CodingError
from videotasks._core.file_errors import error_of
from videotasks._results.files import AnyFile
from videotasks._values.lengths import Length
from videotasks._values.show import counted
from videotasks._values.signatures import HEAD, text_in
from videotasks._values.strikes import struck
from videotasks._values.types import Timeouts

_SIZE: Final = r"(\d{1,18})"
_RANGE: Final = re.compile(
    rf"bytes\s+{_SIZE}-{_SIZE}/(?:{_SIZE}|\*)", re.IGNORECASE | re.ASCII
)
_REDIRECTS: Final = {301, 302, 303, 307, 308}
_MOST_REDIRECTS: Final = 10
_LOOKED_AT: Final = 8 * HEAD
"""So many of the first bytes tell whether it is a text."""
_SHOWN: Final = 16
"""So many of the first bytes of what is refused are told."""


class _Version(NamedTuple):
    """A response that has the file, or a part of it."""

    opened: Opened
    start: int
    total: int | None
    """Bytes of the file; None if the storage does not say."""
    resumable: bool
    """Whether its bytes are those of the file."""


class Transfer:
    """What is known of a file that is being fetched."""

    def __init__(
        self,
        file: AnyFile,
        rules: Rules,
        timeout: float | None,
        limits: Timeouts | None,
        world: World,
        rewindable: bool,
    ) -> None:
        self.url = file.url
        self._rules = rules
        self.received = 0
        """Bytes handed on, and not taken back."""
        self.brought = 0
        """Bytes that came in all, also again."""
        self._file = file
        self._timeout = timeout
        self.deadline = None if timeout is None else world.monotonic() + timeout
        self._limits = limits
        self._world = world
        self._rewindable = rewindable
        self._total: int | None = None
        self._marks: Mapping[str, str] = {}
        self._validator: str | None = None
        self._resumable = False
        self._whole = False
        """Whether the next request is for all of the file, whatever came by now."""
        self._digest = hashlib.sha256()
        self._length = Length()
        self._head = b""
        """The first bytes, until there are enough of them to tell what they are of."""
        self._skip = 0
        """Bytes that were handed on before, and come again."""
        self._again = hashlib.sha256()
        """Of those that have come again."""
        self._elsewhere: str | None = None
        """Where the storage has sent this attempt on to."""
        self._redirects = 0

    def goes_on_with(self, part: Part | None) -> None:
        """Begins behind what there is already."""
        if part is not None and part.size and part.marks:
            self.received, self._length = part.size, part.length
            self._remember(part.marks, part.total)

    def opening(self) -> Open:
        """The next request to the storage."""
        url = self._elsewhere or self.url
        trouble = trouble_with(url, self._rules)
        if trouble is not None:
            where = "the storage redirects to" if self._elsewhere else "its URL is"
            raise error_of(self._file, f"{where} {trouble}", retry_safe=False)
        budget = self._left()
        if budget is not None and budget <= 0:
            raise error_of(self._file, f"it took longer than {self._timeout:g} s")
        goes_on = self._resumable and not self._whole
        return Open(
            as_it_stands(url),
            self.received if goes_on else 0,
            self._validator if goes_on and self.received else None,
            budget,
            self._limits,
            not self._rules.private,
        )

    def allowed(self, pause: float) -> float:
        """The pause, cut at the deadline."""
        left = self._left()
        return pause if left is None else max(0.0, min(pause, left))

    def is_sent_on(self, opened: Opened) -> bool:
        """Whether the storage says to ask elsewhere; each attempt begins at the file's URL."""
        location = opened.headers.get("location", "")
        if opened.status not in _REDIRECTS or not location:
            self._elsewhere, self._redirects = None, 0
            return False
        self._redirects += 1
        if self._redirects > _MOST_REDIRECTS:
            what = f"the storage redirects more than {_MOST_REDIRECTS} times"
            raise error_of(self._file, what, opened.status)
        try:
            self._elsewhere = urljoin(self._elsewhere or self.url, location)
        except ValueError as error:
            if struck(error):
                raise
            what = "the storage redirects to what is no URL"
            raise error_of(self._file, what, opened.status) from None
        return True

    def begin_anew(self) -> None:
        """Asks for the whole file next time, as the storage has no such range."""
        self._whole = True

    def receive(self, opened: Opened) -> Machine[Failure | None]:
        """Passes on what comes; None at the end of a whole file, else how it broke."""
        body = Body(opened.headers.get("content-encoding", ""))
        start, end, total = self._place(opened)
        if start is None or (start and body.codings):
            self._whole = True
            return Failure(True, "the storage sent another part of the file")
        # A length is of what is sent, and decoded it has another.
        version = _Version(
            opened, start, None if body.codings else total, not body.codings
        )
        self._head, self._again = b"", hashlib.sha256()
        self._skip = 0 if start or self._rewindable else self.received
        if not self._skip:
            self._note(version)
        if start == 0 and self._rewindable:
            yield Restart(self._marks, self._total)
            self.received, self._length = 0, Length()
        arrived = start
        try:
            while True:
                event = yield Read()
                if not isinstance(event, Chunk):
                    if isinstance(event, Failure):
                        came = counted(arrived, "byte")
                        what = f"the connection broke after {came}: {event.error}"
                        return Failure(True, what)
                    raise TypeError(f"a Read was answered with {event!r}")
                if not event.data:
                    break
                arrived += len(event.data)
                self.brought += len(event.data)
                for piece in body.feed(event.data):
                    yield from self._pass_on(piece, version)
            for size in (end, total):
                if size is not None and arrived != size:
                    return Failure(
                        True, f"only {arrived} of {counted(size, 'byte')} came"
                    )
            for piece in body.end():
                yield from self._pass_on(piece, version)
        except CodingError as error:
            if error.again:
                return Failure(True, str(error))
            what, status = str(error), opened.status
            raise error_of(self._file, what, status, retry_safe=False) from error
        if self._skip:
            return Failure(True, f"only {counted(arrived, 'byte')} came")
        if not self.received:
            self._check_head(self._head)
            yield self._handed(self._head)
        missing = self._length.missing() if total is None else None
        if missing is not None:
            came = counted(self.received, "byte")
            return Failure(True, f"it was cut off after {came}: {missing}")
        return None

    def _pass_on(self, data: bytes, version: _Version) -> Machine[None]:
        """Passes on bytes, apart from those that were handed on before."""
        if self._skip:
            again, data = data[: self._skip], data[self._skip :]
            self._again.update(again)
            self._skip -= len(again)
            if not self._skip:
                if self._again.digest() != self._digest.digest():
                    what = "it changed while it was read"
                    raise error_of(self._file, what, version.opened.status)
                self._note(version)
        if not self.received:
            # Nothing is handed on before its first bytes tell what it is.
            self._head += data
            if len(self._head) < HEAD:
                return
            self._check_head(self._head)
            data, self._head = self._head, b""
        if data:
            yield self._handed(data)

    def _check_head(self, head: bytes) -> None:
        """Refuses what surely is no media; whatever else it is, it may have been paid for.

        Another try may end otherwise: such texts are of storages and gateways that are busy, of
        networks that want somebody to sign in, or about a URL that is renewed next time.
        """
        said = text_in(head[:_LOOKED_AT])
        if said is not None:
            what = f"what the storage sent is no {self._file.kind} but {said}"
            shown = head[:_SHOWN]
            raise error_of(self._file, f"{what}: it begins with {shown!r}", 200)

    def _handed(self, data: bytes) -> Emit:
        self.received += len(data)
        self._length.feed(data)
        if not self._rewindable:
            self._digest.update(data)
        return Emit(data, self.received, self._total)

    def _place(self, opened: Opened) -> tuple[int | None, int | None, int | None]:
        """Where in the file the response begins and ends, and the file's size."""
        if opened.status == 200:
            self._whole = False
            size = _number(opened.headers.get("content-length", ""))
            return 0, size, size
        found = _RANGE.match(opened.headers.get("content-range", ""))
        start, end = (int(found[1]), int(found[2]) + 1) if found else (None, None)
        total = _number(found[3] or "") if found else None
        same = self._total is None or total is None or total == self._total
        # Some storages do not know If-Range, and send a part of what is there now.
        same = same and all(
            opened.headers.get(name, value) == value
            for name, value in self._marks.items()
        )
        if start != self.received or not same:
            self._whole = True
            return None, None, None
        return start, end, self._total if total is None else total

    def _note(self, version: _Version) -> None:
        """Keeps what tells, later, whether the file is still the same."""
        self._total = version.total
        if version.start == 0:
            headers = version.opened.headers
            refuses = headers.get("accept-ranges", "").strip().lower() == "none"
            marks = _marks(headers) if version.resumable and not refuses else {}
            self._remember(marks, version.total)

    def _remember(self, marks: Mapping[str, str], total: int | None) -> None:
        self._total, self._marks = total, marks
        self._validator = next(iter(marks.values()), None)
        self._resumable = self._validator is not None

    def _left(self) -> float | None:
        if self.deadline is None:
            return None
        return self.deadline - self._world.monotonic()


def _marks(headers: Mapping[str, str]) -> dict[str, str]:
    """What tells that a file is the same as before, the surest first; a weak tag does not."""
    found = {name: headers.get(name, "") for name in ("etag", "last-modified")}
    return {n: text for n, text in found.items() if text and not text.startswith("W/")}


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None
