"""Holds what `diff` says of pairs of random specs against every body of a small domain, tried by real validators.

python -m tests.changes.truth [--pairs N] [--seed N] [--client]

Judges are the raw specs (`raw_rules.py`), the generated JSON Schemas in jsonschema-rs and, with `--client`, the
generated Python client. Whatever differs is printed with the pair, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from jsonschema_rs import Draft202012Validator

from generator.changes import endpoints
from generator.changes.change import Change
from generator.changes.scalars import UNDECIDED
from generator.emit.json_schema.schemas import DIALECTS, document, roots_of
from generator.language.load import load
from generator.language.model import Endpoint, SpecSet
from generator.language.problem import SpecError
from generator.text.severity import worst
from tests.fragment_specs import FRAGMENTS, ROOT
from tests.limits import spec_of

from .random_specs import pair
from .raw_bodies import bodies
from .raw_rules import Body, Raw, accepts

PART = 100
"""So many pairs stand in one set of specs."""
WHOLE = 300_000
"""So many bodies are tried where fewer show nothing."""
TOLD = ("default", "examples", "openEnum", "name")
"""What refuses nobody, or no body: it is judged by cases."""


@dataclass(frozen=True)
class Pair:
    """One endpoint before and after, raw and loaded, with what `diff` says of it."""

    raw: tuple[Raw, Raw]
    loaded: tuple[Endpoint, Endpoint]
    changes: tuple[Change, ...]
    specs: tuple[SpecSet, SpecSet]

    def faults(self) -> Iterator[str]:
        """Where `diff`, raw specs and schemas disagree on the bodies of the domain."""
        yield from self.faults_of_responses()
        tried = [*bodies(*self.raw)]
        by_spec = [[accepts(spec, body) for body in tried] for spec in self.raw]
        given = {
            name
            for body, fine in zip(tried, by_spec[0], strict=True)
            if fine
            for name in body
        }
        if given != {*self.raw[0]["parameters"]}:
            return  # what conditions let nobody give can change as it likes
        yield from self._verdicts(tried, by_spec, "schemas")
        for side, schema in enumerate(self.schemas(0)):
            for body, verdict in zip(tried, by_spec[side], strict=True):
                if schema.is_valid(body) is not verdict:
                    yield f"side {side}: the schema says {not verdict} of {json.dumps(body)}"
        filled = [
            [accepts(spec, with_defaults(spec, body)) for body in tried]
            for spec in self.raw
        ]
        yield from self._verdicts(tried, filled, "client")

    def faults_of_responses(self) -> Iterator[str]:
        """Where `diff` and the schemas disagree on responses, of which the directions are turned."""
        before, after = self.schemas(1)
        found = [{"task_id": "1", **body} for body in bodies(*self.raw)]
        about = [
            one
            for one in self.changes
            if one.direction == "response" and one.keyword not in TOLD
        ]
        said = worst(*(one.schemas for one in about))
        surprising = [
            body for body in found if after.is_valid(body) and not before.is_valid(body)
        ]
        if surprising and said != "breaking":
            yield f"response: {said}, and new is {json.dumps(surprising[0])}"
        # What is gone is not in the way of a schema, but of who reads it.
        gone = any(
            one.keyword == "properties" or UNDECIDED in one.reason for one in about
        )
        if said == "breaking" and not surprising and not gone:
            more = ({"task_id": "1", **body} for body in bodies(*self.raw, WHOLE))
            if not any(
                after.is_valid(one) and not before.is_valid(one) for one in more
            ):
                yield "response: breaking, and nothing is new"

    def schemas(self, part: int) -> list[Any]:
        """The schemas of the request, or the response, before and after."""
        return [
            Draft202012Validator(
                document(roots_of(endpoint)[part], specs.api, DIALECTS[-1])
            )
            for endpoint, specs in zip(self.loaded, self.specs, strict=True)
        ]

    def _verdicts(
        self, tried: Sequence[Body], verdicts: Sequence[Sequence[bool]], audience: str
    ) -> Iterator[str]:
        both = [*zip(tried, *verdicts, strict=True)]
        refused = [body for body, before, after in both if before and not after]
        admitted = [body for body, before, after in both if after and not before]
        about = [
            one
            for one in self.changes
            if one.direction == "request" and one.keyword not in TOLD
        ]
        said = worst(*(getattr(one, audience) for one in about))
        told = [getattr(one, audience) for one in self.changes if one.keyword in TOLD]
        if refused and "breaking" not in (said, *told):
            yield f"{audience}: {said}, and refused is {json.dumps(refused[0])}"
        unknown = any(UNDECIDED in one.reason for one in about)
        if (
            said == "breaking"
            and not refused
            and not unknown
            and not self._more(audience)
        ):
            yield f"{audience}: breaking, and nothing is refused"
        if admitted and said == "cosmetic":
            yield f"{audience}: cosmetic, and admitted is {json.dumps(admitted[0])}"

    def shown(self, fault: str) -> None:
        print(fault)
        print("  old", json.dumps(self.raw[0]))
        print("  new", json.dumps(self.raw[1]))
        for change in self.changes:
            whom = f"(schemas {change.schemas}, client {change.client})"
            where = f"{change.pointer} {change.keyword}"
            print(f"  {change.severity} {whom} {where}: {change.reason}")

    def _more(self, audience: str) -> bool:
        """Whether something is refused of a domain that is not thinned out, or where no condition stands before it.

        A rule is called breaking by itself, though conditions may let nothing through that it refuses.
        """
        own = [one for one in self.changes if one.keyword != "conditions"]
        if any(getattr(one, audience) == "breaking" for one in own):
            alone = [{**spec, "conditions": []} for spec in self.raw]
            return self._refuses(alone, audience) or self._refuses(self.raw, audience)
        return self._refuses(self.raw, audience)

    def _refuses(self, specs: Sequence[Raw], audience: str) -> bool:
        old, new = specs
        for body in bodies(old, new, WHOLE):
            sent = [
                body if audience == "schemas" else with_defaults(spec, body)
                for spec in specs
            ]
            if accepts(old, sent[0]) and not accepts(new, sent[1]):
                return True
        return False


def with_defaults(spec: Raw, body: Body) -> Body:
    """A body as the client sends it, which fills in what is required and has a default."""
    needed = {
        name: raw["default"]
        for name, raw in spec["parameters"].items()
        if raw.get("required") and "default" in raw
    }
    return {**needed, **body}


def endpoint_of(raw: Raw, name: str) -> Raw | None:
    """The whole spec of an endpoint; None: no body of the domain satisfies it."""
    example = next((body for body in bodies(raw, raw) if accepts(raw, body)), None)
    if example is None:
        return None
    response = {
        "task_id": {"use": "task_id"},
        **named_apart(raw["parameters"], f"{name}Response"),
    }
    own = named_apart(raw["parameters"], name)
    spec = spec_of(name, own, [example], response=response)
    return spec | ({"conditions": raw["conditions"]} if raw["conditions"] else {})


def named_apart(raw: Any, name: str) -> Any:
    """Rules in which the types have names that no other endpoint has."""
    if isinstance(raw, list):
        return [named_apart(one, name) for one in raw]
    if not isinstance(raw, dict):
        return raw
    return {
        word: (
            f"{name}{one}"
            if word == "name" and isinstance(one, str)
            else named_apart(one, name)
        )
        for word, one in raw.items()
    }


@contextmanager
def pairs(random: Random, count: int) -> Iterator[tuple[list[Pair], tuple[Path, Path]]]:
    """Pairs that the language accepts, with the folders of the specs before and after."""
    made = {f"case_{number}": pair(random) for number in range(count)}
    with TemporaryDirectory(prefix="truth-") as name:
        folders = Path(name, "old"), Path(name, "new")
        for side, folder in enumerate(folders):
            at = folder / "endpoints" / "fragment"
            at.mkdir(parents=True)
            (folder / "types").mkdir()
            (folder / "api.yaml").write_bytes((FRAGMENTS / "api.yaml").read_bytes())
            (folder / "types" / "shared.yaml").write_bytes(
                (FRAGMENTS / "types.yaml").read_bytes()
            )
            for case, raw in made.items():
                spec = endpoint_of(raw[side], case.replace("_", "").capitalize())
                if spec is not None:
                    (at / f"{case}.yaml").write_text(
                        json.dumps(spec, indent=1), "utf-8"
                    )
        keep_whole(folders)
        found = accepted_alone(folders)
        before, after = ({one.id: one for one in specs.endpoints} for specs in found)
        yield (
            [
                Pair(
                    made[id_.partition(".")[2]],
                    (own, after[id_]),
                    (*endpoints.differences(own, after[id_]),),
                    (found[0], found[1]),
                )
                for id_, own in before.items()
            ],
            folders,
        )


def accepted_alone(folders: Sequence[Path]) -> list[SpecSet]:
    """What the language accepts on both sides; the rest is taken away."""
    try:
        return [load(folder) for folder in folders]
    except SpecError as error:
        drop(error, folders)
    return accepted_alone(folders)


def keep_whole(folders: Sequence[Path]) -> None:
    """Takes away what stands on one side alone."""
    both = [
        {path.name for path in (one / "endpoints/fragment").iterdir()}
        for one in folders
    ]
    for folder in folders:
        for name in both[0] ^ both[1]:
            (folder / "endpoints" / "fragment" / name).unlink(missing_ok=True)


def drop(error: SpecError, folders: Sequence[Path]) -> None:
    """Takes away what the language rejects."""
    names = {
        Path(problem.place.file).name
        for problem in error.problems
        if "/endpoints/" in problem.place.file
        or problem.place.file.startswith("endpoints/")
    }
    if not names:
        raise error
    for folder in folders:
        for name in names:
            (folder / "endpoints" / "fragment" / name).unlink(missing_ok=True)


_JUDGE = """
import importlib, json, sys
name, = sys.argv[1:]
module = importlib.import_module(name)
verdicts = {}
for title, bodies in json.load(sys.stdin).items():
    made, verdicts[title] = getattr(module, title), []
    for body in bodies:
        try:
            made.from_dict(body)
        except module.ValidationError:
            verdicts[title].append(False)
        else:
            verdicts[title].append(True)
