"""How many submits are under way at once: one where a platform is quick, all that wait where it is slow."""

from __future__ import annotations

import pytest

from videotasks import AsyncClient
from videotasks.batch._permissions import Permissions

from .night import Night, jobs


def answered(permissions: Permissions, *seconds: float) -> None:
    """Has one submit after another be answered after so many seconds."""
    for number, each in enumerate(seconds):
        permissions.begin([f"before {number}"], 0.0)
        permissions.end(f"before {number}", each)


def test_a_permission_waits_for_the_answer_before_it_or_for_a_moment() -> None:
    permissions = Permissions()
    assert permissions.many(8, 0.0) == 1
    permissions.begin(["a"], 0.0)
    assert permissions.pause(0.005) == pytest.approx(0.015)
    assert permissions.many(8, 0.005) == 0
    assert permissions.many(8, 0.02) == 1
    permissions.begin(["b"], 0.02)
    permissions.end("a", 0.03)
    assert permissions.many(8, 0.03) == 0  # b is under way
    permissions.end("b", 0.03)
    assert permissions.many(8, 0.03) == 1


def test_no_answer_is_forgotten_for_which_no_permission_waited() -> None:
    permissions = Permissions()
    permissions.begin(["a", "b", "c"], 0.0)
    for one in "abc":
        permissions.end(one, 0.001)
    assert permissions.pause(0.001) == 0.0
    assert permissions.many(8, 0.001) == 1
    permissions.begin(["d"], 0.001)
    permissions.end("d", 0.002)
    assert permissions.many(8, 0.002) == 1  # long before a moment is over


def test_where_every_answer_takes_long_all_are_given_at_once() -> None:
    permissions = Permissions()
    answered(permissions, *[0.2] * 7)
    permissions.begin(["a"], 0.0)
    assert permissions.many(64, 0.0) == 0
    permissions.end("a", 0.3)
    permissions.begin(["b"], 1.0)
    assert permissions.many(64, 1.0) == 64


def test_a_busy_machine_is_no_slow_platform() -> None:
    permissions = Permissions()
    answered(permissions, *[0.5] * 4, 0.01, *[0.5] * 4)
    permissions.begin(["a"], 0.0)
    assert permissions.many(64, 0.0) == 0


def test_what_is_not_answered_holds_nobody_back_for_more_than_a_moment() -> None:
    permissions = Permissions()
    permissions.begin(["lost"], 0.0)
    assert permissions.many(8, 1.0) == 1
    permissions.end("unheard of", 1.0)
    assert permissions.many(8, 1.0) == 1


@pytest.mark.usefixtures("hurry")
def test_a_quick_platform_has_one_submit_of_a_process_at_a_time(
    each_night: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("videotasks.batch._permissions._MOMENT", 3600.0)
    monkeypatch.setattr("videotasks.batch._permissions._SLOW", 3600.0)
    night = each_night
    night.batch.add(jobs(12), provider="highwayapi")
    # A permission is waited for as long as the client's time-outs are, here for those of seven others.
    client = AsyncClient(
        "highwayapi", night.platform.key, night.platform.base_url, timeout=(300, 300)
    )
    night.is_each_sent_once(night.run(client=client, concurrency=8))
    events = [event for _, event in night.events()]
    assert events[::2] == ["submitting"] * 12
    assert "submitting" not in events[1::2]
