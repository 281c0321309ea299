"""What the Java package costs beside json-schema-validator: to first verdicts, and for each body.

python -m tests.benchmarks.java [--runs N] [--rounds N]

All in one run, in CPU time of the thread that judges; the two take turns, each in a process of its own, and ratios are
medians over the turns. Both get a body as text. It needs a JDK and libmail-java; the other validator, of
java-json-tools, is in the archive of openapi-generator-cli, which is on PyPI.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.consumers import tools
from tests.consumers.java_tools import PACKAGE, SOURCES, java
from tests.consumers.python_tools import openapi_generator_jar
from tests.consumers.tools import Tool

from .two_validators import OURS, every, run

HERE = Path(__file__).parent / "java_validators"
_MAIL = "/usr/share/java/javax.mail.jar"
"""Of which the other one needs a class."""
OTHER = "json-schema-validator"


@contextmanager
def programs() -> Iterator[tuple[dict[str, Tool], dict[str, Path]]]:
    """Each contender as a program, and the files of first, of right and of wrong bodies."""
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
        for words, vectors in every().items():
            given[words] = folder / f"{words}.tsv"
            given[words].write_text("".join(map(_line, vectors)), "utf-8")
        yield made, given


def _line(body: dict[str, object]) -> str:
    return f"{body['title']}\t{json.dumps(body['valid'])}\t{body['text']}\n"


if __name__ == "__main__":
    run(__doc__, programs)
