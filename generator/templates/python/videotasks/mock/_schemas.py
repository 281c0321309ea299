"""Checks request bodies against the JSON Schemas that this package carries.

The mock does not use the client's own checks: a mistake in those would pass on both
sides and be found by the paying user.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from importlib.resources import files
from typing import Any, NamedTuple, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from videotasks._platform.records import Endpoint
from videotasks._values.pointer import escape
from videotasks._values.show import shown
from videotasks.mock._conditions import forbidden
from videotasks.mock._deviations import binding, names, narrowed

_LONGEST_MESSAGE = 500


class Violation(NamedTuple):
    """One broken rule of a schema."""

    pointer: str
    """JSON Pointer (RFC 6901) of the value; empty for the whole body."""
    rule: str
    """The keyword of the schema, or `json` where the body cannot be read at all."""
    message: str


class Checked(NamedTuple):
    """A body that was read: its members, or everything that is wrong with it."""

    body: Mapping[str, Any]
    violations: list[Violation]


class Schemas:
    """The validators of the requests of some endpoints, compiled once.

    Args:
        endpoints: The endpoints.
        provider: The provider whose rules and names hold; None: those of all.

    Raises:
        FileNotFoundError: A request has no schema in the installed package.
    """

    def __init__(
        self, endpoints: Iterable[Endpoint], provider: str | None = None
    ) -> None:
        self._validators: dict[str, Draft202012Validator] = {}
        self._names: dict[str, dict[str, str]] = {}
        for endpoint in endpoints:
            own = binding(endpoint, provider)
            schema = narrowed(_load(endpoint.request), own)
            beside = forbidden(endpoint, provider)
            if beside:
                schema["allOf"] = [*schema.get("allOf", ()), *beside]
            self._validators[endpoint.request] = Draft202012Validator(schema)
            self._names[endpoint.request] = names(own)

    def check(self, title: str, raw: bytes) -> Checked:
        """Reads and checks one body; one with images in it takes its time."""
        try:
            body: Any = _parse(raw)
        except (ValueError, RecursionError) as error:
            # A RecursionError's own words tell of the parser's insides.
            deep = isinstance(error, RecursionError)
            why = "it is nested too deeply" if deep else str(error)
            return Checked({}, [Violation("", "json", f"the body is not JSON: {why}")])
        # Any: the stubs of jsonschema leave an argument of this method open.
        validator: Any = self._validators[title]
        common, violations = body, list[Violation]()
        if isinstance(body, dict) and self._names[title]:
            sent = cast("dict[str, Any]", body)
            common, violations = _under_common_names(sent, self._names[title])
        errors: Iterable[ValidationError] = validator.iter_errors(common)
        violations += [_violation(error) for error in errors]
        if not violations and not isinstance(body, dict):
            violations = [Violation("", "type", f"{shown(body)} is not an object")]
        return Checked(body if isinstance(body, dict) else {}, violations)


def _under_common_names(
    body: Mapping[str, Any], own: Mapping[str, str]
) -> tuple[dict[str, Any], list[Violation]]:
    """A body as the schemas have it, and which members have a name that the provider does not know."""
    common = {name: known for known, name in own.items()}
    wrong = [
        Violation(
            f"/{escape(name)}", "additionalProperties", f"it is called {own[name]} here"
        )
        for name in own
        if name in body
    ]
    members = {
        common.get(name, name): one for name, one in body.items() if name not in own
    }
    return members, wrong


def declares(title: str, member: str) -> bool:
    """Whether an answer's schema has a member; a missing schema has none."""
    try:
        return member in _load(title).get("properties", {})
    except FileNotFoundError:
        return False


def _load(title: str) -> dict[str, Any]:
    folder = files("videotasks") / "schemas" / "2020-12"
    schema: dict[str, Any] = json.loads((folder / f"{title}.json").read_bytes())
    return schema


def _parse(raw: bytes) -> object:
    # Decoded here because json.loads would guess UTF-16 and UTF-32 as well.
    return json.loads(
        raw.decode("utf-8"), parse_constant=_no_constant, parse_float=_finite
    )


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON value")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(f"{text[:30]} is out of range")
    return number


def _violation(error: ValidationError) -> Violation:
    # jsonschema puts the whole value before its message, and values are images.
    whole, message = repr(error.instance), error.message
    schema: Any = error.schema
    if error.validator == "not" and "description" in schema:
        message = schema["description"]
    elif message.startswith(whole):
        message = shown(error.instance) + message[len(whole) :]
    if len(message) > _LONGEST_MESSAGE:
        message = f"{message[:_LONGEST_MESSAGE]}..."
    pointer = "".join(f"/{escape(str(step))}" for step in error.absolute_path)
    return Violation(pointer, str(error.validator), message)
