# Copied from generator/templates/python/videotasks/_arguments/environment.py: edit that file, then run `make generate`.
"""Reads what the environment says of clients, so that a finished program runs elsewhere untouched."""

from __future__ import annotations

import logging
import os
import sys
from typing import Final, TextIO

from videotasks._exceptions import wrong
from videotasks._values.show import in_python

PROVIDER: Final = "VIDEOTASKS_PROVIDER"
BASE_URL: Final = "VIDEOTASKS_BASE_URL"
LOG: Final = "VIDEOTASKS_LOG"
_LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO}


def variable(name: str) -> str | None:
    """What a variable holds; None if it is not set, or blank."""
    return os.environ.get(name, "").strip() or None


def log_as_asked() -> None:
    """Has this package's logger write to standard error, if `VIDEOTASKS_LOG` says so; no other logger is changed.

    Raises:
        ConfigurationError: It holds neither `debug` nor `info`.
    """
    given = variable(LOG)
    if given is None:
        return
    level = _LEVELS.get(given.lower())
    if level is None:
        what = f"must be {' or '.join(_LEVELS)}, not {in_python(given)}"
        raise wrong(f"the environment variable {LOG}", what)
    logger = logging.getLogger("videotasks")
    if not any(isinstance(one, _Writer) for one in logger.handlers):
        logger.addHandler(_Writer())
        if logger.level == logging.NOTSET or logger.level > level:
            logger.setLevel(level)


class _Writer(logging.Handler):
    """Writes to what is standard error at that moment, unless the program's own handlers do."""

    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(logging.Formatter("%(asctime)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        stream: TextIO | None = sys.stderr  # None in a program without a console
        if stream is None or _is_written(record):
            return
        try:
            stream.write(f"{self.format(record)}\n")
            stream.flush()
        except Exception:  # noqa: BLE001  # no line of a log is worth a program
            self.handleError(record)


def _is_written(record: logging.LogRecord) -> bool:
    """Whether another handler writes the line to standard error."""
    logger: logging.Logger | None = logging.getLogger(record.name)
    while logger is not None:
        for one in logger.handlers:
            console = getattr(one, "stream", None) is sys.stderr
            if console and not isinstance(one, _Writer) and record.levelno >= one.level:
                return True
        logger = logger.parent if logger.propagate else None
    return False