print(json.dumps(verdicts))
"""


def judged(
    specs: Path, at: Path, wanted: Mapping[str, Sequence[Body]]
) -> Mapping[str, Sequence[bool]]:
    """Title of a request -> what the generated client says of each body, in a process of its own."""
    command = [sys.executable, "-m", "generator", "generate", "--only", "python"]
    where = ["--specs", str(specs), "--out", str(at)]
    subprocess.run([*command, *where], cwd=ROOT, capture_output=True, check=True)
    made = at / "python"
    (package,) = (path.parent.name for path in made.glob("*/__init__.py"))
    done = subprocess.run(
        [sys.executable, "-c", _JUDGE, package],
        input=json.dumps(wanted),
        env={**os.environ, "PYTHONPATH": str(made)},
        capture_output=True,
        text=True,
        check=True,
    )
    found: Mapping[str, Sequence[bool]] = json.loads(done.stdout)
    return found


def of_client(
    found: Sequence[Pair], folders: Sequence[Path], made: Path
) -> Iterator[tuple[Pair, str]]:
    """Where the generated client judges a body otherwise than the raw spec does."""
    for side, folder in enumerate(folders):
        wanted = {
            f"{one.loaded[side].name}Request": [*bodies(*one.raw)] for one in found
        }
        verdicts = judged(folder, made / str(side), wanted)
        for one in found:
            title = f"{one.loaded[side].name}Request"
            for body, verdict in zip(wanted[title], verdicts[title], strict=True):
                if accepts(one.raw[side], body) is not verdict:
                    yield one, f"side {side}: the client says {verdict} of {json.dumps(body)}"


def main() -> int:
    """Tries pairs by the hundred; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--client", action="store_true")
    options = parser.parse_args()
    wrong = tried = breaking = 0
    for part in range(-(-options.pairs // PART)):
        random = Random(f"{options.seed}.{part}")
        with pairs(random, PART) as (found, folders), TemporaryDirectory() as made:
            faults = [(one, fault) for one in found for fault in one.faults()]
            if options.client:
                faults += of_client(found, folders, Path(made))
            tried += len(found)
            wrong += len(faults)
            breaking += sum(
                any(change.severity == "breaking" for change in one.changes)
                for one in found
            )
            for one, fault in faults:
                one.shown(fault)
    print(f"{tried} pairs, {breaking} of them breaking, {wrong} wrong")
    return int(wrong > 0)


if __name__ == "__main__":
    raise SystemExit(main())
