# Copied from generator/templates/python/videotasks/_values/problem.py: edit that file, then run `make generate`.
"""One broken rule of a request, as data."""

from __future__ import annotations

from typing import Any, NamedTuple

from videotasks._values.public_name import name_publicly
from videotasks._values.show import shown
from videotasks._values.strikes import struck

__all__ = ["Problem"]


class Problem(NamedTuple):
    """One broken rule.

    Attributes:
        pointer: JSON Pointer (RFC 6901) of the value in the request body, such as
            `/subjects/0/images`; "" is the whole body.
        rule: The keyword of the spec that is broken: `type`, `required`, `enum`,
            `maxLength`, ...
        value: The offending value; None where it is missing, or could not even be
            copied.
        message: What is wrong and what was expected, in words.
        nearest: The nearest value or name that is allowed; None where there is none to
            offer.
        source: URL of the documentation page that states the rule.
    """

    pointer: str
    rule: str
    value: object
    message: str
    nearest: object
    source: str

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: {self.message}"

    def __reduce__(self) -> tuple[Any, ...]:
        # A user's lambda or lock must not keep an exception from another process.
        return Problem, (*self[:2], portable(self.value), *self[3:])


def portable(value: object) -> object:
    """The value if it can be pickled, else its words."""
    if type(value) in (type(None), bool, int, float, str):
        return value
    import pickle

    try:
        pickle.dumps(value)
    except Exception as error:  # whatever the value's class raises
        if struck(error):
            raise
        return shown(value)
    return value


name_publicly(globals())
