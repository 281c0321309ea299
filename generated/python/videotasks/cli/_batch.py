# Copied from generator/templates/python/videotasks/cli/_batch.py: edit that file, then run `make generate`.
"""`videotasks batch`: what each of its commands does."""

from __future__ import annotations

import shlex
import sqlite3
import tempfile
import warnings
from collections.abc import Callable, Sequence
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from videotasks._exceptions import VideotasksError, wrong
from videotasks._values.show import counted
from videotasks._values.strikes import struck
from videotasks.cli import _exit_codes as codes
from videotasks.cli._options import LEDGER_ENDING, parser
from videotasks.cli._output import Output

if TYPE_CHECKING:
    from argparse import Namespace

    from videotasks import Budget
    from videotasks.batch import Batch, CostEstimate, Status
    from videotasks.batch._options import Engine

_NEEDED: Final = ("aiohttp", "sqlalchemy")
_SQLITE: Final = "sqlite:///"


def run_command(words: Sequence[str]) -> int:
    """Runs a command of `videotasks batch`; the exit status."""
    options = parser().parse_args(words)
    output = Output(as_json=options.json)

    def show(message: Warning | str, *_: object, **__: object) -> None:
        output.note(f"warning: {message}")

    warnings.showwarning = show
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        what = f"batch needs {' and '.join(missing)}, of the extra batch"
        output.error(f"{what}: pip install {' '.join(_NEEDED)}")
        return codes.UNUSABLE
    from videotasks.batch import JobsError

    try:
        return _Command(options, output)()
    except JobsError as error:
        output.problems(error)
        count = counted(len(error.problems), "problem")
        output.error(f"{count}, nothing was added or sent")
    except VideotasksError as error:
        output.error(str(error))
    except KeyboardInterrupt:
        output.error("interrupted; the ledger has what was done")
        return codes.INTERRUPTED
    return codes.UNUSABLE


