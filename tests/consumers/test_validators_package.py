"""The validators as users have them: installed, imported, required, typed, bundled, and run without Node.js."""

from __future__ import annotations

import gzip
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vector_files import groups_of

from .conftest import or_skip
from .generated import SCHEMAS, read
from .runtimes import (
    VALIDATORS,
    asked,
    bundled,
    in_browser,
    packages,
    workerd,
)
from .test_ajv import every_test
from .tools import Tool, install_package
from .type_errors import REQUESTS, STRICT, errors, wanted

pytestmark = [pytest.mark.interop, pytest.mark.usefixtures("beside")]

NAME = read(SCHEMAS / "package.json")["name"]
PROGRAMS = VALIDATORS / "programs"
VECTORS = SCHEMAS / "vectors" / "2020-12"
FILES = sorted([*VECTORS.glob("*.json"), *VECTORS.glob("large/*.json")])
EXPECTED = {path: [test["valid"] for test in every_test(path)] for path in FILES}


@pytest.fixture(scope="module")
def beside(node: Tool) -> Tool:
    """Node.js beside the packages of these tests."""
    return or_skip(lambda: packages(node))


@pytest.fixture(scope="module")
def project(npm: Tool, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that has installed the package, and programs in it."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "package.json").write_text('{"private": true, "type": "module"}', "utf-8")
    install_package(npm, SCHEMAS, folder)
    for program in (*REQUESTS, *PROGRAMS.iterdir()):
        shutil.copy(program, folder)
    types = f'export * from "{NAME}/validate";\n'
    (folder / "types.ts").write_text(types, "utf-8")
    return folder


@pytest.mark.parametrize("program", ["imported.mjs", "required.cjs"])
def test_a_program_takes_the_validators_of_all_and_of_one(
    program: str, node: Tool, project: Path
) -> None:
    said = json.loads(node(program, cwd=project))
    named = ["additionalProperties at /promt", "required at /prompt"]
    assert said == {"right": True, "named": named}


@pytest.mark.parametrize("program", ["imported.mjs", "required.cjs"])
def test_the_validators_are_a_package_of_their_own_as_well(
    program: str, node: Tool, npm: Tool, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    alone = read(SCHEMAS / "validate" / "package.json")
    (tmp_path / "package.json").write_text('{"private": true}', "utf-8")
    install_package(npm, SCHEMAS / "validate", tmp_path)
    text = (PROGRAMS / program).read_text("utf-8")
    here = tmp_path / program
    here.write_text(text.replace(f"{NAME}/validate", alone["name"]), "utf-8")
    assert json.loads(node(here, cwd=tmp_path))["right"] is True
    types = tmp_path / "types.mts"
    types.write_text(
        f'export {{ validate }} from "{alone["name"]}";\n'
        f'export {{ isViduQ1TextToVideoRequest }} from "{alone["name"]}/vidu_q1/text_to_video";\n'
    )
    assert errors(node, types) == {}
    (archive,) = tmp_path.glob("*.tgz")
    figure(f"npm: {alone['name']} is packed in {archive.stat().st_size:,} bytes")


@pytest.mark.parametrize(
    "options",
    [
        STRICT,
        (*STRICT[:-1], "preserve", "--moduleResolution", "bundler"),
        ("--strict", "--noEmit", "--pretty", "false", "--module", "nodenext"),
    ],
    ids=["nodenext", "bundler", "plain strict"],
)
def test_right_requests_compile_and_wrong_ones_are_refused_where_they_stand(
    options: tuple[str, ...],
    node: Tool,
    project: Path,
    figure: Callable[[str], None],
) -> None:
    sources = [*REQUESTS, *PROGRAMS.glob("*.ts")]
    expected = wanted(*sources)
    programs = (project / source.name for source in sources)
    assert errors(node, *programs, options=options) == expected
    assert expected.keys() == {"refused.ts", "conditions.ts"}
    count = sum(map(len, expected.values()))
    figure(
        f"types of the package: right requests compile, each of {count} wrong lines is refused"
    )


def test_the_readme_s_example_compiles(node: Tool, project: Path) -> None:
    readme = (SCHEMAS / "README.md").read_text("utf-8")
    (code,) = re.findall(r"^```ts\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    (project / "readme.ts").write_text(code, "utf-8")
    assert errors(node, project / "readme.ts") == {}
    (line,) = re.findall(r"`(import \{ validate[^`]+\n[^`]+\")`", readme)
    (project / "line.ts").write_text(f"{' '.join(line.split())};\n", "utf-8")
    assert errors(node, project / "line.ts") == {}


def test_a_bundle_has_what_is_used_and_no_more(
    project: Path, figure: Callable[[str], None]
) -> None:
    only = "isViduQ1TextToVideoRequest"
    entries = {
        "one endpoint": f'export {{ {only} }} from "{NAME}/validate/vidu_q1/text_to_video";',
        "one endpoint, out of all": f'export {{ {only} }} from "{NAME}/validate";',
        "all endpoints": f'export {{ validate }} from "{NAME}/validate";',
    }
    sizes = {}
    texts = {}
    for name, entry in entries.items():
        options = ("--format=esm", "--minify")
        target = bundled(entry, project, project / "bundle.js", *options)
        texts[name] = target.read_text("utf-8")
        sizes[name] = len(gzip.compress(target.read_bytes(), mtime=0))
    one, picked, every = texts
    pages = {
        name: set(re.findall(r"https://\S+?\.md", text)) for name, text in texts.items()
    }
    assert pages[one] == pages[picked]
    assert len(pages[one]) == 1
    assert len(pages[every]) > 10
    for name, size in sizes.items():
        figure(
            f"bundle of {name}: {len(texts[name].encode()):,} bytes, {size:,} with gzip"
        )


def test_they_need_nothing_but_the_language_and_compile_no_text(
    node: Tool, tmp_path: Path, figure: Callable[[str], None]
) -> None:
    entry = 'export { validate } from "./index.js";'
    options = ("--format=iife", "--global-name=validators")
    script = bundled(entry, SCHEMAS / "validate", tmp_path / "bundle.js", *options)
    said = json.loads(node(VALIDATORS / "bare.mjs", script, *FILES))
    assert said["has"] == []
    assert {Path(name): found for name, found in said["verdicts"].items()} == EXPECTED
    figure(f"bare context without eval: {count():,} vectors agree")


def test_they_run_in_workerd(tmp_path: Path, figure: Callable[[str], None]) -> None:
    script = bundled(
        (VALIDATORS / "worker.js").read_text("utf-8"),
        SCHEMAS / "validate",
        tmp_path / "bundle.js",
        "--format=esm",
    )
    with workerd(script, tmp_path) as address:
        for path in FILES:
            said = asked(address, json.dumps(groups_of(path)).encode())
            assert said == {"compiles": False, "verdicts": EXPECTED[path]}, path.name
    figure(f"workerd (Cloudflare's edge): {count():,} vectors agree")


def test_they_run_in_a_browser_under_a_strict_policy(
    figure: Callable[[str], None],
) -> None:
    script = (VALIDATORS / "page.js").read_text("utf-8")
    names = [path.relative_to(SCHEMAS).as_posix() for path in FILES]
    said = in_browser(script.replace('"FILES"', json.dumps(names)), SCHEMAS)
    assert not said["compiles"]
    assert {
        SCHEMAS / name: found for name, found in said["verdicts"].items()
    } == EXPECTED
    figure(f"{said['browser']}: {count():,} vectors agree")


def count() -> int:
    return sum(map(len, EXPECTED.values()))
