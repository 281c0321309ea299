"""The mutation test in small: each operator on something tiny, and every mutant of a few titles."""

from __future__ import annotations

from typing import Any

import pytest

from . import class_mutants, schema_mutants
from .__main__ import main, report, run
from .class_mutants import Elsewhere, ValidatorModule
from .fates import Fate, Task, tasks
from .pattern_mutants import altered
from .schema_additions import Schema
from .schema_mutants import Accepted
from .survivors import SURVIVORS, Survivor, listed, outdated
from .vectors import SCHEMA, Vector, parsed, schema, vectors
from .verdicts import class_killer, disputed, misjudged, schema_killer

DIALECT = "2020-12"
CONDITIONS = "Vidu20ImageToVideoRequest"
NESTED = "ViduQ2ReferenceToVideoRequest"
ANSWER = "TaskResultResponse"

LAMP: Schema = {
    "type": "object",
    "properties": {
        "colour": {"type": "string", "enum": ["red", "blue"]},
        "watts": {"type": "integer", "minimum": 2, "maximum": 9},
        "name": {"type": ["string", "null"], "minLength": 0, "maxLength": 3},
        "bulbs": {
            "type": "array",
            "items": {"$ref": "#/$defs/Bulb"},
            "minItems": 1,
        },
    },
    "required": ["colour"],
    "additionalProperties": False,
    "not": {
        "type": "object",
        "properties": {"colour": {"type": "string", "enum": ["blue"]}},
        "required": ["colour", "watts"],
    },
    "$defs": {
        "Bulb": {
            "type": "object",
            "properties": {"url": {"type": "string", "pattern": "^https?://"}},
        },
        "Shade": {"type": "object", "properties": {"url": {"type": "integer"}}},
    },
}


def descriptions(path: tuple[str, ...], near_misses: Any = None) -> list[str]:
    found = schema_mutants.mutants(LAMP, near_misses or {})
    return [one.what for one in found if one.path == path]


def test_of_the_whole_body_every_keyword_and_member_is_spoilt() -> None:
    assert descriptions(()) == [
        "type dropped",
        "required dropped",
        "additionalProperties dropped",
        "properties dropped",
        "not dropped",
        "type object -> array",
        "type object -> ['object', 'null']",
        "properties without colour",
        "properties without watts",
        "required with watts",
        "properties without name",
        "required with name",
        "properties without bulbs",
        "required with bulbs",
        "required without colour",
    ]


@pytest.mark.parametrize(
    ("name", "some"),
    [
        ("colour", "enum dropped; enum without 'red'; enum 'red' -> 'redx'"),
        ("watts", "minimum dropped; minimum 2 -> 1; minimum 2 -> 3; maximum 9 -> 10"),
        ("watts", "type integer -> number; type integer -> ['integer', 'null']"),
        ("name", "type ['string', 'null'] -> string; maxLength 3 -> 4"),
        ("bulbs", "items dropped; minItems 1 -> 0; minItems 1 -> 2"),
    ],
)
def test_of_a_member_every_limit_list_and_type_is_spoilt(name: str, some: str) -> None:
    assert {*some.split("; ")} <= {*descriptions(("properties", name))}


def test_a_reference_leads_to_another_definition() -> None:
    assert descriptions(("properties", "bulbs", "items")) == [
        "$ref dropped",
        "$ref to Shade",
    ]


def test_of_a_combination_below_not_every_part_is_spoilt() -> None:
    assert {"required dropped", "required without watts"} <= {*descriptions(("not",))}
    inner = descriptions(("not", "properties", "colour"))
    assert {"enum dropped", "enum 'blue' -> 'bluex'"} <= {*inner}


def test_alternatives_of_combinations_are_left_out_one_by_one() -> None:
    either: Schema = {"not": {"anyOf": [{"type": "string"}, {"type": "null"}]}}
    found = [
        one.mutated()
        for one in schema_mutants.mutants(either, {})
        if one.what.startswith("anyOf without")
    ]
    assert found == [
        {"not": {"anyOf": [{"type": "null"}]}},
        {"not": {"anyOf": [{"type": "string"}]}},
    ]


def test_a_near_miss_is_accepted_by_mistake() -> None:
    near_misses = {
        (): Accepted(names=("colour", "shade")),
        ("colour",): Accepted(values=("red", "green")),
    }
    assert "properties with shade" in descriptions((), near_misses)
    assert "properties with colour" not in descriptions((), near_misses)
    colours = descriptions(("properties", "colour"), near_misses)
    assert [one for one in colours if " with " in one] == ["enum with 'green'"]


def test_a_mutant_changes_a_copy_and_nothing_else() -> None:
    before = repr(LAMP)
    mutated = [one.mutated() for one in schema_mutants.mutants(LAMP, {})]
    assert repr(LAMP) == before
    assert all(one != LAMP for one in mutated)


