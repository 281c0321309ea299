"""Compares ten edits of specs by `diff` and by other tools, side by side, and tries with payloads who is right.

python -m tests.benchmarks.peers_diff > table.md

The tools compare what is generated before and after each edit: JSON Schemas, of responses the other way round, or the
OpenAPI file. They lie in `build/diffs`, in the versions of `diffs/package.json` and `diffs/requirements.txt`.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from jsonschema_rs import Draft7Validator

from generator.changes.compare import Comparison, compare
from generator.changes.trees import tree
from generator.emit.json_schema.schemas import DIALECTS, document, result_root, roots_of
from generator.emit.openapi import document as openapi
from generator.emit.vectors.bodies import bodies_of, result_body, vectors
from generator.emit.vectors.tried import Framed
from generator.language.load import load
from generator.language.model import Json, SpecSet
from generator.language.pointers import unescaped
from generator.text.markdown import cell
from generator.text.severity import Severity, worst
from generator.write.output import Composed, itself
from tests.project.environments import ROOT

HERE = Path(__file__).parent / "diffs"
BUILD = ROOT / "build" / "diffs"
BODIES = ("request", "response", "result")
SAME = "same"


@dataclass(frozen=True)
class Side:
    """The specs of one endpoint on one side of an edit, and what is generated from them."""

    specs: Path
    loaded: SpecSet
    files: Path

    @classmethod
    def made(cls, at: Path, id_: str, edits: Mapping[str, Any]) -> Side:
        """Writes schemas and an OpenAPI file beside the edited specs."""
        specs = at / "specs"
        shutil.copytree(ROOT / "specs", specs)
        for file, changes in edits.items():
            data = yaml.safe_load((specs / file).read_text("utf-8"))
            for pointer, value in changes.items():
                put(data, [unescaped(step) for step in pointer.split("/")[1:]], value)
            (specs / file).write_text(json.dumps(data), "utf-8")
        loaded = load(specs, only=[id_])
        (endpoint,) = loaded.endpoints
        roots = (*roots_of(endpoint), result_root(loaded.api))
        for body, root in zip(BODIES, roots, strict=True):
            schema = document(root, loaded.api, DIALECTS[0])
            (at / f"{body}.json").write_text(json.dumps(schema), "utf-8")
        extract = openapi.each(endpoint, loaded.api)
        served = [openapi.served_by(extract)]
        segments = openapi.document(loaded.api, [extract], served)
        whole = Composed("openapi.json", segments, itself, ())
        (at / "openapi.json").write_bytes(whole.content)
        return cls(specs, loaded, at)

    @property
    def addresses(self) -> set[str]:
        """Where requests go, at each provider."""
        (endpoint,) = self.loaded.endpoints
        return {f"{one.host}{endpoint.path}" for one in self.loaded.api.providers}

    def validator(self, body: str) -> Draft7Validator:
        return Draft7Validator(json.loads((self.files / f"{body}.json").read_bytes()))

    def vectors(self, body: str) -> Iterator[Json]:
        (endpoint,) = self.loaded.endpoints
        result = result_body(self.loaded.api.lifecycle.result)
        which = (*bodies_of(endpoint), result)[BODIES.index(body)]
        for one in vectors(which):
            if isinstance(one, Framed):
                yield from (one.vector(tried).data for tried in one.tries)
            else:
                yield one.data


def put(data: Any, steps: Sequence[str], value: Any) -> None:
    """Sets a value, or takes it away: null."""
    *above, last = steps
    for step in above:
        data = data[step]
    if value is None:
        data.pop(last, None)
    else:
        data[last] = value


# -- what is right ----------------------------------------------------------------------------------


def broken(old: Side, new: Side) -> dict[str, Json]:
    """By payloads of both sides: a body of each kind that breaks, which the generated schemas judge otherwise."""
    found: dict[str, Json] = {}
    for body in BODIES:
        before, after = old.validator(body), new.validator(body)
        if body != "request":
            before, after = after, before
        for data in (*old.vectors(body), *new.vectors(body)):
            if before.is_valid(data) and not after.is_valid(data):
                found.setdefault(body, data)
    return found


# -- tools ------------------------------------------------------------------------------------------


def run(*words: str | Path, cwd: Path = BUILD) -> tuple[int, str]:
    done = subprocess.run(
        [str(word) for word in words], cwd=cwd, capture_output=True, text=True
    )
    return done.returncode, f"{done.stdout}\n{done.stderr}"


def failed(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if re.match(r"[\w.]*(Error|Exception)\w*\b", line)]
    return f"fails: {(errors or lines or ['without a word'])[-1][:90]}"


def json_schema_diff(old: Path, new: Path) -> str:
    status, said = run(BUILD / "node_modules/.bin/json-schema-diff", old, new)
    if "reaking changes found" not in said and "No differences found" not in said:
        return failed(said)
    return "breaking" if status else "not breaking"


def json_schema_diff_validator(old: Path, new: Path) -> str:
    program = BUILD / "node_modules/.bin/json-schema-diff-validator"
    status, said = run(program, old, new)
    if status and "not backward compatible" not in said:
        return failed(said)
    return "breaking" if status else "not breaking"


def jsonsubschema(old: Path, new: Path) -> str:
    _, said = run(BUILD / "python/bin/jsonsubschema", old, new)
    for verdict, words in (("True", "not breaking"), ("False", "breaking")):
        if f"LHS <: RHS {verdict}" in said:
            return words
    return failed(said)


def api_schema_diff(old: Path, new: Path) -> str:
    status, said = run(BUILD / "python/bin/api-schema-diff", old, new)
    if status not in (0, 1) or "Traceback" in said:
        return failed(said)
    return "breaking" if status else "not breaking"


def openapi_diff(old: Path, new: Path) -> str:
    # It reads no OpenAPI 3.1: it gets the same file as one of 3.0, which it may reject all the same.
    pair = [as_3_0(file) for file in (old, new)]
    status, said = run(BUILD / "node_modules/.bin/openapi-diff", *pair)
    if '"breakingDifferencesFound"' not in said and "o changes found" not in said:
        return failed(said)
    return "breaking" if status else "not breaking"


def as_3_0(file: Path) -> Path:
    data = json.loads(file.read_text("utf-8"))
    data["openapi"] = "3.0.3"
    made = file.with_name("openapi-3.0.json")
    made.write_text(json.dumps(data), "utf-8")
    return made


def by_library(name: str) -> Callable[[Path, Path], str]:
    def compared(old: Path, new: Path) -> str:
        status, said = run("node", BUILD / "compare.cjs", name, old, new)
        if status:
            return failed(said)
        return "breaking" if "breaking" in said else "not breaking"

    return compared


SCHEMAS: Mapping[str, Callable[[Path, Path], str]] = {
    "jsonsubschema": jsonsubschema,
    "json-schema-diff": json_schema_diff,
    "json-schema-diff-validator": json_schema_diff_validator,
    "api-schema-diff": api_schema_diff,
}
OPENAPI: Mapping[str, Callable[[Path, Path], str]] = {
    "openapi-diff": openapi_diff,
    "openapi-schema-diff": by_library("openapi-schema-diff"),
    "api-smart-diff": by_library("api-smart-diff"),
}


def by_schemas(tool: Callable[[Path, Path], str], old: Side, new: Side) -> str:
    """What a tool says of request and responses, which it is handed the other way round."""
    said: dict[str, str] = {}
    for body in BODIES:
        pair = [side.files / f"{body}.json" for side in (old, new)]
        if pair[0].read_bytes() != pair[1].read_bytes():
            said[body] = tool(*(pair if body == "request" else pair[::-1]))
    worst_first = ("fails", "breaking", "not breaking")
    return min(
        said.values(),
        default=SAME,
        key=lambda one: worst_first.index(one.split(":")[0]),
    )


def by_openapi(tool: Callable[[Path, Path], str], old: Side, new: Side) -> str:
    pair = [side.files / "openapi.json" for side in (old, new)]
    if pair[0].read_bytes() == pair[1].read_bytes():
        return SAME
    return tool(*pair)


def installed() -> None:
    """Installs the tools, unless the same versions are there."""
    wanted = "".join(
        (HERE / name).read_text("utf-8")
        for name in ("package-lock.json", "requirements.txt", "compare.cjs")
    )
    mark = BUILD / "installed.txt"
    if mark.exists() and mark.read_text("utf-8") == wanted:
        return
    shutil.copytree(HERE, BUILD, dirs_exist_ok=True)
    python = BUILD / "python" / "bin" / "python"
    for words in (
        ("npm", "ci", "--no-audit", "--no-fund"),
        (sys.executable, "-m", "venv", "python"),
        (python, "-m", "pip", "install", "-q", "-r", "requirements.txt"),
    ):
        subprocess.run([str(word) for word in words], cwd=BUILD, check=True, stdout=2)
    mark.write_text(wanted, "utf-8")


# -- the table --------------------------------------------------------------------------------------


def ours(found: Comparison, audience: str) -> Severity:
    return worst(*(getattr(change, audience) for change in found.changes))


def said_of_edits() -> Iterator[list[str]]:
    """What each says of each edit."""
    for edit in yaml.safe_load((HERE / "edits.yaml").read_text("utf-8")):
        with TemporaryDirectory(prefix="edit-") as name:
            old, new = (
                Side.made(Path(name, side), edit["endpoint"], edit.get(side, {}))
                for side in ("before", "after")
            )
            found = compare(tree(str(old.specs), ROOT), tree(str(new.specs), ROOT))
            shown = broken(old, new)
            right = "breaks" if shown else "refuses nothing"
            example = ", ".join(
                f"{body} {json.dumps(data)[:70]}" for body, data in shown.items()
            )
            elsewhere = sorted(old.addresses - new.addresses)
            if elsewhere:
                right, example = "goes elsewhere", f"{elsewhere[0]} is gone"
            said = [by_schemas(tool, old, new) for tool in SCHEMAS.values()]
            said += [by_openapi(tool, old, new) for tool in OPENAPI.values()]
        severity = ours(found, "severity")
        whom = f"{severity} (schemas {ours(found, 'schemas')}, client {ours(found, 'client')})"
        marked = [
            _marked(one, bool(shown or elsewhere), name in SCHEMAS and not shown)
            for name, one in zip((*SCHEMAS, *OPENAPI), said, strict=True)
        ]
        yield [
            edit["name"],
            f"{right}{f': {example}' if example else ''}",
            whom,
            *marked,
        ]
        print(edit["name"], whom, said, file=sys.stderr)


def _marked(said: str, breaks: bool, by_schemas_alone: bool) -> str:
    """What a tool says, and whether that is right; where something is sent stands in no schema."""
    if said.startswith("fails"):
        return said
    if breaks and by_schemas_alone:
        return f"{said}, no schema has it"
    return f"{said}, {'right' if (said == 'breaking') == breaks else 'wrong'}"


def main() -> None:
    """Prints the table."""
    installed()
    heads = [
        "edit",
        "payloads",
        "ours",
        *SCHEMAS,
        *(f"{one} (OpenAPI)" for one in OPENAPI),
    ]
    print(f"| {' | '.join(heads)} |")
    print(f"|{'---|' * len(heads)}")
    for row in said_of_edits():
        print(f"| {' | '.join(map(cell, row))} |", flush=True)


if __name__ == "__main__":
    main()
