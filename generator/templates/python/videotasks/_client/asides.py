"""Prepares a submit in a thread that nobody has to wait for.

A file is read, and its body is written, while nothing else can be done: in an event loop
all else stands still, and where a mount has gone a read hangs for as long as it likes. So a
thread of its own does it, for as long as a time-out allows, and is left behind after that:
it is a daemon, and nothing is sent of what it has prepared.
"""

from __future__ import annotations

from contextvars import copy_context

from videotasks._client.disk_thread import Step
from videotasks._client.preparations import Preparation
from videotasks._exceptions import NotSentError
from videotasks._http.threads import start
from videotasks._platform.notices import Notices


class Aside:
    """What is done in a thread, and what came of it; its warnings are kept for whoever waits."""

    def __init__(self, preparation: Preparation) -> None:
        self._preparation = preparation
        self._notices = Notices()
        # A caller's file may log or trace its reads.
        context = copy_context()
        self.step = Step("preparing", context.run, self._notices.kept, preparation.make)
        start(self.step.do, "videotasks-media")

    def tell(self) -> None:
        """Warns the caller of what there was to warn of."""
        self._notices.tell()

    def leave(self) -> NotSentError:
        """The error of whoever leaves it behind."""
        limit, endpoint = self._preparation.limit or 0.0, self._preparation.endpoint
        return NotSentError(
            f"reading the files of the request took longer than {limit:g} s and has not ended "
            "yet: the disk may hang; that is left behind in a thread, and nothing was sent",
            endpoint=endpoint,
        )