def test_patterns_lose_anchor_alternatives_letters_and_counts_and_get_flags() -> None:
    assert dict(altered("^(ab|[c+]{2})")) == {
        "anchor dropped": "(ab|[c+]{2})",
        "anchored at the end, too": "^(ab|[c+]{2})$",
        "multi-line": "(?m:^(ab|[c+]{2}))",
        "case-insensitive": "(?i:^(ab|[c+]{2}))",
        "without ab": "^([c+]{2})",
        "ab -> abx": "^(abx|[c+]{2})",
        "ab in any case": "^((?i:ab)|[c+]{2})",
        "ab -> a": "^(a|[c+]{2})",
        "without [c+]{2}": "^(ab)",
        "[c+]{2} -> [c+]{2}x": "^(ab|[c+]{2}x)",
        "[c+]{2} in any case": "^(ab|(?i:[c+]{2}))",
        "{2} -> {1}": "^(ab|[c+]{1})",
        "{2} -> {3}": "^(ab|[c+]{3})",
        "class without c": "^(ab|[+]{2})",
        "class without +": "^(ab|[c]{2})",
    }
    assert dict(altered("^s?:"))["s? -> s"] == "^s:"
    assert dict(altered("^a$"))["end dropped"] == "^a"
    assert "anchored at the end, too" not in dict(altered("^a$"))


SWITCH = '''
from __future__ import annotations
from videotasks._values.kinds import MISSING
from videotasks._validation.problems import Problems
from videotasks._values.kinds import as_array
from videotasks._values.kinds import is_integer
from videotasks._validation.request import Request

_NAMES = ("on", "level", "tags")
_LEVEL_VALUES = (1, 2)

class Switch(Request):
    """A switch."""
    source = "page"

    @classmethod
    def _check(cls, body, at, out):
        for name in body:
            if name not in _NAMES:
                out.unknown(at, name, _NAMES)
        value = body.get("on", MISSING)
        if value is not MISSING and not isinstance(value, bool):
            out.type(f"{at}/on", "boolean", value)
        value = body.get("level", MISSING)
        if value is MISSING:
            out.required(f"{at}/level")
        elif not is_integer(value):
            out.type(f"{at}/level", "integer", value)
        elif value not in _LEVEL_VALUES:
            out.enum(f"{at}/level", value, _LEVEL_VALUES)
        value = body.get("tags", MISSING)
        if value is not MISSING:
            if (items := as_array(value)) is None:
                out.type(f"{at}/tags", "array", value)
            elif len(items) > 2:
                out.items(f"{at}/tags", "maxItems", 2, items)

    @classmethod
    def _advise(cls, body, at, out):
        out.no_effect(f"{at}/on", True, "never")
'''


def switch_vectors() -> list[Vector]:
    known: list[tuple[str, Any, bool]] = [
        ("base: a whole body", {"on": True, "level": 1, "tags": ["a", "b"]}, True),
        ("valid at /on: left out", {"level": 2}, True),
        ("valid at /on: false", {"level": 2, "on": False}, True),
        ("type at /on: null", {"on": None, "level": 1}, False),
        ("type at /on: a number", {"on": 1, "level": 1}, False),
        ("required at /level: missing", {"on": True}, False),
        ("type at /level: null", {"level": None}, False),
        ("type at /level: true", {"level": True}, False),
        ("type at /level: a fraction", {"level": 1.5}, False),
        ("enum at /level: beside", {"level": 3}, False),
        ("enum at /level: beside", {"level": 0}, False),
        ("valid at /tags: none", {"level": 1, "tags": []}, True),
        ("type at /tags: null", {"level": 1, "tags": None}, False),
        ("type at /tags: a text", {"level": 1, "tags": "a"}, False),
        ("type at /tags: an object", {"level": 1, "tags": {}}, False),
        ("maxItems at /tags: 3", {"level": 1, "tags": ["a", "b", "c"]}, False),
        ("additionalProperties at /a: unknown", {"level": 1, "a": 1}, False),
        ("additionalProperties at /a: first", {"a": 1, "level": 1}, False),
    ]
    return [parsed(*one) for one in known]


def test_every_mutant_of_a_tiny_validator_is_killed() -> None:
    module, known = ValidatorModule(SWITCH, "Switch"), switch_vectors()
    assert disputed(module.run(), "Switch", known) is None
    found = list(class_mutants.mutants(module, Elsewhere({"_LEVEL_VALUES": (3,)})))
    assert {
        "_check: no loop over body",
        "_check: never value is MISSING",
        "_check: value is MISSING, or null",
        "_check: is_integer(value) -> isinstance(value, int)",
        "_check: isinstance(value, bool) -> isinstance(value, int)",
        "_check: isinstance(value, bool) -> (value is True)",
        "_check: minItems 1 added at f'{at}/tags'",
        "_check: len(items) > 2 -> len(items) >= 2",
        "_check: 2 -> 3",
        "_check: without out.required(f'{at}/level')",
        "_check: out.required(f'{at}/level') at another place",
        "_check: out.required(f'{at}/level') by another rule",
        "_check: out.items(f'{at}/tags', 'maxItems', 2, items) as minItems",
        "_NAMES: without 'tags'",
        "_LEVEL_VALUES: 1 -> 3",
        "_LEVEL_VALUES: with 3",
    } <= {one.what for one in found}
    assert not [one for one in found if "no_effect" in one.what], "it only warns"
    assert [one.what for one in found if class_killer(one, known) is None] == []


