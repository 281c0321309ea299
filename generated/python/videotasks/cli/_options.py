# Copied from generator/templates/python/videotasks/cli/_options.py: edit that file, then run `make generate`.
"""The options of `videotasks batch`, and the help that teaches them; nothing of the extra is loaded."""

from __future__ import annotations

import argparse
import re
from typing import Final

from videotasks._usage import Parser
from videotasks.cli._exit_codes import table

LEDGER_ENDING: Final = ".db"
"""What the ledger of a file of jobs is called by default: the file's name and this, beside it."""

_DESCRIPTION: Final = """\
Many videos, and a ledger of them on disk: whatever dies, none is lost and none is billed twice.
The ledger is JOBS.jsonl.db beside the file of jobs, unless --ledger names another one.
"""
_EXAMPLE: Final = """\
example:
  $ videotasks batch run night.jsonl --out videos --provider novita --rate 60/min
  $ videotasks batch status night.jsonl

a line of night.jsonl:
  {"endpoint": "kling_v3_0_std.text_to_video", "parameters": {"prompt": "a cat"}, "id": "cat"}

"""


def parser() -> argparse.ArgumentParser:
    """Of `videotasks batch`."""
    made = Parser(
        prog="videotasks batch",
        description=_DESCRIPTION,
        epilog=_EXAMPLE + table(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(
        name: str, short: str, about: str, example: str
    ) -> argparse.ArgumentParser:
        one = commands.add_parser(
            name,
            help=short,
            description=f"{about}\n",
            epilog=f"example:\n  $ videotasks batch {example}\n\n{table()}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        if name == "run":
            one.add_argument(
                "jobs", metavar="JOBS.jsonl", help="one JSON object a line"
            )
        else:
            one.add_argument(
                "jobs",
                metavar="JOBS.jsonl",
                nargs="?",
                help="the file of jobs, beside which the ledger is",
            )
        one.add_argument(
            "--ledger",
            help="its path, or postgresql://... (JOBS.jsonl.db, beside the file)",
        )
        one.add_argument(
            "--json", action="store_true", help="one JSON object a line, for machines"
        )
        return one

    run = command(
        "run",
        "send the jobs of a file, wait, and save the videos",
        "Checks all lines, adds those jobs that are new to the ledger, sends them, waits for them and\n"
        "saves their files. The same file again goes on where it was. Ctrl+C or SIGTERM lets what is\n"
        "under way end; a second one ends it at once.",
        "run night.jsonl --out videos --provider novita --budget 25.00 --currency USD \\\n"
        "      --price vidu_q1.text_to_video=0.40",
    )
    run.add_argument("--out", metavar="DIR", help="folder of the files")
    run.add_argument("--provider", help="of the jobs that name none")
    run.add_argument(
        "--dry-run",
        action="store_true",
        help="say what would be sent and what it costs; nothing is sent or written",
    )
    _add_limits(run)
    resume = command(
        "resume",
        "go on with what the ledger has",
        "Ends a pause and goes on with the jobs of the ledger; the file of jobs is not read.",
        "resume night.jsonl",
    )
    resume.add_argument("--out", metavar="DIR", help="folder of the files (as before)")
    _add_limits(resume)
    worker = command(
        "worker",
        "send what Procrastinate hands out, on one of many machines",
        "Sends jobs of a ledger on PostgreSQL that many machines share, polls and saves, and waits for\n"
        "further ones. Procrastinate hands the jobs out and notices machines that have died (extra\n"
        "`procrastinate`). SIGTERM or Ctrl+C lets what is under way end; a second one ends it at once.",
        "worker --ledger postgresql://night@db/night --out /videos --concurrency 4",
    )
    worker.add_argument("--out", metavar="DIR", help="folder of the files (as before)")
    worker.add_argument(
        "--provider",
        action="append",
        help="whose jobs it sends (those of the jobs that are there); may be repeated",
    )
    worker.add_argument(
        "--until-done", action="store_true", help="end once all jobs have ended"
    )
    _add_limits(worker)
    command(
        "status",
        "how many jobs are in which state",
        "Says how many jobs are in which state, also while other processes work on them.\n"
        "Its exit code is what a run that ended now would have; 5 if jobs are left.",
        "status night.jsonl --json",
    )
    command(
        "pause",
        "have all processes send nothing more",
        "Has all processes send nothing more; they end once what they have sent is saved.",
        "pause night.jsonl",
    )
    retry = command(
        "retry",
        "have jobs begin again that have failed",
        "Has all jobs begin again that have failed or were refused, at the next `resume`. A task that\n"
        "the platform has failed is then submitted, and billed, once more.",
        "retry --failed night.jsonl",
    )
    retry.add_argument(
        "--failed", action="store_true", required=True, help="which ones: say so"
    )
    cancel = command(
        "cancel",
        "have jobs that wait not be sent any more",
        "Has jobs that wait not be sent any more. What was sent goes on, as it is billed.",
        "cancel night.jsonl --id cat --id dog",
    )
    cancel.add_argument(
        "--id",
        action="append",
        dest="ids",
        help="the job's own key (all); may be repeated",
    )
    reconcile = command(
        "reconcile",
        "list and settle jobs of which nobody knows whether they were accepted",
        "Lists the jobs of which nobody knows whether they were accepted, and billed, with what helps to\n"
        "find them at the provider's console; or settles one of them. JOB is the number that the list has.",
        "reconcile night.jsonl --bind 17 TASK_ID",
    )
    what = reconcile.add_mutually_exclusive_group()
    what.add_argument(
        "--bind",
        nargs=2,
        metavar=("JOB", "TASK_ID"),
        help="go on with this task, which the console has shown",
    )
    what.add_argument(
        "--give-up", type=int, metavar="JOB", help="count it as cancelled"
    )
    what.add_argument(
        "--resend",
        type=int,
        metavar="JOB",
        help="send it again: if it was accepted, it is billed twice",
    )
    return made


def _add_limits(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--concurrency",
        type=int,
        metavar="N",
        default=8,
        help="so many submits at once (%(default)s)",
    )
    command.add_argument(
        "--rate",
        type=_rate,
        metavar="N/min",
        help="submits a minute with one key, from all processes; 0: no limit (as before)",
    )
    command.add_argument(
        "--poll-interval",
        type=float,
        metavar="SECONDS",
        help="from a submit to the first poll (3)",
    )
    command.add_argument(
        "--budget", metavar="AMOUNT", help="what the whole batch may cost (no limit)"
    )
    command.add_argument(
        "--currency",
        metavar="C",
        help="of the budget, such as USD (that of all estimated jobs)",
    )

    command.add_argument(
        "--price",
        type=_price,
        action="append",
        default=[],
        metavar="ENDPOINT=AMOUNT",
        help="what you pay for a video, where no page says it; under a budget a job without a known price "
        "is not sent; may be repeated",
    )


def _rate(text: str) -> int:
    found = re.fullmatch(r"([0-9]{1,9})(?:/min)?", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"must be such as 60/min, not {text!r}")
    return int(found[1])


def _price(text: str) -> tuple[str, str]:
    endpoint, equals, amount = text.partition("=")
    if not equals:
        what = f"must be such as vidu_q1.text_to_video=0.40, not {text!r}"
        raise argparse.ArgumentTypeError(what)
    return endpoint, amount
