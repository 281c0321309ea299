"""The validators in JavaScript as text: what is printed for a rule, a condition, a type; no Node.js is needed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from generator.emit.javascript.docs import comment
from generator.emit.javascript.nodes import (
    All,
    Array,
    Block,
    Branch,
    Constant,
    If,
    Line,
    when,
)
from generator.emit.javascript.output import OUTPUT
from generator.emit.javascript.printer import code
from generator.emit.parts import of_set
from generator.emit.python.output import OUTPUT as PYTHON
from generator.language.keyword_rows import Limit
from generator.language.load import load
from generator.text.javascript import in_template, key, literal, member_of, pattern
from tests.fragment_specs import FRAGMENTS, build
from tests.limits import Case, every_limit, every_limit_in, parameter, specs_of

ROOT = Path(__file__).resolve().parents[2]
VALIDATORS = ROOT / "generated" / "json-schema" / "validate"


def printed(specs: Path) -> dict[str, str]:
    """The end of each path -> the text of a file."""
    return {
        Path(output.path).name: output.content.decode()
        for output in of_set([OUTPUT], load(specs))
    }


def test_both_languages_give_the_variables_of_inner_arrays_the_same_numbers(
    tmp_path: Path,
) -> None:
    """Whoever reads both steps through them with one finger on each."""
    specs = load(build(FRAGMENTS / "accepted" / "arrays.yaml", tmp_path))
    found = []
    for output in (OUTPUT, PYTHON):
        text = "".join(
            one.content.decode()
            for one in of_set([output], specs)
            if Path(one.path).name in ("arrays.js", "arrays.py")
        )
        found.append({*re.findall(r"\b(?:index|item|members)[0-9]*\b", text)})
    assert found[0] == found[1]
    assert {"index", "item", "index2", "item4", "members3"} <= found[0]


def closed(*values: str, **more: Any) -> dict[str, Any]:
    return parameter("string", enum=list(values), **more)


PARAMETERS: dict[str, Any] = {
    "mode": closed("a", "b", "c", default="a"),
    "size": closed("s", "m"),
    "count": parameter("integer"),
    "note": parameter("string"),
}


def with_condition(folder: Path, condition: dict[str, Any]) -> tuple[str, list[str]]:
    """What a condition becomes: the statement that checks it, and the lines of the type that say it."""
    specs = specs_of(
        folder,
        PARAMETERS,
        {"size": "s"},
        conditions=[{**condition, "says": "So it is."}],
    )
    made = printed(specs)
    checks = made["limits.js"].partition("export function validate")[2]
    found = re.findall(r"^  if \(.*?^  \}$", checks, re.MULTILINE | re.DOTALL)
    statements = [one for one in found if "_SAYS" in one]
    unions = re.findall(r"^(?:\} & |  )(\(\{.*\}\))[;\s]", made["limits.d.ts"], re.M)
    return (statements or [""])[0], unions


CONDITIONS: dict[str, tuple[dict[str, Any], str, list[str]]] = {
    "a default counts": (
        {"when": {"mode": "a"}, "allow": {"size": ["s"]}},
        'body.mode === undefined || body.mode === "a"',
        ['({ mode: "b" | "c" } | { size?: "s" | undefined })'],
    ),
    "another value than the default": (
        {"when": {"mode": ["b", "c"]}, "allow": {"size": ["s"]}},
        'body.mode === "b" || body.mode === "c"',
        ['({ mode?: "a" | undefined } | { size?: "s" | undefined })'],
    ),
    "not one of some": (
        {"when": {"mode": {"not": ["a"]}}, "exclude": ["note"]},
        'body.mode !== undefined && body.mode !== "a"',
        ['({ mode?: "a" | undefined } | { note?: never })'],
    ),
    "given": (
        {"when": {"note": {"given": True}}, "require": ["size"]},
        "body.note !== undefined",
        ['({ note?: never } | { size: "s" | "m" })'],
    ),
    "left out": (
        {"when": {"note": {"given": False}}, "require": ["size"]},
        "body.note === undefined",
        ['({ note: string } | { size: "s" | "m" })'],
    ),
    "several tests": (
        {"when": {"mode": "b", "size": "s"}, "exclude": ["note"]},
        'body.mode === "b" && body.size === "s"',
        [
            '({ mode?: "a" | "c" | undefined } | { size?: "m" | undefined } | { note?: never })'
        ],
    ),
    "no type says which number it is not": (
        {"when": {"count": 3}, "exclude": ["note"]},
        "body.count === 3",
        [],
    ),
    "no effect is no rule": (
        {"when": {"mode": "b"}, "noEffect": ["note"]},
        "",
        [],
    ),
    "what is inferred is no rule": (
        {"when": {"mode": "b"}, "exclude": ["note"], "inferred": "somebody says so"},
        "",
        [],
    ),
}


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_condition_becomes_a_check_and_a_union_where_a_type_can_say_it(
    name: str, tmp_path: Path
) -> None:
    condition, test, unions = CONDITIONS[name]
    check, types = with_condition(tmp_path, condition)
    assert test in check
    assert bool(check) is bool(test)
    assert types == unions


def test_of_several_one_is_needed_and_no_other_may_stand_beside_it(
    tmp_path: Path,
) -> None:
    names = ["note", "size"]
    check, unions = with_condition(tmp_path, {"exactlyOne": names})
    assert check.startswith("  if (body.size === undefined) {")
    assert 'add(found, "require", `${at}/note`, _SIZE_SAYS)' in check
    assert unions == [
        '({ size: "s" | "m" } | { note: string })',
        "({ note?: never } | { size?: never })",
    ]


@every_limit
def test_every_limit_is_checked(row: Limit, tmp_path: Path) -> None:
    made = printed(every_limit_in(tmp_path))
    text = made["limits.js"]
    where = f"`${{at}}/{row.field}`"
    reports = [line for line in text.splitlines() if where in line]
    (report,) = (line for line in reports if '"type"' not in line)
    assert literal(Case.of(row).limit) in report
    assert row.side is None or f'"{row.name}"' in report
    assert text.count(f"`${{at}}/inferred_{row.field}`") == 1  # its type
    said = made["limits.d.ts"].split(f"  {row.field}?: ")[0].split("/**")[-1]
    assert str(Case.of(row).limit) in said


def test_statements_are_laid_out_as_people_write_them() -> None:
    wide = All(tuple(f'name !== "{"x" * 20}{number}"' for number in range(5)))
    nodes = (
        Constant("_FEW", Array(('"a"', '"b"'))),
        Constant(
            "_MANY", Array(tuple(f'"{"x" * 30}{one}"' for one in range(4))), "new Set"
        ),
        Block(
            "for (const name in body)",
            (
                If(
                    (
                        Branch("a", (Line("one();"),)),
                        Branch("b", (Line("two();"),)),
                        Branch(None, (when("c", Line("three();")),)),
                    )
                ),
                when(wide, Line("four();")),
            ),
        ),
    )
    names = "\n".join(f'  "{"x" * 30}{one}",' for one in range(4))
    tests = " &&\n".join(f'    name !== "{"x" * 20}{one}"' for one in range(5))
    assert code(nodes) == f"""\
