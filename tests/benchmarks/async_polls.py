"""What polls of an AsyncClient cost beside those of a bare session of aiohttp, one or many in flight.

python -m tests.benchmarks.async_polls [--runs N] [--requests N]

Both are measured in turn, run by run, in one process against one server process that answers at once; the ratio is of
the rates that their CPU time allows, so that a busy machine says the same as an idle one. A bare session does the
least that does the same job: it keeps to no budget, looks at no connection before it uses it, and reads JSON.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time

from .client import bare_coroutines, client_coroutines, platform
from .whole_process import counted, warming

IN_FLIGHT = (1, 64, 512)


def cpu(rate: object, url: str, count: int) -> float:
    """CPU seconds of the process for one request."""
    assert callable(rate)
    before = time.process_time()
    rate(url, count)
    # Each is done twice: so that its connections are there, and then to be timed.
    return (time.process_time() - before) / (2 * count)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--runs", type=counted, default=9, help="counted runs of each (default: 9)"
    )
    parser.add_argument(
        "--requests", type=counted, default=2048, help="a run (default: 2048)"
    )
    options = parser.parse_args()
    # A proxy of the machine has no business on loopback.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    with platform() as url:
        print(
            f"{'in flight':12}{'us each':>9}{'bare, us':>10}{'ratio':>8}{'spread':>14}"
        )
        for many in IN_FLIGHT:
            ours, bare = client_coroutines(many), bare_coroutines(many)
            first = warming(options.runs)
            runs = [
                (
                    cpu(ours, url, options.requests),
                    cpu(bare, url, options.requests),
                )
                for _ in range(options.runs + first)
            ][first:]
            ratios = sorted(other / own for own, other in runs)
            own, other = (statistics.median(one) for one in zip(*runs, strict=True))
            print(
                f"{many:<12}{own * 1e6:9.0f}{other * 1e6:10.0f}"
                f"{statistics.median(ratios):8.2f}"
                f"{ratios[0]:8.2f} {ratios[-1]:5.2f}",
                flush=True,
            )
    print("ratio: of the rates, 1 is as fast as aiohttp alone, more is faster")


if __name__ == "__main__":
    main()
