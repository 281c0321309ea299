"""The examples in other languages walk every exchange rightly, and no fault has them bill a video twice."""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import trustme

from tests.client.loopback import Server
from videotasks.mock import Fault, MockPlatform

from .examples import COMPILERS, LANGUAGES, built
from .generated import SCHEMAS, read
from .tools import MissingError, Tool

pytestmark = pytest.mark.interop

CATALOG, VECTORS = SCHEMAS / "catalog.json", SCHEMAS / "vectors" / "lifecycle.json"
EXCHANGES = [
    exchange
    for group in read(VECTORS)
    for test in group["tests"]
    for exchange in test["exchanges"]
]
PROVIDER, ENDPOINT, BODY = "highwayapi", "vidu_q1.text_to_video", {"prompt": "a cat"}
DONE, FAILED, UNKNOWN = 0, 1, 3
"""Exit statuses."""


class Example(NamedTuple):
    language: str
    run: Tool

    def makes(
        self, url: str, key: str, folder: Path, body: Any = BODY, **more: str
    ) -> tuple[int, str]:
        """Makes a video; the exit status and all that was said."""
        (folder / "body.json").write_text(json.dumps(body), "utf-8")
        variable = next(
            one["keyVariable"]
            for one in read(CATALOG)["providers"]
            if one["id"] == PROVIDER
        )
        around = {**self.run.environment, variable: key, "VIDEOTASKS_BASE_URL": url}
        around |= more
        done = Tool(self.run.command, around).run(
            *("make", CATALOG, PROVIDER, ENDPOINT),
            *(folder / "body.json", folder / "video.mp4"),
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="session", params=LANGUAGES)
def example(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Example:
    language = str(request.param)
    try:
        compiler = COMPILERS[language]()
    except MissingError as missing:
        pytest.skip(str(missing))
    return Example(
        language, built(language, compiler, tmp_path_factory.mktemp(language))
    )


def test_it_walks_every_exchange_as_the_python_client_does(
    example: Example, figure: Callable[[str], None]
) -> None:
    said = example.run("vectors", CATALOG, VECTORS).splitlines()
    assert said == [f"{len(EXCHANGES)} exchanges, 0 wrong"]
    figure(f"example in {example.language}: {len(EXCHANGES)} exchanges, none wrong")


def spoilt() -> Iterator[tuple[str, Any]]:
    """The catalogue with a decision turned round: each one on submits, and some of the others."""
    rows = read(CATALOG)["lifecycle"]
    chosen = [("submit", index) for index in range(len(rows["submit"]))]
    for operation in ("poll", "download"):
        last = len(rows[operation]) - 1
        chosen += [(operation, index) for index in (0, 5, last)]
    for operation, index in chosen:
        catalog = read(CATALOG)
        changed = catalog["lifecycle"][operation][index]
        changed["repeat"] = not changed["repeat"]
        yield f"{operation} {index}", catalog
    for name in ("mostRepeats", "growth", "jitter", "pollGrowth", "graceSeconds"):
        catalog = read(CATALOG)
        catalog["lifecycle"]["pauses"][name] *= 2
        yield name, catalog
    for name in ("believedFailures", "mostRenewals"):
        catalog = read(CATALOG)
        catalog["lifecycle"]["pauses"][name] += 1
        yield name, catalog


def test_it_does_what_the_catalogue_says_and_nothing_else(
    example: Example, tmp_path: Path
) -> None:
    """Another word in the table, and the exchanges show it: nothing of it is in the program."""
    agreeing = []
    for number, (name, catalog) in enumerate(spoilt()):
        path = tmp_path / f"{number}.json"
        path.write_text(json.dumps(catalog), "utf-8")
        done = example.run.run("vectors", path, VECTORS)
        assert f"{len(EXCHANGES)} exchanges, " in done.stdout, done.stderr
        if done.returncode != 1:
            agreeing.append(name)
    assert agreeing == []


# Name -> faults, exit status, how many submits are billed.
SCENARIOS: dict[str, tuple[list[Fault], int, int]] = {
    "all is well": ([], DONE, 1),
    "too many requests": ([Fault("rate_limit", seconds=1)], DONE, 1),
    "not available": ([Fault("unavailable")], DONE, 1),
    "reset, accepted": ([Fault("reset", accepted=True)], UNKNOWN, 1),
    "reset": ([Fault("reset")], UNKNOWN, 0),
    "closed, accepted": ([Fault("close", accepted=True)], UNKNOWN, 1),
    "cut": ([Fault("truncated")], UNKNOWN, 1),
    "cut between chunks": ([Fault("cut_chunks")], UNKNOWN, 1),
    "not HTTP": ([Fault("garbage", accepted=True)], UNKNOWN, 1),
    "a gateway, accepted": ([Fault("gateway", accepted=True)], UNKNOWN, 1),
    "a gateway gave up": ([Fault("unavailable", status=504)], UNKNOWN, 0),
    "a redirect": ([Fault("redirect", accepted=True)], UNKNOWN, 1),
    "no body": ([Fault("empty")], UNKNOWN, 1),
    "half of the JSON": ([Fault("broken_json")], UNKNOWN, 1),
    "no task": ([Fault("no_task_id")], UNKNOWN, 1),
    "a page": ([Fault("page", accepted=True)], UNKNOWN, 1),
    "no money": ([Fault("reason", reason="NOT_ENOUGH_BALANCE")], FAILED, 0),
    "another response behind it": ([Fault("stray")], DONE, 1),
    "the response twice": ([Fault("duplicate")], DONE, 1),
    "polls that fail": (
        [
            Fault("wrong_id", "result"),
            Fault("gateway", "result", 2),
            Fault("reset", "result", 3, 2),
        ],
        DONE,
        1,
    ),
    "a key that is revoked": (
        [Fault("reason", "result", reason="INVALID_API_KEY")],
        FAILED,
        1,
    ),
    "the task fails": ([Fault("failed", "result")], FAILED, 1),
    "downloads that fail": (
        [
            Fault("expired", "file"),
            Fault("truncated", "file", 2),
            Fault("gateway", "file", 3),
        ],
        DONE,
        1,
    ),
    "downloads that fail for good": ([Fault("reset", "file", times=None)], FAILED, 1),
    "a page for a video": ([Fault("page", "file")], FAILED, 1),
}


@pytest.mark.parametrize("name", SCENARIOS)
def test_no_fault_has_it_bill_twice(
    name: str, example: Example, tmp_path: Path
) -> None:
    faults, status, billed = SCENARIOS[name]
    with MockPlatform(faults=faults) as platform:
        code, said = example.makes(platform.base_url, platform.key, tmp_path)
        assert len(platform.submits) == billed, said
        sent = [one for one in platform.requests if one.method == "POST"]
        files = [one for one in platform.requests if one.path.endswith(".mp4")]
        struck = {fault.on for fault in platform.struck}
    assert code == status, said
    assert struck == {fault.on for fault in faults}
    again = sum(one.kind in ("rate_limit", "unavailable") for one in faults)
    assert len(sent) == 1 + (again if status == DONE else 0), said
    assert (tmp_path / "video.mp4").exists() is (status == DONE)
    assert not list(tmp_path.glob("*.part"))
    assert bool(files) is (status == DONE or {"file"} == struck)
    assert not any("authorization" in one.headers for one in files)
    assert ("do not send it again" in said) is (status == UNKNOWN)


def test_where_nobody_listens_nothing_was_accepted(
    example: Example, tmp_path: Path
) -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{bound.getsockname()[1]}"
        code, said = example.makes(url, "key", tmp_path)
    assert code == FAILED, said
    assert said.count("submit: not accepted") == 3


def test_where_the_certificate_is_not_trusted_nothing_was_accepted(
    example: Example, tmp_path: Path
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    server = Server(tls=context)
    try:
        code, said = example.makes(server.url, "key", tmp_path)
    finally:
        server.close()
    assert code == FAILED, said
    assert said.count("submit: not accepted") == 3
    assert server.seen == []


@pytest.mark.parametrize("example", ["go", "java"], indirect=True)
def test_one_that_checks_sends_no_wrong_body_unless_it_is_told_to(
    example: Example, tmp_path: Path
) -> None:
    wrong = {"prompt": "a cat", "aspect_ratio": "9:17"}
    with MockPlatform() as platform:
        call = (platform.base_url, platform.key, tmp_path, wrong)
        code, said = example.makes(*call)
        assert platform.requests == []
        assert code == FAILED
        assert "not sent: [/aspect_ratio: " in said
        assert 'nearest: "9:16"' in said
        example.makes(*call, VIDEOTASKS_UNCHECKED="1")
        assert len(platform.requests) == 1


def test_what_it_is_called_with_is_checked(example: Example) -> None:
    done = example.run.run("make", CATALOG)
    assert done.returncode == 2
    assert "VIDEOTASKS_BASE_URL" in done.stderr
