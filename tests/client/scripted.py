"""Drives the sans-IO machines with scripted responses and a clock that only their sleeps move."""

from __future__ import annotations

import json
from typing import Any

from videotasks import _exceptions as exceptions
from videotasks._core.actions import Call, Response, Sleep, World

NOW = 1_800_000_000.0
SUBMIT = Call("POST", "https://api.example/v3/async/x", {}, b'{"prompt":"cat"}')


class Clock:
    """Goes on only while a machine sleeps, or while a call is said to take time."""

    def __init__(self) -> None:
        self.now = 100.0
        self.world = World(lambda: self.now, lambda: NOW + self.now, lambda: 0.0)

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def response(status: int, body: Any = b"", **headers: str) -> Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Response(
        status, {k.replace("_", "-"): v for k, v in headers.items()}, content
    )


def reason(status: int, word: str) -> Response:
    return response(
        status, {"code": status, "reason": word, "message": "so", "metadata": {}}
    )


def walk(machine: Any, clock: Clock, events: list[Any], call_takes: float = 0.0) -> Any:
    """Runs a machine; returns (result or exception, actions). The last event stays."""
    actions: list[Any] = []
    event: Any = None
    queue = list(events)
    try:
        while len(actions) < 2000:
            action = machine.send(event)
            actions.append(action)
            event = None
            if isinstance(action, Sleep):
                clock.now += action.seconds
            elif isinstance(action, Call):
                clock.now += call_takes
                event = queue.pop(0) if len(queue) > 1 else queue[0]
    except StopIteration as stop:
        return stop.value, actions
    except exceptions.VideotasksError as error:
        return error, actions
    raise AssertionError("the machine did not end")


def calls(actions: list[Any]) -> list[Call]:
    return [action for action in actions if isinstance(action, Call)]


def sleeps(actions: list[Any]) -> list[float]:
    return [action.seconds for action in actions if isinstance(action, Sleep)]
