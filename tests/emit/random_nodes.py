"""Random nodes of the kinds, and about the widths, that the specs can ask for."""

from __future__ import annotations

import keyword
import string

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
    Expression,
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
    Return,
    Statement,
    Subscript,
    Tuple,
    Union,
)
from generator.text.python import quote

OPERATORS = ("in", "not in", "==", "!=", "<", ">", "<=", ">=")


def names(most: int) -> st.SearchStrategy[str]:
    """Identifiers, the long ones as likely as the short ones; East Asia's letters are two columns wide."""
    letters = st.text(string.ascii_letters + "_ñ名", min_size=1, max_size=6)
    sizes = st.integers(1, most)
    return st.builds(lambda text, size: (text * size)[:size], letters, sizes).filter(
        lambda name: name.isidentifier() and not keyword.iskeyword(name)
    )


def texts(most: int) -> st.SearchStrategy[str]:
    """String literals."""
    letters = st.text("ab \"'\\{}\n\t名é\u200b", min_size=0, max_size=8)
    sizes = st.integers(0, most)
    return st.builds(lambda text, size: quote((text * size)[:size]), letters, sizes)


NUMBERS = st.integers(-(10**12), 10**12).map(repr)
ATOMS = st.one_of(names(60), NUMBERS, texts(60))
CALLS = st.builds(Call, names(60), st.lists(ATOMS, min_size=1, max_size=5).map(tuple))


def exploded(nodes: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    """Calls, tuples and dicts of these nodes."""
    many = st.lists(nodes, min_size=1, max_size=4).map(tuple)
    entries = st.lists(st.builds(Entry, texts(30), nodes), min_size=1, max_size=4)
    return st.one_of(
        st.builds(Call, names(30), many, st.booleans()),
        st.builds(Tuple, many, st.booleans()),
        st.builds(Dict, entries.map(tuple), st.booleans()),
    )


VALUES: st.SearchStrategy[Expression] = st.recursive(ATOMS, exploded, max_leaves=8)

MEASURED = st.one_of(names(60), CALLS)
COMPARISONS = st.one_of(
    st.builds(Compare, MEASURED, st.sampled_from(["is", "is not"]), names(60)),
    st.builds(Compare, MEASURED, st.sampled_from(OPERATORS), names(60) | NUMBERS),
)
BOUND = st.builds(
    Compare,
    st.builds(Named, names(10), CALLS),
    st.sampled_from(["is", "is not"]),
    st.just("None"),
)
CHAINS = st.builds(Compare, NUMBERS, st.just("<="), COMPARISONS)
TESTS: st.SearchStrategy[Expression] = st.one_of(
    COMPARISONS,
    BOUND,
    CHAINS,
    CALLS,
    st.builds(Not, CALLS),
    st.builds(
        lambda first, last: And((*first, last)),
        st.lists(st.one_of(CALLS, COMPARISONS), min_size=1, max_size=3),
        COMPARISONS,
    ),
)


LOOPED = names(20).map(lambda name: Call("enumerate", (name,)))


def statements(depth: int) -> st.SearchStrategy[tuple[Statement, ...]]:
    """The body of a function, a loop or a branch."""
    kinds: list[st.SearchStrategy[Statement]] = [
        CALLS,
        st.builds(Assign, names(40), ATOMS),
        st.builds(Assign, names(10), exploded(ATOMS)),
        st.builds(Count, names(5)),
        st.builds(Put, names(5), texts(60), names(20)),
        st.just(Return()),
    ]
    if depth:
        inner = statements(depth - 1)
        branches = st.builds(
            lambda some, last: (*some, *(Branch(None, one) for one in last)),
            st.lists(st.builds(Branch, TESTS, inner), min_size=1, max_size=3),
            st.lists(inner, max_size=1),
        )
        kinds += [
            st.builds(If, branches),
            st.builds(
                Guarded,
                st.one_of(CALLS, COMPARISONS),
                st.builds(Branch, COMPARISONS, inner),
            ),
            st.builds(For, names(10), LOOPED, inner),
        ]
    return st.lists(st.one_of(kinds), min_size=1, max_size=3).map(tuple)


def lists_of(kinds: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    """Types made of types."""
    return st.one_of(
        st.builds(lambda kind: Subscript("Sequence", (kind,)), kinds),
        st.builds(
            lambda some: Union((*some, "None")),
            st.lists(names(60), min_size=1, max_size=2),
        ),
    )


CLOSED = st.lists(texts(10), min_size=1, max_size=8).map(
    lambda texts: Subscript("Literal", tuple(texts))
)
TYPES: st.SearchStrategy[Expression] = st.recursive(
    st.one_of(names(60), CLOSED), lists_of, max_leaves=3
)
DEFAULTS = st.one_of(
    st.none(),
    ATOMS,
    st.lists(ATOMS, min_size=1, max_size=4).map(lambda some: Tuple(tuple(some))),
)
WORDS = st.text("ab.,:'\"\\名é{}", min_size=1, max_size=30)
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=30).map(
    lambda words: f"{' '.join(words)}."
)
DOCSTRINGS = st.lists(PARAGRAPHS, min_size=1, max_size=3).map(
    lambda some: Docstring(tuple(some))
)
PARAMETERS = st.builds(Parameter, names(60), TYPES, DEFAULTS)
FIELDS = st.builds(Field, names(60), TYPES)
FUNCTIONS = st.builds(
    lambda name, parameters, doc, body: Def(
        name, tuple(parameters), "None", (doc, *body)
    ),
    names(80),
    st.lists(
        st.builds(Parameter, names(20), names(20)),
        min_size=2,
        max_size=4,
        unique_by=lambda one: one.name,
    ),
    DOCSTRINGS,
    statements(3),
)
CLASSES = st.builds(
    lambda name, bases, doc, fields: Class(name, bases, (*doc, *fields)),
    names(60),
    st.one_of(
        st.just(("TypedDict",)),
        st.lists(names(60), min_size=1, max_size=3, unique=True).map(tuple),
        names(60).map(lambda base: (base, Keyword("total", "False"))),
    ),
    st.lists(DOCSTRINGS, max_size=1),
    st.lists(FIELDS, min_size=1, max_size=4),
)
IMPORTS = st.builds(
    Import, names(60), st.lists(names(30), min_size=1, max_size=4).map(tuple)
)
CONSTANTS = st.builds(Assign, names(40), st.one_of(VALUES, CLOSED))
