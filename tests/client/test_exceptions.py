"""The exceptions as data: one tree, all attributes, pickled and compared by value."""

from __future__ import annotations

import copy
import inspect
import pickle
import re
from typing import Any

import pytest

import videotasks
from videotasks import _exceptions as exceptions
from videotasks._exceptions import VideotasksError
from videotasks._results.result import TaskResult
from videotasks._values.problem import Problem

from .loopback import task_result

PAGE = "https://docs.example/page"
CONTEXT: dict[str, Any] = {
    "task_id": "t-1",
    "retry_safe": None,
    "endpoint": "a.b",
    "request_digest": "f" * 64,
}
API: dict[str, Any] = {
    "status": 400,
    "reason": "R",
    "code": 400,
    "message": "m",
    "metadata": {"details": ["d"]},
    "body": "b",
}
RESULT = TaskResult.from_dict(task_result())
PROBLEMS = [
    Problem("/images", "minItems", [], "has 0 items, at least 1 allowed", 1, PAGE),
    Problem("/prompt", "required", None, "is required and missing", None, PAGE),
]


def classes() -> list[type[Any]]:
    found = vars(exceptions).values()
    return [
        one
        for one in found
        if inspect.isclass(one) and one.__module__ == exceptions.__name__
    ]


def example(kind: type[Any]) -> Any:
    extra: dict[str, Any] = {}
    if issubclass(kind, exceptions.ValidationError):
        return kind("Request", PROBLEMS)
    if issubclass(kind, exceptions.APIError):
        extra = API
    if issubclass(kind, exceptions.RateLimitError):
        extra = {**API, "retry_after": 7.0}
    if issubclass(kind, exceptions.OutcomeUnknownError):
        extra = {"status": 502, "body": "<html>"}
    if issubclass(kind, exceptions.TaskFailedError):
        extra = {"reason": "no cat", "result": RESULT}
    if issubclass(kind, exceptions.WaitTimeoutError):
        extra = {"timeout": 9.0, "result": RESULT}
    if issubclass(kind, exceptions.DownloadError):
        extra = {"url": "https://x.example/v.mp4", "status": 403}
    return kind("what went wrong", **{**CONTEXT, **extra})


ERRORS = [one for one in classes() if issubclass(one, VideotasksError)]


@pytest.mark.parametrize("kind", ERRORS)
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_every_exception_survives_pickling(kind: type[Any], protocol: int) -> None:
    error = example(kind)
    again = pickle.loads(pickle.dumps(error, protocol))
    assert type(again) is kind
    assert str(again) == str(error)
    assert vars(again) == vars(error)
    assert again == error
    assert copy.copy(error) == error


@pytest.mark.parametrize("kind", ERRORS)
def test_every_exception_has_the_common_attributes(kind: type[Any]) -> None:
    error = example(kind)
    for name in CONTEXT:
        assert hasattr(error, name)
    assert hash(error) == hash(example(kind))


def test_exceptions_differ_by_what_they_hold() -> None:
    one = VideotasksError("x", task_id="a")
    assert one == VideotasksError("x", task_id="a")
    assert one != VideotasksError("x", task_id="b")
    assert one != exceptions.PollError("x", task_id="a", retry_safe=None)
    assert one != "x"


def test_the_tree_in_the_packages_docstring_is_the_tree() -> None:
    drawn: dict[str, str] = {}
    stack: list[tuple[int, str]] = []
    for line in inspect.getdoc(videotasks).splitlines():  # type: ignore[union-attr]  # it has one
        found = re.match(
            r"^(?P<lead>[\s│├└─]*)(?P<name>[A-Z]\w+)(?: \(\w+\))?(?:  |$)", line
        )
        if found is None and re.match(r"^\s*\w+Warning \(", line):
            found = re.match(r"^(?P<lead>\s*)(?P<name>\w+)", line)
        if found is None or not hasattr(exceptions, found["name"]):
            continue
        depth = len(found["lead"])
        stack = [entry for entry in stack if entry[0] < depth]
        drawn[found["name"]] = stack[-1][1] if stack else ""
        stack.append((depth, found["name"]))
    real = {
        one.__name__: (
            one.__bases__[0].__name__ if one.__bases__[0] in classes() else ""
        )
        for one in classes()
    }
    assert drawn == real


@pytest.mark.parametrize(
    ("kind", "builtin"),
    [
        ("ConfigurationError", ValueError),
        ("ValidationError", ValueError),
        ("WaitTimeoutError", TimeoutError),
        ("TargetExistsError", FileExistsError),
        ("VideotasksWarning", UserWarning),
    ],
)
def test_some_are_what_python_calls_them_too(kind: str, builtin: type[Any]) -> None:
    assert issubclass(getattr(exceptions, kind), builtin)


@pytest.mark.parametrize(
    ("kind", "retry_safe"),
    [
        ("ConfigurationError", False),
        ("NotSentError", True),
        ("OutcomeUnknownError", None),
        ("PollError", True),
        ("TaskFailedError", False),
        ("DownloadError", True),
        ("TargetExistsError", False),
    ],
)
def test_each_says_whether_to_try_again(kind: str, retry_safe: bool | None) -> None:
    assert getattr(exceptions, kind)("x").retry_safe is retry_safe


def test_a_validation_error_lists_all_problems_and_each_page_once() -> None:
    error = exceptions.ValidationError("CatRequest", PROBLEMS)
    assert str(error).splitlines() == [
        "CatRequest: 2 problems",
        "  /images: has 0 items, at least 1 allowed (minItems)",
        "  /prompt: is required and missing (required)",
        f"  see {PAGE}",
    ]
    assert error.problems == tuple(PROBLEMS)
    assert error.request_name == "CatRequest"
    assert error.retry_safe is False
