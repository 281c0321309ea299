"""Types that the generated methods of a client use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol, TypeAlias, TypeVar

from videotasks._request import Request

Validation: TypeAlias = Literal["error", "warn", "off"]
"""What a broken rule does: refuse the request, warn and send it, or nothing at all."""

T_co = TypeVar("T_co", covariant=True)


class Submit(Protocol[T_co]):
    """Builds a request from a method's arguments and submits it."""

    def __call__(
        self,
        kind: type[Request],
        arguments: Mapping[str, object],
        extra_body: Mapping[str, object] | None,
        validation: Validation | None,
    ) -> T_co:
        """Submits.

        Args:
            kind: Class of the request.
            arguments: Names on the wire and their values; None means left out.
            extra_body: Members that are merged over the body after its validation.
            validation: None: as the client has it.
        """
        ...
