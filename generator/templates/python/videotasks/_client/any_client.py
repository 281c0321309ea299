"""What both clients have in common: settings, keys, and what is asked of them before anything is sent."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Final, NoReturn

import videotasks
from videotasks._arguments.calls import (
    MOST_IN_FLIGHT,
    count_of,
    flag_of,
    headers_of,
    mode_of,
    retries_of,
    timeouts_of,
    validation_of,
)
from videotasks._arguments.connection import (
    is_readable_on_the_way,
    proxies_of,
    verify_of,
)
from videotasks._arguments.environment import BASE_URL, log_as_asked, variable
from videotasks._client.providers import accounts_of
from videotasks._core.actions import Policy, World, log
from videotasks._core.resuming import in_code
from videotasks._core.settings import Settings
from videotasks._exceptions import UnencryptedWarning, wrong
from videotasks._values.concealed import Concealed
from videotasks._values.show import in_python
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._submit import Options

if TYPE_CHECKING:
    from videotasks._client.journal import Journal
    from videotasks._client.model_schema import ModelSchema
    from videotasks._client.preparations import Preparation, Terms
    from videotasks._client.spending import Budget
    from videotasks._validation.request import Request

WORLD: Final = World(time.monotonic, time.time, random.random)


class ClientBase:
    """Settings, keys and default validation of a client."""

    def __init__(
        self,
        provider: Concealed,
        api_key: Concealed,
        base_url: str | Mapping[str, str] | None,
        timeout: Timeouts | None,
        max_retries: int,
        validation: Validation,
        extra_headers: Mapping[str, str] | None,
        proxies: Mapping[str, str] | None,
        verify: bool | str,
        requests_per_minute: int | None,
        max_in_flight: int,
        journal: str | os.PathLike[str] | videotasks.Journal | None,
        budget: videotasks.Budget | None,
        allow_http_files: bool | None,
        allow_private_files: bool,
        model_schema: str | os.PathLike[str] | Mapping[str, object] | None,
    ) -> None:
        log_as_asked()
        accounts = accounts_of(provider, api_key, base_url)
        most = retries_of(max_retries)
        first = accounts[0]
        settings = Settings(
            provider=first.provider.id,
            base_url=first.base_url,
            timeout=timeouts_of(timeout),
            policy=Policy(max_retries=most),
            headers=headers_of(extra_headers),
            proxies=proxies_of(proxies),
            verify=verify_of(verify),
            requests_per_minute=count_of("requests_per_minute", requests_per_minute),
            max_in_flight=count_of("max_in_flight", max_in_flight) or MOST_IN_FLIGHT,
            world=WORLD,
            key_source=first.key_source,
            http_files=(
                None
                if allow_http_files is None
                else flag_of("allow_http_files", allow_http_files)
            ),
            private_files=flag_of("allow_private_files", allow_private_files),
            several=len(accounts) > 1,
        )
        self._each = tuple(
            settings._replace(
                provider=one.provider.id,
                base_url=one.base_url,
                key_source=one.key_source,
            )
            for one in accounts
        )
        """The settings for each provider, in the order in which they are asked."""
        self._keys = [one.key for one in accounts]
        self._validation: Validation = validation_of(validation)
        self._journal: Journal | None = None
        self._terms: Terms | None = None
        """What it has for all submits, from the first one on."""
        if journal is not None:
            from videotasks._client.journal import journal_of

            self._journal = journal_of(journal)
        self._budget: Budget | None = None
        if budget is not None:
            self._budget = self._budget_with(budget)
        self._model_schema: ModelSchema | None = None
        if model_schema is not None:
            from videotasks._client.model_schema import ModelSchema

            self._model_schema = ModelSchema(model_schema, settings)
        if base_url is None and variable(BASE_URL) is not None:
            log.info("%s comes from the environment variable %s", self, BASE_URL)
        for url in dict.fromkeys(one.base_url for one in self._each):
            if is_readable_on_the_way(url):
                from videotasks._platform.notices import warn_caller

                warn_caller(
                    f"base_url {url} is plain http: whoever is on the way can read the "
                    "API key; use https",
                    UnencryptedWarning,
                )

    def unfinished(self) -> list[videotasks.UnfinishedSubmit]:
        """Submits of the journal whose task was not seen to end, as after a crash.

        Those with a `task_id` go on with `client.task(task_id, provider=provider)`. Of the
        others nobody knows whether they were accepted, and billed: the console of the
        `provider` shows it.

        Raises:
            ConfigurationError: The client has no journal.
            OSError: The journal cannot be read.
        """
        if self._journal is None:
            raise wrong("journal", "was not given: Client(..., journal=PATH) keeps one")
        return self._journal.unfinished()

    def from_tool_call(
        self, tool: str, arguments: str | Mapping[str, object]
    ) -> videotasks.Request:
        """Reads a language model's call of a tool as a request, which `submit()` sends.

        Args:
            tool: The name of the tool that was called, such as `vidu_q1_text_to_video`.
            arguments: The JSON text, or the mapping, as the vendor gives it.

        Raises:
            ValidationError: The arguments break documented rules; all of them are listed,
                in words that the model can be told.
            ConfigurationError: No endpoint has that name, or the arguments are neither a
                text nor a mapping whose keys are texts.
        """
        from videotasks._client.tool_calls import request_class

        return request_class(tool).from_tool_call(arguments)

    def _settings_with(
        self,
        timeout: object,
        max_retries: object,
        extra_headers: object,
    ) -> tuple[Settings, ...]:
        """The settings of a copy, for each provider; what is None stays."""
        limits = timeouts_of(timeout)
        return tuple(
            one._replace(
                timeout=one.timeout if limits is None else limits,
                policy=one.patience(max_retries),
                headers={**one.headers, **headers_of(extra_headers)},
            )
            for one in self._each
        )

    def _budget_with(self, budget: object) -> Budget | None:
        """The budget of a copy; what is None stays."""
        if budget is None:
            return self._budget
        from videotasks._client.spending import budget_of

        return budget_of(budget)

    def _place_of(self, provider: object, task_id: str) -> int:
        """Which provider has a task: its place among those of the client."""
        names = [one.provider for one in self._each]
        if provider is None and len(names) == 1:
            return 0
        if provider is None:
            what = (
                f"is missing: one of {', '.join(names)} has the task, task.provider has said "
                f"which, and so does the journal: {in_code(task_id, names[0])}"
            )
            raise wrong("provider", what)
        if not isinstance(provider, str) or provider not in names:
            what = f"must be one of the client's, {', '.join(names)}, not {in_python(provider)}"
            raise wrong("provider", what)
        return names.index(provider)

    def _preparation_of(self, request: Request, options: Options) -> Preparation:
        """What is to be done before a request can be sent."""
        terms = self._terms or self._make_terms()
        return terms.preparation_of(request, options)

    def _preparation_from(
        self, kind: type[Request], arguments: Mapping[str, object], options: Options
    ) -> Preparation:
        """What is to be done before the arguments of a generated method can be sent."""
        terms = self._terms or self._make_terms()
        return terms.preparation_from(kind, arguments, options)

    def _make_terms(self) -> Terms:
        from videotasks._client.preparations import Terms

        terms = Terms(self._each, self._validation, self._journal)
        if self._budget is not None:
            from videotasks._client.budgeted import BudgetedSubmission

            terms = terms._replace(kind=partial(BudgetedSubmission, self._budget))
        if self._model_schema is not None:
            from videotasks._client.model_schema import terms_with

            terms = terms_with(terms, self._model_schema)
        self._terms = terms
        return terms

    def _mode(self, options: Options) -> Validation:
        """What a broken rule does."""
        return mode_of(options.validation, self._validation)

    def __repr__(self) -> str:
        each: tuple[Settings, ...] | None = vars(self).get("_each")
        if each is None:  # as debuggers show it where its making failed
            return f"<{type(self).__name__} that could not be made>"
        where = ", ".join(f"{one.provider} at {one.base_url}" for one in each)
        return f"<{type(self).__name__} {where}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} holds a key and connections and cannot be pickled: "
            "make one in each process; tasks are resumed there from their ids"
        )
