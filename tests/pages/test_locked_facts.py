"""lint holds the specs against the locked facts: what it refuses, where it points to, and what it accepts."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.pages.real_specs import (
    Commands,
    Copy,
    Outcome,
    edit,
    lock_of,
    relock,
    spec_of,
)
from tests.yaml_texts import from_yaml

CASES: dict[str, dict[str, Any]] = from_yaml(
    Path(__file__).with_name("locked_facts.yaml").read_text("utf-8")
)
Q3 = "vidu_q3_pro.text_to_video"
Q2 = "vidu_q2.text_to_video"
Q2_PRO = "vidu_q2_pro.image_to_video"
SOURCE = "novita-markdown"


def problems(done: Outcome) -> list[tuple[Path, int, int, str]]:
    """Every problem that lint has found, taken apart."""
    assert done.status == 1, done
    found = [
        re.fullmatch(r"(.+?):(\d+):(\d+): (\S.*)", one) for one in done.out.splitlines()
    ]
    assert found
    assert all(found), done.out
    return [(Path(one[1]), int(one[2]), int(one[3]), one[4]) for one in found if one]


def pointed_at(path: Path, line: int, column: int) -> str:
    """The text of a file from a place on."""
    lines = path.read_text("utf-8").split("\n")
    return "\n".join([lines[line - 1][column - 1 :], *lines[line:]])


def changed(copy: Copy, case: dict[str, Any]) -> tuple[Commands, Path]:
    commands = copy(case["endpoint"])
    path = commands.specs / case["in"]
    for old, new in case["change"].items():
        edit(path, old, new)
    return commands, path


@pytest.mark.parametrize("name", CASES["refused"])
def test_a_spec_that_says_something_else_than_the_facts_is_refused(
    copy: Copy, name: str
) -> None:
    case = CASES["refused"][name]
    commands, path = changed(copy, case)
    found = problems(commands.lint())
    wanted = [
        one
        for one in found
        if one[0] == path and pointed_at(*one[:3]).startswith(case["at"])
    ]
    assert wanted, found
    told = [f": {one[3]}" for one in wanted]
    assert any(all(words in one for words in case["says"]) for one in told), told


@pytest.mark.parametrize("name", CASES["accepted"])
def test_what_is_on_record_is_accepted(copy: Copy, name: str) -> None:
    commands, _ = changed(copy, CASES["accepted"][name])
    done = commands.lint()
    assert (done.status, done.err) == (0, ""), done.out


def test_unchanged_specs_have_no_problem_and_the_locks_are_counted(copy: Copy) -> None:
    done = copy(Q3, Q2).lint()
    assert (done.status, done.out) == (
        0,
        "no problem in 2 endpoint specs, 4 sources locked\n",
    )


def test_the_message_names_the_file_of_the_facts_and_what_to_do(copy: Copy) -> None:
    commands, _ = changed(copy, CASES["refused"]["a limit is raised"])
    ((*_, told),) = problems(commands.lint())
    lock = lock_of(commands.specs, Q3, SOURCE)
    assert f"(facts of {SOURCE}, {lock})" in told
    assert told.endswith(
        "follow the page, or record the contradiction with a claim of this source"
    )


# -- several sources -------------------------------------------------------------------------------


def test_silence_is_accepted_where_another_source_states_it(copy: Copy) -> None:
    commands = copy(Q2)
    relock(commands.specs, Q2, SOURCE, prompt={"minLength": None}, style=None)
    relock(commands.specs, Q2, "jiekou-markdown", watermark=None)
    assert commands.lint().status == 0


def test_silence_of_every_source_is_refused_for_each(copy: Copy) -> None:
    commands = copy(Q2)
    for source in (SOURCE, "jiekou-markdown"):
        relock(commands.specs, Q2, source, prompt={"minLength": None})
    told = [one[3] for one in problems(commands.lint())]
    assert len(told) == 2
    for source in (SOURCE, "jiekou-markdown"):
        (own,) = (one for one in told if f"facts of {source}," in one)
        assert "/prompt minLength: the spec says 1, the page nothing" in own


def test_another_value_is_refused_whatever_other_sources_state(copy: Copy) -> None:
    commands = copy(Q2)
    relock(commands.specs, Q2, SOURCE, prompt={"minLength": 2})
    ((*_, told),) = problems(commands.lint())
    assert "/prompt minLength: the spec says 1, the page 2" in told
    assert f"facts of {SOURCE}," in told


def partial(commands: Commands) -> Path:
    path = lock_of(commands.specs, Q2_PRO, "highwayapi")
    assert json.loads(path.read_text("utf-8"))["partial"]
    return path


def test_a_partial_lock_may_be_silent(copy: Copy) -> None:
    commands = copy(Q2_PRO)
    path = partial(commands)
    other = lock_of(commands.specs, Q2_PRO, SOURCE)
    digest = json.loads(other.read_text("utf-8"))["digest"]
    other.unlink()
    edit(spec_of(commands.specs, Q2_PRO), f"    digest: {digest}\n", "")
    assert commands.lint().status == 0
    lock = json.loads(path.read_text("utf-8"))
    del lock["partial"]
    path.write_text(json.dumps(lock), encoding="utf-8")
    told = [one[3] for one in problems(commands.lint())]
    assert any("/seed missing: the spec says" in one for one in told), told


def test_what_a_partial_lock_states_must_hold(copy: Copy) -> None:
    commands = copy(Q2_PRO)
    partial(commands)
    relock(commands.specs, Q2_PRO, "highwayapi", seed={"type": "string"})
    ((*_, told),) = problems(commands.lint())
    assert "/seed type: the spec says integer, the page string" in told


# -- locks at fault --------------------------------------------------------------------------------


def test_facts_that_were_changed_by_hand_are_told_by_their_digest(copy: Copy) -> None:
    commands = copy(Q3)
    path = lock_of(commands.specs, Q3, SOURCE)
    edit(path, '"maxLength": 2000', '"maxLength": 2001')
    told = problems(commands.lint())
    own = [one for one in told if one[0] == path]
    assert "its facts were changed by hand: the digest is another one" in own[0][3]


def test_other_facts_than_those_of_the_spec_are_told_at_the_digest(copy: Copy) -> None:
    commands = copy(Q3)
    spec = spec_of(commands.specs, Q3)
    text = spec.read_text("utf-8")
    zeros = f"sha256:{'0' * 64}"
    spec.write_text(re.sub(r"sha256:\w+", zeros, text), encoding="utf-8")
    ((file, line, column, told),) = problems(commands.lint())
    assert file == spec
    assert pointed_at(file, line, column).startswith(zeros)
    assert told.startswith(f"has {zeros}, but the facts in ")
    assert told.endswith("lock the page again")


def test_locked_facts_without_a_digest_in_the_spec_are_told(copy: Copy) -> None:
    commands = copy(Q3)
    spec = spec_of(commands.specs, Q3)
    text = spec.read_text("utf-8")
    spec.write_text(re.sub(r"    digest: .*\n", "", text), encoding="utf-8")
    ((file, *_, told),) = problems(commands.lint())
    assert (file, told.startswith("has no digest, but the facts in ")) == (spec, True)


def test_a_digest_without_locked_facts_is_told(copy: Copy) -> None:
    commands = copy(Q3)
    lock_of(commands.specs, Q3, SOURCE).unlink()
    ((file, line, column, told),) = problems(commands.lint())
    assert file == spec_of(commands.specs, Q3)
    assert pointed_at(file, line, column).startswith("sha256:")
    assert told.startswith("is the digest of facts that are not in facts/")


def test_another_address_than_that_of_the_facts_is_told(copy: Copy) -> None:
    commands = copy(Q3)
    spec = spec_of(commands.specs, Q3)
    edit(spec, "model-apis-vidu-q3-pro-t2v.md", "model-apis-vidu-q3-pro-new.md")
    ((file, line, column, told),) = problems(commands.lint())
    assert file == spec
    assert pointed_at(file, line, column).startswith("https://novita.ai")
    assert "model-apis-vidu-q3-pro-t2v.md" in told


def moved(commands: Commands, **names: str) -> Path:
    """The lock of Q3, of another endpoint or source, where that belongs."""
    path = lock_of(commands.specs, Q3, SOURCE)
    lock = {**json.loads(path.read_text("utf-8")), **names}
    target = lock_of(commands.specs, lock["endpoint"], lock["source"])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(lock), encoding="utf-8")
    return target


def test_facts_of_an_unknown_endpoint_are_told(copy: Copy) -> None:
    commands = copy(Q3)
    target = moved(commands, endpoint="vidu_q3_pro.text_to_vidoe")
    ((file, *_, told),) = problems(commands.lint())
    assert file == target
    assert "locks 'vidu_q3_pro.text_to_vidoe', which is not an endpoint" in told
    assert f"expected '{Q3}'" in told


def test_facts_of_an_unknown_source_are_told(copy: Copy) -> None:
    commands = copy(Q3)
    target = moved(commands, source="novita-markdwon")
    ((file, *_, told),) = problems(commands.lint())
    assert file == target
    assert f"locks 'novita-markdwon', which is not a source of {Q3}" in told
    assert "expected 'novita-markdown'" in told


SPOILT: dict[str, tuple[str, str]] = {
    "no JSON": ('{"endpoint": ', "is no JSON: "),
    "not UTF-8": ("\xff", "is no JSON: "),
    "a list": ("[]", "the file: [] is not of type 'object'"),
    "a keyword too many": ('"seed",', "/facts/parameters/0: "),
    "a keyword missing": ('"url": "https', "'url' is a required property"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_a_file_that_is_no_lock_is_told(copy: Copy, name: str) -> None:
    commands = copy(Q3)
    path = lock_of(commands.specs, Q3, SOURCE)
    content, says = SPOILT[name]
    if name == "a keyword too many":
        edit(path, content, f'{content} "note": "new",')
    elif name == "a keyword missing":
        edit(path, content, '"address": "https')
    else:
        path.write_bytes(content.encode("latin-1"))
    told = problems(commands.lint())
    assert any(file == path and says in what for file, _, _, what in told), told


def test_a_lock_in_the_wrong_folder_is_told(copy: Copy) -> None:
    commands = copy(Q3)
    path = lock_of(commands.specs, Q3, SOURCE)
    path = path.rename(path.with_name("novita.json"))
    ((file, *_, told),) = problems(commands.lint())
    assert file == path
    own = f"facts/vidu_q3_pro/text_to_video/{SOURCE}.json"
    assert told == f"is misplaced: expected {own}"


def test_a_claim_of_a_whole_rule_for_a_file_is_not_one_of_a_part_of_it(
    copy: Copy,
) -> None:
    commands = copy("kling_v2_6_pro.motion_control")
    path = commands.specs / "endpoints" / "kling_v2_6_pro" / "motion_control.yaml"
    edit(path, 'value: {min: "2:5", max: "5:2"}', "value: {kind: video}")
    of_one = path.read_text("utf-8").partition("deviations:\n")[2].partition("\n\n")[0]
    edit(path, f"deviations:\n{of_one}\n\n", "")
    (found,) = problems(commands.lint())
    said = '/video media aspectRatio: the spec says nothing, the page {"min": "2:5", '
    assert said in found[3]
