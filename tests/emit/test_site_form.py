"""A parameter whose name Python or the command line needs itself has the name that they give it, in the form, too."""

from __future__ import annotations

import ast
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
    assert words[5:] == shlex.split(
        "--self a --parameter.body b --Mapping c --extra-body d --name e"
    )
