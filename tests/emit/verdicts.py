"""What the generated package makes of a folder of specs, as JSON on standard output.

Run as a program of its own, with the generated package first on PYTHONPATH: a test's process has the project's own
`videotasks` already. For each endpoint it prints every disagreement of raw spec, class and schema, in words.
"""

from __future__ import annotations

import copy
import json
import random
import re
import sys
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs

import videotasks
from tests.contract.conditions import (
    LIMITS,
    NOTHING,
    Steps,
    agreeing,
    applies,
    at_limits,
    broken,
    changed,
    combinations,
    counted,
    demanded,
    place,
    pointer_of,
    shape_of,
    targets,
    tried,
    unsure,
    variants,
    without_effect,
)
from tests.contract.payloads import Variant, sample, stated
from tests.contract.payloads import variants as payload_variants
from tests.contract.reader import RawEndpoint, endpoints
from tests.contract.sure import is_sure
from tests.contract.tallies import bodies
from tests.contract.usual import odd_bodies, unheard_of
from tests.vector_files import is_right_by_count, stored, whole
from videotasks._validation.problems import Problems

_ENOUGH = 60
"""So many valid bodies of one endpoint are taken through the class and back."""
_MIXES = 250
"""So many random bodies are tried of an endpoint that has conditions."""
_RULES = frozenset({"allow", "require", "exclude", "noEffect", *LIMITS})


class Validator:
    """Asks jsonschema-rs, many times as quick, and jsonschema of what no JSON text can hold.

    That both read such schemas alike is seen in tests/contract/schemas/test_differential.py.
    """

    def __init__(self, schema: Any) -> None:
        self._quick = jsonschema_rs.validator_for(schema)
        self._whole = jsonschema.Draft202012Validator(schema)

    def is_valid(self, value: Any) -> bool:
        """Whether the schema takes it."""
        try:
            json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
        except ValueError:  # half of a character, or no number
            return self._whole.is_valid(value)
        return self._quick.is_valid(value)


def disagreements(endpoint: RawEndpoint, schema: Any) -> Iterator[str]:
    """Every way in which class, schema and spec do not say the same of the same bodies."""
    cls: Any = getattr(videotasks, endpoint.request_title)
    validator = Validator(schema)
    tried = whole = 0
    for variant in variants(endpoint):
        tried += 1
        problems = cls.problems_of(variant.value)
        if validator.is_valid(variant.value) is not variant.valid:
            yield f"the schema on {shown(variant)}"
        if bool(problems) is variant.valid:
            yield f"the class on {shown(variant)}: {problems}"
        elif type(variant.value) is dict and is_sure(cls, variant.value):
            # Else whoever collects problems has not been asked yet.
            for one in cls._found(variant.value):
                yield f"the class is sure of {shown(variant)}, and finds {one}"
        elif problems:
            found = (problems[0].pointer, problems[0].rule)
            if found != (variant.pointer, variant.rule):
                yield f"the class names {found} on {shown(variant)}"
        elif whole < _ENOUGH:
            whole += 1
            yield from _whole(cls, variant.value)
    if not tried:
        yield "no body was tried"
    yield from _conditions(cls, validator, endpoint)
    yield from _counts(cls, validator, endpoint)
    yield from unheard_of(cls, odd_bodies(endpoint))
    for example in endpoint.spec["examples"]:
        yield from _whole(cls, example)


def _counts(cls: Any, validator: Any, endpoint: RawEndpoint) -> Iterator[str]:
    """Lists around what is counted in them: the class counts, and no schema does."""
    if not any(True for _ in bodies(endpoint.parameters, {})):
        return
    whole = {name: sample(one) for name, one in endpoint.parameters.items()}
    right = agreeing(endpoint.conditions, whole, endpoint.parameters)
    for what, body, pointer, rule in bodies(endpoint.parameters, right):
        found = [(one.pointer, one.rule) for one in cls.problems_of(body)]
        if found != ([(pointer, rule)] if rule else []):
            yield f"the class finds {found} on {what}"
        if not validator.is_valid(body):
            yield f"the schema on {what}"


def shown(variant: Variant) -> str:
    """What a variant is; its value can be long, so only where something is to be said of it."""
    return f"{variant.about}: {variant.value!r:.300}"


