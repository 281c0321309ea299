# Copied from generator/templates/python/videotasks/_client/budgeted.py: edit that file, then run `make generate`.
"""Sends a submit only as far as a budget allows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from videotasks._client.spending import Budget, Charge
from videotasks._client.submission import Attempt, Submission
from videotasks._core.actions import Machine
from videotasks._core.receipts import Receipt
from videotasks._core.submit import Accepted
from videotasks._exceptions import VideotasksError
from videotasks._validation.estimates import estimate_of
from videotasks._validation.request import Request, names_in


class BudgetedSubmission(Submission):
    """A submission whose every attempt reserves what it may cost.

    Args:
        budget: The client's.
        request: As of a `Submission`, like all that follows.
        members: What its body has, at the top.
        rest: The rest.
    """

    def __init__(
        self, budget: Budget, request: Request, members: Mapping[str, Any], *rest: Any
    ) -> None:
        super().__init__(request, members, *rest)
        self._budget = budget
        self._members = members
        self._names = names_in(type(request))

    def attempt(self) -> Attempt:
        """The submit to the next provider, whose price it is that counts."""
        attempt = super().attempt()
        return attempt._replace(machine=self._counted(attempt))

    def _counted(self, attempt: Attempt) -> Machine[Accepted]:
        receipt, provider = attempt.receipt, attempt.settings.provider
        try:
            estimate = estimate_of(self.endpoint, provider, self._members, self._names)
            charge = Charge(self._budget, estimate)
        except VideotasksError:
            receipt.recorded = True  # as nothing was begun that a journal has to know
            raise
        try:
            accepted = yield from attempt.machine
        except BaseException as error:
            if _may_be_accepted(error, receipt):
                charge.spend()
            else:
                charge.give_back()
            raise
        charge.spend()
        return accepted


def _may_be_accepted(error: BaseException, receipt: Receipt) -> bool:
    if isinstance(error, VideotasksError) and error.retry_safe is None:
        return True
    event, _ = receipt.became(error)
    return event != "not_accepted"
