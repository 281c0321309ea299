"""What quicktype and openapi-generator make of our files for Java, measured by our vectors.

python -m tests.consumers.java_generators

It prints, for each: whether what comes out compiles with Debian's libraries, which verdicts differ from the vectors',
by the rule that is broken, and what is written into a right body. `WRITE_SEEN=1` has it write down what it saw, from
which the README of the Java package is made.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.emit.java.readme import SEEN
from tests.vector_files import groups_of

from . import tools
from .generated import PACKAGES, ROOT, SCHEMAS
from .java_tools import PACKAGE, compiled, java
from .python_tools import openapi_generator_jar
from .tools import HERE, MissingError, Tool, locked

VECTORS = sorted(
    path
    for folder in ("", "large")
    for path in (SCHEMAS / "vectors" / "2020-12" / folder).glob("*.json")
)
JARS = Path("/usr/share/java")
JACKSON = tuple(f"jackson-{part}" for part in ("databind", "core", "annotations"))
ANNOTATIONS = "geronimo-annotation-1.3-spec"
_MODELS = ("models", "apis", "supportingFiles")
_NO_MODELS = ("apiDocs", "modelDocs", "apiTests", "modelTests")


@dataclass(frozen=True)
class Made:
    """Compiled classes: the word that the program is told, and what is on its class path."""

    word: str
    path: str
    compiles: str
    """Whether it compiles with what Debian has, in words."""


def jars(*names: str) -> str:
    for name in names:
        tools.system(str(JARS / f"{name}.jar"))
    return ":".join(str(JARS / f"{name}.jar") for name in names)


def _errors(javac: Tool, path: str, target: Path, sources: Sequence[Path]) -> str:
    """Why sources do not compile; "" if they do."""
    options = ("-nowarn", "-proc:none", "-Xmaxerrs", "1000", "-cp", path, "-d", target)
    done = javac.run(*options, *sources, cwd=target.parent)
    return "" if done.returncode == 0 else done.stderr


def _why(errors: str) -> str:
    """What is missing, or else the first error."""
    missing = sorted({*re.findall(r"error: package (\S+) does not exist", errors)})
    outer = [
        name
        for name in missing
        if not any(name.startswith(f"{other}.") for other in missing)
    ]
    if outer:
        return f"no: Debian lacks {', '.join(f'`{name}`' for name in outer)}"
    return f"no: {re.findall(r'error: (.+)', errors)[0]}"


def quicktype(folder: Path, javac: Tool) -> Made:
    home, path = folder / "quicktype", jars(*JACKSON)
    home.mkdir()
    tools.node()(
        HERE / "node_modules" / ".bin" / "quicktype",
        *("--quiet", "--src-lang", "schema", "--src", SCHEMAS / "2020-12/bundle.json"),
        *("--lang", "java", "--top-level", "VideotasksBundle"),
        *("--out", home / "VideotasksBundle.java"),
    )
    target = home / "classes"
    sources = sorted(home.glob("*.java"))
    errors = _errors(javac, path, target, sources)
    if errors:
        # Debian's Jackson declares an exception that the one of others does not.
        converter = home / "Converter.java"
        text = converter.read_text("utf-8").replace(
            ") throws JsonProcessingException {", ") throws IOException {"
        )
        converter.write_text(text, "utf-8")
        again = _errors(javac, path, target, sources)
        assert not again, again
        words = "yes, once `Converter` declares `IOException`"
    else:
        words = "yes"
    return Made("quicktype", f"{path}:{target}", words)


def openapi(folder: Path, javac: Tool) -> Made:
    home = folder / "openapi"
    jar = openapi_generator_jar()
    settings = {"openApiNullable": "false", "useJakartaEe": "false"}
    globals_ = ",".join([*_MODELS, *(f"{name}=false" for name in _NO_MODELS)])
    java(javac)(
        *("-jar", jar, "generate", "-g", "java", "--library", "native", "-o", home),
        *("-i", ROOT / "generated" / "openapi" / "videotasks.json"),
        "--additional-properties",
        ",".join(f"{name}={word}" for name, word in settings.items()),
        *("--global-property", globals_),
    )
    sources = sorted((home / "src" / "main").rglob("*.java"))
    debians, target = jars(*JACKSON, ANNOTATIONS), home / "classes"
    errors = _errors(javac, debians, target, sources)
    if errors:
        # What Debian lacks is in the generator's own archive; what both have, it has in a later version.
        again = _errors(javac, f"{jar}:{debians}", target, sources)
        assert not again, again
    return Made(
        "openapi", f"{jar}:{debians}:{target}", _why(errors) if errors else "yes"
    )


def package(folder: Path, javac: Tool) -> Made:
    target = folder / "package"
    compiled(javac, PACKAGE, target)
    return Made("package", str(target), "yes")


EVERY: dict[str, tuple[str, Callable[[Path, Tool], Made]]] = {
    "this package": ("", package),
    "quicktype": ("quicktype", quicktype),
    "openapi-generator, native": ("openapi-generator-cli", openapi),
}
"""Words -> package, and what makes its classes."""


def rule(description: str) -> str:
    """The keyword that a wrong body breaks."""
    return description.partition(" at ")[0]


def unasked(sent: Any, given: Any) -> set[str]:
    """What is written into a body that nobody gave, as JSON."""
    if isinstance(sent, dict) and isinstance(given, dict):
        found = {json.dumps(value) for name, value in sent.items() if name not in given}
        both = sent.keys() & given.keys()
        return found.union(*(unasked(sent[name], given[name]) for name in both))
    if isinstance(sent, list) and isinstance(given, list):
        return set().union(*(unasked(*pair) for pair in zip(sent, given, strict=False)))
    return set()


def measured(made: Made, program: Tool) -> dict[str, Any]:
    """Verdicts that differ from the vectors', and what becomes of right bodies."""
    tests = [
        test for path in VECTORS for group in groups_of(path) for test in group["tests"]
    ]
    lines = [
        line for line in program("Others", made.word, *VECTORS).split("\n") if line
    ]
    wrong: Counter[str] = Counter()
    passed: Counter[str] = Counter()
    refused, written, changed = 0, set[str](), 0
    for test, line in zip(tests, lines, strict=True):
        sent = json.loads(line)["sent"]
        if not test["valid"]:
            wrong[rule(test["description"])] += 1
            passed[rule(test["description"])] += sent is not None
        elif sent is None:
            refused += 1
        else:
            written |= unasked(sent, test["data"])
            changed += _without_more(sent, test["data"]) != test["data"]
    return {
        "compiles": made.compiles,
        "right": len(tests) - wrong.total(),
        "right refused": refused,
        "right changed": changed,
        "unasked": sorted(written),
        "wrong": dict(sorted(wrong.items())),
        "wrong accepted": dict(sorted((+passed).items())),
    }


