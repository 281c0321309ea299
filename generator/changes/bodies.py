"""Compares two bodies value by value: members that come and go, what each accepts, and what is told of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.changes import files, lists, scalars
from generator.changes.change import Change, Relation
from generator.changes.note import Scope, as_key
from generator.language.conformance import same
from generator.language.model import ABSENT, Absent, Json, Value
from generator.text.severity import Severity


def differences(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    """Every difference of two bodies, or of two values of them, in the order of the new one."""
    yield from scalars.differences(old, new, scope)
    yield from _told(old, new, scope)
    if scalars.is_retyped(old, new):
        # Whatever was said of values of the old type says nothing of the new one.
        return
    if old.enum is None and new.enum is None:
        yield from files.differences(old, new, scope)
    yield from files.kinds(old, new, scope)
    yield from lists.differences(old, new, scope)
    if old.items is not None and new.items is not None:
        yield from differences(old.items, new.items, scope)
    if "object" in (old.type, new.type):
        yield from _members(old, new, scope)


def _kind(value: Value) -> Json:
    """A value in short: its type, and that it is required."""
    found: dict[str, Json] = {"type": " or ".join(value.types or (value.type,))}
    if value.required:
        found["required"] = True
    if value.default is not ABSENT:
        found["default"] = value.default
    return found


# -- members ----------------------------------------------------------------------------------------


def _members(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    before = {member.name: member.value for member in old.properties}
    after = {member.name: member.value for member in new.properties}
    if old.type_name != new.type_name and old.pointer:
        both = (old.type_name, new.type_name)
        words = f"the class and the definition are called {new.type_name} now: whoever names them must change the name"
        yield scope.noted(new.pointer, "name", both, "breaking", words)
    if old.additional_properties != new.additional_properties:
        opened = new.additional_properties
        relation: Relation = "wider" if opened else "narrower"
        both_open = (old.additional_properties, opened)
        words = f"members that are not listed are {'taken' if opened else 'refused'}"
        yield scope.related(
            new.pointer, "additionalProperties", both_open, relation, words
        )
    for name, value in before.items():
        if name not in after:
            yield _gone(value, new, scope)
    for name, value in after.items():
        if name not in before:
            yield _added(value, old, scope)
        else:
            yield from _required(before[name], value, scope)
            yield from differences(before[name], value, scope)


def _gone(value: Value, new: Value, scope: Scope) -> Change:
    both = (_kind(value), None)
    if scope.direction == "response":
        words = "it does not come any more, so code that reads it finds nothing"
        return scope.noted(value.pointer, "properties", both, "breaking", words)
    if new.additional_properties:
        words = (
            "it is not listed any more: the Python client has no argument of this name, so callers that pass it break;"
            " schemas still let any member pass"
        )
        return scope.noted(
            value.pointer, "properties", both, "breaking", words, schemas="compatible"
        )
    words = "the parameter is gone: a request that has it is refused as one with an unknown member"
    return scope.noted(value.pointer, "properties", both, "breaking", words)


def _added(value: Value, old: Value, scope: Scope) -> Change:
    both = (None, _kind(value))
    if scope.direction == "response":
        if old.additional_properties:
            words = "a response has a further member, which the old rules let pass"
            return scope.noted(value.pointer, "properties", both, "compatible", words)
        words = "a response has a member that the old rules refuse"
        return scope.noted(value.pointer, "properties", both, "breaking", words)
    if value.required:
        return _demanded(value, scope, "properties", both, "a new parameter")
    if old.additional_properties:
        words = "a member of this name could have any value, and now must satisfy the rules of the new parameter"
        return scope.noted(value.pointer, "properties", both, "breaking", words)
    words = (
        "a new parameter that may be left out: every request that was right stays right"
    )
    return scope.noted(value.pointer, "properties", both, "compatible", words)


def _demanded(
    value: Value, scope: Scope, keyword: str, both: tuple[Json, Json], what: str
) -> Change:
    """What a request must have now: in Python a default takes its place, at the top."""
    if filled_in(value) is ABSENT:
        words = f"{what} is required: requests without it are refused, and Python callers must pass it"
        return scope.noted(value.pointer, keyword, both, "breaking", words)
    words = (
        f"{what} is required and has a default: Python callers need not change, as the client sends the default;"
        " whoever validates with the schemas and sends by themselves is refused without it"
    )
    return scope.noted(
        value.pointer, keyword, both, "breaking", words, client="compatible"
    )


def filled_in(value: Value | None) -> Json | Absent:
    """The default that the client sends by itself: of what is required at the top of a body, and not within it."""
    if value is None or not value.required or value.pointer.count("/") != 1:
        return ABSENT
    return value.default


def _required(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    if old.required == new.required:
        return
    both = (old.required, new.required)
    if scope.direction == "response":
        relation: Relation = "narrower" if new.required else "wider"
        words = "it always comes now" if new.required else "it may be missing now"
        yield scope.related(new.pointer, "required", both, relation, words)
    elif new.required:
        yield _demanded(new, scope, "required", both, "the parameter")
    else:
        words = "it may be left out now: every request that was right stays right"
        yield scope.noted(new.pointer, "required", both, "compatible", words)


# -- what is told of a value ------------------------------------------------------------------------


def _told(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    """What changes no verdict: defaults, meanings, advice, words."""
    yield from _default(old, new, scope)
    yield from _meanings(old, new, scope)
    yield from _inferred(old, new, scope)
    yield from _unit(old, new, scope)
    for keyword, before, after in (
        ("openEnum", _list(old.open_enum), _list(new.open_enum)),
        ("examples", _list(old.examples), _list(new.examples)),
        ("description", old.description, new.description),
        ("providers", _list(old.providers), _list(new.providers)),
    ):
        if as_key(before) != as_key(after):
            yield scope.noted(
                new.pointer, keyword, (before, after), "cosmetic", _WORDS[keyword]
            )


_WORDS: Mapping[str, str] = {
    "openEnum": "the list only gives examples of what is taken: nothing is refused for it",
    "examples": "other examples of the same",
    "description": "it is described in other words",
    "providers": "which providers document it is told otherwise",
}


def _unit(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    if old.unit == new.unit:
        return
    both = (old.unit or None, new.unit or None)
    if all(both):
        words = f"the unit is {new.unit} instead of {old.unit}: nothing is refused, and a number means something else"
        yield scope.noted(new.pointer, "unit", both, "breaking", words)
    else:
        words = "its unit is told" if new.unit else "its unit is not told any more"
        words += ", and no number is checked by it"
        yield scope.noted(new.pointer, "unit", both, "cosmetic", words)


def _list(values: tuple[Any, ...] | None) -> Json:
    return list(values) if values else None


def _default(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    before, after = old.default, new.default
    if before is after or (
        not isinstance(before, Absent)
        and not isinstance(after, Absent)
        and same(before, after)
    ):
        return
    both = (_given(before), _given(after))
    if scope.direction == "response":
        words = "what a missing member counts as is told otherwise"
        yield scope.noted(new.pointer, "default", both, "compatible", words)
    elif before is ABSENT:
        words = "what leaving it out means is stated now: nothing is refused for it"
        yield scope.noted(new.pointer, "default", both, "compatible", words)
    elif after is ABSENT:
        needed = new.required and filled_in(old) is not ABSENT
        severity: Severity = "breaking" if needed else "compatible"
        words = (
            "it is required and has no default any more: Python callers who left it out must pass it; whoever sends by"
            " the schemas always had to"
            if needed
            else "what leaving it out means is not stated any more: nothing is refused for it"
        )
        yield scope.noted(
            new.pointer, "default", both, severity, words, schemas="compatible"
        )
    else:
        words = "nothing is refused, but a request that leaves it out gets another result, at another price perhaps"
        yield scope.noted(new.pointer, "default", both, "breaking", words)


def _given(default: Json | Absent) -> Json:
    return None if isinstance(default, Absent) else default


def _meanings(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    before = {as_key(one["value"]): one for one in old.meanings}
    after = {as_key(one["value"]): one for one in new.meanings}
    for key in (*before, *(key for key in after if key not in before)):
        own, said = before.get(key), after.get(key)
        meant = [one and one["means"] for one in (own, said)]
        if meant[0] == meant[1]:
            continue
        severity: Severity = "compatible"
        words = "nothing is refused: what a value means of its own is told otherwise, see whether you send it for that"
        if own is None or said is None:
            stated = "stated now" if own is None else "not stated any more"
            words = f"nothing is refused: what a value means of its own is {stated}"
        yield scope.noted(
            new.pointer, "meanings", (_meant(own), _meant(said)), severity, words
        )


def _meant(meaning: Mapping[str, Json] | None) -> Json:
    if meaning is None:
        return None
    return {"value": meaning["value"], "means": meaning["means"]}


def _inferred(old: Value, new: Value, scope: Scope) -> Iterator[Change]:
    before = {one.keyword: one.value for one in old.inferred}
    after = {one.keyword: one.value for one in new.inferred}
    for key in (*before, *(key for key in after if key not in before)):
        own, said = before.get(key), after.get(key)
        if as_key(own) == as_key(said):
            continue
        if key in _EMITTED and getattr(old, key) == getattr(new, key):
            words = "it was stated and is inferred now, or the other way round; what is accepted stays the same"
            yield scope.noted(
                new.pointer, f"inferred.{key}", (own, said), "cosmetic", words
            )
        elif key not in _EMITTED:
            words = "nobody states it, so nothing is refused for it: the client warns"
            yield scope.noted(
                new.pointer,
                f"inferred.{key}",
                (own, said),
                "compatible",
                words,
                schemas="cosmetic",
            )


_EMITTED = ("type", "enum")
"""What is held to, inferred or not: it is compared as if it were stated."""
