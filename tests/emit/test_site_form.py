"""A parameter whose name Python or the command line needs itself has the name that they give it, in the form, too."""

from __future__ import annotations

import ast
import re
import shlex
from pathlib import Path

from tests.proofs import needs
from tests.site.form_tools import said

pytestmark = needs("node")
FRAGMENT = Path(__file__).parents[1] / "fragments/accepted/names_of_the_client.yaml"
BODY = {"self": "a", "body": "b", "Mapping": "c", "extra_body": "d", "name": "e"}
CASE = {
    "do": "snippet",
    "id": "fragment.names_of_the_client",
    "provider": "acme",
    "body": BODY,
}


def test_in_python(made: Path) -> None:
    [text] = said([{**CASE, "language": "python"}], made)
    calls = [one for one in ast.walk(ast.parse(text)) if isinstance(one, ast.Call)]
    [call] = (one for one in calls if len(one.keywords) == len(BODY))
    given = {one.arg: ast.literal_eval(one.value) for one in call.keywords}
    assert given == {
        "self_": "a",
        "body": "b",
        "Mapping_": "c",
        "extra_body_": "d",
        "name": "e",
    }


def test_on_the_command_line(made: Path) -> None:
    [text] = said([{**CASE, "language": "shell"}], made)
    words = shlex.split(text.replace("\\\n", ""))
    given = "--self a --parameter.body b --Mapping c --extra-body d --name e"
    assert " ".join(words).endswith(given)


def test_in_go_each_field_has_the_name_of_its_type(made: Path) -> None:
    [text] = said([{**CASE, "language": "go"}], made)
    fields = re.findall(r'^\t\t(\w+): +videotasks\.Ptr\("(\w)"\),$', text, re.MULTILINE)
    source = (made / "go/fragment-names_of_the_client-bodies.go").read_text("utf-8")
    assert len(fields) == len(BODY)
    for name, value in BODY.items():
        tag = f'`json:"{name},omitempty"`'
        [field] = (field for field, given in fields if given == value)
        assert re.search(
            rf"^\t{field} +\*string {re.escape(tag)}$", source, re.MULTILINE
        )


def test_in_java_each_method_is_one_of_the_builder(made: Path) -> None:
    [text] = said([{**CASE, "language": "java"}], made)
    calls = dict(re.findall(r'^ +\.(\w+)\("(\w)"\)$', text, re.MULTILINE))
    [path] = (made / "java").rglob("NamesOfTheClientRequest.java")
    source = path.read_text("utf-8")
    assert sorted(calls.values()) == sorted(BODY.values())
    for name, value in BODY.items():
        [method] = (method for method, given in calls.items() if given == value)
        setter = rf'public Builder {method}\(String value\) {{\n +return set\("{name}",'
        assert re.search(setter, source)


WRONG = {"self": 5, "unlisted": {"deep": [1, None, "x"]}}


def test_what_no_type_holds_is_json_in_go_and_set_by_its_name_in_java(
    made: Path,
) -> None:
    in_go, in_java = (
        said([{**CASE, "body": WRONG, "language": one}], made)[0]
        for one in ("go", "java")
    )
    assert "videotasks.ValidateJSON(" in in_go
    assert "encoding/json" not in in_go
    assert '.with("self", 5)' in in_java
    read = r'.with("unlisted", Json.read("{\"deep\": [1, null, \"x\"]}"))'
    assert read in in_java
    assert "import videotasks.Json;" in in_java
