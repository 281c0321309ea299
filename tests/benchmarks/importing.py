"""What a program pays before it does anything: for the package, one endpoint and a request, and up to a first answer.

python -m tests.benchmarks.importing [--turns N]

Each is a whole process in the peers' environment, whose modules are compiled already.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.project.environments import CLIENT

from . import peers
from .bare_platform import ACCEPTED
from .client import certified
from .generation import Place
from .platforms import platform
from .row import Row, alone
from .whole_process import Case, Run, compared, measure

SUBJECT = "import"
MANY = 100
"""Endpoints of a larger package: all real ones, so that the program's own is among them, and copies."""
BUILT = "from videotasks import ViduQ1TextToVideoRequest as R; R(prompt='a cat')"
POLLED = """
from videotasks import Client
with Client("highwayapi", "a-key", {url!r}) as client:
    print(client.task({task!r}).refresh().status)
"""
BY_HAND = """
import requests
with requests.Session() as session:
    response = session.get(
        {url!r} + "/v3/async/task-result",
        params={{"task_id": {task!r}}},
        headers={{"Authorization": "Bearer a-key", "Content-Type": "application/json"}},
        timeout=(10, 60),
    )
    print(response.json()["task"]["status"])
"""
SUBMITTED = """
from videotasks import Client
with Client("highwayapi", "a-key", {url!r}) as client:
    print(client.vidu_q1.text_to_video(prompt="a cat").id)
"""
SUBMITTED_BY_HAND = """
import requests
with requests.Session() as session:
    response = session.post(
        {url!r} + "/v3/async/vidu-q1-text2video",
        json={{"prompt": "a cat", "aspect_ratio": "16:9"}},
        headers={{"Authorization": "Bearer a-key", "Content-Type": "application/json"}},
        timeout=(10, 60),
    )
    print(response.json()["task_id"])
"""


def case(name: str, code: str, package: Path = CLIENT) -> Case:
    """A program with a package of ours."""
    around = peers.environment(PYTHONPATH=str(package))
    return Case(name, [peers.python(), "-c", code], environment=around)


def built(turns: int, folder: Path) -> Iterator[Row]:
    """The package and one endpoint imported, then a request built."""
    larger = Place.new(folder / "larger", MANY).kept
    found = measure(
        [
            case("bare", "pass"),
            case("ours", BUILT),
            case("larger", BUILT, larger / "python"),
        ],
        turns,
    )
    what = "package and one endpoint imported, a request built"
    for ours, more, goal in (
        ("ours", "", 1.6),
        ("larger", f", {MANY} endpoints", 1.8),
    ):
        yield _row(found, ours, "bare", f"{what}{more}", "bare python", goal)


def answered(turns: int) -> Iterator[Row]:
    """From the start to the first answer: of a poll, also over TLS, and of a submit."""
    peer = peers.named("requests").replace("requests", "requests.Session")
    with tempfile.TemporaryDirectory() as folder:
        certificate = certified(Path(folder))
        with platform() as plain, platform(certificate) as secure:
            for what, url, (ours, theirs) in (
                ("answer", plain, (POLLED, BY_HAND)),
                ("answer, over TLS", secure, (POLLED, BY_HAND)),
                ("answer to a submit", plain, (SUBMITTED, SUBMITTED_BY_HAND)),
            ):
                codes = {"ours": ours, "session": theirs}
                cases = [
                    case(name, code.format(url=url, task=ACCEPTED["task_id"]))
                    for name, code in codes.items()
                ]
                found = measure(cases, turns)
                yield _row(
                    found, "ours", "session", f"start to first {what}", peer, 1.0
                )


def _row(
    found: dict[str, list[Run]],
    ours: str,
    theirs: str,
    what: str,
    peer: str,
    goal: float,
) -> Row:
    return compared(
        found, ours, theirs, subject=SUBJECT, what=what, peer=peer, goal=goal
    )


def rows(turns: int = 21) -> Iterator[Row]:
    """All of them."""
    with tempfile.TemporaryDirectory() as folder:
        yield from built(turns, Path(folder))
    yield from answered(turns)


if __name__ == "__main__":
    alone(__doc__, rows, 21)
