"""Changes a body until it satisfies all conditions, by as few changes as possible."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping

from generator.language.conditions import Breach, broken, closed
from generator.language.conformance import same
from generator.language.model import Condition, Json, Value
from generator.language.samples import sample
from generator.text.json_text import one_line

Members = dict[str, Json]

_ENOUGH = 600
"""So many bodies are tried before a set of conditions counts as unsatisfiable."""


def satisfy(
    shape: Value,
    conditions: tuple[Condition, ...],
    body: Mapping[str, Json],
    fixed: frozenset[str],
) -> Members | None:
    """The nearest body that satisfies every condition; None if there is none without a change of what is fixed."""
    known = {member.name: member.value for member in shape.properties}
    waiting = deque([dict(body)])
    seen: set[str] = set()
    while waiting:
        found = waiting.popleft()
        breach = next(broken(conditions, found), None)
        if breach is None:
            return found
        for change in _changes(breach, found, known, fixed):
            text = one_line(change)
            if text not in seen and len(seen) < _ENOUGH:
                seen.add(text)
                waiting.append(change)
    return None


def _changes(
    breach: Breach, body: Members, known: Mapping[str, Value], fixed: frozenset[str]
) -> Iterator[Members]:
    """Every body that differs in one member of those of which the broken condition speaks."""
    condition = breach.condition
    named = (breach.parameter, *(test.parameter for test in condition.when))
    for name in dict.fromkeys(named):
        if name in fixed:
            continue
        if name in body and not known[name].required:
            yield {other: member for other, member in body.items() if other != name}
        allowed = condition.allow.get(name, ())
        for value in (*allowed, *(closed(known[name]) or (sample(known[name]),))):
            if name not in body or not same(body[name], value):
                yield {**body, name: value}
