"""Everything that can go wrong, as one tree of exceptions that are plain data.

The package's docstring draws the tree. Every exception can be pickled and compared by
value, and none holds an API key (of eight characters or more).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from videotasks._values.new_object import new_object
from videotasks._values.problem import Problem
from videotasks._values.public_name import name_publicly
from videotasks._values.views import ResultView

__all__ = [
    "APIError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ContentRefusedError",
    "DownloadError",
    "FileSystemWarning",
    "ImageRefusedError",
    "InferredLimitWarning",
    "InsufficientBalanceError",
    "MediaChangedError",
    "MediaWarning",
    "MisspelledNameWarning",
    "ModelSchemaError",
    "NoEffectWarning",
    "NoFileError",
    "NotFoundError",
    "NotSentError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "PollError",
    "ProviderDeviationWarning",
    "RateLimitError",
    "RetiredEndpointWarning",
    "ServerError",
    "TargetExistsError",
    "TaskFailedError",
    "TaskNotFoundError",
    "UnencryptedWarning",
    "UnexpectedFormatWarning",
    "UnlistedEndpointWarning",
    "ValidationError",
    "ValidationWarning",
    "VideotasksError",
    "VideotasksWarning",
    "WaitTimeoutError",
]


class VideotasksError(Exception):
    """The base of every exception of this package; `help("videotasks")` draws the tree.

    Attributes:
        task_id: Id of the task that this is about; None where there is none, or none is
            known.
        retry_safe: Whether the call that raised this may be made again. True: that
            cannot be billed twice. False: it is pointless as it stands. None: nobody
            knows.
        endpoint: `family.operation` of the request; None where it is not known.
        request_digest: SHA-256 of the JSON body of the submit, in hexadecimal; None
            without a submit.
        status: HTTP status of the response; None if there was none, or it was not the
            trouble.
        reason: The platform's word for it, such as `INVALID_REQUEST_BODY`; "" if it
            gave none.
        code: The `code` of the response, as it came; None if there was none.
        message: The platform's sentence; "" if it gave none.
        provider: Id of the provider that this came from, or that has the task; None before
            one was asked.
    """

    task_id: str | None
    retry_safe: bool | None
    endpoint: str | None
    request_digest: str | None
    status: int | None
    reason: str
    code: int | str | None
    message: str
    provider: str | None = None  # of pickles of earlier versions

    def __init__(
        self,
        text: str,
        *,
        task_id: str | None = None,
        retry_safe: bool | None = None,
        endpoint: str | None = None,
        request_digest: str | None = None,
        status: int | None = None,
        reason: str = "",
        code: int | str | None = None,
        message: str = "",
        provider: str | None = None,
    ) -> None:
        super().__init__(text)
        self.task_id = task_id
        self.retry_safe = retry_safe
        self.endpoint = endpoint
        self.request_digest = request_digest
        self.status = status
        self.reason = reason
        self.code = code
        self.message = message
        self.provider = provider

    def __reduce__(self) -> tuple[Any, ...]:
        # The attributes travel as they are: no __init__ has to be callable from `args`.
        state = {**vars(self), "args": self.args}
        return new_object, (type(self),), state

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, VideotasksError):
            return NotImplemented
        return (type(self), self.args, vars(self)) == (
            type(other),
            other.args,
            vars(other),
        )

    def __hash__(self) -> int:
        return hash((type(self), self.args))


def _rebuild(  # pyright: ignore[reportUnusedFunction]
    kind: type[VideotasksError], args: tuple[Any, ...], state: dict[str, Any]
) -> VideotasksError:
    # Pickles of earlier versions call it.
    error = kind.__new__(kind)
    error.args = args
    vars(error).update(state)
    return error


class ConfigurationError(VideotasksError, ValueError):
    """A client or a call that cannot work: no key, an unknown provider, a bad option.

    Attributes:
        argument: Name of the argument that is wrong; None if it is not about one.
    """

    argument: str | None

    def __init__(
        self, text: str, *, argument: str | None = None, **context: Any
    ) -> None:
        context.setdefault("retry_safe", False)
        super().__init__(text, **context)
        self.argument = argument


class ValidationError(VideotasksError, ValueError):
    """A request that breaks documented rules.

    Attributes:
        request_name: Name of the request class.
        problems: Every broken rule, as a `Problem`.
    """

    request_name: str
    problems: tuple[Problem, ...]

    def __init__(
        self,
        request_name: str,
        problems: Sequence[Problem],
        endpoint: str | None = None,
    ) -> None:
        text = describe_problems(request_name, problems)
        super().__init__(text, retry_safe=False, endpoint=endpoint)
        self.request_name = request_name
        self.problems = tuple(problems)


class APIError(VideotasksError):
    """The platform answered with an error, and not with what was asked for.

    Where `retry_safe` is None, a submit may have been accepted, and billed, all the same.

    Attributes:
        status: HTTP status of the response.
        metadata: Further details as they came, such as what is wrong with a body; or
            empty.
        body: The beginning of the response's body, as text.
        retry_after: Seconds after which the platform asks to try again (`Retry-After`);
            None if it did not say.
    """

    # Narrower than in the base, on purpose: a response has a status.
    status: int  # pyright: ignore[reportIncompatibleVariableOverride]
    metadata: Mapping[str, Any]
    body: str
    retry_after: float | None = None  # of pickles of earlier versions

    def __init__(
        self,
        text: str,
        *,
        status: int,
        metadata: Mapping[str, Any] | None = None,
        body: str = "",
        retry_after: float | None = None,
        **context: Any,
    ) -> None:
        super().__init__(text, status=status, **context)
        self.metadata = dict(metadata or {})
        self.body = body
        self.retry_after = retry_after


class AuthenticationError(APIError):
    """The key is missing, unknown or not valid."""


class PermissionDeniedError(APIError):
    """The key is valid, but not for this."""


class InsufficientBalanceError(APIError):
    """The account has not enough credit."""


class BadRequestError(APIError):
    """The platform does not accept the request as it stands."""


class ContentRefusedError(BadRequestError):
    """The prompt, or an image's content, is not allowed."""


