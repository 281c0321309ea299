"""The files of one endpoint are made from its own spec alone; what speaks of several is declared as such."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.commands.generate import FOLDERS
from generator.emit import OUTPUTS as LISTED
from generator.emit import declarations, everything
from generator.emit.parts import of_endpoint, of_set
from generator.emit.python.names import nested_module
from generator.emit.python.types import objects
from generator.language.load import load
from generator.language.model import Api, Endpoint, SpecSet
from generator.write.output import folder_of

SPECS = Path(__file__).resolve().parents[2] / "specs"
ENDPOINTS = sorted((SPECS / "endpoints").glob("*/*.yaml"))
OUTPUTS = declarations()


@pytest.fixture(scope="module")
def whole() -> SpecSet:
    return load(SPECS)


@pytest.fixture(scope="module")
def files(whole: SpecSet) -> dict[str, bytes]:
    return made_of(whole.api, whole.endpoints)


def made_of(api: Api, endpoints: Iterable[Endpoint]) -> dict[str, bytes]:
    made = everything(SpecSet(api, tuple(endpoints)))
    return {one.path: one.content for one in made}


@pytest.mark.parametrize("path", ENDPOINTS, ids=lambda path: path.parent.name)
def test_an_endpoint_alone_has_the_files_that_it_has_among_others(
    path: Path, files: dict[str, bytes]
) -> None:
    alone = load(SPECS, only={f"{path.parent.name}.{path.stem}"})
    made = of_endpoint(OUTPUTS, alone.endpoints[0], alone.api)
    assert {one.path: one.content for one in made}.items() <= files.items()
    module = f"endpoints/{path.parent.name}/{path.stem}.py"
    title = alone.endpoints[0].request.type_name
    assert {one.path.partition("/")[0] for one in made} == {
        "go",
        "java",
        "json-schema",
        "python",
        "reference",
        "site",
    }
    assert any(one.path.endswith(module) for one in made)
    assert any(one.path.endswith(f"2020-12/{title}.json") for one in made)


def test_only_indexes_and_families_change_with_another_endpoint(
    whole: SpecSet,
) -> None:
    """What the commit of a new endpoint shows: its own files, its family's, and what speaks of the whole set.

    Among some of the endpoints: that the files of one are the same among all, the test above shows of each.
    """
    some = whole.endpoints[::3]
    files = made_of(whole.api, some)
    for added in some[::4]:
        before = made_of(whole.api, [one for one in some if one is not added])
        own = {one.path for one in of_endpoint(OUTPUTS, added, whole.api)}
        changed = {path for path in files if before.get(path) != files[path]}
        assert own <= changed
        assert changed - own <= INDEXES | {
            *(
                f"python/videotasks/_objects/{nested_module(one)}.py"
                for one in objects(added.request)
            ),
            f"python/videotasks/endpoints/{added.family}/__init__.py",
            f"python/videotasks/endpoints/{added.family}/_methods.py",
            f"python/videotasks/guide/families/{added.family}.md",
        }


def test_each_folder_of_an_output_can_be_wanted_alone() -> None:
    """`generate --only` must not import the outputs to know their folders, so it has them once more."""
    assert sorted({home for _, _, home in LISTED}) == list(FOLDERS)


@pytest.mark.parametrize("folder", FOLDERS)
def test_what_is_wanted_of_one_folder_is_what_all_have_there(
    folder: str, whole: SpecSet, files: dict[str, bytes]
) -> None:
    made = {one.path: one.content for one in of_set(declarations([folder]), whole)}
    assert made == {
        path: content for path, content in files.items() if folder_of(path) == folder
    }


INDEXES = {
    "examples/README.md",
    "go/README.md",
    "go/objects.go",
    "go/validate.go",
    "java/README.md",
    "java/src/main/java/videotasks/Validation.java",
    *(f"json-schema/{name}/bundle.json" for name in ("draft-07", "2020-12")),
    *(
        f"json-schema/vectors/{name}/near-misses.json"
        for name in ("draft-07", "2020-12")
    ),
    "json-schema/README.md",
    "json-schema/validate/index.d.ts",
    "json-schema/validate/index.js",
    "json-schema/SHA256SUMS",
    "json-schema/catalog.json",
    "json-schema.zip",
    "openapi/README.md",
    *(
        f"openapi/{name}.json"
        for name in ("videotasks", "novita", "ppio", "jiekou", "highwayapi")
    ),
    "python/videotasks/__init__.py",
    "python/videotasks/_platform/abilities.py",
    "python/videotasks/cli/_help.py",
    "python/videotasks/cli/words.txt",
    "python/videotasks/_platform/endpoints.py",
    "python/videotasks/_platform/prices.py",
    "python/videotasks/endpoints/_families.py",
    "python/videotasks/guide/families.md",
    "reference/README.md",
}


def test_every_output_declares_what_its_parts_depend_on() -> None:
    kinds = {one.name: [type(part).__name__ for part in one.parts] for one in OUTPUTS}
    assert kinds == {
        "json-schema": ["PerEndpoint", "PerSet"],
        "packaged-schemas": ["PerEndpoint", "PerSet"],
        "lifecycle": ["PerSet"],
        "vectors": ["PerEndpoint", "PerEndpoint", "PerSet", "Mutual"],
        "tools": ["PerEndpoint"],
        "catalog": ["Index"],
        "commandline": ["PerEndpoint", "PerSet"],
        "guide": ["Fixed", "PerFamily", "PerSet"],
        "python": ["Fixed", "PerEndpoint", "PerFamily", "PerSet", "PerSet"],
        "java": ["Fixed", "PerEndpoint", "PerSet"],
        "javascript": ["Fixed", "PerEndpoint", "PerSet"],
        "go": ["Fixed", "PerEndpoint", "PerSet"],
        "reference": ["Fixed", "PerEndpoint", "PerSet"],
        "site": ["Fixed", "PerEndpoint", "PerSet"],
        "openapi": ["PerSet", "PerSet"],
        "examples": ["Fixed", "PerSet"],
        "schema-package": ["Fixed", "Index", "Index"],
    }
