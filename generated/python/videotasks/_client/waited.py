# Copied from generator/templates/python/videotasks/_client/waited.py: edit that file, then run `make generate`.
"""What has become of one of many tasks that are waited for together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from videotasks._exceptions import VideotasksError
from videotasks._values.public_name import name_publicly

__all__ = ["Ended"]

TaskT_co = TypeVar("TaskT_co", covariant=True)
ResultT_co = TypeVar("ResultT_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Ended(Generic[TaskT_co, ResultT_co]):
    """One of many tasks, and what became of it: `result` or `error`, never both.

    Attributes:
        task: The task, as it was given; made of its id if that was given.
        result: Its result, if it has succeeded; else None.
        error: What `task.wait()` would have raised: `TaskFailedError`, `WaitTimeoutError`,
            `TaskNotFoundError`, ...; None if it has succeeded.
    """

    task: TaskT_co
    result: ResultT_co | None
    error: VideotasksError | None

    @property
    def ok(self) -> bool:
        """Whether the task has succeeded."""
        return self.error is None

    def unwrap(self) -> ResultT_co:
        """The result of a task that has succeeded; else raises `error`."""
        if self.error is not None:
            raise self.error
        return cast("ResultT_co", self.result)


name_publicly(globals())
