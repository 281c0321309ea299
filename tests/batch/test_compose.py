"""The example of ten workers is run: its commands, as the compose file has them, as processes beside a real PostgreSQL.

Containers are left out: what `pip install` brings is there, and names of the compose file's network become those here.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.proofs import not_on_windows, without
from videotasks.batch import Batch
from videotasks.mock import MockPlatform

from .night import TEXT, Night, free_port, until
from .postgres_server import PostgresServer, program

pytestmark = not_on_windows("there is no sh")
CLIENT = Path(__file__).resolve().parents[2] / "generated" / "python"
PAGE = (CLIENT / "videotasks" / "guide" / "workers.md").read_text("utf-8")
COMPOSE: Any = yaml.safe_load(re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)[0])
SERVICES = COMPOSE["services"]
(SHELL,) = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
INSTALL = re.compile(r"pip install -q '/client\[(\w+)\]'; ")


def test_the_compose_file_names_what_there_is() -> None:
    assert set(SERVICES) == {"db", "worker"}
    worker = SERVICES["worker"]
    assert worker["depends_on"] == ["db"]
    volumes = {one.split(":")[0] for one in worker["volumes"]}
    volumes |= {one.split(":")[0] for one in SERVICES["db"]["volumes"]}
    assert volumes - {"."} == set(COMPOSE["volumes"])
    (extra,) = INSTALL.findall(worker["command"])
    assert f"\n{extra} = [" in (CLIENT / "pyproject.toml").read_text("utf-8")
    database = SERVICES["db"]["environment"]
    host = f"{database['POSTGRES_USER']}:$$DB_PASSWORD@db/{database['POSTGRES_DB']}"
    assert host in worker["command"]


def test_its_workers_send_what_is_added_and_end_at_a_signal(
    platform: MockPlatform, tmp_path: Path
) -> None:
    if program("initdb") is None:
        pytest.skip(without("initdb"))
    settings = re.findall(r"-c (\w+)=(\w+)", SERVICES["db"]["command"])
    port = free_port()
    with PostgresServer(port, "".join(f"{k} = {v}\n" for k, v in settings)) as server:
        place = ("-h", str(server.folder), "-p", str(port), "-U", "videotasks")
        server.run("createuser", *place, "night")
        server.run("createdb", *place, "-O", "night", "night")

        def here(text: str) -> list[str]:
            """A command of the page, with the names of this machine."""
            text = INSTALL.sub("", text).replace("$$", "$")
            text = text.replace("@db/", f"@127.0.0.1:{port}/")
            return shlex.split(text.replace("/videos", str(tmp_path / "videos")))

        environment = {
            **os.environ,
            "PATH": os.pathsep.join(
                (str(Path(sys.executable).parent), os.environ["PATH"])
            ),
            "DB_PASSWORD": "not-asked-for",
            "HIGHWAYAPI_API_KEY": platform.key,
            "VIDEOTASKS_BASE_URL": platform.base_url,
            "NO_PROXY": "127.0.0.1",
        }

        def start(text: str, **more: Any) -> subprocess.Popen[str]:
            return subprocess.Popen(
                here(text), cwd=tmp_path, env=environment, text=True, **more
            )

        night = Night(
            Batch(f"postgresql://night@127.0.0.1:{port}/night"), platform, tmp_path
        )
        adding, watching = SHELL.strip().splitlines()
        lines = [
            json.dumps({"endpoint": TEXT, "parameters": {"prompt": f"cat {n}"}})
            for n in range(8)
        ]
        (tmp_path / "night.jsonl").write_text("\n".join(lines), "utf-8")
        workers = [
            start(SERVICES["worker"]["command"], stderr=subprocess.PIPE)
            for _ in range(2)
        ]
        try:
            with start(adding) as process:
                assert process.wait() == 0
            until(
                lambda: night.batch.status().saved == 8,
                lambda: all(one.poll() is None for one in workers),
            )
            with start(watching, stdout=subprocess.PIPE) as process:
                said, _ = process.communicate()
            assert "8 saved" in said
            for one in workers:
                one.send_signal(signal.SIGTERM)
            ended = [(one.communicate()[1], one.returncode) for one in workers]
        finally:
            for one in workers:
                one.kill()
                one.wait()
        assert [code for _, code in ended] == [0, 0], ended
        night.is_each_sent_once(night.batch.status(), unsure=0)
