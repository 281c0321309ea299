# Copied from generator/templates/python/videotasks/__main__.py: edit that file, then run `make generate`.
"""`python -m videotasks`: the same as the script `videotasks`."""

from __future__ import annotations

import sys

from videotasks.cli import main

if __name__ == "__main__":
    sys.exit(main())
