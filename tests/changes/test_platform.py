"""What holds for all endpoints is compared, too: providers, statuses, errors, and the response to a poll."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from .small import compared, folder

Said = list[tuple[str, str, str, str]]

CASES: dict[str, tuple[str, str, str, Said]] = {
    "another host": (
        "api.yaml",
        "https://api.acme.example",
        "https://api2.acme.example",
        [("breaking", "compatible", "breaking", "host")],
    ),
    "another environment variable": (
        "api.yaml",
        "ACME_API_KEY",
        "ACME_KEY",
        [("breaking", "breaking", "cosmetic", "key")],
    ),
    "a status of a task is corrected": (
        "api.yaml",
        "RUNNING: processing",
        "WORKING: processing",
        [
            ("breaking", "compatible", "breaking", "states"),
            ("compatible", "compatible", "compatible", "states"),
        ],
    ),
    "a submit may not be sent again": (
        "api.yaml",
        "retry: safe, poll: again, download: again, rateLimit: true",
        "retry: unknown, poll: again, download: again, rateLimit: true",
        [("breaking", "breaking", "breaking", "statuses")],
    ),
    "a wait goes on": (
        "api.yaml",
        "{status: 3xx, exception: APIError, retry: unknown, poll: pointless",
        "{status: 3xx, exception: APIError, retry: unknown, poll: again",
        [("compatible", "compatible", "compatible", "statuses")],
    ),
    "a response to a poll always has a member": (
        "types/shared.yaml",
        "status: {type: string,",
        "status: {type: string, required: true,",
        [("compatible", "compatible", "compatible", "required")],
    ),
    "a name in a response is null at times": (
        "types/shared.yaml",
        "status: {type: string,",
        "status: {type: string, nullable: true,",
        [("breaking", "breaking", "breaking", "nullable")],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_change_of_the_platform(name: str, tmp_path: Path) -> None:
    file, before, after, said = CASES[name]
    old = folder(tmp_path / "old", {"p": {"type": "string"}})
    new = tmp_path / "new"
    shutil.copytree(old, new)
    text = (new / file).read_text("utf-8")
    assert before in text
    (new / file).write_text(text.replace(before, after), "utf-8")
    found = compared(old, new)
    told = [
        (one.severity, one.client, one.schemas, one.keyword) for one in found.changes
    ]
    assert sorted(told) == sorted(said)
    names = {one.endpoint for one in found.changes}
    assert names == {"api" if file == "api.yaml" else "task_result"}
    if file != "api.yaml":
        # The response to a poll has vectors, too, and the directions are turned.
        assert bool(found.admitted) == (said[0][0] == "breaking")
        assert bool(found.refused) == (said[0][0] == "compatible")


WORDS = {
    "a wait goes on": (
        "{status: 3xx, exception: APIError, retry: unknown, poll: pointless",
        "{status: 3xx, exception: APIError, retry: unknown, poll: again, grace: true",
        "after a response 3xx a wait goes on for a while, where it ended",
    ),
    "a submit may not be sent again": (
        "retry: safe, poll: again, download: again, rateLimit: true",
        "retry: unknown, poll: again, download: again, rateLimit: true",
        (
            "what a response 429 means for sending again, or for what is caught, is another:"
            " retry is unknown instead of safe"
        ),
    ),
}


@pytest.mark.parametrize("name", WORDS)
def test_it_names_the_response_and_what_it_means(name: str, tmp_path: Path) -> None:
    before, after, said = WORDS[name]
    old = folder(tmp_path / "old", {"p": {"type": "string"}})
    new = tmp_path / "new"
    shutil.copytree(old, new)
    text = (new / "api.yaml").read_text("utf-8")
    (new / "api.yaml").write_text(text.replace(before, after), "utf-8")
    assert [one.reason for one in compared(old, new).changes] == [said]
