# Copied from generator/templates/python/videotasks/_client.py: edit that file, then run `make generate`.
"""The client: one provider, one key, and every endpoint as a method."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from videotasks import _arguments, _core
from videotasks._driver import Driver, Settings
from videotasks._exceptions import (
    ValidationError,
    ValidationWarning,
    describe_problems,
)
from videotasks._families import Families
from videotasks._notices import warn_caller, warn_of_deviations, warn_of_listing
from videotasks._problems import Problem
from videotasks._request import Request
from videotasks._task import Task

if TYPE_CHECKING:
    from types import TracebackType

    import requests
    from typing_extensions import Self

    from videotasks._submit import Submit, Validation
    from videotasks._transport import Timeouts


class Client(Families["Task"]):
    """Submits requests to one provider and follows their tasks.

    A submit is billed: it is repeated only when it was surely not accepted. Threads may
    share a client. Nothing is sent before the first submit or look.

    Args:
        provider: `novita`, `ppio`, `jiekou` or `highwayapi`.
        api_key: The key. Default: what the provider's environment variable holds, such
            as `HIGHWAYAPI_API_KEY`.
        base_url: Where the API listens, with a path prefix if there is one. Default: the
            provider's host.
        timeout: Seconds of one exchange, as requests has it: one number, or (connect,
            read). Default: (10, 60).
        max_retries: How often one request is repeated at most. Default: 2.
        validation: What a broken rule does: `error` (default) refuses the request,
            `warn` sends it all the same, `off` does not look.
        session: A session of your own, with its proxies, certificates and adapters. It
            is not closed with the client.

    Raises:
        ConfigurationError: An argument makes no sense, or there is no key.
    """

    def __init__(
        self,
        provider: str,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        timeout: Timeouts = (10, 60),
        max_retries: int = 2,
        validation: Validation = "error",
        session: requests.Session | None = None,
    ) -> None:
        known = _arguments.provider_named(provider)
        settings = Settings(
            provider=known.id,
            base_url=_arguments.base_url_of(
                known.host if base_url is None else base_url
            ),
            timeout=_arguments.timeouts_of(timeout),
            policy=_core.Policy(max_retries=_arguments.retries_of(max_retries)),
        )
        self._validation: Validation = _arguments.validation_of(validation)
        key = _arguments.key_of(api_key, known.key_variable)
        self._driver = Driver(settings, key, session)

    def submit(
        self,
        request: Request,
        *,
        extra_body: Mapping[str, object] | None = None,
        validation: Validation | None = None,
    ) -> Task:
        """Submits a request, which is billed, and returns its task at once.

        Args:
            request: The request; it is validated once more.
            extra_body: Members that are merged over the body after its validation, for
                parameters that the documentation does not have.
            validation: What a broken rule does; default: as the client has it.

        Raises:
            ValidationError: The request breaks documented rules.
            NotSentError: It surely did not arrive; it may be sent again.
            OutcomeUnknownError: It may have been accepted, and billed.
            APIError: The platform refused it.
        """
        request = _arguments.request_of(request)
        mode = self._mode(validation)
        if mode != "off":
            _report(request, type(request).problems_of(request.to_dict()), mode)
        return self._send(request, extra_body)

    def task(self, task_id: str) -> Task:
        """A task from its id, submitted here or anywhere else. Nothing is sent.

        Raises:
            ConfigurationError: That is no id.
        """
        return Task(self._driver, _arguments.task_id_of(task_id))

    def close(self) -> None:
        """Closes the connections; the client sends nothing any more."""
        self._driver.close()

    @property
    def _submit(self) -> Submit[Task]:
        """What the generated methods call."""
        return self._submit_arguments

    def _submit_arguments(
        self,
        kind: type[Request],
        arguments: Mapping[str, object],
        extra_body: Mapping[str, object] | None,
        validation: Validation | None,
    ) -> Task:
        mode = self._mode(validation)
        body = {name: value for name, value in arguments.items() if value is not None}
        if mode == "error":
            return self._send(kind.from_dict(body), extra_body)
        return self.submit(
            kind.construct(**body), extra_body=extra_body, validation=mode
        )

    def _mode(self, validation: Validation | None) -> Validation:
        if validation is None:
            return self._validation
        return _arguments.validation_of(validation)

    def _send(self, request: Request, extra_body: Mapping[str, object] | None) -> Task:
        settings, world = self._driver.settings, self._driver.world
        members = {**request.to_dict(), **_arguments.members_of(extra_body)}
        body = _encode(request, members)
        warn_of_listing(request.endpoint, settings.provider, world.wall())
        warn_of_deviations(request.endpoint, settings.provider, members)
        call = _core.Call("POST", settings.base_url + request.path, {}, body)
        accepted = self._driver.run(
            _core.submit(
                call, endpoint=request.endpoint, policy=settings.policy, world=world
            )
        )
        return Task(
            self._driver,
            accepted.task_id,
            endpoint=request.endpoint,
            request_digest=_core.digest(body),
            accepted=accepted,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        settings = self._driver.settings
        return f"<Client {settings.provider} at {settings.base_url}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a Client holds a key and connections and cannot be pickled: make one in "
            "each process; tasks are resumed there from their ids"
        )


def _report(request: Request, problems: list[Problem], mode: Validation) -> None:
    if not problems:
        return
    name = type(request).__name__
    if mode == "error":
        raise ValidationError(name, problems)
    warn_caller(describe_problems(name, problems), ValidationWarning)


def _encode(request: Request, body: dict[str, Any]) -> bytes:
    try:
        return _core.encode(body)
    except (TypeError, ValueError, RecursionError) as error:
        problem = Problem("", "type", None, f"is not JSON: {error}", None, "")
        raise ValidationError(type(request).__name__, [problem]) from error