def _conditions(cls: Any, validator: Any, endpoint: RawEndpoint) -> Iterator[str]:
    """Bodies that are right but for conditions: those around each one, and random ones in which many meet."""
    conditions, parameters = endpoint.conditions, endpoint.parameters
    whole = {name: sample(one) for name, one in parameters.items()}
    around = [
        body
        for condition in conditions
        for body in combinations(condition, whole, parameters)
        if all(name in body for name, one in parameters.items() if one.get("required"))
    ]
    broken_ones: set[tuple[str, str]] = set()
    kept: set[int] = set()
    for body in (*around, *(random_mixes(endpoint) if conditions else ())):
        against = list(broken(conditions, body, parameters))
        broken_ones |= {(shape_of(pointer), rule) for pointer, rule in against}
        found = [(one.pointer, one.rule) for one in cls.problems_of(body)]
        if found != against:
            yield f"the class finds {found} and not {against} in {body!r:.300}"
        if validator.is_valid(body) is bool(against):
            yield f"the schema on {body!r:.300}: {against}"
        if not against:
            kept |= {
                number
                for number, one in enumerate(conditions)
                if applies(one, body, parameters)
            }
            yield from _warnings(cls, body, endpoint)
    if broken_ones != demanded(conditions):
        yield f"never broken: {demanded(conditions) - broken_ones}"
    if len(kept) != len(conditions):
        yield f"never kept: {[n for n in range(len(conditions)) if n not in kept]}"


def random_mixes(endpoint: RawEndpoint) -> Iterator[dict[str, Any]]:
    """Bodies of values that are right by themselves, in which conditions meet; always the same ones."""
    dice = random.Random(0)
    pools = {}
    for name, spec in endpoint.parameters.items():
        fine = [one.value for one in payload_variants(spec) if one.valid]
        named = [
            value
            for one in endpoint.conditions
            for value in (
                *(
                    tried(one["when"][name], spec)
                    if name in one.get("when", ())
                    else ()
                ),
                *one.get("allow", {}).get(name, ()),
                *at_limits(one, name, spec),
            )
        ]
        pools[name] = [*fine[:8], *named]
    inner = nested(endpoint)
    for _ in range(_MIXES):
        likely = dice.random()
        body = {
            name: dice.choice(pools[name])
            for name, spec in endpoint.parameters.items()
            if spec.get("required") or dice.random() < likely
        }
        for steps, values in inner:
            if dice.random() < 0.7:  # more often than not
                body = changed(body, steps, dice.choice(values))
        yield body
        for _ in range(20):
            against = list(broken(endpoint.conditions, body, endpoint.parameters))
            if not against:
                yield body
                break
            pointer, rule = dice.choice(against)
            if pointer.count("/") > 1:
                body = mended_within(body, pointer, rule, inner, dice)
            else:
                body = mended(body, pointer[1:], rule, pools, dice)


def mended_within(
    body: dict[str, Any],
    pointer: str,
    rule: str,
    inner: list[tuple[Steps, list[Any]]],
    dice: random.Random,
) -> dict[str, Any]:
    """The same of a parameter within others."""
    numbers = tuple(map(int, re.findall("/([0-9]+)(?=/)", pointer)))
    for steps, values in inner:
        at = counted(steps, numbers)
        if pointer_of(at) == pointer:
            given = [one for one in values if one is not NOTHING]
            found = NOTHING if rule == "exclude" else dice.choice(given)
            return dict(changed(body, at, found))
    raise AssertionError(pointer)


def nested(endpoint: RawEndpoint) -> list[tuple[Steps, list[Any]]]:
    """The parameters below the top of which conditions speak, each with values, and without one if it can be."""
    named = {
        name
        for one in endpoint.conditions
        for name in (*targets(one), *one.get("when", ()))
        if name not in endpoint.parameters
    }
    found = []
    for name in sorted(named):
        steps, spec = place(name, endpoint.parameters)
        out = [] if spec.get("required") else [NOTHING] * 4
        found.append((steps, [*tried([], spec), *out]))
    return found


def mended(
    body: dict[str, Any],
    name: str,
    rule: str,
    pools: dict[str, list[Any]],
    dice: random.Random,
) -> dict[str, Any]:
    """The body with one parameter given otherwise, or left out: so that it may break nothing any more."""
    if rule == "exclude":
        return {other: one for other, one in body.items() if other != name}
    return {**body, name: dice.choice(pools[name])}


def _warnings(cls: Any, body: dict[str, Any], endpoint: RawEndpoint) -> Iterator[str]:
    """What is said of a right body: what has no effect, and what is only inferred."""
    out = Problems("", {}, {})
    cls._advise(body, "", out)
    found = {(one.pointer, one.rule) for one in out.found}
    conditions, parameters = endpoint.conditions, endpoint.parameters
    idle = {(at, "noEffect") for at in without_effect(conditions, body, parameters)}
    expected = idle | unsure(conditions, body, parameters)
    if {one for one in found if one[1] in _RULES} != expected:
        yield f"warned of {found} and not of {expected} in {body!r:.300}"


