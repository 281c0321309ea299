# Copied from generator/templates/python/videotasks/_client/preparing.py: edit that file, then run `make generate`.
"""Prepares a Client's submits: here, or, where a file is read within a time-out, in a thread."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from videotasks._client.preparations import Preparation
    from videotasks._client.submission import Submission


class Preparing:
    """Makes submits ready.

    Args:
        in_flight: So many submits are sent at once at most. Of large bodies as many are kept as
            there are threads that submit.
    """

    def __init__(self, in_flight: int) -> None:
        del in_flight

    def held(self, preparation: Preparation) -> AbstractContextManager[Submission]:
        """A submit that is ready to be sent."""
        return nullcontext(self.made(preparation))

    def made(self, preparation: Preparation) -> Submission:
        """A submit that is ready to be sent.

        Raises:
            NotSentError: Its files could not be read in time, or have changed.
        """
        load = preparation.load
        # Objects of the caller stay in their thread: many, such as of a database, belong to it.
        if preparation.limit is None or not load.files or load.objects:
            return preparation.make()
        from videotasks._client.asides import Aside

        aside = Aside(preparation)
        done = aside.step.done
        if not done.wait(preparation.limit):
            raise aside.leave()
        aside.tell()
        submission: Submission = done.result()
        return submission
