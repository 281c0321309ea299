"""Types that the generated methods of a client use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, TypeVar

from videotasks._values.types import Timeouts, Validation

if TYPE_CHECKING:
    from videotasks._validation.request import Request

T_co = TypeVar("T_co", covariant=True)


class Options(NamedTuple):
    """How one submit is made; what is None is as the client has it."""

    extra_body: Mapping[str, object] | None = None
    """Members that are merged over the body after its validation."""
    extra_headers: Mapping[str, str] | None = None
    """Headers of this request, besides the client's own."""
    timeout: Timeouts | None = None
    """Seconds of the exchange: one number, or (connect, read)."""
    max_retries: int | None = None
    """How often it is repeated at most."""
    validation: Validation | None = None
    """What a broken rule does."""


OPTIONS: Final = (
    "extra_body",
    "extra_headers",
    "timeout",
    "max_retries",
    "validation",
)
"""The names of these."""


class Submit(Protocol[T_co]):
    """Builds a request from a method's arguments and submits it."""

    def __call__(
        self, kind: type[Request], arguments: Mapping[str, object], options: Options
    ) -> T_co:
        """Submits.

        Args:
            kind: Class of the request.
            arguments: Names on the wire and their values; None means left out.
            options: How it is made.
        """
        ...