class _Command:
    """One command."""

    def __init__(self, options: Namespace, output: Output) -> None:
        self._options = options
        self._output = output
        given: str | None = options.ledger
        if given is None and options.jobs is None:
            raise wrong("ledger", "is missing: name the file of jobs, or --ledger")
        self._ledger: str = given or f"{options.jobs}{LEDGER_ENDING}"

    def __call__(self) -> int:
        named: dict[str, Callable[[], int]] = {
            "run": self._run,
            "resume": self._resume,
            "worker": self._work,
            "status": self._status,
            "pause": self._pause,
            "retry": self._retry,
            "cancel": self._cancel,
            "reconcile": self._reconcile,
        }
        return named[self._options.command]()

    def _run(self) -> int:
        from videotasks.batch import Batch

        if self._options.dry_run:
            return self._dry_run()
        if self._options.out is None:
            raise wrong("out", "is missing: --out names the folder of the files")
        if not Path(self._options.jobs).is_file():
            raise wrong("jobs", f"{self._options.jobs} is not a file")
        batch = Batch(self._ledger)
        self._add(batch)
        return self._go_on(batch, batch.providers())

    def _add(self, batch: Batch) -> None:
        added = batch.add(self._options.jobs, provider=self._options.provider)
        self._output.event(
            "added",
            f"{counted(added.added, 'job')} added, {added.known} known already; ledger {self._ledger}",
            added=added.added,
            known=added.known,
            ledger=self._ledger,
        )

    def _dry_run(self) -> int:
        """Adds the jobs to a copy of the ledger, so that what it knows already does not count."""
        from videotasks.batch import Batch

        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "copy.db"
            path = self._path()
            if path is not None and path.exists():
                _copy(path, copy)
            batch = Batch(copy)
            self._add(batch)
            self._tell(batch.estimate())
            self._output.summary(batch.status(), codes.DONE)
        return codes.DONE

    def _tell(self, estimate: CostEstimate) -> None:
        amounts = {name: str(amount) for name, amount in estimate.amounts.items()}
        self._output.event(
            "estimate",
            f"to be sent: {estimate}",
            jobs=estimate.jobs,
            amounts=amounts,
            unknown=estimate.unknown,
        )

    def _resume(self) -> int:
        batch = self._there()
        batch.resume()
        return self._go_on(batch, batch.providers())

    def _work(self) -> int:
        batch, options = self._there(), self._options
        providers = options.provider or batch.providers()
        if not providers and not options.until_done:
            what = "is missing: no job is there yet that says whose jobs this worker is to send"
            raise wrong("provider", what)
        return self._go_on(batch, providers, "procrastinate", options.until_done)

    def _go_on(
        self,
        batch: Batch,
        providers: Sequence[str],
        engine: Engine = "ledger",
        until_done: bool = True,
    ) -> int:
        if not providers:
            return self._end(batch.status())
        from videotasks import AsyncClient
        from videotasks.cli._keys import kept_keys

        options = self._options
        budget = self._budget(batch)
        client: Any = AsyncClient(providers, kept_keys(providers) or None)  # type: ignore[arg-type]
        try:
            status = batch.run(
                client,
                out=options.out,
                concurrency=options.concurrency,
                requests_per_minute=options.rate,
                budget=budget,
                poll_interval=options.poll_interval,
                on_progress=self._output.progress,
                engine=engine,
                until_done=until_done,
            )
        except KeyboardInterrupt:
            status = batch.status()
            self._hint(status)
            self._output.summary(status, codes.INTERRUPTED)
            return codes.INTERRUPTED
        return self._end(status)

    def _budget(self, batch: Batch) -> Budget | None:
        given, currency = self._options.budget, self._options.currency
        if given is None:
            return None
        if currency is None:
            known = [*batch.estimate().amounts]
            if len(known) != 1:
                raise wrong("currency", "is missing: --currency says that of --budget")
            (currency,) = known
        from videotasks import Budget

        return Budget(given, currency, prices=dict(self._options.price))

    def _end(self, status: Status) -> int:
        code = _code_of(status)
        self._hint(status)
        self._output.summary(status, code)
        return code

    def _hint(self, status: Status) -> None:
        if status.left:
            self._output.note(f"to go on: {self._typed('resume')}")
        if status.unknown:
            self._output.note(f"to settle unknown ones: {self._typed('reconcile')}")
        if status.failed or status.refused:
            again = self._typed("retry --failed")
            self._output.note(f"to begin again with failed ones: {again}")

    def _typed(self, command: str) -> str:
        """What to type for a command with this ledger."""
        return f"videotasks batch {command} --ledger {shlex.quote(self._shown())}"

    def _shown(self) -> str:
        """The ledger without a password."""
        if "@" in self._ledger and "://" in self._ledger:
            return "LEDGER"
        return self._ledger

    def _status(self) -> int:
        status = self._there().status()
        return self._end(status)

    def _pause(self) -> int:
        batch = self._there()
        batch.pause()
        self._output.note(f"to go on: {self._typed('resume')}")
        self._output.summary(batch.status(), codes.DONE)
        return codes.DONE

    def _retry(self) -> int:
        batch = self._there()
        self._changed(batch, batch.retry_failed(), "waiting again")
        self._output.note(f"to send them: {self._typed('resume')}")
        return codes.DONE

    def _cancel(self) -> int:
        batch = self._there()
        self._changed(batch, batch.cancel(self._options.ids), "cancelled")
        return codes.DONE

    def _changed(self, batch: Batch, jobs: int, what: str) -> None:
        self._output.event("changed", f"{counted(jobs, 'job')} {what}", jobs=jobs)
        self._output.summary(batch.status(), codes.DONE)

    def _reconcile(self) -> int:
        batch, options = self._there(), self._options
        if options.bind is not None:
            job, task_id = options.bind
            if not job.isdecimal():
                raise wrong("job", f"must be a number of the list, not {job!r}")
            batch.bind(int(job), task_id)
        elif options.give_up is not None:
            batch.give_up(options.give_up)
        elif options.resend is not None:
            batch.resend(options.resend)
        else:
            return self._list(batch)
        self._changed(batch, 1, "settled")
        return codes.DONE

    def _list(self, batch: Batch) -> int:
        from datetime import datetime, timezone

        for one in batch.unknown_jobs():
            at = datetime.fromtimestamp(one.at, timezone.utc)
            sent = at.isoformat(timespec="seconds")
            told = {
                "id": one.id,
                "endpoint": one.endpoint,
                "provider": one.provider,
                "sent": sent,
                "task_id": one.task_id,
                "request_digest": one.request_digest,
                "reason": one.reason,
                "parameters": dict(one.parameters),
            }
            lines = [f"  {name}: {value}" for name, value in told.items() if value]
            text = "\n".join([f"job {one.job}", *lines])
            self._output.event("unknown", text, job=one.job, **told)
        status = batch.status()
        code = codes.UNKNOWN if status.unknown else codes.DONE
        if status.unknown:
            for word in ("--bind JOB TASK_ID", "--give-up JOB", "--resend JOB"):
                self._output.note(f"to settle one: {self._typed('reconcile')} {word}")
        self._output.summary(status, code)
        return code

    def _path(self) -> Path | None:
        """Of the ledger, if it is a file."""
        if self._ledger.startswith(_SQLITE):
            return Path(self._ledger.removeprefix(_SQLITE))
        return None if "://" in self._ledger else Path(self._ledger)

    def _there(self) -> Batch:
        """The batch of a ledger that must be there."""
        path = self._path()
        if path is not None and not path.exists():
            what = f"{self._ledger} is not there: `videotasks batch run` makes it"
            raise wrong("ledger", what)
        from videotasks.batch import Batch

        return Batch(self._ledger)


def _copy(path: Path, target: Path) -> None:
    """Copies a ledger on which others may work."""
    source = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with (
            closing(sqlite3.connect(source, uri=True)) as there,
            closing(sqlite3.connect(target)) as copy,
        ):
            there.backup(copy)
    except sqlite3.Error as error:
        if struck(error):
            raise
        raise wrong("ledger", f"{path} cannot be read: {error}") from error


def _code_of(status: Status) -> int:
    """The exit status of a run that ended so."""
    from videotasks.batch._stage import OVER_BUDGET

    by_signal = {"by SIGINT": codes.INTERRUPTED, "by SIGTERM": codes.TERMINATED}
    if status.left and status.stopped in by_signal:
        return by_signal[status.stopped]
    if status.unknown:
        return codes.UNKNOWN
    if status.left:
        over = status.stopped.startswith(OVER_BUDGET)
        return codes.OVER_BUDGET if over else codes.STOPPED
    return codes.FAILED if status.failed or status.refused else codes.DONE
