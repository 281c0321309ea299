"""Adds a file of many jobs to a new ledger, twice, and tells what that has cost.

python -m tests.batch.many_process LEDGER FILE
"""

from __future__ import annotations

import json
import sys
import warnings
from pathlib import Path

from videotasks.batch import Batch


def peak() -> int:
    """Kilobytes that this program has held at most; `getrusage` begins with those of whoever has started it."""
    text = Path("/proc/self/status").read_text("ascii")
    return int(text.split("VmHWM:")[1].split()[0])


def main() -> None:
    ledger, file = sys.argv[1:]
    warnings.simplefilter("ignore")
    batch = Batch(ledger)
    batch.add(
        [{"endpoint": "vidu_q1.text_to_video", "parameters": {"prompt": "first"}}],
        provider="highwayapi",
    )
    before = peak()
    added = [batch.add(file, provider="highwayapi") for _ in range(2)]
    said = {
        "added": [one.added for one in added],
        "known": [one.known for one in added],
        "kilobytes": peak() - before,
    }
    print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main()
