"""What the builders of the Java package make is what the Python client sends, and the compiler knows their literals."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import videotasks
from tests.vector_files import groups_of

from .generated import SCHEMAS, read
from .java_tools import PACKAGE, PROGRAMS, SOURCES, java
from .tools import Tool

pytestmark = pytest.mark.interop


BUILT = {
    "least": '{"prompt":"a cat"}',
    "zero and false": '{"prompt":"a cat","seed":0,"bgm":false}',
    "null leaves out": '{"seed":0,"bgm":false}',
    "empty text": '{"prompt":""}',
    "empty list": '{"images":[]}',
    "list": '{"images":["https://example.com/a.png"]}',
    "several": '{"images":["a","b"]}',
    "list of anything": '{"multi_prompt":["a door","a hall"]}',
    "several of anything": '{"multi_prompt":["a door",{"prompt":"a hall"}]}',
    "by name": '{"prompt":"","style":"noir","new":{"a":[1,2]},"off":null}',
    "nested": '{"prompt":"p","duration":5,"subjects":[{"id":"keeper","images":["https://example.com/a"]}]}',
    "nested, read": "keeper 5 null",
    "equal": "true",
    "not equal": "false",
    "for people": 'ViduQ1ImageToVideoRequest{images: ["data:image/png;base64,... (999 characters)"]}',
    "invalid": '1 /style: "noir" is not among the allowed values: "general", "anime"',
    "fixed": "true",
    "copied": "[one]",
    "no number": "JSON has no NaN",
    "no number, checked": "/seed: NaN is not an integer",
    "unknown": 'TASK_STATUS_NEW null null [/task/task_id: is required and missing, /task/eta: "soon" is not a number]',
    "known": "TASK_STATUS_SUCCEED",
    "closed": "null",
}


def test_a_builder_sends_what_was_set_and_nothing_else(java_program: Tool) -> None:
    lines = java_program("Builds").splitlines()
    assert dict(line.split("\t") for line in lines) == BUILT


def bodies() -> Iterator[tuple[str, Any]]:
    """Title and body of right requests of every endpoint: each example, and the whole body of its vectors."""
    for endpoint in read(SCHEMAS / "catalog.json")["endpoints"]:
        title = endpoint["request"]["title"]
        schema = read(SCHEMAS / "2020-12" / f"{title}.json")
        (group,) = groups_of(SCHEMAS / "vectors" / "2020-12" / f"{title}.json")
        right = [test["data"] for test in group["tests"] if test["valid"]]
        for body in [*schema["examples"], right[0], *right[1:40]]:
            if is_documented(body, schema, schema):
                yield title, body


def is_documented(value: Any, schema: Any, root: Any) -> bool:
    """Whether a body has members alone that builders have methods for."""
    if is_any(schema):
        return True
    if isinstance(value, list):
        return all(is_documented(one, schema["items"], root) for one in value)
    if not isinstance(value, dict):
        return True
    schema = (
        root["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    )
    known = schema["properties"]
    return value.keys() <= known.keys() and all(
        is_documented(one, known[name], root) for name, one in value.items()
    )


def is_any(schema: Any) -> bool:
    """Whether the documentation states no type: a program gives what it likes."""
    return "$ref" not in schema and "type" not in schema and "enum" not in schema


def method(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def written(title: str, schema: Any, body: Any, owner: str = "") -> str:
    """A body as a program builds it: an enum's value by `of`, an object by its builder."""
    source = (PACKAGE / SOURCES / f"{title}.java").read_text("utf-8")
    properties = (schema["$defs"][owner] if owner else schema)["properties"]
    # Each object has a builder: members of the same name need not have the same type.
    source_of_owner = source[source.index(f" class {owner or title} ") :]
    calls = ""
    for name, value in body.items():
        call = method(name)
        taken = re.search(rf" {call}\((?:List<)?(\w+)", source_of_owner)
        assert taken, f"{title}: no {call}"
        enum = f"{title}.{taken[1]}" if f"enum {taken[1]} " in source else ""
        given = argument(title, schema, properties[name], value, enum)
        calls += f".{call}({given})"
    return f"{title}{f'.{owner}' if owner else ''}.builder(){calls}.build()"


