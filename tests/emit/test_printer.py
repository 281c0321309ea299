"""What the printer makes of nodes: readable examples, lines about the edge of 88 columns, and black's own verdict."""

from __future__ import annotations

import textwrap
import warnings

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.emit.python.nodes import (
    And,
    Assign,
    Branch,
    Call,
    Class,
    Compare,
    Count,
    Def,
    Dict,
    Docstring,
    Entry,
    Field,
    For,
    Guarded,
    If,
    Import,
    Keyword,
    Named,
    Not,
    Parameter,
    Put,
    Quoted,
    Return,
    Statement,
    Subscript,
    Tuple,
    Union,
    atoms,
    called,
    mentions,
    renamed,
    subscripted,
    uses,
    when,
)
from generator.emit.python.printer import code, fits, lines
from generator.text.python import literal
from tests.emit import random_nodes

REPORT = Call("out.type", ('f"{at}/seed"', '"integer"', "value"))
GIVEN = Compare("value", "is not", "MISSING")
SEQUENCE = Subscript("Sequence", ("str",))
STATEMENTS: dict[str, tuple[Statement, str]] = {
    "an assignment": (Assign("value", "1"), "value = 1"),
    "one more": (Count("known"), "known += 1"),
    "a member": (Put("body", '"bgm"', "bgm"), 'body["bgm"] = bgm'),
    "a call": (REPORT, 'out.type(f"{at}/seed", "integer", value)'),
    "an import": (Import("a.b", ("X as X",)), "from a.b import X as X"),
    "a condition": (
        when(GIVEN, REPORT),
        """
        if value is not MISSING:
            out.type(f"{at}/seed", "integer", value)
        """,
    ),
    "every branch": (
        If(
            (
                Branch(
                    Compare(Named("items", Call("f", ("a",))), "is", "None"),
                    (Return(),),
                ),
                Branch(Not(Call("g", ("a", "b"))), (Return(),)),
                Branch(Compare("1", "<=", Compare("a", "<", "9")), (Return(),)),
                Branch(None, (Return(),)),
            )
        ),
        """
        if (items := f(a)) is None:
            return
        elif not g(a, b):
            return
        elif 1 <= a < 9:
            return
        else:
            return
        """,
    ),
    "a guard": (
        Guarded(GIVEN, Branch(Not(Call("is_integer", ("value",))), (REPORT,))),
        """
        if value is not MISSING and not is_integer(value):
            out.type(f"{at}/seed", "integer", value)
        """,
    ),
    "a loop": (
        For("index, item", Call("enumerate", ("items",)), (Return(),)),
        """
        for index, item in enumerate(items):
            return
        """,
    ),
    "a function": (
        Def(
            "check",
            (Parameter("body", SEQUENCE), Parameter("at", "str")),
            "None",
            (Docstring(("Checks it.",)), Return()),
        ),
        '''
        def check(body: Sequence[str], at: str) -> None:
            """Checks it."""
            return
        ''',
    ),
    "a class": (
        Class(
            "Subject",
            ("TypedDict", Keyword("total", "False")),
            (Docstring(("One subject.",)), Field("images", Union((SEQUENCE, "None")))),
        ),
        '''
        class Subject(TypedDict, total=False):
            """One subject."""

            images: Sequence[str] | None
        ''',
    ),
    "a tuple": (Assign("NAMES", Tuple(('"a"', '"b"'))), 'NAMES = ("a", "b")'),
    "an exploded tuple": (
        Assign("NAMES", Tuple(('"a"', '"b"'), exploded=True)),
        """
        NAMES = (
            "a",
            "b",
        )
        """,
    ),
    "a tuple of one item, whose comma is no wish": (
        Assign("NAMES", Tuple(('"a"',), exploded=True)),
        'NAMES = ("a",)',
    ),
    "what is exploded explodes what is around it": (
        Assign(
            "X",
            Call(
                "TypedDict",
                ('"X"', Dict((Entry('"a-b"', Quoted(SEQUENCE)),), exploded=True)),
            ),
        ),
        """
        X = TypedDict(
            "X",
            {
                "a-b": "Sequence[str]",
            },
        )
        """,
    ),
    "a docstring of paragraphs": (
        Docstring(
            (
                '"Quoted", with a \\ and a """.',
                "Args:\n    prompt: What the video shows, said in so many words that they do not fit on one line.",
            )
        ),
        r'''
        """ "Quoted", with a \\ and a \"\"\".

        Args:
            prompt: What the video shows, said in so many words that they do not fit on one
                line.
        """
        ''',
    ),
}


