"""The package in Go gives the verdict of every vector, sends what the Python client sends, and is as gofmt has it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import videotasks
from generator.emit.go.samples import sample
from generator.language.load import load
from tests.contract.schemas.texts import texts_in
from tests.fragment_specs import FRAGMENTS, build
from tests.vector_files import groups_of, is_right_by_count

from .generated import ROOT, SCHEMAS
from .go_programs import (
    PACKAGE,
    PROGRAMS,
    copied,
    findings,
    judge,
    made,
    program,
    said_of,
)
from .test_validators import in_javascript
from .tools import Tool

pytestmark = pytest.mark.interop

SPECS = ROOT / "specs"
_LONGEST = 5_000
"""Characters of a body that is written as a program."""


class Vector(NamedTuple):
    title: str
    test: Any


def vectors(schemas: Path) -> list[Vector]:
    """Every vector in the newest dialect, optional and large ones included."""
    return [
        Vector(group["schema"]["title"], test)
        for path in sorted((schemas / "vectors" / "2020-12").rglob("*.json"))
        for group in groups_of(path)
        for test in group["tests"]
    ]


def disagreements(judge: Tool, several: list[Vector]) -> Iterator[str]:
    """Each vector of which the package says otherwise, or does not name the rule and the place."""
    texts = [(title, json.dumps(test["data"])) for title, test in several]
    for (title, test), said in zip(several, said_of(judge, texts), strict=True):
        words = test["description"]
        named = [f"{one[1]} at {one[0]}: " for one in said]
        if bool(said) is is_right_by_count(test):
            yield f"{title}: {words}: {said}"
        elif said and not test["valid"] and not words.startswith(tuple(named)):
            yield f"{title}: {words}: {said[0]}"


@pytest.fixture(scope="module")
def package(go: Tool, tmp_path_factory: pytest.TempPathFactory) -> Tool:
    return judge(go, copied(tmp_path_factory.mktemp("package")))


def test_every_vector_gets_its_verdict_its_rule_and_its_place(
    package: Tool, figure: Callable[[str], None]
) -> None:
    several = vectors(SCHEMAS)
    assert list(disagreements(package, several)) == []
    assert len(several) > 10_000
    figure(f"package in Go: {len(several):,} vectors, optional ones included, agree")


def test_problems_are_those_of_the_python_client_in_its_words(
    package: Tool, figure: Callable[[str], None]
) -> None:
    """But for the size of what a data URI holds, which no schema states; in what order, Go's maps do not know."""
    several = [
        (getattr(videotasks, title), test["data"])
        for title, test in vectors(SCHEMAS)
        if hasattr(videotasks, title)
        and "[integer-valued float]" not in test["description"]
    ]
    texts = [(kind.__name__, json.dumps(body)) for kind, body in several]
    count = 0
    for (kind, body), said in zip(several, said_of(package, texts), strict=True):
        expected = [
            [one.pointer, one.rule, one.nearest, in_javascript(one.message), one.source]
            for one in kind.problems_of(body)
            if one.rule != "maxDecodedSize"
        ]
        found = [[*one[:3], one[3].replace("'", '"'), one[4]] for one in said]
        assert sorted(found, key=str) == sorted(expected, key=str), body
        count += len(expected)
    assert count > 5_000
    figure(f"package in Go: {count:,} problems are those of the client")


def test_specs_that_nobody_has_written_yet_get_a_right_package(
    go: Tool,
    accepted_specs: Path,
    tmp_path: Path,
    figure: Callable[[str], None],
) -> None:
    sets = [accepted_specs]
    sets += [
        build(path, tmp_path / path.name / "specs")
        for path in sorted(FRAGMENTS.glob("sets/*/"))
    ]
    count = 0
    for number, specs in enumerate(sets):
        home = made(specs, tmp_path / str(number))
        assert findings(go, home) == []
        several = vectors(home.parent / "json-schema")
        assert list(disagreements(judge(go, home), several)) == []
        count += len(several)
    figure(f"package in Go, of other specs: {count:,} vectors agree")


