# Copied from generator/templates/python/videotasks/batch/_errors.py: edit that file, then run `make generate`.
"""Says what is wrong with a ledger or with the lines of a file of jobs, as data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from videotasks._exceptions import VideotasksError
from videotasks._values.public_name import name_publicly
from videotasks._values.show import counted

__all__ = ["JobsError", "LedgerError", "LineProblem"]

_SHOWN: Final = 20
"""So many problems stand in the text of an error; all are in its attribute."""


class LedgerError(VideotasksError):
    """A ledger that cannot be used: it is corrupt, newer than this version, of another kind, or out of reach.

    Nothing was changed in it, and nothing was sent.

    Attributes:
        ledger: Its path or address, without a password.
    """

    ledger: str

    def __init__(self, text: str, *, ledger: str, **context: Any) -> None:
        context.setdefault("retry_safe", False)
        super().__init__(text, **context)
        self.ledger = ledger


@dataclass(frozen=True, slots=True)
class LineProblem:
    """What is wrong with one job.

    Attributes:
        line: Number of its line in the file, from 1; of jobs that a program gives, the number of the job.
        pointer: JSON Pointer to the value in the line, such as `/parameters/duration`; "" for the whole line.
        message: What is wrong, and what was expected.
    """

    line: int
    pointer: str
    message: str

    def __str__(self) -> str:
        where = f"{self.pointer}: " if self.pointer else ""
        return f"line {self.line}: {where}{self.message}"


class JobsError(VideotasksError, ValueError):
    """Jobs of which some cannot be sent; none of them was added.

    Attributes:
        source: The file, or "jobs".
        problems: Every problem, as a `LineProblem`, in the order of the lines.
    """

    source: str
    problems: tuple[LineProblem, ...]

    def __init__(self, source: str, problems: Sequence[LineProblem]) -> None:
        lines = [f"{source}: {counted(len(problems), 'problem')}, nothing was added"]
        lines += [f"  {one}" for one in problems[:_SHOWN]]
        if len(problems) > _SHOWN:
            lines.append(f"  and {len(problems) - _SHOWN} more, in `problems`")
        super().__init__("\n".join(lines), retry_safe=False)
        self.source = source
        self.problems = tuple(problems)


name_publicly(globals())
