"""What types in Go check of the vectors, and what they send unasked: this package's beside those of other generators.

python -m tests.consumers.go_types

Every body is read into its type and written again: what is refused, what is accepted, what comes out otherwise.
It needs Go, Node.js and Java.
"""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.emit.go.readme import COLUMNS
from tests.consumers import tools
from tests.consumers.generated import PACKAGES, ROOT, SCHEMAS
from tests.consumers.openapi import clients
from tests.consumers.openapi.files import WHOLE
from tests.consumers.tools import HERE, Tool, locked
from tests.vector_files import groups_of

PACKAGE = ROOT / "generated" / "go"
PROGRAM = HERE / "go_types" / "main.go"
OURS = "this package"
QUICKTYPE = f"quicktype {PACKAGES['quicktype']}"


def requests() -> list[tuple[str, Any]]:
    """Title and test of every mandatory vector of a request."""
    folder = SCHEMAS / "vectors" / "2020-12"
    files = [
        path
        for path in sorted(folder.rglob("*.json"))
        if path.parent.name != "optional"
    ]
    return [
        (group["schema"]["title"], test)
        for path in files
        for group in groups_of(path)
        for test in group["tests"]
        if group["schema"]["title"].endswith("Request")
    ]


TITLES = sorted({title for title, _ in requests()})


def _registry(imports: Sequence[str], types: dict[str, str], accepts: str) -> str:
    """The file that tells the program the types of a package."""
    rows = "".join(
        f"\t{json.dumps(title)}: func() any {{ return new({name}) }},\n"
        for title, name in types.items()
    )
    imported = "".join(f"import {path}\n" for path in imports)
    return (
        f"package main\n\n{imported}\nvar types = map[string]func() any{{\n{rows}}}\n\n"
        f"func accepts(body any) bool {{ return {accepts} }}\n"
    )


def _program(folder: Path, registry: str, *more: str) -> Tool:
    home = folder / "program"
    home.mkdir()
    shutil.copy(PROGRAM, home)
    (home / "types.go").write_text(registry, "utf-8")
    tools.go()("build", *more, "-o", home / "program", "./program", cwd=folder)
    return Tool((str(home / "program"),))


def ours(folder: Path) -> Tool:
    """The types of this package, with what `Validate` says."""
    shutil.copytree(PACKAGE, folder, dirs_exist_ok=True)
    accepts = "body.(interface{ Validate() []v.Problem }).Validate() == nil"
    types = {title: f"v.{title}" for title in TITLES}
    return _program(folder, _registry(['v "videotasks"'], types, accepts))


def quicktype(folder: Path) -> Tool:
    """The types that quicktype makes of the bundle."""
    (folder / "go.mod").write_text("module types\n\ngo 1.19\n", "utf-8")
    home = folder / "quicktype"
    home.mkdir()
    tools.node()(
        HERE / "node_modules" / ".bin" / "quicktype",
        *("--quiet", "--src-lang", "schema", "--lang", "go", "--package", "quicktype"),
        *("--src", SCHEMAS / "2020-12" / "bundle.json"),
        *("--top-level", "VideotasksBundle", "--out", home / "types.go"),
    )
    types = {title: f"q.{title}" for title in TITLES}
    return _program(folder, _registry(['q "types/quicktype"'], types, "true"))


def openapi_generator(with_settings: bool) -> Callable[[Path], Tool]:
    """The models that openapi-generator makes of the OpenAPI file."""

    def make(folder: Path) -> Tool:
        clients.openapi_generator(WHOLE, folder, ("go",), with_settings)
        module = re.search(
            r"^module (\S+)", (folder / "go" / "go.mod").read_text("utf-8"), re.M
        )
        assert module
        types = {title: f"o.{title}" for title in TITLES}
        registry = _registry([f'o "{module[1]}"'], types, "true")
        return _program(folder / "go", registry, "-mod=mod")

    return make


@dataclass(frozen=True)
class Contender:
    """Types in Go, and how they are read."""

    name: str
    make: Callable[[Path], Tool]
    mode: str = "plain"


