"""Asks the form's modules, run by Node.js as they stand, and finds bodies to ask them of."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import videotasks
from tests.vector_files import groups_of, stored
from videotasks._validation.request import Request

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"
VECTORS = GENERATED / "json-schema/vectors"
CASES = Path(__file__).with_name("form_cases.mjs")
LANGUAGES = ("python", "shell", "curl", "typescript", "go", "java")
HOSTILE = "it's \"q\"\n\t$HOME `id` ${x} $(x) \\ \\n %s {} é 你好 \U0001f600 \u202e \u200d \ufeff </script> '''"
"""What some language would read otherwise, if it were not escaped."""


def said(asked: Iterable[Mapping[str, Any]], generated: Path = GENERATED) -> list[Any]:
    """The answer to each line, all of one process; `generated` has the form's modules, and the endpoints."""
    node = shutil.which("node")
    assert node is not None, "a test that asks this needs it"
    lines = "".join(f"{json.dumps(line)}\n" for line in asked)
    done = subprocess.run(
        [node, CASES, generated],
        input=lines,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@cache
def endpoints() -> dict[str, dict[str, Any]]:
    """What the catalogue says of each endpoint."""
    catalog = json.loads((GENERATED / "json-schema/catalog.json").read_bytes())
    return {endpoint["id"]: endpoint for endpoint in catalog["endpoints"]}


@cache
def schema(id_: str) -> dict[str, Any]:
    """The schema of an endpoint's request."""
    title = endpoints()[id_]["request"]["title"]
    path = GENERATED / "json-schema/2020-12" / f"{title}.json"
    found: dict[str, Any] = json.loads(path.read_bytes())
    return found


def example(id_: str) -> dict[str, Any]:
    """The first example of an endpoint."""
    found: dict[str, Any] = schema(id_)["examples"][0]
    return found


class Case(NamedTuple):
    """A right body, and the provider to which it is sent."""

    id: str
    provider: str
    body: dict[str, Any]


@cache
def cases() -> tuple[Case, ...]:
    """Every example of every endpoint, and of each endpoint that takes free text one in which it is hostile."""
    found = []
    for id_ in endpoints():
        examples = schema(id_)["examples"]
        bodies = [*examples, *list(filter(None, map(hostile_in(id_), examples)))[:1]]
        for number, body in enumerate(bodies):
            providers = accepting(id_, body)
            found.append(Case(id_, providers[number % len(providers)], body))
    return tuple(found)


def accepting(id_: str, body: dict[str, Any]) -> list[str]:
    """The providers of whose rules a body breaks none."""
    request = request_class(id_).construct(**body)
    providers = [one["id"] for one in endpoints()[id_]["providers"]]
    return [one for one in providers if not request.problems_for(one)]


def hostile_in(id_: str) -> Callable[[dict[str, Any]], dict[str, Any] | None]:
    """Makes of a body one with a hostile text, if a text in it may be any."""
    properties = schema(id_)["properties"]
    files = {one["pointer"][1:] for one in endpoints()[id_]["request"]["media"]}

    def changed(body: dict[str, Any]) -> dict[str, Any] | None:
        for name in sorted(body.keys() - files):
            one = properties.get(name, {})
            is_free = one.get("type") == "string" and not {"enum", "pattern"} & {*one}
            if is_free and one.get("maxLength", 10**6) >= len(HOSTILE):
                return {**body, name: HOSTILE}
        return None

    return changed


def vectors(
    id_: str, *, near: bool = False, optional: bool = False
) -> Iterator[dict[str, Any]]:
    """Vectors of a request: description, data, valid.

    Args:
        id_: The endpoint.
        near: Also near misses of other endpoints.
        optional: Also those on which honest validators differ.
    """
    title = endpoints()[id_]["request"]["title"]
    for folder in ("", "large", *(["optional"] if optional else [])):
        path = VECTORS / "2020-12" / folder / f"{title}.json"
        if path.exists():
            for group in groups_of(path):
                yield from group["tests"]
    for group in _near_misses().get(title, ()) if near else ():
        yield from group["tests"]


def texts(id_: str) -> list[dict[str, Any]]:
    """Texts of JSON on which parsers differ: description, text, valid."""
    title = endpoints()[id_]["request"]["title"]
    path = VECTORS / "optional-texts" / f"{title}.json"
    return [one for group in stored(path) for one in group["texts"]]


@cache
def _near_misses() -> dict[str, list[dict[str, Any]]]:
    path = VECTORS / "2020-12/near-misses.json"
    found: dict[str, list[dict[str, Any]]] = {}
    for group in groups_of(path):
        found.setdefault(group["schema"]["$id"].split("/")[-1][:-5], []).append(group)
    return found


def request_class(id_: str) -> type[Request]:
    """The class of an endpoint's request."""
    kind: type[Request] = getattr(videotasks, endpoints()[id_]["request"]["title"])
    return kind
