"""`python -m videotasks`: the same as the script `videotasks`."""

from __future__ import annotations

import sys

from videotasks.cli import main

if __name__ == "__main__":
    sys.exit(main())
