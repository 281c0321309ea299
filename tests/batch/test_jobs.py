"""Jobs are read line by line: all are added, or none, and every problem is told by its line."""

from __future__ import annotations

import json
import sqlite3
import tracemalloc
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.pictures import png
from videotasks import ConfigurationError
from videotasks.batch import Batch, Job, JobsError

TEXT = "vidu_q1.text_to_video"
GROK = "grok_imagine.image_to_video"
IMAGES = "vidu_q1.reference_to_video"


def line(**members: Any) -> dict[str, Any]:
    return {"endpoint": TEXT, "parameters": {"prompt": "a cat"}, **members}


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def write(*lines: Mapping[str, Any] | str) -> Path:
        path = tmp_path / "jobs.jsonl"
        texts = [one if isinstance(one, str) else json.dumps(one) for one in lines]
        path.write_text("\n".join(texts) + "\n", "utf-8")
        return path

    return write


@pytest.fixture
def batch(address: str) -> Batch:
    return Batch(address)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Batch:
    """To which nothing is added."""
    return Batch(tmp_path_factory.mktemp("shared") / "night.db")


def problems(
    batch: Batch, jobs: Any, provider: Any = "novita"
) -> list[tuple[int, str]]:
    with pytest.raises(JobsError) as raised:
        batch.add(jobs, provider=provider)
    assert batch.status().total == 0
    return [(one.line, one.pointer) for one in raised.value.problems]


def test_a_file_is_added_and_the_same_file_again_continues(
    batch: Batch, write: Callable[..., Path]
) -> None:
    first = write(line(id="one"), "", line(), line(parameters={"prompt": "a dog"}))
    added = batch.add(first, provider="novita")
    assert (added.added, added.known) == (3, 0)
    longer = write(
        line(), line(id="one"), line(parameters={"prompt": "a dog"}), line(id="two")
    )
    added = batch.add(longer, provider="novita")
    assert (added.added, added.known) == (1, 3)
    assert batch.status().ready == 4


def test_two_lines_of_one_content_are_one_job_unless_their_keys_differ(
    batch: Batch, write: Callable[..., Path]
) -> None:
    jobs = write(
        line(),
        line(),
        line(id="a"),
        line(id="b"),
        line(priority=3),
        line(target="a.mp4"),
    )
    added = batch.add(jobs, provider="novita")
    assert (added.added, added.known) == (4, 2)


def test_jobs_of_a_program_are_the_same(
    batch: Batch, write: Callable[..., Path]
) -> None:
    batch.add(write(line(id="one", priority=2)), provider="ppio")
    jobs: list[Job | dict[str, Any]] = [
        Job(TEXT, {"prompt": "a cat"}, id="one", provider="ppio"),
        line(id="one"),
    ]
    added = batch.add(jobs, provider="ppio")
    assert (added.added, added.known) == (0, 2)