def _without_more(sent: Any, given: Any) -> Any:
    """What is sent, but for members that nobody gave."""
    if isinstance(sent, dict) and isinstance(given, dict):
        return {
            name: _without_more(value, given[name])
            for name, value in sent.items()
            if name in given
        }
    if isinstance(sent, list) and isinstance(given, list) and len(sent) == len(given):
        return [_without_more(*pair) for pair in zip(sent, given, strict=True)]
    return sent


def seen(folder: Path) -> list[dict[str, Any]]:
    """The row of each generator."""
    javac, rows = tools.javac(), []
    for name, (registered, make) in EVERY.items():
        made = make(folder, javac)
        classes = folder / f"{made.word}.classes"
        source = HERE / "java" / "Others.java"
        path = f"{made.path}:{jars(*JACKSON)}"
        javac("-nowarn", "-proc:none", "-d", classes, "-cp", path, source, cwd=folder)
        version = PACKAGES.get(registered) or (
            registered and locked(registered).partition("==")[2]
        )
        found = measured(made, java(javac, path, classes))
        rows.append({"name": name, "version": version, **found})
    return rows


def table(rows: list[dict[str, Any]]) -> str:
    """What was seen, for people."""
    lines = []
    for row in rows:
        accepted, wrong = row["wrong accepted"], row["wrong"]
        lines += [
            f"{row['name']} {row['version']}",
            f"  compiles with Debian's libraries: {row['compiles']}",
            f"  wrong bodies accepted: {sum(accepted.values()):,} of {sum(wrong.values()):,}",
            *(
                f"    {name}: {accepted.get(name, 0)} of {wrong[name]}"
                for name in wrong
            ),
            f"  right bodies refused: {row['right refused']:,} of {row['right']:,}",
            f"  right bodies changed: {row['right changed']:,}",
            f"  written into a right body: {' and '.join(row['unasked']) or 'nothing'}",
        ]
    return "\n".join(lines)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        try:
            rows = seen(Path(folder))
        except MissingError as missing:
            raise SystemExit(str(missing)) from missing
    print(table(rows))
    if os.environ.get("WRITE_SEEN"):
        SEEN.write_text(json.dumps(rows, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
