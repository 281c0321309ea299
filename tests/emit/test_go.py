"""The package in Go as text: what is printed for a rule, a condition, a type, a name; no compiler is needed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from generator.emit.go import clashes
from generator.emit.go.nodes import Block, Branch, If, Items, Line, code, when
from generator.emit.go.output import OUTPUT
from generator.emit.parts import of_set
from generator.language.keyword_rows import Limit
from generator.language.load import load
from generator.language.problem import SpecError
from generator.text.go import (
    comment,
    exported,
    literal,
    of_value,
    quote,
    unexported,
)
from tests.fragment_specs import FRAGMENTS, build
from tests.limits import Case, every_limit, every_limit_in, parameter, specs_of

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "generated" / "go"


def printed(specs: Path) -> dict[str, str]:
    """Path -> the text of a file."""
    return {
        output.path: output.content.decode() for output in of_set([OUTPUT], load(specs))
    }


def bodies(folder: Path, parameters: dict[str, Any], *more: Any, **and_: Any) -> str:
    """The file of an endpoint with these parameters."""
    made = printed(specs_of(folder, parameters, *more, **and_))
    (text,) = (text for path, text in made.items() if path.endswith("-bodies.go"))
    return text


def closed(*values: Any, **more: Any) -> dict[str, Any]:
    return parameter("string", enum=list(values), **more)


FIELDS: dict[str, tuple[dict[str, Any], str]] = {
    "an optional member": (parameter("integer"), "*int64"),
    "a required one": (parameter("string", required=True), "string"),
    "a list, left out where it is nil": (
        parameter("array", items={"type": "number"}),
        "[]float64",
    ),
    "null or a text": (parameter("string", nullable=True), "*Nullable[string]"),
    "null or a text, required": (
        parameter("string", nullable=True, required=True),
        "*string",
    ),
    "a whole number beyond int64": (
        parameter("integer", maximum=2**64 - 1),
        "*Number",
    ),
    "any type": (parameter("any"), "any"),
    "a closed list": (closed("a", "b"), "*LimitsIt"),
    "items of a closed list": (
        parameter("array", items={"type": "integer", "enum": [1, 2]}),
        "[]LimitsItItem",
    ),
    "an open list": (parameter("string", openEnum=["a"]), "*string"),
    "an object": (
        parameter("object", name="Inner", properties={"a": {"type": "boolean"}}),
        "*Inner",
    ),
}


@pytest.mark.parametrize("name", FIELDS)
def test_a_member_is_a_field_that_can_be_left_out(name: str, tmp_path: Path) -> None:
    value, expected = FIELDS[name]
    example = {"it": "x"} if value.get("required") else {}
    text = bodies(tmp_path, {"it": value}, example)
    (kind,) = re.findall(r"^\tIt (\S+)", text, re.MULTILINE)
    assert kind == expected


CONDITIONS: dict[str, tuple[dict[str, Any], str]] = {
    "a default counts": (
        {"when": {"mode": "a"}, "allow": {"size": ["s"]}},
        'if !given(body, "mode") || is(body, "mode", "a") {',
    ),
    "another value than the default": (
        {"when": {"mode": ["b", "c"]}, "allow": {"size": ["s"]}},
        'if is(body, "mode", "b", "c") {',
    ),
    "not one of some": (
        {"when": {"mode": {"not": ["a"]}}, "exclude": ["note"]},
        'if given(body, "mode") && !is(body, "mode", "a") {',
    ),
    "given": (
        {"when": {"note": {"given": True}}, "require": ["size"]},
        'if given(body, "note") {',
    ),
    "left out": (
        {"when": {"note": {"given": False}}, "require": ["size"]},
        'if !given(body, "note") {',
    ),
    "several tests": (
        {"when": {"mode": "a", "size": "s"}, "exclude": ["note"]},
        'if (!given(body, "mode") || is(body, "mode", "a")) && is(body, "size", "s") {',
    ),
    "a number": (
        {"when": {"count": 3}, "exclude": ["note"]},
        'if is(body, "count", Number("3")) {',
    ),
    "no effect is no rule": ({"when": {"mode": "b"}, "noEffect": ["note"]}, ""),
    "what is inferred is no rule": (
        {"when": {"mode": "b"}, "exclude": ["note"], "inferred": "somebody says so"},
        "",
    ),
}
PARAMETERS: dict[str, Any] = {
    "mode": closed("a", "b", "c", default="a"),
    "size": closed("s", "m"),
    "count": parameter("integer"),
    "note": parameter("string"),
}


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_condition_becomes_a_check(name: str, tmp_path: Path) -> None:
    condition, test = CONDITIONS[name]
    conditions = [{**condition, "says": "So it is."}]
    text = bodies(tmp_path, PARAMETERS, {"size": "s"}, conditions=conditions)
    found = re.findall(r'^\t(if .*)\n\t\tsays := "So it is"$', text, re.MULTILINE)
    assert found == ([test] if test else [])


def test_of_several_one_is_needed_and_no_other_may_stand_beside_it(
    tmp_path: Path,
) -> None:
    condition = {"exactlyOne": ["note", "size", "count"], "says": "One of them."}
    text = bodies(tmp_path, PARAMETERS, {"size": "s"}, conditions=[condition])
    form = r'^\t(if .*) \{\n\t\tsays := "One of them"$'
    assert re.findall(form, text, re.MULTILINE) == [
        'if !given(body, "size") && !given(body, "count")',
        'if given(body, "note")',
        'if given(body, "note") && !given(body, "size")',
        'if given(body, "size")',
    ]


@every_limit
def test_every_limit_is_checked_and_said(row: Limit, tmp_path: Path) -> None:
    made = printed(every_limit_in(tmp_path))
    (text,) = (text for path, text in made.items() if path.endswith("-bodies.go"))
    where = f'at.member("{row.field}")'
    reports = [line for line in text.splitlines() if where in line]
    (report,) = (line for line in reports if "wrongType" not in line)
    limit = Case.of(row).limit
    assert (quote(limit) if isinstance(limit, str) else str(limit)) in report
    assert row.side is None or f'"{row.name}"' in report
    assert text.count(f'at.member("inferred_{row.field}"),') == 1  # its type
    said = text.split(f"\t// {exported(str(row.field))}: ")[1].split("\n\n")[0]
    assert str(limit) in said


def test_nothing_that_only_a_file_shows_is_checked() -> None:
    """A schema states no bytes, pixels or proportions; who wants them has the catalogue."""
    texts = [path.read_text("utf-8") for path in PACKAGE.glob("*-bodies.go")]
    assert any("below 10 MB once decoded" in text for text in texts)
    assert not any("10485760" in text for text in texts)


def test_a_maker_asks_for_what_is_required_and_has_no_default(tmp_path: Path) -> None:
    parameters = {
        "type": parameter("string", required=True),
        "steps": parameter("integer", required=True, default=30),
        "mode": closed("a", "b", required=True, default="b"),
        "note": parameter("string"),
    }
    text = bodies(tmp_path, parameters, {"type": "x", "steps": 1, "mode": "a"})
    made = text[text.index("func NewLimits") :].partition("\n}")[0]
    assert made.splitlines() == [
        "func NewLimitsRequest(type_ string) LimitsRequest {",
        "\treturn LimitsRequest{Type: type_, Steps: 30, Mode: LimitsModeB}",
    ]


def test_names_are_those_of_go() -> None:
    names = {
        "aspect_ratio": "AspectRatio",
        "video_url_ttl": "VideoURLTTL",
        "with-dash": "WithDash",
        "3d": "X3d",
        "_": "X",
        "größe": "Größe",
        "名前": "X名前",
        "MarshalJSON": "MarshalJSON",
    }
    assert {name: exported(name) for name in names} == names
    assert [*map(unexported, ("URLOf", "Type", "Nil", "Größe", "X3d"))] == [
        *("urlOf", "type_", "nil_", "größe", "x3d"),
    ]
    values = {
        "16:9": "16x9",
        "1-2": "1_2",
        "1080p": "1080p",
        "a b-c": "ABC",
        "": "Empty",
        "🎬": "Other",
        -1: "Minus1",
    }
    assert {value: of_value(value) for value in values} == values


def test_texts_are_written_so_that_they_are_read_back() -> None:
    assert quote('"\\\n\u2028\ufeff🎬') == '"\\"\\\\\\u000a\\u2028\\ufeff🎬"'
    assert quote("\U000e0001") == '"\\U000e0001"'
    assert [*map(literal, (None, True, 1, 0.5, "x"))] == [
        *("nil", "true", 'Number("1")', 'Number("0.5")', '"x"'),
    ]


def test_a_comment_is_as_gofmt_would_have_it() -> None:
    said = comment(["A: ``quoted'' \ufeff word.", "See it."], 1)
    assert said.splitlines() == ["// A: “quoted” word.", "\t//", "\t// See it."]


def test_statements_are_laid_out_as_gofmt_does() -> None:
    nodes = Block(
        "for range items",
        (
            If(
                (
                    Branch("a := f(); a", (Line("one()"),)),
                    Branch("b", (Line("two()"),)),
                    Branch(None, (when("c", Line("three()")),)),
                )
            ),
            Items("return first(", ("x", "y"), ")"),
        ),
    )
    assert code((nodes, Block("func f()", ()))) == """\
