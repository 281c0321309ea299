"""Runs examples one after the other, each in a folder and with a platform of its own, and reports what came of them.

One process for all of them, as most of what a process costs is to load the client's libraries.
"""

from __future__ import annotations

import io
import json
import os
import sys
import traceback
import warnings
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

from tests.pictures import png
from videotasks._platform.catalog import PROVIDERS
from videotasks.mock import MockPlatform


def report_of(code: str, name: str, folder: Path) -> dict[str, Any]:
    """What came of an example."""
    folder.mkdir()
    os.chdir(folder)
    Path("cat.png").write_bytes(png(400, 400))
    out, error = io.StringIO(), ""
    with MockPlatform(queue_seconds=0, process_seconds=0) as platform:
        os.environ["VIDEOTASKS_BASE_URL"] = platform.base_url
        for one in PROVIDERS.values():
            os.environ[one.key_variable] = platform.key
        code = code.replace("http://127.0.0.1:8765", platform.base_url)
        try:
            with redirect_stdout(out), warnings.catch_warnings():
                exec(compile(code, name, "exec"), {"__name__": "__main__"})
        except Exception:  # noqa: BLE001, whatever it is, it is what is to be reported
            error = traceback.format_exc()
        return {
            "error": error,
            "out": out.getvalue(),
            "bodies": [one.body for one in platform.submits],
            "files": sorted(str(path) for path in Path().rglob("*.mp4")),
        }


def main() -> None:
    """Reads names and codes, writes reports."""
    folder = Path.cwd()
    reports = [
        report_of(code, name, folder / str(number))
        for number, (name, code) in enumerate(json.load(sys.stdin))
    ]
    json.dump(reports, sys.stdout)


if __name__ == "__main__":
    main()
