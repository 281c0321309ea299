"""`pages coverage`: the real specs have no hole, every hole is found and has its place, and the numbers add up."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.pages.real_specs import (
    SPECS,
    Commands,
    Copy,
    Outcome,
    edit,
    lock_of,
    relock,
    spec_of,
)

Q3 = "vidu_q3_pro.text_to_video"
Q2 = "vidu_q2.text_to_video"
FAST = "vidu_q2_pro_fast.reference_to_video"
SOURCE = "novita-markdown"
COLUMNS = ["sources", "facts", "modelled", "recorded", "corrected", "constraints"]
COLUMNS += ["sourced", "inferred", "meanings", "unread", "holes"]


def covered(commands: Commands) -> Outcome:
    return commands.run("pages", "coverage")


def holes(commands: Commands) -> list[tuple[str, str]]:
    """What stands at each hole's place, and what is said of it."""
    done = covered(commands)
    lines = done.out.partition("\n\n")[2].splitlines()
    count = len(lines) - 1
    end = f"{count} hole{'' if count == 1 else 's'}" if count else "no hole: "
    assert lines[-1].startswith(end)
    assert done.status == (1 if count else 0)
    found = []
    for line in lines[:-1]:
        match = re.fullmatch(r"(.+?):(\d+):(\d+): (.+)", line)
        assert match is not None, line
        text = Path(match[1]).read_text("utf-8").split("\n")[int(match[2]) - 1]
        found.append((text[int(match[3]) - 1 :], match[4]))
    return found


def assert_it_adds_up(rows: list[dict[str, Any]]) -> None:
    """Every hole is a fact that is not in the specs or a constraint that no source states."""
    for row in rows:
        lost = row["facts"] - row["modelled"] - row["recorded"]
        bare = row["constraints"] - row["sourced"]
        assert min(lost, bare, row["modelled"]) >= 0, row
        assert (lost + bare > 0) == (row["holes"] > 0), row
        assert row["holes"] <= lost + bare + row["constraints"], row


def row_of(commands: Commands, endpoint: str) -> dict[str, Any]:
    report = json.loads(commands.run("pages", "coverage", "--format=json").out)
    (found,) = (one for one in report["endpoints"] if one["endpoint"] == endpoint)
    assert isinstance(found, dict)
    return found