for range items {
	if a := f(); a {
		one()
	} else if b {
		two()
	} else {
		if c {
			three()
		}
	}
	return first(
		x,
		y,
	)
}
func f() {}"""


def test_no_file_has_the_name_of_a_test_or_of_a_system(tmp_path: Path) -> None:
    """Go leaves out, without a word, x_test.go and x_windows.go."""
    fragment = FRAGMENTS / "accepted" / "words_of_go_test.yaml"
    made = printed(build(fragment, tmp_path))
    assert "go/fragment-words_of_go_test-bodies.go" in made


@pytest.mark.parametrize(
    ("name", "what"),
    [("Nullable", "is a word of the package in Go"), ("LimitsMode", "two things")],
)
def test_names_that_two_things_would_share_are_refused(
    name: str, what: str, tmp_path: Path
) -> None:
    parameters = {
        "mode": closed("a", "b"),
        "it": parameter("object", name=name, properties={"a": {"type": "string"}}),
    }
    specs = specs_of(tmp_path, parameters, {})
    with pytest.raises(SpecError, match=what):
        load(specs, checks=[clashes.problems])


def test_every_accepted_spec_has_names_of_its_own(tmp_path: Path) -> None:
    for number, path in enumerate(sorted((FRAGMENTS / "accepted").glob("*.yaml"))):
        load(build(path, tmp_path / str(number)), checks=[clashes.problems])
