"""What the Java package costs beside json-schema-validator: to the first verdict, and for each body.

python -m tests.benchmarks.java [--runs N] [--rounds N]

All in one run, in CPU time of the thread that judges; the two take turns, each in a process of its own, and ratios are
medians over the turns. Both get a body as text. It needs a JDK and libmail-java; the other validator, of
java-json-tools, is in the archive of openapi-generator-cli, which is on PyPI.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.consumers import tools
from tests.consumers.java_tools import PACKAGE, SOURCES, java
from tests.consumers.python_tools import openapi_generator_jar
from tests.consumers.tools import MissingError, Tool

from .golang import Turns, bodies, each, first_verdicts
from .whole_process import counted

HERE = Path(__file__).parent / "java_validators"
_MAIL = "/usr/share/java/javax.mail.jar"
"""Of which the other one needs a class."""
OURS, OTHER = "this package", "json-schema-validator"


@contextmanager
def programs() -> Iterator[tuple[dict[str, Tool], dict[str, Path]]]:
    """Each contender as a program, and the files of the right and of the wrong bodies."""
    javac = tools.javac()
    tools.system(_MAIL)
    jar = openapi_generator_jar()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = {}
        for contender, words, sources in (
            (OURS, "ours", sorted((PACKAGE / SOURCES).glob("*.java"))),
            (OTHER, "other", []),
        ):
            target = folder / words
            files = (HERE / "Main.java", HERE / words / "Judge.java", *sources)
            javac("-nowarn", "-proc:none", "-cp", jar, "-d", target, *files, cwd=folder)
            path = [target] if contender == OURS else [target, jar, _MAIL]
            made[contender] = Tool((*java(javac, *path).command, "Main"))
        given = {}
        for kind, is_right in (("right", True), ("wrong", False)):
            given[kind] = folder / f"{kind}.tsv"
            given[kind].write_text("".join(map(_line, bodies(is_right))), "utf-8")
        yield made, given


def _line(body: dict[str, object]) -> str:
    return f"{body['title']}\t{json.dumps(body['valid'])}\t{body['text']}\n"


def ratio(turns: Turns) -> float:
    """How many times as long the other one takes: the median."""
    pairs = zip(turns[OTHER], turns[OURS], strict=True)
    return statistics.median(one / other for one, other in pairs)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=counted, default=15, help="(default: 15)")
    parser.add_argument("--rounds", type=counted, default=9, help="(default: 9)")
    options = parser.parse_args()
    try:
        with programs() as (made, given):
            took = first_verdicts(made, given["right"], options.runs)
            print(f"{'':30}{OURS:>22}{OTHER:>24}{'ratio':>8}")
            ours, other = (statistics.median(took[name]) for name in (OURS, OTHER))
            head = "ms to the first verdict"
            print(f"{head:30}{ours:22.1f}{other:24.1f}{ratio(took):8.1f}")
            for words, file in given.items():
                took, wrong = each(made, file, options.rounds, options.runs)
                ours, other = (
                    1_000 / statistics.median(took[name]) for name in (OURS, OTHER)
                )
                head = f"{words} bodies a second"
                print(f"{head:30}{ours:22,.0f}{other:24,.0f}{ratio(took):8.1f}")
                print(f"    otherwise than the vectors: {wrong}")
    except MissingError as missing:
        raise SystemExit(str(missing)) from missing


if __name__ == "__main__":
    main()
