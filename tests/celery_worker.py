"""A worker of Celery (prefork) in a process group of its own, whose queue is a folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def configure(app: Any, folder: Path) -> None:
    """Has an application keep its queue in a folder."""
    app.conf.broker_transport_options = {
        "data_folder_in": str(folder / "queue"),
        "data_folder_out": str(folder / "queue"),
        "control_folder": str(folder / "control"),
        "processed_folder": str(folder / "processed"),
    }
    app.conf.task_ignore_result = True
    app.conf.worker_hijack_root_logger = False
    app.conf.broker_connection_retry_on_startup = True


def prepare(folder: Path) -> None:
    """Makes what a queue consists of."""
    for name in ("queue", "control", "processed"):
        (folder / name).mkdir()


def start(app: str, log: Path, processes: int, level: str) -> subprocess.Popen[bytes]:
    """Starts the worker of an application, which is told as a module."""
    command = ["-m", "celery", "-A", app, "worker"]
    command += ["--pool=prefork", f"--concurrency={processes}", f"--loglevel={level}"]
    command += ["--without-gossip", "--without-mingle", "--without-heartbeat"]
    with log.open("wb") as written:
        return subprocess.Popen(
            [sys.executable, *command],
            cwd=ROOT,
            env={**os.environ, "NO_PROXY": "127.0.0.1"},
            stdout=written,
            stderr=written,
            start_new_session=True,
        )
