"""One line waits for a task and saves its files, shows how far it is, and looks at the target first."""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON

from .loopback import ARGUMENTS, KEY, MP4, Reply, Server, task_result


@pytest.fixture
def client(connect: Callable[..., Any], server: Server) -> Iterator[Any]:
    server.on_submit(Reply(body={"task_id": "t-1"}))
    with connect("highwayapi", KEY, server.url, timeout=SOON) as made:
        yield made


def finish_with(server: Server, videos: int = 1) -> None:
    server.on("/file", Reply(body=MP4, headers={"Content-Type": "video/mp4"}))
    entry = {"video_url": server.url + "/file", "video_type": "mp4"}
    works = task_result("TASK_STATUS_PROCESSING", task={"progress_percent": 40})
    server.on_result(
        Reply(body=works), Reply(body=task_result(videos=[entry] * videos))
    )


def test_one_line_makes_a_video(client: Any, server: Server, tmp_path: Path) -> None:
    finish_with(server)
    seen: list[str] = []
    saved = client.vidu_q1.reference_to_video(**ARGUMENTS).save(
        tmp_path / "cat.mp4",
        on_update=lambda result: seen.append(result.state),
        poll_interval=0.01,
    )
    assert saved == [tmp_path / "cat.mp4"]
    assert saved[0].read_bytes() == MP4
    assert seen == ["processing", "succeeded"]


def test_each_of_several_files_has_a_name_of_its_own(
    client: Any, server: Server, tmp_path: Path
) -> None:
    finish_with(server, videos=3)
    named = client.task("t-1").save(tmp_path / "cat.mp4", poll_interval=0.01)
    assert [one.name for one in named] == ["cat.mp4", "cat-2.mp4", "cat-3.mp4"]
    folder = tmp_path / "folder"
    folder.mkdir()
    made = client.task("t-1").save(folder, poll_interval=0.01)
    assert len({one.name for one in made}) == 3
    assert {one.parent for one in made} == {folder}


def test_a_target_that_is_taken_is_told_before_the_wait(
    client: Any, server: Server, tmp_path: Path
) -> None:
    (tmp_path / "cat.mp4").write_bytes(b"mine")
    with pytest.raises(videotasks.TargetExistsError, match="overwrite=True") as caught:
        client.task("t-1").save(tmp_path / "cat.mp4")
    assert caught.value.task_id == "t-1"
    assert server.seen == []
    finish_with(server)
    client.task("t-1").save(tmp_path / "cat.mp4", overwrite=True, poll_interval=0.01)
    assert (tmp_path / "cat.mp4").read_bytes() == MP4


