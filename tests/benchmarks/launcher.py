"""Runs a command and says as JSON what it and all that it started took: CPU seconds, wall seconds, peak megabytes.

python -I -S launcher.py largest|all COMMAND

`largest` says the peak of the largest process; with `all`, the memory of all processes at once is looked at again and
again, pages that several share counted once, and the most that was seen counts. What the command prints goes to
standard error.
"""

import json
import os
import re
import sys
import threading
import time

_PAUSE = 0.02
_PSS = re.compile(r"^Pss:\s*(\d+)", re.MULTILINE)


def _read(path: str) -> str:
    # pathlib would double what the launcher itself holds.
    with open(path) as file:  # noqa: PTH123
        return file.read()


def held(process: int) -> float:
    """The megabytes that a process and its children hold now."""
    total = 0.0
    try:
        total = int(_PSS.findall(_read(f"/proc/{process}/smaps_rollup"))[0]) / 1024
        for thread in os.listdir(f"/proc/{process}/task"):  # noqa: PTH208
            children = _read(f"/proc/{process}/task/{thread}/children")
            total += sum(held(int(child)) for child in children.split())
    except (OSError, IndexError):
        pass  # it has ended meanwhile
    return total


class Watch(threading.Thread):
    """Looks at what the processes hold, as long as they run."""

    def __init__(self, process: int) -> None:
        super().__init__(daemon=True)
        self._process = process
        self._ended = threading.Event()
        self.most = 0.0

    def run(self) -> None:
        """Looks again and again."""
        while not self._ended.wait(_PAUSE):
            self.most = max(self.most, held(self._process))

    def end(self) -> float:
        """The most that was seen."""
        self._ended.set()
        self.join()
        return self.most


def main(way: str, *command: str) -> int:
    start = time.perf_counter()
    process = os.fork()
    if not process:
        os.dup2(2, 1)
        os.execvp(command[0], command)
    watch = Watch(process) if way == "all" else None
    if watch:
        watch.start()
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    most = usage.ru_maxrss / 1024
    if watch:
        most = max(most, watch.end())
    seconds = usage.ru_utime + usage.ru_stime
    json.dump({"seconds": seconds, "wall": wall, "megabytes": most}, sys.stdout)
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