def test_the_real_specs_have_no_hole(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pages", "coverage"]) == 0
    table, _, end = capsys.readouterr().out.partition("\n\n")
    assert end.startswith("no hole: ")
    head, *rows, total = (line.split() for line in table.splitlines())
    assert head == ["endpoint", *COLUMNS]
    files = [
        path.relative_to(SPECS / "endpoints")
        for path in (SPECS / "endpoints").rglob("*/*.yaml")
    ]
    named = [".".join(path.with_suffix("").parts) for path in files]
    assert sorted(row[0] for row in rows) == sorted([*named, "task_result"])
    numbers = [list(map(int, row[1:])) for row in rows]
    assert total == ["total", *map(str, map(sum, zip(*numbers, strict=True)))]
    assert_it_adds_up([dict(zip(COLUMNS, one, strict=True)) for one in numbers])
    locks = list((SPECS / "facts").rglob("*.json"))
    assert int(total[1]) == len(locks)


def test_unchanged_copies_have_no_hole(copy: Copy) -> None:
    assert holes(copy(Q3, Q2, FAST)) == []


def test_without_its_lock_an_endpoint_is_one_hole(copy: Copy) -> None:
    commands = copy(Q3)
    before = row_of(commands, Q3)
    lock_of(commands.specs, Q3, SOURCE).unlink()
    row = row_of(commands, Q3)
    assert (row["sources"], row["facts"], row["modelled"]) == (0, 0, 0)
    assert row["constraints"] == before["constraints"]
    # How the watermark's file may be given is inferred.
    assert (row["sourced"], row["holes"]) == (1, 1)
    ((place, says),) = holes(commands)
    assert place.startswith(f"{SOURCE}:")
    constraints = row["constraints"] - 1
    assert says == (
        f"no source of {Q3} is locked, so that nothing shows where its {constraints} constraints are from:"
        f" python -m generator pages lock PAGE --source {Q3}/{SOURCE}"
    )


def test_the_report_for_machines_says_what_the_table_says(copy: Copy) -> None:
    commands = copy(Q3)
    lock_of(commands.specs, Q3, SOURCE).unlink()
    table, machine = covered(commands), commands.run(
        "pages", "coverage", "--format=json"
    )
    assert table.status == machine.status == 1
    report = json.loads(machine.out)
    head, _, rest = table.out.partition("\n\n")
    rows = [line.split() for line in head.splitlines()[1:-1]]
    assert [list(map(str, row.values())) for row in report["endpoints"]] == rows
    listed = [f"{one['file']}:{one['line']}:" for one in report["holes"]]
    for start, hole, line in zip(
        listed, report["holes"], rest.splitlines(), strict=False
    ):
        assert line.startswith(start)
        assert line.endswith(f": {hole['says']}")
    assert_it_adds_up(report["endpoints"])
    assert sum(row["holes"] for row in report["endpoints"]) == len(listed)


def test_a_constraint_that_no_source_states_is_a_hole_at_its_keyword(
    copy: Copy,
) -> None:
    commands = copy(Q3)
    path = spec_of(commands.specs, Q3)
    edit(path, "{use: wm_url}", "{use: wm_url, maxLength: 99}")
    ((at, says),) = holes(commands)
    assert at == "maxLength: 99}"
    assert says.startswith(
        f"/wm_url maxLength 99: no locked source states it ({SOURCE}):"
    )


def test_a_parameter_that_no_source_states_is_a_hole_with_each_of_its_constraints(
    copy: Copy,
) -> None:
    commands = copy(Q3)
    new = "  lens: {type: string, default: wide, description: The lens.}\n"
    edit(spec_of(commands.specs, Q3), "parameters:\n", f"parameters:\n{new}")
    found = {says.partition(":")[0].split(",")[0]: at for at, says in holes(commands)}
    assert found == {
        "/lens is in the spec": new.strip(),
        "/lens type string": "type: string, default: wide, description: The lens.}",
        "/lens default wide": "default: wide, description: The lens.}",
    }


def test_a_list_of_objects_has_its_source_in_a_page_that_says_what_is_in_it(
    copy: Copy,
) -> None:
    commands = copy(FAST)
    for source in (SOURCE, "novita-rendered", "jiekou"):
        relock(commands.specs, FAST, source, subjects={"type": "object[]"})
    assert holes(commands) == []


def test_a_fact_that_the_spec_lacks_is_a_hole(copy: Copy) -> None:
    commands = copy(Q3)
    before = row_of(commands, Q3)
    relock(commands.specs, Q3, SOURCE, lens={"type": "string", "maxLength": 9})
    ((at, says),) = holes(commands)
    assert at == "parameters:"
    assert says.startswith("/lens unknown: the page has it (string), the spec does not")
    row = row_of(commands, Q3)
    # The parameter, its type and its length.
    assert row["facts"] - before["facts"] == 3
    assert (row["modelled"], row["recorded"]) == (before["modelled"], 0)


def test_a_fact_that_is_on_record_is_no_hole_and_counted_so(copy: Copy) -> None:
    commands = copy(Q3)
    before = row_of(commands, Q3)
    relock(commands.specs, Q3, SOURCE, lens={"type": "string", "maxLength": 9})
    record = "{pointer: /lens, source: novita-markdown, reason: nobody may use it}"
    path = spec_of(commands.specs, Q3)
    edit(path, "\nresponse:", f"\nnotModelled:\n  - {record}\n\nresponse:")
    assert holes(commands) == []
    row = row_of(commands, Q3)
    assert (row["modelled"], row["recorded"]) == (before["modelled"], 3)


CHANGED: dict[str, tuple[dict[str, Any], str, int]] = {
    "a limit": ({"prompt": {"maxLength": 1999}}, "/prompt maxLength: ", 1),
    "a closed list": ({"resolution": {"enum": ["1p"]}}, "/resolution enum: ", 1),
    "a list for a range": (
        {"duration": {"minimum": None, "maximum": None, "enum": [1, 2]}},
        "/duration enum: ",
        1,
    ),
    "a range for a list": (
        {"aspect_ratio": {"enum": None, "minimum": 1, "maximum": 2}},
        "/aspect_ratio enum: ",
        2,
    ),
    "a mark that is gone": ({"prompt": {"required": None}}, "/prompt required: ", 0),
    "a mark that is new": ({"seed": {"required": True}}, "/seed required: ", 1),
}


@pytest.mark.parametrize("name", CHANGED)
def test_a_fact_that_says_otherwise_is_a_hole_and_not_modelled(
    copy: Copy, name: str
) -> None:
    change, says, lost = CHANGED[name]
    commands = copy(Q3)
    relock(commands.specs, Q3, SOURCE, **change)
    rows = row_of(commands, Q3)
    assert rows["facts"] - rows["modelled"] - rows["recorded"] == lost
    done = covered(commands)
    assert done.status == 1
    assert f": {says}the spec says " in done.out


def test_another_open_list_is_one_fact_that_is_not_modelled(copy: Copy) -> None:
    commands = copy(Q2)
    relock(commands.specs, Q2, SOURCE, aspect_ratio={"examples": ["2:1"]})
    row = row_of(commands, Q2)
    # The shared value rules on its open list; without a claim of this source that is another matter.
    assert row["facts"] - row["modelled"] - row["recorded"] == 1
    assert ": /aspect_ratio openEnum: the spec says " in covered(commands).out


def test_what_is_inferred_needs_no_source_as_long_as_it_has_a_reason(
    copy: Copy,
) -> None:
    commands = copy(Q2)
    path = spec_of(commands.specs, Q2)
    edit(path, "    inferred: upstream Vidu says so for Q2\n", "")
    ((at, says),) = holes(commands)
    assert at.startswith("conditions:")
    assert '"noEffect": ["style"]' in says
    assert "no locked source states it" in says


def test_an_inference_without_its_reason_is_refused_at_its_place(copy: Copy) -> None:
    commands = copy(Q2)
    path = commands.specs / "types/vidu_subjects.yaml"
    edit(path, "        reason: upstream Vidu takes 1 to 7 subjects\n", "")
    done = covered(commands)
    assert done.status == 1
    assert re.search(rf"{re.escape(path.as_posix())}:\d+:\d+: .*'reason'", done.out)


def test_an_inference_that_became_a_constraint_is_a_hole(copy: Copy) -> None:
    commands = copy(Q2)
    path = commands.specs / "types/vidu_subjects.yaml"
    text = (
        "    inferred:\n      maxItems:\n        value: 7\n"
        "        reason: upstream Vidu takes 1 to 7 subjects\n"
    )
    edit(path, text, "    maxItems: 7\n")
    ((at, says),) = holes(commands)
    assert at == "maxItems: 7"
    assert says.startswith("/subjects maxItems 7: no locked source states it")


def test_what_only_one_of_two_sources_states_is_covered(copy: Copy) -> None:
    commands = copy(Q2)
    relock(commands.specs, Q2, SOURCE, watermark=None)
    assert holes(commands) == []
    relock(commands.specs, Q2, "jiekou-markdown", watermark=None)
    told = [says for _, says in holes(commands)]
    assert any(
        one.startswith("/watermark is in the spec, but no locked") for one in told
    )


def test_a_lock_at_fault_is_told_and_nothing_is_counted(copy: Copy) -> None:
    commands = copy(Q3)
    path = lock_of(commands.specs, Q3, SOURCE)
    edit(path, '"maxLength": 2000', '"maxLength": 2001')
    done = covered(commands)
    assert done.status == 1
    assert done.out.startswith(f"{path.as_posix()}:1:1: its facts were changed by hand")
