# Copied from generator/templates/python/videotasks/_client/submission.py: edit that file, then run `make generate`.
"""Makes a checked request ready to be sent to one provider after another, until one has accepted it or may have."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from videotasks._arguments.calls import headers_of, timeouts_of
from videotasks._client.claims import Claim
from videotasks._core.actions import Call, Exchange, Machine, Record, log
from videotasks._core.receipts import Receipt
from videotasks._core.settings import Settings
from videotasks._core.submit import Accepted, digest, submit
from videotasks._exceptions import VideotasksError
from videotasks._platform.endpoints import ENDPOINTS
from videotasks._platform.listings import serves
from videotasks._platform.notices import warn_of_listing
from videotasks._validation.request import Request
from videotasks._values.strikes import add_note, strike_in
from videotasks.endpoints._submit import Options

if TYPE_CHECKING:
    from videotasks._client.journal import Journal
    from videotasks._client.provider_rules import ProviderRules
    from videotasks._values.types import Validation


class Attempt(NamedTuple):
    """A submit to one provider."""

    place: int
    """Of the provider among those of the client."""
    settings: Settings
    machine: Machine[Accepted]
    receipt: Receipt
    handled: BaseException | None
    """What the caller was handling as it began."""
    claim: Claim
    journal: Journal | None

    def ended(self, error: BaseException) -> BaseException:
        """Tells of the task, or of doubt, if something from outside ends the submit.

        Returns:
            What is to be raised: what has struck, where clearing up after it has failed.
        """
        error = strike_in(error, self.handled) or error
        self.receipt.tell(error)
        entry = self.receipt.last_entry(error)
        if self.journal is not None and entry is not None:
            from videotasks._client.journal import begin

            # Nobody waits for it: a coroutine that is thrown away cannot.
            begin(self.journal, Record(entry))
            self.receipt.recorded = True
        return error


class Submission:
    """A request that is ready to be submitted.

    Args:
        request: The request.
        members: What its body has, at the top.
        extra: What of it comes from `extra_body`.
        encode: Makes a body of members.
        options: How it is sent.
        each: The settings for each provider, in the order in which they are asked; the first
            always is, the others where they serve the endpoint; whose rules are broken is not.
        journal: Where it is noted.
        mode: What a broken rule of a single provider does.

    Raises:
        ValidationError: The rules of each of them are broken.
    """

    def __init__(
        self,
        request: Request,
        members: Mapping[str, Any],
        extra: Mapping[str, Any],
        encode: Callable[[Mapping[str, Any]], bytes],
        options: Options,
        each: tuple[Settings, ...],
        journal: Journal | None,
        mode: Validation,
    ) -> None:
        settings = each[0]
        self.endpoint = request.endpoint
        self._digest: str | None = None
        self.body = encode(members)
        """What is sent where a provider has no names of its own."""
        self.size = len(self.body)
        """Bytes of the body."""
        self._path = request.path
        self._headers = headers_of(options.extra_headers)
        self._limits = timeouts_of(options.timeout)
        self._policy = settings.patience(options.max_retries)
        self._journal = journal
        self._each = each
        self._clock = settings.world.monotonic
        self._began = self._clock()
        given = settings.time_given(self._limits)
        self._until = None if given is None else self._began + given
        self._left = [0]
        if len(each) > 1:
            now = settings.world.wall()
            self._left += [
                place
                for place, one in enumerate(each)
                if place and serves(one.provider, self.endpoint, now)
            ]
        self._refusals: list[tuple[str, VideotasksError]] = []
        self._rules: ProviderRules | None = None
        known = ENDPOINTS.get(self.endpoint)
        if known is not None and (known.deviations or known.conditions):
            from videotasks._client.provider_rules import ProviderRules

            name = type(request).__name__
            self._rules = ProviderRules(name, known, members, extra, mode)
            self._left = self._rules.fitting(each, self._left, encode)

    @property
    def digest(self) -> str:
        """SHA-256 of the body, in hexadecimal."""
        if self._digest is None:
            self._digest = digest(self.body)
        return self._digest

    def attempt(self) -> Attempt:
        """The submit to the next provider."""
        place = self._left.pop(0)
        settings = self._each[place]
        warn_of_listing(self.endpoint, settings.provider, settings.world.wall())
        body = self.body
        if self._rules is not None:
            self._rules.warn(settings.provider)
            body = self._rules.body(place, body)
        share = None
        if settings.several:
            from videotasks._core.elsewhere import share_of

            share = share_of(1 + len(self._left), self._clock(), self._until)
        exchange = Exchange()
        call = Call(
            "POST",
            settings.base_url + self._path,
            {},
            body,
            timeout=settings.pair(self._limits),
            headers={**settings.headers, **self._headers},
            exchange=exchange,
            patience=settings.time_given(self._limits),
        )
        receipt = Receipt(
            self.endpoint,
            self.digest if body is self.body else digest(body),
            exchange,
            None if self._journal is None else secrets.token_hex(8),
            settings.provider,
            settings.several,
        )
        machine = submit(
            call,
            endpoint=self.endpoint,
            policy=self._policy,
            world=settings.world,
            receipt=receipt,
            limit=settings.allowed(self._limits),
            share=share,
        )
        handled = sys.exc_info()[1]
        claim = Claim(receipt)
        return Attempt(place, settings, machine, receipt, handled, claim, self._journal)

    def goes_on(self, attempt: Attempt, error: VideotasksError) -> bool:
        """Whether another provider is asked after this one has not accepted.

        If not, what those before have said is noted in the error, which is to be raised.
        """
        if not attempt.settings.several:
            return False
        from videotasks._core.elsewhere import is_time_left, may_be_accepted_elsewhere

        provider = attempt.settings.provider
        receipt = attempt.receipt
        surely_not = receipt.is_of(error) and may_be_accepted_elsewhere(error)
        if surely_not and not receipt.unwritten:
            if self._left and is_time_left(self._clock(), self._began, self._until):
                self._refusals.append((provider, error))
                following = self._each[self._left[0]].provider
                # What does not pass by itself costs a try each time.
                say = log.info if error.retry_safe else log.warning
                say("%s is asked, as %s did not accept: %s", following, provider, error)
                return True
            self._note_those_left_out(error)
        for text in () if self._rules is None else self._rules.left_out():
            add_note(error, text)
        for name, before in self._refusals:
            text = f"{name} did not accept it before: {type(before).__name__}: {before}"
            add_note(error, text)
        return False

    def _note_those_left_out(self, error: VideotasksError) -> None:
        """Notes in an error which providers were not asked, and why."""
        now = self._each[0].world.wall()
        for place, one in enumerate(self._each[1:], 1):
            if place in self._left:
                why = "the time was over"
            elif not serves(one.provider, self.endpoint, now):
                why = f"it does not serve {self.endpoint}"
            else:
                continue
            add_note(error, f"{one.provider} was not asked: {why}")
            log.info("%s is not asked: %s", one.provider, why)
