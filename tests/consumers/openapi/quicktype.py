"""The types that quicktype makes for each language whose compiler Debian has: made, compiled, and bodies let through.

Debian 12 lacks compilers for Swift, Dart and Scala 3. It has one for Elm without a library, which was not tried; Ruby's
dry-types without dry-struct; Kotlin 1.3 without Jackson's module for it; Elixir without Jason; cJSON without the c-list
and c-hashtable that quicktype's C includes beside it; for Objective-C gcc, which knows no `_Nullable`, and clang, whose
blocks want a header of libobjc2 that Debian has not. Pike 8.0 has not said a word of a body after a minute of CPU time.
What quicktype's Haskell needs takes 900 MB. Its Flow is its JavaScript with types, from npm.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tests.consumers import tools
from tests.consumers.examples import cargo, with_debians_crates
from tests.consumers.generated import SCHEMAS
from tests.consumers.python_tools import python_tool
from tests.consumers.tools import BUILD, HERE, Tool

from .files import HOME

TYPES = HOME / "types"
BUNDLE = SCHEMAS / "2020-12" / "bundle.json"
Bodies = list[tuple[str, Mapping[str, Any]]]
Pass = Callable[[Bodies, bool], list[dict[str, Any]]]
"""What becomes of bodies, each with its title; as the generator is, or set as the README says."""


def told(program: Tool, folder: Path, *words: str) -> Pass:
    """A program that is told by a word whether it is set."""

    def run(bodies: Bodies, with_settings: bool) -> list[dict[str, Any]]:
        how = (words[with_settings],) if words else ()
        said = program(*how, cwd=folder, stdin=json.dumps(bodies))
        return [json.loads(line) for line in said.splitlines()]

    return run


def by_lines(*programs: Tool) -> Pass:
    """The same of programs that take a bundle of one body on each line; the last one is set."""

    def run(bodies: Bodies, with_settings: bool) -> list[dict[str, Any]]:
        lines = "".join(f"{json.dumps({title: body})}\n" for title, body in bodies)
        said = programs[-1 if with_settings else 0](stdin=lines).splitlines()
        return [
            (
                {"refused": line}
                if line.startswith("refused")
                else {"sent": json.loads(line)[title]}
            )
            for (title, _), line in zip(bodies, said, strict=True)
        ]

    return run


def quicktype(language: str, file: Path, *options: str) -> None:
    """Writes the types of a language."""
    tools.node()(
        HERE / "node_modules" / ".bin" / "quicktype",
        *("--quiet", "--src-lang", "schema", "--src", BUNDLE, "--lang", language),
        *("--top-level", "VideotasksBundle", "--out", str(file)),
        *options,
    )


def room(folder: Path, name: str, source: str) -> Path:
    """A folder with the program that uses the types."""
    home = folder / name
    home.mkdir()
    shutil.copy(TYPES / source, home)
    return home


def python(folder: Path, _: Tool) -> Pass:
    quicktype("python", folder / "classes.py")
    # Its helpers need dateutil.
    program = (python_tool("python"), str(TYPES / "quicktype.py"))
    return told(Tool(program, {"PYTHONPATH": str(folder)}), folder)


def php(folder: Path, _: Tool) -> Pass:
    tools.needs("php")
    quicktype("php", folder / "classes.php")
    program = ("php", str(TYPES / "quicktype.php"), str(folder / "classes.php"))
    return told(Tool(program), folder, "plain", "set")


def java(folder: Path, _: Tool) -> Pass:
    tools.needs("java", "javac")
    home, jars = room(folder, "java", "Pass.java"), ":".join(_JACKSON)
    tools.system(_JACKSON[0])
    quicktype("java", home / "VideotasksBundle.java")
    # Debian's Jackson declares an exception that the one of others does not.
    converter = home / "Converter.java"
    text = converter.read_text("utf-8").replace(
        ") throws JsonProcessingException {", ") throws IOException {"
    )
    converter.write_text(text, "utf-8")
    sources = sorted(home.glob("*.java"))
    Tool(("javac",))("-nowarn", "-cp", jars, "-d", home / "out", *sources, cwd=home)
    program = ("java", "-cp", f"{jars}:{home / 'out'}", "io.quicktype.Pass")
    return told(Tool(program), folder, "plain", "set")


_JACKSON = [
    f"/usr/share/java/jackson-{part}.jar"
    for part in ("databind", "core", "annotations")
]
_NLOHMANN = "/usr/include/nlohmann"


def cpp(folder: Path, _: Tool) -> Pass:
    tools.needs("g++")
    tools.system(f"{_NLOHMANN}/json.hpp")
    home = room(folder, "cpp", "pass.cpp")
    quicktype("cpp", home / "types.hpp", "--no-boost")
    gcc = Tool(("g++", "-std=c++17", "-O0", f"-I{_NLOHMANN}", f"-I{home}"))
    gcc("-o", home / "pass", home / "pass.cpp", cwd=home)
    return told(Tool((str(home / "pass"),)), folder, "plain", "set")


def go(folder: Path, _: Tool) -> Pass:
    home = room(folder, "go", "pass.go")
    quicktype("go", home / "classes.go", "--package", "main")
    tools.go()("build", "-o", home / "pass", "pass.go", "classes.go", cwd=home)
    return by_lines(Tool((str(home / "pass"),)))


def rust(folder: Path, _: Tool) -> Pass:
    """Both kinds of types in one program, which is compiled once."""
    compiler = cargo()
    home = folder / "rust"
    (home / "src").mkdir(parents=True)
    shutil.copy(HERE / "rust" / "Cargo.toml", home)
    shutil.copy(TYPES / "pass.rs", home / "src" / "main.rs")
    with_debians_crates(home)
    quicktype("rust", home / "src" / "plain.rs", *RUST)
    quicktype("rust", home / "src" / "set.rs", *RUST, RUST_SET)
    compiler("build", cwd=home)
    program = str(shutil.copy(BUILD / "rust" / "debug" / "types", home / "pass"))
    return by_lines(Tool((program, "plain")), Tool((program, "set")))


RUST = ("--visibility", "public")
RUST_SET = "--skip-serializing-none"


def typescript(folder: Path, node: Tool) -> Pass:
    home = room(folder, "ts", "pass.ts")
    (home / "package.json").write_text('{"type": "module"}', "utf-8")
    quicktype("ts", home / "classes.ts")
    tsc = HOME / "node_modules" / "typescript" / "bin" / "tsc"
    options = ("--strict", "--target", "es2022", "--module", "nodenext")
    node(tsc, *options, "--types", "node", "pass.ts", cwd=home)
    return by_lines(Tool((*node.command, str(home / "pass.js"))))


def javascript(folder: Path, node: Tool) -> Pass:
    home = room(folder, "js", "pass.cjs")
    quicktype("js", home / "classes.cjs")
    return by_lines(Tool((*node.command, str(home / "pass.cjs"))))


def csharp(folder: Path, _: Tool) -> Pass:
    tools.needs("mcs", "mono")
    tools.system(_NEWTONSOFT)
    home = room(folder, "cs", "pass.cs")
    # What Debian's compiler and library know.
    words = ("--framework", "NewtonSoft", "--csharp-version", "6")
    quicktype("cs", home / "types.cs", *words)
    mcs = Tool(("mcs", f"-r:{_NEWTONSOFT}", f"-out:{home / 'pass.exe'}"))
    mcs("pass.cs", "types.cs", cwd=home)
    around = {"MONO_PATH": str(Path(_NEWTONSOFT).parent)}
    return by_lines(Tool(("mono", str(home / "pass.exe")), around))


_NEWTONSOFT = "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll"


def crystal(folder: Path, _: Tool) -> Pass:
    """Its whole numbers have 32 bits; set, they have 64."""
    tools.needs("crystal")
    programs = []
    for name, replaced in (("crystal", "Int32"), ("crystal_set", "Int64")):
        home = room(folder, name, "pass.cr")
        quicktype("crystal", home / "types.cr")
        text = (home / "types.cr").read_text("utf-8")
        longer = re.sub(r"\bInt32\b", replaced, text)
        (home / "types.cr").write_text(longer, "utf-8")
        around = {"CRYSTAL_CACHE_DIR": str(BUILD / "crystal")}
        build = Tool(("crystal",), around)
        build("build", "pass.cr", "-o", home / "pass", cwd=home)
        programs.append(Tool((str(home / "pass"),)))
    return by_lines(*programs)
