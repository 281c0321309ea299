"""Under faults at two providers at once, nothing is accepted twice, and whatever was accepted is known or in doubt."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.helper_server import SOON
from videotasks import AsyncClient, Client, Journal
from videotasks.mock import FAULTS, MockPlatform, random_faults

NAMES = ["highwayapi", "ppio"]
KEYS = {name: f"key-of-{name}" for name in NAMES}
MANY = 40
KINDS = [
    kind
    for doors, kinds in FAULTS.items()
    if "submit" in doors
    for kind in kinds
    # A head that does not end takes all the time there is.
    if kind not in ("reason", "drip_head")
]
BY_CHANCE = 0.5
OPTIONS: dict[str, Any] = {"timeout": SOON, "max_retries": 0}


@pytest.fixture(params=range(2), ids=lambda seed: f"seed {seed}")
def platforms(request: pytest.FixtureRequest) -> Iterator[dict[str, MockPlatform]]:
    with ExitStack() as stack:
        made = {}
        for number, name in enumerate(NAMES):
            platform = stack.enter_context(MockPlatform(key=KEYS[name]))
            script = random_faults(
                2 * request.param + number,
                on=["submit"],
                kinds=[*KINDS, *["rate_limit", "unavailable"] * 8],
                rate=BY_CHANCE,
                requests=4 * MANY,
            )
            platform.faults = [
                one._replace(seconds=0.5) if one.kind == "rate_limit" else one
                for one in script
            ]
            made[name] = platform
        yield made


class Outcomes:
    """What became of each prompt, as its caller knows it."""

    def __init__(self) -> None:
        self.known: dict[str, tuple[str, str]] = {}
        self.doubt: set[str] = set()
        self.refused: set[str] = set()

    def note(self, prompt: str, came: Any) -> None:
        if isinstance(came, videotasks.VideotasksError):
            (self.doubt if came.retry_safe is None else self.refused).add(prompt)
        elif isinstance(came, BaseException):
            raise came
        else:
            self.known[prompt] = came.provider, came.id


def in_threads(urls: dict[str, str], journal: Path) -> Outcomes:
    found = Outcomes()
    options: dict[str, Any] = {**OPTIONS, "journal": journal}
    names: Any = NAMES
    with Client(names, KEYS, urls, **options) as client, ThreadPoolExecutor(16) as pool:

        def submit(prompt: str) -> Any:
            try:
                return client.vidu_q1.text_to_video(prompt=prompt)
            except videotasks.VideotasksError as error:
                return error

        prompts = [f"cat {number}" for number in range(MANY)]
        for prompt, came in zip(prompts, pool.map(submit, prompts), strict=True):
            found.note(prompt, came)
    return found


def in_coroutines(urls: dict[str, str], journal: Path) -> Outcomes:
    found = Outcomes()
    options: dict[str, Any] = {**OPTIONS, "journal": journal}
    names: Any = NAMES

    async def main() -> None:
        async with AsyncClient(names, KEYS, urls, **options) as client:
            submit = client.vidu_q1.text_to_video
            prompts = [f"cat {number}" for number in range(MANY)]
            all_came = await asyncio.gather(
                *(submit(prompt=prompt) for prompt in prompts), return_exceptions=True
            )
            for prompt, came in zip(prompts, all_came, strict=True):
                found.note(prompt, came)

    asyncio.run(main())
    return found


@pytest.mark.parametrize("submit_all", [in_threads, in_coroutines])
def test_nothing_is_accepted_twice_and_nothing_is_lost(
    platforms: dict[str, MockPlatform],
    submit_all: Callable[[dict[str, str], Path], Outcomes],
    tmp_path: Path,
) -> None:
    path = tmp_path / "journal.jsonl"
    urls = {name: platform.base_url for name, platform in platforms.items()}
    found = submit_all(urls, path)
    accepted = {
        (name, one.task_id): str(one.body["prompt"])
        for name, platform in platforms.items()
        for one in platform.submits
    }
    assert Counter(accepted.values()).most_common(1)[0][1] == 1
    assert all(accepted[task] == prompt for prompt, task in found.known.items())
    assert set(accepted.values()) <= set(found.known) | found.doubt
    assert len(found.known) + len(found.doubt) + len(found.refused) == MANY
    # Both were asked, each with its own key, and the journal knows what callers know.
    for name, platform in platforms.items():
        keys = {one.headers.get("authorization") for one in platform.requests}
        assert keys == {f"Bearer {KEYS[name]}"}
    left = Journal(path).unfinished()
    assert {(one.provider, one.task_id) for one in left if one.task_id} >= set(
        found.known.values()
    )
    assert len(left) == len(found.known) + len(found.doubt)
    events = [json.loads(line)["event"] for line in path.read_text().splitlines()]
    assert events.count("submitting") > MANY
