# Copied from generator/templates/python/videotasks/cli/_bars.py: edit that file, then run `make generate`.
"""Shows how far tasks are: a bar by rich on a terminal, lines elsewhere, objects for machines."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from videotasks.cli._output import Output

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from videotasks import TaskResult
    from videotasks._results.files import AnyFile


class Lines:
    """Writes a line, or an object, whenever something changes."""

    def __init__(self, output: Output) -> None:
        self._output = output

    def state(self, result: TaskResult) -> None:
        """Shows what was seen of a task."""
        if self._output.as_json:
            self._output.event(
                "state",
                "",
                task_id=result.task_id,
                state=result.state,
                status=result.status,
                progress_percent=result.progress_percent,
                eta=result.eta,
            )
        else:
            self._output.note(str(result))

    def bytes_of(self, file: AnyFile) -> Callable[[int, int | None], object] | None:
        """Shows how much of a file has come; None: nobody needs to say."""
        self._output.note(f"task {file.task_id}: saving its {file.kind}")
        return None

    def done(self, task_id: str) -> None:
        """Shows nothing more of a task."""

    def close(self) -> None:
        """Takes away what is drawn, till there is something new."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class Bars(Lines):
    """Draws a bar for each task on standard error."""

    def __init__(self, output: Output, console: Any) -> None:
        super().__init__(output)
        self._console = console
        self._progress: Any = None
        self._bars: dict[str, Any] = {}
        self._told: dict[str, tuple[str, float | None, float | None]] = {}
        """Task -> what is said of it, how much is done, of how much."""

    def state(self, result: TaskResult) -> None:
        """Draws how far the task is."""
        percent = 100.0 if result.state == "succeeded" else result.progress_percent
        what = f"{result.task_id} {result.state}"
        self._draw(result.task_id, what, percent, 100.0)

    def bytes_of(self, file: AnyFile) -> Callable[[int, int | None], object]:
        """Draws how much has come."""
        self.close()
        what = f"{file.task_id} {file.kind}"
        self._draw(file.task_id, what, None, None)

        def show(received: int, total: int | None) -> None:
            self._draw(file.task_id, what, received, total)

        return show

    def _draw(
        self, task_id: str, what: str, done: float | None, total: float | None
    ) -> None:
        self._told[task_id] = what, done, total
        if self._progress is None:
            self._open()
            return
        if task_id not in self._bars:
            self._bars[task_id] = self._progress.add_task(what, total=total)
        self._progress.update(
            self._bars[task_id], description=what, total=total, completed=done or 0
        )

    def _open(self) -> None:
        """Draws a bar for each task of which something is known."""
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TextColumn("{task.percentage:>3.0f}%"),
            TimeElapsedColumn(),
            console=self._console,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        self._progress.start()
        for task_id, (what, done, total) in self._told.items():
            self._bars[task_id] = self._progress.add_task(
                what, total=total, completed=int(done or 0)
            )

    def done(self, task_id: str) -> None:
        """Takes its bar away, and the others till there is something new."""
        self._told.pop(task_id, None)
        self.close()

    def close(self) -> None:
        """Takes the bars away, till there is something new."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None
            self._bars.clear()


def shown(output: Output) -> Lines:
    """What shows it here."""
    if not output.as_json:
        from videotasks.cli._terminal import console

        found = console(error=True)
        if found is not None:
            return Bars(output, found)
    return Lines(output)
