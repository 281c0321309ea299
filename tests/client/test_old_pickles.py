"""Pickles that users have kept from commit 4f32434 load, whatever modules the client has moved to since."""

from __future__ import annotations

import json
import pickletools
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PICKLES = Path(__file__).parent / "pickles"
CONTENTS: dict[str, list[dict[str, Any]]] = json.loads(
    (PICKLES / "contents.json").read_text("utf-8")
)


def kept(recorded: Any, found: Any) -> bool:
    """Whether everything that was recorded is there; attributes may have come since."""
    if isinstance(recorded, dict) and recorded.get("type") == "videotasks.Image":
        # Within the dict of a request an image is its text, as it was: an image was one.
        text = found["text"] if isinstance(found, dict) else found
        return bool(text == recorded["text"])
    if isinstance(recorded, dict) and isinstance(found, dict):
        return all(
            name in found and kept(value, found[name])
            for name, value in recorded.items()
        )
    if isinstance(recorded, list) and isinstance(found, list):
        return len(recorded) == len(found) and all(map(kept, recorded, found))
    return type(recorded) is type(found) and recorded == found


@pytest.mark.parametrize("protocol", [2, 5])
@pytest.mark.parametrize("group", CONTENTS)
def test_an_old_pickle_loads_as_what_it_was(group: str, protocol: int) -> None:
    path = PICKLES / f"{group}-{protocol}.pickle"
    with path.open("rb") as file:
        _, first_argument, _ = next(pickletools.genops(file))
    assert first_argument == protocol
    run = subprocess.run(
        [sys.executable, str(PICKLES / "load.py"), str(path)],
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)
    assert len(found) == len(CONTENTS[group])
    for one, loaded in zip(CONTENTS[group], found, strict=True):
        assert kept(one["loads_to"], loaded), one["name"]


@pytest.mark.parametrize(
    ("recorded", "found", "same"),
    [
        ({"a": 1}, {"a": 1, "b": 2}, True),
        ({"a": 1, "b": 2}, {"a": 1}, False),
        ({"a": [1, 2]}, {"a": [1]}, False),
        ({"a": 1}, {"a": True}, False),
        ({"a": {"type": "x"}}, {"a": {"type": "y"}}, False),
    ],
)
def test_what_is_lost_or_changed_is_noticed(
    recorded: Any, found: Any, same: bool
) -> None:
    assert kept(recorded, found) is same
