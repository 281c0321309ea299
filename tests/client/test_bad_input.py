"""Whatever is handed to a public function: it is taken, or a typed error names the argument. Never anything else.

Each function of the package is called with right arguments but one. `SURFACE` holds them all, and a test holds
`SURFACE` against what the package makes public.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import videotasks
from generator.text.python import python_name
from tests.contract.reader import RawEndpoint, endpoints
from tests.helper_server import SOON
from videotasks._platform.endpoints import ENDPOINTS

from .blocking_client import connect_blocking
from .loopback import KEY, MP4, Reply, Seen, Server, task_result
from .surface import OPTIONS, Function, Stage, surface

BAD: list[Any] = [
    *(None, True, False, 0, -1, 1, 2**31, 10**30, -(10**400), 0.0, -0.5, 1e308),
    *(float("nan"), float("inf"), float("-inf"), 1j),
    *("", " ", "\0", "a\0b", "x\r\ny", "\ud800", "é", "x" * 100_000, "nan", "5"),
    *(b"", b"\0", b"a\0b", bytearray(b"a"), memoryview(b"a")),
    *(
        [],
        [None],
        ["\0"],
        (),
        (1,),
        (1, None),
        (0, 0),
        (1, 2, 3),
        set(),
        frozenset({1}),
    ),
    *({}, {1: 2}, {"a": {1: 2}}, {"a": float("nan")}, {"\0": "\0"}, {"é": b"\0"}),
    *(object(), print, Exception("x"), Path("\0"), range(3), iter(())),
    *(
        10**5000,
        Decimal("nan"),
        {"a": {1, 2}},
        {"a": 10**5000},
        lambda *_: 1,
        {1: 2, "b": 3},
    ),
]
BAD.append([BAD[:1]])
BAD[-1].append(BAD[-1])  # holds itself
BAD.append({"a": BAD[-1]})
BETWEEN = ("allow", "require", "exclude", "noEffect")
"""Rules between parameters."""
WRONG = st.sampled_from(BAD) | st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda one: st.lists(one, max_size=3) | st.dictionaries(st.text(), one, max_size=3),
    max_leaves=5,
)


@pytest.fixture(
    scope="module", params=[videotasks.Client, connect_blocking], ids=["sync", "async"]
)
def stage(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    server, folder = Server(), tmp_path_factory.mktemp("bad")
    (folder / "cat.gif").write_bytes(b"GIF89a")
    for endpoint in ENDPOINTS.values():
        server.on(endpoint.path, Reply(body={"task_id": "t-1"}))

    def result(seen: Seen) -> Reply:
        """Of whatever task is asked for."""
        (task_id,) = parse_qs(urlsplit(seen.path).query)["task_id"]
        videos = [{"video_url": f"{server.url}/v.mp4"}]
        return Reply(body=task_result(task={"task_id": task_id}, videos=videos))

    server.on_result(Reply(answer=result))
    server.on("/v.mp4", Reply(200, MP4))
    with (
        pytest.MonkeyPatch.context() as patch,
        request.param("highwayapi", KEY, server.url, max_retries=0) as client,
    ):
        patch.chdir(folder)
        yield Stage(server, client, folder)
    server.close()


def complaint(function: Function, argument: str, value: Any) -> str | None:
    """What is wrong with how a function takes a value: None if it takes it, or names the argument in a typed error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", videotasks.VideotasksWarning)
        try:
            outcome = function.call(**{**function.right, argument: value})
        except Exception as error:  # noqa: BLE001  # whatever it is
            if names(error, argument) or isinstance(error, function.also):
                return None
            if took_effect(error, argument, value):
                return None
            return f"{argument}={type(value)}: {error!r:.300}"
    if isinstance(outcome, videotasks.Client):
        outcome.close()
    return None


def took_effect(error: Exception, argument: str, value: Any) -> bool:
    """Whether a time-out was too short for the platform, as it may be."""
    times = value if isinstance(value, tuple) else (value,)
    short = any(isinstance(one, (int, float)) and 0 < one < SOON for one in times)
    ours = isinstance(error, videotasks.VideotasksError)
    return ours and short and argument.endswith("timeout")