class ImageRefusedError(BadRequestError):
    """An image is too big, too small, or of a format that is not accepted."""


class NotFoundError(APIError):
    """There is nothing at that address."""


class TaskNotFoundError(NotFoundError):
    """The platform does not know the task (or not any more)."""


class RateLimitError(APIError):
    """Too many requests; `retry_after` says when to try again, if the platform did."""


class ServerError(APIError):
    """The platform failed."""


class NotSentError(VideotasksError):
    """The request surely never arrived: no name, no connection, no TLS handshake, no turn in time."""

    def __init__(self, text: str, **context: Any) -> None:
        context.setdefault("retry_safe", True)
        super().__init__(text, **context)


class MediaChangedError(NotSentError):
    """A file is not what it was when it was checked, or cannot be read any more; nothing was sent.

    Make the input again, of the file as it is now.
    """

    def __init__(self, text: str, **context: Any) -> None:
        context.setdefault("retry_safe", False)
        super().__init__(text, **context)


class ModelSchemaError(NotSentError):
    """The schema that a client checks bodies by cannot be used: it cannot be fetched, or is none; nothing was sent.

    Attributes:
        source: Address of the schema, without its query, or path of its file; "" of one that was given as a mapping.
    """

    source: str

    def __init__(self, text: str, *, source: str = "", **context: Any) -> None:
        super().__init__(text, **context)
        self.source = source


class OutcomeUnknownError(VideotasksError):
    """A submit that may have been accepted, and billed: no usable response tells.

    Look for the task in the provider's console before sending the request again;
    `request_digest` tells whether two errors are about the same body. `task_id` is set
    if a response that is broken, or accepts nothing, still named a task.

    Attributes:
        body: The beginning of the response's body, as text; "" if none came.
    """

    body: str

    def __init__(self, text: str, *, body: str = "", **context: Any) -> None:
        super().__init__(text, **context)
        self.body = body


class PollError(VideotasksError):
    """A result could not be fetched; the task itself is not touched by that."""

    def __init__(self, text: str, **context: Any) -> None:
        context.setdefault("retry_safe", True)
        super().__init__(text, **context)


