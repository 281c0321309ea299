"""What the package in Go costs beside gojsonschema, Debian's validator in Go: to first verdicts, and for each body.

python -m tests.benchmarks.golang [--runs N] [--rounds N]

All in one run, in CPU time; the two take turns, each in a process of its own, and ratios are medians over the turns.
Both get a body as text. It needs Go, and golang-github-xeipuuv-gojsonschema-dev.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.consumers import tools
from tests.consumers.generated import ROOT
from tests.consumers.tools import Tool

from .two_validators import OURS, every, run

HERE = Path(__file__).parent / "go_validators"
LIBRARIES = "/usr/share/gocode"
LIBRARY = f"{LIBRARIES}/src/github.com/xeipuuv/gojsonschema"
OTHER = "gojsonschema"
_SOURCES = {OURS: "ours.go", OTHER: "gojsonschema.go"}


@contextmanager
def programs() -> Iterator[tuple[dict[str, Tool], dict[str, Path]]]:
    """Each contender as a program, and the files of first, of right and of wrong bodies."""
    go = tools.go()
    tools.system(LIBRARY)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "generated" / "go", folder / "src" / "videotasks")
        around = {
            **go.environment,
            "GO111MODULE": "off",
            "GOPATH": f"{folder}:{LIBRARIES}",
        }
        made = {}
        for contender, source in _SOURCES.items():
            target = folder / source.removesuffix(".go")
            files = (HERE / "main.go", HERE / source)
            Tool(go.command, around)("build", "-o", target, *files, cwd=folder)
            made[contender] = Tool((str(target),))
        given = {}
        for words, vectors in every().items():
            given[words] = folder / f"{words}.json"
            given[words].write_text(json.dumps(vectors), "utf-8")
        yield made, given


if __name__ == "__main__":
    run(__doc__, programs)