@pytest.mark.parametrize(("node", "text"), STATEMENTS.values(), ids=list(STATEMENTS))
def test_nodes_as_text(node: Statement, text: str) -> None:
    assert code(node) == textwrap.dedent(text).strip("\n")


def test_a_level_indents_all_lines_but_the_first_which_a_template_has_indented() -> (
    None
):
    statements = (Assign("a", "1"), when("a", Return()))
    assert code(statements, 2) == "a = 1\n        if a:\n            return"
    assert lines(statements, 1) == ["    a = 1", "    if a:", "        return"]


A = "a" * 30
LONG = "x" * 40
EDGES: dict[str, tuple[Statement, list[str]]] = {
    "the value of a member in parentheses": (
        Put("body", f'"{"k" * 76}"', "v" * 20),
        [f'body["{"k" * 76}"] = (', f"    {'v' * 20}", ")"],
    ),
    "the key within its brackets": (
        Put("body", f'"{"k" * 77}"', "v" * 20),
        ["body[", f'    "{"k" * 77}"', f"] = {'v' * 20}"],
    ),
    "an atom in parentheses": (
        Assign("name", "y" * 82),
        ["name = (", f"    {'y' * 82}", ")"],
    ),
    "an atom that parentheses do not help": (
        Assign("n", "y" * 85),
        [f"n = {'y' * 85}"],
    ),
    "the arguments on a line of their own": (
        Call("call", (A, A, "b" * 20)),
        ["call(", f"    {A}, {A}, {'b' * 20}", ")"],
    ),
    "an argument a line": (
        Call("call", (A, A, "b" * 21)),
        ["call(", f"    {A},", f"    {A},", f"    {'b' * 21},", ")"],
    ),
    "a tuple has an item a line at once": (
        Assign("name", Tuple((A, A, "b" * 16))),
        ["name = (", f"    {A},", f"    {A},", f"    {'b' * 16},", ")"],
    ),
    "a condition at its call": (
        when(Not(Call("isinstance", (LONG, LONG))), Return()),
        ["if not isinstance(", f"    {LONG}, {LONG}", "):", "    return"],
    ),
    "a condition in parentheses": (
        when(Compare(LONG, "is not", LONG), Return()),
        ["if (", f"    {LONG}", f"    is not {LONG}", "):", "    return"],
    ),
    "a test a line": (
        when(And((Compare("a", "==", LONG), Compare("b", "==", LONG))), Return()),
        ["if (", f"    a == {LONG}", f"    and b == {LONG}", "):", "    return"],
    ),
    "a value that gets a name": (
        when(
            Compare(Named("items", Call("as_array", ("y" * 60,))), "is", "None"),
            Return(),
        ),
        ["if (", f"    items := as_array({'y' * 60})", ") is None:", "    return"],
    ),
    "a guard in a block of its own": (
        Guarded(GIVEN, Branch(Compare(LONG, "in", A), (Return(),))),
        ["if value is not MISSING:", f"    if {LONG} in {A}:", "        return"],
    ),
    "a union in parentheses": (
        Field("name", Union((LONG, LONG))),
        ["name: (", f"    {LONG} | {LONG}", ")"],
    ),
    "a type at its bracket": (
        Parameter("name", Subscript("Literal", (LONG, A)), "None"),
        ["name: Literal[", f"    {LONG}, {A}", "] = None,"],
    ),
    "the default where the annotation ends": (
        Parameter("name", SEQUENCE, Tuple((LONG, A))),
        ["name: Sequence[str] = (", f"    {LONG},", f"    {A},", "),"],
    ),
    "a name of an import a line": (
        Import("module", (LONG, A)),
        ["from module import (", f"    {LONG},", f"    {A},", ")"],
    ),
    "letters of East Asia are two columns wide": (
        Assign("name", quoted := '"' + "名" * 40 + '"'),
        ["name = (", f"    {quoted}", ")"],
    ),
}


