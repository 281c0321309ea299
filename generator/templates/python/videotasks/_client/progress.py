"""Shows how far a task has come: a bar in a terminal or notebook, or a line whenever something changes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from videotasks._arguments.calls import flag_of

if TYPE_CHECKING:
    from typing_extensions import Self

    from videotasks._results.files import AnyFile
    from videotasks._results.result import AnyResult


class Shown:
    """Shows nothing; the others show what they are told."""

    def state(self, result: AnyResult) -> None:
        """Shows what was seen of the task."""

    def bytes_of(self, file: AnyFile) -> Callable[[int, int | None], object] | None:
        """Shows how much of a file has come; None: nobody needs to say."""

    def close(self) -> None:
        """Leaves what is shown as it is."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class _Lines(Shown):
    """Prints a line whenever something changes."""

    def state(self, result: AnyResult) -> None:
        print(result, file=sys.stderr)

    def bytes_of(self, file: AnyFile) -> None:
        print(f"task {file.task_id}: saving its {file.kind}", file=sys.stderr)


class _Bars(Shown):
    """Draws bars with tqdm, which knows terminals and notebooks."""

    def __init__(self, tqdm: Any) -> None:
        self._tqdm = tqdm
        self._bar: Any = None

    def state(self, result: AnyResult) -> None:
        if self._bar is None:
            form = "{desc} {bar} {elapsed}"
            self._bar = self._tqdm(total=100, bar_format=form, leave=True)
        percent = 100 if result.state == "succeeded" else result.progress_percent
        # Some APIs say 0 until the end: a bar never goes back.
        self._bar.n = max(self._bar.n, min(100, round(percent or 0)))
        self._bar.set_description_str(str(result))

    def bytes_of(self, file: AnyFile) -> Callable[[int, int | None], object]:
        self.close()
        name = f"task {file.task_id}: {file.kind} {file.index + 1}"
        bar = self._tqdm(desc=name, unit="B", unit_scale=True, leave=True)
        self._bar = bar

        def show(received: int, total: int | None) -> None:
            if total != bar.total:
                bar.reset(total)  # a notebook's bar learns of it in no other way
            bar.update(received - bar.n)

        return show

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def progress_of(value: object) -> Shown:
    """What `progress=` asks for.

    Raises:
        ConfigurationError: It is neither True nor False.
    """
    if not flag_of("progress", value):
        return Shown()
    try:
        from tqdm.auto import tqdm  # type: ignore[import-untyped]  # it has no types
    except ImportError:
        return _Lines()
    return _Bars(tqdm)
