"""What has changed decides on the versions of client and schemas, apart, and on what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.changes.trees import tree
from generator.language.problem import SpecError
from generator.release.make import tags
from generator.release.plan import Plan
from generator.release.record import LAST, Release, keep
from generator.release.unexplained import draft
from generator.release.versions import Version
from tests.packages.building import PACKAGES
from tests.project.environments import ROOT

from .sets import ID, before, edited, planned, released, told, why

TEXT = {"type": "string", "maxLength": 2000}


def versions(specs: Path) -> tuple[str, str]:
    release = planned(specs).release
    return str(release.client), str(release.schemas)


@pytest.mark.parametrize(
    ("old", "new", "client", "schemas"),
    [
        ('"maxLength": 2000', '"maxLength": 1500', "0.2.0", "0.2.0"),
        ('"maxLength": 2000', '"maxLength": 2500', "0.1.1", "0.1.1"),
        ("Makes a video.", "Makes one video.", "0.1.1", "0.1.1"),
        (
            '"parameters": {',
            '"parameters": {"q": {"type": "integer", "default": 5, "required": true},',
            "0.1.1",
            "0.2.0",
        ),
    ],
    ids=["narrower", "wider", "a summary", "required with a default"],
)
def test_versions_follow_from_what_users_notice(
    old: str, new: str, client: str, schemas: str, tmp_path: Path
) -> None:
    specs = released(tmp_path, {"p": TEXT})
    edited(specs, old, new)
    if '"q"' in new:
        edited(specs, '"p": "x"', '"p": "x", "q": 5')
    assert versions(specs) == (client, schemas)


def test_from_1_0_0_on_the_first_number_tells_what_breaks(tmp_path: Path) -> None:
    specs = released(tmp_path, {"p": TEXT}, "1.4.2")
    edited(specs, "2000", "1500")
    assert versions(specs) == ("2.0.0", "2.0.0")


def test_nothing_changed_is_no_new_version(tmp_path: Path) -> None:
    specs = released(tmp_path, {"p": TEXT})
    plan = planned(specs)
    assert versions(specs) == ("0.1.0", "0.1.0")
    assert not plan.is_released("client")
    assert plan.severity("schemas") is None


def test_a_package_changes_alone_where_a_fragment_says_so(tmp_path: Path) -> None:
    specs = released(tmp_path, {"p": TEXT})
    told(specs, "packages: [schemas]\nseverity: breaking\ntext: A file is gone.\n")
    assert versions(specs) == ("0.1.0", "0.2.0")
    told(specs, "packages: [client]\nseverity: compatible\ntext: More.\n", "more")
    assert versions(specs) == ("0.1.1", "0.2.0")


def test_a_higher_version_may_be_wanted_and_no_lower_one(tmp_path: Path) -> None:
    specs = released(tmp_path, {"p": TEXT})
    edited(specs, "2000", "1500")
    assert planned(specs, {"client": Version(1, 0, 0)}).release.client == Version(
        1, 0, 0
    )
    with pytest.raises(ValueError, match=r"the schemas cannot be 0\.1\.1: .* 0\.2\.0"):
        planned(specs, {"schemas": Version(0, 1, 1)})


def test_each_endpoint_that_changed_needs_a_fragment(tmp_path: Path) -> None:
    specs = released(tmp_path, {"p": TEXT, "q": TEXT})
    edited(specs, "2000", "1500")
    missing = planned(specs).missing
    assert {id_: len(changes) for id_, changes in missing.items()} == {ID: 2}
    told(specs, f"{why('vendor')}pointers: [/p]\n")
    assert [change.pointer for change in planned(specs).missing[ID]] == ["/q"]
    told(specs, why("vendor"), "both")
    assert planned(specs).missing == {}


def test_a_draft_names_its_file_and_is_complete_but_for_what_a_person_knows(
    tmp_path: Path,
) -> None:
    specs = released(tmp_path, {"p": TEXT})
    edited(specs, "2000", "1500")
    plan = planned(specs)
    first, text = draft(ID, plan.missing[ID], "specs").split("\n\n", 1)
    assert first == "specs/changes/fragment-limits.yaml:"
    assert "#   /p maxLength: 2000 -> 1500" in text
    told(specs, text)
    with pytest.raises(SpecError, match="is still to be decided"):
        planned(specs)
    decided = text.replace("TODO which of them", "vendor").replace("TODO", "Said:")
    told(specs, decided.replace("Said: ", "said "))
    assert planned(specs).missing == {}


def test_what_nobody_notices_and_what_is_new_need_none(tmp_path: Path) -> None:
    specs = released(tmp_path, {"p": TEXT})
    edited(specs, "Makes a video.", "Makes one video.")
    (specs / "endpoints/other").mkdir()
    text = (specs / "endpoints/fragment/limits.yaml").read_text("utf-8")
    new = text.replace('"Limits"', '"Other"').replace("async/limits", "async/other")
    (specs / "endpoints/other/make.yaml").write_text(new, "utf-8")
    plan = planned(specs)
    assert "endpoint" in [change.keyword for change in plan.changes]
    assert plan.missing == {}


def test_what_was_told_at_the_last_release_is_told(tmp_path: Path) -> None:
    specs = released(tmp_path, {"p": TEXT})
    edited(specs, "2000", "1500")
    told(specs, why("vendor"))
    plan = planned(specs)
    archive = before(specs).folder / "json-schema.zip"
    kept = tmp_path / "kept.zip"
    kept.write_bytes(archive.read_bytes())
    keep(specs, tree(str(specs), specs), plan.release, kept, "")
    assert planned(specs).changes == ()
    edited(specs, "1500", "1000")
    assert [*planned(specs).missing] == [ID]


@pytest.mark.parametrize("text", ["", "{}", '{"client": "1", "schemas": "1.0.0"}'])
def test_a_damaged_record_is_told_with_its_place(text: str, tmp_path: Path) -> None:
    specs = released(tmp_path, {"p": TEXT})
    (specs / LAST / "release.json").write_text(text, "utf-8")
    with pytest.raises(SpecError, match=r"specs/releases/last/release\.json:1:1: "):
        before(specs)


def test_a_tag_for_each_package_that_has_a_new_version() -> None:
    """The workflow that publishes knows these names, and looks for the version behind them."""
    old, new = Version.parse("0.1.0"), Version.parse("0.2.0")
    before = Release(old, old, "2026-11-01")
    both = Plan(Release(new, new, "2026-11-29"), before, (), ())
    named = [tag.rpartition("-") for tag in tags(both, "videotasks")]
    assert {version for _, _, version in named} == {"0.2.0"}
    others = {"videotasks-generator"}  # has a version that no spec has
    assert {name for name, _, _ in named} == {one.name for one in PACKAGES} - others
    workflow = (ROOT / ".github/workflows/publish.yml").read_text("utf-8")
    for name, _, _ in named:
        assert f'- "{name}-[0-9]+.[0-9]+.[0-9]+"' in workflow
    client = Plan(Release(new, old, "2026-11-29"), before, (), ())
    assert [*tags(client, "videotasks")] == ["videotasks-0.2.0"]