const _FEW = ["a", "b"];
const _MANY = /* @__PURE__ */ new Set([
{names}
]);
for (const name in body) {{
  if (a) {{
    one();
  }} else if (b) {{
    two();
  }} else {{
    if (c) {{
      three();
    }}
  }}
  if (
{tests}
  ) {{
    four();
  }}
}}"""


def test_texts_are_written_so_that_they_are_read_back() -> None:
    assert literal('"\\\u2028') == '"\\"\\\\\\u2028"'
    assert in_template("a`b$c\\d\n") == "a\\`b\\$c\\\\d\\n"
    assert [key(name) for name in ("a_1", "a-b", "1", "é")] == [
        *("a_1", '"a-b"'),
        *('"1"', '"é"'),
    ]
    assert member_of("body", "a-b") == 'body["a-b"]'
    assert pattern("^a/b\\/c[/]$") == "/^a\\/b\\/c[\\/]$/u"
    assert pattern("") == "/(?:)/u"


def test_a_comment_ends_where_it_should_and_has_no_tag_by_accident() -> None:
    assert comment(["Ends */ here, @miller."], 0) == "/** Ends *\\/ here, \\@miller. */"
    said = comment(["One.", "@defaultValue `1`", "@see x"], 1).splitlines()
    assert said == [
        *("/**", "   * One.", "   *"),
        *("   * @defaultValue `1`", "   * @see x", "   */"),
    ]


FORBIDDEN = r"\beval\b|\bFunction\(|\bimport\(|= require\(|\bprocess\b|\bBuffer\b|\bglobalThis\b|node:"


def test_no_file_compiles_a_text_or_asks_for_node() -> None:
    files = sorted(VALIDATORS.rglob("*.js"))
    assert len(files) > 25
    for path in files:
        lines = [
            line
            for line in path.read_text("utf-8").splitlines()
            if not line.startswith(("//", "/**", " *", "const _", '    "/'))
        ]
        assert re.findall(FORBIDDEN, "\n".join(lines)) == [], path
