# Copied from generator/templates/python/videotasks/batch/__init__.py: edit that file, then run `make generate`.
"""Many jobs, and a ledger of them on disk: whatever dies, none is lost and none is billed twice."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from videotasks.batch._errors import JobsError as JobsError
    from videotasks.batch._errors import LedgerError as LedgerError
    from videotasks.batch._errors import LineProblem as LineProblem

_HOME = {
    "JobsError": "videotasks.batch._errors",
    "LedgerError": "videotasks.batch._errors",
    "LineProblem": "videotasks.batch._errors",
}

__all__ = ["JobsError", "LedgerError", "LineProblem"]


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
