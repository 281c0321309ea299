# Copied from generator/templates/python/videotasks/_client/async_client.py: edit that file, then run `make generate`.
"""The asynchronous client: one provider, one key, and every endpoint as a method."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from videotasks._arguments.calls import task_id_of
from videotasks._arguments.connection import session_of
from videotasks._client.any_client import ClientBase, Submission
from videotasks._client.async_runner import AsyncRunner, Later
from videotasks._client.async_task import AsyncTask
from videotasks._platform.catalog import ProviderId
from videotasks._validation.request import Request
from videotasks._values.public_name import name_publicly
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._families import Families
from videotasks.endpoints._submit import Options, Submit

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from videotasks._http.libraries import aiohttp

__all__ = ["AsyncClient"]


class AsyncClient(ClientBase, Families[Later[AsyncTask]]):
    """Submits requests to one provider and follows their tasks, in an event loop.

    It needs aiohttp, of the extra `async`. Everything that `Client` sends is
    awaited here, and otherwise the same: `task = await client.vidu_q1.text_to_video(...)`,
    `await task.wait()`. A submit that is cancelled may have been accepted, and billed;
    that is logged as a warning, with the digest of its body.

    Any number of coroutines of one event loop may share a client and its tasks; it makes
    as many connections as there are requests at once.

    Args:
        provider: `novita`, `ppio`, `jiekou` or `highwayapi`.
        api_key: The key. Default: what the provider's environment variable holds, such
            as `HIGHWAYAPI_API_KEY`. It goes to the host of the API and nowhere else.
        base_url: Where the API listens, with a path prefix if there is one. Default: the
            provider's host.
        timeout: Seconds of each part of an exchange: one number, or (connect, read), where
            None means no limit. Connecting is the name, its addresses and TLS; a response's
            head and its body have the read time-out each. Default: (10, 60).
        max_retries: How often one request is repeated at most. Default: 2. The pauses
            double from 0.5 to 8 s, after too many requests from 10 to 60 s, each up to a
            quarter shorter; `Retry-After` counts instead, up to 60 s. A submit or poll
            may take so much longer.
        validation: What a broken rule does: `error` (default) refuses the request,
            `warn` sends it all the same, `off` does not look.
        extra_headers: Headers of every request to the platform, besides the client's.
        proxies: Proxies as requests has them, such as `{"https": "http://host:3128"}`.
            Default: what the environment says (`HTTPS_PROXY`, `NO_PROXY`). "" is none.
        verify: False trusts any certificate; a path names the file of those to trust.
            Default: True, with what `REQUESTS_CA_BUNDLE` names, if it does.
        connector: A connector of your own, for what aiohttp cannot do by itself (SOCKS,
            client certificates). It is not closed with the client.

    Raises:
        ConfigurationError: An argument makes no sense, or there is no key.
    """

    def __init__(
        self,
        provider: ProviderId,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        timeout: Timeouts | None = (10, 60),
        max_retries: int = 2,
        validation: Validation = "error",
        extra_headers: Mapping[str, str] | None = None,
        proxies: Mapping[str, str] | None = None,
        verify: bool | str = True,
        connector: aiohttp.BaseConnector | None = None,
    ) -> None:
        super().__init__(
            provider,
            api_key,
            base_url,
            timeout,
            max_retries,
            validation,
            extra_headers,
            proxies,
            verify,
        )
        session_of("connector", connector, "aiohttp", "BaseConnector")
        self._runner = AsyncRunner(self._settings, self._api_key, connector)

    async def submit(
        self,
        request: Request,
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
            NotSentError: It surely did not arrive; it may be sent again.
            OutcomeUnknownError: It may have been accepted, and billed.
            APIError: The platform answered with an error; where its `retry_safe` is
                None, it may have been accepted, and billed.
            ConfigurationError: An argument makes no sense.
        """
        options = Options(extra_body, extra_headers, timeout, max_retries, validation)
        return await self._send(self._submission_of(request, options))

    def task(self, task_id: str) -> AsyncTask:
        """A task from its id, submitted here or anywhere else. Nothing is sent.

        Raises:
            ConfigurationError: That is no id.
        """
        return AsyncTask(self._runner, task_id_of(task_id))

    async def close(self) -> None:
        """Closes the connections; the client sends nothing any more."""
        await self._runner.close()

    @property
    def _submit(self) -> Submit[Later[AsyncTask]]:
        """What the generated methods call."""
        return self._submit_arguments

    async def _submit_arguments(
        self,
        kind: type[Request],
        arguments: Mapping[str, object],
        options: Options,
    ) -> AsyncTask:
        return await self._send(self._submission_from(kind, arguments, options))

    async def _send(self, submission: Submission) -> AsyncTask:
        with submission.kept():
            accepted = await self._runner.run(submission.machine)
            return AsyncTask(
                self._runner,
                accepted.task_id,
                submission.endpoint,
                submission.digest,
                accepted,
            )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


name_publicly(globals())
