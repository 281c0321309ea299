"""Walks exchanges one after the other and tells what each means, and how long the pause behind it is."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import field
from datetime import datetime, timezone
from typing import Any

from generator.emit.lifecycle import pauses, verdicts
from generator.emit.lifecycle.verdicts import Verdict, verdict
from generator.frozen import dataclass
from generator.language.model import Api

NOW = 1_800_000_000
TASK = "task-1"
NOT_SENT = "refused"
TRANSPORTS: Mapping[str, str] = {
    NOT_SENT: "nobody listens",
    "closed": "the connection ends without a response",
    "reset": "the connection is reset without a response",
    "garbage": "what comes is not HTTP",
    "cut": "the response ends before the length that it announces",
}
"""What can happen instead of a whole response; all but the first leave open whether the request arrived."""


def today() -> str:
    """The moment at which all exchanges happen."""
    return datetime.fromtimestamp(NOW, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class Exchange:
    """What comes back to one request."""

    status: int = 0
    body: str | bytes = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    transport: str = ""
    """What happens instead of a response, or to it; "": nothing."""
    seconds: float = 0
    """When it comes, in seconds since the first one of its test."""
    reason: str = ""
    """The reason that stands in its body."""
    has: str | None = None
    """What the body brings, in the words of the table."""
    shows: str = ""
    """The task's id that it brings, or its state."""

    def written(self) -> dict[str, Any]:
        """The exchange as the file has it."""
        found: dict[str, Any] = {}
        if self.transport:
            found["transport"] = self.transport
        if self.status:
            found |= {"status": self.status, "headers": dict(self.headers)}
            found |= (
                {"body": self.body}
                if isinstance(self.body, str)
                else {"bodyBase64": base64.b64encode(self.body).decode()}
            )
        if self.seconds:
            found["seconds"] = self.seconds
        return found


@dataclass
class Walk:
    """One operation, from its first request on."""

    api: Api
    operation: str
    _repeats: int = 0
    _renewals: int = 0
    _believed: int = 0
    _lost_since: float | None = None
    _interval: float | None = None

    def step(self, exchange: Exchange) -> dict[str, Any]:
        """What this exchange means."""
        found = self._found(exchange)
        if found.outcome == verdicts.TOLD:
            return self._told(exchange)
        self._count(found, exchange)
        if not self._goes_on(found, exchange):
            return {"outcome": found.outcome, "repeat": False}
        known = {"outcome": found.outcome, "repeat": True}
        if found.outcome in (verdicts.EXPIRED, verdicts.ELSEWHERE):
            self._renewals += found.outcome == verdicts.EXPIRED
            return known
        most, least = self._pause(found, exchange)
        self._repeats += 1
        return {**known, "pause": _pause(least, most)}

    def _found(self, exchange: Exchange) -> Verdict:
        if exchange.transport == NOT_SENT:
            return verdicts.NOT_SENT[self.operation]
        if exchange.transport:
            return verdicts.BROKEN[self.operation]
        match exchange.has:
            case "task id":
                return Verdict(verdicts.ACCEPTED, repeat=False)
            case "result":
                return Verdict(verdicts.TOLD, repeat=True)
            case "file":
                return Verdict(verdicts.RECEIVED, repeat=False)
            case "text":
                return Verdict(verdicts.NOT_RECEIVED, repeat=False)
            case "location":
                return Verdict(verdicts.ELSEWHERE, repeat=True)
        return verdict(self.api, self.operation, exchange.status, exchange.reason)

    def _told(self, exchange: Exchange) -> dict[str, Any]:
        """What a result means: its status says it."""
        self._repeats = self._believed = 0
        self._lost_since = None
        if exchange.shows in (verdicts.SUCCEEDED, verdicts.FAILED):
            return {"outcome": exchange.shows, "repeat": False}
        polling = self.api.lifecycle
        most = self._interval or polling.poll_interval
        self._interval = min(most * pauses.POLL_GROWTH, polling.poll_interval_max)
        told = {"outcome": verdicts.RUNNING, "repeat": True}
        return {**told, "pause": _pause(most * (1 - pauses.JITTER), most)}

    def _count(self, found: Verdict, exchange: Exchange) -> None:
        said = found.outcome == verdicts.FAILED
        self._believed = self._believed + 1 if said else 0
        if not found.grace:
            self._lost_since = None
        elif self._lost_since is None:
            self._lost_since = exchange.seconds

    def _goes_on(self, found: Verdict, exchange: Exchange) -> bool:
        if not found.repeat or self._believed >= pauses.BELIEVED:
            return False
        if self._lost_since is not None:
            lost = exchange.seconds - self._lost_since
            return lost < pauses.GRACE
        if self.operation == verdicts.POLL or found.outcome == verdicts.ELSEWHERE:
            return True
        if found.outcome == verdicts.EXPIRED:
            return self._renewals < pauses.RENEWALS
        asked = _asked(exchange)
        too_long = asked is not None and asked > pauses.MOST_ASKED
        return self._repeats < pauses.MOST_REPEATS and not too_long

    def _pause(self, found: Verdict, exchange: Exchange) -> tuple[float, float]:
        """The longest and the shortest pause."""
        asked = _asked(exchange)
        if asked is not None and asked >= pauses.LEAST_ASKED:
            is_poll = self.operation == verdicts.POLL
            most = pauses.MOST_ASKED_OF_A_POLL if is_poll else pauses.MOST_ASKED
            return min(asked, most), min(asked, most)
        is_long = found.long_pauses and asked is None
        backoff = pauses.LONG if is_long else pauses.SHORT
        longest = backoff.longest(self._repeats)
        return longest, longest * (1 - pauses.JITTER)


def _asked(exchange: Exchange) -> float | None:
    """Seconds that a `Retry-After` asks for; None: it does not."""
    text = exchange.headers.get("Retry-After", "")
    # As in `exchanges`: most runs need none of it.
    from email.utils import parsedate_to_datetime

    try:
        seconds = (
            float(text)
            if text.isdigit()
            else parsedate_to_datetime(text).timestamp() - NOW
        )
    except ValueError:
        return None
    return max(0.0, seconds)


def _pause(least: float, most: float) -> dict[str, Any]:
    return {"least": pauses.plain(least), "most": pauses.plain(most)}


def as_json(value: Any) -> str:
    """A value as JSON on one line."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
