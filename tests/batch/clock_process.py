"""Runs a batch in a process whose clock is not the others', as libfaketime hands one to each process.

python -m tests.batch.clock_process LEDGER OUT URL KEY RATE; what it says first is the time that it believes.
"""

from __future__ import annotations

import json
import sys
import time
import warnings

from videotasks import AsyncClient
from videotasks.batch import Batch


def main() -> None:
    ledger, out, url, key, rate = sys.argv[1:]
    warnings.simplefilter("ignore")
    print(json.dumps({"time": time.time()}), flush=True)
    status = Batch(ledger).run(
        AsyncClient("highwayapi", key, url),
        out=out,
        concurrency=4,
        poll_interval=0.05,
        polls_per_minute=0,
        requests_per_minute=int(rate),
    )
    print(json.dumps({"saved": status.saved, "left": status.left}), flush=True)


if __name__ == "__main__":
    main()
