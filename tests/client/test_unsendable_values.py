"""Values that no request can carry: nested without end, not in JSON, too long to show. Each is refused by its place."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

import videotasks
from videotasks import (
    Client,
    ConfigurationError,
    InferredLimitWarning,
    TaskResult,
    ValidationError,
    ViduQ1ReferenceToVideoRequest,
    ViduQ1TextToVideoRequest,
)

from .loopback import KEY, Reply, Server

Q1 = ViduQ1TextToVideoRequest
IMAGES = ["https://example.com/a.png"]
HUGE = 10**5000
HOLDS_ITSELF: list[Any] = []
HOLDS_ITSELF.append(HOLDS_ITSELF)


def nested(levels: int) -> list[Any]:
    outer: list[Any] = []
    for _ in range(levels):
        outer = [outer]
    return outer


def kind(value: object) -> str:
    """The name of a case: pytest would write huge integers in digits."""
    return type(value).__name__


class Moody(Mapping[str, Any]):
    """A mapping whose members cannot be had."""

    def __getitem__(self, name: str) -> Any:
        raise RuntimeError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(["a", "b"])

    def __len__(self) -> int:
        return 2


class Nameless:
    def __repr__(self) -> str:
        raise RuntimeError


class Nowhere:
    def __fspath__(self) -> str:
        raise RuntimeError


def refused(call: Callable[[], Any]) -> tuple[str, str]:
    """Pointer and message of the one problem."""
    with pytest.raises(ValidationError) as caught:
        call()
    (problem,) = caught.value.problems
    assert problem.rule == "type"
    return problem.pointer, problem.message


# -- nested without end, or not readable ----------------------------------------------------


@pytest.mark.parametrize(
    "value", [HOLDS_ITSELF, nested(5000), {"a": Moody()}], ids=kind
)
@pytest.mark.parametrize(
    "build",
    [
        lambda value: Q1(prompt=value),
        lambda value: Q1.construct(prompt=value),
        lambda value: Q1.from_dict({"prompt": value}),
    ],
)
def test_what_cannot_be_copied_is_refused_by_its_place(
    build: Callable[[Any], Any], value: Any
) -> None:
    pointer, message = refused(lambda: build(value))
    assert pointer == "/prompt"
    assert "more than 100 deep, or holds itself" in message or "read" in message


@pytest.mark.parametrize("validation", ["error", "warn", "off"])
def test_a_clients_method_refuses_it_too(client: Client, validation: Any) -> None:
    method = client.vidu_q1.text_to_video
    place, _ = refused(lambda: method(prompt=HOLDS_ITSELF, validation=validation))  # type: ignore[arg-type]  # the point
    assert place == "/prompt"


@pytest.mark.parametrize("value", [HOLDS_ITSELF, nested(5000), Moody()], ids=kind)
def test_extra_body_is_named(client: Client, server: Server, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"extra_body.*/style") as caught:
        client.submit(Q1(prompt="x"), extra_body={"style": value})
    assert caught.value.argument == "extra_body"
    assert server.submits() == []


def test_what_is_nested_less_is_sent(client: Client, server: Server) -> None:
    server.on("/v3/async/vidu-q1-text2video", Reply(body={"task_id": "t-1"}))
    client.submit(Q1(prompt="x"), extra_body={"style": nested(99)})
    assert b"[" * 100 in server.submits()[0].body


@pytest.mark.parametrize(
    ("argument", "call"),
    [
        ("extra_body", lambda c: c.submit(Q1(prompt="x"), extra_body=Moody())),
        ("extra_headers", lambda c: c.submit(Q1(prompt="x"), extra_headers=Moody())),
        ("proxies", lambda _: Client("novita", KEY, proxies=Moody())),
        ("body", lambda _: Q1.from_dict(Moody())),
        ("body", lambda _: Q1.problems_of(Moody())),
        ("raw", lambda _: TaskResult.from_dict(Moody())),
        ("path", lambda _: videotasks.Image.from_file(Nowhere())),
        ("verify", lambda _: Client("novita", KEY, verify=Nowhere())),  # type: ignore[arg-type]  # the point
    ],
)
def test_an_argument_whose_own_class_fails_is_named(
    client: Client, argument: str, call: Callable[[Client], Any]
) -> None:
    with pytest.raises(ConfigurationError, match=argument) as caught:
        call(client)
    assert caught.value.argument == argument


# -- not in JSON ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("members", "pointer", "said"),
    [
        ({"seed": HUGE}, "/seed", "16610 bits"),
        ({"seed": Decimal(5)}, "/seed", "Decimal"),
        ({"images": [b"\x89PNG"]}, "/images/0", "bytes"),
        ({"images": (one for one in IMAGES)}, "/images", "generator"),
        ({"seed": float("nan")}, "/seed", "nan"),
        ({"new": {"a": [1, {2}]}}, "/new/a/1", "set"),
        ({"new": {("a", "b"): 1}}, "/new/an array of 2", "tuple"),
        ({"new": {HUGE: 1}}, "/new/an integer of 16610 bits", "16610 bits"),
        ({"new": Nameless()}, "/new", "Nameless"),
    ],
    ids=kind,
)
@pytest.mark.parametrize("validation", ["warn", "off"])
@pytest.mark.filterwarnings("ignore::videotasks.ValidationWarning")
def test_what_json_does_not_have_is_refused_by_its_place(
    client: Client, members: dict[str, Any], pointer: str, said: str, validation: Any
) -> None:
    body = {"images": IMAGES, "prompt": "x", **members}
    request = ViduQ1ReferenceToVideoRequest.construct(**body)
    place, message = refused(lambda: client.submit(request, validation=validation))
    assert place == pointer
    assert said in message


def test_all_such_values_are_told_at_once(client: Client) -> None:
    request = Q1.construct(prompt=b"x", seed=HUGE)
    with pytest.raises(ValidationError) as caught:
        client.submit(request, validation="off")
    assert [one.pointer for one in caught.value.problems] == ["/prompt", "/seed"]


def test_an_integer_is_refused_when_it_is_sent_as_no_rule_forbids_it(
    client: Client,
) -> None:
    with pytest.warns(InferredLimitWarning, match="beyond 32 bits"):
        request = Q1(prompt="x", seed=HUGE)
    assert refused(lambda: client.submit(request))[0] == "/seed"


@pytest.mark.parametrize(
    ("value", "said"),
    [({"a"}, "set"), (float("nan"), "nan"), (HUGE, "bits"), (b"x", "bytes")],
    ids=kind,
)
def test_a_member_of_extra_body_is_named(
    client: Client, server: Server, value: Any, said: str
) -> None:
    with pytest.raises(ConfigurationError, match=r"extra_body.*/style") as caught:
        client.submit(Q1(prompt="x"), extra_body={"style": value})
    assert caught.value.argument == "extra_body"
    assert said in str(caught.value)
    assert server.submits() == []


def test_extra_body_may_mend_what_the_request_cannot_say(
    client: Client, server: Server
) -> None:
    server.on("/v3/async/vidu-q1-text2video", Reply(body={"task_id": "t-1"}))
    request = Q1.construct(prompt="x", seed=Decimal(5))
    client.submit(request, validation="off", extra_body={"seed": 5})
    assert len(server.submits()) == 1


# -- compared, printed, pickled -------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({1: 2, "b": 3}, {"b": 3, "1": 2}),
        ({None: 1, "b": HUGE}, {"b": HUGE, "null": 1}),
        ([HUGE], (HUGE,)),
        ({"a": b"x", 1: 0}, {"1": 0, "a": b"x"}),
    ],
    ids=kind,
)
def test_odd_requests_are_values_too(one: Any, other: Any) -> None:
    first, second = Q1.construct(a=one), Q1.construct(a=other)
    assert first == second
    assert hash(first) == hash(second)
    assert first != Q1.construct(a=[one])


def test_odd_requests_differ_where_their_words_end_alike() -> None:
    one, other = ({"a": bytes(99) + end, 1: 0} for end in (b"x", b"y"))
    assert Q1.construct(a=one) != Q1.construct(a=other)


def test_any_mapping_is_judged_alike() -> None:
    body = {"prompt": "x", 1: 2}
    problems = Q1.problems_of(body)  # type: ignore[arg-type]  # the point
    assert [one.pointer for one in problems] == ["/1"]
    assert Q1.problems_of(MappingProxyType(body)) == problems  # type: ignore[arg-type]  # the point


@pytest.mark.parametrize("one", [{1: 2, "b": HUGE}], ids=kind)
def test_odd_requests_begin_with_their_class(one: Any) -> None:
    first = Q1.construct(a=one)
    assert repr(first).startswith("ViduQ1TextToVideoRequest(a=")


@pytest.mark.parametrize(
    "value", [Nameless(), {Nameless(): 1}, HUGE, {HUGE: HUGE}], ids=kind
)
def test_odd_requests_can_be_printed(value: Any) -> None:
    request = Q1.construct(a=value)
    assert len(repr(request)) < 150
    assert request == Q1.construct(a=value)
    assert hash(request) == hash(Q1.construct(a=value))


@pytest.mark.parametrize(
    "value",
    [
        lambda: 0,
        (one for one in "ab"),
        threading.Lock(),
        [lambda: 0],
        Nameless(),
        HUGE,
        Path("a"),
    ],
    ids=kind,
)
def test_an_error_about_any_value_can_be_pickled(value: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        Q1(prompt=value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    assert again.problems[0][:2] == caught.value.problems[0][:2]
    assert type(again.problems[0]) is videotasks.Problem


# -- too long to show -----------------------------------------------------------------------


def test_a_name_of_a_parameter_is_cut() -> None:
    for members in ({"x" * 1_000_000: 1}, {"x" * 1_000_000: HOLDS_ITSELF}):
        with pytest.raises(ValidationError) as caught:
            Q1.from_dict({"prompt": "a", **members})
        (problem,) = caught.value.problems
        assert problem.pointer == f"/{'x' * 200}..."
        assert len(str(caught.value)) < 1000
    assert len(repr(Q1.construct(**members | {"x" * 1_000_000: 1}))) < 1000


def test_a_name_that_is_no_text_is_a_problem_like_others() -> None:
    settings = [{HUGE: 1, "key_image": IMAGES[0]}, {"key_image": IMAGES[0]}]
    body = {"start_image": IMAGES[0], "image_settings": settings}
    (problem,) = videotasks.ViduQ2ProMultiFrameRequest.problems_of(body)
    assert problem.rule == "additionalProperties"


def test_an_id_of_a_task_has_at_most_1000_characters(client: Client) -> None:
    assert client.task("x" * 1000).id == "x" * 1000
    with pytest.raises(ConfigurationError, match="task_id has 200000") as caught:
        client.task("x" * 200_000)
    assert len(str(caught.value)) < 100


def test_the_name_of_a_header_is_cut(client: Client) -> None:
    for name in ("x" * 1_000_000, "é" * 1_000_000):
        with pytest.raises(ConfigurationError) as caught:
            client.submit(Q1(prompt="x"), extra_headers={name: "é"})
        assert len(str(caught.value)) < 300
