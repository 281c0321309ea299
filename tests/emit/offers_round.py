"""Evaluates what is asked of `videotasks.catalog`; the answers, as JSON: texts of offers, or of the error.

Run as a program of its own, with the generated package first on the path, like `mock_round`.
"""

from __future__ import annotations

import json
import sys
from datetime import date

import videotasks
from videotasks import catalog

NAMES = {"catalog": catalog, "date": date}


def answer(question: str) -> object:
    try:
        found = eval(question, NAMES)
    except videotasks.ConfigurationError as error:
        return f"{error.argument}: {error}"
    if isinstance(found, tuple) and found and isinstance(found[0], catalog.Offer):
        return [str(one) for one in found]
    return str(found)


def main() -> None:
    print(json.dumps([answer(one) for one in json.load(sys.stdin)]))


if __name__ == "__main__":
    main()
