"""The schemas' README shows what the set at hand has, whichever endpoint comes first."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from generator.emit import everything
from generator.language.load import load
from tests.fragment_specs import FRAGMENTS, build

TEXT_ALONE = "lengths.yaml"
WITH_MEDIA = "media_of_every_kind.yaml"


def files(folder: Path, *names: str) -> dict[str, bytes]:
    """The files of a set of endpoints, which are named after their place in it."""
    specs = build(FRAGMENTS / "accepted" / names[0], folder / "specs")
    home = specs / "endpoints" / "fragment"
    (home / names[0]).unlink()
    for number, name in enumerate(names):
        shutil.copy(FRAGMENTS / "accepted" / name, home / f"endpoint_{number}.yaml")
    return {file.path: file.content for file in everything(load(specs))}


def shown(made: dict[str, bytes]) -> list[str]:
    """The endpoints whose rules of media the README's commands print."""
    readme = made["json-schema/README.md"].decode()
    return re.findall(r'one\.id === "([^"]+)"\)\.request\.media', readme)


@pytest.mark.parametrize(
    "names", [(TEXT_ALONE, WITH_MEDIA), (WITH_MEDIA, TEXT_ALONE)], ids=str
)
def test_the_command_for_media_names_the_first_endpoint_that_has_some(
    names: tuple[str, str], tmp_path: Path
) -> None:
    made = files(tmp_path, *names)
    (id_,) = shown(made)
    assert id_ == f"fragment.endpoint_{names.index(WITH_MEDIA)}"
    listed = json.loads(made["json-schema/catalog.json"])["endpoints"]
    (endpoint,) = (endpoint for endpoint in listed if endpoint["id"] == id_)
    assert endpoint["request"]["media"]


def test_without_media_there_is_no_such_command(tmp_path: Path) -> None:
    made = files(tmp_path, TEXT_ALONE)
    assert shown(made) == []
    readme = made["json-schema/README.md"].decode()
    assert "request.media" not in readme
    assert "\n\n\n" not in readme
