"""A submitted task: looked at, waited for, and resumable from its id alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeAlias, TypeVar

from videotasks._arguments import checks as _arguments
from videotasks._client.files import Origin
from videotasks._core.submit import log
from videotasks._exceptions import VideotasksError
from videotasks._platform.notices import if_interrupted
from videotasks._results.result import AnyResult, TaskResult
from videotasks.endpoints._submit import Timeouts

if TYPE_CHECKING:
    from collections.abc import Generator

    from videotasks._client.runner import Driver
    from videotasks._core.submit import Accepted

Told: TypeAlias = "Callable[[], AbstractContextManager[None]]"
"""Adds to exceptions raised within it which request their task is of."""
ResultT = TypeVar("ResultT", bound=AnyResult)


class AnyTask(Generic[ResultT]):
    """What tasks are, whichever client made them."""

    def __init__(
        self,
        task_id: str,
        endpoint: str | None = None,
        request_digest: str | None = None,
        accepted: Accepted | None = None,
    ) -> None:
        self._id = task_id
        self._endpoint = endpoint
        self._request_digest = request_digest
        self._accepted = accepted
        self._result: ResultT | None = None

    @property
    def id(self) -> str:
        """The platform's id of the task."""
        return self._id

    @property
    def endpoint(self) -> str | None:
        """`family.operation`; None if the task was resumed from its id."""
        return self._endpoint

    @property
    def provider_request_id(self) -> str | None:
        """The id that the model's vendor gave; None if the answer had none."""
        return self._accepted.provider_request_id if self._accepted else None

    @property
    def request_digest(self) -> str | None:
        """SHA-256 of the JSON body that was sent; None if the task was resumed."""
        return self._request_digest

    @property
    def raw(self) -> Mapping[str, Any]:
        """The whole answer to the submit; empty if the task was resumed."""
        return self._accepted.raw if self._accepted else {}

    @property
    def result(self) -> ResultT | None:
        """What was seen last; None before the first look."""
        return self._result

    @contextmanager
    def _told(self) -> Generator[None, None, None]:
        """Adds to exceptions what the machines do not know: where the task came from."""
        try:
            yield
        except VideotasksError as error:
            error.task_id = error.task_id or self._id
            error.endpoint = error.endpoint or self._endpoint
            error.request_digest = error.request_digest or self._request_digest
            raise

    def _waited_for(self) -> AbstractContextManager[None]:
        """Says how to go on if a wait is interrupted."""
        return if_interrupted(
            lambda: log.warning(
                "the wait for task %s was interrupted, the task goes on: "
                'client.task("%s").wait() waits for it again',
                self._id,
                self._id,
            )
        )

    def __repr__(self) -> str:
        words = [repr(self._id)]
        if self._endpoint:
            words.append(self._endpoint)
        words.append(self._result.state if self._result else "not looked at yet")
        return f"<{type(self).__name__} {', '.join(words)}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} holds its client, with a key, and cannot be pickled: keep its id "
            f"{self._id!r} and resume it with client.task({self._id!r})"
        )


class Task(AnyTask[TaskResult]):
    """A task at one provider. Made by a client: `client.submit(...)`, `client.task(id)`.

    Keep `id` to resume it later, in another process too. Threads may share a task.
    """

    def __init__(self, driver: Driver, task_id: str, *origin: Any) -> None:
        super().__init__(task_id, *origin)
        self._driver = driver

    def refresh(
        self, *, timeout: Timeouts | None = None, max_retries: int | None = None
    ) -> TaskResult:
        """Asks once what the task is doing (retrying what may pass).

        Args:
            timeout: Seconds of each exchange: one number, or (connect, read). Default:
                the client's own.
            max_retries: How often it is asked again at most. Default: the client's own.

        Raises:
            PollError: No usable answer came, several times.
            TaskNotFoundError: The platform does not know the task.
            APIError: It refused to tell.
            ConfigurationError: An argument makes no sense.
        """
        with self._told():
            read = Origin(self._driver, self._told).read
            look = self._driver.settings.look(self._id, read, timeout, max_retries)
            self._result = self._driver.run(look)
        return self._result

    def wait(
        self,
        timeout: float | None = 900,
        on_update: Callable[[TaskResult], object] | None = None,
        poll_interval: float | None = None,
        request_timeout: Timeouts | None = None,
    ) -> TaskResult:
        """Waits until the task has ended, and survives failed polls meanwhile.

        Args:
            timeout: Seconds to wait. Default: 900. None: for ever. 0: look once, for a
                second at most.
            on_update: Called with what is seen, whenever it changes; `print` will do.
            poll_interval: Seconds between two looks at the start; they grow by half up to
                15, or stay at what is longer. Default: what the platform's own clients
                use, 3.
            request_timeout: Seconds of each exchange: one number, or (connect, read).
                Default: the client's own.

        Returns:
            The result of the task, which has succeeded.

        Raises:
            TaskFailedError: The task ended without a result.
            WaitTimeoutError: It was still running; it may be waited for again.
            TaskNotFoundError: The platform has not known the task for 15 seconds.
            APIError: The platform refuses to tell, and will go on to do so.
            ConfigurationError: An argument makes no sense.
        """

        def report(result: TaskResult) -> None:
            self._result = result
            if on_update is not None:
                on_update(result)

        with self._told(), self._waited_for():
            _arguments.callback_of("on_update", on_update, awaited=False)
            read = Origin(self._driver, self._told).read
            watch = self._driver.settings.watch(
                self._id, read, timeout, poll_interval, request_timeout
            )
            self._result = self._driver.run(watch, report)
        return self._result