OPENAPI = f"openapi-generator {locked('openapi-generator-cli').partition('==')[2]}"
CONTENDERS = (
    Contender(OURS, ours),
    Contender(QUICKTYPE, quicktype),
    Contender(f"{QUICKTYPE}, DisallowUnknownFields", quicktype, "strict"),
    Contender(OPENAPI, openapi_generator(False)),
    Contender(
        f"{OPENAPI}, disallowAdditionalPropertiesIfNotPresent=false",
        openapi_generator(True),
    ),
)


@dataclass
class Seen:
    """What was seen of a contender."""

    right: int = 0
    refused: list[str] = field(default_factory=list)
    """Right bodies that it refuses."""
    changed: Counter[str] = field(default_factory=Counter)
    """Right bodies that come out otherwise: how."""
    wrong: Counter[str] = field(default_factory=Counter)
    """Rule -> wrong bodies."""
    accepted: Counter[str] = field(default_factory=Counter)
    """Rule -> wrong bodies that it accepts."""
    unasked: Counter[str] = field(default_factory=Counter)
    """What a type sends of which nothing was set -> of how many requests."""


def _changes(before: Any, after: Any) -> Iterator[str]:
    """How a body comes out otherwise; numbers are the same however they are written."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name in before.keys() | after.keys():
            if name not in after:
                yield (
                    "an empty list dropped"
                    if before[name] == []
                    else "a member dropped"
                )
            elif name not in before:
                yield f"{json.dumps(after[name])} added"
            else:
                yield from _changes(before[name], after[name])
    elif (
        isinstance(before, list)
        and isinstance(after, list)
        and len(before) == len(after)
    ):
        for one, other in zip(before, after, strict=True):
            yield from _changes(one, other)
    elif before != after:
        yield "a value changed"


def seen(contender: Contender, program: Tool) -> Seen:
    """What a contender makes of every vector."""
    found, tests = Seen(), requests()
    given = "".join(
        json.dumps({"name": title, "body": test["data"]}) + "\n"
        for title, test in tests
    )
    for (title, test), line in zip(
        tests, program(contender.mode, stdin=given).splitlines(), strict=True
    ):
        body = json.loads(line)
        rule = test["description"].partition(" ")[0]
        if test["valid"]:
            found.right += 1
            if body is None:
                found.refused.append(f"{title}: {test['description']}")
            else:
                found.changed.update(set(_changes(test["data"], body)))
        else:
            found.wrong[rule] += 1
            found.accepted[rule] += body is not None
    for line in program("zero").splitlines():
        body = json.loads(line)["body"]
        found.unasked.update(set(_values(body)))
    return found


def _values(sent: Any) -> Iterator[str]:
    """What is sent in an object and in those within it, as JSON."""
    for value in sent.values():
        if isinstance(value, dict) and value:
            yield from _values(value)
        else:
            yield json.dumps(value)


def row(contender: Contender, found: Seen) -> dict[str, Any]:
    """The row of a contender in the README: what it checks, all, in part or not, and the rest in words."""
    checks = {}
    for name, rules in COLUMNS.items():
        count = sum(found.wrong[rule] for rule in rules)
        accepted = sum(found.accepted[rule] for rule in rules)
        assert count, name
        checks[name] = (
            "in part" if 0 < accepted < count else "no" if accepted else "yes"
        )
    return {
        "name": contender.name,
        "checks": checks,
        "refused": bool(found.refused),
        "changed": sorted(found.changed),
        "unasked": sorted(found.unasked),
    }


def built() -> Iterator[tuple[Contender, Tool]]:
    """Each contender with its program; it is gone behind the next one."""
    for contender in CONTENDERS:
        with tempfile.TemporaryDirectory() as folder:
            yield contender, contender.make(Path(folder))


def main() -> None:
    for contender, program in built():
        found = seen(contender, program)
        accepted = sum(found.accepted.values())
        print(f"{contender.name}")
        print(f"    right bodies refused: {len(found.refused):,} of {found.right:,}")
        print(f"    wrong bodies accepted: {accepted:,} of {found.wrong.total():,}")
        for rule, count in sorted(found.wrong.items()):
            print(f"        {rule:22}{found.accepted[rule]:6,} of {count:6,}")
        print(f"    right bodies changed: {dict(found.changed)}")
        print(
            f"    of {len(TITLES)} requests of which nothing is set, sent: {dict(found.unasked)}"
        )
        for words in found.refused[:5]:
            print(f"    refused: {words[:150]}")


if __name__ == "__main__":
    main()