WRONG: dict[str, tuple[str | dict[str, Any], str, str]] = {
    "no JSON": ('{"endpoint": ', "", "is not JSON"),
    "no object": ("[1]", "", "must be a JSON object, not an array"),
    "twice": ('{"endpoint": "a", "endpoint": "b"}', "", "more than once"),
    "not a number": ('{"endpoint": NaN}', "", "is no number"),
    "an unknown member": (line(prioritty=1), "", "did you mean 'priority'"),
    "no endpoint": ({"parameters": {}}, "/endpoint", "is missing"),
    "an unknown endpoint": (
        line(endpoint="vidu_q1.text_to_vidoe"),
        "/endpoint",
        f"did you mean {TEXT!r}",
    ),
    "an endpoint of another type": (
        line(endpoint=7),
        "/endpoint",
        "7 is not an endpoint",
    ),
    "an unknown provider": (
        line(provider="novitta"),
        "/provider",
        "did you mean 'novita'",
    ),
    "no parameters": ({"endpoint": TEXT}, "/parameters", "is missing"),
    "parameters of another type": (
        line(parameters=[]),
        "/parameters",
        "must be a JSON object",
    ),
    "an unknown parameter": (
        line(parameters={"prompt": "x", "styel": "anime"}),
        "/parameters/styel",
        "style",
    ),
    "a null": (line(parameters={"prompt": None}), "/parameters/prompt", "null"),
    "a wrong value": (
        line(parameters={"prompt": "x", "duration": 11}),
        "/parameters/duration",
        "11 is not among the allowed values: 5",
    ),
    "a key of another type": (line(id=7), "/id", "must be a printable text"),
    "an empty key": (line(id=" "), "/id", "must be a printable text"),
    "a long key": (line(id="x" * 201), "/id", "at most 200"),
    "a priority of another type": (
        line(priority="high"),
        "/priority",
        "must be an integer",
    ),
    "a true priority": (line(priority=True), "/priority", "must be an integer"),
    "a target above": (
        line(target="../cat.mp4"),
        "/target",
        "below the batch's folder",
    ),
    "an absolute target": (
        line(target="/tmp/cat.mp4"),
        "/target",
        "below the batch's folder",
    ),
    "a folder as target": (line(target="cats/"), "/target", "below the batch's folder"),
    "a device as target": (
        line(target="nul.mp4"),
        "/target",
        "below the batch's folder",
    ),
    "a drive as target": (
        line(target="c:cat.mp4"),
        "/target",
        "below the batch's folder",
    ),
    "a file that is not there": (
        line(endpoint=IMAGES, parameters={"prompt": "x", "images": ["no.png"]}),
        "/parameters/images/0",
        "no.png cannot be read: there is none",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_told_by_its_line(
    name: str, shared: Batch, write: Callable[..., Path]
) -> None:
    given, pointer, said = WRONG[name]
    with pytest.raises(JobsError) as raised:
        shared.add(write(line(), "", given), provider="novita")
    (problem,) = raised.value.problems
    assert (problem.line, problem.pointer) == (3, pointer)
    assert said in problem.message
    assert f"line 3: {pointer}" in str(raised.value)
    assert shared.status().total == 0


def test_all_problems_come_at_once(batch: Batch, write: Callable[..., Path]) -> None:
    jobs = write(
        line(),
        line(parameters={"duration": 11, "styel": 1}, id=7),
        "nothing",
        line(endpoint="x", provider="y"),
    )
    assert problems(batch, jobs) == [
        (2, "/id"),
        (2, "/parameters/styel"),
        (2, "/parameters/prompt"),
        (2, "/parameters/duration"),
        (3, ""),
        (4, "/endpoint"),
        (4, "/provider"),
    ]


def test_a_file_with_an_encoding_of_its_own_is_told_by_its_line(
    batch: Batch, tmp_path: Path
) -> None:
    path = tmp_path / "jobs.jsonl"
    right = json.dumps(line(parameters={"prompt": "猫"}), ensure_ascii=False).encode()
    path.write_bytes(
        b"\xef\xbb\xbf" + right + b"\r\n" + right.replace(b"\xe7", b"\xff")
    )
    assert problems(batch, path) == [(2, "")]
    path.write_bytes(b"\xef\xbb\xbf" + right)
    assert batch.add(path, provider="novita").added == 1


@pytest.mark.parametrize("member", ["id", "target"])
def test_two_jobs_share_neither_key_nor_target(batch: Batch, member: str) -> None:
    jobs = [
        line(**{member: "a"}),
        line(**{member: "a", "parameters": {"prompt": "a dog"}}),
    ]
    assert problems(batch, jobs) == [(2, f"/{member}")]
    batch.add(jobs[:1], provider="novita")
    with pytest.raises(
        JobsError, match="is that of job 1 of the ledger, which has another content"
    ):
        batch.add(jobs[1:], provider="novita")
    assert batch.status().ready == 1


def test_a_provider_comes_from_the_line_the_call_or_the_environment(
    batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VIDEOTASKS_PROVIDER", raising=False)
    assert problems(batch, [line(), line(provider="ppio")], None) == [(1, "/provider")]
    monkeypatch.setenv("VIDEOTASKS_PROVIDER", "jiekou")
    assert batch.add([line()]).added == 1
    # The same content elsewhere is another job.
    assert batch.add([line()], provider="ppio").added == 1
    assert batch.add([line(provider="jiekou")], provider="ppio").known == 1


def test_what_one_providers_page_refuses_is_refused_for_that_provider_alone(
    batch: Batch,
) -> None:
    parameters = {
        "image": "https://example.com/cat.png",
        "prompt": "x",
        "duration": 11,
    }
    given = line(endpoint=GROK, parameters=parameters)
    assert problems(batch, [given], "ppio") == [(1, "/parameters/duration")]
    assert batch.add([given], provider="novita").added == 1


def test_local_files_lie_beside_the_file_of_jobs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "jobs"
    folder.mkdir()
    (folder / "cat.png").write_bytes(png(200, 200))
    jobs = folder / "jobs.jsonl"
    images = ["cat.png", "https://example.com/dog.png"]
    given = line(endpoint=IMAGES, parameters={"prompt": "x", "images": images})
    jobs.write_text(json.dumps(given))
    monkeypatch.chdir(tmp_path)
    batch = Batch(tmp_path / "night.db")
    assert batch.add(jobs, provider="novita").added == 1
    with closing(sqlite3.connect(tmp_path / "night.db")) as connection:
        (request,) = connection.execute("SELECT request FROM item").fetchone()
    assert json.loads(request)["images"] == [str(folder / "cat.png"), images[1]]
    # The same file, seen from elsewhere.
    monkeypatch.chdir(folder)
    assert batch.add([given], provider="novita").known == 1


def test_a_local_file_that_breaks_a_rule_is_a_problem(
    batch: Batch, tmp_path: Path
) -> None:
    (tmp_path / "cat.png").write_text("no picture")
    jobs = [
        line(
            endpoint=IMAGES,
            parameters={"prompt": "x", "images": [str(tmp_path / "cat.png")]},
        )
    ]
    assert problems(batch, jobs) == [(1, "/parameters/images/0")]


def test_batches_of_one_ledger_do_not_mix(address: str) -> None:
    one, other = Batch(address, name="one"), Batch(address, name="other")
    one.add([line(id="a")], provider="novita")
    other.add([line(id="a"), line(id="b")], provider="novita")
    assert (one.status().ready, other.status().ready) == (1, 2)


def test_the_cost_is_the_sum_of_what_each_costs_as_far_as_that_is_known(
    batch: Batch,
) -> None:
    def grok(seconds: int) -> dict[str, Any]:
        parameters = {"prompt": "x", "duration": seconds, "resolution": "480p"}
        return line(endpoint="grok_imagine.text_to_video", parameters=parameters)

    batch.add([grok(6), grok(10)], provider="ppio")
    batch.add([line(id=f"{n}") for n in range(3)], provider="novita")
    kind = videotasks.GrokImagineTextToVideoRequest
    single = kind.from_dict(grok(6)["parameters"]).estimate_cost("ppio")
    assert single.amount is not None
    assert single.currency is not None
    found = batch.estimate()
    # By the second.
    assert found.amounts == {single.currency: single.amount * 16 / 6}
    assert (found.jobs, found.unknown) == (5, 3)


def test_a_file_that_is_not_there_is_said(batch: Batch, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="jobs cannot be read"):
        batch.add(tmp_path / "no.jsonl", provider="novita")


@pytest.mark.parametrize("name", ["", " ", 7, "a\nb"])
def test_a_batch_has_a_printable_name(name: Any, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="name must be a printable text"):
        Batch(tmp_path / "night.db", name=name)


def peak(batch: Batch, path: Path, count: int) -> int:
    """Bytes that adding so many jobs takes at most."""
    with path.open("w") as file:
        for number in range(count):
            file.write(json.dumps(line(id=f"{count}-{number}")) + "\n")
    tracemalloc.start()
    assert batch.add(path, provider="novita").added == count
    found = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return found


def test_ten_times_as_many_jobs_take_no_more_memory(tmp_path: Path) -> None:
    batch = Batch(tmp_path / "night.db")
    peak(batch, tmp_path / "jobs.jsonl", 10)  # what is loaded at the first time
    few, many = (peak(batch, tmp_path / "jobs.jsonl", n) for n in (600, 6000))
    assert many < few * 1.2
