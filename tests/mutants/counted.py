"""Bodies around what is counted in lists, which a validator holds and no schema: they come from the raw specs."""

from __future__ import annotations

from tests.contract import tallies
from tests.contract.conditions import agreeing
from tests.contract.payloads import sample
from tests.contract.reader import RawEndpoint

from .vectors import CONTRACT, Vector


def bodies(endpoint: RawEndpoint) -> list[Vector]:
    """Bodies with as many items of something as there may be, and with one beyond."""
    if not any(True for _ in tallies.bodies(endpoint.parameters, {})):
        return []
    whole = {name: sample(one) for name, one in endpoint.parameters.items()}
    right = agreeing(endpoint.conditions, whole, endpoint.parameters)
    return [
        Vector(
            f"{rule or 'valid'} at {what}",
            body,
            not rule,
            pointer if rule else "",
            rule,
            CONTRACT,
        )
        for what, body, pointer, rule in tallies.bodies(endpoint.parameters, right)
    ]