def names(error: Exception, argument: str) -> bool:
    """Whether an error of ours is about this argument."""
    if isinstance(error, videotasks.ValidationError):
        if argument in ("arguments", "body", "request", "further"):
            return True
        # What is wrong by itself may break a condition with others, too.
        own = [one for one in error.problems if one.rule not in BETWEEN]
        about = {one.pointer.split("/")[1:2] == [argument] for one in own}
        return about <= {True}
    if isinstance(error, videotasks.ConfigurationError):
        return error.argument == argument and argument in str(error)
    if isinstance(error, videotasks.TargetExistsError):
        return argument == "overwrite"
    return isinstance(error, videotasks.DownloadError) and argument == "path"


@settings(
    max_examples=1500,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(which=st.integers(0, 10_000), value=WRONG)
def test_a_function_takes_an_argument_or_names_it(
    stage: Stage, which: int, value: Any
) -> None:
    every = [
        (function, argument)
        for function in surface_of(stage).values()
        for argument in function.right
    ]
    function, argument = every[which % len(every)]
    assert complaint(function, argument, value) is None


@pytest.mark.parametrize("value", BAD, ids=lambda one: f"{type(one).__name__}"[:20])
def test_each_of_the_worst_values_for_each_argument(stage: Stage, value: Any) -> None:
    assert [
        f"{name}: {found}"
        for name, function in surface_of(stage).items()
        for argument in function.right
        if (found := complaint(function, argument, value))
    ] == []


_surfaces: dict[int, dict[str, Function]] = {}


def surface_of(stage: Stage) -> dict[str, Function]:
    """The same for every example: it costs two requests."""
    return _surfaces.setdefault(id(stage), surface(stage))


@pytest.mark.parametrize("endpoint", ENDPOINTS.values(), ids=lambda one: one.id)
def test_each_of_the_worst_values_for_each_parameter(
    stage: Stage, endpoint: Any
) -> None:
    family, operation = endpoint.id.split(".")
    method = getattr(getattr(stage.client, family), operation)
    inner = getattr(
        getattr(getattr(stage.client, "_inner", stage.client), family), operation
    )
    example = RAW[endpoint.id].spec["examples"][0]
    right = {python_name(name): value for name, value in example.items()}
    names = [one for one in inspect.signature(inner).parameters if one not in OPTIONS]
    request = getattr(videotasks, endpoint.request)
    assert [
        found
        for call in (method, request)
        for name in names
        for value in BAD
        if value is not None  # which means left out
        if (found := complaint(Function(call, right), name, value))
    ] == []


RAW: dict[str, RawEndpoint] = {one.id: one for one in endpoints()}


def test_the_surface_is_all_that_is_public(stage: Stage) -> None:
    covered = set(surface_of(stage))
    prefix = "Async" if "AsyncClient" in covered else ""
    missing = []
    for name in videotasks.__all__:
        found = getattr(videotasks, name)
        if (
            not inspect.isclass(found)
            or other_twin(name, prefix)
            or uninteresting(found)
        ):
            continue
        for method, function in inspect.getmembers(found):
            public = callable(function) and not method.startswith("_")
            if public and takes_arguments(function):
                owners = {f"{one.__name__}.{method}" for one in found.__mro__}
                if not owners & covered:
                    missing.append(f"{name}.{method}")
    assert missing == []


def other_twin(name: str, prefix: str) -> bool:
    twins = {"Client", "Task", "TaskResult"} | {
        f"Result{one}" for one in ("File", "Video", "Image", "Audio")
    }
    plain = name.removeprefix("Async")
    return plain in twins and name != prefix + plain


def uninteresting(found: type) -> bool:
    """Errors and records are made by the package; every request class has the methods of `Request`."""
    if issubclass(found, BaseException) or found is videotasks.Problem:
        return True
    return not (
        issubclass(found, videotasks.Request) or not issubclass(found, dict)
    ) or is_a_definition(found)


def is_a_definition(found: type) -> bool:
    return hasattr(found, "__total__")


def takes_arguments(function: Any) -> bool:
    try:
        parameters = inspect.signature(function).parameters
    except ValueError:
        return False
    names = [one for one in parameters if one not in ("self", "cls")]
    return bool(names) and not (hasattr(str, getattr(function, "__name__", "")))
