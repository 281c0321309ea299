"""What validators for Python say of vectors: `python judge.py NAME SETTING FILE...`, a line for each file."""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

Judge = Callable[[Any], bool]
name, setting, *files = sys.argv[1:]


def library(module: str) -> Any:
    """A library of whichever environment this runs in."""
    return importlib.import_module(module)


def of_jsonschema(schema: Any) -> Judge:
    judge: Judge = (
        library("jsonschema.validators").validator_for(schema)(schema).is_valid
    )
    return judge


def of_jsonschema_rs(schema: Any) -> Judge:
    judge: Judge = library("jsonschema_rs").validator_for(schema).is_valid
    return judge


def of_fastjsonschema(schema: Any) -> Judge:
    fastjsonschema = library("fastjsonschema")
    options = {"use_default": False} if setting else {}
    return _unless(
        fastjsonschema.JsonSchemaValueException,
        fastjsonschema.compile(schema, **options),
    )


def of_jschon(schema: Any) -> Judge:
    jschon = library("jschon")
    # A catalogue for each schema: one refuses a second schema of the same name.
    jschon.create_catalog("2020-12", name=str(id(schema)))
    compiled = jschon.JSONSchema(schema, catalog=str(id(schema)))
    return lambda body: bool(compiled.evaluate(jschon.JSON(body)).valid)


def of_jsonscreamer(schema: Any) -> Judge:
    judge: Judge = library("jsonscreamer").Validator(schema).is_valid
    return judge


def of_rapidjson(schema: Any) -> Judge:
    rapidjson = library("rapidjson")
    validate = rapidjson.Validator(json.dumps(schema))
    return _unless(rapidjson.ValidationError, lambda body: validate(json.dumps(body)))


def _unless(wrong: type[Exception], validate: Callable[[Any], object]) -> Judge:
    """What a validator says that raises an exception of a wrong body."""

    def judge(body: Any) -> bool:
        try:
            validate(body)
        except wrong:
            return False
        return True

    return judge


JUDGES = {
    "jsonschema": of_jsonschema,
    "jsonschema-rs": of_jsonschema_rs,
    "fastjsonschema": of_fastjsonschema,
    "jschon": of_jschon,
    "jsonscreamer": of_jsonscreamer,
    "python-rapidjson": of_rapidjson,
}


def whole(test: Any) -> Any:
    """The body of a test, with its long texts in their places."""
    for rule in test.get("longTexts", ()):
        written = rule["pointer"].split("/")[1:]
        *steps, last = [step.replace("~1", "/").replace("~0", "~") for step in written]
        part = test["data"]
        for step in steps:
            part = part[int(step) if isinstance(part, list) else step]
        text = "".join(run["text"] * run["count"] for run in rule["parts"])
        part[int(last) if isinstance(part, list) else last] = text
    return test["data"]


def one_by_one(group: Any) -> Iterator[str]:
    """The verdict on each test of a group."""
    judge = None
    try:
        judge = JUDGES[name](group["schema"])
    except Exception as error:  # noqa: BLE001  # whatever it has against a schema
        print(repr(error), file=sys.stderr)
    for test in group["tests"]:
        verdict = "x"
        try:
            if judge:
                verdict = "1" if judge(whole(test)) else "0"
        except Exception as error:  # noqa: BLE001  # whatever breaks it
            print(repr(error), file=sys.stderr)
        yield verdict


def all_at_once(group: Any) -> Iterator[str]:
    """The same from a program that takes many bodies, one a line, and names those that are wrong."""
    tests = group["tests"]
    program = Path(sys.executable).with_name("jsonschema")
    with tempfile.TemporaryDirectory() as folder:
        schema, bodies = Path(folder) / "schema.json", Path(folder) / "bodies.jsonl"
        schema.write_text(json.dumps(group["schema"]), "utf-8")
        lines = (json.dumps(whole(test)) for test in tests)
        bodies.write_text("".join(f"{line}\n" for line in lines), "utf-8")
        done = subprocess.run(
            [program, "validate", schema, bodies, "--continue"],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    said = done.stdout + done.stderr
    wrong = {int(at) for at in re.findall(r"^fail: .*\(entry #(\d+)\)", said, re.M)}
    # It fails with another status where it cannot read the schema.
    is_read = done.returncode == 0 or bool(wrong)
    for at, _ in enumerate(tests, 1):
        yield "x" if not is_read else "0" if at in wrong else "1"


judged = all_at_once if name == "sourcemeta-jsonschema" else one_by_one
for file in files:
    groups = json.loads(Path(file).read_text("utf-8"))
    verdicts = "".join("".join(judged(group)) for group in groups)
    print(f"{file}\t{verdicts}")
