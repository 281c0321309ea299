"""More endpoints, parameters, items and tasks cost as much more as there are more of them, by counts.

Figures of large sizes, in CPU time, are in `results/README.md`; the small ones here hold on any machine.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import videotasks
from generator.cli import main
from tests.fragment_specs import run_beside

from .counted import ROOMS, TASK
from .counters import Counter
from .platforms import platform
from .sized import body, specs, subjects

REQUEST = videotasks.ViduQ2ProFastReferenceToVideoRequest
Sized = Callable[[int], Callable[[], object]]
"""Size -> what is done at that size."""


def assert_straight(work: Sized, sizes: tuple[int, int, int]) -> None:
    """The last ones cost no more than those before them, but for a tenth, in lines of ours and in calls."""
    first, middle, last = sizes
    assert last - middle == middle - first
    found = []
    for size in sizes:
        done = work(size)
        done()
        found.append(Counter(ROOMS).count(done, 1))
    for measure in ("lines", "calls"):
        small, large = (
            after[measure] - before[measure]
            for before, after in itertools.pairwise(found)
        )
        # A right body is judged in one call, however many items it has; lines show that they are looked at.
        assert large <= small * 1.1, measure
        assert large > 0 or measure == "calls"


@pytest.mark.filterwarnings("ignore::videotasks.InferredLimitWarning")
@pytest.mark.parametrize("action", [REQUEST.problems_of, lambda b: REQUEST(**b)])
def test_items_of_a_body(action: Callable[[Any], object]) -> None:
    def work(size: int) -> Callable[[], object]:
        given = subjects(size)
        return lambda: action(given)

    assert_straight(work, (20, 40, 60))


def test_endpoints_of_a_set(tmp_path: Path) -> None:
    def work(size: int) -> Callable[[], object]:
        made = specs(tmp_path / f"specs_{size}", endpoints=size)
        runs = itertools.count()

        def cold() -> None:
            out = tmp_path / f"out_{size}_{next(runs)}"
            words = ["--specs", str(made), "--out", str(out)]
            assert main(["generate", *words]) == 0

        return cold

    assert_straight(work, (1, 3, 5))


def test_parameters_of_an_endpoint(tmp_path: Path) -> None:
    def work(size: int) -> Callable[[], object]:
        made = specs(tmp_path / f"specs_{size}", parameters=size)
        runs = itertools.count()

        def cold() -> None:
            out = tmp_path / f"out_{size}_{next(runs)}"
            words = ["--specs", str(made), "--out", str(out)]
            assert main(["generate", *words]) == 0

        return cold

    assert_straight(work, (10, 30, 50))


COMPARED = """
import json, sys
from videotasks import Sized0Request

class Name(str):
    compared = 0

    def __eq__(self, other):
        Name.compared += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__

body = {Name(name): value for name, value in json.load(sys.stdin).items()}
assert Sized0Request.problems_of(body) == []
print(Name.compared)
"""


def test_a_name_is_not_compared_with_every_other(tmp_path: Path) -> None:
    """What C does in a loop counts neither as lines nor as calls: so the names count themselves."""
    out = tmp_path / "out"
    made = specs(tmp_path / "specs", parameters=100)
    main(["generate", "--specs", str(made), "--out", str(out)])
    said = run_beside(out / "python", "-c", COMPARED, stdin=json.dumps(body(100)))
    assert int(said) <= 10 * 100


def test_tasks_of_a_client() -> None:
    with platform() as url, videotasks.Client("highwayapi", "key", url) as client:

        def work(size: int) -> Callable[[], object]:
            return lambda: [client.task(TASK).refresh() for _ in range(size)]

        assert_straight(work, (5, 10, 15))
