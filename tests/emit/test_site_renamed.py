"""A provider that calls a parameter otherwise is sent that name, by whatever sends the bare body."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from tests.proofs import needs
from tests.site.form_tools import said

pytestmark = needs("node")
FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/deviations.yaml"
BODY = {"prompt": "a cat", "duration": 5, "seed": 7}
RENAMED = {"prompt": "a cat", "seconds": 5, "random_seed": 7}
OURS = ("python", "shell")
"""The client and its command line know the names of each provider by themselves."""


def snippet(made: Path, language: str, provider: str) -> str:
    case = {"id": "fragment.deviations", "provider": provider, "body": BODY}
    [text] = said([{"do": "snippet", "language": language, **case}], made)
    assert isinstance(text, str)
    return text


@pytest.mark.parametrize("language", ["curl", "typescript", "go", "java", *OURS])
def test_a_provider_with_the_usual_names_is_sent_them(
    language: str, made: Path
) -> None:
    text = snippet(made, language, "acme")
    assert "random_seed" not in text
    assert not re.search(r"seconds(?! or less often)", text)


def test_curl(made: Path) -> None:
    words = shlex.split(snippet(made, "curl", "other").replace("\\\n", ""))
    assert json.loads(words[words.index("--data") + 1]) == RENAMED


@pytest.mark.parametrize("language", ["typescript", "go", "java"])
def test_a_program_checks_the_usual_names_and_sends_the_others(
    language: str, made: Path
) -> None:
    text = snippet(made, language, "other")
    checked, sent = re.split(r"problems|requireValid", text, maxsplit=1)
    assert "random_seed" not in checked
    assert re.search(r"\bseconds\b.*random_seed", sent, re.DOTALL)
    if language == "go":
        lines = re.search(r"body = \[\]byte\((.*?)\)\n", sent, re.DOTALL)
        assert lines
        pieces = re.findall(r'"(?:[^"\\]|\\.)*"', lines[1])
        assert json.loads("".join(map(json.loads, pieces))) == RENAMED
    if language == "java":
        [literal] = re.findall(r'^ +("\{.*")\)\)$', sent, re.MULTILINE)
        assert json.loads(json.loads(literal)) == RENAMED


@pytest.mark.parametrize("language", OURS)
def test_the_client_is_given_the_usual_names(language: str, made: Path) -> None:
    text = snippet(made, language, "other")
    assert "duration" in text
    assert "random_seed" not in text
