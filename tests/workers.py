"""Says how many processes share the tests of `make test`.

Much of what the tests take, their processes wait: for the end of a time limit, for a child, for the other side of a
connection. So there are more of them than cores, but not without end: each imports all tests first, which costs 6 s of
a core and 400 MB.
"""

from __future__ import annotations

import os
import sys
from typing import Final

ENOUGH: Final = 8
"""So many wait seldom enough for one module at the end: more come only with more cores."""


def count(cores: int, *, quick: bool = False) -> int:
    """Two for each core, as long as they are few; of a quick sample, of which the import is a large part, one more."""
    return max(cores, min(cores + 1 if quick else 2 * cores, ENOUGH))


def cores() -> int:
    """Those that this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
