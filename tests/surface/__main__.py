"""Writes the client's public surface: `make surface`; FLAGS=--released writes what the next one is compared with."""

from __future__ import annotations

import argparse
import sys

from .comparing import NOW, RELEASED, advice, lines, narrowed, told, unexplained
from .reading import surface


def main() -> int:
    """Runs it; returns the exit status: 1 if something has gone of which no fragment tells."""
    parser = argparse.ArgumentParser("python -m tests.surface", description=__doc__)
    parser.add_argument(
        "--released", action="store_true", help="after a release: it is what users have"
    )
    options = parser.parse_args()
    found = surface()
    text = "\n".join(found) + "\n"
    for path in (NOW, RELEASED) if options.released else (NOW,):
        path.write_text(text, "utf-8")
    missing = unexplained(narrowed(lines(RELEASED), found), told())
    print(f"{len(found)} lines in {NOW.name}")
    if missing:
        print(advice(missing), file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
