"""What becomes of every mutant: killed by a vector, proven equivalent, or alive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.contract.beside import odd_numbers
from tests.contract.conditions import variants
from tests.contract.payloads import Variant
from tests.contract.reader import RawEndpoint, endpoints

from . import (
    class_mutants,
    class_proofs,
    counted,
    pictures,
    runtime_mutants,
    schema_mutants,
    schema_proofs,
)
from .class_mutants import ValidatorModule
from .runtime_mutants import RuntimeModule
from .vectors import (
    CLASS,
    CONTRACT,
    ROOT,
    SCHEMA,
    Vector,
    schema,
    titles,
    vectors,
)
from .verdicts import (
    class_killer,
    disputed,
    for_class,
    in_other_mappings,
    misjudged,
    schema_killer,
    with_sure,
)

SCHEMAS, VALIDATORS, RUNTIME = "schemas", "validators", "runtime"
PACKAGE = ROOT / "generated/python/videotasks"
MODULES = (
    *("_values/kinds", "_values/pointer"),
    *("_validation/measures", "_validation/problems"),
)
"""The runtime modules that judge single values, each after those that it uses."""
NEAR = 3
"""So many endpoints of the same family, of the same operation, and of all are near one."""


@dataclass(frozen=True)
class Task:
    """Whose mutants are tried: those of a schema, of a validator or of a runtime module."""

    kind: str
    name: str
    dialect: str


@dataclass(frozen=True)
class Fate:
    """What became of a mutant."""

    task: Task
    mutant: str
    killer: Vector | None
    proof: str | None

    @property
    def alive(self) -> bool:
        return self.killer is None and self.proof is None

    def __str__(self) -> str:
        return f"{self.task.name} {self.mutant}"


def tasks(dialect: str, only: Sequence[str] = ()) -> list[Task]:
    """Everything that is tried, or what is of these titles."""
    known = titles(dialect)
    unknown = [one for one in only if one not in known]
    if unknown:
        raise ValueError(f"no title {unknown[0]!r}; there are {', '.join(known)}")
    chosen = [one for one in known if not only or one in only]
    validators = [one for one in chosen if one in _endpoints()]
    runtime = [] if only else [Task(RUNTIME, one, dialect) for one in MODULES]
    return [
        *runtime,
        *(Task(VALIDATORS, one, dialect) for one in validators),
        *(Task(SCHEMAS, one, dialect) for one in chosen),
    ]


def fates(task: Task) -> list[Fate]:
    """Tries every mutant of a task."""
    every = {SCHEMAS: _of_schema, VALIDATORS: _of_validator, RUNTIME: _of_runtime}
    return list(every[task.kind](task))


def _of_schema(task: Task) -> Iterator[Fate]:
    document = schema(task.name, task.dialect)
    known = vectors(task.name, task.dialect, SCHEMA)
    _right(task, misjudged(document, known))
    kin = [schema(one, task.dialect) for one in _kin(task.name)]
    for mutant in schema_mutants.mutants(document, schema_mutants.near_misses_of(kin)):
        killer = schema_killer(mutant, known)
        yield _fate(task, mutant.name, killer, schema_proofs.proof(mutant))


def _of_validator(task: Task) -> Iterator[Fate]:
    module, known = _module(task.name), _known(task)
    _right(task, disputed(module.run(), task.name, known))
    # Of vectors few have URLs for all their media, and of any other body nothing is sure.
    with_urls = [*known, *_contract(_endpoints()[task.name])]
    sure = with_sure(module.run(), task.name, with_urls)
    kin = class_mutants.elsewhere([_module(one) for one in _kin(task.name)])
    for mutant in class_mutants.mutants(module, kin):
        killer = class_killer(mutant, sure if mutant.is_of_sure else known)
        yield _fate(task, mutant.name, killer, class_proofs.proof(mutant))


def _of_runtime(task: Task) -> Iterator[Fate]:
    requests = {
        one: _known(Task(VALIDATORS, one, task.dialect)) for one in _endpoints()
    }
    used = runtime_mutants.used_by(map(_module, requests))
    sources = {one: (PACKAGE / f"{one}.py").read_text("utf-8") for one in MODULES}
    modules = {name: RuntimeModule(source, used) for name, source in sources.items()}
    users = [modules[one] for one in MODULES[MODULES.index(task.name) + 1 :]]
    for mutant in runtime_mutants.mutants(modules[task.name]):
        imported = mutant.namespace()
        for user in users:
            imported = {**user.run(imported), **imported}
        found = (
            disputed(_module(one).run(imported=imported), one, known)
            for one, known in requests.items()
        )
        killer = next((one for one in found if one is not None), None)
        yield _fate(task, mutant.name, killer, None)


def _fate(task: Task, name: str, killer: Vector | None, proof: str | None) -> Fate:
    if killer and proof:
        what = (
            f"{task.name} {name} is no equivalent ({proof}): {killer.about!r} kills it"
        )
        raise AssertionError(what)
    return Fate(task, name, killer, proof)


def _right(task: Task, wrong: Vector | None) -> None:
    """Of what is wrong as it stands, mutants would tell nothing."""
    if wrong is not None:
        raise AssertionError(f"{task.name} itself disagrees with {wrong.about!r}")


@cache
def _endpoints() -> dict[str, RawEndpoint]:
    return {one.request_title: one for one in endpoints()}


def _kin(title: str) -> list[str]:
    """Titles of the requests from which people take something over by mistake.

    They are the next few of the same family, of the same operation and of all, in the order of ids, as near misses
    have them: with all others, twice as many endpoints would have four times as many mutants.
    """
    if title not in _endpoints():
        return []
    ids = {one.id: other for other, one in _endpoints().items()}
    mine = _endpoints()[title].id
    family, operation = mine.split(".")
    circles = (
        [one for one in sorted(ids) if one.startswith(f"{family}.")],
        [one for one in sorted(ids) if one.endswith(f".{operation}")],
        sorted(ids),
    )
    found = [
        (circle * 2)[circle.index(mine) + 1 :][: min(NEAR, len(circle) - 1)]
        for circle in circles
    ]
    return [ids[one] for one in dict.fromkeys(one for part in found for one in part)]


@cache
def _module(title: str) -> ValidatorModule:
    path = Path(*_endpoints()[title].id.split(".")).with_suffix(".py")
    return ValidatorModule((PACKAGE / "endpoints" / path).read_text("utf-8"), title)


def _contract(endpoint: RawEndpoint) -> list[Vector]:
    """The bodies with which the contract tries an endpoint."""
    return for_class([*map(_of_contract, variants(endpoint))])


def _of_contract(one: Variant) -> Vector:
    return Vector(one.about, one.value, one.valid, one.pointer, one.rule, CONTRACT)


def _known(task: Task) -> list[Vector]:
    """The vectors of a validator, and bodies that none has: with pictures, counted items, or other types of Python."""
    known = for_class(vectors(task.name, task.dialect, CLASS))
    endpoint = _endpoints()[task.name]
    return [
        *known,
        *pictures.bodies(endpoint),
        *counted.bodies(endpoint),
        *map(_of_contract, odd_numbers(endpoint)),
        *in_other_mappings(known),
    ]
