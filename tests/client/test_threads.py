"""Threads are begun and waited for in single steps: nothing that strikes between two leaves others waiting."""

from __future__ import annotations

import sys
import threading
import time
from types import FrameType
from typing import Any
from weakref import ref

import pytest

from tests.helper_server import SOON, join
from videotasks._client.disk_thread import Errands
from videotasks._http import threads
from videotasks._http.kept import Idle
from videotasks._http.spares import Spares
from videotasks._http.threads import Promise, start

from .striking import SoftLimit


def test_a_promise_is_made_by_one_and_waited_for_by_many() -> None:
    promise: Promise[int] = Promise()
    seen: list[int] = []
    called: list[int] = []

    def look() -> None:
        assert promise.wait(SOON)
        seen.append(promise.result())

    waiting = [threading.Thread(target=look) for _ in range(3)]
    for one in waiting:
        one.start()
    promise.add_done_callback(lambda one: called.append(one.result()))
    assert not promise.wait(0)
    assert promise.begins()
    assert not promise.begins()
    assert not promise.cancel()
    promise.set_result(7)
    join(*waiting)
    promise.add_done_callback(lambda one: called.append(one.result()))
    assert (seen, called) == ([7, 7, 7], [7, 7])


def test_a_promise_that_is_broken_says_why() -> None:
    promise: Promise[int] = Promise()
    promise.set_exception(SoftLimit("late"))
    assert isinstance(promise.exception(), SoftLimit)
    with pytest.raises(SoftLimit):
        promise.result()


def test_nobody_makes_what_was_cancelled() -> None:
    promise: Promise[int] = Promise()
    assert promise.cancel()
    assert promise.cancelled()
    assert promise.wait()
    assert not promise.begins()
    with pytest.raises(RuntimeError, match="no result"):
        promise.result()


def test_where_no_thread_can_be_had_this_one_does_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threads, "start_new_thread", fail)
    done: list[str] = []
    start(lambda: done.append("it"), "videotasks-test")
    start(
        lambda: done.append("it"), "videotasks-test", lambda: done.append("something")
    )
    assert done == ["it", "something"]


class AtStep:
    """Strikes at the so-many-th step, as Python may run a signal's handler there."""

    def __init__(self, number: int) -> None:
        self._left = number
        self.struck = False

    def __call__(self, _: FrameType, event: str, __: object) -> None:
        if event in ("call", "c_return") and not self.struck:
            self._left -= 1
            if self._left < 0:
                self.struck = True
                raise SoftLimit


def struck_at(number: int, function: Any) -> bool:
    """Whether there was such a step."""
    strike = AtStep(number)
    sys.setprofile(strike)
    try:
        function()
    except SoftLimit:
        pass
    finally:
        sys.setprofile(None)
    return strike.struck


def test_errands_are_done_whichever_step_of_theirs_was_struck() -> None:
    number = 0
    done: list[int] = []
    while True:
        errands = Errands("videotasks-test")
        was_struck = struck_at(
            number,
            lambda errands=errands, number=number: errands.begin(
                "one", done.append, number
            ),
        )
        assert errands.begin("two", done.append, -1).done.wait(SOON), number
        if not was_struck:
            break
        number += 1
    assert number > 5
    assert done.count(-1) == number + 1


def test_connections_are_kept_and_taken_whichever_step_was_struck() -> None:
    number = 0
    while True:
        kept = Idle(2)

        def use(kept: Idle = kept) -> None:
            kept.put("connection")
            kept.get()

        if not struck_at(number, use):
            break
        kept.put("another")
        assert kept.get() == "another", number
        number += 1
    assert number > 3


class Made:
    """Stands for a connection."""

    closed = False

    def close(self) -> None:
        self.closed = True


def test_a_spare_is_taken_or_closed_whichever_step_was_struck() -> None:
    number = 0
    while True:
        known: list[ref[Made]] = []

        def make(known: list[ref[Made]] = known) -> Made:
            made = Made()
            known.append(ref(made))
            return made

        spares = Spares(make, 2)

        def use(spares: Spares = spares) -> None:
            spares.ended(keeps=True)
            spares.take(SOON)
            spares.ended(keeps=True)
            spares.retire(spares.take(SOON) or Made())

        was_struck = struck_at(number, use)
        # It goes on as before: others are ordered, and come about.
        for _ in range(2):
            spares.ended(keeps=True)
            spares.take(SOON)
        spares.ended(keeps=True)
        spares.close()
        join_until(lambda spares=spares: not spares._busy.locked())
        assert not spares._spares
        for one in known:
            join_until(lambda one=one: one() is None or one().closed)
        if not was_struck:
            break
        number += 1
    assert number > 20


def join_until(holds: Any) -> None:
    """Waits until something has come about in another thread."""
    end = time.monotonic() + SOON
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.001)
