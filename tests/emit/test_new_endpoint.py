"""Adding an endpoint takes one YAML file and no other edit: everything that the others have is there afterwards."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.yaml_texts import from_yaml

ROOT = Path(__file__).resolve().parents[2]
ADDED = ROOT / "tests" / "fragments" / "new_endpoint" / "endpoints"
ID = "vidu_q4.text_to_video"
FILE = ADDED / "vidu_q4" / "text_to_video.yaml"
EXAMPLE = from_yaml(FILE.read_text("utf-8"))["examples"][0]

OWN = {
    "json-schema/2020-12/ViduQ4TextToVideoRequest.json",
    "json-schema/2020-12/ViduQ4TextToVideoResponse.json",
    "python/videotasks/endpoints/vidu_q4/__init__.py",
    "python/videotasks/endpoints/vidu_q4/text_to_video.py",
    "python/videotasks/schemas/2020-12/ViduQ4TextToVideoRequest.json",
    "python/videotasks/schemas/2020-12/ViduQ4TextToVideoResponse.json",
    "json-schema/tools/gemini/vidu_q4_text_to_video.json",
    "json-schema/tools/mcp/vidu_q4_text_to_video.json",
    "json-schema/tools/openai/vidu_q4_text_to_video.json",
    "reference/vidu_q4/text_to_video.md",
}
"""What one endpoint has of its own, whatever else lists all of them."""


@dataclass(frozen=True)
class Trees:
    """What is generated with the new file, and where the new package is installed."""

    specs: Path
    after: Path
    site: Path


@pytest.fixture(scope="module")
def trees(
    tmp_path_factory: pytest.TempPathFactory,
    generated: Callable[[Path, Path], Path],
) -> Trees:
    folder = tmp_path_factory.mktemp("new")
    specs = folder / "specs"
    shutil.copytree(ROOT / "specs", specs)
    shutil.copytree(ADDED, specs / "endpoints", dirs_exist_ok=True)
    after = generated(specs, folder / "after")
    # A build leaves files beside its sources, which are compared below.
    shutil.copytree(after / "python", folder / "sources")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
    command += ["--no-build-isolation", "--disable-pip-version-check", "--target"]
    subprocess.run([*command, folder / "site", folder / "sources"], check=True)
    return Trees(specs, after, folder / "site")


def contents(folder: Path) -> dict[str, bytes]:
    """What the manifest tells of; `make check` proves that `generated/` is what the specs give without the new file."""
    manifest = folder / "manifest.json"
    names = [manifest.name, *json.loads(manifest.read_bytes())["files"]]
    return {name: (folder / name).read_bytes() for name in names}


def test_one_file_is_added() -> None:
    assert [one for one in ADDED.rglob("*") if one.is_file()] == [FILE]
    assert not (ROOT / "specs" / "endpoints" / "vidu_q4").exists()


def test_it_gets_every_file_that_others_have(trees: Trees) -> None:
    before, after = contents(ROOT / "generated"), contents(trees.after)
    assert set(after) - set(before) >= OWN
    words = ("vidu_q4", "ViduQ4", "vidu-q4")
    assert all(any(word in path for word in words) for path in set(after) - set(before))
    assert set(before) <= set(after)


def test_no_other_endpoint_changes(trees: Trees) -> None:
    before, after = contents(ROOT / "generated"), contents(trees.after)
    changed = {path for path, content in before.items() if after[path] != content}
    ids = [
        path.relative_to(trees.specs / "endpoints").with_suffix("").as_posix()
        for path in (trees.specs / "endpoints").rglob("*.yaml")
    ]
    for path in changed:
        assert not any(f"/{one}." in path for one in ids), path
        assert not path.endswith(("Request.json", "Response.json")), path
    # These list all endpoints, so they must have changed.
    assert changed >= {
        "manifest.json",
        "python/videotasks/__init__.py",
        "python/videotasks/_platform/abilities.py",
        "python/videotasks/_platform/endpoints.py",
        "python/videotasks/endpoints/_families.py",
        "reference/README.md",
    }


def test_the_reference_shows_it(trees: Trees) -> None:
    page = (trees.after / "reference/vidu_q4/text_to_video.md").read_text("utf-8")
    for words in ("/v3/async/vidu-q4-text2video", "lens.focal", "in 2160p is of 4 s"):
        assert words in page
    matrix = (trees.after / "reference/README.md").read_text("utf-8")
    (row,) = (
        line for line in matrix.splitlines() if "(vidu_q4/text_to_video.md)" in line
    )
    for words in ("4, 8 s", "720p, 2160p"):
        assert words in row
    # Documented by the first and the third provider; no index lists it.
    assert r"| [vidu\_q4](#vidu_q4) | ? |  | ? |  |" in matrix


def test_the_installed_client_makes_a_video_with_it(
    trees: Trees, beside: Callable[..., str]
) -> None:
    refused = [
        (ID, {**EXAMPLE, "duration": 8}),
        (ID, {**EXAMPLE, "lens": {"focal": 7.9}}),
        (ID, {**EXAMPLE, "resolution": "1080p"}),
    ]
    script = Path(__file__).with_name("mock_round.py")
    report: Any = json.loads(
        beside(trees.site, script, trees.specs, ID, stdin=json.dumps(refused))
    )
    assert Path(report["package"]).is_relative_to(trees.site)
    (found,) = report["ways"][ID]
    assert found["endpoints"] == [ID, ID]
    assert found["bodies"] == [EXAMPLE, EXAMPLE]
    assert found["states"] == ["succeeded", "succeeded"]
    assert found["bytes"] > 1000
    assert [one["problems"] for one in report["refusals"]] == [
        [["/duration", "allow"]],
        [["/lens/focal", "minimum"]],
        [["/resolution", "enum"]],
    ]
    assert {one["answered"] for one in report["refusals"]} == {"INVALID_REQUEST_BODY"}


WARNED = """
import warnings
from videotasks import Client, NoEffectWarning, ProviderDeviationWarning, UnlistedEndpointWarning
from videotasks.mock import MockPlatform

def told(provider, **changes):
    with MockPlatform() as platform, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with Client(provider, api_key=platform.key, base_url=platform.base_url) as client:
            client.vidu_q4.text_to_video(prompt="a lighthouse", **changes)
    return [one.category for one in caught]

assert told("novita") == []
assert told("novita", wm_position=4) == [NoEffectWarning]
assert told("jiekou", seed=1) == []
assert told("jiekou") == [ProviderDeviationWarning]
assert told("ppio") == [UnlistedEndpointWarning]
"""


def test_its_users_are_warned_like_those_of_others(
    trees: Trees, beside: Callable[..., str]
) -> None:
    beside(trees.site, "-c", WARNED)


def test_spec_class_and_schema_give_one_verdict(
    trees: Trees, beside: Callable[..., str]
) -> None:
    script = Path(__file__).with_name("verdicts.py")
    schemas = trees.after / "json-schema" / "2020-12"
    assert json.loads(beside(trees.site, script, trees.specs, schemas, ID)) == {ID: []}
