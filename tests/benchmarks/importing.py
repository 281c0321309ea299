"""What `import videotasks` costs, beside bare python and `import requests`.

python -m tests.benchmarks.importing [--runs N]
"""

from __future__ import annotations

import argparse
import sys

from .whole_process import Case, measure, table

STATEMENTS = {
    "bare python": "pass",
    "import videotasks": "import videotasks",
    "a request class": "from videotasks import ViduQ1ReferenceToVideoRequest",
    "Client(...)": "from videotasks import Client; Client('novita', api_key='k')",
    "import requests": "import requests",
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--runs",
        type=int,
        default=21,
        help="counted runs of each statement (default: 21)",
    )
    options = parser.parse_args()
    cases = [
        Case(name, [sys.executable, "-c", code]) for name, code in STATEMENTS.items()
    ]
    print(table(measure(cases, options.runs), "bare python"))


if __name__ == "__main__":
    main()
