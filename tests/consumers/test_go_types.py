"""What types in Go check and send, measured and compared with the table in the README of the package.

`generator/emit/go/seen.json`, of which the table is made, is written anew by
`WRITE_SEEN=1 make interop PYTEST="-k types_in_go"`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable

import pytest

from generator.emit.go.readme import SEEN

from . import tools
from .conftest import or_skip
from .generated import read
from .go_types import OURS, Seen, built, row, seen
from .tools import MissingError, Tool

pytestmark = pytest.mark.interop


def test_the_table_says_what_was_seen_of_types_in_go(
    go: Tool, node: Tool, figure: Callable[[str], None]
) -> None:
    del go, node
    or_skip(tools.javac)
    rows = []
    try:
        for contender, program in built():
            found = seen(contender, program)
            rows.append(row(contender, found))
            figure(f"types in Go, {contender.name}: {summary(found)}")
            if contender.name == OURS:
                assert not found.accepted.total()
                assert not found.refused
                assert not found.changed
                assert "null" not in found.unasked
    except MissingError as missing:
        pytest.skip(str(missing))
    if os.environ.get("WRITE_SEEN"):
        SEEN.write_text(json.dumps(rows, indent=2) + "\n", "utf-8")
    assert rows == read(SEEN)


def summary(found: Seen) -> str:
    accepted, wrong = found.accepted.total(), found.wrong.total()
    refused = f"{len(found.refused):,} of {found.right:,} right ones refused"
    return f"{accepted:,} of {wrong:,} wrong bodies accepted, {refused}"