def test_the_package_is_as_gofmt_and_vet_want_it(go: Tool, tmp_path: Path) -> None:
    assert findings(go, copied(tmp_path)) == []


def test_the_package_compiles_where_an_int_has_32_bits(
    go: Tool, tmp_path: Path
) -> None:
    Tool(go.command, {**go.environment, "GOARCH": "386"})(
        "vet", ".", cwd=copied(tmp_path)
    )


def test_a_file_that_is_not_as_gofmt_wants_it_is_found(
    go: Tool, tmp_path: Path
) -> None:
    home = copied(tmp_path)
    path = home / "values.go"
    path.write_text(path.read_text("utf-8").replace("\t", "    "), "utf-8")
    assert findings(go, home) == ["values.go"]


def is_small(body: Any) -> bool:
    """Whether an int64 holds every number."""
    if isinstance(body, dict | list):
        return all(map(is_small, body.values() if isinstance(body, dict) else body))
    return not isinstance(body, int | float) or abs(body) < 2**63


def right_bodies(specs: Path, schemas: Path) -> Iterator[tuple[str, Any, str]]:
    """Title, body and the body as its type is written in a program, of right requests."""
    requests = {
        str(one.request.type_name): one.request for one in load(specs).endpoints
    }
    for title, test in vectors(schemas):
        body = test["data"]
        is_short = len(json.dumps(body)) < _LONGEST
        if (
            title in requests
            and is_right_by_count(test)
            and is_short
            and is_small(body)
        ):
            yield title, body, sample(requests[title], body)


def sent(go: Tool, home: Path, samples: list[str]) -> list[Any]:
    """What is sent of each body, and what `Validate` says of it."""
    bodies = "".join(f"\t{text},\n" for text in samples)
    source = _ALL_BODIES.replace("\t// bodies\n", bodies)
    return [*map(json.loads, program(go, home, source)().splitlines())]


