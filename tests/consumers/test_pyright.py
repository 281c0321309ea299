"""Pyright, which editors use, is content with the client at its strictest, and with what people write against it."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from .generated import PACKAGES, ROOT
from .tools import HERE, Tool

pytestmark = pytest.mark.interop

BIN = HERE / "node_modules" / ".bin"
CLIENT = ROOT / "generated" / "python"
PROGRAMS = ROOT / "tests" / "client" / "typing"
OLDEST = "3.10"


def findings(
    node: Tool, folder: Path, version: str, *names: str
) -> Mapping[str, set[tuple[int, str]]]:
    """File -> lines and rules of what pyright finds in these files and folders of a folder."""
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": version,
        "include": names,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    asked = ("--outputjson", "--pythonpath", sys.executable, "-p", folder)
    said = json.loads(node.run(BIN / "pyright", *asked, cwd=folder).stdout)
    assert said["summary"]["filesAnalyzed"] > 0, said
    found: dict[str, set[tuple[int, str]]] = {}
    for one in said["generalDiagnostics"]:
        place = one["range"]["start"]["line"] + 1, one.get("rule", one["message"])
        name = Path(one["file"]).relative_to(folder.resolve()).as_posix()
        found.setdefault(name, set()).add(place)
    return found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with a copy of the client, which pyright takes for code of the folder's own."""
    left = shutil.ignore_patterns("__pycache__", "schemas")
    shutil.copytree(CLIENT / "videotasks", tmp_path / "videotasks", ignore=left)
    return tmp_path


def test_the_client_passes_at_its_strictest(
    node: Tool, project: Path, figure: Callable[[str], None]
) -> None:
    assert findings(node, project, OLDEST, "videotasks") == {}
    figure(f"pyright {PACKAGES['pyright']} --strict, Python {OLDEST}: 0 findings")


def test_right_calls_pass_and_wrong_ones_are_refused_where_they_stand(
    node: Tool, project: Path, figure: Callable[[str], None]
) -> None:
    shutil.copytree(PROGRAMS, project, dirs_exist_ok=True)
    lines = (PROGRAMS / "refused.py").read_text("utf-8").splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if "  # " in line}
    # Python has the programs' `assert_type` since 3.11.
    found = findings(node, project, "3.11", "accepted.py", "refused.py")
    assert set(found) == {"refused.py"}
    assert {line for line, _ in found["refused.py"]} == wrong
    figure(f"pyright --strict: each of {len(wrong)} wrong calls is refused at its line")


def test_no_exported_type_is_left_to_guess(node: Tool, project: Path) -> None:
    asked = ("--verifytypes", "videotasks", "--ignoreexternal", "--outputjson")
    around = Tool(node.command, {**node.environment, "PYTHONPATH": str(project)})
    said = around.run(BIN / "pyright", *asked, cwd=project).stdout
    report = json.loads(said)["typeCompleteness"]
    guessed = {
        one["name"]
        for one in report["symbols"]
        if one["isExported"] and not (one["isTypeKnown"] and not one["isTypeAmbiguous"])
    }
    assert report["exportedSymbolCounts"]["withKnownType"] > 0
    assert guessed == set()
