# Copied from generator/templates/python/videotasks/batch/__init__.py: edit that file, then run `make generate`.
"""Many jobs, and a ledger of them on disk: whatever dies, none is lost and none is billed twice.

    from videotasks.batch import Batch

    batch = Batch("night.db")
    batch.add("jobs.jsonl", provider="novita")   # one JSON object a line; every problem by its line
    print(batch.run(out="videos"))                # again, after whatever has ended it: it goes on

A line is such as `{"endpoint": "vidu_q1.text_to_video", "parameters": {"prompt": "a cat"}, "id": "cat"}`.

It needs SQLAlchemy and aiohttp, of the extra `batch`; a ledger on PostgreSQL, which many machines
share, the extra `postgres`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from videotasks.batch._adding import Added as Added
    from videotasks.batch._async_batch import AsyncBatch as AsyncBatch
    from videotasks.batch._batch import Batch as Batch
    from videotasks.batch._errors import JobsError as JobsError
    from videotasks.batch._errors import LedgerError as LedgerError
    from videotasks.batch._errors import LineProblem as LineProblem
    from videotasks.batch._jobs import Job as Job
    from videotasks.batch._reconciling import UnknownJob as UnknownJob
    from videotasks.batch._status import CostEstimate as CostEstimate
    from videotasks.batch._status import Status as Status

_HOME = {
    "Added": "videotasks.batch._adding",
    "AsyncBatch": "videotasks.batch._async_batch",
    "Batch": "videotasks.batch._batch",
    "CostEstimate": "videotasks.batch._status",
    "Job": "videotasks.batch._jobs",
    "JobsError": "videotasks.batch._errors",
    "LedgerError": "videotasks.batch._errors",
    "LineProblem": "videotasks.batch._errors",
    "Status": "videotasks.batch._status",
    "UnknownJob": "videotasks.batch._reconciling",
}

__all__ = [
    "Added",
    "AsyncBatch",
    "Batch",
    "CostEstimate",
    "Job",
    "JobsError",
    "LedgerError",
    "LineProblem",
    "Status",
    "UnknownJob",
]


if not TYPE_CHECKING:  # else a checker would take any misspelt name for an object

    def __getattr__(name: str) -> object:
        """Loads a public name on its first use: importing this package loads no database."""
        if name not in _HOME:
            from videotasks._values.missing import no_name

            raise no_name(__name__, name, __all__)
        try:
            value = getattr(import_module(_HOME[name]), name)
        except ModuleNotFoundError as error:
            missing = (error.name or "").partition(".")[0]
            if missing not in {"aiohttp", "sqlalchemy"}:
                raise
            raise ImportError(
                f"videotasks.batch needs {missing}, of the extra batch: pip install aiohttp sqlalchemy",
                name=missing,
            ) from error
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