class TaskFailedError(VideotasksError):
    """The task ended without a result; `reason` is the platform's.

    Attributes:
        result: The response that said so; None if it was an error response.
    """

    result: ResultView | None

    def __init__(
        self, text: str, *, result: ResultView | None = None, **context: Any
    ) -> None:
        context.setdefault("retry_safe", False)
        super().__init__(text, **context)
        self.result = result


class WaitTimeoutError(VideotasksError, TimeoutError):
    """The time to wait is over and the task had not ended; it may be waited for again.

    Attributes:
        timeout: Seconds that were allowed.
        result: What was last seen of the task; None if nothing was.
    """

    timeout: float
    result: ResultView | None

    def __init__(
        self,
        text: str,
        *,
        timeout: float,
        result: ResultView | None = None,
        **context: Any,
    ) -> None:
        context.setdefault("retry_safe", True)
        super().__init__(text, **context)
        self.timeout = timeout
        self.result = result


class NoFileError(VideotasksError, IndexError):
    """A result has no such file, such as `result.videos[0]` of a task that made no video.

    Also of a success, where the platform names no usable video; the text says what to do.
    """

    def __init__(self, text: str, **context: Any) -> None:
        context.setdefault("retry_safe", False)
        super().__init__(text, **context)


class DownloadError(VideotasksError):
    """A file could not be fetched or saved; nothing is left at the target.

    Attributes:
        url: Address of the file, without its query, which may be a signature.
    """

    url: str

    def __init__(self, text: str, *, url: str = "", **context: Any) -> None:
        context.setdefault("retry_safe", True)
        super().__init__(text, **context)
        self.url = url


class TargetExistsError(DownloadError, FileExistsError):
    """There is a file at the target, and `overwrite=True` was not given."""

    def __init__(self, text: str, **context: Any) -> None:
        context.setdefault("retry_safe", False)
        super().__init__(text, **context)


class VideotasksWarning(UserWarning):
    """The base of every warning of this package."""


class RetiredEndpointWarning(VideotasksWarning):
    """The provider has retired the endpoint, or is going to."""


class UnlistedEndpointWarning(VideotasksWarning):
    """The provider does not document the endpoint; others do."""


class InferredLimitWarning(VideotasksWarning):
    """A value outside a limit that no page of the platform states, or that a page only advises."""


class ProviderDeviationWarning(VideotasksWarning):
    """The provider's page differs from the others: the request breaks its rule, or has what it does not list."""


class NoEffectWarning(VideotasksWarning):
    """A parameter that has no effect beside the values of others."""


class MisspelledNameWarning(VideotasksWarning):
    """A further parameter, which no page lists, has nearly the name of one that is listed, or of an option."""


class MediaWarning(VideotasksWarning):
    """A file that is sent and may not be what was meant: named otherwise than it is, made smaller, oddly spelt."""


class UnencryptedWarning(VideotasksWarning):
    """The API's address is plain http on another machine: the key can be read on the way."""


class UnexpectedFormatWarning(VideotasksWarning):
    """A file that was fetched is not of the format that it is called by; it is saved all the same."""


class FileSystemWarning(VideotasksWarning):
    """A file is saved, but the file system cannot do all that makes it safe, or keep its rights."""


class ValidationWarning(VideotasksWarning):
    """A request breaks documented rules and is sent all the same."""


def wrong(argument: str, what: str) -> ConfigurationError:
    """What is raised for an argument; the text begins with its name."""
    return ConfigurationError(f"{argument} {what}", argument=argument)


def describe_problems(request_name: str, problems: Sequence[Problem]) -> str:
    """All problems, one a line, and each page that states the rules once."""
    count = len(problems)
    lines = [f"{request_name}: {count} problem{'' if count == 1 else 's'}"]
    lines += [f"  {problem} ({problem.rule})" for problem in problems]
    sources = dict.fromkeys(problem.source for problem in problems if problem.source)
    lines += [f"  see {source}" for source in sources]
    return "\n".join(lines)


name_publicly(globals())
