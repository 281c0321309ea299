# Copied from generator/templates/python/videotasks/_client/preparations.py: edit that file, then run `make generate`.
"""Checks requests and makes them ready to be sent: what both clients do before anything goes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from videotasks._arguments.calls import members_of, mode_of, timeouts_of
from videotasks._client.encoding import encode
from videotasks._client.loads import NOTHING, Load, load_of
from videotasks._client.submission import Submission
from videotasks._exceptions import (
    MediaChangedError,
    ValidationError,
    ValidationWarning,
    describe_problems,
    wrong,
)
from videotasks._platform.endpoints import ENDPOINTS
from videotasks._platform.notices import warn_caller
from videotasks._validation.request import (
    Request,
    from_arguments,
    further_in,
    is_right,
    media_in,
    members_in,
    problems_in,
    right_from,
    warn_of,
)
from videotasks._values.kinds import as_object
from videotasks._values.problem import Problem
from videotasks._values.strikes import struck

if TYPE_CHECKING:
    from videotasks._client.journal import Journal
    from videotasks._core.settings import Settings
    from videotasks._values.types import Validation
    from videotasks.endpoints._submit import Options

_NO_EXTRA: Final[Mapping[str, Any]] = {}


class Terms(NamedTuple):
    """What a client has for all its submits."""

    each: tuple[Settings, ...]
    """The settings for each provider."""
    validation: Validation
    """What a broken rule does, if a call does not say it."""
    journal: Journal | None
    kind: Callable[..., Submission] = Submission
    """Makes a submission."""

    def preparation_of(self, request: Request, options: Options) -> Preparation:
        """What is to be done before a request can be sent."""
        request = _request_of(request)
        make = partial(_submission_of, request, options, self)
        if is_right(request) and not options.extra_body:
            return Preparation(request.endpoint, make, NOTHING, None, None)
        return _preparation(type(request), members_in(request), options, self, make)

    def preparation_from(
        self, kind: type[Request], arguments: Mapping[str, object], options: Options
    ) -> Preparation:
        """What is to be done before the arguments of a generated method can be sent."""
        given = {name: one for name, one in arguments.items() if one is not None}
        if not options.extra_body:
            # There are no files to be read, as in nearly all.
            request = right_from(kind, {**given})
            if request is not None:
                make = partial(_submission_of, request, options, self, is_new=True)
                return Preparation(kind.endpoint, make, NOTHING, None, None)
        make = partial(_submission_from, kind, given, options, self)
        return _preparation(kind, given, options, self, make)


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


def _preparation(
    kind: type[Request],
    body: Mapping[str, object],
    options: Options,
    terms: Terms,
    make: Callable[[], Submission],
) -> Preparation:
    beside = [*further_in(kind, body), *filter(None, [options.extra_body])]
    load = load_of(body, media_in(kind), beside)
    limit = patience = None
    if load != NOTHING:
        limits = timeouts_of(options.timeout)
        limit = terms.each[0].allowed(limits)
        patience = terms.each[0].time_given(limits)
    return Preparation(kind.endpoint, make, load, limit, patience)


def _submission_of(
    request: Request, options: Options, terms: Terms, is_new: bool = False
) -> Submission:
    """Checks a request, which has warned of what is odd unless it is new, and makes it ready."""
    mode = mode_of(options.validation, terms.validation)
    if mode != "off" and not is_right(request):
        _report(request, problems_in(request), mode)
    if is_new and mode == "error":
        warn_of(request)
    return _ready(request, options, terms, mode)


def _submission_from(
    kind: type[Request],
    arguments: Mapping[str, object],
    options: Options,
    terms: Terms,
) -> Submission:
    """Checks the arguments of a generated method and makes their request ready."""
    mode = mode_of(options.validation, terms.validation)
    request, problems = from_arguments(kind, {**arguments})
    if mode != "off":
        _report(request, problems_in(request, problems), mode)
    if mode == "error":
        warn_of(request)
    return _ready(request, options, terms, mode)


def _ready(
    request: Request, options: Options, terms: Terms, mode: Validation
) -> Submission:
    members = members_in(request)
    extra = _NO_EXTRA
    if options.extra_body is not None:
        extra = members_of(options.extra_body)
        members = {**members, **extra}

    def encoded(named: Mapping[str, Any]) -> bytes:
        return _encode(request, named, extra)

    each, journal = terms.each, terms.journal
    return terms.kind(request, members, extra, encoded, options, each, journal, mode)


def _report(request: Request, problems: list[Problem], mode: Validation) -> None:
    if not problems:
        return
    name = type(request).__name__
    if mode == "error":
        raise ValidationError(name, problems, request.endpoint)
    warn_caller(describe_problems(name, problems), ValidationWarning)


def _encode(
    request: Request, body: Mapping[str, Any], extra: Mapping[str, Any]
) -> bytes:
    """The JSON text of a body, of which `extra` came from `extra_body`."""
    try:
        return encode(body, plain=not extra and is_right(request))
    except MediaChangedError as error:
        error.endpoint = request.endpoint
        raise
    except (TypeError, ValueError, RecursionError) as error:
        if struck(error):
            raise
        from videotasks._values.plain import unencodable

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
