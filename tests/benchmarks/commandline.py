"""What the command line costs before it does anything: help, a shell's completion, and a submit up to its answer.

python -m tests.benchmarks.commandline [--turns N]

Each is a whole process in the peers' environment, as the installed script starts it, with modules compiled already.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import peers
from .importing import case
from .platforms import platform
from .row import Row, alone
from .whole_process import Case, compared, measure

SUBJECT = "command line"
STARTED = "import sys; from videotasks.cli import main; sys.exit(main())"
POSTED = """
import requests
requests.post(
    {url!r} + "/v3/async/vidu-q1-text2video",
    json={{"prompt": "a cat"}},
    headers={{"Authorization": "Bearer a-key-of-nobody"}},
    timeout=(10, 60),
)
"""
ENDPOINT = "vidu_q1.text_to_video"
QUICK = (
    ("the help of videotasks", ("--help",), 2.0),
    ("names of endpoints completed", ("--complete", "submit", "vidu"), 1.5),
    (
        "a closed value completed",
        ("--complete", "submit", ENDPOINT, "--style", ""),
        1.5,
    ),
)
"""What is done, the words, and how many times a bare Python it may cost."""


def typed(name: str, *words: str, **around: str) -> Case:
    """A command, as the installed script runs it."""
    bare = case(name, STARTED)
    environment = {**bare.environment, **around}
    return Case(name, [*bare.command, *words], environment=environment)


def rows(turns: int = 21) -> Iterator[Row]:
    """All of them."""
    cases = [typed(what, *words) for what, words, _ in QUICK]
    found = measure([case("bare", "pass"), *cases], turns)
    for what, _, goal in QUICK:
        yield compared(
            found,
            what,
            "bare",
            subject=SUBJECT,
            what=what,
            peer="bare python",
            goal=goal,
        )
    peer = peers.named("requests").replace("requests", "requests.post")
    with platform() as url:
        around = {"VIDEOTASKS_BASE_URL": url, "HIGHWAYAPI_API_KEY": "a-key-of-nobody"}
        words = ("submit", ENDPOINT, "--prompt", "a cat", "--provider", "highwayapi")
        sides = [
            typed("ours", *words, **around),
            case("theirs", POSTED.format(url=url)),
        ]
        yield compared(
            measure(sides, turns),
            "ours",
            "theirs",
            subject=SUBJECT,
            what="videotasks submit, from its start to its end",
            peer=peer,
            goal=1.2,
        )


if __name__ == "__main__":
    alone(__doc__, rows, 21)
