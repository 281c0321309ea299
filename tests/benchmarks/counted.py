"""Guards against what costs more than before, by counts, which are the same on every machine.

python -m tests.benchmarks.counted [WORD ...] [--renew]

`tests/benchmarks/test_counted.py` holds every case to the figures in `results/counts.json`, with the margins below.
`--renew` writes these as they are now: of all cases, or of those with one of the words in their name. Counts are of one
process: what a case has begun before (imports, connections, caches) is not counted, unless it is of a fresh process.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from tests.fragment_specs import FRAGMENTS, build
from tests.project.environments import CLIENT, ROOT

from .bare_platform import ACCEPTED
from .counters import Counter, Counts, held
from .platforms import platform

HERE = Path(__file__).parent
FIGURES = HERE / "results" / "counts.json"
ROOMS = (f"{CLIENT / 'videotasks'}{os.sep}", f"{ROOT / 'generator'}{os.sep}")
"""Whose lines are counted."""
MARGINS = {
    "lines": (0.05, 0.3, 2),
    "calls": (0.1, 0.3, 5),
    "opens": (0.1, 0.3, 2),
    "own modules": (0.0, 0.0, 0),
    "other modules": (0.1, 0.3, 5),
    "peak": (0.2, 0.5, 2000),
    "kept": (0.2, 0.5, 600),
}
"""How much more than the figure may be counted: this part of it, on the Python that it was counted on and on others,
and so many. The lines within a function are alike on every Python, those of a class's body are not; calls, modules and
bytes are also Python's own."""
BODY = {
    "prompt": "the cat @1 walks through the rain",
    "duration": 5,
    "seed": 7,
    "aspect_ratio": "16:9",
    "resolution": "720p",
    "subjects": [{"name": "1", "images": ["https://example.com/cat.png"] * 3}],
}
"""Of a ViduQ2ProFastReferenceToVideoRequest."""

TASK = ACCEPTED["task_id"]

Work = Callable[[], object]


# -- within a process -------------------------------------------------------------------------


@contextmanager
def right_body() -> Iterator[Work]:
    from videotasks import ViduQ2ProFastReferenceToVideoRequest as Request

    yield lambda: Request.problems_of(BODY)


@contextmanager
def wrong_body() -> Iterator[Work]:
    from videotasks import ViduQ2ProFastReferenceToVideoRequest as Request

    wrong = {**BODY, "duration": 99, "seed": "x", "resolution": "1p"}
    yield lambda: Request.problems_of(wrong)


@contextmanager
def to_bytes() -> Iterator[Work]:
    from videotasks import ViduQ2ProFastReferenceToVideoRequest as Request

    arguments: dict[str, Any] = BODY
    yield lambda: json.dumps(Request(**arguments).to_dict()).encode()


@contextmanager
def with_client(action: Callable[[Any], object]) -> Iterator[Work]:
    from videotasks import Client

    with platform() as url, Client("highwayapi", "key", url) as client:
        yield lambda: action(client)


@contextmanager
def with_async_client(action: Callable[[Any], Any]) -> Iterator[Work]:
    from videotasks import AsyncClient

    loop = asyncio.new_event_loop()
    run = loop.run_until_complete

    async def begin(url: str) -> AsyncClient:
        return AsyncClient("highwayapi", "key", url)

    with platform() as url:
        client = run(begin(url))
        yield lambda: run(action(client))
        run(client.close())
    loop.close()


def poll(client: Any) -> Any:
    return client.task(TASK).refresh()


def submit(client: Any) -> Any:
    return client.vidu_q1.text_to_video(prompt="a cat")


WITHIN: dict[str, tuple[int, Callable[[], AbstractContextManager[Work]]]] = {
    "problems of a right body": (5, right_body),
    "problems of a wrong body": (5, wrong_body),
    "arguments to bytes": (5, to_bytes),
    "a poll": (20, partial(with_client, poll)),
    "a submit": (20, partial(with_client, submit)),
    "an async poll": (20, partial(with_async_client, poll)),
    "an async submit": (20, partial(with_async_client, submit)),
}
"""Case -> how often it is run, and what runs it."""


def within(case: str) -> Counts:
    """The counts of a case in this process."""
    logging.disable(logging.WARNING)  # that nobody looks at a submit's task
    times, prepared = WITHIN[case]
    counter = Counter(ROOMS)
    counter.watch_threads()
    with prepared() as work:
        for _ in range(3):
            work()
        counts = counter.count(work, times)
        return {**counts, **held(work)}


# -- fresh processes --------------------------------------------------------------------------