def argument(title: str, schema: Any, inner: Any, value: Any, enum: str) -> str:
    """A value as a program writes it."""
    if is_any(inner):
        return f"Json.read({quoted(json.dumps(value))})"
    if isinstance(value, dict):
        return written(title, schema, value, inner["$ref"].rpartition("/")[2])
    if isinstance(value, list):
        items = (argument(title, schema, inner["items"], one, enum) for one in value)
        return f"java.util.Arrays.asList({', '.join(items)})"
    text = quoted(value) if isinstance(value, str) else json.dumps(value)
    if isinstance(value, int) and not isinstance(value, bool):
        text += "L"
    return f"{enum}.of({text})" if enum else text


def quoted(text: str) -> str:
    """A text in Java, sign by sign."""
    units = text.encode("utf-16-be", "surrogatepass")
    numbers = (units[at] << 8 | units[at + 1] for at in range(0, len(units), 2))
    signs = [
        (
            chr(one)
            if chr(one).isalnum() and one < 128
            else f"\\{one:03o}" if one < 256 else f"\\u{one:04x}"
        )
        for one in numbers
    ]
    return f'"{"".join(signs)}"'


def test_requests_of_every_endpoint_are_those_of_the_python_client(
    javac: Tool, packaged: str, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    given = [(title, body) for title, body in bodies() if len(json.dumps(body)) < 2_000]
    rows = [
        (title, body, read(SCHEMAS / "2020-12" / f"{title}.json"))
        for title, body in given
    ]
    programs = []
    for number in range(0, len(rows), 20):
        lines = "\n".join(
            f"        System.out.println({written(title, schema, body)}.toJson());"
            for title, body, schema in rows[number : number + 20]
        )
        path = tmp_path / f"Made{number}.java"
        path.write_text(
            f"import videotasks.*;\nfinal class Made{number} {{\n    static void all() {{\n{lines}\n    }}\n}}\n",
            "utf-8",
        )
        programs.append(path)
    calls = "".join(f" {path.stem}.all();" for path in programs)
    main = tmp_path / "Made.java"
    main.write_text(
        f"final class Made {{ public static void main(String[] x) {{{calls} }} }}\n"
    )
    javac("-d", tmp_path / "made", "-cp", packaged, *programs, main, cwd=tmp_path)
    said = java(javac, packaged, tmp_path / "made")("Made").splitlines()
    # Of some there is something to be said that refuses nothing.
    warnings.simplefilter("ignore", videotasks.VideotasksWarning)
    for (title, body, schema), line in zip(rows, said, strict=True):
        sent = json.loads(line)
        assert list(sent.items()) == list(body.items())
        assert sent == getattr(videotasks, title).from_dict(body).to_dict()
        assert list(Draft202012Validator(schema).iter_errors(sent)) == []
    endpoints = read(SCHEMAS / "catalog.json")["endpoints"]
    assert {title for title, _ in given} == {
        endpoint["request"]["title"] for endpoint in endpoints
    }
    figure(f"Java package: {len(rows)} requests are those of the client")


def errors(javac: Tool, source: Path, packaged: str, folder: Path) -> set[int]:
    """The lines of a program that the compiler refuses."""
    done = javac.run("-d", folder, "-cp", packaged, source, cwd=folder)
    return {int(line) for line in re.findall(r"\.java:([0-9]+): error", done.stderr)}


def test_the_compiler_refuses_wrong_literals(
    javac: Tool, packaged: str, tmp_path: Path
) -> None:
    source = PROGRAMS / "Refused.java"
    lines = source.read_text("utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if "// refused" in line}
    assert len(marked) > 10
    assert errors(javac, source, packaged, tmp_path) == marked
