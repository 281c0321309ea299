"""The Java package gives every vector its verdict, with the rule, the place and the words of the Python client."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

import videotasks
from generator.emit.java.output import OUTPUT
from generator.emit.java.readme import SEEN
from generator.emit.parts import of_set
from generator.emit.vectors.output import OUTPUT as VECTORS
from generator.language.load import load
from tests.fragment_specs import FRAGMENTS, build
from tests.vector_files import groups_of, is_right_by_count

from . import java_generators
from .conftest import or_skip
from .generated import SCHEMAS, read
from .java_tools import PACKAGE, PROGRAMS, SOURCES, compiled, java
from .test_ajv import fragments
from .test_validators import in_javascript
from .tools import Tool

pytestmark = pytest.mark.interop

FILES = sorted(
    path
    for folder in ("draft-07", "2020-12", "optional-texts")
    for path in (SCHEMAS / "vectors" / folder).rglob("*.json")
)
Said = list[list[Any]]
"""Pointer, rule, nearest, message and source of each problem."""


def every_test(path: Path) -> list[Any]:
    """Every test of a vector file, of bodies or of texts."""
    return [
        test for group in read(path) for test in group.get("tests", group.get("texts"))
    ]


def said_of(judge: Tool, files: Sequence[Path]) -> dict[Path, list[Said]]:
    """Vector file -> what is said of each of its tests."""
    lines = [line for line in judge("Judge", *files).split("\n") if line]
    found = {}
    for path in files:
        count = len(every_test(path))
        found[path] = [json.loads(line) for line in lines[:count]]
        lines = lines[count:]
    assert lines == []
    return found


def disagreements(answers: dict[Path, list[Said]]) -> Iterator[str]:
    """Each test of which it says otherwise, or names another rule or another place first."""
    for path, several in answers.items():
        for test, said in zip(every_test(path), several, strict=True):
            words = test["description"]
            # A text that is no JSON breaks a rule of its own, before any type is seen.
            unreadable = said[:1] and said[0][1] == "json" and "byte order" in words
            named = said and (
                test["valid"] or words.startswith(f"{said[0][1]} at {said[0][0]}: ")
            )
            if bool(said) is is_right_by_count(test) or not (
                named or unreadable or not said
            ):
                yield f"{path}: {words}: {said[:1]}"


@pytest.fixture(scope="module")
def answers(java_program: Tool) -> dict[Path, list[Said]]:
    return said_of(java_program, FILES)


def test_every_vector_gets_its_verdict_its_rule_and_its_place(
    answers: dict[Path, list[Said]], figure: Callable[[str], None]
) -> None:
    assert list(disagreements(answers)) == []
    count = sum(map(len, answers.values()))
    assert count > 20_000
    figure(
        f"Java package: {count:,} vectors of both dialects, optional ones and texts included, agree"
    )


def test_problems_are_those_of_the_python_client_in_its_words(
    answers: dict[Path, list[Said]], figure: Callable[[str], None]
) -> None:
    count = 0
    for path, several in answers.items():
        if path.parts[-2] == "optional-texts" or "draft-07" in path.parts:
            continue
        groups = [(group, test) for group in groups_of(path) for test in group["tests"]]
        for (group, test), said in zip(groups, several, strict=True):
            kind = getattr(videotasks, group["schema"]["title"], None)
            if kind is None or "[integer-valued float]" in test["description"]:
                continue
            expected = [
                [
                    one.pointer,
                    one.rule,
                    one.nearest,
                    in_javascript(one.message),
                    one.source,
                ]
                for one in kind.problems_of(test["data"])
                # No schema says how many bytes a data URI may hold.
                if one.rule != "maxDecodedSize"
            ]
            found = [[*one[:3], one[3].replace("'", '"'), one[4]] for one in said]
            assert found == expected, test["description"]
            count += len(expected)
    assert count > 5_000
    figure(f"Java package: {count:,} problems are those of the client")


TEXTS = [
    *("{}", " [ ] ", '{"a":[1,{"b":null}]}', "true", '""', "0", "-0", "-0.0", "1E5"),
    *("12345678901234567890123", "1.10", "1e400", "-1.5e-400", '"\\u0041\\n\\/"'),
    *('"\\ud83c\\udfac"', '"\U0001f3ac"', '{"a":1,"a":2}', '"\x7f\u2028"', "1" * 4_000),
    *(
        "",
        " ",
        "t",
        "nul",
        "NaN",
        "Infinity",
        "01",
        "-",
        "+1",
        "1.",
        ".5",
        "1e",
        "1e+",
    ),
    *(
        "[1,]",
        "[,1]",
        "{,}",
        '{"a"}',
        '{"a":}',
        "{a:1}",
        "{'a':1}",
        '{"a":1,}',
        "[1 2]",
    ),
    *('"', '"\\', '"\\x41"', '"\\u12"', '"\\u00g0"', '"\\u\uff11\uff11\uff11\uff11"'),
    *(
        '"\n"',
        '"\x00"',
        "\ufeff{}",
        "{}\x00",
        "{} x",
        "[",
        "{",
        '{"a":1',
        "\u00a01",
        "1\u0660",
    ),
    *(
        "//x\n1",
        "/**/1",
        "[1]]",
        "--1",
        "1-",
        "0x1",
        "1_000",
        "True",
        "\x0b1",
        "\u20281",
    ),
]


def test_its_reader_takes_json_to_the_letter_and_numbers_exactly(
    java_program: Tool,
) -> None:
    said = java_program("Texts", stdin=json.dumps(TEXTS)).split("\n")[:-1]
    for text, line in zip(TEXTS, said, strict=True):
        try:
            expected = json.loads(text, parse_float=str, parse_constant=_refuse)
        except ValueError:
            assert line == "null", text
            continue
        (written,) = json.loads(line)
        found = json.loads(written, parse_float=str)
        assert _exactly(found) == _exactly(expected), text


def _refuse(word: str) -> None:
    raise ValueError(word)


def _exactly(value: Any) -> Any:
    """Numbers that are written otherwise are the same; the text of a float is one."""
    if isinstance(value, str) and re.fullmatch(r"-?[0-9.]+([eE][-+]?[0-9]+)?", value):
        from decimal import Decimal

        return Decimal(value)
    return value


def test_texts_that_are_too_deep_or_too_long_are_no_error_of_the_machine(
    java_program: Tool,
) -> None:
    deep = ["[" * 100_000, '{"a":' * 100_000, "[" * 499 + "]" * 499, "1" * 10_001]
    said = java_program("Texts", stdin=json.dumps([*deep, "1e2147483648"])).splitlines()
    assert [line == "null" for line in said] == [True, True, False, True, True]


def made(specs: Path, home: Path) -> Path:
    """The Java package of a spec folder; vectors lie beside it."""
    for output in of_set([OUTPUT, VECTORS], load(specs)):
        path = home / output.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(output.content)
    return home / "java"


def test_specs_that_nobody_has_written_yet_get_right_packages(
    javac: Tool, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    count = 0
    found = fragments()
    for fragment in found:
        home = tmp_path / fragment.stem
        package = made(build(fragment, home / "specs"), home)
        judge = compiled(javac, package, home / "classes", PROGRAMS / "Judge.java")
        files = sorted((home / "json-schema" / "vectors" / "2020-12").rglob("*.json"))
        answers = said_of(judge, files)
        assert list(disagreements(answers)) == [], fragment.stem
        count += sum(map(len, answers.values()))
        shutil.rmtree(home)
    figure(f"Java packages of {len(found)} other spec sets: {count:,} vectors agree")


LARGE = """
title: Large
name: Large
method: POST
path: /v3/async/large
summary: Makes a video.
sources: {page: {provider: acme, url: https://acme.example/page, form: markdown, date: unknown}}
providers: {acme: {}}
"""


def test_what_has_no_room_in_a_method_or_a_constant_is_split(
    javac: Tool, tmp_path: Path
) -> None:
    """A class file has room for 65,535 bytes of a method, and of a constant."""
    texts = [f"value {number} of a long list" for number in range(5_000)]
    parameters = {
        "most": {"type": "string", "enum": texts[:1_000]},
        "more": {"type": "string", "enum": texts},
        "numbers": {"type": "integer", "enum": list(range(0, 9_000, 3))},
        "open": {"type": "string", "openEnum": texts},
        "long": {"type": "string", "enum": ["\u540d" * 70_000, "a"]},
        **{
            f"p{number}": {"type": "string", "enum": texts[:9]}
            for number in range(1_500)
        },
    }
    parts = {
        "parameters": parameters,
        "response": {"task_id": {"use": "task_id"}},
        "examples": [{}],
    }
    spec = tmp_path / "large.yaml"
    lines = (f"{name}: {json.dumps(part)}\n" for name, part in parts.items())
    spec.write_text(LARGE + "".join(lines), "utf-8")
    package = made(build(spec, tmp_path / "specs"), tmp_path)
    judge = compiled(javac, package, tmp_path / "classes", PROGRAMS / "Judge.java")
    body = {
        "most": texts[999],
        "more": texts[4_999],
        "numbers": 8_997,
        "p1499": texts[8],
    }
    tests = [
        {"data": {**body, "long": "\u540d" * 70_000}, "valid": True, "description": ""},
        {
            "data": {**body, "more": "x"},
            "valid": False,
            "description": "enum at /more: x",
        },
        {
            "data": {"p1499": texts[9]},
            "valid": False,
            "description": "enum at /p1499: x",
        },
    ]
    file = tmp_path / "tests.json"
    file.write_text(json.dumps([{"schema": {"title": "LargeRequest"}, "tests": tests}]))
    assert list(disagreements(said_of(judge, [file]))) == []


def test_the_readme_builds_and_says_what_runs(javac: Tool, tmp_path: Path) -> None:
    readme = (PACKAGE / "README.md").read_text("utf-8")
    (command,) = re.findall(r"^```sh\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    home = tmp_path / "java"
    shutil.copytree(PACKAGE, home)
    path = {"PATH": f"{Path(javac.command[0]).parent}:/usr/bin:/bin"}
    Tool(("sh", "-euc"), path)(command, cwd=home)
    programs = []
    for block in re.findall(r"^```java\n(.*?)^```", readme, re.MULTILINE | re.DOTALL):
        (name,) = re.findall(r"final class (\w+)", block)
        programs.append(tmp_path / f"{name}.java")
        programs[-1].write_text(block, "utf-8")
    main = tmp_path / "Main.java"
    main.write_text(
        "final class Main { public static void main(String[] words) {"
        " System.out.println(Check.problems(Example.body()).size() + Example.body()); } }"
    )
    javac("-d", tmp_path / "out", "-cp", home / "build", *programs, main, cwd=tmp_path)
    said = java(javac, home / "build", tmp_path / "out")("Main")
    assert said.startswith("0{")
    body = json.loads(said[1:])
    (title,) = re.findall(r"(\w+)\.builder\(\)", readme)
    assert body
    assert getattr(videotasks, title).problems_of(body) == []


def test_its_documentation_has_no_fault(javac: Tool, tmp_path: Path) -> None:
    program = shutil.which("javadoc", path=Path(javac.command[0]).parent)
    assert program, "a compiler without its javadoc"
    options = ("-quiet", "-Werror", "-Xdoclint:all,-missing", "-d", tmp_path / "out")
    Tool((program,))(
        *options, *sorted((PACKAGE / SOURCES).glob("*.java")), cwd=tmp_path
    )


def test_the_table_beside_other_generators_says_what_was_seen(tmp_path: Path) -> None:
    """`WRITE_SEEN=1 python -m tests.consumers.java_generators` writes it anew."""
    rows = or_skip(lambda: java_generators.seen(tmp_path))
    assert rows == read(SEEN)
    ours, *others = rows
    assert ours["wrong accepted"] == {}
    assert ours["right refused"] == ours["right changed"] == 0
    assert ours["unasked"] == []
    assert all(row["wrong accepted"] for row in others)


LONG = """// Judges texts of a length that no stack of the machine has room for, and one with the fault at its end.
import java.util.Map;
import videotasks.Validation;

final class Long {
    public static void main(String[] words) {
        Validation checks = Validation.of("fragment.patterns");
        for (String end : new String[] {"a", "_"}) {
            String text = "a-".repeat(300_000) + end;
            Map<String, Object> body = Map.of("whole", "abc", "sent", "v1", "slug", text);
            System.out.println(checks.problems(body).stream().map(one -> one.rule()).toList());
        }
    }
}
"""


def test_a_pattern_fits_a_text_however_long_it_is(javac: Tool, tmp_path: Path) -> None:
    text = (FRAGMENTS / "accepted" / "patterns.yaml").read_text("utf-8")
    assert "minLength: 3, maxLength: 12, " in text
    fragment = tmp_path / "patterns.yaml"
    fragment.write_text(text.replace("minLength: 3, maxLength: 12, ", ""), "utf-8")
    package = made(build(fragment, tmp_path / "specs"), tmp_path)
    program = tmp_path / "Long.java"
    program.write_text(LONG, "utf-8")
    judge = compiled(javac, package, tmp_path / "classes", program)
    assert judge("Long").splitlines() == ["[]", "[pattern]"]
