"""Makes the Python that asks whether anything in a right body is odd, so that its user is to be warned of it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.python.advice import has_advice
from generator.emit.python.inlined import within
from generator.emit.python.media_rules import shape_of, unstated_values
from generator.emit.python.names import (
    advise_function,
    known_names,
    names_constant,
)
from generator.emit.python.needs import Needs
from generator.emit.python.nodes import (
    And,
    Assign,
    Call,
    Compare,
    Expression,
    For,
    Not,
    Return,
    Statement,
    renamed,
    when,
)
from generator.emit.python.types import media_classes
from generator.emit.python.verdicts import Verdicts
from generator.language.model import Value, walk
from generator.text.python import quote

_NO = Return("False")
_IS_TEXT = Compare("value.__class__", "is", "str")
_IS_INTEGER = Compare("value.__class__", "is", "int")
_IS_LIST = Compare("value.__class__", "is", "list")
_IS_DICT = Compare("value.__class__", "is", "dict")


def is_looked_at(value: Value) -> bool:
    """Whether anything in an object that is right can be odd."""
    return has_advice(value) or any(map(_is_free, walk(value)))


def _is_free(value: Value) -> bool:
    """Whether a value may hold texts that nobody has looked at: those of media are URLs, in what is right."""
    if value.type == "string":
        return value.enum is None and not media_classes(value)
    if value.type == "array":
        return value.items is None
    return value.type == "any" or (
        value.type == "object" and value.additional_properties
    )


def unusual(body: Value, needs: Needs, nested: Verdicts) -> Iterator[Statement]:
    """What is asked of the members of an object; most at its top, where nearly all texts are.

    Args:
        body: The object.
        needs: What the module needs.
        nested: What is asked of the objects in it.
    """
    # Of those below the top the root asks.
    stated = () if body.pointer else unstated_values(body)
    unstated = {entry.key: entry.value for entry in stated}
    if body.additional_properties:
        known = f"{known_names(names_constant(body))}.issuperset"
        yield when(Not(Call(known, ("body",))), _NO)
    for member in body.properties:
        what = unstated.get(shape_of((member.name,)))
        found = _odd(member.value, what, needs, nested)
        if found is not None:
            yield Assign("value", Call("body.get", (quote(member.name), "MISSING")))
            yield found


def unusual_below(root: Value, needs: Needs) -> Iterator[Statement]:
    """What is asked of prompts and seeds below the top."""
    top = {shape_of((member.name,)) for member in root.properties}
    for entry in unstated_values(root):
        if entry.key not in top:
            needs.ordinary.add("are_ordinary")
            asked = Call("are_ordinary", ("body", entry.key, entry.value))
            yield when(Not(asked), _NO)


def _odd(
    value: Value, what: Expression | None, needs: Needs, nested: Verdicts
) -> Statement | None:
    """Returns False of a member that is odd; None where none can be."""
    if what == quote("seed"):
        needs.ordinary.add("LARGEST_SEED")
        between = Compare("0", "<=", Compare("value", "<=", "LARGEST_SEED"))
        return when(And((_IS_INTEGER, Not(between))), _NO)
    if what == quote("prompt"):
        needs.ordinary.add("is_ordinary_prompt")
        return when(And((_IS_TEXT, Not(Call("is_ordinary_prompt", ("value",))))), _NO)
    if not any(map(_is_free, walk(value))):
        return None
    items = value.items
    if value.type == "string":
        needs.ordinary.add("has_half")
        half = Not(Call("value.isascii", ())), Call("has_half", ("value",))
        return when(And((_IS_TEXT, *half)), _NO)
    if value.type == "object":
        if has_advice(value):  # it goes there by itself
            return None
        return when(_IS_DICT, *_of_nested(value, "value", nested))
    if items is not None and items.type == "object":
        if has_advice(items):
            return None
        is_dict = Compare("item.__class__", "is", "dict")
        asked = when(is_dict, *_of_nested(items, "item", nested))
        return when(_IS_LIST, For("item", "value", (asked,)))
    needs.ordinary.add("is_whole")
    return when(Not(Call("is_whole", ("value",))), _NO)


def _of_nested(value: Value, holder: str, nested: Verdicts) -> tuple[Statement, ...]:
    """What is asked of an object that a variable holds."""
    return renamed(nested[advise_function(value)], within(holder))
