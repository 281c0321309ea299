"""What users of `videotasks` can depend on stands in one file; nothing of it goes without a fragment that says so."""

from __future__ import annotations

from pathlib import Path

import pytest

import videotasks

from .comparing import NOW, RELEASED, advice, lines, narrowed, told, unexplained
from .reading import surface

BEFORE = [
    "class videotasks.Client(object)",
    "def videotasks.Client.task -> Task",
    "def videotasks.Client.task(task_id: str [positional or keyword])",
    "def videotasks.Client.task(timeout: float = 60 [keyword-only])",
    "exit code 4: OVER_BUDGET",
    "extra mock",
]


@pytest.mark.slow
def test_the_file_is_what_the_package_shows() -> None:
    assert lines(NOW) == surface(), "run `make surface`"


def test_what_has_gone_since_the_last_release_is_told() -> None:
    missing = unexplained(narrowed(lines(RELEASED), lines(NOW)), told())
    assert missing == [], advice(missing)


@pytest.mark.parametrize("name", videotasks.__all__)
def test_every_public_name_is_in_it(name: str) -> None:
    starts = tuple(f"{word}videotasks.{name}" for word in ("class ", "def ", ""))
    assert any(line.startswith(starts) for line in lines(NOW))


@pytest.mark.parametrize(
    "line",
    [
        "class videotasks.NotFoundError(APIError)",
        "environment VIDEOTASKS_BASE_URL",
        "def videotasks.endpoints.vidu_q1.ViduQ1.text_to_video -> T_co",
        "videotasks.Client.vidu_q1: ViduQ1[T_co]",
        "environment NOVITA_API_KEY",
        "exit code 4: OVER_BUDGET",
        "extra async",
        "event chapter: markdown",
        "command submit --dry-run",
        "script videotasks",
    ],
)
def test_it_has_more_than_names(line: str) -> None:
    assert line in lines(NOW)


@pytest.mark.parametrize(
    ("gone", "come"),
    [
        ("def videotasks.Client.task(timeout: float = 60 [keyword-only])", None),
        ("extra mock", None),
        ("exit code 4: OVER_BUDGET", "exit code 4: UNKNOWN"),
        (
            "def videotasks.Client.task(task_id: str [positional or keyword])",
            "def videotasks.Client.task(task_id: int [positional or keyword])",
        ),
    ],
)
def test_what_goes_or_means_something_else_breaks(gone: str, come: str | None) -> None:
    after = [line for line in BEFORE if line != gone] + ([come] if come else [])
    assert gone in narrowed(BEFORE, after)


def test_a_parameter_that_has_to_be_given_breaks_and_another_one_does_not() -> None:
    optional = "def videotasks.Client.task(quiet: bool = False [keyword-only])"
    required = "def videotasks.Client.task(quiet: bool [keyword-only])"
    assert narrowed(BEFORE, [*BEFORE, optional]) == []
    assert narrowed(BEFORE, [*BEFORE, required]) == [required]


def test_what_is_new_breaks_nothing() -> None:
    new = [
        "def videotasks.Client.tasks -> list",
        "def videotasks.Client.tasks(of: str [x])",
    ]
    assert narrowed(BEFORE, [*BEFORE, *new, "extra images"]) == []


@pytest.mark.parametrize(
    ("fragment", "is_told"),
    [
        (
            "packages: [client]\nseverity: breaking\ntext: '`videotasks.Client.task` is gone'\n",
            True,
        ),
        (
            "packages: [client]\nseverity: breaking\ntext: '`videotasks.Client` is gone'\n",
            True,
        ),
        ("packages: [client]\nseverity: breaking\ntext: something is gone\n", False),
        (
            "packages: [schemas]\nseverity: breaking\ntext: '`videotasks.Client.task`'\n",
            False,
        ),
        (
            "packages: [client]\nseverity: compatible\ntext: '`videotasks.Client.task`'\n",
            False,
        ),
    ],
)
def test_a_breaking_fragment_about_the_client_has_to_name_it(
    fragment: str, is_told: bool, tmp_path: Path
) -> None:
    (tmp_path / "gone.yaml").write_text(fragment, "utf-8")
    missing = narrowed(BEFORE, [line for line in BEFORE if "Client.task" not in line])
    assert len(missing) == 3
    assert (unexplained(missing, told(tmp_path)) == []) is is_told


def test_it_says_what_to_write() -> None:
    words = advice(["def videotasks.Client.task -> Task"])
    assert "packages: [client]" in words
    assert "`videotasks.Client.task`" in words
