"""What Python reads for the site: the client's docstrings, and why specs have changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import videotasks
from generator.site.build import BuildError, build_site
from generator.site.client_api import client_api
from generator.site.history import history

from .conftest import ROOT

FRAGMENT = """\
cause: correction
endpoints: [vidu_q1.text_to_video, vidu_q1.image_to_video]
pointers: [/prompt]
text: The page has said 1500 all along.
source: https://docs.example/page.md
"""


@pytest.fixture(scope="module")
def modules() -> dict[str, dict[str, Any]]:
    return {one["name"]: one for one in client_api(ROOT / "generated" / "python")}


def names(module: dict[str, Any]) -> set[str]:
    return {one["name"] for one in module["names"]}


def test_every_public_name_is_described_once(
    modules: dict[str, dict[str, Any]],
) -> None:
    of_package = [
        name
        for path, module in modules.items()
        if path == "videotasks" or path.startswith("videotasks.endpoints.")
        for name in names(module)
    ]
    assert sorted(of_package) == sorted(set(videotasks.__all__))
    for module in modules.values():
        assert module["names"], module["name"]
        for one in module["names"]:
            assert one["summary"], one["anchor"]


def test_a_class_has_what_it_inherits_and_its_parameters_with_their_words(
    modules: dict[str, dict[str, Any]],
) -> None:
    client = next(
        one for one in modules["videotasks"]["names"] if one["name"] == "Client"
    )
    assert {"submit", "task", "close"} <= {one["name"] for one in client["members"]}
    parameters = next(
        section["items"]
        for section in client["sections"]
        if section["kind"] == "parameters"
    )
    assert {"provider", "api_key", "budget"} <= {one["name"] for one in parameters}
    assert all(one["text"] for one in parameters)
    assert "    *,\n" in client["signature"]
    assert "max_retries: int = 2" in client["signature"]
    assert "self" not in client["signature"]


def test_changes_are_told_at_each_endpoint_that_they_are_about(tmp_path: Path) -> None:
    (tmp_path / "changes").mkdir()
    (tmp_path / "changes" / "2026-01-prompts.yaml").write_text(FRAGMENT, "utf-8")
    later = FRAGMENT.replace("correction", "vendor").replace("1500", "2000")
    (tmp_path / "changes" / "2026-02-prompts.yaml").write_text(later, "utf-8")
    found = history(tmp_path)
    assert set(found) == {"vidu_q1.text_to_video", "vidu_q1.image_to_video"}
    assert [one["text"] for one in found["vidu_q1.text_to_video"]] == [
        "The page has said 2000 all along.",
        "The page has said 1500 all along.",
    ]
    assert found["vidu_q1.image_to_video"][0] == {
        "text": "The page has said 2000 all along.",
        "cause": "the vendor changed it",
        "source": "https://docs.example/page.md",
        "pointers": ["/prompt"],
    }


def test_a_wrong_fragment_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "changes").mkdir()
    (tmp_path / "changes" / "wrong.yaml").write_text("cause: whim\n", "utf-8")
    with pytest.raises(ValueError, match=r"changes/wrong\.yaml:1:\d+: "):
        history(tmp_path)


def test_a_folder_with_something_else_in_it_stays(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "thesis.txt").write_text("years of work", "utf-8")
    with pytest.raises(BuildError, match="it stays"):
        build_site(ROOT / "generated", out, tmp_path / "project", {})
    assert [one.name for one in out.iterdir()] == ["thesis.txt"]


def test_without_generated_files_the_command_is_named(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="run `make generate` first"):
        build_site(tmp_path, tmp_path / "out", tmp_path / "project", {})