@pytest.mark.parametrize("name", ["videos/", "a/b/"])
def test_a_slash_at_the_end_means_a_directory(
    client: Any,
    server: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    finish_with(server, videos=3)
    saved = client.task("t-1").save(name, poll_interval=0.01)
    assert saved == [Path(name, one) for one in ("t-1.mp4", "t-1-2.mp4", "t-1-3.mp4")]
    assert all(one.read_bytes() == MP4 for one in saved)


def test_a_file_in_place_of_the_directory_is_told_before_the_wait(
    client: Any, server: Server, tmp_path: Path
) -> None:
    (tmp_path / "videos").write_bytes(b"mine")
    for overwrite in (False, True):
        with pytest.raises(videotasks.DownloadError, match="no directory") as caught:
            client.task("t-1").save(f"{tmp_path}/videos/", overwrite=overwrite)
        assert (caught.value.task_id, caught.value.retry_safe) == ("t-1", False)
    assert server.seen == []


@pytest.mark.parametrize("videos", [[], [{"video_url": ""}], [None]])
def test_a_success_without_a_file_is_no_success_of_saving(
    client: Any, server: Server, tmp_path: Path, videos: Any
) -> None:
    server.on_result(Reply(body=task_result(videos=videos)))
    with pytest.raises(videotasks.NoFileError, match="succeeded") as caught:
        client.task("t-1").save(tmp_path / "cat.mp4", poll_interval=0.01)
    assert caught.value.task_id == "t-1"
    assert list(tmp_path.iterdir()) == []


PROGRAM = """
import sys
from videotasks import Client
url, key, path = sys.argv[1:]
Client("highwayapi", key, url).task("t-1").save(path, progress=True, poll_interval=0.01)
"""


def shown(server: Server, path: Path, hide: str, *terminal: str) -> str:
    """What a program with progress=True writes to standard error."""
    code = f"import sys; sys.modules.update({hide})\n{PROGRAM}"
    command = [sys.executable, "-c", code, server.url, KEY, str(path)]
    done = subprocess.run(
        [*terminal, *command],
        env={**os.environ, "COLUMNS": "100"},
        capture_output=True,
        text=True,
        timeout=4 * SOON,
        check=True,
    )
    return done.stderr


@pytest.mark.slow
def test_without_tqdm_there_is_a_line_for_each_change(
    server: Server, tmp_path: Path
) -> None:
    finish_with(server)
    said = shown(server, tmp_path / "cat.mp4", "{'tqdm': None, 'tqdm.auto': None}")
    assert said.splitlines() == [
        "task t-1: processing, 40 %",
        "task t-1: succeeded, 1 video",
        "task t-1: saving its video",
    ]


@pytest.mark.slow
def test_with_tqdm_there_are_bars(server: Server, tmp_path: Path) -> None:
    pytest.importorskip("tqdm")
    finish_with(server)
    said = shown(server, tmp_path / "cat.mp4", "{}")
    states = re.findall(r"task t-1: (\w+)", said)
    assert states[0] == "processing"
    assert "succeeded" in states
    assert re.search(r"task t-1: video 1: 100%.*10\.\dk?", said)


def test_a_bar_of_a_task_whose_percentage_stays_at_nothing_ends_full(
    server: Server, tmp_path: Path
) -> None:
    pytest.importorskip("tqdm")
    finish_with(server)
    server.on_result(
        Reply(body=task_result("TASK_STATUS_QUEUED")),
        Reply(
            body=task_result(
                videos=[{"video_url": server.url + "/file", "video_type": "mp4"}]
            )
        ),
    )
    assert "succeeded" in shown(server, tmp_path / "cat.mp4", "{}")


def test_the_bars_of_a_notebook_know_how_much_is_to_come(
    client: Any, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("ipywidgets", reason="left out: there are no widgets here")
    bar_of_notebooks = importlib.import_module("tqdm.notebook").tqdm
    made: list[Any] = []

    def noted(*arguments: Any, **options: Any) -> Any:
        made.append(bar_of_notebooks(*arguments, **options))
        return made[-1]

    # What tqdm.auto gives to a program that runs in a notebook.
    monkeypatch.setattr("tqdm.auto.tqdm", noted)
    finish_with(server)
    client.task("t-1").save(tmp_path / "cat.mp4", progress=True, poll_interval=0.01)
    state, file = (bar.container.children for bar in made)
    assert (state[1].value, state[1].max) == (100, 100)
    assert "succeeded" in state[0].value
    assert (file[1].value, file[1].max) == (len(MP4), len(MP4))
    assert {state[1].bar_style, file[1].bar_style} == {"success"}


@pytest.mark.parametrize("value", [1, "yes", None, print])
def test_progress_is_true_or_false(
    client: Any, server: Server, tmp_path: Path, value: object
) -> None:
    with pytest.raises(videotasks.ConfigurationError, match="progress must be"):
        client.task("t-1").save(tmp_path / "cat.mp4", progress=value)
    assert server.seen == []


def test_a_notebook_shows_state_and_files() -> None:
    raw = task_result(
        videos=[{"video_url": 'https://x.example/v.mp4?a=1&b="2"'}],
        images=[{"image_url": "https://x.example/i.png"}],
        audios=[{"audio_url": "javascript:alert(1)"}],
    )
    html = videotasks.TaskResult.from_dict(raw)._repr_html_()
    assert "<p>task t-1: succeeded, 1 video, 1 image, 1 audio</p>" in html
    assert 'src="https://x.example/v.mp4?a=1&amp;b=&quot;2&quot;"' in html
    assert "<img src=" in html
    assert "javascript" not in html
    failed = task_result("TASK_STATUS_FAILED", task={"reason": "<b>no</b>"})
    assert "&lt;b&gt;no" in videotasks.TaskResult.from_dict(failed)._repr_html_()
