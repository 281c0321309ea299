"""`make site-serve` serves what was built, on this machine alone, until Ctrl+C."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

from tests.proofs import not_on_windows

from .conftest import ROOT

COMMAND = (sys.executable, "-m", "generator", "site", "--serve", "--port", "0")


@not_on_windows("has no signal that is Ctrl+C for one process alone")
def test_the_folder_is_served_until_ctrl_c(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<p>here", "utf-8")
    command = [*COMMAND, "--out", str(tmp_path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        address = server.stdout.readline().strip()
        assert address.startswith("http://127.0.0.1:")
        with urlopen(address) as response:
            assert response.read() == b"<p>here"
        server.send_signal(signal.SIGINT)
        assert server.wait() == 0


def test_a_folder_without_a_site_is_not_served(tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "--out", str(tmp_path)], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "build it first, by `make site`" in done.stderr
