"""Rows say ratios and goals, and page and picture say what the committed figures are."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from generator.emit.schema_package.measured import MEASURED, measured
from tests.consumers.generated import SCHEMAS

from . import npm_readme
from .picture import picture
from .report import RESULTS, Figures, Setting, load, page, texts
from .row import COUNT, CPU, RATE, Growth, Row, interleaved, line

POLL = Row(
    subject="requests",
    what="one poll <TLS>",
    peer="requests.Session 2.34.2",
    goal=0.5,
    unit="us",
    ours=[50, 30, 45, 40],
    theirs=[100, 100, 90, 100],
)
MANY = replace(POLL, what="polls", measure=RATE, goal=2, ours=[300] * 4)
TASKS = Growth("aiohttp", "wait for tasks", "ms", {10: 30, 100: 210, 1000: 2010})
SETTING = Setting("0123abcd", "A processor", 2, "Linux 6.1", "CPython 3.11.7")


def test_a_ratio_is_the_median_of_pairs_and_not_of_sides() -> None:
    assert POLL.ratios == [0.5, 0.3, 0.5, 0.4]
    assert POLL.ratio == pytest.approx(0.45)
    assert POLL.spread == (0.4, 0.5)
    assert POLL.best == pytest.approx(30 / 90)


@pytest.mark.parametrize(
    ("row", "met"),
    [
        (POLL, True),
        (replace(POLL, goal=0.4), False),
        (MANY, True),
        (replace(MANY, goal=4), False),
    ],
    ids=["less", "not less enough", "more", "not more enough"],
)
def test_less_cost_and_more_rate_reach_a_goal(row: Row, met: bool) -> None:
    assert row.is_met is met
    sign = "≥" if row.measure == RATE else "≤"
    assert f"goal {sign} {row.goal:g}" in line(row)


def test_sides_have_as_many_turns() -> None:
    with pytest.raises(ValueError, match="one poll <TLS>: 3, 4 turns"):
        replace(POLL, ours=[1, 2, 3])


def test_whoever_begins_changes_from_turn_to_turn() -> None:
    order: list[str] = []
    contenders = {
        name: (lambda name=name: order.append(name)) for name in ("ours", "theirs")
    }
    found = interleaved(contenders, 2)
    assert [len(turns) for turns in found.values()] == [2, 2]
    first, second, third = (tuple(order[n : n + 2]) for n in (0, 2, 4))
    assert first == third == second[::-1]


def test_what_grows_in_a_straight_line_costs_the_same_each() -> None:
    assert TASKS.each == [2, 2]
    assert TASKS.bend == 1
    assert replace(TASKS, costs={10: 1, 100: 100, 1000: 10_000}).bend > 1


def test_figures_are_read_as_they_were_written() -> None:
    figures = {"calls": Figures(SETTING, [POLL, TASKS])}
    kept = Figures.from_dict(figures["calls"].to_dict())
    assert kept == figures["calls"]
    assert page({"calls": kept}) == page(figures)


def test_what_is_measured_is_shown_as_it_is_kept() -> None:
    """41.4496 is kept as 41.45, of which three digits are 41.5, and not 41.4."""
    exact = replace(POLL, ours=[41.4496] * 4, theirs=[82.8992] * 4)
    made = texts({"calls": Figures(SETTING, [exact])})
    kept = Figures.from_dict(json.loads(made["figures.json"])["calls"])
    assert made == texts({"calls": kept})


def test_the_page_has_the_setting_and_every_row() -> None:
    text = page({"calls": Figures(SETTING, [POLL, MANY, TASKS])})
    assert f"Measured on {SETTING}." in text
    assert "commit 0123abcd; A processor, 2 cores, Linux 6.1, CPython 3.11.7" in text
    assert (
        f"| one poll &lt;TLS&gt; | {CPU} | requests.Session 2.34.2 | 42.5 us |" in text
    )
    assert "| **0.45** | ≤ 0.5 | 0.4 to 0.5 | 4 | 0.333 |" in text
    assert "| 10: 30, 100: 210, 1,000: 2,010 | 2, 2 | 1.00 |" in text


def test_modules_of_another_time_say_so() -> None:
    later = Figures(replace(SETTING, commit="4567cdef"), [MANY])
    text = page({"calls": Figures(SETTING, [POLL]), "many": later})
    assert f"- Measured on {SETTING} (calls)." in text
    assert "- Measured on commit 4567cdef; " in text


def test_the_picture_is_sorted_and_has_each_ratio_and_goal() -> None:
    worse = replace(POLL, what="worse", ours=[400] * 4)
    drawn = ET.fromstring(picture([worse, POLL, MANY]))
    texts = ["".join(text.itertext()) for text in drawn.iter() if text.text]
    wanted = ["one poll <TLS>", "0.45 x", "≤ 0.5", "worse", "4 x", "≤ 0.5"]
    wanted += ["polls", "3 x", "≥ 2"]
    assert [text for text in texts if text in set(wanted)] == wanted
    assert texts.count("1.0") == 2  # the line at which both cost as much
    kinds = [bar.get("class") for bar in drawn.iter() if bar.get("class")]
    assert (kinds.count("met"), kinds.count("missed")) == (2, 1)


def test_a_ratio_of_nothing_has_a_bar_as_long_as_the_scale() -> None:
    none = replace(POLL, ours=[0.0] * 4)
    drawn = ET.fromstring(picture([none, POLL]))
    bars = [bar for bar in drawn.iter() if bar.get("class") == "met"]
    widths = [float(bar.get("width", "")) for bar in bars]
    assert widths[0] > widths[1] > 0
    assert 0.4 < widths[0] + float(bars[0].get("x", "")) < 1090


def test_what_is_committed_belongs_together() -> None:
    """`python -m tests.benchmarks --draw` makes page and picture of the figures."""
    for name, text in texts(load()).items():
        assert (RESULTS / name).read_text("utf-8") == text, name


def test_the_npm_package_says_what_was_measured() -> None:
    """`python -m tests.benchmarks --draw`, then `make generate`, makes its table of the figures."""
    rows = load()["javascript"].rows
    assert MEASURED.read_text("utf-8") == npm_readme.text(rows)
    readme = (SCHEMAS / "README.md").read_text("utf-8")
    assert f"under Node.js `{measured()['node']}`" in readme
    for contender in measured()["contenders"]:
        assert set(contender) == {"name", *npm_readme.COLUMNS}
        assert f"| {' | '.join(_cells(contender))} |" in readme


def _cells(contender: dict[str, object]) -> list[str]:
    return [
        f"{value} kB" if name in {"bundle_one", "bundle_all", "package"} else str(value)
        for name, value in contender.items()
    ]


def test_the_npm_package_is_told_ratios_the_other_way_round_and_sizes_as_they_are() -> (
    None
):
    first = replace(POLL, what=npm_readme.COLUMNS["first_one"], peer="ajv 8.20.0")
    bundle = replace(first, what=npm_readme.COLUMNS["bundle_one"], measure=COUNT)
    said = json.loads(npm_readme.text([first, bundle]))["contenders"]
    assert said == [
        {"name": "these validators", "first_one": 1, "bundle_one": 42},
        {"name": "ajv 8.20.0", "first_one": 2.2, "bundle_one": 100},
    ]