@dataclass(frozen=True)
class Fresh:
    """Statements that a new process begins with; `{specs}` and `{out}` are folders."""

    statements: str
    is_cold: bool = False
    """Whether nothing has been generated yet."""


_IMPORT = "from videotasks import ViduQ1TextToVideoRequest as Request; Request(prompt='a cat')"
_GENERATE = "from generator.cli import main; assert main(['generate', '--specs', {specs!r}, '--out', {out!r}]) == 0"
FRESH = {
    "import": Fresh("import videotasks"),
    "import, then a request": Fresh(_IMPORT),
    "generate, cold": Fresh(_GENERATE, is_cold=True),
    "generate, unchanged": Fresh(_GENERATE),
}
_COUNT = "from counters import fresh; counts = fresh({statements!r}, {rooms!r}); import json; print(json.dumps(counts))"
_PEAK = """import tracemalloc
before = tracemalloc.get_traced_memory()[0]
tracemalloc.reset_peak()
{statements}
print(tracemalloc.get_traced_memory()[1] - before)
"""


def in_new_process(case: Fresh) -> Counts:
    """The counts of a fresh process, whose modules are compiled and whose folders are as the case wants them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fragment = FRAGMENTS / "accepted" / "numbers.yaml"
        places = {
            "specs": str(build(fragment, folder / "specs")),
            "out": str(folder / "out"),
        }
        statements = case.statements.format(**places)
        count = _COUNT.format(statements=statements, rooms=ROOMS)
        run = partial(_python, folder)
        run(count)
        if case.is_cold:
            shutil.rmtree(places["out"])
        counts: Counts = json.loads(run(count))
        if case.is_cold:
            shutil.rmtree(places["out"])
        peak = run(_PEAK.format(statements=statements), "-X", "tracemalloc")
        return {**counts, "peak": float(peak)}


def _python(folder: Path, statements: str, *options: str) -> str:
    """The last line that statements print in a new process, into which no installed package brings what it likes."""
    path = os.pathsep.join(
        map(str, (HERE, CLIENT, ROOT, sysconfig.get_path("purelib")))
    )
    # Whatever else traces processes would be counted, too.
    environment = {
        **os.environ,
        "PYTHONPATH": path,
        "PYTHONHASHSEED": "0",
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    for name in list(environment):
        if name == "PYTHONDONTWRITEBYTECODE" or name.startswith("COVERAGE_"):
            del environment[name]
    done = subprocess.run(
        [sys.executable, "-S", *options, "-c", f"import os; {statements}"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()[-1]


# -- all of them ------------------------------------------------------------------------------

CASES = (*WITHIN, *FRESH)


def counts(case: str) -> Counts:
    """What a case takes now, counted in a process of its own."""
    if case in FRESH:
        return in_new_process(FRESH[case])
    with tempfile.TemporaryDirectory() as name:
        code = f"import json; from tests.benchmarks.counted import within; print(json.dumps(within({case!r})))"
        found: Counts = json.loads(_python(Path(name), code))
        return found


def most(figure: float, measure: str, is_same_python: bool = True) -> float:
    """What may be counted at most where a figure was kept."""
    part, on_others, number = MARGINS[measure]
    return figure * (1 + (part if is_same_python else on_others)) + number


def least(figure: float, measure: str) -> float:
    """What must be counted at least on the same Python, or the figure is of what is not done any more."""
    part, _, number = MARGINS[measure]
    return figure * (1 - 2 * part) - 2 * number


def load() -> dict[str, Any]:
    """The figures that are kept, and the Python that they were counted on."""
    found: dict[str, Any] = json.loads(FIGURES.read_text("utf-8"))
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("words", metavar="WORD", nargs="*", help="of the cases' names")
    parser.add_argument("--renew", action="store_true", help="keep the counts")
    options = parser.parse_args(arguments)
    chosen = [
        case
        for case in CASES
        if not options.words or any(word in case for word in options.words)
    ]
    kept = load() if FIGURES.exists() else {"cases": {}}
    for case in chosen:
        found = counts(case)
        former = kept["cases"].get(case, {})
        print(case)
        for measure, figure in found.items():
            if former.get(measure) or figure:
                print(
                    f"    {measure:14} {figure:12,.0f}  (kept: {former.get(measure, 0):,})"
                )
        kept["cases"][case] = {name: round(figure) for name, figure in found.items()}
    if options.renew:
        kept["python"] = f"{sys.version_info.major}.{sys.version_info.minor}"
        cases = {case: kept["cases"][case] for case in CASES if case in kept["cases"]}
        text = json.dumps({**kept, "cases": cases}, indent=1)
        FIGURES.parent.mkdir(exist_ok=True)
        FIGURES.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
