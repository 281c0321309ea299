"""What both clients do before anything is sent: checks, warnings and the body."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn

import videotasks
from videotasks._arguments.calls import (
    MOST_IN_FLIGHT,
    count_of,
    flag_of,
    headers_of,
    members_of,
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
from videotasks._exceptions import (
    MediaChangedError,
    UnencryptedWarning,
    ValidationError,
    ValidationWarning,
    describe_problems,
    wrong,
)
from videotasks._platform.catalog import ENDPOINTS
from videotasks._values.concealed import Concealed
from videotasks._values.kinds import as_object
from videotasks._values.problem import Problem
from videotasks._values.show import in_python
from videotasks._values.strikes import struck
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._submit import Options

if TYPE_CHECKING:
    from videotasks._client.journal import Journal
    from videotasks._client.loads import Load
    from videotasks._client.submission import Submission
    from videotasks._validation.request import Request

WORLD: Final = World(time.monotonic, time.time, random.random)


class Preparation(NamedTuple):
    """A submit that is to be checked and made ready."""

    endpoint: str
    make: Callable[[], Submission]
    load: Load
    """What is to be read and written for it."""
    limit: float | None
    """Seconds that it may take where there are files; None: no limit."""
    patience: float | None
    """Seconds for which it waits for its turn; None: as long as it takes."""


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
        allow_http_files: bool | None,
        allow_private_files: bool,
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
        if journal is not None:
            from videotasks._client.journal import journal_of

            self._journal = journal_of(journal)
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
        from videotasks._validation.request import members_in

        request = _request_of(request)
        make = partial(self._submission_of, request, options)
        return self._preparation(type(request), members_in(request), options, make)

    def _preparation_from(
        self, kind: type[Request], arguments: Mapping[str, object], options: Options
    ) -> Preparation:
        """What is to be done before the arguments of a generated method can be sent."""
        make = partial(self._submission_from, kind, arguments, options)
        return self._preparation(kind, arguments, options, make)

    def _preparation(
        self,
        kind: type[Request],
        body: Mapping[str, object],
        options: Options,
        make: Callable[[], Submission],
    ) -> Preparation:
        from videotasks._client.loads import NOTHING, load_of
        from videotasks._validation.request import media_in

        load = load_of(body, media_in(kind), options.extra_body)
        limit = patience = None
        if load != NOTHING:
            limits = timeouts_of(options.timeout)
            limit = self._each[0].allowed(limits)
            patience = self._each[0].time_given(limits)
        return Preparation(kind.endpoint, make, load, limit, patience)

    def _submission_of(self, request: Request, options: Options) -> Submission:
        """Checks a request and makes it ready."""
        from videotasks._validation.request import problems_in

        mode = self._mode(options)
        if mode != "off":
            _report(request, problems_in(request), mode)
        return self._ready(request, options)

    def _submission_from(
        self, kind: type[Request], arguments: Mapping[str, object], options: Options
    ) -> Submission:
        """Checks the arguments of a generated method and makes their request ready."""
        from videotasks._validation.request import from_arguments, problems_in, warn_of

        mode = self._mode(options)
        body = {name: value for name, value in arguments.items() if value is not None}
        request, problems = from_arguments(kind, body)
        if mode != "off":
            _report(request, problems_in(request, problems), mode)
        if mode == "error":
            warn_of(request)
        return self._ready(request, options)

    def _mode(self, options: Options) -> Validation:
        if options.validation is None:
            return self._validation
        return validation_of(options.validation)

    def _ready(self, request: Request, options: Options) -> Submission:
        from videotasks._client.submission import Submission
        from videotasks._validation.request import members_in

        extra = members_of(options.extra_body)
        members = {**members_in(request), **extra}
        body = _encode(request, members, extra)
        return Submission(request, members, body, options, self._each, self._journal)

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


def _report(request: Request, problems: list[Problem], mode: Validation) -> None:
    if not problems:
        return
    name = type(request).__name__
    if mode == "error":
        raise ValidationError(name, problems, request.endpoint)
    from videotasks._platform.notices import warn_caller

    warn_caller(describe_problems(name, problems), ValidationWarning)


def _encode(request: Request, body: dict[str, Any], extra: dict[str, Any]) -> bytes:
    """The JSON text of a body, of which `extra` came from `extra_body`."""
    from videotasks._client.encoding import encode
    from videotasks._values.plain import unencodable

    try:
        return encode(body)
    except MediaChangedError as error:
        error.endpoint = request.endpoint
        raise
    except (TypeError, ValueError, RecursionError) as error:
        if struck(error):
            raise
        for one in unencodable(extra):
            what = f"cannot be sent: {one.pointer}: {one.message}"
            raise wrong("extra_body", what) from error
        problems = [
            Problem(one.pointer, "type", one.value, one.message, None, "")
            for one in unencodable(body)
        ] or [Problem("", "type", None, f"is not JSON: {error}", None, "")]
        name = type(request).__name__
        raise ValidationError(name, problems, request.endpoint) from error


def _request_of(value: object) -> Request:
    """A request, of whatever endpoint."""
    from videotasks._validation.request import Request

    if isinstance(value, Request) and hasattr(type(value), "endpoint"):
        return value
    example = next(iter(ENDPOINTS.values()))
    hint = f"call its class, such as {example.request}(...)"
    if as_object(value) is not None:
        hint = (
            "read it with from_dict of the class of its endpoint, such as "
            f"{example.request}.from_dict(...), or call client.{example.id}(...)"
        )
    what = f"must be the Request of an endpoint, not {type(value).__name__}: {hint}"
    raise wrong("request", what)
