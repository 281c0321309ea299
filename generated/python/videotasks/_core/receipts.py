# Copied from generator/templates/python/videotasks/_core/receipts.py: edit that file, then run `make generate`.
"""Tells what is known of a submit by now, for whoever is interrupted, and for a journal."""

from __future__ import annotations

from typing import Any, Final

from videotasks._core.actions import Exchange, log
from videotasks._core.responses import identifier, task_id_in_fragment
from videotasks._core.resuming import in_code
from videotasks._exceptions import VideotasksError
from videotasks._platform.catalog import LIFECYCLE
from videotasks._values.json_texts import json_object
from videotasks._values.strikes import add_note

NOT_ACCEPTED: Final = "not_accepted"
"""What a journal calls the end of a submit that surely brought no task."""


class Receipt:
    """What is known of a submit by now, for whoever is interrupted, and for a journal.

    Args:
        endpoint: `family.operation`.
        digest: What the body is known by.
        exchange: What the transport knows; None: nothing.
        submit_id: What a journal calls it; None: there is no journal.
        provider: Where it is sent.
        several: Whether that is one of several, so that it has to be told.
    """

    def __init__(
        self,
        endpoint: str,
        digest: str,
        exchange: Exchange | None = None,
        submit_id: str | None = None,
        provider: str = "",
        several: bool = False,
    ) -> None:
        self.submit_id = submit_id
        self.provider = provider
        self.task_id: str | None = None
        self.pending: bool = False
        """Whether a request is under way, or its response is being read."""
        self.digest = digest
        self.endpoint = endpoint
        self.subject: str = f"the submit of {endpoint}"
        """What the submit is called in messages."""
        if several:
            self.subject += f" to {provider}"
        self._asked = provider if several else None
        self.patience: float | None = None
        """Seconds that an entry of the journal may take; None: as long as it takes."""
        self.recorded = False
        """Whether the journal knows the outcome."""
        self.unwritten = False
        """Whether it was not sent because of the journal, whoever it would be sent to."""
        self._exchange = exchange
        self._told: set[tuple[str | None, bool]] = set()
        """What the log knows: the id, or that there is doubt."""

    def begin(self) -> None:
        """Notes that a request is about to be sent."""
        if self._exchange is not None:
            self._exchange.begin()
        self.pending = True

    def tell(self, error: BaseException) -> None:
        """Tells what became of the submit: in a note on what ended it, and once in the log."""
        if isinstance(error, VideotasksError) and (
            self.is_of(error) or self._is_unsent()
        ):
            return  # it tells by itself
        task_id = self._known_id()
        text = self._text(task_id)
        add_note(error, text)
        self._log(task_id, text)

    def is_of(self, error: VideotasksError) -> bool:
        """Whether an error is this submit's, and not one of another client, in a hook or a handler."""
        return error.request_digest == self.digest

    def tell_of_loss(self) -> None:
        """Tells the log of a submit, or task, that its caller has let go of without having seen the id."""
        task_id = self._known_id()
        if self.recorded and self.submit_id is not None:
            return  # the journal knows
        if task_id:
            code = in_code(task_id, self._asked)
            text = f"{self.subject} was accepted, and nobody has looked at its task: {code} goes on with it"
            self._log(task_id, text)
        elif self.pending and not self._is_unsent():
            self._log(None, self._text(None))

    def _log(self, task_id: str | None, text: str) -> None:
        what = task_id, self.pending
        if what not in self._told:
            log.warning("%s", text)
            self._told.add(what)

    def _known_id(self) -> str | None:
        return self.task_id or self._arrived_id()

    def became(self, error: BaseException) -> tuple[str, dict[str, Any]]:
        """What a journal has to know of a submit that an exception from outside has ended."""
        reason = f"ended by {type(error).__name__}"
        if isinstance(error, VideotasksError):
            reason = f"{type(error).__name__}: {error}"
        task_id = self._known_id()
        if task_id:
            return "accepted", {"task_id": task_id}
        if not self.pending or self._is_unsent():
            return NOT_ACCEPTED, {"reason": reason}
        named = self._named_id()
        return "unknown", {**({"task_id": named} if named else {}), "reason": reason}

    def last_entry(self, error: BaseException) -> dict[str, Any] | None:
        """What is still to be written to a journal after an exception, if anything is."""
        if self.submit_id is None or self.recorded:
            return None
        event, entry = self.became(error)
        return {"event": event, "submit_id": self.submit_id, **entry}

    def _is_unsent(self) -> bool:
        return self._exchange is not None and not self._exchange.sent

    def _text(self, task_id: str | None) -> str:
        what = f"{self.subject} was interrupted"
        if task_id:
            code = in_code(task_id, self._asked)
            return f"{what}, but accepted: {code} goes on with its task"
        body = f"sha256 of the body: {self.digest}"
        if not self.pending:
            return f"{what} before it was accepted, and is not sent again; {body}"
        if self._is_unsent():
            return f"{what} before it was sent, and it is not sent any more; {body}"
        return (
            f"{what}, nobody knows whether it was accepted: it may have been accepted, "
            f"and billed{task_in_words(self._named_id())}; {body}"
        )

    def _arrived_id(self) -> str | None:
        """The id in what has come of a response that accepts it, however little of it has been read."""
        named = self._named_id()
        exchange = self._exchange
        return named if exchange is not None and 200 <= exchange.status < 300 else None

    def _named_id(self) -> str | None:
        """The id in what has come of a response, whatever that says."""
        exchange = self._exchange
        if exchange is None or not self.pending:
            return None
        exchange.look()
        if not exchange.status:
            return None
        body = bytes(exchange.arrived)
        if exchange.coding:
            from videotasks._core.unpacking import (
                unpacked,
            )  # who notes it has it imported

            body = unpacked(body, exchange.coding)
        name = LIFECYCLE.task_id_field
        raw = json_object(body) or {}
        return identifier(raw.get(name)) or task_id_in_fragment(body, name)


def task_in_words(named: str | None) -> str:
    """The end of a sentence about a response that names a task."""
    return f"; the answer names task {named!r}: look at that first" if named else ""
