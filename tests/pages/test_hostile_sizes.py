"""A page of any size ends with facts or a reason, and twice the page is twice the work: counted, not timed."""

from __future__ import annotations

import json
import sys
import tracemalloc
from collections.abc import Callable

import pytest

from generator.pages.facts import Page, Unreadable
from generator.pages.reading.markup import expression
from generator.pages.reading.page import read
from generator.pages.reading.prose import LONGEST

END = '## Response\n\n<ResponseField name="task_id" type="string">\n  Id.\n</ResponseField>\n'
CALL = "POST\n/\nv3\n/\nasync\n/\nheron\n"
ANSWER = "Response\ntask_id\nstring\nIts id.\n"


def field(name: str, text: str) -> str:
    return f'<ParamField body="{name}" type="string">\n  {text}\n</ParamField>\n\n'


def markdown(fields: str) -> str:
    return f"# Heron\n\n## Request Body\n\n{fields}{END}"


SENTENCES = "Optional values: `a`, `b`. Cannot be used together with p1."
SHAPES: dict[str, Callable[[int], str]] = {
    "many fields": lambda count: markdown(
        "".join(field(f"p{one}", SENTENCES) for one in range(count))
    ),
    "rendered fields": lambda count: (
        f"{CALL}Request Body\n"
        + "".join(f"p{one}\nstring\nrequired\nIt must be so.\n" for one in range(count))
        + ANSWER
    ),
    "one field again and again": lambda count: (
        f"{CALL}Request Body\n" + "p\nstring\nIt must be so.\n" * count + ANSWER
    ),
    "open JSON": lambda count: CALL + "{\n" * count,
    "open calls": lambda count: CALL + 'curl --data "\n' * count,
    "a call without an end": lambda count: f"{CALL}curl '\n" + "word\n" * count,
    "sentences of one field": lambda count: markdown(
        field("p", "It must be so.\n\n  " * count)
    ),
}


def calls(text: str) -> int:
    """How many functions were called to read a page, those in C included."""
    found = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal found
        found += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        read(text, "page")
    finally:
        sys.setprofile(None)
    return found


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_page_is_twice_the_work(shape: str) -> None:
    page = SHAPES[shape]
    calls(page(10))
    small, large = calls(page(100)), calls(page(200))
    assert large < 2.3 * small


HUGE = 5_000_000


@pytest.mark.parametrize(
    "text",
    [
        markdown(field("p", "word " * (HUGE // 5))),
        markdown('<ParamField body="p" type="object">' * (HUGE // 35)),
        CALL + "Request Body\n" + "p\nstring\nwords\n" * (HUGE // 15),
    ],
    ids=["one field", "tags", "lines"],
)
def test_a_page_of_five_megabytes_is_refused_by_its_size(text: str) -> None:
    page = read(text, "page")
    assert isinstance(page, Unreadable)
    assert "characters, more than any page has" in page.reason


@pytest.mark.parametrize(
    "text",
    ["name " * (HUGE // 5), "Request Body\n" * (HUGE // 13)],
    ids=["a line of names", "headings of sections"],
)
def test_five_megabytes_of_what_is_no_page_end_with_a_reason(text: str) -> None:
    """Each of these took more than ten minutes while its work grew with the square of its size."""
    page = read(text, "page")
    assert isinstance(page, Unreadable)
    assert page.form is None


def test_front_matter_of_five_megabytes_is_not_read() -> None:
    front = "a: b\n" * (HUGE // 5)
    text = f"---\n{front}---\n{markdown(field('p', 'P.'))}"
    page = read(text, "page")
    assert isinstance(page, Page), page
    assert page.date is None


def test_memory_for_a_huge_page_is_a_few_times_its_size() -> None:
    text = markdown('<ParamField body="p" type="object">' * (HUGE // 35))
    tracemalloc.start()
    try:
        read(text, "page")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 5 * len(text)


def test_a_hundred_thousand_nested_tags_are_refused_for_it() -> None:
    count = 10_000
    open_, close = '<ParamField body="p" type="object">', "</ParamField>"
    page = read(markdown(open_ * count + close * count), "page")
    assert isinstance(page, Unreadable)
    assert "nested deeper" in page.reason or "more than any page has" in page.reason
    page = read(markdown(open_ * 10 * count + close * 10 * count), "page")
    assert isinstance(page, Unreadable)


def test_a_description_too_long_to_be_one_is_a_doubt_and_not_silent() -> None:
    page = read(markdown(field("p", "word " * LONGEST)), "page")
    assert isinstance(page, Page)
    (doubt,) = page.facts.ambiguities
    assert (doubt.pointer, doubt.keyword, doubt.unread) == ("/p", "description", True)


@pytest.mark.parametrize(
    "unit",
    [
        "a, ",
        "p and ",
        "when p is ",
        "Optional values: `a`, ",
        "10 px, 20 x 30 ",
        "[",
        "` `` ",
        "1-2 s ",
        "不能与 p 同时",
        "p, ",
        "**a ",
    ],
)
def test_no_description_keeps_the_patterns_busy(unit: str) -> None:
    """The longest descriptions that are read; a pattern that tried everything would not end within hours."""
    text = unit * (LONGEST // len(unit.encode()) - 4)
    assert isinstance(read(markdown(field("p", text)), "page"), (Page, Unreadable))


LAUGHS = "[&a [x]" + "".join(
    f", &{name} [{', '.join(['*' + before] * 9)}]"
    for before, name in zip("abcdefghijk", "bcdefghijkl", strict=True)
)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("['16:9', \"9:16\",]", ["16:9", "9:16"]),
        ("{x: 1, y: .5, n: null}", {"x": 1, "y": 0.5, "n": None}),
        ("['https://acme.example/?a=1&b=2']", ["https://acme.example/?a=1&b=2"]),
        ("{1: 'a'}", {"1": "a"}),
        *(
            (text, text)
            for text in (
                "NaN",
                "[.nan]",
                "{a: 2026-07-22}",
                "{a: !!binary aGk=}",
                "{a: !!set {b}}",
                "[&a [*a]]",
                f"{LAUGHS}]",
                "['a', \"\\ud800\"]",
                "['a', \"\\Uffffffff\"]",
            )
        ),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else "",
)
def test_a_literal_is_what_json_has_or_the_text_that_it_is(
    written: str, value: object
) -> None:
    assert expression(written) == value
    json.dumps(value, allow_nan=False, ensure_ascii=False).encode()


@pytest.mark.parametrize("front", [f"date: {LAUGHS}]", 'date: "\\Uffffffff"'])
def test_what_stands_before_a_page_is_not_followed_without_end(front: str) -> None:
    page = read(f"---\n{front}\n---\n{markdown(field('p', 'P.'))}", "page")
    assert isinstance(page, Page), page
    assert page.date is None
