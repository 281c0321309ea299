"""The generated client through Prism, which holds every request and every answer against the OpenAPI file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import videotasks
from tests.client.loopback import Reply, Server
from tests.contract.reader import RawEndpoint, api, endpoints
from tests.mock.mock_caller import Clock
from videotasks.mock import MockPlatform

from .http_tools import FILE, Prism, prism
from .tools import Tool

pytestmark = [
    pytest.mark.interop,
    # A platform on this machine has retired nothing.
    pytest.mark.filterwarnings("ignore::videotasks.VideotasksWarning"),
]

ENDPOINTS = endpoints()
PLATFORM = api()
WHOLE = json.loads(FILE.read_text("utf-8"))
RESULT = PLATFORM["lifecycle"]["result"]["path"]


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine's proxy has no business on loopback."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def platform(clock: Clock) -> Iterator[MockPlatform]:
    with MockPlatform(queue_seconds=10, process_seconds=10, clock=clock) as one:
        yield one


@pytest.fixture(scope="module")
def proxy(
    node: Tool, platform: MockPlatform, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Prism]:
    """Prism in front of the mock."""
    log = tmp_path_factory.mktemp("prism") / "log"
    with prism(node, platform.base_url, log) as one:
        yield one


@pytest.fixture(scope="module")
def scripted() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.fixture(scope="module")
def other_proxy(
    node: Tool, scripted: Server, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Prism]:
    """Prism in front of a platform that answers as a test has scripted it."""
    log = tmp_path_factory.mktemp("prism") / "log"
    with prism(node, scripted.url, log) as one:
        yield one


def client(proxy: Prism, key: str = "mock-key") -> videotasks.Client:
    return videotasks.Client("highwayapi", key, proxy.url, max_retries=0)


def request(endpoint: RawEndpoint, body: dict[str, Any]) -> videotasks.Request:
    kind: type[videotasks.Request] = getattr(videotasks, endpoint.request_title)
    return kind.from_dict(body)


def test_every_example_is_submitted_waited_for_and_told_without_a_violation(
    proxy: Prism,
    platform: MockPlatform,
    clock: Clock,
    figure: Callable[[str], None],
) -> None:
    states, before = [], proxy.passed()

    def seen(result: videotasks.TaskResult) -> None:
        states.append(result.state)
        clock.now += 10

    with client(proxy) as one:
        tasks = [
            one.submit(request(endpoint, body))
            for endpoint in ENDPOINTS
            for body in endpoint.spec["examples"]
        ]
        for task in tasks:
            result = task.wait(timeout=60, poll_interval=0.1, on_update=seen)
            assert len(result.videos) == 1
    assert proxy.violations() == []
    assert {one.endpoint for one in platform.submits} == {one.id for one in ENDPOINTS}
    assert states[:3] == ["queued", "processing", "succeeded"]
    passed = proxy.passed() - before
    assert passed == len(tasks) + len(states)
    figure(f"prism: {len(tasks)} tasks, {passed} answers to the client, no violation")


def test_what_the_mock_refuses_and_fails_is_no_violation(
    proxy: Prism, clock: Clock
) -> None:
    with client(proxy) as one:
        failing: dict[str, Any] = {
            "prompt": "the cat walks [fail]",
            "images": ["https://example.com"],
        }
        task = one.vidu_q1.reference_to_video(**failing)
        clock.now += 20
        with pytest.raises(videotasks.TaskFailedError):
            task.wait(timeout=60)
        with pytest.raises(videotasks.TaskNotFoundError):
            one.task("unknown").refresh()
    with client(proxy, "wrong") as one, pytest.raises(videotasks.AuthenticationError):
        one.task(task.id).refresh()
    assert proxy.violations() == []


@pytest.mark.parametrize("reason", PLATFORM["errors"])
def test_a_documented_refusal_reaches_the_client_as_its_exception(
    reason: str, other_proxy: Prism, scripted: Server
) -> None:
    stated, before = PLATFORM["errors"][reason], len(other_proxy.violations())
    for status in stated["status"]:
        refusal = WHOLE["components"]["responses"][f"Error{status}"]
        example = refusal["content"]["application/json"]["examples"][reason]["value"]
        scripted.on(RESULT, reply(status, example))
        errors = (videotasks.APIError, videotasks.PollError)
        with client(other_proxy) as one, pytest.raises(errors) as caught:
            one.task("t-1").refresh()
        # What may pass is told as a poll that failed, because of the refusal.
        refused = caught.value.__cause__ or caught.value
        assert type(refused).__name__ == stated["exception"]
    assert other_proxy.violations()[before:] == []


def test_a_wrong_request_is_seen(proxy: Prism) -> None:
    kind = videotasks.ViduQ1ReferenceToVideoRequest
    wrong = kind.construct(images=["https://example.com/a.png"], prompt=7)
    before = len(proxy.violations())
    with client(proxy) as one, pytest.raises(videotasks.VideotasksError):
        one.submit(wrong, validation="off")
    path = "/v3/async/vidu-q1-reference2video"
    assert proxy.violations()[before:] == [f"post {path} UNPROCESSABLE_ENTITY"]


@pytest.mark.parametrize(
    ("status", "body"),
    [(200, {"task": {"task_id": "t-1"}}), (403, {"code": "403"})],
    ids=["a member is missing", "a refusal of another form"],
)
def test_a_wrong_answer_is_seen(
    status: int, body: dict[str, Any], other_proxy: Prism, scripted: Server
) -> None:
    scripted.on(RESULT, reply(status, body))
    before = len(other_proxy.violations())
    with client(other_proxy) as one, pytest.raises(videotasks.VideotasksError):
        one.task("t-1").refresh()
    assert other_proxy.violations()[before:] == [f"get {RESULT} VIOLATIONS"]


def reply(status: int, body: dict[str, Any]) -> Reply:
    return Reply(status, body, {"Content-Type": "application/json"})
