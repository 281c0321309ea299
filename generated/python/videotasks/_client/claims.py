# Copied from generator/templates/python/videotasks/_client/claims.py: edit that file, then run `make generate`.
"""Tells the log of a paid task of which nobody can know any more, its submit struck or its handle dropped.

A time limit or an alarm can strike when the response to a submit has been read, and its caller
has not got the task yet: between two frames, where no `except` is. So whoever holds a submit
holds a claim to it, and so does its task until somebody has seen the task's id. What becomes
of a claim that is dropped before that is for the log.
"""

from __future__ import annotations

import atexit
import os
from functools import cache
from typing import TYPE_CHECKING, Final
from weakref import ref

from videotasks._values.strikes import struck

if TYPE_CHECKING:
    from videotasks._core.receipts import Receipt

OPEN: Final[dict[int, Watch]] = {}
"""Key of each claim that nobody has settled -> what tells when it is dropped.

It is settled by `del`, which nothing can strike: no function is called.
"""


class Claim:
    """The right to know what became of a submit.

    Args:
        receipt: What is known of it.
    """

    __slots__ = ("__weakref__", "key", "receipt")

    def __init__(self, receipt: Receipt) -> None:
        self.receipt: Receipt = receipt
        self.key: int = id(self)
        _tell_at_exit()
        watch = Watch(self, _dropped)
        watch.key, watch.process, watch.receipt = self.key, os.getpid(), receipt
        OPEN[self.key] = watch


class Watch(ref[Claim]):
    """Sees a claim being dropped."""

    __slots__ = ("key", "process", "receipt")

    key: int
    process: int
    receipt: Receipt


def _dropped(watch: ref[Claim]) -> None:
    if isinstance(watch, Watch):
        _tell(watch)
        OPEN.pop(watch.key, None)


def _tell(watch: Watch) -> None:
    if watch.process == os.getpid():  # a process that forked tells by itself
        try:
            watch.receipt.tell_of_loss()
        except BaseException as error:
            if struck(error):
                watch.receipt.tell_of_loss()  # Python itself passes over what strikes here
            raise


@cache
def _tell_at_exit() -> None:
    """Has the end of the program tell of handles that it still holds."""

    def tell() -> None:
        for watch in list(OPEN.values()):
            _tell(watch)

    atexit.register(tell)
