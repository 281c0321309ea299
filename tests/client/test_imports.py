"""What importing a client, making one, a submit and a poll load: what only others need stays out of the way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .loopback import KEY, MP4, Reply, Server, task_result

STEPS = {
    "import": "from videotasks import Client",
    "make": f"client = Client('highwayapi', {KEY!r}, sys.argv[1])",
    "submit": "client.vidu_q1.text_to_video(prompt='a cat', aspect_ratio='16:9')",
    "poll": "result = client.task('t-1').refresh()",
    "download": "result.videos[0].download(sys.argv[2])",
}
"""What a program does, step by step."""

LATE = {
    # Whoever downloads.
    "_client.disk": "download",
    "_client.disk_thread": "download",
    "_client.part_files": "download",
    "_client.saving": "download",
    "_client.systems": "download",
    "_core.addresses": "download",
    "_core.codings": "download",
    "_core.download": "download",
    "_core.file_errors": "download",
    "_core.transfers": "download",
    "_http.file_streams": "download",
    "_values.lengths": "download",
    "_values.signatures": "download",
    # Whoever polls.
    "_core.poll": "poll",
    # Whoever sends anything.
    "_client.encoding": "submit",
    "_client.interrupts": "submit",
    "_client.loads": "submit",
    "_client.preparations": "submit",
    "_client.running": "submit",
    "_client.submission": "submit",
    "_client.turns": "submit",
    "_core.budget": "submit",
    "_core.outcomes": "submit",
    "_core.responses": "submit",
    "_core.retry": "submit",
    "_core.submit": "submit",
    "_core.unpacking": "submit",
    "_http.transport": "submit",
    "_platform.endpoints": "submit",
    "_platform.listings": "submit",
    "_platform.notices": "submit",
    "_validation.media": "submit",
    "_validation.ordinary": "submit",
    "_validation.request": "submit",
    "_validation.urls": "submit",
    "_values.places": "submit",
    "_values.redact": "submit",
    # Others: journals, several providers, many tasks, bars, media, tools, event loops.
    "_client.async_client": "",
    "_client.asides": "",
    "_client.event_loops": "",
    "_client.journal": "",
    "_client.many": "",
    "_client.progress": "",
    "_client.tool_calls": "",
    "_client.waited": "",
    "_core.elsewhere": "",
    "_http.async_transport": "",
    # TLS, and dates of servers.
    "_http.trust": "",
    "_core.dates": "",
    "_results.html": "",
    # Whoever has a problem, or is warned of what a request is hardly meant to be.
    "_validation.advice": "",
    "_validation.hints": "",
    "_validation.problems": "",
    "_validation.reading": "",
    "_validation.shown": "",
    "_values.plain": "",
    "_validation.inspection": "",
    "_validation.counting": "",
    "_validation.file_kinds": "",
    "_validation.file_limits": "",
    "_validation.making": "",
    "_validation.measures": "",
    "_validation.payload_text": "",
    "_validation.pictures": "",
    "_validation.sources": "",
    "_validation.tool_calls": "",
    "_values.contents": "",
    "_values.whole": "",
    # Whoever asks which endpoints there are, and of these whoever asks what they can do.
    "catalog": "",
    "_platform.abilities": "",
    "_platform.modes": "",
    "_platform.wanted": "",
    "batch": "",
    "cli": "",
    "mock": "",
    "testing": "",
    "webhooks": "",
}
"""Module -> the first step that may load it; "": none of these."""
MOST = {"import": 54, "make": 54}
"""So many modules of ours may be loaded then."""


RIGHT_REQUEST = """
import sys
before = set(sys.modules)
from videotasks import ViduQ1ReferenceToVideoRequest
ViduQ1ReferenceToVideoRequest(prompt="a cat", images=["https://example.com/cat.png"], seed=7)
print(*(set(sys.modules) - before))
"""
"""What a program does that only builds a request."""
MOST_OF_REQUEST = 17
"""So many modules of ours it may load."""


def test_a_right_request_loads_few_modules_and_hardly_one_of_python() -> None:
    import videotasks

    # Without site-packages, whose hooks may have loaded anything before.
    command = [sys.executable, "-S", "-c", RIGHT_REQUEST]
    place = str(Path(videotasks.__file__).parent.parent)
    done = subprocess.run(
        command, capture_output=True, text=True, env={"PYTHONPATH": place}
    )
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    ours = [one for one in loaded if one.split(".")[0] == "videotasks"]
    assert len(ours) <= MOST_OF_REQUEST
    # `site`, which is left out here, loads these itself.
    assert {*loaded} - {*ours} <= {"__future__", "_collections_abc", "abc", "_abc"}


EVERY_CLASS = """
import sys, videotasks
for name in videotasks.__all__:
    if name.endswith("Request"):
        getattr(videotasks, name)
print(*(one for one in sys.modules if one.startswith("videotasks.")))
"""
"""What loads the classes of all requests."""


def test_no_class_of_a_request_loads_what_reads_media() -> None:
    command = [sys.executable, "-c", EVERY_CLASS]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "videotasks.endpoints.vidu_q2_pro.multi_frame" in loaded
    assert "videotasks._validation.media" not in loaded


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """After each step: the modules of ours that are loaded."""
    server = Server()
    server.on("/v3/async/vidu-q1-text2video", Reply(body={"task_id": "t-1"}))
    url = f"{server.url}/files/cat.mp4"
    server.on_result(Reply(body=task_result(videos=[{"video_url": url}])))
    server.on("/files/cat.mp4", Reply(body=MP4, headers={"Content-Type": "video/mp4"}))
    show = "print(*(one for one in sys.modules if one.split('.')[0] == 'videotasks'))"
    code = "\n".join(["import sys", *(f"{step}\n{show}" for step in STEPS.values())])
    target = tmp_path_factory.mktemp("files") / "cat.mp4"
    try:
        done = subprocess.run(
            [sys.executable, "-c", code, server.url, str(target)],
            capture_output=True,
            text=True,
        )
    finally:
        server.close()
    assert done.returncode == 0, done.stderr
    assert target.read_bytes() == MP4
    lines = done.stdout.splitlines()
    return dict(zip(STEPS, (line.split() for line in lines), strict=True))


@pytest.mark.parametrize("module", LATE)
def test_a_module_is_not_loaded_before_it_is_needed(
    loaded: dict[str, list[str]], module: str
) -> None:
    first = [step for step in STEPS if f"videotasks.{module}" in loaded[step]][:1]
    allowed = [*STEPS][[*STEPS].index(LATE[module]) :] if LATE[module] else []
    assert set(first) <= set(allowed)


def test_these_are_modules_that_there_are(loaded: dict[str, list[str]]) -> None:
    import videotasks

    folder = Path(videotasks.__file__).parent
    for module in LATE:
        path = folder.joinpath(*module.split("."))
        assert path.is_dir() or path.with_suffix(".py").is_file(), module
    for module, step in LATE.items():
        if step:
            assert f"videotasks.{module}" in loaded[step]


@pytest.mark.parametrize("step", MOST)
def test_few_modules_are_loaded_for_a_client(
    loaded: dict[str, list[str]], step: str
) -> None:
    assert len(loaded[step]) <= MOST[step]