@pytest.mark.parametrize(("node", "wanted"), EDGES.values(), ids=list(EDGES))
def test_lines_that_are_too_wide(node: Statement, wanted: list[str]) -> None:
    assert lines(node) == wanted


@pytest.mark.parametrize("room", [0, 1, 2])
def test_a_line_of_88_columns_is_not_too_wide(room: int) -> None:
    name = "a" * (89 - room - len("n = f()"))
    assert len(lines(Assign("n", Call("f", (name,))))) == (3 if room == 0 else 1)
    assert fits("a" * (81 - room), 2) is (room > 0)


def test_variables_get_other_names_and_what_stands_in_quotes_keeps_its_own() -> None:
    node = For(
        "index, item",
        Call("enumerate", ("value",)),
        (
            Assign("value", Subscript("body", ('"value"',))),
            when(Compare("value % 8", "!=", "0"), Call("value.copy", ("body.value",))),
            Count("known"),
        ),
    )
    names = {"value": "value2", "body": "item", "item": "item2", "known": "known2"}
    found = renamed(node, lambda name: names.get(name, name))
    assert lines(found) == [
        "for index, item2 in enumerate(value2):",
        '    value2 = item["value"]',
        "    if value2 % 8 != 0:",
        "        value2.copy(item.value)",
        "    known2 += 1",
    ]


def test_the_generic_types_that_nodes_use() -> None:
    kind = Class("X", ("TypedDict",), (Field("a", Union((SEQUENCE, "None"))),))
    assert subscripted((kind, Assign("Y", Subscript("Literal", ("1",))))) == {
        "Sequence",
        "Literal",
    }


def test_what_nodes_mention_and_what_stands_in_quotes() -> None:
    node = For(
        "item",
        "value.items",
        (
            Assign("known", Subscript("value", ('"value"',))),
            when(Compare("value % value", "!=", "values"), Call("f", ("item",))),
        ),
    )
    assert mentions("value", (node,)) == 4
    assert mentions("items", (node,)) == 0
    assert uses("value", (node,))
    assert uses("f", (node,))
    assert not uses("items", (node,))
    assert atoms((node,)) >= {"item", "value", "known", "f"}
    assert called((node,)) == {"f"}


SEVERAL = settings(max_examples=60)
MODE = black.Mode()


def prove(text: str) -> None:
    """Black leaves the text alone, and Python compiles it."""
    assert black.format_str(text, mode=MODE) == text
    with warnings.catch_warnings():
        # What random texts compare, or hold after a backslash, is not what is shown here.
        warnings.simplefilter("ignore", SyntaxWarning)
        compile(text, "printed", "exec")


@pytest.mark.slow
@SEVERAL
@given(random_nodes.FUNCTIONS)
def test_black_leaves_functions_alone(node: Statement) -> None:
    prove(f"{code(node)}\n")


@SEVERAL
@given(random_nodes.CONSTANTS)
def test_black_leaves_constants_alone(node: Statement) -> None:
    prove(f"{code(node)}\n")


@SEVERAL
@given(random_nodes.CLASSES)
def test_black_leaves_classes_alone(node: Statement) -> None:
    prove(f"{code(node)}\n")


@SEVERAL
@given(random_nodes.PARAMETERS)
def test_black_leaves_parameters_alone(node: Statement) -> None:
    signature = "\n".join(["def f(", *lines(node, 1), ") -> None: ..."])
    prove(f"{signature}\n")


@SEVERAL
@given(random_nodes.IMPORTS)
def test_black_leaves_imports_alone(node: Statement) -> None:
    prove(f"{code(node)}\n")


@SEVERAL
@given(st.floats(allow_nan=False, allow_infinity=False))
def test_black_leaves_numbers_alone(number: float) -> None:
    prove(f"x = {literal(number)}\n")
