"""The asynchronous client: one provider, one key, and every endpoint as a method."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING
from weakref import ref

import videotasks
from videotasks._arguments.calls import callback_of, task_id_of, tasks_of
from videotasks._arguments.connection import no_session_of, session_of
from videotasks._client.advice import advised
from videotasks._client.any_client import ClientBase
from videotasks._client.async_preparing import AsyncPreparing
from videotasks._client.async_runner import AsyncRunner, Later
from videotasks._client.async_task import AsyncTask, watched
from videotasks._client.claims import OPEN
from videotasks._exceptions import VideotasksError
from videotasks._http.libraries import aiohttp
from videotasks._platform.catalog import ProviderId
from videotasks._results.result import AsyncTaskResult
from videotasks._values.concealed import Concealed
from videotasks._values.keywords import suggests_keywords
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Self, Timeouts, Validation
from videotasks.endpoints._families import Families
from videotasks.endpoints._submit import Options, Submit

if TYPE_CHECKING:
    from videotasks._client.journal import Journal
    from videotasks._client.preparations import Preparation
    from videotasks._client.submission import Submission

__all__ = ["AsyncClient"]


class AsyncClient(ClientBase, Families[Later[AsyncTask]]):
    """Submits requests to one provider and follows their tasks, in an event loop.

    It needs aiohttp, of the extra `async`. Everything that `Client` sends is
    awaited here, and otherwise the same: `task = await client.vidu_q1.text_to_video(...)`,
    `await task.wait()`. A submit that is cancelled while it is under way has 2 s for its
    response to come in, and the log and a note tell the id of the task; a second
    cancellation ends it at once. Without a response it may have been accepted, and billed;
    that is logged as a warning, with the digest of its body.

    The event loop is asyncio's or of its kind (uvloop's), else a ConfigurationError says
    so. Any number of coroutines of one loop may share a client and its tasks; it makes as
    many connections as there are requests at once.

    Files, and whatever is large, are read and encoded in threads, four at once, so that the
    loop goes on; open files are read there, too. (`Image(...)` itself looks at its file at
    once: a method that is given the path does it in a thread.) Of bodies of a megabyte and
    more 16 are kept at most, and sent at once: those of other submits are made in turn.

    Args:
        provider: `novita`, `ppio`, `jiekou` or `highwayapi`, or several, such as
            `["novita", "ppio"]`: the next one is asked when one surely did not accept a
            submit and another could, never after doubt; `task.provider` says who has a task.
            Default: what the environment variable `VIDEOTASKS_PROVIDER` holds, with commas
            between several.
        api_key: The key; of several providers a mapping, such as `{"novita": "..."}`.
            Default: what the provider's environment variable holds, such as
            `HIGHWAYAPI_API_KEY`; an API on this machine needs none. It goes to the host
            of that provider's API and nowhere else.
        base_url: Where the API listens, with a path prefix if there is one; of several
            providers a mapping. Default: what the environment variable
            `VIDEOTASKS_BASE_URL` holds, or else the provider's host. Whoever sets that
            variable gets the keys.
        timeout: Seconds of each part of an exchange: one number, or (connect, read), where
            None means no limit. Connecting is the name, its addresses and TLS; a response's
            head and its body have the read time-out each. Default: (10, 60). Given here or
            with a call, connect and read together also bound how long the call waits for its
            turn, and all providers together that a submit asks; else a submit waits for its
            turn as long as it takes. What files a submit has to read may take both together,
            before.
        max_retries: How often one request is repeated at most. Default: 2. The pauses
            double from 0.5 to 8 s, after too many requests from 10 to 60 s, each up to a
            quarter shorter; `Retry-After` counts instead, up to 60 s. A submit or poll
            may take so much longer. A `Retry-After` beyond 60 s, or beyond what is left of
            `timeout` (connect and read together), ends it at once, with `retry_after` in
            the exception; a wait only polls later, an hour at most.
        validation: What a broken rule does: `error` (default) refuses the request,
            `warn` sends it all the same, `off` does not look.
        extra_headers: Headers of every request to the platform, besides the client's; of
            several providers, to each.
        proxies: Proxies as requests has them, such as `{"https": "http://host:3128"}`.
            Default: what the environment says (`HTTPS_PROXY`, `NO_PROXY`). "" is none.
        verify: False trusts any certificate; a path names the file of those to trust.
            Default: True, with what `REQUESTS_CA_BUNDLE` names, if it does.
        requests_per_minute: So many submits and polls go out in any minute at most, of all
            tasks together, to each provider; others wait for their turn. Default: no limit but the platform's.
        max_in_flight: So many submits and polls are under way at once at most, to each
            provider. The first
            16 start at once, each response lets one more. After one too many all wait, and
            then one goes first. Default: 256. Whose turn does not come in time is not sent: a
            submit raises NotSentError, a poll PollError, and both say why.
        journal: A file to which each submit is appended, and synced, before it is sent and
            when its task's id has come, so that `unfinished()` knows both after a crash;
            or a `Journal`. Default: none.
        budget: What all submits may cost together, such as `Budget("5.00", "USD")`: one that
            would go over it, or whose price nobody knows, is refused with a `BudgetError` before
            it is sent. Default: none.
        connector: A connector of your own, for what aiohttp cannot do by itself (SOCKS,
            client certificates). It is not closed with the client.
        allow_http_files: Whether files may come by plain http, which anybody on the way can
            read and change. Default: only if the API itself does. It holds for redirects, too.
        allow_private_files: Whether files may come from addresses that are not of the
            internet (a private network, this machine). Default: yes. False is for servers
            that fetch what others name: it looks at the address that is connected to, needs
            connections of the client's own, and fetches nothing through a proxy.
        model_schema: A JSON Schema by which bodies are checked of which no page lists all
            parameters (`client.unified.create`), as they are sent: a mapping, the `Path` of a
            file, or a URL (https, on this machine http, too, and elsewhere as
            `allow_http_files` has it). A URL is fetched at the first such submit, once,
            without the key: 4 MiB in a minute at most, no redirect, and nothing that it refers
            to. Where that fails, a `ModelSchemaError` says so, and nothing is sent. It needs
            jsonschema, of the extra `schema`. Default: none.

    Raises:
        ConfigurationError: An argument makes no sense, or there is no key.
    """

    @suggests_keywords
    def __init__(
        self,
        provider: ProviderId | Sequence[ProviderId] | None = None,
        api_key: str | Mapping[str, str] | None = None,
        base_url: str | Mapping[str, str] | None = None,
        *,
        timeout: Timeouts | None = (10, 60),
        max_retries: int = 2,
        validation: Validation = "error",
        extra_headers: Mapping[str, str] | None = None,
        proxies: Mapping[str, str] | None = None,
        verify: bool | str = True,
        requests_per_minute: int | None = None,
        max_in_flight: int = 256,
        journal: str | os.PathLike[str] | videotasks.Journal | None = None,
        budget: videotasks.Budget | None = None,
        connector: aiohttp.BaseConnector | None = None,
        allow_http_files: bool | None = None,
        allow_private_files: bool = True,
        model_schema: str | os.PathLike[str] | Mapping[str, object] | None = None,
    ) -> None:
        name, key = Concealed(provider), Concealed(api_key)
        del provider, api_key  # or whoever shows the locals of a failure shows the key
        super().__init__(
            name,
            key,
            base_url,
            timeout,
            max_retries,
            validation,
            extra_headers,
            proxies,
            verify,
            requests_per_minute,
            max_in_flight,
            journal,
            budget,
            allow_http_files,
            allow_private_files,
            model_schema,
        )
        session_of("connector", connector, "aiohttp", "BaseConnector")
        if not allow_private_files:
            no_session_of("connector", connector)
        self._preparing = AsyncPreparing(self._each[0].max_in_flight)
        self._runners = [
            AsyncRunner(settings, key, connector, self._journal)
            for settings, key in zip(self._each, self._keys, strict=True)
        ]
        self._runner = self._runners[0]

    @suggests_keywords
    def with_options(
        self,
        *,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
        extra_headers: Mapping[str, str] | None = None,
        budget: videotasks.Budget | None = None,
    ) -> AsyncClient:
        """A client with other options and the same provider, key and connections.

        Closing it leaves the connections to the client that it was made from; closing that
        one closes them for both. Where that one is gone (as in
        `AsyncClient("novita").with_options(timeout=5)`), closing the copy closes them.

        Args:
            timeout: As for the client. Default: as this client has it; (None, None) is no
                limit.
            max_retries: As for the client. Default: as this client has it.
            validation: As for the client. Default: as this client has it.
            extra_headers: Headers besides those of this client, or in their place.
            budget: As for the client. Default: this client's, which both use up.

        Raises:
            ConfigurationError: An argument makes no sense.
        """
        each = self._settings_with(timeout, max_retries, extra_headers)
        copy = object.__new__(type(self))
        vars(copy).update(vars(self))
        copy._each = each
        copy._terms = None
        copy._budget = self._budget_with(budget)
        copy._validation = self._mode(Options(validation=validation))
        copy._runners = [
            runner.sharing(settings, ref(self))
            for runner, settings in zip(self._runners, each, strict=True)
        ]
        copy._runner = copy._runners[0]
        return copy

    @suggests_keywords
    async def submit(
        self,
        request: videotasks.Request,
        *,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: Timeouts | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncTask:
        """Submits a request, which is billed, and returns its task at once.

        Args:
            request: The request; it is validated once more.
            extra_body: Members that are merged over the body after its validation, for
                parameters that the documentation does not have.
            extra_headers: Headers of this submit, besides the client's.
            timeout: Seconds of the exchange; default: as the client has it.
            max_retries: How often it is repeated at most; default: as the client has it.
            validation: What a broken rule does; default: as the client has it.

        Raises:
            ValidationError: The request breaks documented rules.
            BudgetError: The client's budget does not allow it.
            NotSentError: It surely did not arrive; it may be sent again.
            OutcomeUnknownError: It may have been accepted, and billed.
            APIError: The platform answered with an error; where its `retry_safe` is
                None, it may have been accepted, and billed.
            ConfigurationError: An argument makes no sense.
        """
        options = Options(extra_body, extra_headers, timeout, max_retries, validation)
        return await self._send(self._preparation_of(request, options))

    @suggests_keywords
    def task(self, task_id: str, *, provider: str | None = None) -> AsyncTask:
        """A task from its id, submitted here or anywhere else. Nothing is sent.

        Args:
            task_id: The id.
            provider: Who has the task, as `task.provider` has said; needed where the client
                has several providers.

        Raises:
            ConfigurationError: That is no id, or it is not said which provider has the task.
        """
        known = task_id_of(task_id)
        return AsyncTask(self._runners[self._place_of(provider, known)], known)

    @suggests_keywords
    def as_completed(
        self,
        tasks: Iterable[AsyncTask | str],
        *,
        timeout: float | None = 900,
        on_update: Callable[[AsyncTaskResult], object] | None = None,
        poll_interval: float | None = None,
        request_timeout: Timeouts | None = None,
    ) -> AsyncIterator[videotasks.Ended[AsyncTask, AsyncTaskResult]]:
        """Waits for many tasks at once, and hands each on as soon as it has ended.

        All are polled by one schedule within `requests_per_minute` and `max_in_flight`,
        also while what is done with one of them takes time. A task that fails is handed
        on like the others, with its `error`.

        Args:
            tasks: The tasks, or their ids.
            timeout: Seconds to wait for all of them, from this call on. Default: 900. None: for ever.
            on_update: As of `wait()`, for each of them.
            poll_interval: As of `wait()`, for each of them.
            request_timeout: As of `wait()`.

        Raises:
            ConfigurationError: An argument makes no sense.
        """
        from videotasks._client.async_many import AsyncMany

        callback_of("on_update", on_update, awaited=True)
        found = self._all(tasks)
        limits = timeout, poll_interval, request_timeout
        return AsyncMany([watched(task, *limits) for task in found]).ended(on_update)

    @suggests_keywords
    async def wait_all(
        self,
        tasks: Iterable[AsyncTask | str],
        *,
        timeout: float | None = 900,
        on_update: Callable[[AsyncTaskResult], object] | None = None,
        poll_interval: float | None = None,
        request_timeout: Timeouts | None = None,
    ) -> list[videotasks.Ended[AsyncTask, AsyncTaskResult]]:
        """Waits until all of many tasks have ended; returns them in the order of `tasks`.

        A task that fails raises nothing and takes none of the others' results away: its
        `error` says why. `as_completed()` hands each on as soon as it has ended.

        Args:
            tasks: The tasks, or their ids.
            timeout: Seconds to wait for all of them, from this call on. Default: 900. None: for ever.
            on_update: As of `wait()`, for each of them.
            poll_interval: As of `wait()`, for each of them.
            request_timeout: As of `wait()`.

        Raises:
            ConfigurationError: An argument makes no sense.
        """
        found = self._all(tasks)
        known: dict[int, videotasks.Ended[AsyncTask, AsyncTaskResult]] = {}
        async for ended in self.as_completed(
            {id(task): task for task in found}.values(),
            timeout=timeout,
            on_update=on_update,
            poll_interval=poll_interval,
            request_timeout=request_timeout,
        ):
            known[id(ended.task)] = ended
        return [known[id(task)] for task in found]

    def _all(self, tasks: object) -> list[AsyncTask]:
        """Many tasks, of which some may have been given by their ids."""
        given = tasks_of(tasks, AsyncTask)
        return [self.task(one) if isinstance(one, str) else one for one in given]

    async def close(self) -> None:
        """Closes the connections; the client sends nothing any more."""
        for runner in self._runners:
            await runner.close()

    @property
    def _submit(self) -> Submit[Later[AsyncTask]]:
        """What the generated methods call."""
        return self._submit_arguments

    async def _submit_arguments(
        self,
        kind: type[videotasks.Request],
        arguments: Mapping[str, object],
        options: Options,
    ) -> AsyncTask:
        return await self._send(self._preparation_from(kind, arguments, options))

    async def _send(self, preparation: Preparation) -> AsyncTask:
        async with self._preparing.held(preparation) as submission:
            return await self._submitted(submission)

    async def _submitted(self, submission: Submission) -> AsyncTask:
        while True:
            attempt = submission.attempt()
            runner = self._runners[attempt.place]
            try:
                try:
                    with advised(attempt.settings):
                        accepted = await runner.run(attempt.machine)
                        return AsyncTask(
                            runner,
                            accepted.task_id,
                            submission.endpoint,
                            attempt.receipt.digest,
                            accepted,
                            attempt.claim,
                        )
                except VideotasksError as error:
                    if not submission.goes_on(attempt, error):
                        raise
            except BaseException as error:
                # What strikes just now is told of as well.
                try:
                    ended = attempt.ended(error)
                except BaseException as strike:
                    attempt.ended(strike)
                    raise
                del OPEN[attempt.claim.key]
                if ended is error:
                    raise
                raise ended from None
            del OPEN[attempt.claim.key]  # the next provider has a claim of its own

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def noting(client: AsyncClient, journal: Journal) -> AsyncClient:
    """A client with another journal, for a submit or two."""
    copy = client.with_options()
    copy._journal = journal  # pyright: ignore[reportPrivateUsage]
    copy._terms = None  # pyright: ignore[reportPrivateUsage]
    for runner in copy._runners:  # pyright: ignore[reportPrivateUsage]
        runner.journal = journal
    return copy


name_publicly(globals())
