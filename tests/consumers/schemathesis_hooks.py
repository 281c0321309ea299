"""What Schemathesis must know of this platform; it loads this file itself."""

from __future__ import annotations

import os
from typing import Any

import schemathesis  # type: ignore[import-not-found]  # in an environment of its own

SENT = f"Bearer {os.environ['PLATFORM_KEY']}"


@schemathesis.hook  # type: ignore[untyped-decorator]  # not there for mypy
def before_load_schema(_context: Any, raw_schema: dict[str, Any]) -> None:
    """Takes `int64` away: it tells generators of code how wide a type to make, and Schemathesis takes it for a limit.

    No page states a limit, so a platform that accepts a larger number is right.
    """
    for schema in raw_schema["components"]["schemas"].values():
        for member in schema["properties"].values():
            if member.get("format") == "int64":
                del member["format"]


@schemathesis.check  # type: ignore[untyped-decorator]  # not there for mypy
def nothing_without_the_key(_context: Any, response: Any, case: Any) -> None:
    """The checks of authentication that are excluded, but for the status of a missing key."""
    sent = dict(response.request.headers).get("Authorization", [])
    sent = [sent] if isinstance(sent, str) else list(sent)
    if response.status_code < 400 and sent != [SENT]:
        raise AssertionError(f"{case.method} {case.path} is answered without the key")
