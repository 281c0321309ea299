"""Works on a ledger on a tmpfs that it has mounted in a namespace of its own, as it is told on standard input.

python -m tests.batch.disk_process FOLDER SIZE URL KEY, within `unshare --user --map-root-user --mount`.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import threading
import warnings
from contextlib import suppress
from pathlib import Path
from typing import Any

from videotasks import AsyncClient, VideotasksError
from videotasks.batch import Batch, Job, Status, _writer


def say(**what: Any) -> None:
    print(json.dumps(what), flush=True)


class Trouble(logging.Handler):
    """Tells once that the ledger cannot be written."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.told = False

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if "cannot be written" in text and not self.told:
            self.told = True
            say(trouble=text)


class Place:
    """The tmpfs and the ledger on it."""

    def __init__(self, folder: Path, size: str, url: str, key: str) -> None:
        self._folder = folder
        self._url, self._key = url, key
        self._mount("-t", "tmpfs", "-o", f"size={size}", "none", str(folder))
        self._filling = folder / "filling"
        self._ledger = folder / "night.db"

    def _mount(self, *arguments: str) -> None:
        subprocess.run(["mount", *arguments], check=True)

    def add(self, count: str) -> None:
        jobs = [
            Job("vidu_q1.text_to_video", {"prompt": f"{n:04d} {'x' * 500}"})
            for n in range(int(count))
        ]
        self._batch = Batch(self._ledger)
        self._batch.add(jobs, provider="highwayapi")
        say()

    def fill(self) -> None:
        """Writes until nothing more fits."""
        with self._filling.open("ab", 0) as file:
            for size in (65536, 4096, 1):
                with suppress(OSError):
                    while True:
                        file.write(bytes(size))

    def free(self) -> None:
        self._filling.unlink()
        say()

    def run(self, out: str, fills_after: str) -> None:
        """Runs it in a thread, and says its status in the end."""
        say()
        threading.Thread(target=self._run, args=(out, int(fills_after))).start()

    def _run(self, out: str, fills_after: int) -> None:
        begun = threading.Event()

        def progress(status: Status) -> None:
            enough = 0 < fills_after <= status.total - status.ready
            if enough and not begun.is_set():
                begun.set()
                self.fill()

        try:
            status = self._batch.run(
                AsyncClient("highwayapi", self._key, self._url),
                out=out,
                concurrency=1,
                poll_interval=0.05,
                polls_per_minute=0,
                requests_per_minute=600 if fills_after else 0,
                on_progress=progress,
            )
        except VideotasksError as error:
            say(error=str(error))
        else:
            self._say(status)

    def _say(self, status: Status) -> None:
        names = ("total", "ready", "saved", "unknown")
        say(**{name: getattr(status, name) for name in names})

    def status(self) -> None:
        try:
            self._say(self._batch.status())
        except VideotasksError as error:
            say(error=str(error))

    def leave(self) -> None:
        """Takes the mount away, and keeps it elsewhere."""
        kept = self._folder.with_name("kept")
        kept.mkdir()
        self._mount("--make-rprivate", "/")
        self._mount("--move", str(self._folder), str(kept))
        say()

    def return_(self) -> None:
        kept = self._folder.with_name("kept")
        self._mount("--move", str(kept), str(self._folder))
        say()

    def lock(self) -> None:
        self._mount("-o", "remount,ro", str(self._folder))
        say()

    def unlock(self) -> None:
        self._mount("-o", "remount,rw", str(self._folder))
        say()


def main() -> None:
    warnings.simplefilter("ignore")
    logging.getLogger("videotasks").addHandler(Trouble())
    _writer._PAUSES = (0.05,)  # type: ignore[misc, assignment]  # so that no connection lies idle for long
    folder, size, url, key = sys.argv[1:]
    place = Place(Path(folder), size, url, key)
    for line in sys.stdin:
        word, *arguments = json.loads(line)
        getattr(place, {"return": "return_"}.get(word, word))(*arguments)


if __name__ == "__main__":
    main()