def test_what_go_sends_is_what_the_python_client_sends(
    go: Tool, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    """Every right body, written as its type is in a program, written as JSON."""
    right = list(right_bodies(SPECS, SCHEMAS))
    said = sent(go, copied(tmp_path), [text for _, _, text in right])
    for (title, body, _), (found, problems) in zip(right, said, strict=True):
        kind = getattr(videotasks, title)
        assert found == kind.construct(**body).to_dict() == body
        assert problems is None
        assert kind.problems_of(found) == []
    assert len(right) > 2_000
    figure(
        f"package in Go: {len(right):,} right bodies are sent as the client sends them"
    )


def test_types_of_specs_that_nobody_has_written_yet_send_what_they_are_given(
    go: Tool, accepted_specs: Path, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    home = made(accepted_specs, tmp_path)
    right = list(right_bodies(accepted_specs, tmp_path / "json-schema"))
    said = sent(go, home, [text for _, _, text in right])
    wrong = [
        (title, body, found, problems)
        for (title, body, _), (found, problems) in zip(right, said, strict=True)
        if found != body or problems
    ]
    assert wrong == []
    figure(
        f"package in Go, of other specs: {len(right):,} right bodies are sent as given"
    )


_ALL_BODIES = """\
package main

import (
	"encoding/json"
	"os"

	"videotasks"
)

var bodies = []interface{ Validate() []videotasks.Problem }{
	// bodies
}

func main() {
	out := json.NewEncoder(os.Stdout)
	for _, body := range bodies {
		if err := out.Encode([]any{body, body.Validate()}); err != nil {
			panic(err)
		}
	}
}
"""


def test_the_compiler_refuses_what_types_can_say(go: Tool, tmp_path: Path) -> None:
    home = copied(tmp_path) / "refused"
    home.mkdir()
    source = (PROGRAMS / "refused.go").read_text("utf-8")
    (home / "main.go").write_text(source, "utf-8")
    done = go.run("build", "-gcflags=-e", "-o", home / "program", ".", cwd=home)
    found = {int(line) for line in re.findall(r"main\.go:(\d+):\d+: ", done.stderr)}
    lines = enumerate(source.splitlines(), 1)
    wrong = {number for number, line in lines if line.endswith("// refused")}
    assert found == wrong, done.stderr
    assert len(wrong) > 10


def test_odd_values(go: Tool, tmp_path: Path) -> None:
    source = (PROGRAMS / "odd.go").read_text("utf-8")
    said = program(go, copied(tmp_path), source)().splitlines()
    assert dict(line.split(": ", 1) for line in said) == ODD


ODD = {
    "nothing is set": '{"prompt":""} [/images: is required and missing]',
    "an empty list": '{"images":[]} [/images: has 0 items, at least 1 allowed]',
    "zero and false": '{"bgm":false,"prompt":"x","seed":0} []',
    "a cast": '{"prompt":"x","style":"anim"} [/style: "anim" is not among the allowed values:'
    ' "general", "anime"; nearest: "anime"]',
    "a sign of four bytes": '{"prompt":"🎬"} []',
    "1501 of them": "[/prompt: has 1501 characters, at most 1500 allowed]",
    "infinity": "no JSON [/task/eta: +Inf is not a number]",
    "a request": '<nil> {"aspect_ratio":"9:17","prompt":"x","seed":5}',
    "another": 'videotasks: /sed: "sed" is not a parameter; did you mean "seed"?;'
    ' /prompt: is required and missing; /seed: null is not an integer {"prompt":""}',
    "null": 'videotasks: null is not an object {"prompt":""}',
    "2**63": 'videotasks: /seed: 9223372036854775808 is not of type int64 {"prompt":"x"}',
    "a hundred": '<nil> {"prompt":"x","seed":-100}',
    "a result": '<nil> {"task":{"more":[1e400],"status":"NEW","task_id":"t"},'
    '"videos":[{"video_url_ttl":1}]}',
    "its video": "true 1",
}


def test_texts_are_read_as_the_vectors_of_texts_say(package: Tool) -> None:
    texts = list(texts_in(SCHEMAS / "vectors" / "optional-texts"))
    said = said_of(package, [(text.title, text.text) for text in texts])
    assert [
        (said == []) is text.valid for text, said in zip(texts, said, strict=True)
    ] == [True] * len(texts)
    odd = ["", "{", '{"prompt": "x"} {}', '{"prompt": "x"}x', "[" * 20_000]
    found = said_of(package, [("vidu_q1.text_to_video", text) for text in odd])
    assert all(isinstance(one, str) for one in found)
    name = "vidu_q1.text_to_vido"
    (words,) = said_of(package, [(name, "{}")])
    assert words == (
        f'videotasks: "{name}" is not an endpoint, nor the title of a body; did you mean "vidu_q1.text_to_video"'
    )


def test_numbers_of_any_length_cost_little(package: Tool) -> None:
    """No digit is lost, none is written out that an exponent stands for, and a message has the first ones."""
    name = "vidu_q1.text_to_video"
    numbers = ["1" + "0" * 100_000, "1e999999999999", "5.0", "5e0", "50e-1", "-1e-9"]
    bodies = [f'{{"prompt": "x", "duration": {number}}}' for number in numbers]
    said = said_of(package, [(name, body) for body in bodies])
    assert [[one[1] for one in problems] for problems in said] == [
        *(["enum"], ["enum"], [], [], [], ["type"])
    ]
    assert len(said[0][0][3]) < 200
    assert "(100001 characters)" in said[0][0][3]


def test_the_readme_shows_a_program_that_runs(go: Tool, tmp_path: Path) -> None:
    readme = (PACKAGE / "README.md").read_text("utf-8")
    (source,) = re.findall(r"^```go\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    home = tmp_path / "mine"
    home.mkdir()
    copied(tmp_path)
    (needed,) = re.findall(r"^```\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    (home / "go.mod").write_text(f"module mine\n\ngo 1.19\n\n{needed}", "utf-8")
    (home / "main.go").write_text(source, "utf-8")
    assert findings(go, home) == []
    assert go("run", ".", cwd=home) == "0 <nil>\n"
