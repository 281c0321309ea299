"""What both clients do before anything is sent: checks, warnings and the body."""

from __future__ import annotations

import os
import random
import secrets
import time
from collections.abc import Mapping
from typing import Any, Final, NamedTuple, NoReturn

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
    base_url_of,
    is_readable_on_the_way,
    key_of,
    provider_named,
    proxies_of,
    source_of_key,
    verify_of,
)
from videotasks._arguments.environment import BASE_URL, log_as_asked, variable
from videotasks._client.journal import Journal, UnfinishedSubmit, journal_of
from videotasks._core.actions import Call, Exchange, Machine, Policy, World, log
from videotasks._core.settings import Settings
from videotasks._core.submit import Accepted, Receipt, digest, encode, submit
from videotasks._exceptions import (
    UnencryptedWarning,
    ValidationError,
    ValidationWarning,
    describe_problems,
    wrong,
)
from videotasks._platform.catalog import ENDPOINTS
from videotasks._platform.notices import (
    warn_caller,
    warn_of_deviations,
    warn_of_listing,
)
from videotasks._validation.request import Request
from videotasks._values.concealed import Concealed
from videotasks._values.kinds import as_object
from videotasks._values.plain import unencodable
from videotasks._values.problem import Problem
from videotasks._values.types import Timeouts, Validation
from videotasks.endpoints._submit import Options

WORLD: Final = World(time.monotonic, time.time, random.random)


class Submission(NamedTuple):
    """A request that is ready to be submitted."""

    endpoint: str
    digest: str
    """SHA-256 of the body, in hexadecimal."""
    machine: Machine[Accepted]
    receipt: Receipt
    """Tells of the task if whoever gets it is interrupted before they have it."""


class ClientBase:
    """Settings, key and default validation of a client."""

    def __init__(
        self,
        provider: Concealed,
        api_key: Concealed,
        base_url: str | None,
        timeout: Timeouts | None,
        max_retries: int,
        validation: Validation,
        extra_headers: Mapping[str, str] | None,
        proxies: Mapping[str, str] | None,
        verify: bool | str,
        requests_per_minute: int | None,
        max_in_flight: int,
        journal: str | os.PathLike[str] | Journal | None,
        allow_http_files: bool | None,
        allow_private_files: bool,
    ) -> None:
        log_as_asked()
        known = provider_named(provider)
        address = base_url_of(base_url, known.host)
        most = retries_of(max_retries)
        self._settings = Settings(
            provider=known.id,
            base_url=address,
            timeout=timeouts_of(timeout),
            policy=Policy(max_retries=most),
            headers=headers_of(extra_headers),
            proxies=proxies_of(proxies),
            verify=verify_of(verify),
            requests_per_minute=count_of("requests_per_minute", requests_per_minute),
            max_in_flight=count_of("max_in_flight", max_in_flight) or MOST_IN_FLIGHT,
            world=WORLD,
            key_source=source_of_key(api_key, known.key_variable, address),
            http_files=(
                None
                if allow_http_files is None
                else flag_of("allow_http_files", allow_http_files)
            ),
            private_files=flag_of("allow_private_files", allow_private_files),
        )
        self._validation: Validation = validation_of(validation)
        self._journal = journal_of(journal)
        self._api_key = key_of(api_key, known.key_variable, address)
        if base_url is None and variable(BASE_URL) is not None:
            log.info("%s comes from the environment variable %s", self, BASE_URL)
        if is_readable_on_the_way(self._settings.base_url):
            warn_caller(
                f"base_url {self._settings.base_url} is plain http: whoever is on the way "
                "can read the API key; use https",
                UnencryptedWarning,
            )

    def unfinished(self) -> list[UnfinishedSubmit]:
        """Submits of the journal whose task was not seen to end, as after a crash.

        Those with a `task_id` go on with `client.task(task_id)`. Of the others nobody knows
        whether they were accepted, and billed: the provider's console shows it.

        Raises:
            ConfigurationError: The client has no journal.
            OSError: The journal cannot be read.
        """
        if self._journal is None:
            raise wrong("journal", "was not given: Client(..., journal=PATH) keeps one")
        return self._journal.unfinished()

    def _settings_with(
        self,
        timeout: object,
        max_retries: object,
        extra_headers: object,
    ) -> Settings:
        """The settings of a copy; what is None stays."""
        settings = self._settings
        limits = timeouts_of(timeout)
        return settings._replace(
            timeout=settings.timeout if limits is None else limits,
            policy=settings.patience(max_retries),
            headers={**settings.headers, **headers_of(extra_headers)},
        )

    def _submission_of(self, request: Request, options: Options) -> Submission:
        """Checks a request and makes it ready."""
        request = _request_of(request)
        mode = self._mode(options)
        if mode != "off":
            _report(request, type(request).problems_of(request.to_dict()), mode)
        return self._ready(request, options)

    def _submission_from(
        self, kind: type[Request], arguments: Mapping[str, object], options: Options
    ) -> Submission:
        """Checks the arguments of a generated method and makes their request ready."""
        mode = self._mode(options)
        body = {name: value for name, value in arguments.items() if value is not None}
        if mode == "error":
            return self._ready(kind.from_dict(body), options)
        return self._submission_of(kind.construct(**body), options)

    def _mode(self, options: Options) -> Validation:
        if options.validation is None:
            return self._validation
        return validation_of(options.validation)

    def _ready(self, request: Request, options: Options) -> Submission:
        settings = self._settings
        extra = members_of(options.extra_body)
        members = {**request.to_dict(), **extra}
        headers = {**settings.headers, **headers_of(options.extra_headers)}
        limits = timeouts_of(options.timeout)
        policy = settings.patience(options.max_retries)
        body = _encode(request, members, extra)
        warn_of_listing(request.endpoint, settings.provider, settings.world.wall())
        warn_of_deviations(request.endpoint, settings.provider, members)
        url = settings.base_url + request.path
        pair = settings.pair(limits)
        submit_id = None if self._journal is None else secrets.token_hex(8)
        exchange = Exchange()
        call = Call(
            "POST",
            url,
            {},
            body,
            timeout=pair,
            headers=headers,
            exchange=exchange,
            patience=settings.patience_for_turn(limits),
        )
        known_by = digest(body)
        receipt = Receipt(
            request.endpoint, known_by, exchange, submit_id, settings.provider
        )
        machine = submit(
            call,
            endpoint=request.endpoint,
            policy=policy,
            world=settings.world,
            receipt=receipt,
            limit=settings.allowed(limits),
        )
        return Submission(request.endpoint, known_by, machine, receipt)

    def __repr__(self) -> str:
        settings: Settings | None = vars(self).get("_settings")
        if settings is None:  # as debuggers show it where its making failed
            return f"<{type(self).__name__} that could not be made>"
        return f"<{type(self).__name__} {settings.provider} at {settings.base_url}>"

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
    warn_caller(describe_problems(name, problems), ValidationWarning)


def _encode(request: Request, body: dict[str, Any], extra: dict[str, Any]) -> bytes:
    """The JSON text of a body, of which `extra` came from `extra_body`."""
    try:
        return encode(body)
    except (TypeError, ValueError, RecursionError) as error:
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
