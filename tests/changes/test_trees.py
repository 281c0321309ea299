"""Specs are compared as they lie in folders and as they stood in revisions, and old ones in the language of today."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from generator.changes.former import CONVERTERS, FIRST, today
from generator.changes.trees import lacking, laid_out, tree
from generator.language.load import load
from generator.language.problem import SpecError
from tests.project.environments import ROOT
from tests.proofs import left_out

from .revisions import MISSING, git, is_here
from .small import compared, folder

with_history = pytest.mark.skipif(not is_here(FIRST), reason=left_out(*MISSING))


@with_history
@pytest.mark.slow
def test_every_spec_tree_since_the_first_release_loads() -> None:
    listed = git("log", "--format=%h", f"{FIRST}..HEAD", "--", "specs")
    assert listed is not None
    revisions = [FIRST, *listed.split()]
    known: set[tuple[tuple[str, str], ...]] = set()
    for revision in revisions:
        found = tree(revision, ROOT)
        content = tuple(sorted(found.digests.items()))
        if content not in known:
            known.add(content)
            with laid_out(found, found.digests) as at:
                assert load(at, label=found.label).endpoints
    assert len(known) > 30


@with_history
@pytest.mark.parametrize("converter", CONVERTERS, ids=lambda one: one.what)
def test_a_converter_is_needed_by_a_real_revision_and_by_none_of_today(
    converter: object,
) -> None:
    one = next(found for found in CONVERTERS if found is converter)
    before = git("show", f"{one.until}~1:specs/api.yaml")
    after = git("show", f"{one.until}:specs/api.yaml")
    assert before is not None
    assert after is not None
    assert one.convert(before) != before
    assert one.convert(after) == after
    assert one.convert(one.convert(before)) == one.convert(before)


@with_history
def test_what_an_old_client_did_is_what_its_converted_specs_say() -> None:
    before = git("show", f"{FIRST}:specs/api.yaml")
    assert before is not None
    found = today("api.yaml", before.encode()).decode()
    # What was there stays in its line, but for what is put between.
    assert "    poll: again\n    grace: true\n    pollNote:" in found
    for line in before.splitlines():
        assert line in found.splitlines()
    old = tree(FIRST, ROOT)
    with laid_out(old, old.digests) as at:
        api = load(at, label=old.label).api
    first = next(row for row in api.statuses if 404 in row.statuses)
    assert (first.unnamed, first.poll, first.grace) == (True, "again", True)
    missing = next(one for one in api.errors if one.reason == "TASK_NOT_FOUND")
    assert missing.grace
    # As `_core.py` had them then: somebody gave up waiting, so the submit may have been accepted.
    for status in (408, 460, 499, 504):
        assert next(r for r in api.statuses if status in r.statuses).retry == "unknown"


def test_other_files_are_left_as_they_are() -> None:
    text = (ROOT / "specs" / "api.yaml").read_bytes()
    assert today("api.yaml", text) == text
    assert today("types/api.yaml", b"errors: {}\n") == b"errors: {}\n"
    assert today("api.yaml", b"\xff") == b"\xff"


def test_a_revision_is_compared_with_a_folder(tmp_path: Path) -> None:
    repository = tmp_path / "repository"
    specs = folder(repository, {"p": {"type": "string", "maxLength": 5}})
    assert specs == repository / "specs"
    if git("init", "--quiet", at=repository) is None:
        pytest.skip(left_out("there is no git here", "apt-get install git"))
    who = ("-c", "user.name=a", "-c", "user.email=a@example.com")
    git("add", "specs", at=repository)
    git(*who, "commit", "--quiet", "--message", "First", at=repository)
    first = tree("HEAD", repository)
    assert first.digests == tree(str(specs), repository).digests
    (specs / "api.yaml").write_text("errors: [", "utf-8")
    with pytest.raises(SpecError) as caught:
        compared_trees(repository, "HEAD", str(specs))
    assert caught.value.problems[0].place.file == f"{specs}/api.yaml"


def compared_trees(repository: Path, old: str, new: str) -> object:
    from generator.changes.compare import compare

    return compare(tree(old, repository), tree(new, repository))


@pytest.mark.parametrize("name", ["no such revision", "--help", ""])
def test_what_is_neither_a_folder_nor_a_revision_is_refused(name: str) -> None:
    with pytest.raises(SpecError, match="neither a folder of specs nor a revision"):
        tree(name, ROOT)


def test_files_that_are_equal_are_not_parsed(tmp_path: Path) -> None:
    one = folder(tmp_path / "one", {"p": {"type": "string", "maxLength": 5}})
    broken = one / "endpoints" / "fragment" / "broken.yaml"
    broken.write_text("this: [is no spec", "utf-8")
    other = tmp_path / "other"
    shutil.copytree(one, other)
    assert compared(one, other).changes == ()
    spec = other / "endpoints" / "fragment" / "limits.yaml"
    spec.write_text(spec.read_text("utf-8").replace('"maxLength": 5', '"maxLength": 6'))
    assert [change.keyword for change in compared(one, other).changes] == ["maxLength"]


def test_what_uses_a_shared_value_that_differs_is_compared(tmp_path: Path) -> None:
    one = folder(tmp_path / "one", {"p": {"use": "outer"}, "q": {"type": "string"}})
    shared = one / "types" / "shared.yaml"
    text = shared.read_text("utf-8")
    inner = "  outer: {use: inner}\n  inner: {type: string, maxLength: 5}\ntypes:\n"
    shared.write_text(text.replace("types:\n", inner, 1), "utf-8")
    other = tmp_path / "other"
    shutil.copytree(one, other)
    changed = (other / "types" / "shared.yaml").read_text("utf-8")
    changed = changed.replace("maxLength: 5}\ntypes", "maxLength: 4}\ntypes")
    (other / "types" / "shared.yaml").write_text(changed, "utf-8")
    found = compared(one, other).changes
    assert [(one.pointer, one.keyword, one.old, one.new) for one in found] == [
        ("/p", "maxLength", 5, 4)
    ]


def test_what_lacks_says_what_to_do(tmp_path: Path) -> None:
    """A revision may lack because the clone is shallow, or as this is none."""
    whole, shallow, none = (tmp_path / name for name in ("whole", "shallow", "none"))
    none.mkdir()
    for words in (
        ["init", "--quiet", str(whole)],
        *(_committed(whole, message) for message in ("first", "second")),
        ["clone", "--quiet", "--depth=1", whole.as_uri(), str(shallow)],
    ):
        subprocess.run(["git", *words], check=True)
    assert lacking(whole) is None
    assert "git fetch --unshallow" in str(lacking(shallow))
    assert "compare folders" in str(lacking(none))
    with pytest.raises(SpecError, match="shallow clone: `git fetch --unshallow`"):
        tree("HEAD~1", shallow)
    with pytest.raises(SpecError, match=r"nor a revision that git has here$"):
        tree("HEAD~9", whole)


def _committed(repository: Path, message: str) -> list[str]:
    about = ("-c", "user.name=t", "-c", "user.email=t@example.com")
    return [*about, "-C", str(repository), "commit", "-qm", message, "--allow-empty"]
