"""A submitted task: looked at, waited for, and resumable from its id alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from videotasks._arguments import seconds_of
from videotasks._catalog import LIFECYCLE
from videotasks._download import Downloader
from videotasks._exceptions import VideotasksError
from videotasks._lifecycle import refresh, result_call, wait
from videotasks._result import TaskResult

if TYPE_CHECKING:
    from videotasks._core import Accepted, Machine
    from videotasks._driver import Driver


class Task:
    """A task at one provider. Made by a client: `client.submit(...)`, `client.task(id)`.

    Keep `id` to resume it later, in another process too.
    """

    def __init__(
        self,
        driver: Driver,
        task_id: str,
        *,
        endpoint: str | None = None,
        request_digest: str | None = None,
        accepted: Accepted | None = None,
    ) -> None:
        self._driver = driver
        self._id = task_id
        self._endpoint = endpoint
        self._request_digest = request_digest
        self._accepted = accepted
        self._result: TaskResult | None = None

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
    def result(self) -> TaskResult | None:
        """What was seen last; None before the first look."""
        return self._result

    def refresh(self) -> TaskResult:
        """Asks once what the task is doing (retrying what may pass).

        Raises:
            PollError: No usable answer came, several times.
            TaskNotFoundError: The platform does not know the task.
            APIError: It refused to tell.
        """
        self._result = self._run(
            refresh(
                result_call(self._driver.settings.base_url, self._id),
                origin=Downloader(self._driver),
                policy=self._driver.settings.policy,
                world=self._driver.world,
            )
        )
        return self._result

    def wait(
        self,
        timeout: float | None = 900,
        on_update: Callable[[TaskResult], object] | None = None,
        poll_interval: float | None = None,
    ) -> TaskResult:
        """Waits until the task has ended, and survives failed polls meanwhile.

        Args:
            timeout: Seconds to wait. Default: 900. None: for ever. 0: look once, for a
                second at most.
            on_update: Called with what is seen, whenever it changes; `print` will do.
            poll_interval: Seconds between two looks at the start; they grow from there.
                Default: what the platform's own clients use, 3.

        Returns:
            The result of the task, which has succeeded.

        Raises:
            TaskFailedError: The task ended without a result.
            WaitTimeoutError: It was still running; it may be waited for again.
            TaskNotFoundError: The platform does not know the task, for some time now.
            APIError: The platform refuses to tell, and will go on to do so.
            ConfigurationError: An argument makes no sense.
        """
        timeout = seconds_of("timeout", timeout, zero=True)
        interval = seconds_of("poll_interval", poll_interval)

        def report(result: TaskResult) -> None:
            self._result = result
            if on_update is not None:
                on_update(result)

        machine = wait(
            result_call(self._driver.settings.base_url, self._id),
            timeout=timeout,
            interval=LIFECYCLE.poll_interval if interval is None else interval,
            origin=Downloader(self._driver),
            policy=self._driver.settings.policy,
            world=self._driver.world,
        )
        self._result = self._run(machine, report)
        return self._result

    def _run(
        self,
        machine: Machine[TaskResult],
        report: Callable[[TaskResult], object] | None = None,
    ) -> TaskResult:
        try:
            return self._driver.run(machine, report)
        except VideotasksError as error:
            # The machines know the task's id only; where it came from is known here.
            error.endpoint = error.endpoint or self._endpoint
            error.request_digest = error.request_digest or self._request_digest
            raise

    def __repr__(self) -> str:
        words = [repr(self._id)]
        if self._endpoint:
            words.append(self._endpoint)
        words.append(self._result.state if self._result else "not looked at yet")
        return f"<Task {', '.join(words)}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a Task holds its client, with a key, and cannot be pickled: keep its id "
            f"{self._id!r} and resume it with client.task({self._id!r})"
        )
