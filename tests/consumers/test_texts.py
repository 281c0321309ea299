"""Node.js and Go read the texts on which parsers differ as the README's table says."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from generator.emit.vectors.texts import TEXT_CONSUMERS
from tests.contract.schemas.texts import Text, surprises, texts_in

from .generated import SCHEMAS, read
from .tools import HERE, Tool

pytestmark = pytest.mark.interop

NEWEST = SCHEMAS / "2020-12"
TEXTS = list(texts_in(SCHEMAS / "vectors" / "optional-texts"))


@pytest.mark.parametrize(
    ("consumer", "way"), [("node", "parse"), ("node-response", "response")]
)
def test_node_reads_them_as_foretold(
    consumer: str, way: str, node: Tool, figure: Callable[[str], None]
) -> None:
    texts = json.dumps([[text.title, text.text] for text in TEXTS])
    said = json.loads(node("texts.mjs", way, NEWEST, stdin=texts))
    assert surprises(consumer, dict(zip(TEXTS, said, strict=True))) == []
    figure(f"{TEXT_CONSUMERS[consumer]}: {len(TEXTS)} texts, all as foretold")


def test_go_reads_them_as_foretold(
    go: Tool, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    shutil.copy(HERE / "go_texts" / "main.go", tmp_path)
    go("build", "-o", tmp_path / "program", "main.go", cwd=tmp_path)
    texts = json.dumps([text.text for text in TEXTS])
    bodies = json.loads(Tool((str(tmp_path / "program"),))(stdin=texts))

    def is_right(text: Text, body: object) -> bool:
        schema = read(NEWEST / f"{text.title}.json")
        return Draft202012Validator(schema).is_valid(body)

    pairs = zip(TEXTS, bodies, strict=True)
    said = {text: is_right(text, body) for text, body in pairs}
    assert surprises("go", said) == []
    figure(f"{TEXT_CONSUMERS['go']}: {len(TEXTS)} texts, all as foretold")
