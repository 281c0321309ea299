"""What tasks are, whichever client made them."""

# The parts of a task know each other.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeAlias, TypeVar

from videotasks._client.advice import advise
from videotasks._client.claims import OPEN, Claim
from videotasks._exceptions import VideotasksError
from videotasks._results.result import AnyResult
from videotasks._values.late import LateModule

if TYPE_CHECKING:
    from types import TracebackType

    from videotasks._client.journal import Journal
    from videotasks._core import submit as submits
    from videotasks._core.settings import Settings
    from videotasks._http.threads import Promise
else:
    submits = LateModule("videotasks._core.submit")

ErrorContext: TypeAlias = "Callable[[], AbstractContextManager[None]]"
"""Adds to exceptions raised within it which request their task is of."""
ResultT = TypeVar("ResultT", bound=AnyResult)


class AnyTask(Generic[ResultT]):
    """What tasks are, whichever client made them."""

    _runner: Any

    def __init__(
        self,
        task_id: str,
        endpoint: str | None = None,
        request_digest: str | None = None,
        accepted: submits.Accepted | None = None,
        claim: Claim | None = None,
    ) -> None:
        self._id = task_id
        self._endpoint = endpoint
        self._request_digest = request_digest
        self._accepted = accepted
        self._claim = claim
        """Tells of the id if it is dropped; None: somebody has seen that."""
        self._result: ResultT | None = None
        self._noted: Promise[Any] | None = None
        """The note in the journal that it has ended."""

    @property
    def id(self) -> str:
        """The platform's id of the task."""
        # No function is called here, in which something could strike behind the `del`.
        claim = self._claim
        if claim is not None:
            self._claim = None
            try:  # noqa: SIM105  # `suppress` is a function
                del OPEN[claim.key]
            except KeyError:
                pass  # another thread was faster
        return self._id

    @property
    def provider(self) -> str:
        """Id of the provider that has the task, such as `novita`."""
        provider: str = self._runner.settings.provider
        return provider

    @property
    def endpoint(self) -> str | None:
        """`family.operation`; None if the task was resumed from its id."""
        return self._endpoint

    @property
    def provider_request_id(self) -> str | None:
        """The id that the model's vendor gave; None if the response had none."""
        return self._accepted.provider_request_id if self._accepted else None

    @property
    def request_digest(self) -> str | None:
        """SHA-256 of the JSON body that was sent; None if the task was resumed."""
        return self._request_digest

    @property
    def raw(self) -> Mapping[str, Any]:
        """The whole response to the submit; empty if the task was resumed."""
        self._show_id()  # it has been seen
        return self._accepted.raw if self._accepted else {}

    @property
    def result(self) -> ResultT | None:
        """What was seen last; None before the first poll."""
        return self._result

    def _show_id(self) -> None:
        """Takes note that somebody is shown the id, and needs not be told of it in the log."""
        _ = self.id

    def _see(self, result: ResultT, journal: Journal | None) -> None:
        """Takes note of what was seen."""
        before, self._result = self._result, result
        self._show_id()  # it is in the result
        if journal is not None and (before is None or not before.done):
            from videotasks._client.journal import note_end

            provider = self._runner.settings.provider
            self._noted = note_end(journal, provider, self._id, result)

    def _error_context(self, waiting: bool = False) -> AbstractContextManager[None]:
        """Adds to exceptions what the machines do not know: where the task came from.

        Args:
            waiting: Whether it is waited for, so that an interruption is worth telling.
        """
        return _OwnErrors(self, waiting)

    @property
    def _resumed(self) -> str:
        """What makes it again, in code."""
        code: str = self._runner.settings.resumed(self._id)
        return code

    def __repr__(self) -> str:
        words = [repr(self.id)]
        if self._endpoint:
            words.append(self._endpoint)
        if self._runner.settings.several:
            words.append(f"at {self.provider}")
        words.append(self._result.state if self._result else "not looked at yet")
        return f"<{type(self).__name__} {', '.join(words)}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} holds its client, with a key, and cannot be pickled: keep its id "
            f"{self.id!r} and resume it with {self._resumed}"
        )


class TaskErrors:
    """Adds to exceptions raised within it what the machines do not know: where a task came from.

    It can be entered any number of times, and knows the task without holding it, as results
    hold it, which the task holds.
    """

    __slots__ = ("_digest", "_endpoint", "_settings", "_task_id", "_waiting")

    def __init__(self, task: AnyTask[Any], waiting: bool = False) -> None:
        self._settings: Settings = task._runner.settings
        self._task_id = task._id
        self._endpoint = task._endpoint
        self._digest = task._request_digest
        self._waiting = waiting

    def __call__(self) -> TaskErrors:
        """Itself: it serves as a function that makes what is entered."""
        return self

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is not None:
            self.tell(error)

    def tell(self, error: BaseException) -> None:
        """Adds it to an exception."""
        if isinstance(error, VideotasksError):
            advise(error, self._settings)
            error.task_id = error.task_id or self._task_id
            error.endpoint = error.endpoint or self._endpoint
            error.request_digest = error.request_digest or self._digest
            return
        from videotasks._client.interrupts import tell_what_goes_on

        resumed = {self._task_id: self._settings.resumed(self._task_id)}
        tell_what_goes_on(error, resumed, self._waiting)


class _OwnErrors:
    """The same for a task's own methods: who is told the id by an exception needs not be told it by the log."""

    __slots__ = ("_task", "_waiting")

    def __init__(self, task: AnyTask[Any], waiting: bool) -> None:
        self._task = task
        self._waiting = waiting

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is None:
            return
        named = isinstance(error, VideotasksError) and error.task_id
        TaskErrors(self._task, self._waiting).tell(error)
        if not named:
            self._task._show_id()
