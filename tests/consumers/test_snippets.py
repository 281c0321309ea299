"""What the site's form writes in TypeScript, Go and Java compiles as strictly as it can, and sends the body in it."""

from __future__ import annotations

import json
import os
import re
import shutil
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.site.form_tools import cases, endpoints, said
from videotasks._platform.catalog import PROVIDERS
from videotasks.mock import MockPlatform

from .generated import ROOT
from .go_programs import copied
from .java_tools import STRICT
from .tools import HERE, Tool

pytestmark = pytest.mark.interop

HOST = re.compile(r"https://api\.[a-z.]+")
RUN_JAVA = """
final class All {
    public static void main(String[] arguments) throws Exception {
        for (String name : arguments) {
            var main = Class.forName(name + ".Submit").getMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        }
    }
}
"""


@pytest.fixture(scope="module")
def platform() -> Iterator[MockPlatform]:
    with MockPlatform(queue_seconds=0, process_seconds=0) as started:
        yield started


@pytest.fixture
def keys(platform: MockPlatform) -> Mapping[str, str]:
    named = {one.key_variable: platform.key for one in PROVIDERS.values()}
    return {**named, "NO_PROXY": "127.0.0.1"}


def snippets(language: str, platform: MockPlatform) -> list[str]:
    """Each case's, with the platform of this machine for the provider's host: nothing else is not the page's."""
    asked = (
        {"do": "snippet", "language": language, **case._asdict()} for case in cases()
    )
    found = []
    for text in said(asked):
        local, count = HOST.subn(platform.base_url, text)
        assert count == 2  # to submit, and to ask for the result
        found.append(local)
    return found


def results_as_told(platform: MockPlatform, texts: list[str]) -> Iterator[str]:
    """What a text of each provider says to GET next, with the id that its submit brought: the state of that task."""
    submits = platform.submits[-len(texts) :]
    rows = zip(cases(), texts, submits, strict=True)
    of_each = {case.provider: (text, submit) for case, text, submit in rows}
    for text, submit in of_each.values():
        (address,) = re.findall(r"// GET (\S+)TASK_ID$", text, re.MULTILINE)
        request = urllib.request.Request(
            f"{address}{submit.task_id}",
            headers={"Authorization": f"Bearer {platform.key}"},
        )
        with urllib.request.urlopen(request) as response:
            yield json.load(response)["task"]["status"]


def sent(platform: MockPlatform) -> list[tuple[str, dict[str, Any]]]:
    return [(one.endpoint, dict(one.body)) for one in platform.submits]


def wanted() -> list[tuple[str, dict[str, Any]]]:
    return [(case.id, case.body) for case in cases()]


def test_typescript(
    node: Tool, platform: MockPlatform, keys: Mapping[str, str], tmp_path: Path
) -> None:
    options = {
        "strict": True,
        "exactOptionalPropertyTypes": True,
        "noUncheckedIndexedAccess": True,
        "noPropertyAccessFromIndexSignature": True,
        "module": "nodenext",
        "target": "es2022",
        "types": ["node"],
        "typeRoots": [str(HERE / "node_modules" / "@types")],
        "outDir": "out",
    }
    package = tmp_path / "node_modules" / "videotasks-validators"
    shutil.copytree(ROOT / "generated/json-schema/validate", package)
    (tmp_path / "package.json").write_text('{"type": "module"}', "utf-8")
    config = {"compilerOptions": options, "include": ["*.ts"]}
    (tmp_path / "tsconfig.json").write_text(json.dumps(config), "utf-8")
    texts = snippets("typescript", platform)
    for number, text in enumerate(texts):
        (tmp_path / f"s{number}.ts").write_text(text, "utf-8")
    node(HERE / "node_modules" / ".bin" / "tsc", "-p", ".", cwd=tmp_path)
    before = len(platform.submits)
    every = "".join(f"await import('./out/s{one}.js');\n" for one in range(len(texts)))
    (tmp_path / "all.mjs").write_text(every, "utf-8")
    Tool(node.command, keys)("all.mjs", cwd=tmp_path)
    assert sent(platform)[before:] == wanted()
    assert {*results_as_told(platform, texts)} == {"TASK_STATUS_SUCCEED"}


def test_go(
    go: Tool, platform: MockPlatform, keys: Mapping[str, str], tmp_path: Path
) -> None:
    """Each as a package of its own for the compiler and gofmt; all in one program to be run."""
    package = copied(tmp_path)
    texts = snippets("go", platform)
    for number, text in enumerate(texts):
        folder = package / "snippets" / str(number)
        folder.mkdir(parents=True)
        (folder / "main.go").write_text(text, "utf-8")
    go("vet", "./snippets/...", cwd=package)
    gofmt = Tool((str(Path(go.command[0]).with_name("gofmt")),), go.environment)
    assert gofmt("-l", "snippets", cwd=package) == ""
    head, mains = "", []
    for number, text in enumerate(texts):
        head, _, main = text.partition("func main()")
        mains.append(f"func main{number}(){main}")
    calls = "".join(f"\tmain{number}()\n" for number in range(len(texts)))
    mains.append(f"func main() {{\n{calls}}}\n")
    (package / "all").mkdir()
    (package / "all" / "main.go").write_text("\n".join((head, *mains)), "utf-8")
    go("build", "-o", package / "program", "./all", cwd=package)
    before = len(platform.submits)
    Tool((str(package / "program"),), keys)(cwd=tmp_path)
    assert sent(platform)[before:] == wanted()
    assert {*results_as_told(platform, texts)} == {"TASK_STATUS_SUCCEED"}


def test_java(
    javac: Tool,
    packaged: str,
    platform: MockPlatform,
    keys: Mapping[str, str],
    tmp_path: Path,
) -> None:
    """Where the machine's encoding is ASCII, each in a package of its own, so that all can be compiled at once."""
    texts = snippets("java", platform)
    files = []
    for number, text in enumerate(texts):
        path = tmp_path / f"e{number}" / "Submit.java"
        path.parent.mkdir()
        path.write_text(f"package e{number};\n\n{text}", "ascii")
        files.append(path)
    (tmp_path / "All.java").write_text(RUN_JAVA, "ascii")
    strictly = Tool(javac.command, {"LC_ALL": "C", "JAVA_TOOL_OPTIONS": ""})
    strictly(*STRICT, "-cp", packaged, "-d", tmp_path, tmp_path / "All.java", *files)
    java = shutil.which("java", path=Path(javac.command[0]).parent)
    assert java is not None
    names = [f"e{number}" for number in range(len(texts))]
    before = len(platform.submits)
    paths = os.pathsep.join((str(tmp_path), packaged))
    Tool((java,), keys)("-cp", paths, "All", *names, cwd=tmp_path)
    assert sent(platform)[before:] == wanted()
    assert {*results_as_told(platform, texts)} == {"TASK_STATUS_SUCCEED"}


def test_every_endpoint_is_tried() -> None:
    assert {case.id for case in cases()} == {*endpoints()}
