"""The validators in JavaScript give the verdict of every vector, and name the rule and the place as the vectors do."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

import videotasks
from tests.fragment_specs import FRAGMENTS
from tests.vector_files import groups_of, is_right_by_count

from .generated import SCHEMAS
from .runtimes import VALIDATORS
from .specs_of_tests import BESIDE_A_WORD, made, vectors
from .test_ajv import every_test, fragments
from .tools import Tool
from .type_errors import errors

pytestmark = pytest.mark.interop

FILES = sorted((SCHEMAS / "vectors" / "2020-12").rglob("*.json"))
Said = list[Any] | None
"""What is said of a body: None, or pointer, rule, nearest and message of each problem."""


def said_of(
    node: Tool, folders: Mapping[Path, Sequence[Path]]
) -> dict[str, list[Said]]:
    """Vector file -> what the validators of its folder say of each of its tests."""
    words = [
        f"{folder}={','.join(map(str, files))}" for folder, files in folders.items()
    ]
    found: dict[str, list[Said]] = json.loads(node(VALIDATORS / "judge.mjs", *words))
    return found


def disagreements(answers: dict[str, list[Said]]) -> Iterator[str]:
    """Each test of which the validators say otherwise, or name another rule or another place first."""
    for name, several in answers.items():
        for test, said in zip(every_test(Path(name)), several, strict=True):
            words = test["description"]
            if (said is None) is not is_right_by_count(test):
                yield f"{name}: {words}: {said}"
            elif (
                said
                and not test["valid"]
                and not words.startswith(f"{said[0][1]} at {said[0][0]}: ")
            ):
                yield f"{name}: {words}: {said[0]}"


@pytest.fixture(scope="module")
def answers(node: Tool) -> dict[str, list[Said]]:
    return said_of(node, {SCHEMAS / "validate": FILES})


def test_every_vector_gets_its_verdict_its_rule_and_its_place(
    answers: dict[str, list[Said]], figure: Callable[[str], None]
) -> None:
    assert list(disagreements(answers)) == []
    count = sum(map(len, answers.values()))
    assert count > 10_000
    figure(
        f"validators of the package: {count:,} vectors, optional ones included, agree"
    )


HINTS = (
    r"; make it with \w+\.from_file\(path\) or \w+\.from_bytes\([^)]*\)"
    r"(, and put it in a list)?|; put it in a list"
)
"""What the Python client says of its own classes."""


def in_javascript(message: str) -> str:
    """A message of the Python client with JSON's quotes, and without what only Python has."""
    return re.sub(HINTS, "", message).replace("'", '"')


def test_problems_are_those_of_the_python_client_in_its_words(
    answers: dict[str, list[Said]], figure: Callable[[str], None]
) -> None:
    count = 0
    for name, several in answers.items():
        groups = [
            (group, test) for group in groups_of(Path(name)) for test in group["tests"]
        ]
        for (group, test), said in zip(groups, several, strict=True):
            kind = getattr(videotasks, group["schema"]["title"], None)
            # What JavaScript reads as 5, Python reads as 5.0, which is no integer there.
            if kind is None or "[integer-valued float]" in test["description"]:
                continue
            expected = [
                [one.pointer, one.rule, one.nearest, in_javascript(one.message)]
                for one in kind.problems_of(test["data"])
            ]
            found = [[*one[:3], one[3].replace("'", '"')] for one in said or []]
            assert found == expected, test["description"]
            count += len(expected)
    assert count > 5_000
    figure(f"validators of the package: {count:,} problems are those of the client")


