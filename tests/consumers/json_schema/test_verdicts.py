"""What validators of other people say of the vectors, measured and compared with the tables of the README.

`seen_of_validators.json` is written anew by `WRITE_SEEN=1 make interop PYTEST="-k validators_say"`.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from generator.emit.parts import of_set
from generator.emit.schema_package.validators import SEEN, TRAITS
from generator.emit.vectors.output import OUTPUT as VECTORS
from generator.language.load import load
from tests.consumers import tools
from tests.consumers.generated import DIALECTS, SCHEMAS, read
from tests.consumers.tools import Tool
from tests.fragment_specs import FRAGMENTS, build
from tests.vector_files import groups_of

from .validators import EVERY, Validator

pytestmark = pytest.mark.interop


def vectors(dialect: str, package: Path = SCHEMAS) -> tuple[Path, ...]:
    """The vector files of a dialect, the optional ones last."""
    folder = package / "vectors" / dialect
    found = [*folder.glob("*.json"), *folder.glob("large/*.json")]
    return (*sorted(found), *sorted((folder / "optional").glob("*.json")))


@lru_cache
def every_test(files: tuple[Path, ...]) -> list[tuple[Path, Any, Any]]:
    """File, schema and test of each test."""
    return [
        (file, group["schema"], test)
        for file in files
        for group in groups_of(file)
        for test in group["tests"]
    ]


def said_of(program: Tool, files: tuple[Path, ...]) -> str:
    """A verdict for each test, in the order of the files."""
    lines = [line.partition("\t") for line in program(*files).splitlines()]
    assert [name for name, _, _ in lines] == [*map(str, files)]
    return "".join(verdicts for _, _, verdicts in lines)


def is_behind_reference(schema: Any, pointer: str) -> bool:
    """Whether a place in a body is described by a definition."""
    node, found = schema, False
    for step in [*pointer.split("/")[1:], None]:
        while "$ref" in node:
            target = node["$ref"].rpartition("/")[2]
            node = schema.get("$defs", schema.get("definitions"))[target]
            found = True
        if step is None or (
            "items" not in node and step not in node.get("properties", {})
        ):
            break
        node = node["items"] if "items" in node else node["properties"][step]
    return found


def has_closed_part(schema: Any, node: Any, value: Any) -> bool:
    """Whether something in a body is described by a definition that is closed."""
    if "$ref" in node:
        target = node["$ref"].rpartition("/")[2]
        found = schema.get("$defs", schema.get("definitions"))[target]
        closed = found.get("additionalProperties") is False
        return closed or has_closed_part(schema, found, value)
    if isinstance(value, list):
        items = node.get("items", {})
        return any(has_closed_part(schema, items, item) for item in value)
    members = node.get("properties", {}) if isinstance(value, dict) else {}
    return any(
        name in members and has_closed_part(schema, members[name], part)
        for name, part in (value.items() if members else ())
    )


def traits(schema: Any, test: Any) -> set[str]:
    """What may be why a validator takes a test otherwise."""
    words = test["description"]
    found = {
        name
        for name, (_, expression) in TRAITS.items()
        if expression and re.search(expression, words)
    }
    place = re.match(r"\S+ at (\S*): ", words)
    if place and is_behind_reference(schema, place[1]):
        found.add("behind")
    if has_closed_part(schema, schema, test["data"]):
        found.add("closed")
    if "$defs" in schema:
        found.add("defs")
    return found


def in_common(every: Sequence[set[str]], most: int) -> str:
    """What tests have in common that a validator takes otherwise."""
    if len(every) == most:
        return "every"
    shared = set.intersection(*every)
    return next((name for name in TRAITS if name in shared), "others")


def compared(verdicts: str, files: tuple[Path, ...]) -> dict[str, Any]:
    """How often a validator says otherwise than the vectors, and on which kinds of the optional ones."""
    said: dict[str, list[set[str]]] = {"accepts": [], "rejects": [], "breaks": []}
    kinds, count = set(), Counter[bool]()
    for verdict, (file, schema, test) in zip(verdicts, every_test(files), strict=True):
        is_right, is_other = test["valid"], verdict != "01"[test["valid"]]
        if file.parent.name == "optional":
            kind = re.search(r"\[(.+)\]$", test["description"])
            if kind and is_other:
                kinds.add(kind[1])
            continue
        count[is_right] += 1
        if is_other:
            way = "breaks" if verdict == "x" else "rejects" if is_right else "accepts"
            said[way].append(traits(schema, test))
    most = {"accepts": count[False], "rejects": count[True], "breaks": count.total()}
    return {
        "otherwise": {
            way: {in_common(found, most[way]): len(found)}
            for way, found in said.items()
            if found
        },
        "optional": sorted(kinds),
    }


def rows_of(
    language: str, folder: Path, package: Path = SCHEMAS
) -> list[dict[str, Any]]:
    """The rows of a language: each validator in each setting."""
    trials = [(one, word) for one in EVERY[language] for word in one.settings]
    # Built one after the other, as two of them may share a program; only then a version can be looked up.
    programs = [one.program(word, folder) for one, word in trials]
    built = [
        (one, word, one.version(), program)
        for (one, word), program in zip(trials, programs, strict=True)
    ]
    files = {dialect: vectors(dialect, package) for dialect in DIALECTS}

    def row(trial: tuple[Validator, str, str, Tool]) -> dict[str, Any]:
        validator, setting, version, program = trial
        return {
            "language": language,
            "name": validator.name,
            "version": version,
            "setting": setting,
            "dialects": {
                dialect: compared(said_of(program, files[dialect]), files[dialect])
                for dialect in validator.dialects
            },
        }

    with ThreadPoolExecutor(os.cpu_count()) as threads:
        return list(threads.map(row, built))


def counted(package: Path = SCHEMAS) -> dict[str, int]:
    """How many vectors a dialect has, without the optional ones."""
    return {
        dialect: sum(
            file.parent.name != "optional"
            for file, _, _ in every_test(vectors(dialect, package))
        )
        for dialect in DIALECTS
    }


def put(seen: Mapping[str, Any], language: str, rows: Sequence[Any]) -> None:
    """Writes the rows of a language in the place of those that were there."""
    others = [row for row in seen["rows"] if row["language"] != language]
    order = [*EVERY]
    every = sorted([*others, *rows], key=lambda row: order.index(row["language"]))
    whole = {"vectors": counted(), "rows": every}
    SEEN.write_text(json.dumps(whole, indent=2) + "\n", "utf-8")


@pytest.mark.parametrize("language", EVERY)
def test_validators_say_what_the_readme_says_of_them(
    language: str, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    try:
        rows = rows_of(language, tmp_path)
    except tools.MissingError as missing:
        pytest.skip(str(missing))
    if os.environ.get("WRITE_SEEN"):
        put(read(SEEN), language, rows)
    seen = read(SEEN)
    assert seen["vectors"] == counted()
    expected = [row for row in seen["rows"] if row["language"] == language]
    of_system = {one.name for one in EVERY[language] if one.is_of_system}
    for row, old in zip(rows, expected, strict=True):
        if row["name"] in of_system and row["version"] != old["version"]:
            # Another Debian has another version, which may say other things.
            figure(
                f"{row['name']}: {row['version']} here, {old['version']} in the table"
            )
        else:
            assert row == old
    agreeing = [
        not said["otherwise"] for row in rows for said in row["dialects"].values()
    ]
    figure(f"validators for {language}: {sum(agreeing)} of {len(agreeing)} rows agree")


@pytest.mark.parametrize("language", EVERY)
def test_every_driver_does_what_the_rules_of_long_texts_say(
    language: str, tmp_path: Path
) -> None:
    """In a member, in an item of a list, and below names that a pointer escapes; the first validator that is here."""
    specs = load(build(FRAGMENTS / "accepted" / "long_texts.yaml", tmp_path / "specs"))
    for output in of_set([VECTORS], specs):
        path = tmp_path / output.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(output.content)
    validator = EVERY[language][0]
    folder = tmp_path / "json-schema" / "vectors" / validator.dialects[0] / "large"
    files = tuple(folder.glob("*.json"))
    tests = [test for file in files for group in read(file) for test in group["tests"]]
    assert sum("longTexts" in test for test in tests) > 5
    try:
        said = said_of(validator.program(validator.settings[0], tmp_path), files)
    except tools.MissingError as missing:
        pytest.skip(str(missing))
    assert said == "".join("01"[test["valid"]] for test in tests)