def _whole(cls: Any, body: dict[str, Any]) -> Iterator[str]:
    """A valid body survives the class: as a dict, by its attributes, printed and compared."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", videotasks.InferredLimitWarning)
        warnings.simplefilter("ignore", videotasks.NoEffectWarning)
        # Of what counts nobody may know how many there are; tests/emit/test_files_of_kinds.py has that.
        warnings.simplefilter("ignore", videotasks.MediaWarning)
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
    if is_sure(cls, body) and None not in body.values():  # None is left out
        yield from _built(
            cls, {attributes.get(name, name): name for name in body}, body
        )


def _built(cls: Any, names: dict[str, str], body: dict[str, Any]) -> Iterator[str]:
    """What is built of arguments is nobody else's, and every text in it that has half of a character is told."""
    mine = copy.deepcopy(body)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        request = cls(**{name: mine[wire] for name, wire in names.items()})
    before = request.to_dict()
    for one in [*_containers(mine)]:
        one.clear()
    if request.to_dict() != before:
        yield f"whoever gave {body!r:.300} changes it later"
    for pointer, odd in _halved(body, ""):
        if cls.problems_of(odd):
            continue
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                cls(**{name: odd[wire] for name, wire in names.items()})
            except videotasks.ValidationError as error:  # of what may be a file
                if pointer not in [one.pointer for one in error.problems]:
                    yield f"half of a character at {pointer} is {error}"
                continue
        if not any(f"{pointer}: holds half" in str(one.message) for one in caught):
            yield f"nobody hears of half of a character at {pointer}"


def _containers(value: Any) -> Iterator[Any]:
    if isinstance(value, (list, dict)):
        yield value
        for item in value if isinstance(value, list) else value.values():
            yield from _containers(item)


def _halved(value: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    """Pointer -> the value with half of a character in the text there, for each of its texts."""
    if isinstance(value, str):
        yield pointer, f"{value[:-1]}\ud800"
    elif isinstance(value, list):
        for index, item in enumerate(value[:2]):
            for at, odd in _halved(item, f"{pointer}/{index}"):
                yield at, [*value[:index], odd, *value[index + 1 :]]
    elif isinstance(value, dict):
        for name, item in value.items():
            step = name.replace("~", "~0").replace("/", "~1")
            for at, odd in _halved(item, f"{pointer}/{step}"):
                yield at, {**value, name: odd}


@cache
def stored_by_title(folder: Path) -> dict[str, list[tuple[Path, dict[str, Any]]]]:
    """Title -> its groups as they are stored, and where."""
    found: dict[str, list[tuple[Path, dict[str, Any]]]] = {}
    for path in sorted(folder.rglob("*.json")):
        for group in stored(path):
            found.setdefault(group["description"], []).append((path, group))
    return found


def vectors(endpoint: RawEndpoint, folder: Path) -> Iterator[str]:
    """Every vector with which class or schema do not agree, and every rule that no vector breaks."""
    cls: Any = getattr(videotasks, endpoint.request_title)
    missed = set(stated(endpoint.parameters, "")) | {
        (pointer.replace("/items", "/0"), rule)
        for pointer, rule in demanded(endpoint.conditions)
    }
    for path, group in stored_by_title(folder).get(endpoint.request_title, ()):
        validator = jsonschema_rs.validator_for(group["schema"])
        for one in map(whole, group["tests"]):
            about = f"vector {one['description']!r:.300}"
            if validator.is_valid(one["data"]) is not one["valid"]:
                yield f"the schema on {about}"
            problems = cls.problems_of(one["data"])
            is_agreed = path.parent.name != "optional"
            if bool(problems) is one["valid"] and is_agreed:
                yield f"the class on {about}: {problems}"
            elif is_right_by_count(one) is not one["valid"] and not problems:
                yield f"the class on {about}"
            elif problems and not one["valid"]:
                found = problems[0]
                if not one["description"].startswith(
                    f"{found.rule} at {found.pointer}: "
                ):
                    yield f"the class names {found[:2]} on {about}"
                missed.discard((found.pointer, found.rule))
    if missed:
        yield f"no vector breaks {sorted(missed)}"


def main(specs: Path, schemas: Path, only: list[str]) -> None:
    report = {}
    folder = schemas.parent / "vectors" / schemas.name
    for endpoint in endpoints(specs):
        if only and endpoint.id not in only:
            continue
        text = (schemas / f"{endpoint.request_title}.json").read_text("utf-8")
        report[endpoint.id] = [
            *disagreements(endpoint, json.loads(text)),
            *vectors(endpoint, folder),
        ]
    json.dump(report, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
