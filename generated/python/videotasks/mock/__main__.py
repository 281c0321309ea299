# Copied from generator/templates/python/videotasks/mock/__main__.py: edit that file, then run `make generate`.
"""`python -m videotasks.mock`: the mock platform as a process of its own."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from videotasks._usage import Parser

_EXAMPLE = """\
example:
  $ python -m videotasks.mock --key test --process-seconds 10

  from videotasks import Client

  with Client(
      "highwayapi", base_url="http://127.0.0.1:8765", api_key="test"
  ) as client:
      ...

or, for a program that is finished, with any key:
  $ VIDEOTASKS_BASE_URL=http://127.0.0.1:8765 python program.py

A browser shows tasks, files and the bill at that address.
Tasks are forgotten when the process ends. Ctrl-C or SIGTERM stops it.
"""


def main(
    arguments: Sequence[str] | None = None, prog: str = "python -m videotasks.mock"
) -> int:
    """Runs the mock until a signal stops it; returns the exit status.

    Args:
        arguments: The words behind the program's name. Default: those of this process.
        prog: What the program was called by.
    """
    parser = _parser(prog)
    options = parser.parse_args(arguments)
    try:
        # Late, so that --help works without the extra.
        from videotasks.mock import MockPlatform

        platform = MockPlatform(
            queue_seconds=options.queue_seconds,
            process_seconds=options.process_seconds,
            url_lifetime=options.url_lifetime,
            key=None if options.any_key else options.key,
            faults=_script(options.faults),
            fail_marker=options.fail,
            host=options.host,
            port=options.port,
            remember=0,
            provider=options.provider,
        )
    except ImportError as error:
        what, _, packages = str(error).partition(": pip install ")
        print(f"videotasks.mock: {what}", file=sys.stderr)
        if packages:
            print(f"next: pip install {packages}", file=sys.stderr)
        return 1
    except (OSError, ValueError) as error:
        parser.error(str(error))
    # Set for both: a shell starts background jobs with SIGINT ignored.
    for stop in (signal.SIGINT, signal.SIGTERM):
        signal.signal(stop, signal.default_int_handler)
    try:
        with platform:
            url = platform.base_url
            key = "any" if options.any_key else platform.key
            print(f"mock platform ready: {url} key: {key}", flush=True)
            while True:
                time.sleep(3600)
    except KeyboardInterrupt:
        return 0
    except (OSError, OverflowError) as error:
        where = f"{options.host}:{options.port}"
        print(f"videotasks.mock: cannot listen on {where}: {error}", file=sys.stderr)
        print("--port 0 takes a free port", file=sys.stderr)
        return 1


def _script(path: Path | None) -> list[dict[str, Any]]:
    """The faults of a file, if there is one."""
    if path is None:
        return []
    script: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return script


def _parser(prog: str) -> argparse.ArgumentParser:
    parser = Parser(
        prog=prog,
        description=(
            "A mock of the platform: every endpoint, real task states, "
            "a tiny real video. Nothing is billed."
        ),
        epilog=_EXAMPLE.replace("python -m videotasks.mock", prog),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add(
        "--host",
        default="127.0.0.1",
        help="address to bind (%(default)s; others may open the mock to the network)",
    )
    add(
        "--port",
        type=int,
        default=8765,
        help="port to bind (%(default)s; 0 takes a free one)",
    )
    add(
        "--key",
        default="mock-key",
        help="the only API key that is accepted (%(default)s)",
    )
    add("--any-key", action="store_true", help="accept whatever key comes")
    add(
        "--provider",
        metavar="ID",
        help="the provider whose rules and names hold (those that all have in common)",
    )
    add(
        "--faults",
        type=Path,
        metavar="FILE",
        help="what shall go wrong: a JSON list of faults (see `videotasks.mock.Fault`)",
    )
    add(
        "--queue-seconds",
        type=float,
        default=1.0,
        metavar="SECONDS",
        help="how long a task is queued (%(default)s)",
    )
    add(
        "--process-seconds",
        type=float,
        default=4.0,
        metavar="SECONDS",
        help="how long a task is then processed (%(default)s)",
    )
    add(
        "--url-lifetime",
        type=float,
        metavar="SECONDS",
        help="how long a video's URL lives (as documented)",
    )
    add(
        "--fail",
        default="[fail]",
        metavar="TEXT",
        help="a task fails if its prompt contains this text (%(default)s)",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
