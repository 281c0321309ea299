"""Types that the generated methods of a client use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol, TypeAlias, TypeVar

from videotasks._request import Request

Validation: TypeAlias = Literal["error", "warn", "off"]
"""What a broken rule does: refuse the request, warn and send it, or nothing at all."""

Timeouts: TypeAlias = float | tuple[float | None, float | None]
"""Seconds, as requests has them: for everything, or (connect, read)."""

T_co = TypeVar("T_co", covariant=True)


class Submit(Protocol[T_co]):
    """Builds a request from a method's arguments and submits it."""

    def __call__(
        self,
        kind: type[Request],
        arguments: Mapping[str, object],
        extra_body: Mapping[str, object] | None,
        extra_headers: Mapping[str, str] | None,
        timeout: Timeouts | None,
        max_retries: int | None,
        validation: Validation | None,
    ) -> T_co:
        """Submits. What is None among the options is as the client has it.

        Args:
            kind: Class of the request.
            arguments: Names on the wire and their values; None means left out.
            extra_body: Members that are merged over the body after its validation.
            extra_headers: Headers of this request besides the client's own.
            timeout: Seconds of the exchange: one number, or (connect, read).
            max_retries: How often it is repeated at most.
            validation: What a broken rule does.
        """
        ...