@pytest.mark.parametrize(
    ("left_out", "lives"),
    [
        ("type at /on: a number", "isinstance(value, bool) -> isinstance(value, int)"),
        ("valid at /on: false", "isinstance(value, bool) -> (value is True)"),
        ("valid at /tags: none", "minItems 1 added"),
        ("type at /level: null", "value is MISSING, or null"),
        ("type at /level: true", "is_integer(value) -> isinstance(value, int)"),
        (
            "enum at /level: beside",
            "without out.enum(f'{at}/level', value, _LEVEL_VALUES)",
        ),
        ("maxItems at /tags: 3", "len(items) > 2"),
        ("additionalProperties at /a: first", "loop over list(body)[1:]"),
    ],
)
def test_without_its_vector_a_mutant_lives(left_out: str, lives: str) -> None:
    module = ValidatorModule(SWITCH, "Switch")
    fewer = [one for one in switch_vectors() if one.about != left_out]
    alive = [
        one.what
        for one in class_mutants.mutants(module, Elsewhere())
        if class_killer(one, fewer) is None
    ]
    assert [one for one in alive if lives in one]


def test_a_mutant_leaves_the_module_as_it_was() -> None:
    module, known = ValidatorModule(SWITCH, "Switch"), switch_vectors()
    for one in class_mutants.mutants(module, Elsewhere()):
        one.namespace()
    assert disputed(module.run(), "Switch", known) is None


@pytest.fixture(scope="module")
def found() -> list[Fate]:
    """Everything of a title with conditions, of one with nested objects, and of the longest answer."""
    return run(tasks(DIALECT, (CONDITIONS, NESTED, ANSWER)))


@pytest.mark.slow
def test_the_vectors_of_some_titles_kill_every_mutant_that_is_not_listed(
    found: list[Fate], capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(found, whole=False) == 0
    said = capsys.readouterr().out
    assert f"all        {len(found):>7,} mutants" in said
    assert {(one.task.kind, one.task.name) for one in found} == {
        ("schemas", CONDITIONS),
        ("schemas", NESTED),
        ("schemas", ANSWER),
        ("validators", CONDITIONS),
        ("validators", NESTED),
    }


def test_a_vector_less_lets_a_mutant_live() -> None:
    document, known = schema(CONDITIONS, DIALECT), vectors(CONDITIONS, DIALECT, SCHEMA)
    (longer,) = (
        one
        for one in schema_mutants.mutants(document, {})
        if one.name == "/properties/prompt: maxLength 1500 -> 1501"
    )
    killers = [one for one in known if misjudged(longer.mutated(), [one])]
    assert killers
    assert schema_killer(longer, known) in killers
    assert schema_killer(longer, [one for one in known if one not in killers]) is None


@pytest.mark.slow
def test_a_survivor_that_is_not_listed_fails_the_run(
    found: list[Fate], capsys: pytest.CaptureFixture[str]
) -> None:
    alive = Fate(Task("schemas", "Lamp", DIALECT), "/: not dropped", None, None)
    assert listed(alive) is None
    assert report([*found, alive], whole=False) == 1
    said = capsys.readouterr().out
    assert "  not listed" in said
    assert "    Lamp /: not dropped" in said


def test_too_many_survivors_fail_the_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    every = Survivor("Lamp .*", "for this test")
    monkeypatch.setattr("tests.mutants.survivors.SURVIVORS", (every,))
    alive = Fate(Task("schemas", "Lamp", DIALECT), "/: not dropped", None, None)
    killer = switch_vectors()[0]
    killed = Fate(alive.task, "/: type dropped", killer, None)
    assert report([alive, *[killed] * 49], whole=True) == 0
    assert report([alive, *[killed] * 48], whole=True) == 1
    assert "at least 98 % must be killed: 97.96 % are" in capsys.readouterr().out


def test_a_listed_survivor_that_lives_no_more_fails_the_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = Survivor("Lamp .*", "it lived once")
    monkeypatch.setattr("tests.mutants.survivors.SURVIVORS", (gone,))
    assert outdated([]) == [gone]
    killed = Fate(Task("schemas", "Lamp", DIALECT), "x", switch_vectors()[0], None)
    assert report([killed], whole=True) == 1
    assert "drop it from the table: Lamp .*" in capsys.readouterr().out


def test_the_reasons_of_survivors_are_not_empty() -> None:
    assert all(one.reason and one.pattern for one in SURVIVORS)


def test_a_title_that_does_not_exist_is_refused_with_those_that_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["--only", "Lamp"])
    said = capsys.readouterr().err
    assert "no title 'Lamp'; there are " in said
