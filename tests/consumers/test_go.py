"""Go builds requests from quicktype's types, which the schemas accept; bodies pass through the types."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from jsonschema.validators import validator_for

from tests.vector_files import groups_of

from .generated import DIALECTS, PACKAGES, SCHEMAS, files, read
from .tools import HERE, Tool

pytestmark = pytest.mark.interop

QUICKTYPE = f"quicktype {PACKAGES['quicktype']}"
OTHER_CASE = re.compile(r"valid at \S*/[A-Z_]+: ")
"""A further member whose name differs from a known one in case: Go reads it into that one."""


@pytest.fixture(scope="session", params=DIALECTS)
def dialect(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="session")
def program(
    dialect: str, node: Tool, go: Tool, tmp_path_factory: pytest.TempPathFactory
) -> Tool:
    """The program of this folder, built with the types of a dialect's bundle."""
    folder = tmp_path_factory.mktemp("go")
    shutil.copy(HERE / "go" / "main.go", folder)
    node(
        HERE / "node_modules" / ".bin" / "quicktype",
        *(
            "--quiet",
            "--src-lang",
            "schema",
            "--src",
            SCHEMAS / dialect / "bundle.json",
        ),
        *("--lang", "go", "--package", "main", "--top-level", "VideotasksBundle"),
        *("--out", folder / "types.go"),
    )
    go("build", "-o", folder / "program", "main.go", "types.go", cwd=folder)
    return Tool((str(folder / "program"),))


def lines(written: str) -> Iterator[tuple[str, Any]]:
    """Title and body of each line."""
    for line in written.splitlines():
        ((title, body),) = json.loads(line).items()
        yield title, body


def problems(dialect: str, title: str, body: Any) -> list[str]:
    """What the schema of a title has against a body."""
    schema = read(SCHEMAS / dialect / f"{title}.json")
    found = validator_for(schema)(schema).iter_errors(body)
    return [f"{title}: {one.json_path}: {one.message}" for one in found]


def test_the_schemas_accept_what_go_builds(
    dialect: str, program: Tool, figure: Callable[[str], None]
) -> None:
    built = list(lines(program("requests")))
    assert [
        one for title, body in built for one in problems(dialect, title, body)
    ] == []
    bodies = dict(built)
    assert bodies["ViduQ1TextToVideoRequest"] == {
        "prompt": "a lighthouse in a storm",
        "aspect_ratio": "9:16",
        "seed": 2**31,
        "bgm": False,
    }
    assert bodies["ViduQ2TextToVideoRequest"]["subjects"][1]["voice_id"] == "purr"
    assert bodies["ViduQ2ProMultiFrameRequest"]["wm_position"] == "bottom_left"
    figure(f"{QUICKTYPE} for Go, {dialect}: {len(built)} requests are accepted")


def passed(program: Tool, bodies: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """What becomes of bodies that Go reads into its types and writes."""
    sent = "".join(json.dumps({title: body}) + "\n" for title, body in bodies)
    return list(lines(program("pass", stdin=sent)))


def filled(value: Any) -> Any:
    """Without null and []: Go drops an empty list that is optional, and always writes a member without a type."""
    if isinstance(value, list):
        return list(map(filled, value))
    if isinstance(value, dict):
        return {k: filled(one) for k, one in value.items() if one not in (None, [])}
    return value


def known(dialect: str, title: str, body: Any) -> Any:
    """Without further parameters: a type has no place for them, and Go drops them."""
    schema = read(SCHEMAS / dialect / f"{title}.json")
    return {name: body[name] for name in body if name in schema["properties"]}


def test_every_example_passes_through_the_types_of_go(
    dialect: str, program: Tool, figure: Callable[[str], None]
) -> None:
    examples = [
        (schema["title"], body)
        for schema in map(read, files(dialect))
        for body in schema.get("examples", [])
    ]
    back = passed(program, examples)
    assert [(title, filled(body)) for title, body in back] == [
        (title, filled(known(dialect, title, body))) for title, body in examples
    ]
    assert [one for title, body in back for one in problems(dialect, title, body)] == []
    figure(
        f"{QUICKTYPE} for Go, {dialect}: {len(back)} examples pass through the types"
    )


def test_what_has_passed_through_the_types_of_go_is_still_accepted(
    dialect: str, program: Tool, figure: Callable[[str], None]
) -> None:
    bodies = [
        (group["description"], test["data"])
        for path in sorted((SCHEMAS / "vectors" / dialect).glob("*.json"))
        for group in groups_of(path)
        for test in group["tests"]
        if test["valid"] and not OTHER_CASE.match(test["description"])
    ]
    back = passed(program, bodies)
    assert [title for title, _ in back] == [title for title, _ in bodies]
    wrong = []
    for (title, body), (_, sent) in zip(bodies, back, strict=True):
        found = problems(dialect, title, sent)
        # An empty list is dropped even if it is the one thing that a condition asks for.
        if found and not ([] in body.values() and sent == filled(body)):
            wrong += found
    assert wrong == []
    figure(f"{QUICKTYPE} for Go, {dialect}: {len(back):,} valid vectors pass, too")


def test_a_required_list_that_go_was_not_given_is_refused(
    dialect: str, program: Tool
) -> None:
    ((title, body),) = passed(
        program, [("ViduQ1ReferenceToVideoRequest", {"prompt": "they meet"})]
    )
    assert body == {"prompt": "they meet", "images": None}
    assert problems(dialect, title, body) == [
        f"{title}: $.images: None is not of type 'array'"
    ]
