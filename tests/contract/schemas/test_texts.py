"""Texts on which parsers differ: each consumer of Python says of them what the README's table has of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
import requests

import videotasks
from generator.emit.vectors.texts import TEXT_CONSUMERS, TEXT_KINDS
from tests.contract.reader import ROOT, endpoints
from videotasks.mock import MockPlatform

from .texts import Text, surprises, texts_in

FOLDER = ROOT / "generated" / "json-schema" / "vectors" / "optional-texts"
TEXTS = list(texts_in(FOLDER))


def kind_of(text: Text) -> type[videotasks.Request]:
    found: type[videotasks.Request] = getattr(videotasks, text.title)
    return found


def parsed(text: Text, raw: str | bytes) -> bool:
    try:
        body = json.loads(raw)
    except ValueError:
        return False
    return not kind_of(text).problems_of(body)


def called(text: Text) -> bool:
    try:
        kind_of(text).from_tool_call(text.text)
    except videotasks.ValidationError:
        return False
    return True


@pytest.fixture(scope="module")
def posted() -> Iterator[Callable[[Text], bool]]:
    with MockPlatform() as platform, requests.Session() as session:
        session.trust_env = False
        headers = {
            "Authorization": f"Bearer {platform.key}",
            "Content-Type": "application/json",
        }

        def post(text: Text) -> bool:
            url = platform.base_url + kind_of(text).path
            body = text.text.encode("utf-8")
            return session.post(url, data=body, headers=headers, timeout=60).ok

        yield post


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::videotasks.VideotasksWarning")
def test_each_consumer_says_what_the_table_has_of_it(
    posted: Callable[[Text], bool],
) -> None:
    judges: dict[str, Callable[[Text], bool]] = {
        "json": lambda text: parsed(text, text.text),
        "json-bytes": lambda text: parsed(text, text.text.encode("utf-8")),
        "tool-call": called,
        "mock": posted,
    }
    assert {*TEXT_CONSUMERS} - {*judges} == {"node", "node-response", "go"}
    for consumer, judge in judges.items():
        verdicts = {text: judge(text) for text in TEXTS}
        assert surprises(consumer, verdicts) == []


def test_every_request_has_texts_of_every_kind() -> None:
    every = {kind.name for kind in TEXT_KINDS}
    for endpoint in endpoints():
        mine = [text for text in TEXTS if text.title == endpoint.request_title]
        numbers = [
            name
            for name, spec in endpoint.parameters.items()
            if spec["type"] == "integer" and not {"maximum", "enum"} & set(spec)
        ]
        assert {text.kind for text in mine} == (
            every if numbers else every - {"number beyond floats"}
        )


def test_the_letter_says_what_is_valid_and_where_a_name_comes_twice_its_last_value() -> (
    None
):
    mine = [text for text in TEXTS if text.title == "ViduQ1TextToVideoRequest"]
    assert [(text.text, text.valid) for text in mine] == [
        ('{"prompt": "text", "seed": 1e400}', True),
        ('{"prompt": 5, "prompt": "text"}', True),
        ('{"prompt": "text", "prompt": 5}', False),
        ('\ufeff{"prompt": "text"}', False),
    ]


def test_a_consumer_that_says_otherwise_than_the_table_is_named() -> None:
    text = TEXTS[0]
    (said,) = surprises("json", {text: not text.expected("json")})
    assert said.startswith(f"{text.title}: {text.description}: json says ")
    assert surprises("json", {text: text.expected("json")}) == []


def test_no_file_has_a_sign_that_nobody_sees() -> None:
    for path in FOLDER.glob("*.json"):
        assert path.read_bytes().isascii()
