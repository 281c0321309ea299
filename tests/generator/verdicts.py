"""What the generated package makes of a folder of specs, as JSON on standard output.

Run as a program of its own, with the generated package first on PYTHONPATH: a test's process has the project's own
`videotasks` already. For each endpoint it prints every disagreement of raw spec, class and schema, in words.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema

import videotasks
from tests.contract.payloads import members
from tests.contract.reader import RawEndpoint, endpoints

_ENOUGH = 60
"""So many valid bodies of one endpoint are taken through the class and back."""


def disagreements(endpoint: RawEndpoint, schema: Any) -> Iterator[str]:
    """Every way in which class, schema and spec do not say the same of the same bodies."""
    cls: Any = getattr(videotasks, endpoint.request_title)
    validator = jsonschema.Draft202012Validator(schema)
    tried = whole = 0
    for variant in members(endpoint.parameters, is_open=False):
        tried += 1
        problems = cls.problems_of(variant.value)
        about = f"{variant.about}: {variant.value!r:.300}"
        if validator.is_valid(variant.value) is not variant.valid:
            yield f"the schema on {about}"
        if bool(problems) is variant.valid:
            yield f"the class on {about}: {problems}"
        elif problems:
            found = (problems[0].pointer, problems[0].rule)
            if found != (variant.pointer, variant.rule):
                yield f"the class names {found} on {about}"
        elif whole < _ENOUGH:
            whole += 1
            yield from _whole(cls, variant.value)
    if not tried:
        yield "no body was tried"
    for example in endpoint.spec["examples"]:
        yield from _whole(cls, example)


def _whole(cls: Any, body: dict[str, Any]) -> Iterator[str]:
    """A valid body survives the class: as a dict, by its attributes, printed and compared."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", videotasks.InferredLimitWarning)
        request = cls.from_dict(body)
    if request.to_dict() != body:
        yield f"to_dict of {body!r:.300}"
    if request != cls.construct(**body) or hash(request) != hash(cls.construct(**body)):
        yield f"equality of {body!r:.300}"
    if not repr(request).startswith(f"{cls.__name__}("):
        yield f"repr of {body!r:.300}"
    attributes = {wire: name for name, wire in cls._wire.items()}
    for wire in cls._names:
        found = getattr(request, attributes.get(wire, wire))
        if found != body.get(wire):
            yield f"the attribute of {wire!r}: {found!r}"


def main(specs: Path, schemas: Path) -> None:
    report = {}
    for endpoint in endpoints(specs):
        text = (schemas / f"{endpoint.request_title}.json").read_text("utf-8")
        report[endpoint.id] = list(disagreements(endpoint, json.loads(text)))
    json.dump(report, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
