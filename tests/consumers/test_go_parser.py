"""The parser of the package in Go takes the texts that encoding/json takes, and reads them alike."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vector_files import groups_of

from .generated import SCHEMAS
from .go_programs import PROGRAMS, copied
from .tools import Tool

pytestmark = pytest.mark.interop


def test_texts_are_read_as_the_standard_library_reads_them(
    go: Tool, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    """Vectors, with pieces put in and cut out, and texts made of pieces by chance, the same each time."""
    home = copied(tmp_path)
    shutil.copy(PROGRAMS / "parser_test.go", home)
    texts = [
        json.dumps(test["data"], ensure_ascii=number % 2 == 0)
        for path in sorted((SCHEMAS / "vectors" / "2020-12").glob("*.json"))
        for group in groups_of(path)
        for number, test in enumerate(group["tests"])
    ]
    (home / "texts.json").write_text(json.dumps(texts), "utf-8")
    said = go("test", "-v", "-run", "Texts", ".", cwd=home)
    (count,) = re.findall(r"[0-9]+ texts, of which [0-9]+ are JSON", said)
    figure(f"parser in Go: {count}, all as encoding/json has them")
