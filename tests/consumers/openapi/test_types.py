"""What types and checkers that are generated from the JSON Schemas let pass, measured and compared with the table.

`seen_of_types.json` is written anew by `WRITE_SEEN=1 make interop PYTEST="-k what_was_seen"`.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.emit.json_schema.inlined import FOLDER
from generator.emit.openapi.readme import FAULTS_OF_TYPES, SEEN_OF_TYPES
from tests.consumers import tools
from tests.consumers.generated import PACKAGES as OTHERS
from tests.consumers.generated import SCHEMAS
from tests.consumers.python_tools import python_tools
from tests.consumers.tools import HERE, Tool, locked

from . import quicktype
from .cases import RIGHT_OF_TYPES, TITLES, WRONG_OF_TYPES, Case
from .files import HOME, PACKAGES, read
from .quicktype import BUNDLE, TYPES, Pass, told

pytestmark = pytest.mark.interop

DIALECT = SCHEMAS / "2020-12"
INLINED = SCHEMAS / FOLDER


@dataclass(frozen=True)
class Types:
    """What a generator makes of the schemas."""

    name: str
    generator: str
    let_pass: Callable[[Path, Tool], Pass]
    refused: Callable[[Path, Tool], set[str]] | None = None
    """The cases that its types refuse before anything runs."""
    settings: str = ""


_WITHOUT_NUMBERS = ("--enum-field-as-literal", "all", "--collapse-root-models")


def datamodel(folder: Path, _: Tool) -> Pass:
    home = python_tools() / "bin"
    command = Tool((str(home / "datamodel-codegen"),))
    for name, options in (("plain", ()), ("set", _WITHOUT_NUMBERS)):
        file = folder / f"models_{name}.py"
        command(
            *("--input", BUNDLE, "--input-file-type", "jsonschema"),
            *("--output-model-type", "pydantic_v2.BaseModel"),
            *("--target-python-version", f"3.{sys.version_info.minor}"),
            *("--output", file, "--disable-timestamp", *options),
            cwd=folder,
        )
        numbered = re.findall(
            r"^class \w+[0-9]\(", file.read_text("utf-8"), re.MULTILINE
        )
        assert bool(numbered) is (name == "plain"), numbered
    program = (str(home / "python"), str(TYPES / "datamodel.py"))
    return told(Tool(program, {"PYTHONPATH": str(folder)}), folder, "plain", "set")


def of_zod(name: str) -> Callable[[Path, Tool], Pass]:
    def let_pass(folder: Path, node: Tool) -> Pass:
        command = (*node.command, str(TYPES / "schemas.mjs"), name)
        return told(Tool(command), folder, str(DIALECT), str(INLINED))

    return let_pass


def nothing(_: Path, __: Tool) -> Pass:
    """Types alone: whatever runs, sends."""
    return lambda bodies, _: [{"sent": body} for _, body in bodies]


def compiled(folder: Path, node: Tool) -> set[str]:
    """The cases that TypeScript refuses with the types of json-schema-to-typescript."""
    home = folder / "json2ts"
    home.mkdir()
    tools.node()
    json2ts = HERE / "node_modules" / ".bin" / "json2ts"
    for title in {*TITLES.values()}:
        source = DIALECT / f"{title}.json"
        node(json2ts, "--ignoreMinAndMaxItems", source, home / f"{title}.ts", cwd=home)
    return refused_by(home, node, "./{0}")


def typed(folder: Path, node: Tool) -> set[str]:
    """The same with the types of quicktype, which are in one file."""
    return refused_by(folder / "ts", node, "./classes.js")


def refused_by(home: Path, node: Tool, module: str) -> set[str]:
    """The cases that TypeScript refuses with the types of a module, or of one for each title."""
    names: dict[str, str] = {}
    for name, case in every().items():
        title = TITLES[case.operation]
        path = home / f"case{len(names)}.ts"
        names[path.name] = name
        text = f"export const body: import('{module.format(title)}').{title} = {json.dumps(case.body)};\n"
        path.write_text(text, "utf-8")
    tsc = HOME / "node_modules" / "typescript" / "bin" / "tsc"
    said = node.run(tsc, "--noEmit", "--strict", "--pretty", "false", *names, cwd=home)
    lines = [line for line in said.stdout.splitlines() if line[:1].strip()]
    return {names[line.partition("(")[0]] for line in lines}


def every() -> dict[str, Case]:
    """Right and wrong cases; the names of both are apart."""
    right = {f"right: {name}": case for name, case in RIGHT_OF_TYPES.items()}
    return {**right, **WRONG_OF_TYPES}


_INLINED = f"the files of `json-schema/{INLINED.name}`"
_FILLED = "members that are null left out before a body is sent"
EVERY = (
    Types("json-schema-to-typescript", "json-schema-to-typescript", nothing, compiled),
    Types("quicktype, TypeScript", "quicktype", quicktype.typescript, typed),
    Types("quicktype, JavaScript", "quicktype", quicktype.javascript),
    Types("quicktype, Python", "quicktype", quicktype.python),
    Types("quicktype, PHP", "quicktype", quicktype.php, settings=_FILLED),
    Types("quicktype, Go", "quicktype", quicktype.go),
    Types("quicktype, Java", "quicktype", quicktype.java, settings=_FILLED),
    Types("quicktype, C#", "quicktype", quicktype.csharp),
    Types("quicktype, C++", "quicktype", quicktype.cpp, settings=_FILLED),
    Types(
        "quicktype, Rust",
        "quicktype",
        quicktype.rust,
        settings=f"`{quicktype.RUST_SET}`",
    ),
    Types(
        "quicktype, Crystal",
        "quicktype",
        quicktype.crystal,
        settings="`Int64` in the place of `Int32` in what is made",
    ),
    Types(
        "datamodel-code-generator",
        "datamodel-code-generator",
        datamodel,
        settings=(
            "`model_dump(exclude_unset=True)`; against names with numbers, "
            f"`{' '.join(_WITHOUT_NUMBERS)}`"
        ),
    ),
    Types(
        "zod, `z.fromJSONSchema`",
        "zod",
        of_zod("zod"),
        settings=_INLINED,
    ),
    Types(
        "json-schema-to-zod",
        "json-schema-to-zod",
        of_zod("json-schema-to-zod"),
        settings=_INLINED,
    ),
)


def released(package: str) -> str:
    """The version in which a generator is tried."""
    found = {**OTHERS, **PACKAGES}.get(package)
    return found or locked(package).partition("==")[2]


def measured(let_pass: Pass, types: set[str], with_settings: bool) -> dict[str, Any]:
    """What is written into a right body, and what becomes of a wrong one."""
    cases = every()
    found = let_pass(
        [(TITLES[case.operation], case.body) for case in cases.values()], with_settings
    )
    unasked: dict[str, Any] = {}
    wrong: dict[str, str] = {}
    unreadable: set[str] = set()
    lost: list[str] = []
    for (name, case), one in zip(cases.items(), found, strict=True):
        title = TITLES[case.operation]
        if "unreadable" in one:
            unreadable.add(title)
        elif name.startswith("right: ") and "refused" in one:
            lost.append(name.removeprefix("right: "))
        elif name.startswith("right: "):
            assert "sent" in one, (name, one)
            members = {key: one["sent"].get(key) for key in case.body}
            assert members == case.body, (name, one)
            added = one["sent"].keys() - case.body.keys()
            for member in sorted(added):
                unasked[f"{title}.{member}"] = one["sent"][member]
        elif name in types:
            wrong[name] = "refused by types"
        elif "refused" in one:
            wrong[name] = "refused"
        else:
            same = one["sent"].items() >= case.body.items()
            wrong[name] = "sent" if same else f"sent as {json.dumps(one['sent'])}"
    assert not [name for name in types if name.startswith("right: ")], types
    return {
        "unasked": unasked,
        "wrong": wrong,
        "unreadable": sorted(unreadable),
        "refused though right": lost,
    }


def seen(types: Types, folder: Path, node: Tool) -> dict[str, Any]:
    """The row of a generator."""
    let_pass = types.let_pass(folder, node)
    refused = types.refused(folder, node) if types.refused else set()
    row = {
        "name": types.name,
        "generator": types.generator,
        "version": released(types.generator),
        **measured(let_pass, refused, False),
        "set": types.settings,
    }
    if types.settings:
        row["with it"] = measured(let_pass, refused, True)
    return row


def test_the_table_of_types_says_what_was_seen(node: Tool, tmp_path: Path) -> None:
    (tmp_path / "node_modules").symlink_to(HOME / "node_modules")
    try:
        rows = [seen(types, tmp_path, node) for types in EVERY]
    except tools.MissingError as missing:
        pytest.skip(str(missing))
    if os.environ.get("WRITE_SEEN"):
        SEEN_OF_TYPES.write_text(json.dumps(rows, indent=2) + "\n", "utf-8")
    assert rows == read(SEEN_OF_TYPES)
    for row in rows:
        # With its settings, if it needs any, each lets pass what is right.
        assert not row.get("with it", row)["refused though right"]


@pytest.mark.parametrize("name", ["zod", "json-schema-to-zod"])
def test_checks_of_inlined_schemas_say_what_the_vectors_say(
    name: str, node: Tool, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    """With nothing to set: but for conditions, which they lack, and `__proto__`, which zod never lets through."""
    (tmp_path / "node_modules").symlink_to(HOME / "node_modules")
    vectors = SCHEMAS / "vectors" / DIALECT.name
    files = [*sorted(vectors.glob("*.json")), *sorted(vectors.glob("large/*.json"))]
    said = node(TYPES / "verdicts.mjs", name, INLINED, *files, cwd=tmp_path)
    found = [json.loads(line) for line in said.splitlines()]
    count = sum(one["count"] for one in found)
    otherwise = [words for one in found for words in one["otherwise"]]
    changed = [words for one in found for words in one["changed"]]
    assert count > 10_000
    conditions = r"(allow|require|exclude) at /"
    assert [words for words in otherwise if not re.match(conditions, words)] == []
    assert [words for words in changed if "/__proto__: unknown" not in words] == []
    figure(
        f"{name} {released(name)}, inlined schemas: {count - len(otherwise):,} of "
        f"{count:,} vectors as they say; the others are conditions"
    )


def test_the_readme_has_a_word_for_every_fault() -> None:
    assert [*FAULTS_OF_TYPES] == [*WRONG_OF_TYPES]