def test_specs_that_nobody_has_written_yet_get_right_validators_and_types(
    node: Tool, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    found = fragments()
    packages = [made(fragment, tmp_path / fragment.stem) for fragment in found]
    folders = {package / "validate": vectors(package) for package in packages}
    answers = said_of(node, folders)
    # A number of JavaScript has 53 bits: what differs from its limit by less than that, does not differ.
    beyond = [
        "maximum at /seed: 18446744073709551616, just above 18446744073709551615",
        "maximum at /huge: 1" + "0" * 48 + "1, just above 1" + "0" * 37,
        *BESIDE_A_WORD,
    ]
    wrong = list(disagreements(answers))
    assert [
        one for one in wrong if not any(words[:40] in one for words in beyond)
    ] == []
    assert len(wrong) == len(beyond)
    assert errors(node, *(folder / "index.d.ts" for folder in folders)) == {}
    count = sum(map(len, answers.values()))
    figure(
        f"validators of {len(found)} other spec sets: {count - len(wrong):,} of {count:,} vectors agree, types compile"
    )


def test_names_that_every_object_has_are_read_as_any_other(
    node: Tool, tmp_path: Path
) -> None:
    """As parameters of an endpoint they are found where they are given, and only there."""
    spec = (FRAGMENTS / "accepted" / "lengths.yaml").read_text("utf-8")
    head = spec[: spec.index("parameters:")]
    names = ["constructor", "toString", "hasOwnProperty", "__proto__"]
    rows = "".join(f"  {name}: {{type: string, required: true}}\n" for name in names)
    body = dict.fromkeys(names, "x")
    tail = f"response: {{task_id: {{use: task_id}}}}\nexamples: [{json.dumps(body)}]\n"
    fragment = tmp_path / "inherited.yaml"
    fragment.write_text(f"{head}parameters:\n{rows}{tail}", "utf-8")
    package = made(fragment, tmp_path)
    answers = said_of(node, {package / "validate": vectors(package)})
    assert list(disagreements(answers)) == []
    missing = {
        one[0][0]
        for several in answers.values()
        for one in several
        if one and one[0][1] == "required"
    }
    assert {f"/{name}" for name in names} <= missing


def test_only_what_would_be_sent_counts(node: Tool) -> None:
    program = VALIDATORS / "own_members.mjs"
    found = json.loads(node(program, SCHEMAS / "validate"))
    expected = dict(OWN)
    assert {name: said for name, said in found if said} == expected
    assert {name for name, _ in found} > expected.keys()


UNKNOWN = 'additionalProperties at /{0}: "{0}" is not a parameter'
MISSING = ["required at /prompt: is required and missing"]
NO_INTEGER = "type at /seed: {} is not an integer"
NO_OBJECT = "type at : {} is not an object"
NO_BODY = "is not an endpoint, nor the title of a body"
TOO_LONG = ["maxLength at /prompt: has 1501 characters, at most 1500 allowed"]
EXPECTED = (
    "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI, "
    "at least 128x128 pixels, width to height within 1:4 and 4:1"
)
OWN: dict[str, list[str]] = {
    **{
        name: [UNKNOWN.format(name)]
        for name in ("constructor", "__proto__", "toString")
    },
    "hasOwnProperty": [UNKNOWN.format("hasOwnProperty"), UNKNOWN.format("valueOf")],
    "empty name": [UNKNOWN.format("")],
    "slash and tilde in a name": [
        'additionalProperties at /a~1b~0c: "a/b~c" is not a parameter'
    ],
    "inherited": MISSING,
    "getter of a class": MISSING,
    "no prototype, unknown": [UNKNOWN.format("constructor")],
    "another realm, wrong": [f'{UNKNOWN.format("sed")}; did you mean "seed"?'],
    "undefined where required": MISSING,
    "null": [NO_INTEGER.format("null")],
    "circular": [UNKNOWN.format("self")],
    "array": [NO_OBJECT.format("an array of 0")],
    "text": [NO_OBJECT.format('"{}"')],
    "nothing": [NO_OBJECT.format("undefined")],
    "function": [NO_OBJECT.format("a function")],
    "map": MISSING,
    "text object": ["type at /prompt: an object is not a string"],
    "symbol": ["type at /prompt: a symbol is not a string"],
    "NaN": [NO_INTEGER.format("NaN")],
    "1e400": [NO_INTEGER.format("Infinity")],
    "bigint": [NO_INTEGER.format("5n")],
    "number object": [NO_INTEGER.format("an object")],
    "hole": ["type at /images/1: undefined is not a string"],
    "array-like": ["type at /images: an object is not an array"],
    "1501 characters of two units": TOO_LONG,
    "1501 halves": TOO_LONG,
    "1501 characters, halves the wrong way round": TOO_LONG,
    "number as an index": [
        f'media at /images/0: "x" is not accepted: expected {EXPECTED}'
    ],
    "too many bytes": [
        "maxDecodedSize at /images/0: holds 10,500,000 bytes once decoded, less than 10 MB allowed"
    ],
    "deep": [UNKNOWN.format("deep")],
    "wrong name": [
        f'TypeError: vidu_q1.text_to_vido {NO_BODY}; did you mean "vidu_q1.text_to_video"?'
    ],
    "inherited name": [f"TypeError: constructor {NO_BODY}"],
    "polluted": MISSING,
}
"""What is said of the values that are wrong; of all others nothing is."""
