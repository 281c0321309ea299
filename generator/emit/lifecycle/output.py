"""Declares the vectors of the lifecycle: one file, which depends on `api.yaml` alone."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.lifecycle.exchanges import Case, cases, groups
from generator.emit.lifecycle.table import VECTORS
from generator.emit.lifecycle.walk import TASK, Walk, as_json, today
from generator.emit.parts import Declaration, Extracts, PerSet
from generator.language.model import Api
from generator.write.output import Output

PATH = f"json-schema/{VECTORS}"


def of_set(extracts: Extracts) -> Iterator[Output]:
    """The file: a group for each operation, one line a test."""
    api = extracts.api
    written = ",\n".join(_group(api, operation) for operation in groups())
    origins = tuple(sorted({api.file, api.lifecycle.result_file}))
    yield Output(PATH, f"[\n{written}\n]\n".encode(), origins)


def _group(api: Api, operation: str) -> str:
    tests = ",\n".join(
        f"      {as_json(_test(api, operation, case))}"
        for case in cases(api, operation)
    )
    named = {"operation": operation, "taskId": TASK, "now": today()}
    head = "".join(f'    "{name}": {as_json(text)},\n' for name, text in named.items())
    return f'  {{\n{head}    "tests": [\n{tests}\n    ]\n  }}'


def _test(api: Api, operation: str, case: Case) -> dict[str, object]:
    walk = Walk(api, operation)
    exchanges = []
    for exchange in case.exchanges:
        meant = walk.step(exchange)
        if exchange.has == "task id":
            meant["taskId"] = exchange.shows
        exchanges.append({**exchange.written(), **meant})
        if not meant["repeat"]:
            break  # by the rows of other specs it may end before
    return {"description": case.description, "exchanges": exchanges}


OUTPUT = Declaration(
    "lifecycle",
    (PerSet(of_set),),
)
