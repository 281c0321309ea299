"""The demo makes a video with every endpoint on this machine, whatever proxies there are, and says what it did."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from videotasks._platform.endpoints import ENDPOINTS

ROOT = Path(__file__).resolve().parents[2]


FEW = (
    "kling_v3_0_pro.text_to_video",
    "vidu_2_0.image_to_video",
    "vidu_q1.text_to_video",
)
"""Endpoints that show what does not depend on which they are."""
_OF_FEW = f"""
import sys
import pytest

from videotasks._platform.endpoints import ENDPOINTS
for name in ENDPOINTS.keys() - {{*{FEW}}}:
    del ENDPOINTS[name]
"""
_RUN = """
from generator.cli import main
sys.exit(main(["demo", "--out", sys.argv[1]]))
"""


def demo_of_few(out: Path, change: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", f"{_OF_FEW}{change}{_RUN}", out],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def demo(out: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", "demo", "--out", out],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.mark.slow
def test_every_endpoint_makes_a_video_and_nothing_goes_through_a_proxy(
    tmp_path: Path,
) -> None:
    out = tmp_path / "not" / "there"
    nowhere = dict.fromkeys(("HTTP_PROXY", "http_proxy"), "http://127.0.0.1:9")
    done = demo(out, NO_PROXY="intranet.example", **nowhere)
    assert (done.returncode, done.stderr) == (0, "")
    report, _, following = done.stdout.partition("\n\n")
    listening, *said, end = report.splitlines()
    assert re.fullmatch(
        r"A platform of its own listens on http://127\.0\.0\.1:\d+; nothing leaves this machine\.",
        listening,
    )
    names = list(ENDPOINTS)
    assert (
        re.findall(r"^  submitted (\S+): task \S+$", done.stdout, re.MULTILINE) == names
    )
    assert [line for line in said if line.startswith("  waiting for ")] == [
        f"  waiting for {name}" for name in names
    ]
    videos = {path.stem: path.read_bytes() for path in out.iterdir()}
    assert sorted(videos) == sorted(names)
    assert all(video[4:8] == b"ftyp" for video in videos.values())
    for name, video in videos.items():
        assert f"    {len(video)} bytes in {out / name}.mp4" in said
    assert end == f"Done: {len(names)} endpoints, {len(names)} videos in {out}."
    assert following.startswith("What next:\n")
    assert " -m videotasks.mock\n" in following
    assert 'base_url="http://127.0.0.1:8765"' in following


def test_what_all_have_retired_is_left_out(tmp_path: Path) -> None:
    """No endpoint is so yet: here each provider retires what one of them has retired, but for one endpoint."""
    every = """
for name, endpoint in ENDPOINTS.items():
    gone = endpoint.listings.get("novita")
    if name != "vidu_q1.text_to_video" and gone is not None:
        ENDPOINTS[name] = endpoint._replace(listings=dict.fromkeys(endpoint.listings, gone))
"""
    done = demo_of_few(tmp_path, every)
    assert (done.returncode, done.stderr) == (0, "")
    gone = [
        name
        for name in ENDPOINTS
        if name in FEW
        and (listing := ENDPOINTS[name].listings.get("novita")) is not None
        and listing.retirement is not None
        and name != "vidu_q1.text_to_video"
    ]
    assert gone == ["vidu_2_0.image_to_video"]
    assert (
        re.findall(r"^  left out (\S+): all have retired it$", done.stdout, re.M)
        == gone
    )
    videos = {path.stem for path in tmp_path.iterdir()}
    assert videos == {"kling_v3_0_pro.text_to_video", "vidu_q1.text_to_video"}


def test_a_second_run_replaces_the_videos_of_the_first(tmp_path: Path) -> None:
    (tmp_path / f"{FEW[0]}.mp4").write_bytes(b"of another day")
    (tmp_path / "mine.txt").write_bytes(b"mine")
    assert demo_of_few(tmp_path).returncode == 0
    assert (tmp_path / f"{FEW[0]}.mp4").read_bytes()[4:8] == b"ftyp"
    assert (tmp_path / "mine.txt").read_bytes() == b"mine"


def test_without_the_client_it_says_what_to_do(tmp_path: Path) -> None:
    """Python raises for a package that is marked so what it raises for one that is not there."""
    code = (
        "import sys; sys.modules['videotasks'] = None\n"
        "from generator.cli import main; sys.exit(main(['demo', '--out', sys.argv[1]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "out"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "install the generated client first, by `make generate`" in done.stderr
    assert not (tmp_path / "out").exists()
