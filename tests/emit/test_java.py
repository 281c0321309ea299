"""The Java package as text: how names, texts and comments are written, and what is checked; no Java is needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.emit.java.docs import comment
from generator.emit.java.names import constants, methods
from generator.emit.java.needs import Needs
from generator.emit.java.nodes import Line, Loop, When, code
from generator.emit.java.output import OUTPUT
from generator.emit.parts import of_set
from generator.language.keyword_rows import Limit
from generator.language.load import load
from generator.text.java import camel, constant, pattern, quote
from tests.fragment_specs import FRAGMENTS, build
from tests.limits import Case, every_limit, every_limit_in

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "generated" / "java" / "src" / "main" / "java" / "videotasks"


def printed(specs: Path) -> dict[str, str]:
    """The end of each path -> the text of a file."""
    return {
        Path(output.path).name: output.content.decode()
        for output in of_set([OUTPUT], load(specs))
    }


def test_every_file_is_ascii_as_compilers_take_the_machines_encoding() -> None:
    files = sorted(PACKAGE.glob("*.java"))
    assert len(files) > 50
    assert [path.name for path in files if not path.read_bytes().isascii()] == []


@pytest.mark.parametrize("name", ["names_in_unicode", "java_words"])
def test_so_is_what_other_scripts_become(name: str, tmp_path: Path) -> None:
    made = printed(build(FRAGMENTS / "accepted" / f"{name}.yaml", tmp_path / "specs"))
    assert [name for name, text in made.items() if not text.isascii()] == []


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a\"b'\\", '"a\\"b\'\\\\"'),
        ("\\u0041", '"\\\\u0041"'),
        ("\n\r\t\x00\x1f", '"\\n\\r\\t\\000\\037"'),
        ("\x7fé\u2028", '"\\u007f\\u00e9\\u2028"'),
        ("\U0001f3ac", '"\\ud83c\\udfac"'),
        ("\ud800", '"\\ud800"'),
    ],
)
def test_a_text_is_written_so_that_it_is_read_back(text: str, written: str) -> None:
    assert quote(text) == written


def test_a_text_without_room_in_a_constant_is_joined_at_run_time() -> None:
    parts = quote("x" * 40_000).removeprefix('String.join("", ').removesuffix(")")
    assert [len(part) - 2 for part in parts.split(", ")] == [16_000, 16_000, 8_000]


def test_names_become_those_of_java() -> None:
    assert [camel(name) for name in ("aspect_ratio", "3d", "a-b", "Ω", "_", "A")] == [
        *("aspectRatio", "_3d", "aB", "u3a9", "x", "a"),
    ]
    values = ("16:9", "a b", "-1", "", "*", "Ω")
    assert [constant(value) for value in values] == [
        *("_16_9", "A_B", "MINUS_1", "EMPTY", "SIGNS", "U3A9"),
    ]
    assert [name for name, _ in constants(["a-b", "a_b", "A B"])] == [
        *("A_B", "A_B2", "A_B3"),
    ]


def test_names_that_java_has_for_itself_are_left_to_it(tmp_path: Path) -> None:
    specs = load(build(FRAGMENTS / "accepted" / "java_words.yaml", tmp_path / "specs"))
    members = specs.endpoints[0].request.properties
    names = dict(zip((one.name for one in members), methods(members), strict=True))
    assert names["new"] == "new_"
    assert names["wait"] == "wait_"
    assert names["get_class"] == "getClass_"
    assert names["to_json"] == "toJson_"
    assert len(set(names.values())) == len(names)


def test_a_comment_holds_its_text_and_ends_where_it_should() -> None:
    said = comment(["Ends */ \\u002a/ <b> & {@link X} \ue000a<b\ue001."], 1)
    assert said == (
        "    /** Ends *&#47; &#92;u002a/ &lt;b&gt; &amp; &#123;&#64;link X&#125; <code>a&lt;b</code>. */"
    )
    assert comment(["One.", "Two."], 0, ["@see x"]).splitlines() == [
        *("/**", " * One.", " *", " * <p>Two.", " *", " * @see x", " */"),
    ]


def test_statements_are_laid_out_as_people_write_them() -> None:
    wide = tuple(f'isLonger("{"x" * 30}{number}")' for number in range(3))
    nodes = (
        Loop(
            "int i = 0; i < 3; i++", (When(("a",), (Line("one();"),)), When(wide, ()))
        ),
    )
    assert code(nodes, 0) == f"""\
for (int i = 0; i < 3; i++) {{
    if (a) {{
        one();
    }}
    if ({wide[0]}
            && {wide[1]}
            && {wide[2]}) {{
    }}
}}"""


def test_a_pattern_ends_at_the_end_of_the_text() -> None:
    found = [pattern(text) for text in ("^a$", "^a\\$", "^a\\\\$", "a")]
    assert found == ["^a\\z", "^a\\$", "^a\\\\\\z", "a"]


def test_a_limit_is_a_number_of_64_bits_or_an_exact_one() -> None:
    needs = Needs()
    assert needs.number("/a", "MAXIMUM", 2**63 - 1) == "9223372036854775807L"
    assert needs.number("/a", "MAXIMUM", 2**63) == "A_MAXIMUM"
    assert needs.number("/b", "MINIMUM", 0.1) == "B_MINIMUM"
    assert needs.constants["B_MINIMUM"] == ("BigDecimal", 'new BigDecimal("0.1")')


@every_limit
def test_every_limit_is_checked(row: Limit, tmp_path: Path) -> None:
    made = printed(every_limit_in(tmp_path))
    (text,) = (text for name, text in made.items() if name == "LimitsRequest.java")
    where = f'at, "{row.field}", value'
    calls = [line for line in text.splitlines() if where in line]
    assert any(str(Case.of(row).limit).replace("\\", "\\\\") in line for line in calls)
    assert f'at, "inferred_{row.field}", value, ' not in text
